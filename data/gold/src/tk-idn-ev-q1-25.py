from goldlib import *
from mentions import mentions

TEXT = """Imported EVs swamp Indonesian market before incentive ends

JAKARTA - Wholesales of battery electric cars amounted to 16,926 in the January-March quarter, 153 percent up on last year's 6,690 and equal to 8.2 percent of the market, industry data show.

Two thirds of them were imports, free of the 50 percent duty and the 15 percent luxury tax for firms that pledge a plant.

BYD distributed 5,718 units, consisting of 2,684 M6 people carriers and 2,115 of the Sealion 7 among others; its upmarket sister Denza placed 2,524 D9s. Wuling fell to 1,850 from 3,113, Hyundai to 420.

The M6 seats seven, measures 4,710 mm, carries 71.8 kWh, covers 530 km and weighs 1,915 kg. At Rp 383 million (US$22,700) it is Indonesia's cheapest EV with three rows. Waiting time: one month. BYD had 45 dealers at the end of March; its Subang plant (Rp 11.7 trillion, 108 hectares, 150,000 units a year, 18,000 jobs) should be ready in late 2025.

Separately LG Energy Solution walked away from a nickel-to-battery scheme of 11 trillion won (US$7.7 billion), though its 10-GWh cell works with Hyundai in Karawang runs on. State utility figures put charging points at 3,558 nationwide at the end of March.
"""

doc = dict(
    id='tk-idn-ev-q1-25', published='2025-04-22', source='nusantara-business-daily',
    title='Imported EVs swamp Indonesian market before incentive ends',
    text=TEXT,
    claims=[
        c('16,926', 'sales', 16926, 'vehicle', p=('2025-01-01', '2025-03-31')),
        c('153 percent', 'sales', 153, 'percent', role='change', p=('2025-01-01', '2025-03-31')),
        c('6,690', 'sales', 6690, 'vehicle', p=('2024-01-01', '2024-03-31')),
        c('8.2 percent', 'penetration', 8.2, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-03-31')),
        c('Two thirds', 'imports', 66.6666666667, 'percent', role='share', p=('2025-01-01', '2025-03-31')),
        c('50 percent', 'tariff', 50, 'percent'),
        c('15 percent', 'tariff', 15, 'percent'),
        c('5,718 units', 'sales', 5718, 'vehicle', company='BYD', p=('2025-01-01', '2025-03-31')),
        c('2,684', 'sales', 2684, 'vehicle', company='BYD', product='M6', p=('2025-01-01', '2025-03-31')),
        c('2,115', 'sales', 2115, 'vehicle', company='BYD', product='Sealion 7', p=('2025-01-01', '2025-03-31')),
        c('2,524', 'sales', 2524, 'vehicle', company='Denza', product='D9', p=('2025-01-01', '2025-03-31')),
        c('1,850', 'sales', 1850, 'vehicle', company='Wuling', p=('2025-01-01', '2025-03-31')),
        c('3,113', 'sales', 3113, 'vehicle', company='Wuling', p=('2024-01-01', '2024-03-31')),
        c('420', 'sales', 420, 'vehicle', company='Hyundai', p=('2025-01-01', '2025-03-31')),
        c('seven', 'seats', 7, 'item', company='BYD', product='M6'),
        c('4,710 mm', 'length', 4710, 'mm', company='BYD', product='M6'),
        c('71.8 kWh', 'battery_capacity', 71.8, 'kWh', company='BYD', product='M6'),
        c('530 km', 'range', 530, 'km', company='BYD', product='M6'),
        c('1,915 kg', 'weight', 1915, 'kg', company='BYD', product='M6'),
        c('Rp 383 million', 'price', 383000000, 'IDR', company='BYD', product='M6'),
        c('US$22,700', 'price', 22700, 'USD', company='BYD', product='M6'),
        c('one month', 'wait_time', 1, 'month', company='BYD', product='M6'),
        c('45 dealers', 'stores', 45, 'store', company='BYD', p=('2025-03-31', '2025-03-31')),
        c('Rp 11.7 trillion', 'investment', 11700000000000, 'IDR', company='BYD', status='plan'),
        c('108 hectares', 'area', 108, 'hectare', company='BYD'),
        c('150,000 units', 'capacity', 150000, 'vehicle', company='BYD', per='year', status='plan'),
        c('18,000', 'jobs', 18000, 'job', company='BYD', status='plan'),
        c('late 2025', 'production_start', None, 'date', company='BYD', p=('2025-10-01', '2025-12-31'), status='plan'),
        c('11 trillion won', 'investment', 11000000000000, 'KRW', company='LG Energy Solution', status='plan', superseded=True),
        c('US$7.7 billion', 'investment', 7700000000, 'USD', company='LG Energy Solution', status='plan', superseded=True),
        c('10-GWh', 'capacity', 10, 'GWh', company=['LG Energy Solution', 'Hyundai'], per=['year', None]),
        c('3,558', 'chargers', 3558, 'charger', p=('2025-03-31', '2025-03-31')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Wuling': ('COMPANY', 'Wuling'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Denza': ('COMPANY', 'Denza'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'M6': ('PRODUCT', 'M6'), 'D9': ('PRODUCT', 'D9'), 'Sealion 7': ('PRODUCT', 'Sealion 7')}),
    checks=[],
)
