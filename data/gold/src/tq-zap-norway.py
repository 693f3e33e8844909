from goldlib import *
from mentions import mentions

TEXT = """Every fifth car sold in Norway was a Tesla

OSLO – Norwegians registered 126,953 new passenger cars in 2023, 27.2 percent fewer than in the record year before, and 82.4 percent of them had no tailpipe, the road federation OFV announced on Tuesday. The share had been 79.3 percent in 2022; parliament wants 100 percent by 2025.

One in five bore a Tesla badge: 20.0 percent, against 12.2 percent in 2022. The Model Y, in first place for the third year, found 23,058 buyers, a third more than the ID.4 (6,614), the Enyaq (5,740) and the bZ4X (4,822) could muster together. Volkswagen, down 44.8 percent, keeps second place with 12,884 before Toyota with 12,690, and the importer of both that brand and Skoda, the Moller Mobility Group, has warned of 250 job losses.

December was weak: 10,731 cars, of which 88.1 percent electric. Since last New Year’s Day the state has taken 25 percent VAT on the part of the price above 500,000 kroner, and the weight levy is 12.5 kroner per kilogram.

Of the country’s 2.9 million cars 24 percent were battery-driven on the last day of the year. “We are nearly there,” said Øyvind Solberg Thorsen, 56.
"""

doc = dict(
    id='tq-zap-norway', published='2024-01-03', source='fjord-mobility',
    title='Every fifth car sold in Norway was a Tesla',
    text=TEXT,
    claims=[
        c('126,953', 'registrations', 126953, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('27.2 percent', 'registrations', -27.2, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('82.4 percent', 'penetration', 82.4, 'percent', role=['share', 'level'], p=('2023-01-01', '2023-12-31')),
        c('79.3 percent', 'penetration', 79.3, 'percent', role=['share', 'level'], p=('2022-01-01', '2022-12-31')),
        c('100 percent', 'penetration', 100, 'percent', role=['share', 'level'], p=(None, '2025-12-31'), status='target'),
        c('20.0 percent', 'market_share', 20, 'percent', company='Tesla', role=['share', 'level'], p=('2023-01-01', '2023-12-31')),
        c('12.2 percent', 'market_share', 12.2, 'percent', company='Tesla', role=['share', 'level'], p=('2022-01-01', '2022-12-31')),
        c('23,058 buyers', 'registrations', 23058, 'vehicle', company='Tesla', product='Model Y', p=('2023-01-01', '2023-12-31')),
        c('a third', 'registrations', 33.3, 'percent', company='Tesla', product='Model Y', role='change', p=('2023-01-01', '2023-12-31')),
        c('6,614', 'registrations', 6614, 'vehicle', company='Volkswagen', product='ID.4', p=('2023-01-01', '2023-12-31')),
        c('5,740', 'registrations', 5740, 'vehicle', company='Skoda', product='Enyaq', p=('2023-01-01', '2023-12-31')),
        c('4,822', 'registrations', 4822, 'vehicle', company='Toyota', product='bZ4X', p=('2023-01-01', '2023-12-31')),
        c('44.8 percent', 'registrations', -44.8, 'percent', company='Volkswagen', role='change', p=('2023-01-01', '2023-12-31')),
        c('12,884', 'registrations', 12884, 'vehicle', company='Volkswagen', p=('2023-01-01', '2023-12-31')),
        c('12,690', 'registrations', 12690, 'vehicle', company='Toyota', p=('2023-01-01', '2023-12-31')),
        c('250 job losses', 'layoffs', 250, 'job', company=['Moller Mobility', 'Moller Mobility Group'], status='plan'),
        c('10,731 cars', 'registrations', 10731, 'vehicle', p=('2023-12-01', '2023-12-31')),
        c('88.1 percent', 'penetration', 88.1, 'percent', role=['share', 'level'], p=('2023-12-01', '2023-12-31')),
        c('25 percent', 'tariff', 25, 'percent', p=('2023-01-01', None)),
        c('500,000 kroner', 'tariff', 500000, 'NOK', p=('2023-01-01', None)),
        c('12.5 kroner', 'tariff', 12.5, 'NOK', per='kg', p=('2023-01-01', None)),
        c('2.9 million', 'other', 2900000, 'vehicle', p=('2023-12-31', '2023-12-31')),
        c('24 percent', 'other', 24, 'percent', role='share', p=('2023-12-31', '2023-12-31')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Toyota': ('COMPANY', 'Toyota'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Skoda': ('COMPANY', 'Skoda'), 'Moller Mobility Group': ('COMPANY', 'Moller Mobility'), 'Model Y': ('PRODUCT', 'Model Y'), 'ID.4': ('PRODUCT', 'ID.4'), 'Enyaq': ('PRODUCT', 'Enyaq'), 'bZ4X': ('PRODUCT', 'bZ4X')}),
    checks=[],
)
