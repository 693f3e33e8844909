from goldlib import *
from mentions import mentions

TEXT = """Munich plugs in while Stuttgart pulls the plug: German premium in Q1

BMW is having a good electric year. The group delivered 82,700 BEVs in the first quarter, an increase of 27.9 per cent that lifts their share of group deliveries to 13.9 per cent from 11.0 per cent. Group earnings before tax dropped 18.9 per cent to €4.16 billion, revenue 0.6 per cent to €36.6 billion; the automotive EBIT margin stood at 8.8 per cent (previous year: 12.1 per cent), within the target band of 8 to 10 per cent. Mini is not yet part of the party; its sales fell 8.3 per cent to 62,000.

Mercedes, by contrast, sold 47,500 electric cars, 8 per cent fewer, or 10 per cent of the total against 11 per cent. The Stuttgart-based company's EBIT slumped by 30 per cent to €3.86 billion. In February it had put back its goal of 50 per cent electrified sales, hybrids included, from 2025 to “the second half of the decade”.

Audi's electric deliveries advanced 2.9 per cent to 35,600, the Q4 e-tron being its bestseller with 20,600. The Ingolstadt brand earned €466 million, 74.4 per cent less, on a margin of 3.4 per cent.

At Porsche, sales of the outgoing Taycan caved in by 54 per cent to 4,128, from 9,152; the electric Macan, at €84,100, goes to customers in the second half. Return on sales: 14.2 per cent versus 18.2 per cent.
"""

doc = dict(
    id='tj-eu-q1-24-auto-mix', published='2024-05-08', source='handelskammer-autobrief',
    title='Munich plugs in while Stuttgart pulls the plug: German premium in Q1',
    text=TEXT,
    claims=[
        c('82,700 BEVs', 'deliveries', 82700, 'vehicle', company='BMW', p=('2024-01-01', '2024-03-31')),
        c('27.9 per cent', 'deliveries', 27.9, 'percent', company='BMW', role='change', p=('2024-01-01', '2024-03-31')),
        c('13.9 per cent', 'deliveries', 13.9, 'percent', company='BMW', role='share', p=('2024-01-01', '2024-03-31')),
        c('11.0 per cent', 'deliveries', 11, 'percent', company='BMW', role='share', p=('2023-01-01', '2023-03-31')),
        c('18.9 per cent', 'other', -18.9, 'percent', company='BMW', role='change', p=('2024-01-01', '2024-03-31')),
        c('€4.16 billion', 'other', 4160000000.0, 'EUR', company='BMW', p=('2024-01-01', '2024-03-31')),
        c('0.6 per cent', 'revenue', -0.6, 'percent', company='BMW', role='change', p=('2024-01-01', '2024-03-31')),
        c('€36.6 billion', 'revenue', 36600000000.0, 'EUR', company='BMW', p=('2024-01-01', '2024-03-31')),
        c('8.8 per cent', 'margin', 8.8, 'percent', company='BMW', p=('2024-01-01', '2024-03-31')),
        c('12.1 per cent', 'margin', 12.1, 'percent', company='BMW', p=('2023-01-01', '2023-03-31')),
        c('8 to 10 per cent', 'margin', 8, 'percent', 10, company='BMW', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('8.3 per cent', 'deliveries', -8.3, 'percent', company='Mini', role='change', p=('2024-01-01', '2024-03-31')),
        c('62,000', 'deliveries', 62000, 'vehicle', company='Mini', p=('2024-01-01', '2024-03-31')),
        c('47,500 electric cars', 'sales', 47500, 'vehicle', company='Mercedes-Benz', p=('2024-01-01', '2024-03-31')),
        c('8 per cent', 'sales', -8, 'percent', nth=1, company='Mercedes-Benz', role='change', p=('2024-01-01', '2024-03-31')),
        c('10 per cent', 'sales', 10, 'percent', nth=1, company='Mercedes-Benz', role='share', p=('2024-01-01', '2024-03-31')),
        c('11 per cent', 'sales', 11, 'percent', company='Mercedes-Benz', role='share', p=('2023-01-01', '2023-03-31')),
        c('30 per cent', 'operating_income', -30, 'percent', company='Mercedes-Benz', role='change', p=('2024-01-01', '2024-03-31')),
        c('€3.86 billion', 'operating_income', 3860000000.0, 'EUR', company='Mercedes-Benz', p=('2024-01-01', '2024-03-31')),
        c('50 per cent', 'sales', 50, 'percent', company='Mercedes-Benz', role='share', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('2.9 per cent', 'deliveries', 2.9, 'percent', company='Audi', role='change', p=('2024-01-01', '2024-03-31')),
        c('35,600', 'deliveries', 35600, 'vehicle', company='Audi', p=('2024-01-01', '2024-03-31')),
        c('20,600', 'deliveries', 20600, 'vehicle', company='Audi', product='Q4 e-tron', p=('2024-01-01', '2024-03-31')),
        c('€466 million', 'operating_income', 466000000.0, 'EUR', company='Audi', p=('2024-01-01', '2024-03-31')),
        c('74.4 per cent', 'operating_income', -74.4, 'percent', company='Audi', role='change', p=('2024-01-01', '2024-03-31')),
        c('3.4 per cent', 'margin', 3.4, 'percent', company='Audi', p=('2024-01-01', '2024-03-31')),
        c('54 per cent', 'deliveries', -54, 'percent', company='Porsche', product='Taycan', role='change', p=('2024-01-01', '2024-03-31')),
        c('4,128', 'deliveries', 4128, 'vehicle', company='Porsche', product='Taycan', p=('2024-01-01', '2024-03-31')),
        c('9,152', 'deliveries', 9152, 'vehicle', company='Porsche', product='Taycan', p=('2023-01-01', '2023-03-31')),
        c('€84,100', 'price', 84100, 'EUR', company='Porsche', product='Macan'),
        c('the second half', 'delivery_start', None, 'date', nth=1, company='Porsche', product='Macan', p=('2024-07-01', '2024-12-31'), status=['plan', 'target']),
        c('14.2 per cent', 'margin', 14.2, 'percent', company='Porsche', p=('2024-01-01', '2024-03-31')),
        c('18.2 per cent', 'margin', 18.2, 'percent', company='Porsche', p=('2023-01-01', '2023-03-31')),
    ],
    names=mentions(TEXT, {'BMW': ('COMPANY', 'BMW'), 'Mercedes': ('COMPANY', 'Mercedes-Benz'), 'Audi': ('COMPANY', 'Audi'), 'Porsche': ('COMPANY', 'Porsche'), 'Mini': ('COMPANY', 'Mini'), 'Q4 e-tron': ('PRODUCT', 'Q4 e-tron'), 'Taycan': ('PRODUCT', 'Taycan'), 'Macan': ('PRODUCT', 'Macan')}),
    checks=[],
)
