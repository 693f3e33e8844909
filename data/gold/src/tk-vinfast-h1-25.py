from goldlib import *
from mentions import mentions

TEXT = """VinFast Q2 loss swells to VND20.3 trillion

HANOI – VinFast, Vietnam's largest electric car maker, delivered 35,837 EVs in the second quarter, 172 per cent above the 13,172 of the same quarter last year, though a touch below the 36,330 of the first. The VF 3 and the VF 5 made up 60 per cent. E-scooter deliveries more than quintupled to 69,580.

Revenue rose 91.6 per cent to VND16.6 trillion (US$663 million), yet the gross margin remained deep in the red at -41.1 per cent, compared with -62.7 per cent a year ago. The net loss amounted to VND20.3 trillion (US$812 million), 27.1 per cent larger.

Liquidity at the close of June was VND55.9 trillion, undrawn pledges by founder Pham Nhat Vuong included. He has donated VND24 trillion of the VND50 trillion promised last November; parent Vingroup will lend up to VND35 trillion by the end of 2026.

A plant in Ha Tinh opened on 29 June; it occupies 36.5 hectares, can turn out 200,000 cars a year and will employ 15,000 people indirectly. A second, in Tamil Nadu, India, followed on 4 August with 50,000 and room for 150,000, at a cost of US$500 million.

There were 394 showrooms worldwide on 30 June. V-Green, the charging affiliate, operates 150,000 ports in Vietnam. The seven-seat Limo Green, taken up mainly by taxi firms, is listed at VND749 million; Green SM accounted for 26 per cent of the quarter's volume.

The 2025 goal of 200,000 cars stands.
"""

doc = dict(
    id='tk-vinfast-h1-25', published='2025-09-05', source='mekong-business-times',
    title='VinFast Q2 loss swells to VND20.3 trillion',
    text=TEXT,
    claims=[
        c('VND20.3 trillion', 'net_income', -20300000000000, 'VND', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('35,837', 'deliveries', 35837, 'vehicle', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('172 per cent', 'deliveries', 172, 'percent', company='VinFast', role='change', p=('2025-04-01', '2025-06-30')),
        c('13,172', 'deliveries', 13172, 'vehicle', company='VinFast', p=('2024-04-01', '2024-06-30')),
        c('36,330', 'deliveries', 36330, 'vehicle', company='VinFast', p=('2025-01-01', '2025-03-31')),
        c('60 per cent', 'deliveries', 60, 'percent', company='VinFast', role='share', p=('2025-04-01', '2025-06-30')),
        c('quintupled', 'deliveries', 400, 'percent', None, company='VinFast', role='change', p=('2025-04-01', '2025-06-30')),
        c('69,580', 'deliveries', 69580, 'vehicle', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('91.6 per cent', 'revenue', 91.6, 'percent', company='VinFast', role='change', p=('2025-04-01', '2025-06-30')),
        c('VND16.6 trillion', 'revenue', 16600000000000.002, 'VND', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('US$663 million', 'revenue', 663000000, 'USD', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('-41.1 per cent', 'gross_margin', -41.1, 'percent', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('-62.7 per cent', 'gross_margin', -62.7, 'percent', company='VinFast', p=('2024-04-01', '2024-06-30')),
        c('VND20.3 trillion', 'net_income', -20300000000000, 'VND', nth=1, company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('US$812 million', 'net_income', -812000000, 'USD', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('27.1 per cent', 'net_income', 27.1, 'percent', company='VinFast', role='change', p=('2025-04-01', '2025-06-30')),
        c('VND55.9 trillion', 'cash', 55900000000000, 'VND', company='VinFast', p=('2025-06-30', '2025-06-30')),
        c('VND24 trillion', 'funding', 24000000000000, 'VND', company='VinFast'),
        c('VND50 trillion', 'funding', 50000000000000, 'VND', company='VinFast', status='plan'),
        c('VND35 trillion', ['funding', 'debt'], None, 'VND', 35000000000000, company='Vingroup', status='plan'),
        c('29 June', 'production_start', None, 'date', company='VinFast', p=('2025-06-29', '2025-06-29')),
        c('36.5 hectares', 'area', 36.5, 'hectare', company='VinFast'),
        c('200,000', 'capacity', 200000, 'vehicle', company='VinFast', per='year'),
        c('15,000', 'jobs', 15000, 'job', company='VinFast', status='forecast'),
        c('4 August', 'production_start', None, 'date', company='VinFast', p=('2025-08-04', '2025-08-04')),
        c('50,000', 'capacity', 50000, 'vehicle', company='VinFast', per='year'),
        c('150,000', 'capacity', 150000, 'vehicle', company='VinFast', per='year', status='plan'),
        c('US$500 million', 'investment', 500000000, 'USD', company='VinFast'),
        c('394 showrooms', 'stores', 394, 'store', company='VinFast', p=('2025-06-30', '2025-06-30')),
        c('150,000', 'chargers', 150000, 'charger', nth=1, company='V-Green'),
        c('seven-seat', 'seats', 7, 'item', company='VinFast', product='Limo Green'),
        c('VND749 million', 'price', 749000000, 'VND', company='VinFast', product='Limo Green'),
        c('26 per cent', 'deliveries', 26, 'percent', company='VinFast', role='share', p=('2025-04-01', '2025-06-30')),
        c('200,000 cars', 'deliveries', 200000, 'vehicle', nth=1, company='VinFast', p=('2025-01-01', '2025-12-31'), status='target'),
    ],
    names=mentions(TEXT, {'VinFast': ('COMPANY', 'VinFast'), 'Vingroup': ('COMPANY', 'Vingroup'), 'Green SM': ('COMPANY', 'Green SM'), 'V-Green': ('COMPANY', 'V-Green'), 'VF 3': ('PRODUCT', 'VF 3'), 'VF 5': ('PRODUCT', 'VF 5'), 'Limo Green': ('PRODUCT', 'Limo Green')}),
    checks=[],
)
