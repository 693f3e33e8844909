from goldlib import *
from mentions import mentions

TEXT = """Tesla down 60 percent in Germany, VW group way up

Flensburg/Berlin (dpa-style roundup) – In January 34,498 purely electric cars were newly registered in Germany, 53.5 percent more than a year before, when the sudden end of the subsidy had emptied showrooms (22,474). Their share of the 207,640 newcomers climbed from 10.5 to 16.6 percent.

One brand did not share the joy: Tesla's 1,277 registrations were 59.5 percent fewer. In Grünheide, where 11,000 work, the first restyled Model Y left the line last week.

Instead buyers turned to Wolfsburg. VW brand leads with 7,194 (+193 percent); the ID.7 (2,611) relegated the ID.3 (2,068) to second. BMW: 3,812; Skoda: 3,386, of which the new Elroq 1,003; Audi: 2,906; Mercedes: 2,484; Cupra: 2,316; BYD: 235, from 139.

A look back: in 2024 as a whole 380,609 BEVs came onto the road, 27.4 percent below 2023. The trade body expects 666,000 this year, three quarters more.

The Elroq costs from 33,900 euros, the ID.7 currently 53,995 euros, less 3,570 euros for private customers until the end of March. Porsche's Macan, Germany's best-selling electric luxury car with 7,900 last year, opens at 80,700 euros.
"""

doc = dict(
    id='tj-de-kba-2501-brief', published='2025-02-06', source='spree-kurier-mobil',
    title='Tesla down 60 percent in Germany, VW group way up',
    text=TEXT,
    claims=[
        c('60 percent', 'registrations', -60, 'percent', company='Tesla', role='change', p=('2025-01-01', '2025-01-31')),
        c('34,498 purely electric cars', 'registrations', 34498, 'vehicle', p=('2025-01-01', '2025-01-31')),
        c('53.5 percent', 'registrations', 53.5, 'percent', role='change', p=('2025-01-01', '2025-01-31')),
        c('22,474', 'registrations', 22474, 'vehicle', p=('2024-01-01', '2024-01-31')),
        c('207,640', 'registrations', 207640, 'vehicle', p=('2025-01-01', '2025-01-31')),
        c('10.5', 'penetration', 10.5, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-01-31')),
        c('16.6 percent', 'penetration', 16.6, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-01-31')),
        c('1,277 registrations', 'registrations', 1277, 'vehicle', company='Tesla', p=('2025-01-01', '2025-01-31')),
        c('59.5 percent', 'registrations', -59.5, 'percent', company='Tesla', role='change', p=('2025-01-01', '2025-01-31')),
        c('11,000', 'headcount', 11000, 'job', company='Tesla'),
        c('last week', 'production_start', None, 'date', company='Tesla', product='Model Y', p=('2025-01-27', '2025-02-02')),
        c('7,194', 'registrations', 7194, 'vehicle', company='Volkswagen', p=('2025-01-01', '2025-01-31')),
        c('+193 percent', 'registrations', 193, 'percent', company='Volkswagen', role='change', p=('2025-01-01', '2025-01-31')),
        c('2,611', 'registrations', 2611, 'vehicle', company='Volkswagen', product='ID.7', p=('2025-01-01', '2025-01-31')),
        c('2,068', 'registrations', 2068, 'vehicle', company='Volkswagen', product='ID.3', p=('2025-01-01', '2025-01-31')),
        c('3,812', 'registrations', 3812, 'vehicle', company='BMW', p=('2025-01-01', '2025-01-31')),
        c('3,386', 'registrations', 3386, 'vehicle', company='Škoda', p=('2025-01-01', '2025-01-31')),
        c('1,003', 'registrations', 1003, 'vehicle', company='Škoda', product='Elroq', p=('2025-01-01', '2025-01-31')),
        c('2,906', 'registrations', 2906, 'vehicle', company='Audi', p=('2025-01-01', '2025-01-31')),
        c('2,484', 'registrations', 2484, 'vehicle', company='Mercedes-Benz', p=('2025-01-01', '2025-01-31')),
        c('2,316', 'registrations', 2316, 'vehicle', company='Cupra', p=('2025-01-01', '2025-01-31')),
        c('235', 'registrations', 235, 'vehicle', company='BYD', p=('2025-01-01', '2025-01-31')),
        c('139', 'registrations', 139, 'vehicle', company='BYD', p=('2024-01-01', '2024-01-31')),
        c('380,609 BEVs', 'registrations', 380609, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('27.4 percent', 'registrations', -27.4, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('666,000', 'registrations', 666000, 'vehicle', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('three quarters', 'registrations', 75, 'percent', role='change', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('33,900 euros', 'price', 33900, 'EUR', company='Škoda', product='Elroq'),
        c('53,995 euros', 'price', 53995, 'EUR', company='Volkswagen', product='ID.7'),
        c('3,570 euros', 'price_change', -3570, 'EUR', company='Volkswagen', product='ID.7', role='change'),
        c('7,900', 'registrations', 7900, 'vehicle', company='Porsche', product='Macan', p=('2024-01-01', '2024-12-31')),
        c('80,700 euros', 'price', 80700, 'EUR', company='Porsche', product='Macan'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'VW': ('COMPANY', 'Volkswagen'), 'BMW': ('COMPANY', 'BMW'), 'Skoda': ('COMPANY', 'Škoda'), 'Audi': ('COMPANY', 'Audi'), 'BYD': ('COMPANY', 'BYD'), 'Cupra': ('COMPANY', 'Cupra'), 'Mercedes': ('COMPANY', 'Mercedes-Benz'), 'Porsche': ('COMPANY', 'Porsche'), 'ID.7': ('PRODUCT', 'ID.7'), 'ID.3': ('PRODUCT', 'ID.3'), 'Elroq': ('PRODUCT', 'Elroq'), 'Model Y': ('PRODUCT', 'Model Y'), 'Macan': ('PRODUCT', 'Macan')}),
    checks=[],
)
