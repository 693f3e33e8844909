from goldlib import *
from mentions import mentions

TEXT = """CATL first-half profit climbs a third to 30.5 billion yuan

CATL's net profit rose 33.3% in the first half to 30.49 billion yuan ($4.25 billion), the battery maker said on Wednesday. Revenue increased 7.3% to 178.9 billion yuan. The second quarter alone brought 16.5 billion yuan of profit, 33.7% more than a year ago.

By product (Rmb bn)

                          Revenue H1 25   Revenue H1 24   +/- %   Gross margin
EV batteries                      131.6           112.6    16.8          22.4%
Energy storage                     28.4            28.8    -1.5          25.5%
Materials and recycling             7.9            14.4   -45.0          26.4%
Mining                              3.4             2.9    27.9           9.1%
Total                             178.9           166.8     7.3          25.0%

At the end of June, CATL had 350.6 billion yuan of cash. Its plants could make 345 GWh of batteries in the six months and ran at 89.9% of capacity; a further 235 GWh is under construction. It will pay an interim dividend of 1.007 yuan per share. The listing in Hong Kong in May raised HK$41 billion.
"""

doc = dict(
    id='ts-catl-byd-storage-h1', published='2025-07-31', source='shenzhen-bourse-note',
    title='CATL first-half profit climbs a third to 30.5 billion yuan',
    text=TEXT,
    claims=[
        c('a third', 'net_income', 33.333333, 'percent', company='CATL', role='change', p=('2025-01-01', '2025-06-30')),
        c('30.5 billion yuan', 'net_income', 30500000000, 'CNY', company='CATL', p=('2025-01-01', '2025-06-30')),
        c('33.3%', 'net_income', 33.3, 'percent', company='CATL', role='change', p=('2025-01-01', '2025-06-30')),
        c('30.49 billion yuan', 'net_income', 30490000000, 'CNY', company='CATL', p=('2025-01-01', '2025-06-30')),
        c('$4.25 billion', 'net_income', 4250000000, 'USD', company='CATL', p=('2025-01-01', '2025-06-30')),
        c('7.3%', 'revenue', 7.3, 'percent', company='CATL', role='change', p=('2025-01-01', '2025-06-30')),
        c('178.9 billion yuan', 'revenue', 178900000000, 'CNY', company='CATL', p=('2025-01-01', '2025-06-30')),
        c('16.5 billion yuan', 'net_income', 16500000000, 'CNY', company='CATL', p=('2025-04-01', '2025-06-30')),
        c('33.7%', 'net_income', 33.7, 'percent', company='CATL', role='change', p=('2025-04-01', '2025-06-30')),
        c('131.6', 'revenue', 131600000000, 'CNY', company='CATL', p=('2025-01-01', '2025-06-30')),
        c('112.6', 'revenue', 112600000000, 'CNY', company='CATL', p=('2024-01-01', '2024-06-30')),
        c('16.8', 'revenue', 16.8, 'percent', company='CATL', role='change', p=('2025-01-01', '2025-06-30')),
        c('22.4%', 'gross_margin', 22.4, 'percent', company='CATL', p=('2025-01-01', '2025-06-30')),
        c('28.4', 'revenue', 28400000000, 'CNY', company='CATL', p=('2025-01-01', '2025-06-30')),
        c('28.8', 'revenue', 28800000000, 'CNY', company='CATL', p=('2024-01-01', '2024-06-30')),
        c('-1.5', 'revenue', -1.5, 'percent', company='CATL', role='change', p=('2025-01-01', '2025-06-30')),
        c('25.5%', 'gross_margin', 25.5, 'percent', company='CATL', p=('2025-01-01', '2025-06-30')),
        c('7.9', 'revenue', 7900000000, 'CNY', company='CATL', p=('2025-01-01', '2025-06-30')),
        c('14.4', 'revenue', 14400000000, 'CNY', company='CATL', p=('2024-01-01', '2024-06-30')),
        c('-45.0', 'revenue', -45, 'percent', company='CATL', role='change', p=('2025-01-01', '2025-06-30')),
        c('26.4%', 'gross_margin', 26.4, 'percent', company='CATL', p=('2025-01-01', '2025-06-30')),
        c('3.4', 'revenue', 3400000000, 'CNY', company='CATL', p=('2025-01-01', '2025-06-30')),
        c('2.9', 'revenue', 2900000000, 'CNY', company='CATL', p=('2024-01-01', '2024-06-30')),
        c('27.9', 'revenue', 27.9, 'percent', company='CATL', role='change', p=('2025-01-01', '2025-06-30')),
        c('9.1%', 'gross_margin', 9.1, 'percent', company='CATL', p=('2025-01-01', '2025-06-30')),
        c('178.9', 'revenue', 178900000000, 'CNY', nth=1, company='CATL', p=('2025-01-01', '2025-06-30')),
        c('166.8', 'revenue', 166800000000, 'CNY', company='CATL', p=('2024-01-01', '2024-06-30')),
        c('7.3', 'revenue', 7.3, 'percent', nth=1, company='CATL', role='change', p=('2025-01-01', '2025-06-30')),
        c('25.0%', 'gross_margin', 25, 'percent', company='CATL', p=('2025-01-01', '2025-06-30')),
        c('350.6 billion yuan', 'cash', 350600000000, 'CNY', company='CATL', p=('2025-06-30', '2025-06-30')),
        c('345 GWh', 'capacity', 345, 'GWh', company='CATL', p=('2025-01-01', '2025-06-30')),
        c('89.9%', 'other', 89.9, 'percent', company='CATL', p=('2025-01-01', '2025-06-30')),
        c('235 GWh', 'capacity', 235, 'GWh', company='CATL', status='plan'),
        c('1.007 yuan', 'other', 1.007, 'CNY', company='CATL', per='share', status='plan'),
        c('HK$41 billion', 'funding', 41000000000, 'HKD', company='CATL', p=('2025-05-01', '2025-05-31')),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL')}),
    checks=[],
)
