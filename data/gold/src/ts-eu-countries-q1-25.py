from goldlib import *
from mentions import mentions

TEXT = """EU car market: electric registrations up 24% in first quarter

New registrations of battery-electric cars in the European Union rose by 23.9% to 412,997 units in the first three months of 2025, industry figures showed on Thursday. They captured 15.2% of the total market, up from 12% a year earlier. Germany, Belgium and the Netherlands grew, while France fell.

CountryQ1 2025Q1 2024% change
Germany113,02881,337+39.0
France76,01881,103-6.3
Belgium36,91329,182+26.5
Netherlands33,94631,391+8.1
Italy22,41612,794+75.2
Spain20,40212,029+69.6
European Union412,997333,410+23.9

The overall market contracted by 1.9%. Tesla's sales in the bloc slumped 45% to 36,167 cars in the quarter and its market share shrank to 1.3% from 2.4%. Hybrids were the most popular choice with a share of 35.5%.
"""

doc = dict(
    id='ts-eu-countries-q1-25', published='2025-04-24', source='brussels-motor-letter',
    title='EU car market: electric registrations up 24% in first quarter',
    text=TEXT,
    claims=[
        c('24%', 'registrations', 24, 'percent', role='change', p=('2025-01-01', '2025-03-31')),
        c('23.9%', 'registrations', 23.9, 'percent', role='change', p=('2025-01-01', '2025-03-31')),
        c('412,997 units', 'registrations', 412997, 'vehicle', p=('2025-01-01', '2025-03-31')),
        c('15.2%', 'penetration', 15.2, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-03-31')),
        c('12%', 'penetration', 12, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-03-31')),
        c('113,028', 'registrations', 113028, 'vehicle', p=('2025-01-01', '2025-03-31')),
        c('81,337', 'registrations', 81337, 'vehicle', p=('2024-01-01', '2024-03-31')),
        c('+39.0', 'registrations', 39, 'percent', role='change', p=('2025-01-01', '2025-03-31')),
        c('76,018', 'registrations', 76018, 'vehicle', p=('2025-01-01', '2025-03-31')),
        c('81,103', 'registrations', 81103, 'vehicle', p=('2024-01-01', '2024-03-31')),
        c('-6.3', 'registrations', -6.3, 'percent', role='change', p=('2025-01-01', '2025-03-31')),
        c('36,913', 'registrations', 36913, 'vehicle', p=('2025-01-01', '2025-03-31')),
        c('29,182', 'registrations', 29182, 'vehicle', p=('2024-01-01', '2024-03-31')),
        c('+26.5', 'registrations', 26.5, 'percent', role='change', p=('2025-01-01', '2025-03-31')),
        c('33,946', 'registrations', 33946, 'vehicle', p=('2025-01-01', '2025-03-31')),
        c('31,391', 'registrations', 31391, 'vehicle', p=('2024-01-01', '2024-03-31')),
        c('+8.1', 'registrations', 8.1, 'percent', role='change', p=('2025-01-01', '2025-03-31')),
        c('22,416', 'registrations', 22416, 'vehicle', p=('2025-01-01', '2025-03-31')),
        c('12,794', 'registrations', 12794, 'vehicle', p=('2024-01-01', '2024-03-31')),
        c('+75.2', 'registrations', 75.2, 'percent', role='change', p=('2025-01-01', '2025-03-31')),
        c('20,402', 'registrations', 20402, 'vehicle', p=('2025-01-01', '2025-03-31')),
        c('12,029', 'registrations', 12029, 'vehicle', p=('2024-01-01', '2024-03-31')),
        c('+69.6', 'registrations', 69.6, 'percent', role='change', p=('2025-01-01', '2025-03-31')),
        c('412,997', 'registrations', 412997, 'vehicle', nth=1, p=('2025-01-01', '2025-03-31')),
        c('333,410', 'registrations', 333410, 'vehicle', p=('2024-01-01', '2024-03-31')),
        c('+23.9', 'registrations', 23.9, 'percent', role='change', p=('2025-01-01', '2025-03-31')),
        c('1.9%', 'registrations', -1.9, 'percent', role='change', p=('2025-01-01', '2025-03-31')),
        c('45%', 'registrations', -45, 'percent', company='Tesla', role='change', p=('2025-01-01', '2025-03-31')),
        c('36,167 cars', 'registrations', 36167, 'vehicle', company='Tesla', p=('2025-01-01', '2025-03-31')),
        c('1.3%', 'market_share', 1.3, 'percent', company='Tesla', role=['level', 'share'], p=('2025-01-01', '2025-03-31')),
        c('2.4%', 'market_share', 2.4, 'percent', company='Tesla', role=['level', 'share'], p=('2024-01-01', '2024-03-31')),
        c('35.5%', 'registrations', 35.5, 'percent', role='share', p=('2025-01-01', '2025-03-31')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
