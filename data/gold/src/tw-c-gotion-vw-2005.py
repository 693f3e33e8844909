from goldlib import *
from mentions import mentions

TEXT = """Volkswagen invests 1.9 billion euros in Chinese electric car partners

WOLFSBURG/BEIJING, May 29. The Volkswagen Group is spending about 1.9 billion euros on stakes in two Chinese companies, making it the largest shareholder of a battery maker and giving it control of its joint venture for electric cars.

Volkswagen (China) will buy 26% of Gotion High-tech for 1.0 billion euros, partly by way of new shares. The Hefei firm had revenue of 4.81 billion yuan ($673 million) in 2019, 3.3% less than the year before, and a net profit of 47 million yuan, down from 562 million yuan. It has an annual capacity of 16 GWh, to be expanded to 28 GWh by the end of this year.

In the first quarter, when the epidemic shut its factories for weeks, the battery maker's sales were 712 million yuan and it earned 31 million yuan.

The other 900 million goes to Anhui Jianghuai Automobile Group (JAC). By acquiring half of JAC's parent company and raising its share in the joint venture from 50% to 75%, Volkswagen takes over the management of JAC Volkswagen, which plans up to five models by 2025.

The German group wants to deliver 1.5 million new energy vehicles in China in 2025.

Shares in Gotion have risen 74% since the beginning of the year; on Friday they hit the daily limit of 10%. Trading in JAC was suspended.

Both transactions need the approval of the authorities and are expected to close by the end of the year.
"""

doc = dict(
    id='tw-c-gotion-vw-2005', published='2020-05-29', source='rhein-wirtschaft-en',
    title='Volkswagen invests 1.9 billion euros in Chinese electric car partners',
    text=TEXT,
    claims=[
        c('1.9 billion euros', 'investment', 1900000000, 'EUR', company='Volkswagen', status='plan'),
        c('1.9 billion euros', 'investment', 1900000000, 'EUR', nth=1, company='Volkswagen', status='plan'),
        c('26%', 'stake', 26, 'percent', company=['Volkswagen', 'Gotion High-tech'], status='plan'),
        c('1.0 billion euros', 'investment', 1000000000, 'EUR', company='Volkswagen', status='plan'),
        c('4.81 billion yuan', 'revenue', 4810000000, 'CNY', company='Gotion High-tech', p=('2019-01-01', '2019-12-31')),
        c('$673 million', 'revenue', 673000000, 'USD', company='Gotion High-tech', p=('2019-01-01', '2019-12-31')),
        c('3.3%', 'revenue', -3.3, 'percent', company='Gotion High-tech', role='change', p=('2019-01-01', '2019-12-31')),
        c('47 million yuan', 'net_income', 47000000, 'CNY', company='Gotion High-tech', p=('2019-01-01', '2019-12-31')),
        c('562 million yuan', 'net_income', 562000000, 'CNY', company='Gotion High-tech', p=('2018-01-01', '2018-12-31')),
        c('16 GWh', 'capacity', 16, 'GWh', company='Gotion High-tech', per='year'),
        c('28 GWh', 'capacity', 28, 'GWh', company='Gotion High-tech', per='year', p=(None, '2020-12-31'), status=['plan', 'target', 'forecast']),
        c('712 million yuan', 'revenue', 712000000, 'CNY', company='Gotion High-tech', p=('2020-01-01', '2020-03-31')),
        c('31 million yuan', 'net_income', 31000000, 'CNY', company='Gotion High-tech', p=('2020-01-01', '2020-03-31')),
        c('900 million', 'investment', 900000000, 'EUR', company='Volkswagen', status='plan'),
        c('half', 'stake', 50, 'percent', company=['Volkswagen', 'JAC'], status='plan'),
        c('50%', 'stake', 50, 'percent', company=['Volkswagen', 'JAC Volkswagen']),
        c('75%', 'stake', 75, 'percent', company=['Volkswagen', 'JAC Volkswagen'], status='plan'),
        c('five models', 'models', None, 'model', 5, company='JAC Volkswagen', p=(None, '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('1.5 million new energy vehicles', 'deliveries', 1500000, 'vehicle', company='Volkswagen', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('74%', 'share_price', 74, 'percent', company='Gotion High-tech', role='change', p=('2020-01-01', '2020-05-29')),
        c('10%', 'share_price', 10, 'percent', company='Gotion High-tech', role='change', p=('2020-05-29', '2020-05-29')),
    ],
    names=mentions(TEXT, {'Volkswagen Group': ('COMPANY', 'Volkswagen'), 'Volkswagen (China)': ('COMPANY', 'Volkswagen'), 'JAC Volkswagen': ('COMPANY', 'JAC Volkswagen'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Gotion High-tech': ('COMPANY', 'Gotion High-tech'), 'Gotion': ('COMPANY', 'Gotion High-tech'), 'Anhui Jianghuai Automobile Group': ('COMPANY', 'JAC'), 'JAC': ('COMPANY', 'JAC')}),
    checks=[],
)
