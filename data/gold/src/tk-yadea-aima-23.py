from goldlib import *
from mentions import mentions

TEXT = """Two-wheeler leaders: Yadea adds volume, Aima adds margin, Niu adds losses

Annual reports of the listed makers of electric two-wheelers are in, and the ranking is unchanged.

Yadea (1585 HK) sold 16.5 million e-bikes and scooters in 2023, 17.9% above the 14.0 million of the year before. Revenue: RMB34.8 billion, +11.9%. Attributable profit: RMB2.64 billion, +22.2%. Gross margin was 16.9%, 1.2 points lower. The group spent RMB1.19 billion on research and paid out HK$0.48 a share. Its distributors ran more than 40,000 points of sale at home; it exports to 100 countries, and its graphene battery maker Huayu shipped 34 million packs.

Aima earned RMB1.88 billion on turnover of RMB21.0 billion; the former increased 0.4%, the latter 1.1%. Average selling price was RMB1,834. A plant in Fengxian, to cost RMB2.0 billion, is planned with 3 million units annually.

Niu (NASDAQ: NIU) shipped 709,802, 14.7% less; its net loss came to RMB271.8 million, five times that of 2022 (RMB49.5 million). It closed a third of its franchised shops, leaving 2,856 at year-end.

Product of the season: Yadea's Guanneng 6, top speed 45 km/h, 100 km on lead-acid, two seats, a three-year battery warranty, RMB4,799.
"""

doc = dict(
    id='tk-yadea-aima-23', published='2024-04-03', source='kowloon-equity-notes',
    title='Two-wheeler leaders: Yadea adds volume, Aima adds margin, Niu adds losses',
    text=TEXT,
    claims=[
        c('16.5 million', 'sales', 16500000, 'vehicle', company='Yadea', p=('2023-01-01', '2023-12-31')),
        c('17.9%', 'sales', 17.9, 'percent', company='Yadea', role='change', p=('2023-01-01', '2023-12-31')),
        c('14.0 million', 'sales', 14000000, 'vehicle', company='Yadea', p=('2022-01-01', '2022-12-31')),
        c('RMB34.8 billion', 'revenue', 34800000000, 'CNY', company='Yadea', p=('2023-01-01', '2023-12-31')),
        c('+11.9%', 'revenue', 11.9, 'percent', company='Yadea', role='change', p=('2023-01-01', '2023-12-31')),
        c('RMB2.64 billion', 'net_income', 2640000000, 'CNY', company='Yadea', p=('2023-01-01', '2023-12-31')),
        c('+22.2%', 'net_income', 22.2, 'percent', company='Yadea', role='change', p=('2023-01-01', '2023-12-31')),
        c('16.9%', 'gross_margin', 16.9, 'percent', company='Yadea', p=('2023-01-01', '2023-12-31')),
        c('1.2 points', 'gross_margin', -1.2, 'percentage_point', company='Yadea', role='change', p=('2023-01-01', '2023-12-31')),
        c('RMB1.19 billion', 'rnd', 1190000000, 'CNY', company='Yadea', p=('2023-01-01', '2023-12-31')),
        c('HK$0.48', 'other', 0.48, 'HKD', company='Yadea', per='share'),
        c('40,000', 'stores', 40000, 'store', None, company='Yadea'),
        c('100 countries', 'countries', 100, 'country', company='Yadea'),
        c('34 million', 'sales', 34000000, 'battery', company='Huayu', p=('2023-01-01', '2023-12-31')),
        c('RMB1.88 billion', 'net_income', 1880000000, 'CNY', company='Aima', p=('2023-01-01', '2023-12-31')),
        c('RMB21.0 billion', 'revenue', 21000000000, 'CNY', company='Aima', p=('2023-01-01', '2023-12-31')),
        c('0.4%', 'net_income', 0.4, 'percent', company='Aima', role='change', p=('2023-01-01', '2023-12-31')),
        c('1.1%', 'revenue', 1.1, 'percent', company='Aima', role='change', p=('2023-01-01', '2023-12-31')),
        c('RMB1,834', 'price', 1834, 'CNY', company='Aima', per=['vehicle', None], p=('2023-01-01', '2023-12-31')),
        c('RMB2.0 billion', 'investment', 2000000000, 'CNY', company='Aima', status='plan'),
        c('3 million units', 'capacity', 3000000, 'vehicle', company='Aima', per='year', status='plan'),
        c('709,802', 'sales', 709802, 'vehicle', company='Niu', p=('2023-01-01', '2023-12-31')),
        c('14.7%', 'sales', -14.7, 'percent', company='Niu', role='change', p=('2023-01-01', '2023-12-31')),
        c('RMB271.8 million', 'net_income', -271800000, 'CNY', company='Niu', p=('2023-01-01', '2023-12-31')),
        c('five times', 'net_income', 400, 'percent', company='Niu', role='change', p=('2023-01-01', '2023-12-31')),
        c('RMB49.5 million', 'net_income', -49500000, 'CNY', company='Niu', p=('2022-01-01', '2022-12-31')),
        c('a third', 'stores', -33.3333333333, 'percent', company='Niu', role='change'),
        c('2,856', 'stores', 2856, 'store', company='Niu', p=('2023-12-31', '2023-12-31')),
        c('45 km/h', 'top_speed', 45, 'km/h', company='Yadea', product='Guanneng 6'),
        c('100 km', 'range', 100, 'km', company='Yadea', product='Guanneng 6'),
        c('two seats', 'seats', 2, 'item', company='Yadea', product='Guanneng 6'),
        c('three-year', 'warranty', 3, 'year', company='Yadea', product='Guanneng 6'),
        c('RMB4,799', 'price', 4799, 'CNY', company='Yadea', product='Guanneng 6'),
    ],
    names=mentions(TEXT, {'Yadea': ('COMPANY', 'Yadea'), 'Aima': ('COMPANY', 'Aima'), 'Niu': ('COMPANY', 'Niu'), 'Huayu': ('COMPANY', 'Huayu'), 'Guanneng 6': ('PRODUCT', 'Guanneng 6')}),
    checks=[],
)
