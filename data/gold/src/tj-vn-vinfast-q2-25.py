from goldlib import *
from mentions import mentions

TEXT = """VinFast triples volume but loss deepens to VND20.3 trillion

HANOI – Nasdaq-listed VinFast Auto shipped 35,837 EVs in the second quarter, 172 percent more than the 13,172 of the corresponding period last year, though 1 percent below the first quarter's 36,330. E-scooter and e-bike deliveries reached 69,580, up 432 percent.

The company's total revenue was VND16,609 billion (US$663 million), an increase of 91.6 percent year on year. Cost of sales, at VND23,439 billion, again outran it, leaving a gross margin of -41.1 percent, as against -62.7 percent twelve months ago and -35.2 percent in the preceding quarter. Net loss widened to VND20,342 billion (US$812 million) from VND17,693 billion three months earlier; no improvement in sight.

Best-seller at home was the VF 3 minicar (20,300 units in the first half), ahead of the VF 5 with 21,812. Sister firm GSM, operator of the Xanh SM taxis, accounted for 22 percent of deliveries, after 31 percent a year earlier.

"We hold on to at least doubling last year's 97,399 cars," the chair said. The Hai Phong-based maker opened its Ha Tinh works in June; the plant can build 200,000 vehicles a year, initially the VF 3 and the Limo Green.
"""

doc = dict(
    id='tj-vn-vinfast-q2-25', published='2025-09-05', source='saigon-biz-review',
    title='VinFast triples volume but loss deepens to VND20.3 trillion',
    text=TEXT,
    claims=[
        c('triples', 'deliveries', 200, 'percent', company='VinFast', role='change', p=('2025-04-01', '2025-06-30')),
        c('VND20.3 trillion', 'net_income', -20300000000000.0, 'VND', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('35,837 EVs', 'deliveries', 35837, 'vehicle', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('172 percent', 'deliveries', 172, 'percent', company='VinFast', role='change', p=('2025-04-01', '2025-06-30')),
        c('13,172', 'deliveries', 13172, 'vehicle', company='VinFast', p=('2024-04-01', '2024-06-30')),
        c('1 percent', 'deliveries', -1, 'percent', company='VinFast', role='change', p=('2025-04-01', '2025-06-30')),
        c('36,330', 'deliveries', 36330, 'vehicle', company='VinFast', p=('2025-01-01', '2025-03-31')),
        c('69,580', 'deliveries', 69580, 'vehicle', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('432 percent', 'deliveries', 432, 'percent', company='VinFast', role='change', p=('2025-04-01', '2025-06-30')),
        c('VND16,609 billion', 'revenue', 16609000000000.0, 'VND', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('US$663 million', 'revenue', 663000000.0, 'SGD', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('91.6 percent', 'revenue', 91.6, 'percent', company='VinFast', role='change', p=('2025-04-01', '2025-06-30')),
        c('VND23,439 billion', 'cost', 23439000000000.0, 'VND', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('-41.1 percent', 'gross_margin', -41.1, 'percent', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('-62.7 percent', 'gross_margin', -62.7, 'percent', company='VinFast', p=('2024-04-01', '2024-06-30')),
        c('-35.2 percent', 'gross_margin', -35.2, 'percent', company='VinFast', p=('2025-01-01', '2025-03-31')),
        c('VND20,342 billion', 'net_income', -20342000000000.0, 'VND', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('US$812 million', 'net_income', -812000000.0, 'SGD', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('VND17,693 billion', 'net_income', -17693000000000.0, 'VND', company='VinFast', p=('2025-01-01', '2025-03-31')),
        c('20,300 units', 'sales', 20300, 'vehicle', company='VinFast', product='VF 3', p=('2025-01-01', '2025-06-30')),
        c('21,812', 'sales', 21812, 'vehicle', company='VinFast', product='VF 5', p=('2025-01-01', '2025-06-30')),
        c('22 percent', 'deliveries', 22, 'percent', company='VinFast', role='share', p=('2025-04-01', '2025-06-30')),
        c('31 percent', 'deliveries', 31, 'percent', company='VinFast', role='share', p=('2024-04-01', '2024-06-30')),
        c('doubling', 'deliveries', 100, 'percent', None, company='VinFast', role='change', p=('2025-01-01', '2025-12-31'), status='target'),
        c('97,399 cars', 'deliveries', 97399, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31')),
        c('June', 'production_start', None, 'date', company='VinFast', p=('2025-06-01', '2025-06-30')),
        c('200,000 vehicles', 'capacity', 200000, 'vehicle', company='VinFast', per='year'),
    ],
    names=mentions(TEXT, {'VinFast': ('COMPANY', 'VinFast'), 'GSM': ('COMPANY', 'GSM'), 'Xanh SM': ('COMPANY', 'GSM'), 'VF 3': ('PRODUCT', 'VF 3'), 'VF 5': ('PRODUCT', 'VF 5'), 'Limo Green': ('PRODUCT', 'Limo Green')}),
    checks=[],
)
