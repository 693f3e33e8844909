from goldlib import *
from mentions import mentions

TEXT = """Gotion’s first-half sales jump 143% but profit stays thin

HEFEI, Aug 31 – Shipments of Gotion High-tech almost tripled in the January-June period, lifting revenue to 8.64 billion yuan ($1.25 billion) from 3.55 billion. Net profit attributable to owners was 64.6 million yuan, up 34.1%; 32.2 million of it had been earned by March, so the second quarter brought another 32.4 million. The battery firm’s gross margin shrank 3.6 percentage points to 14.4% under the weight of lithium.

In China’s installation tables it ranks fourth: 5.4 GWh in six months, and 4.91% of the market. CATL leads with 52.5 GWh, BYD has 23.8 GWh. CALB and Sunwoda fitted 8.35 GWh and 2.4 GWh; while the former has just filed for a Hong Kong listing of up to $1.5 billion, the latter took 8 billion yuan from nineteen investors.

Installed volume is not capacity. By the end of last year Gotion was able to make 50 GWh a year, and it is to have 100 GWh by the end of this one and 300 GWh by 2025. Output of the first stage in Göttingen, Germany, 3.5 GWh a year, is due to begin in September 2023. Volkswagen, the largest shareholder with 26.5%, has had the Hefei company develop its standard cell. The plan for Global Depositary Receipts in Zurich raised $685 million in July, Leapmotor and others being among the customers named.
"""

doc = dict(
    id='tq-gotion-h1-22', published='2022-08-31', source='cell-observer',
    title='Gotion’s first-half sales jump 143% but profit stays thin',
    text=TEXT,
    claims=[
        c('143%', 'revenue', 143, 'percent', company=['Gotion High-tech', 'Gotion'], role='change', p=('2022-01-01', '2022-06-30')),
        c('tripled', 'sales', 200, 'percent', company=['Gotion High-tech', 'Gotion'], role='change', p=('2022-01-01', '2022-06-30')),
        c('8.64 billion yuan', 'revenue', 8640000000, 'CNY', company=['Gotion High-tech', 'Gotion'], p=('2022-01-01', '2022-06-30')),
        c('$1.25 billion', 'revenue', 1250000000, 'USD', company=['Gotion High-tech', 'Gotion'], p=('2022-01-01', '2022-06-30')),
        c('3.55 billion', 'revenue', 3550000000, 'CNY', company=['Gotion High-tech', 'Gotion'], p=('2021-01-01', '2021-06-30')),
        c('64.6 million yuan', 'net_income', 64600000, 'CNY', company=['Gotion High-tech', 'Gotion'], p=('2022-01-01', '2022-06-30')),
        c('34.1%', 'net_income', 34.1, 'percent', company=['Gotion High-tech', 'Gotion'], role='change', p=('2022-01-01', '2022-06-30')),
        c('32.2 million', 'net_income', 32200000, 'CNY', company=['Gotion High-tech', 'Gotion'], p=('2022-01-01', '2022-03-31')),
        c('32.4 million', 'net_income', 32400000, 'CNY', company=['Gotion High-tech', 'Gotion'], p=('2022-04-01', '2022-06-30')),
        c('3.6 percentage points', 'gross_margin', -3.6, 'percentage_point', company=['Gotion High-tech', 'Gotion'], role='change', p=('2022-01-01', '2022-06-30')),
        c('14.4%', 'gross_margin', 14.4, 'percent', company=['Gotion High-tech', 'Gotion'], p=('2022-01-01', '2022-06-30')),
        c('5.4 GWh', 'installations', 5.4, 'GWh', company=['Gotion High-tech', 'Gotion'], p=('2022-01-01', '2022-06-30')),
        c('4.91%', 'market_share', 4.91, 'percent', company=['Gotion High-tech', 'Gotion'], role=['share', 'level'], p=('2022-01-01', '2022-06-30')),
        c('52.5 GWh', 'installations', 52.5, 'GWh', company='CATL', p=('2022-01-01', '2022-06-30')),
        c('23.8 GWh', 'installations', 23.8, 'GWh', company='BYD', p=('2022-01-01', '2022-06-30')),
        c('8.35 GWh', 'installations', 8.35, 'GWh', company='CALB', p=('2022-01-01', '2022-06-30')),
        c('2.4 GWh', 'installations', 2.4, 'GWh', company='Sunwoda', p=('2022-01-01', '2022-06-30')),
        c('$1.5 billion', 'funding', None, 'USD', 1500000000, company='CALB', status='plan'),
        c('8 billion yuan', 'funding', 8000000000, 'CNY', company='Sunwoda'),
        c('50 GWh', 'capacity', 50, 'GWh', company=['Gotion High-tech', 'Gotion'], per='year', p=('2021-12-31', '2021-12-31')),
        c('100 GWh', 'capacity', 100, 'GWh', company=['Gotion High-tech', 'Gotion'], per='year', p=(None, '2022-12-31'), status=['plan', 'target']),
        c('300 GWh', 'capacity', 300, 'GWh', company=['Gotion High-tech', 'Gotion'], per='year', p=(None, '2025-12-31'), status=['plan', 'target']),
        c('3.5 GWh', 'capacity', 3.5, 'GWh', company=['Gotion High-tech', 'Gotion'], per='year', status='plan'),
        c('September 2023', 'production_start', None, 'date', company=['Gotion High-tech', 'Gotion'], p=('2023-09-01', '2023-09-30'), status='plan'),
        c('26.5%', 'stake', 26.5, 'percent', company='Volkswagen'),
        c('$685 million', 'funding', 685000000, 'USD', company=['Gotion High-tech', 'Gotion'], p=('2022-07-01', '2022-07-31')),
    ],
    names=mentions(TEXT, {'Gotion High-tech': ('COMPANY', 'Gotion High-tech'), 'Gotion': ('COMPANY', 'Gotion High-tech'), 'CALB': ('COMPANY', 'CALB'), 'Sunwoda': ('COMPANY', 'Sunwoda'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'CATL': ('COMPANY', 'CATL'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'BYD': ('COMPANY', 'BYD')}),
    checks=[],
)
