from goldlib import *
from mentions import mentions

TEXT = """One new car in seven was electric in the EU last year, diesel overtaken

Some 10.5 million cars were newly registered in the European Union in 2023, 13.9% more than the year before, the manufacturers’ lobby ACEA reported on Thursday. Battery-electric models made up 14.6% of them, overtaking diesel (13.6%) for the first time; in 2022 the split had been 12.1% to 16.4%.

In units, electrics gained 37% to 1,538,621. Growth was strongest in Belgium, where registrations soared 147.3% to 93,285; Germany is the largest market with 524,219, an increase of 11.4%, although December saw a slump of 47.6% there once the bonus was axed. France stood at 298,216, 46.9% higher.

By maker, Tesla registered 279,082 cars in the bloc (2.6% of the total market), up 89.3%, while China’s SAIC Motor reached 155,000 with MG, 61% ahead. Volkswagen Group leads with a 25.9% slice across all powertrains; Stellantis comes second on 18.4%.

ACEA expects the battery-electric share to climb to 20% this year. Sigrid de Vries, its director general, called for chargers: the bloc counts 632,000 public points and would need 8.8 million by 2030.
"""

doc = dict(
    id='tm-acea-fy23', published='2024-01-18', source='brussels-car-file',
    title='One new car in seven was electric in the EU last year, diesel overtaken',
    text=TEXT,
    claims=[
        c('One new car in seven', 'penetration', 14.2857, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('10.5 million cars', 'registrations', 10500000, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('13.9%', 'registrations', 13.9, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('14.6%', 'penetration', 14.6, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('13.6%', 'other', 13.6, 'percent', role='share', p=('2023-01-01', '2023-12-31')),
        c('12.1%', 'penetration', 12.1, 'percent', role=['level', 'share'], p=('2022-01-01', '2022-12-31')),
        c('16.4%', 'other', 16.4, 'percent', role='share', p=('2022-01-01', '2022-12-31')),
        c('37%', 'registrations', 37, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('1,538,621', 'registrations', 1538621, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('147.3%', 'registrations', 147.3, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('93,285', 'registrations', 93285, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('524,219', 'registrations', 524219, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('11.4%', 'registrations', 11.4, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('47.6%', 'registrations', -47.6, 'percent', role='change', p=('2023-12-01', '2023-12-31')),
        c('298,216', 'registrations', 298216, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('46.9%', 'registrations', 46.9, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('279,082 cars', 'registrations', 279082, 'vehicle', company='Tesla', p=('2023-01-01', '2023-12-31')),
        c('2.6%', 'market_share', 2.6, 'percent', company='Tesla', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('89.3%', 'registrations', 89.3, 'percent', company='Tesla', role='change', p=('2023-01-01', '2023-12-31')),
        c('155,000', 'registrations', 155000, 'vehicle', company='SAIC', p=('2023-01-01', '2023-12-31')),
        c('61%', 'registrations', 61, 'percent', company='SAIC', role='change', p=('2023-01-01', '2023-12-31')),
        c('25.9%', 'market_share', 25.9, 'percent', company='Volkswagen Group', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('18.4%', 'market_share', 18.4, 'percent', company='Stellantis', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('20%', 'penetration', 20, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('632,000 public points', 'chargers', 632000, 'charger'),
        c('8.8 million', 'chargers', 8800000, 'charger', p=(None, '2030-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Volkswagen Group': ('COMPANY', 'Volkswagen Group'), 'Stellantis': ('COMPANY', 'Stellantis'), 'SAIC Motor': ('COMPANY', 'SAIC')}),
    checks=[],
)
