from goldlib import *
from mentions import mentions

TEXT = """VinFast posts wider second-quarter loss as deliveries more than double

HANOI - VinFast delivered 35,837 electric vehicles in the second quarter, down 2% from the first quarter but up 172% from a year earlier. It also delivered 69,580 e-scooters and e-bikes, an increase of 432% year over year. The net loss was $812 million.

| VND billion | Q2 2025 | Q1 2025 | Q2 2024 |
|---|---|---|---|
| Vehicle sales | 15,533.6 | 15,436.1 | 8,075.1 |
| Total revenues | 16,609.2 | 16,306.3 | 8,696.5 |
| Gross loss | (6,831.0) | (5,734.5) | (5,450.7) |
| R&D costs | 2,452.3 | 1,901.2 | 2,380.0 |
| Net loss | (20,341.2) | (17,693.9) | (18,747.3) |

The gross margin was -41.1%, compared with -62.7% in the second quarter of 2024. VinFast reaffirmed its aim to at least double its deliveries in 2025. At the end of June it had 394 showrooms for cars worldwide. In Tamil Nadu the company opened a plant in August with an initial capacity of 50,000 vehicles a year.
"""

doc = dict(
    id='tr-vinfast-q2-25-pipes', published='2025-09-04', source='hanoi bourse',
    title='VinFast posts wider second-quarter loss as deliveries more than double',
    text=TEXT,
    claims=[
        c('double', 'deliveries', 100, 'percent', None, company='VinFast', role='change', p=('2025-04-01', '2025-06-30')),
        c('35,837 electric vehicles', 'deliveries', 35837, 'vehicle', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('2%', 'deliveries', -2, 'percent', company='VinFast', role='change', p=('2025-04-01', '2025-06-30')),
        c('172%', 'deliveries', 172, 'percent', company='VinFast', role='change', p=('2025-04-01', '2025-06-30')),
        c('69,580 e-scooters and e-bikes', 'deliveries', 69580, 'vehicle', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('432%', 'deliveries', 432, 'percent', company='VinFast', role='change', p=('2025-04-01', '2025-06-30')),
        c('$812 million', 'net_income', -812000000.0, 'USD', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('15,533.6', 'revenue', 15533600000000.0, 'VND', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('15,436.1', 'revenue', 15436100000000.0, 'VND', company='VinFast', p=('2025-01-01', '2025-03-31')),
        c('8,075.1', 'revenue', 8075100000000.0, 'VND', company='VinFast', p=('2024-04-01', '2024-06-30')),
        c('16,609.2', 'revenue', 16609200000000.0, 'VND', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('16,306.3', 'revenue', 16306300000000.0, 'VND', company='VinFast', p=('2025-01-01', '2025-03-31')),
        c('8,696.5', 'revenue', 8696500000000.0, 'VND', company='VinFast', p=('2024-04-01', '2024-06-30')),
        c('(6,831.0)', 'gross_profit', -6831000000000.0, 'VND', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('(5,734.5)', 'gross_profit', -5734500000000.0, 'VND', company='VinFast', p=('2025-01-01', '2025-03-31')),
        c('(5,450.7)', 'gross_profit', -5450700000000.0, 'VND', company='VinFast', p=('2024-04-01', '2024-06-30')),
        c('2,452.3', 'rnd', 2452300000000.0, 'VND', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('1,901.2', 'rnd', 1901200000000.0, 'VND', company='VinFast', p=('2025-01-01', '2025-03-31')),
        c('2,380.0', 'rnd', 2380000000000.0, 'VND', company='VinFast', p=('2024-04-01', '2024-06-30')),
        c('(20,341.2)', 'net_income', -20341200000000.0, 'VND', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('(17,693.9)', 'net_income', -17693900000000.0, 'VND', company='VinFast', p=('2025-01-01', '2025-03-31')),
        c('(18,747.3)', 'net_income', -18747300000000.0, 'VND', company='VinFast', p=('2024-04-01', '2024-06-30')),
        c('-41.1%', 'gross_margin', -41.1, 'percent', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('-62.7%', 'gross_margin', -62.7, 'percent', company='VinFast', p=('2024-04-01', '2024-06-30')),
        c('double', 'deliveries', 100, 'percent', None, nth=1, company='VinFast', role='change', p=('2025-01-01', '2025-12-31'), status='target'),
        c('394 showrooms', 'stores', 394, 'store', company='VinFast', p=('2025-06-30', '2025-06-30')),
        c('August', 'production_start', None, 'date', company='VinFast', p=('2025-08-01', '2025-08-31')),
        c('50,000 vehicles', 'capacity', 50000, 'vehicle', company='VinFast', per='year'),
    ],
    names=mentions(TEXT, {'VinFast': ('COMPANY', 'VinFast')}),
    checks=[],
)
