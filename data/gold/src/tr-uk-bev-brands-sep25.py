from goldlib import *
from mentions import mentions

TEXT = """New plate month brings best ever total for electric cars in the UK

Registrations of battery-electric cars in the UK rose 29.1% to 72,779 in September, the highest volume for any month, figures from the SMMT show. The overall market was up 13.7% at 312,891 units, which gave electric cars a share of 23.3%, compared with 20.5% a year ago.

Battery-electric registrations, selected makes:

Make | Sep-25 | yr ago | % change | YTD
Tesla | 7,910 | 8,290 | -4.6 | 34,412
Ford | 4,480 | 2,010 | 122.9 | 29,330
Volkswagen | 4,050 | 3,600 | 12.5 | 30,855
BMW | 3,540 | 3,320 | 6.6 | 27,640
Kia | 3,395 | 3,190 | 6.4 | 25,109
Polestar | 1,320 | 560 | 135.7 | 9,620
BYD | 1,145 | 240 | 377.1 | 12,410

So far this year the share of electric cars stands at 22.1%, well below the 28% that the government's mandate demands for 2025. Under the electric car grant buyers get £3,750 or £1,500 off models priced below £37,000. Registrations of plug-in hybrids grew 56.4% to 38,308.
"""

doc = dict(
    id='tr-uk-bev-brands-sep25', published='2025-10-07', source='forecourt daily',
    title='New plate month brings best ever total for electric cars in the UK',
    text=TEXT,
    claims=[
        c('29.1%', 'registrations', 29.1, 'percent', role='change', p=('2025-09-01', '2025-09-30')),
        c('72,779', 'registrations', 72779, 'vehicle', p=('2025-09-01', '2025-09-30')),
        c('13.7%', 'registrations', 13.7, 'percent', role='change', p=('2025-09-01', '2025-09-30')),
        c('312,891 units', 'registrations', 312891, 'vehicle', p=('2025-09-01', '2025-09-30')),
        c('23.3%', 'penetration', 23.3, 'percent', role=['level', 'share'], p=('2025-09-01', '2025-09-30')),
        c('20.5%', 'penetration', 20.5, 'percent', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('7,910', 'registrations', 7910, 'vehicle', company='Tesla', p=('2025-09-01', '2025-09-30')),
        c('8,290', 'registrations', 8290, 'vehicle', company='Tesla', p=('2024-09-01', '2024-09-30')),
        c('-4.6', 'registrations', -4.6, 'percent', company='Tesla', role='change', p=('2025-09-01', '2025-09-30')),
        c('34,412', 'registrations', 34412, 'vehicle', company='Tesla', p=('2025-01-01', '2025-09-30')),
        c('4,480', 'registrations', 4480, 'vehicle', company='Ford', p=('2025-09-01', '2025-09-30')),
        c('2,010', 'registrations', 2010, 'vehicle', company='Ford', p=('2024-09-01', '2024-09-30')),
        c('122.9', 'registrations', 122.9, 'percent', company='Ford', role='change', p=('2025-09-01', '2025-09-30')),
        c('29,330', 'registrations', 29330, 'vehicle', company='Ford', p=('2025-01-01', '2025-09-30')),
        c('4,050', 'registrations', 4050, 'vehicle', company='Volkswagen', p=('2025-09-01', '2025-09-30')),
        c('3,600', 'registrations', 3600, 'vehicle', company='Volkswagen', p=('2024-09-01', '2024-09-30')),
        c('12.5', 'registrations', 12.5, 'percent', company='Volkswagen', role='change', p=('2025-09-01', '2025-09-30')),
        c('30,855', 'registrations', 30855, 'vehicle', company='Volkswagen', p=('2025-01-01', '2025-09-30')),
        c('3,540', 'registrations', 3540, 'vehicle', company='BMW', p=('2025-09-01', '2025-09-30')),
        c('3,320', 'registrations', 3320, 'vehicle', company='BMW', p=('2024-09-01', '2024-09-30')),
        c('6.6', 'registrations', 6.6, 'percent', company='BMW', role='change', p=('2025-09-01', '2025-09-30')),
        c('27,640', 'registrations', 27640, 'vehicle', company='BMW', p=('2025-01-01', '2025-09-30')),
        c('3,395', 'registrations', 3395, 'vehicle', company='Kia', p=('2025-09-01', '2025-09-30')),
        c('3,190', 'registrations', 3190, 'vehicle', company='Kia', p=('2024-09-01', '2024-09-30')),
        c('6.4', 'registrations', 6.4, 'percent', company='Kia', role='change', p=('2025-09-01', '2025-09-30')),
        c('25,109', 'registrations', 25109, 'vehicle', company='Kia', p=('2025-01-01', '2025-09-30')),
        c('1,320', 'registrations', 1320, 'vehicle', company='Polestar', p=('2025-09-01', '2025-09-30')),
        c('560', 'registrations', 560, 'vehicle', company='Polestar', p=('2024-09-01', '2024-09-30')),
        c('135.7', 'registrations', 135.7, 'percent', company='Polestar', role='change', p=('2025-09-01', '2025-09-30')),
        c('9,620', 'registrations', 9620, 'vehicle', company='Polestar', p=('2025-01-01', '2025-09-30')),
        c('1,145', 'registrations', 1145, 'vehicle', company='BYD', p=('2025-09-01', '2025-09-30')),
        c('240', 'registrations', 240, 'vehicle', company='BYD', p=('2024-09-01', '2024-09-30')),
        c('377.1', 'registrations', 377.1, 'percent', company='BYD', role='change', p=('2025-09-01', '2025-09-30')),
        c('12,410', 'registrations', 12410, 'vehicle', company='BYD', p=('2025-01-01', '2025-09-30')),
        c('22.1%', 'penetration', 22.1, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-09-30')),
        c('28%', 'penetration', 28, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-12-31'), status='target'),
        c('£3,750', 'subsidy', 3750, 'GBP'),
        c('£1,500', 'subsidy', 1500, 'GBP'),
        c('£37,000', 'other', None, 'GBP', 37000),
        c('56.4%', 'registrations', 56.4, 'percent', role='change', p=('2025-09-01', '2025-09-30')),
        c('38,308', 'registrations', 38308, 'vehicle', p=('2025-09-01', '2025-09-30')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'Ford': ('COMPANY', 'Ford'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'BMW': ('COMPANY', 'BMW'), 'Kia': ('COMPANY', 'Kia'), 'Polestar': ('COMPANY', 'Polestar')}),
    checks=[],
)
