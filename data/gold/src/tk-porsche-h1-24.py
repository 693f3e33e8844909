from goldlib import *
from mentions import mentions

TEXT = """Porsche loses a fifth of its half-year profit and trims the outlook

STUTTGART. Model changeovers, China and, lately, a flooded aluminium supplier: Porsche has had easier half-years. Group operating profit dropped by 20.5 percent to 3.06 billion euros, from 3.85 billion in the first six months of 2023, while revenue slipped 4.8 percent to 19.46 billion euros. Return on sales stands at 15.7 percent instead of 18.9.

In the headline-grabbing part of the statement the sports-car maker lowers its sights for the year: revenue of 39 to 40 billion euros rather than 40 to 42 billion, and a return of 14 to 15 percent. Net cash flow in the automotive business fell to 1.12 billion euros; automotive net liquidity was 5.1 billion on June 30.

Customers took 155,945 cars, 7 percent fewer. In China the number was 29,551, a minus of 33 percent; in North America 39,711. The Cayenne found 54,587 buyers, the Taycan only 8,838, down 51 percent. The electric share of deliveries was 6 percent, and the earlier ambition of 80 percent for 2030 now depends on demand.

The battery Macan, from 80,700 euros, charges at up to 270 kW and goes 613 kilometres. First cars reach dealers in September. At subsidiary Cellforce, 200 people prepare a cell line in Kirchentellinsfurt with 1 GWh.
"""

doc = dict(
    id='tk-porsche-h1-24', published='2024-07-25', source='rhein-ruhr-zeitung-en',
    title='Porsche loses a fifth of its half-year profit and trims the outlook',
    text=TEXT,
    claims=[
        c('a fifth', 'operating_income', -20, 'percent', company='Porsche', role='change', p=('2024-01-01', '2024-06-30')),
        c('20.5 percent', 'operating_income', -20.5, 'percent', company='Porsche', role='change', p=('2024-01-01', '2024-06-30')),
        c('3.06 billion euros', 'operating_income', 3060000000, 'EUR', company='Porsche', p=('2024-01-01', '2024-06-30')),
        c('3.85 billion', 'operating_income', 3850000000, 'EUR', company='Porsche', p=('2023-01-01', '2023-06-30')),
        c('4.8 percent', 'revenue', -4.8, 'percent', company='Porsche', role='change', p=('2024-01-01', '2024-06-30')),
        c('19.46 billion euros', 'revenue', 19460000000, 'EUR', company='Porsche', p=('2024-01-01', '2024-06-30')),
        c('15.7 percent', 'margin', 15.7, 'percent', company='Porsche', p=('2024-01-01', '2024-06-30')),
        c('18.9', 'margin', 18.9, 'percent', company='Porsche', p=('2023-01-01', '2023-06-30')),
        c('39 to 40 billion euros', 'revenue', 39000000000, 'EUR', 40000000000, company='Porsche', p=('2024-01-01', '2024-12-31'), status='target'),
        c('40 to 42 billion', 'revenue', 40000000000, 'EUR', 42000000000, company='Porsche', p=('2024-01-01', '2024-12-31'), status='target', superseded=True),
        c('14 to 15 percent', 'margin', 14, 'percent', 15, company='Porsche', p=('2024-01-01', '2024-12-31'), status='target'),
        c('1.12 billion euros', 'cash_flow', 1120000000, 'EUR', company='Porsche', p=('2024-01-01', '2024-06-30')),
        c('5.1 billion', 'cash', 5100000000, 'EUR', company='Porsche', p=('2024-06-30', '2024-06-30')),
        c('155,945 cars', 'deliveries', 155945, 'vehicle', company='Porsche', p=('2024-01-01', '2024-06-30')),
        c('7 percent', 'deliveries', -7, 'percent', nth=1, company='Porsche', role='change', p=('2024-01-01', '2024-06-30')),
        c('29,551', 'deliveries', 29551, 'vehicle', company='Porsche', p=('2024-01-01', '2024-06-30')),
        c('33 percent', 'deliveries', -33, 'percent', company='Porsche', role='change', p=('2024-01-01', '2024-06-30')),
        c('39,711', 'deliveries', 39711, 'vehicle', company='Porsche', p=('2024-01-01', '2024-06-30')),
        c('54,587 buyers', 'deliveries', 54587, 'vehicle', company='Porsche', product='Cayenne', p=('2024-01-01', '2024-06-30')),
        c('8,838', 'deliveries', 8838, 'vehicle', company='Porsche', product='Taycan', p=('2024-01-01', '2024-06-30')),
        c('51 percent', 'deliveries', -51, 'percent', company='Porsche', product='Taycan', role='change', p=('2024-01-01', '2024-06-30')),
        c('6 percent', 'deliveries', 6, 'percent', company='Porsche', role='share', p=('2024-01-01', '2024-06-30')),
        c('80 percent', 'deliveries', 80, 'percent', company='Porsche', role='share', p=('2030-01-01', '2030-12-31'), status='target'),
        c('80,700 euros', 'price', 80700, 'EUR', company='Porsche', product='Macan'),
        c('270 kW', 'charging_power', None, 'kW', 270, company='Porsche', product='Macan'),
        c('613 kilometres', 'range', 613, 'km', company='Porsche', product='Macan'),
        c('September', 'delivery_start', None, 'date', company='Porsche', product='Macan', p=('2024-09-01', '2024-09-30'), status='plan'),
        c('200 people', 'headcount', 200, 'job', company='Cellforce'),
        c('1 GWh', 'capacity', 1, 'GWh', company='Cellforce', per=['year', None], status='plan'),
    ],
    names=mentions(TEXT, {'Porsche': ('COMPANY', 'Porsche'), 'Cellforce': ('COMPANY', 'Cellforce'), 'Macan': ('PRODUCT', 'Macan'), 'Taycan': ('PRODUCT', 'Taycan'), 'Cayenne': ('PRODUCT', 'Cayenne')}),
    checks=[],
)
