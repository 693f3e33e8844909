from goldlib import *
from mentions import mentions

TEXT = """GAC Aion fetches 103 billion yuan valuation in China’s biggest EV funding of the year

Guangzhou carmaker GAC Aion has taken in 18.29 billion yuan ($2.53 billion) from 53 investors in its A round, its parent told the Shanghai bourse on Thursday. The money buys them 17.72%, which puts the whole at 103.2 billion yuan or, in American currency, $14.3 billion: more than Leapmotor (HK$29 billion) and XPeng ($6.3 billion) are worth on the exchange. State-owned GAC goes on holding 76.89%.

Half of the sum is earmarked for models and batteries. A battery subsidiary, Yinpai, is to be founded with 10.9 billion yuan and to produce 36 GWh by the end of 2025; until then CATL remains the main supplier.

Deliveries of the brand stood at 30,016 cars in September, 121% above the same month of 2021, and at 182,321 after nine months, 132% more. The Aion Y alone reached 84,000 and the Aion S 80,400. With the second factory ready since October, annual capacity has become 400,000 vehicles.

All this costs. Last year the firm lost 1.55 billion yuan on 17.3 billion yuan of revenue, and this year to July 0.97 billion. Its answer to Ferrari, the Hyper SSR, at 1.286 million yuan, sprints to 100 km/h in 1.9 seconds; deliveries start a year from now, in October 2023. An IPO is intended for next year.
"""

doc = dict(
    id='tm-gac-aion-ipo-22', published='2022-10-21', source='canton-capital-wire',
    title='GAC Aion fetches 103 billion yuan valuation in China’s biggest EV funding of the year',
    text=TEXT,
    claims=[
        c('103 billion yuan', 'valuation', 103000000000, 'CNY', company='GAC Aion'),
        c('18.29 billion yuan', 'funding', 18290000000, 'CNY', company='GAC Aion'),
        c('$2.53 billion', 'funding', 2530000000, 'USD', company='GAC Aion'),
        c('53 investors', 'other', 53, 'item', company='GAC Aion'),
        c('17.72%', 'stake', 17.72, 'percent', company='GAC Aion'),
        c('103.2 billion yuan', 'valuation', 103200000000, 'CNY', company='GAC Aion'),
        c('$14.3 billion', 'valuation', 14300000000, 'USD', company='GAC Aion'),
        c('HK$29 billion', 'valuation', 29000000000, 'HKD', company='Leapmotor'),
        c('$6.3 billion', 'valuation', 6300000000, 'USD', company='XPeng'),
        c('76.89%', 'stake', 76.89, 'percent', company=['GAC', 'GAC Aion']),
        c('Half', 'funding', 50, 'percent', company='GAC Aion', role=['level', 'share']),
        c('10.9 billion yuan', 'investment', 10900000000, 'CNY', company='GAC Aion', status='plan'),
        c('36 GWh', 'capacity', 36, 'GWh', company='GAC Aion', per=['year', None], p=(None, '2025-12-31'), status='plan'),
        c('30,016 cars', 'deliveries', 30016, 'vehicle', company='GAC Aion', p=('2022-09-01', '2022-09-30')),
        c('121%', 'deliveries', 121, 'percent', company='GAC Aion', role='change', p=('2022-09-01', '2022-09-30')),
        c('182,321', 'deliveries', 182321, 'vehicle', company='GAC Aion', p=('2022-01-01', '2022-09-30')),
        c('132%', 'deliveries', 132, 'percent', company='GAC Aion', role='change', p=('2022-01-01', '2022-09-30')),
        c('84,000', 'deliveries', 84000, 'vehicle', company='GAC Aion', product='Aion Y', p=('2022-01-01', '2022-09-30')),
        c('80,400', 'deliveries', 80400, 'vehicle', company='GAC Aion', product='Aion S', p=('2022-01-01', '2022-09-30')),
        c('October', 'production_start', None, 'date', company='GAC Aion', p=('2022-10-01', '2022-10-31')),
        c('400,000 vehicles', 'capacity', 400000, 'vehicle', company='GAC Aion', per='year'),
        c('1.55 billion yuan', 'net_income', -1550000000, 'CNY', company='GAC Aion', p=('2021-01-01', '2021-12-31')),
        c('17.3 billion yuan', 'revenue', 17300000000, 'CNY', company='GAC Aion', p=('2021-01-01', '2021-12-31')),
        c('0.97 billion', 'net_income', -970000000, 'CNY', company='GAC Aion', p=('2022-01-01', '2022-07-31')),
        c('1.286 million yuan', 'price', 1286000, 'CNY', company='GAC Aion', product='Hyper SSR'),
        c('1.9 seconds', 'acceleration', 1.9, 'second', company='GAC Aion', product='Hyper SSR'),
        c('October 2023', 'delivery_start', None, 'date', company='GAC Aion', product='Hyper SSR', p=('2023-10-01', '2023-10-31'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'GAC Aion': ('COMPANY', 'GAC Aion'), 'GAC': ('COMPANY', 'GAC'), 'CATL': ('COMPANY', 'CATL'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'XPeng': ('COMPANY', 'XPeng'), 'Yinpai': ('COMPANY', 'Yinpai'), 'Hyper SSR': ('PRODUCT', 'Hyper SSR'), 'Aion S': ('PRODUCT', 'Aion S'), 'Aion Y': ('PRODUCT', 'Aion Y')}),
    checks=[],
)
