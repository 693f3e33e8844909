from goldlib import *
from mentions import mentions

TEXT = """VW Group doubles first-quarter EV deliveries in Europe

Volkswagen Group delivered 216,800 all-electric vehicles worldwide from January to March, 59 percent more than the 136,400 of the same quarter last year. In Europe the number went to 158,100 from 74,400; China, where local rivals have the upper hand, fell to 25,900 from 41,000.

One in five cars the group now sells in western Europe is electric, it said. The order bank for battery cars in the region grew 64 percent during the quarter.

Core brand Volkswagen contributed 100,700 (first quarter of 2024: 69,600), Audi 46,400 (35,600), Skoda 34,700 (14,600), Porsche 18,500 (4,300) and Seat/Cupra 13,900. The Born needs 26 minutes from 10 to 80 percent.

Best seller of all was the ID.4 with 43,700. Skoda's Enyaq followed on 20,400 and Porsche's electric Macan on 14,200. It starts at €80,700.

Tesla, whose European registrations through February were off 43 percent, lost its lead over VW in the region, 19,000 to 20,000 in the first two months. In all of 2024 it had been 327,000 for the former.
"""

doc = dict(
    id='tn-skoda-vw-brands-q1', published='2025-04-10', source='wolfsburg-dispatch',
    title='VW Group doubles first-quarter EV deliveries in Europe',
    text=TEXT,
    claims=[
        c('doubles', 'deliveries', 100, 'percent', company='Volkswagen', role='change', p=('2025-01-01', '2025-03-31')),
        c('216,800 all-electric vehicles', 'deliveries', 216800, 'vehicle', company='Volkswagen', p=('2025-01-01', '2025-03-31')),
        c('59 percent', 'deliveries', 59, 'percent', company='Volkswagen', role='change', p=('2025-01-01', '2025-03-31')),
        c('136,400', 'deliveries', 136400, 'vehicle', company='Volkswagen', p=('2024-01-01', '2024-03-31')),
        c('158,100', 'deliveries', 158100, 'vehicle', company='Volkswagen', p=('2025-01-01', '2025-03-31')),
        c('74,400', 'deliveries', 74400, 'vehicle', company='Volkswagen', p=('2024-01-01', '2024-03-31')),
        c('25,900', 'deliveries', 25900, 'vehicle', company='Volkswagen', p=('2025-01-01', '2025-03-31')),
        c('41,000', 'deliveries', 41000, 'vehicle', company='Volkswagen', p=('2024-01-01', '2024-03-31')),
        c('One in five', 'deliveries', 20, 'percent', company='Volkswagen', role='share'),
        c('64 percent', 'orders', 64, 'percent', company='Volkswagen', role='change', p=('2025-01-01', '2025-03-31')),
        c('100,700', 'deliveries', 100700, 'vehicle', company='Volkswagen', p=('2025-01-01', '2025-03-31')),
        c('69,600', 'deliveries', 69600, 'vehicle', company='Volkswagen', p=('2024-01-01', '2024-03-31')),
        c('46,400', 'deliveries', 46400, 'vehicle', company='Audi', p=('2025-01-01', '2025-03-31')),
        c('35,600', 'deliveries', 35600, 'vehicle', company='Audi', p=('2024-01-01', '2024-03-31')),
        c('34,700', 'deliveries', 34700, 'vehicle', company='Skoda', p=('2025-01-01', '2025-03-31')),
        c('14,600', 'deliveries', 14600, 'vehicle', company='Skoda', p=('2024-01-01', '2024-03-31')),
        c('18,500', 'deliveries', 18500, 'vehicle', company='Porsche', p=('2025-01-01', '2025-03-31')),
        c('4,300', 'deliveries', 4300, 'vehicle', company='Porsche', p=('2024-01-01', '2024-03-31')),
        c('13,900', 'deliveries', 13900, 'vehicle', company='Cupra', p=('2025-01-01', '2025-03-31')),
        c('26 minutes', 'charging_time', 26, 'minute', company='Cupra', product='Born'),
        c('43,700', 'deliveries', 43700, 'vehicle', company='Volkswagen', product='ID.4', p=('2025-01-01', '2025-03-31')),
        c('20,400', 'deliveries', 20400, 'vehicle', company='Skoda', product='Enyaq', p=('2025-01-01', '2025-03-31')),
        c('14,200', 'deliveries', 14200, 'vehicle', company='Porsche', product='Macan', p=('2025-01-01', '2025-03-31')),
        c('€80,700', 'price', 80700, 'EUR', company='Porsche', product='Macan'),
        c('43 percent', 'registrations', -43, 'percent', company='Tesla', role='change', p=('2025-01-01', '2025-02-28')),
        c('19,000', 'registrations', 19000, 'vehicle', company='Tesla', p=('2025-01-01', '2025-02-28')),
        c('20,000', 'registrations', 20000, 'vehicle', company='Volkswagen', p=('2025-01-01', '2025-02-28')),
        c('327,000', 'registrations', 327000, 'vehicle', company='Tesla', p=('2024-01-01', '2024-12-31')),
    ],
    names=mentions(TEXT, {'Volkswagen': ('COMPANY', 'Volkswagen'), 'Audi': ('COMPANY', 'Audi'), 'Skoda': ('COMPANY', 'Skoda'), 'Cupra': ('COMPANY', 'Cupra'), 'Porsche': ('COMPANY', 'Porsche'), 'Tesla': ('COMPANY', 'Tesla'), 'Enyaq': ('PRODUCT', 'Enyaq'), 'Born': ('PRODUCT', 'Born'), 'Macan': ('PRODUCT', 'Macan'), 'ID.4': ('PRODUCT', 'ID.4'), 'VW': ('COMPANY', 'Volkswagen')}),
    checks=[],
)
