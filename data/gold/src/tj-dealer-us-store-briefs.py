from goldlib import *
from mentions import mentions

TEXT = """Selling direct, selling through dealers, not selling at all

VinFast closed its last company-run California shop and now relies on 24 dealers in 12 states; it had planned 125 by the end of 2024. Registrations of the VF 8 came to 3,138 in the US last year, compared with 2,450 in 2023. A VF 9 leases at $529 per month for 36 months.

Polestar went the other way, adding 75% more retail points by the end of next year to the present 70 spaces in the US and Europe's 82. Its 44,851 cars sold in 2024 were 15% short of 2023's 52,796. The final quarter was better: 12,256, up 5%. The Polestar 3, built in South Carolina, opens at $67,500.

Scout, Volkswagen's reborn off-road brand, has dodged its parent's dealers, who sued. Reservations for the Terra and Traveler, at $100 a time, exceeded 50,000 within a few weeks; production begins in 2027 at a $2 billion plant able to make 200,000 a year, prices under $60,000.

Rivian ran 71 service centers on Dec. 31, 14 above the year before, and 26 showrooms. Lucid: 57 studios and service centers.

Bankrupt Fisker's remaining 3,231 Oceans went to New York's American Lease for $46.25 million, about $14,000 apiece. Sticker when new: $68,999.

Our reporter owns no shares in any of these. He is 38 and leases a Chevy.
"""

doc = dict(
    id='tj-dealer-us-store-briefs', published='2025-02-20', source='retail-drive-report',
    title='Selling direct, selling through dealers, not selling at all',
    text=TEXT,
    claims=[
        c('24 dealers', 'stores', 24, 'store', company='VinFast'),
        c('12 states', 'countries', 12, 'country', company='VinFast'),
        c('125', 'stores', 125, 'store', company='VinFast', p=(None, '2024-12-31'), status='plan'),
        c('3,138', 'registrations', 3138, 'vehicle', company='VinFast', product='VF 8', p=('2024-01-01', '2024-12-31')),
        c('2,450', 'registrations', 2450, 'vehicle', company='VinFast', product='VF 8', p=('2023-01-01', '2023-12-31')),
        c('$529', 'price', 529, 'USD', company='VinFast', product='VF 9', per='month'),
        c('36 months', 'duration', 36, 'month', company='VinFast', product='VF 9'),
        c('75%', 'stores', 75, 'percent', company='Polestar', role='change', p=(None, '2026-12-31'), status='plan'),
        c('70 spaces', 'stores', 70, 'store', company='Polestar'),
        c('82', 'stores', 82, 'store', company='Polestar'),
        c('44,851 cars', 'sales', 44851, 'vehicle', company='Polestar', p=('2024-01-01', '2024-12-31')),
        c('15%', 'sales', -15, 'percent', company='Polestar', role='change', p=('2024-01-01', '2024-12-31')),
        c('52,796', 'sales', 52796, 'vehicle', company='Polestar', p=('2023-01-01', '2023-12-31')),
        c('12,256', 'sales', 12256, 'vehicle', company='Polestar', p=('2024-10-01', '2024-12-31')),
        c('5%', 'sales', 5, 'percent', nth=2, company='Polestar', role='change', p=('2024-10-01', '2024-12-31')),
        c('$67,500', 'price', 67500, 'USD', company='Polestar', product='Polestar 3'),
        c('$100', 'price', 100, 'USD', company='Scout Motors'),
        c('50,000', 'orders', 50000, 'order', None, company='Scout Motors'),
        c('2027', 'production_start', None, 'date', company='Scout Motors', p=('2027-01-01', '2027-12-31'), status=['plan', 'target']),
        c('$2 billion', 'investment', 2000000000.0, 'USD', company='Scout Motors', status='plan'),
        c('200,000', 'capacity', 200000, 'vehicle', company='Scout Motors', per='year', status=['plan', 'target']),
        c('$60,000', 'price', None, 'USD', 60000, company='Scout Motors', status=['target', 'forecast']),
        c('71 service centers', 'stores', 71, 'store', company='Rivian', p=('2024-12-31', '2024-12-31')),
        c('14', 'stores', 14, 'store', company='Rivian', role='change', p=('2024-12-31', '2024-12-31')),
        c('26 showrooms', 'stores', 26, 'store', company='Rivian', p=('2024-12-31', '2024-12-31')),
        c('57 studios and service centers', 'stores', 57, 'store', company='Lucid', p=('2024-12-31', '2024-12-31')),
        c('3,231', 'sales', 3231, 'vehicle', company='Fisker', product='Ocean', p=('2024-01-01', '2024-12-31')),
        c('$46.25 million', 'investment', 46250000.0, 'USD', company='American Lease'),
        c('$14,000', 'price', 14000, 'USD', company='Fisker', product='Ocean', per='vehicle'),
        c('$68,999', 'price', 68999, 'USD', company='Fisker', product='Ocean', superseded=True),
    ],
    names=mentions(TEXT, {'VinFast': ('COMPANY', 'VinFast'), 'Polestar': ('COMPANY', 'Polestar'), 'Lucid': ('COMPANY', 'Lucid'), 'Rivian': ('COMPANY', 'Rivian'), 'Scout': ('COMPANY', 'Scout Motors'), 'Fisker': ('COMPANY', 'Fisker'), 'American Lease': ('COMPANY', 'American Lease'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Chevy': ('COMPANY', 'Chevrolet'), 'VF 8': ('PRODUCT', 'VF 8'), 'VF 9': ('PRODUCT', 'VF 9'), 'Polestar 3': ('PRODUCT', 'Polestar 3'), 'Ocean': ('PRODUCT', 'Ocean'), 'Terra': ('PRODUCT', 'Terra'), 'Traveler': ('PRODUCT', 'Traveler')}),
    checks=[],
)
