from goldlib import *
from mentions import mentions

TEXT = """VW pays €2.1 billion for a foot in Chinese batteries and the rest of its JAC venture

BEIJING — In a double deal announced on Friday, Volkswagen Group becomes the largest shareholder of cell maker Gotion High-Tech and takes command of its joint venture with JAC. It will spend about €1.1 billion on 26.5% of the former and €1 billion on 50% of JAC’s parent holding, and lift its share in the car venture from 50% to 75%.

Gotion, also Hefei-based, is to issue 384 million shares at 19.01 yuan, raising 7.3 billion yuan; existing owners sell another 56.5 million. The founding family keeps 18.2%. With 16 GWh of capacity and a domestic share of 5.4% in 2019 it ranked third, well behind CATL (51.8%) and BYD (17.3%). Net profit that year had dwindled 91% to 51.4 million yuan.

Under the Germans’ plan the Anhui venture is to make up to five more electric models from 2023. In China, Volkswagen wants to deliver 1.5 million electrified cars in 2025. Its chief there, Stephan Wöllenstein, 56, put the group’s demand for cells in Asia at 150 GWh by then. The ID.3, whose twin for China follows this autumn, is battling software bugs at home.

JAC shares hit the 10% limit in Shanghai; Gotion’s had been halted.
"""

doc = dict(
    id='tm-gotion-vw-stake-26', published='2020-05-29', source='hefei-market-line',
    title='VW pays €2.1 billion for a foot in Chinese batteries and the rest of its JAC venture',
    text=TEXT,
    claims=[
        c('€2.1 billion', 'investment', 2100000000, 'EUR', company='Volkswagen Group', status='plan'),
        c('€1.1 billion', 'investment', 1100000000, 'EUR', company='Volkswagen Group', status='plan'),
        c('26.5%', 'stake', 26.5, 'percent', company=['Volkswagen Group', 'Gotion High-tech', 'Gotion High-Tech'], status='plan'),
        c('€1 billion', 'investment', 1000000000, 'EUR', company='Volkswagen Group', status='plan'),
        c('50%', 'stake', 50, 'percent', company=['Volkswagen Group', 'JAC'], status='plan'),
        c('50%', 'stake', 50, 'percent', nth=1, company='Volkswagen Group'),
        c('75%', 'stake', 75, 'percent', company='Volkswagen Group', status='plan'),
        c('384 million shares', 'other', 384000000, 'share', company=['Gotion High-tech', 'Gotion High-Tech'], status='plan'),
        c('19.01 yuan', 'share_price', 19.01, 'CNY', company=['Gotion High-tech', 'Gotion High-Tech'], per=['share', None], status='plan'),
        c('7.3 billion yuan', 'funding', 7300000000, 'CNY', company=['Gotion High-tech', 'Gotion High-Tech'], status='plan'),
        c('56.5 million', 'other', 56500000, 'share', company=['Gotion High-tech', 'Gotion High-Tech'], status='plan'),
        c('18.2%', 'stake', 18.2, 'percent', company=['Gotion High-tech', 'Gotion High-Tech'], status='plan'),
        c('16 GWh', 'capacity', 16, 'GWh', company=['Gotion High-tech', 'Gotion High-Tech'], per=['year', None]),
        c('5.4%', 'market_share', 5.4, 'percent', company=['Gotion High-tech', 'Gotion High-Tech'], role=['level', 'share'], p=('2019-01-01', '2019-12-31')),
        c('51.8%', 'market_share', 51.8, 'percent', company='CATL', role=['level', 'share'], p=('2019-01-01', '2019-12-31')),
        c('17.3%', 'market_share', 17.3, 'percent', company='BYD', role=['level', 'share'], p=('2019-01-01', '2019-12-31')),
        c('91%', 'net_income', -91, 'percent', company=['Gotion High-tech', 'Gotion High-Tech'], role='change', p=('2019-01-01', '2019-12-31')),
        c('51.4 million yuan', 'net_income', 51400000, 'CNY', company=['Gotion High-tech', 'Gotion High-Tech'], p=('2019-01-01', '2019-12-31')),
        c('five more electric models', 'models', None, 'model', 5, company='Volkswagen Group', status='plan'),
        c('2023', 'production_start', None, 'date', company='Volkswagen Group', p=('2023-01-01', '2023-12-31'), status=['plan', 'target', 'forecast']),
        c('1.5 million', ['deliveries', 'sales'], 1500000, 'vehicle', company='Volkswagen Group', p=('2025-01-01', '2025-12-31'), status='target'),
        c('150 GWh', 'other', 150, 'GWh', company='Volkswagen Group', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('this autumn', 'launch', None, 'date', company='Volkswagen Group', product=[None, 'ID.3'], p=('2020-09-01', '2020-11-30'), status=['plan', 'target', 'forecast']),
        c('10%', 'share_price', 10, 'percent', company='JAC', role='change', p=('2020-05-29', '2020-05-29')),
    ],
    names=mentions(TEXT, {'Gotion High-Tech': ('COMPANY', 'Gotion High-tech'), 'Gotion': ('COMPANY', 'Gotion High-tech'), 'Volkswagen Group': ('COMPANY', 'Volkswagen Group'), 'Volkswagen': ('COMPANY', 'Volkswagen Group'), 'VW': ('COMPANY', 'Volkswagen Group'), 'JAC': ('COMPANY', 'JAC'), 'CATL': ('COMPANY', 'CATL'), 'BYD': ('COMPANY', 'BYD'), 'ID.3': ('PRODUCT', 'ID.3')}),
    checks=[],
)
