from goldlib import *
from mentions import mentions

TEXT = """Mercedes pays dearly for leaving people: profit down 70%, €876 million for severance

STUTTGART – At €750 million, the operating profit of Mercedes-Benz in the third quarter was 70% lower than the €2.52 billion of last year. Redundancy pay for 4,000 white-collar staff who left in the first nine months made up €876 million of the damage. Revenue declined 6.9% to €32.1 billion, and car sales 12% to 441,500; in China it was 27%.

Electrics hold up better. 42,600 left the showrooms, nearly as many as a year before (42,500), and their part of the total grew to 9.6%. The CLA, named for a range of 792 km and priced at €55,859, is booked out into the second half of 2026; Rastatt has added a third shift. The electric GLC, which arrives in spring, is 4.85 m long, has 94 kWh and costs €71,281. BMW’s iX3, the car it is measured against, costs €68,900 and reaches 805 km; production of that one started in Debrecen on Monday. Tesla’s Model 3 beats neither on distance.

The carmaker keeps its guidance of a 4-6% adjusted return on sales; Porsche, its neighbour, has given up on more than 2%. American duties of 15% have applied since August. Geely’s stake is 9.7%.
"""

doc = dict(
    id='tq-mercedes-q3-cla', published='2025-10-29', source='swabian-markets',
    title='Mercedes pays dearly for leaving people: profit down 70%, €876 million for severance',
    text=TEXT,
    claims=[
        c('70%', 'operating_income', -70, 'percent', company=['Mercedes-Benz', 'Mercedes'], role='change', p=('2025-07-01', '2025-09-30')),
        c('€876 million', 'cost', 876000000, 'EUR', company=['Mercedes-Benz', 'Mercedes'], p=('2025-07-01', '2025-09-30')),
        c('€750 million', 'operating_income', 750000000, 'EUR', company=['Mercedes-Benz', 'Mercedes'], p=('2025-07-01', '2025-09-30')),
        c('€2.52 billion', 'operating_income', 2520000000, 'EUR', company=['Mercedes-Benz', 'Mercedes'], p=('2024-07-01', '2024-09-30')),
        c('4,000 white-collar staff', 'layoffs', 4000, 'job', company=['Mercedes-Benz', 'Mercedes'], p=('2025-01-01', '2025-09-30')),
        c('€876 million', 'cost', 876000000, 'EUR', nth=1, company=['Mercedes-Benz', 'Mercedes'], p=('2025-07-01', '2025-09-30')),
        c('6.9%', 'revenue', -6.9, 'percent', company=['Mercedes-Benz', 'Mercedes'], role='change', p=('2025-07-01', '2025-09-30')),
        c('€32.1 billion', 'revenue', 32100000000, 'EUR', company=['Mercedes-Benz', 'Mercedes'], p=('2025-07-01', '2025-09-30')),
        c('12%', 'sales', -12, 'percent', company=['Mercedes-Benz', 'Mercedes'], role='change', p=('2025-07-01', '2025-09-30')),
        c('441,500', 'sales', 441500, 'vehicle', company=['Mercedes-Benz', 'Mercedes'], p=('2025-07-01', '2025-09-30')),
        c('27%', 'sales', -27, 'percent', company=['Mercedes-Benz', 'Mercedes'], role='change', p=('2025-07-01', '2025-09-30')),
        c('42,600', 'sales', 42600, 'vehicle', company=['Mercedes-Benz', 'Mercedes'], p=('2025-07-01', '2025-09-30')),
        c('42,500', 'sales', 42500, 'vehicle', company=['Mercedes-Benz', 'Mercedes'], p=('2024-07-01', '2024-09-30')),
        c('9.6%', 'sales', 9.6, 'percent', company=['Mercedes-Benz', 'Mercedes'], role='share', p=('2025-07-01', '2025-09-30')),
        c('792 km', 'range', 792, 'km', company=['Mercedes-Benz', 'Mercedes'], product='CLA'),
        c('€55,859', 'price', 55859, 'EUR', company=['Mercedes-Benz', 'Mercedes'], product='CLA'),
        c('spring', 'launch', None, 'date', company=['Mercedes-Benz', 'Mercedes'], product='GLC', p=('2026-03-01', '2026-05-31'), status='plan'),
        c('4.85 m', 'length', 4.85, 'm', company=['Mercedes-Benz', 'Mercedes'], product='GLC'),
        c('94 kWh', 'battery_capacity', 94, 'kWh', company=['Mercedes-Benz', 'Mercedes'], product='GLC'),
        c('€71,281', 'price', 71281, 'EUR', company=['Mercedes-Benz', 'Mercedes'], product='GLC'),
        c('€68,900', 'price', 68900, 'EUR', company='BMW', product='iX3'),
        c('805 km', 'range', 805, 'km', company='BMW', product='iX3'),
        c('Monday', 'production_start', None, 'date', company='BMW', product='iX3', p=('2025-10-27', '2025-10-27')),
        c('4-6%', 'margin', 4, 'percent', 6, company=['Mercedes-Benz', 'Mercedes'], p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('2%', 'margin', None, 'percent', 2, nth=1, company='Porsche', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('15%', 'tariff', 15, 'percent'),
        c('9.7%', 'stake', 9.7, 'percent', company='Geely'),
    ],
    names=mentions(TEXT, {'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Mercedes': ('COMPANY', 'Mercedes-Benz'), 'BMW': ('COMPANY', 'BMW'), 'Tesla': ('COMPANY', 'Tesla'), 'Geely': ('COMPANY', 'Geely'), 'Porsche': ('COMPANY', 'Porsche'), 'CLA': ('PRODUCT', 'CLA'), 'GLC': ('PRODUCT', 'GLC'), 'iX3': ('PRODUCT', 'iX3'), 'Model 3': ('PRODUCT', 'Model 3')}),
    checks=[],
)
