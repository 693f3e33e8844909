from goldlib import *
from mentions import mentions

TEXT = """VinFast's 2024 deliveries pass 96,000, ahead of revised goal

HANOI - Vietnamese electric car maker VinFast Auto delivered 96,430 EVs in 2024, up 176% from the previous year, preliminary figures showed on Monday.

The Nasdaq-listed company, founded by billionaire Pham Nhat Vuong, 56, had cut its target in July from 100,000 vehicles to 80,000 because of what it called economic headwinds.

It delivered 52,870 EVs in the fourth quarter, a rise of 142% from the preceding one and of 283% from a year earlier. December alone accounted for 20,040.

About 87,000 of last year's deliveries were in Vietnam, where it overtook Hyundai and Toyota as the best-selling brand, VinFast said without giving numbers for its rivals. Its VF 5 was the country's most popular car with 32,300 units. Second came the VF 3, a mini car whose deliveries began in August: almost 25,400 have been handed over.

E-scooter deliveries fell slightly, by 1.4% to 70,970, of which 28,110 in the final three months.

The share of vehicles sold to affiliates of parent Vingroup, such as taxi operator GSM, dropped to about 20% in the quarter, against 51% in the third and 72% in 2023 as a whole.

For 2025 the firm expects to at least double its global deliveries. A factory in Thoothukudi, India, with an initial capacity of 50,000 cars a year, is scheduled to start production in June, and another in Indonesia in the fourth quarter.

Outside Vietnam, VinFast had 173 showrooms by the end of December, all but 20 of them run by dealers.

The company is to report results on Feb. 20. In the third quarter it had a net loss of $550 million.
"""

doc = dict(
    id='tw-b-vinfast-fy-2501', published='2025-01-13', source='mekong-business-review',
    title="VinFast's 2024 deliveries pass 96,000, ahead of revised goal",
    text=TEXT,
    claims=[
        c('96,000', 'deliveries', 96000, 'vehicle', None, company='VinFast', p=('2024-01-01', '2024-12-31')),
        c('96,430 EVs', 'deliveries', 96430, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31')),
        c('176%', 'deliveries', 176, 'percent', company='VinFast', role='change', p=('2024-01-01', '2024-12-31')),
        c('100,000 vehicles', 'deliveries', 100000, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('80,000', 'deliveries', 80000, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('52,870 EVs', 'deliveries', 52870, 'vehicle', company='VinFast', p=('2024-10-01', '2024-12-31')),
        c('142%', 'deliveries', 142, 'percent', company='VinFast', role='change', p=('2024-10-01', '2024-12-31')),
        c('283%', 'deliveries', 283, 'percent', company='VinFast', role='change', p=('2024-10-01', '2024-12-31')),
        c('20,040', 'deliveries', 20040, 'vehicle', company='VinFast', p=('2024-12-01', '2024-12-31')),
        c('87,000', 'deliveries', 87000, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31')),
        c('32,300 units', ['deliveries', 'sales'], 32300, 'vehicle', company='VinFast', product='VF 5', p=('2024-01-01', '2024-12-31')),
        c('August', 'delivery_start', None, 'date', company='VinFast', product='VF 3', p=('2024-08-01', '2024-08-31')),
        c('25,400', 'deliveries', 25400, 'vehicle', company='VinFast', product='VF 3', p=('2024-08-01', '2024-12-31')),
        c('1.4%', 'deliveries', -1.4, 'percent', company='VinFast', role='change', p=('2024-01-01', '2024-12-31')),
        c('70,970', 'deliveries', 70970, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31')),
        c('28,110', 'deliveries', 28110, 'vehicle', company='VinFast', p=('2024-10-01', '2024-12-31')),
        c('20%', ['sales', 'deliveries'], 20, 'percent', company='VinFast', role='share', p=('2024-10-01', '2024-12-31')),
        c('51%', ['sales', 'deliveries'], 51, 'percent', company='VinFast', role='share', p=('2024-07-01', '2024-09-30')),
        c('72%', ['sales', 'deliveries'], 72, 'percent', company='VinFast', role='share', p=('2023-01-01', '2023-12-31')),
        c('double', 'deliveries', 100, 'percent', None, company='VinFast', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('50,000 cars', 'capacity', 50000, 'vehicle', company='VinFast', per='year', status=['plan', 'target', 'forecast']),
        c('June', 'production_start', None, 'date', company='VinFast', p=('2025-06-01', '2025-06-30'), status=['plan', 'target', 'forecast']),
        c('fourth quarter', 'production_start', None, 'date', nth=1, company='VinFast', p=('2025-10-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('173 showrooms', 'stores', 173, 'store', company='VinFast', p=('2024-12-31', '2024-12-31')),
        c('20', 'stores', 20, 'store', nth=6, company='VinFast', p=('2024-12-31', '2024-12-31')),
        c('$550 million', 'net_income', -550000000, 'USD', company='VinFast', p=('2024-07-01', '2024-09-30')),
    ],
    names=mentions(TEXT, {'VinFast Auto': ('COMPANY', 'VinFast'), 'VinFast': ('COMPANY', 'VinFast'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Toyota': ('COMPANY', 'Toyota'), 'Vingroup': ('COMPANY', 'Vingroup'), 'GSM': ('COMPANY', 'GSM'), 'VF 5': ('PRODUCT', 'VF 5'), 'VF 3': ('PRODUCT', 'VF 3')}),
    checks=[],
)
