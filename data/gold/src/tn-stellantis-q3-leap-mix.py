from goldlib import *
from mentions import mentions

TEXT = """Stellantis third-quarter revenue falls 27%; new EVs start late

MILAN/PARIS - Net revenues at Stellantis amounted to 33.0 billion euros in the third quarter, 27% below the 45.1 billion of a year earlier. Consolidated shipments were 1.148 million units, a decrease of 20% or 279,000.

For the first half, the group had reported 85.0 billion euros of revenue and a margin of 10.0%; the figure for the whole year is now seen between 5.5% and 7%, after 12.8% last year. Dealers' stock was cut by 129,000 vehicles to 1.33 million at the end of September; a target of 100,000 fewer by the end of November was thereby met.

Sales of battery cars shrank. In September the carmaker's European EV registrations were 24,900, 12% down on the same month last year, the ë-C3 (23,300 euros, 320 km WLTP) not yet counting for much: 2,100. Peugeot took 9,800 of the group's total, compared with 10,600; its E-3008 offers up to 700 km. Citroën managed 6,300, up from 5,200.

Fiat's Grande Panda is due in early 2025.

Leapmotor International, 51% owned by the parent of them all, started European sales in September. The T03, 3.62 metres long, costs 18,900 euros. 200 dealers carry it as of today; 350 are to do so by the end of the year and 500 two years hence.
"""

doc = dict(
    id='tn-stellantis-q3-leap-mix', published='2024-10-31', source='turin-trade-paper',
    title='Stellantis third-quarter revenue falls 27%; new EVs start late',
    text=TEXT,
    claims=[
        c('27%', 'revenue', -27, 'percent', company='Stellantis', role='change', p=('2024-07-01', '2024-09-30')),
        c('33.0 billion euros', 'revenue', 33000000000, 'EUR', company='Stellantis', p=('2024-07-01', '2024-09-30')),
        c('27%', 'revenue', -27, 'percent', nth=1, company='Stellantis', role='change', p=('2024-07-01', '2024-09-30')),
        c('45.1 billion', 'revenue', 45100000000, 'EUR', company='Stellantis', p=('2023-07-01', '2023-09-30')),
        c('1.148 million units', 'sales', 1148000, 'vehicle', company='Stellantis', p=('2024-07-01', '2024-09-30')),
        c('20%', 'sales', -20, 'percent', company='Stellantis', role='change', p=('2024-07-01', '2024-09-30')),
        c('279,000', 'sales', -279000, 'vehicle', company='Stellantis', role='change', p=('2024-07-01', '2024-09-30')),
        c('85.0 billion euros', 'revenue', 85000000000, 'EUR', company='Stellantis', p=('2024-01-01', '2024-06-30')),
        c('10.0%', 'margin', 10, 'percent', company='Stellantis', p=('2024-01-01', '2024-06-30')),
        c('5.5% and 7%', 'margin', 5.5, 'percent', 7, company='Stellantis', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('12.8%', 'margin', 12.8, 'percent', company='Stellantis', p=('2023-01-01', '2023-12-31')),
        c('129,000 vehicles', 'inventory', -129000, 'vehicle', company='Stellantis', role='change', p=('2024-07-01', '2024-09-30')),
        c('1.33 million', 'inventory', 1330000, 'vehicle', company='Stellantis', p=('2024-09-30', '2024-09-30')),
        c('100,000', 'inventory', -100000, 'vehicle', company='Stellantis', role='change', p=(None, '2024-11-30'), status='target'),
        c('24,900', 'registrations', 24900, 'vehicle', company='Stellantis', p=('2024-09-01', '2024-09-30')),
        c('12%', 'registrations', -12, 'percent', company='Stellantis', role='change', p=('2024-09-01', '2024-09-30')),
        c('23,300 euros', 'price', 23300, 'EUR', company='Citroën', product='ë-C3'),
        c('320 km', 'range', 320, 'km', company='Citroën', product='ë-C3'),
        c('2,100', 'registrations', 2100, 'vehicle', company='Citroën', product='ë-C3', p=('2024-09-01', '2024-09-30')),
        c('9,800', 'registrations', 9800, 'vehicle', company='Peugeot', p=('2024-09-01', '2024-09-30')),
        c('10,600', 'registrations', 10600, 'vehicle', company='Peugeot', p=('2023-09-01', '2023-09-30')),
        c('700 km', 'range', None, 'km', 700, company='Peugeot', product='E-3008'),
        c('6,300', 'registrations', 6300, 'vehicle', company='Citroën', p=('2024-09-01', '2024-09-30')),
        c('5,200', 'registrations', 5200, 'vehicle', company='Citroën', p=('2023-09-01', '2023-09-30')),
        c('early 2025', 'launch', None, 'date', company='Fiat', product='Grande Panda', p=('2025-01-01', '2025-03-31'), status=['plan', 'target']),
        c('51%', 'stake', 51, 'percent', company=['Stellantis', 'Leapmotor']),
        c('September', 'launch', None, 'date', nth=2, company='Leapmotor', p=('2024-09-01', '2024-09-30')),
        c('3.62 metres', 'length', 3.62, 'm', company='Leapmotor', product='T03'),
        c('18,900 euros', 'price', 18900, 'EUR', company='Leapmotor', product='T03'),
        c('200 dealers', 'stores', 200, 'store', company='Leapmotor', p=('2024-10-31', '2024-10-31')),
        c('350', 'stores', 350, 'store', company='Leapmotor', p=(None, '2024-12-31'), status=['plan', 'target']),
        c('500', 'stores', 500, 'store', company='Leapmotor', p=(None, '2026-12-31'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Stellantis': ('COMPANY', 'Stellantis'), 'Fiat': ('COMPANY', 'Fiat'), 'Peugeot': ('COMPANY', 'Peugeot'), 'Citroën': ('COMPANY', 'Citroën'), 'Leapmotor International': ('COMPANY', 'Leapmotor International'), 'ë-C3': ('PRODUCT', 'ë-C3'), 'T03': ('PRODUCT', 'T03'), 'E-3008': ('PRODUCT', 'E-3008'), 'Grande Panda': ('PRODUCT', 'Grande Panda')}),
    checks=[],
)
