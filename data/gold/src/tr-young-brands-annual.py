from goldlib import *
from mentions import mentions

TEXT = """Three years of deliveries: how the newcomers are doing

Polestar reported deliveries of 44,851 cars for 2024, 15 percent fewer than in 2023, but expects growth to return: its plan foresees annual retail sales growth of 30 to 35 percent until 2027. VinFast on the other hand almost tripled its volume.

Deliveries by year and targets for 2025

              2022       2023       2024    2025 target
Polestar    51,491     52,796     44,851
Lucid        4,369      6,001     10,241
VinFast      7,400     34,855     97,399        194,798
Fisker                  4,929
Zeekr       71,941    118,685    222,123        320,000
Onvo                              20,761        240,000

Lucid gives no delivery target but intends to produce about 20,000 vehicles this year, more than double the 9,029 of 2024. Fisker filed for bankruptcy last June. Zeekr's goal implies an increase of 44 percent. Onvo, the second brand of NIO, began deliveries only in September.
"""

doc = dict(
    id='tr-young-brands-annual', published='2025-02-24', source='new marques',
    title='Three years of deliveries: how the newcomers are doing',
    text=TEXT,
    claims=[
        c('44,851 cars', 'deliveries', 44851, 'vehicle', company='Polestar', p=('2024-01-01', '2024-12-31')),
        c('15 percent', 'deliveries', -15, 'percent', company='Polestar', role='change', p=('2024-01-01', '2024-12-31')),
        c('30 to 35 percent', 'sales', 30, 'percent', 35, company='Polestar', role='change', p=('2025-01-01', '2027-12-31'), status=['target', 'forecast']),
        c('tripled', 'deliveries', 200, 'percent', company='VinFast', role='change', p=('2024-01-01', '2024-12-31')),
        c('51,491', 'deliveries', 51491, 'vehicle', company='Polestar', p=('2022-01-01', '2022-12-31')),
        c('52,796', 'deliveries', 52796, 'vehicle', company='Polestar', p=('2023-01-01', '2023-12-31')),
        c('44,851', 'deliveries', 44851, 'vehicle', nth=1, company='Polestar', p=('2024-01-01', '2024-12-31')),
        c('4,369', 'deliveries', 4369, 'vehicle', company='Lucid', p=('2022-01-01', '2022-12-31')),
        c('6,001', 'deliveries', 6001, 'vehicle', company='Lucid', p=('2023-01-01', '2023-12-31')),
        c('10,241', 'deliveries', 10241, 'vehicle', company='Lucid', p=('2024-01-01', '2024-12-31')),
        c('7,400', 'deliveries', 7400, 'vehicle', company='VinFast', p=('2022-01-01', '2022-12-31')),
        c('34,855', 'deliveries', 34855, 'vehicle', company='VinFast', p=('2023-01-01', '2023-12-31')),
        c('97,399', 'deliveries', 97399, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31')),
        c('194,798', 'deliveries', 194798, 'vehicle', company='VinFast', p=('2025-01-01', '2025-12-31'), status='target'),
        c('4,929', 'deliveries', 4929, 'vehicle', company='Fisker', p=('2023-01-01', '2023-12-31')),
        c('71,941', 'deliveries', 71941, 'vehicle', company='Zeekr', p=('2022-01-01', '2022-12-31')),
        c('118,685', 'deliveries', 118685, 'vehicle', company='Zeekr', p=('2023-01-01', '2023-12-31')),
        c('222,123', 'deliveries', 222123, 'vehicle', company='Zeekr', p=('2024-01-01', '2024-12-31')),
        c('320,000', 'deliveries', 320000, 'vehicle', company='Zeekr', p=('2025-01-01', '2025-12-31'), status='target'),
        c('20,761', 'deliveries', 20761, 'vehicle', company='Onvo', p=('2024-01-01', '2024-12-31')),
        c('240,000', 'deliveries', 240000, 'vehicle', company='Onvo', p=('2025-01-01', '2025-12-31'), status='target'),
        c('20,000 vehicles', 'production', 20000, 'vehicle', company='Lucid', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('double', 'production', 100, 'percent', None, company='Lucid', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('9,029', 'production', 9029, 'vehicle', company='Lucid', p=('2024-01-01', '2024-12-31')),
        c('44 percent', 'deliveries', 44, 'percent', company='Zeekr', role='change', p=('2025-01-01', '2025-12-31'), status='target'),
        c('September', 'delivery_start', None, 'date', company='Onvo', p=('2024-09-01', '2024-09-30')),
    ],
    names=mentions(TEXT, {'Polestar': ('COMPANY', 'Polestar'), 'Lucid': ('COMPANY', 'Lucid'), 'VinFast': ('COMPANY', 'VinFast'), 'Fisker': ('COMPANY', 'Fisker'), 'Zeekr': ('COMPANY', 'Zeekr'), 'Onvo': ('COMPANY', 'Onvo'), 'NIO': ('COMPANY', 'NIO')}),
    checks=[],
)
