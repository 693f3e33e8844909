from goldlib import *
from mentions import mentions

TEXT = """Electrified cars reach 21.5% share in Spain in June

Madrid, 1 July. Sales of electrified cars (battery electric and plug-in hybrid) grew by 84.3% in June to 25,610 units, which represents 21.5% of the market, manufacturers' association Anfac reported on Tuesday. In the first six months they amount to 118,700, 91.2% more.

Pure electrics totalled 11,240 in the month (+71.6%) and 48,230 in the half year (+83.9%), while plug-ins contributed 14,370 and 70,470, respectively.

By brand, BYD was the leader in electrified cars for the second month running, with 3,120 registrations, followed by Mercedes (1,990), Kia (1,640), BMW and Toyota. A year ago the Chinese firm registered only 402. Tesla led in pure electrics with 1,632 units, 61% more than in June 2024, but its total for the half year, 7,480, is down 4.6%.

The Tesla Model 3 (1,010 units) was the most registered pure electric, followed by the BYD Dolphin Surf (740) and the Kia EV3 (655). Of plug-in hybrids, BYD's Seal U was first with 1,385.

Anfac pointed out that at the end of June there were 48,900 public charging points in operation, 1,880 more than in March, and a further 14,300 which are installed but not connected to the grid. Only 31% of the total are above 22 kW.

The association keeps its estimate of 1.15 million passenger cars sold in 2025 and wants electrified vehicles to reach 23% of that. In the first half the overall market grew 13.9% to 609,800.

The Moves III plan, endowed with 400 million euros for this year, provides aid of up to 7,000 euros for each car with scrapping.
"""

doc = dict(
    id='tw-a-anfac-jun-2507', published='2025-07-01', source='iberia-motor-diario',
    title='Electrified cars reach 21.5% share in Spain in June',
    text=TEXT,
    claims=[
        c('21.5%', 'penetration', 21.5, 'percent', role=['level', 'share'], p=('2025-06-01', '2025-06-30')),
        c('84.3%', ['sales', 'registrations'], 84.3, 'percent', role='change', p=('2025-06-01', '2025-06-30')),
        c('25,610 units', ['sales', 'registrations'], 25610, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('21.5%', 'penetration', 21.5, 'percent', nth=1, role=['level', 'share'], p=('2025-06-01', '2025-06-30')),
        c('118,700', ['sales', 'registrations'], 118700, 'vehicle', p=('2025-01-01', '2025-06-30')),
        c('91.2%', ['sales', 'registrations'], 91.2, 'percent', role='change', p=('2025-01-01', '2025-06-30')),
        c('11,240', ['sales', 'registrations'], 11240, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('71.6%', ['sales', 'registrations'], 71.6, 'percent', role='change', p=('2025-06-01', '2025-06-30')),
        c('48,230', ['sales', 'registrations'], 48230, 'vehicle', p=('2025-01-01', '2025-06-30')),
        c('83.9%', ['sales', 'registrations'], 83.9, 'percent', role='change', p=('2025-01-01', '2025-06-30')),
        c('14,370', ['sales', 'registrations'], 14370, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('70,470', ['sales', 'registrations'], 70470, 'vehicle', p=('2025-01-01', '2025-06-30')),
        c('3,120 registrations', 'registrations', 3120, 'vehicle', company='BYD', p=('2025-06-01', '2025-06-30')),
        c('1,990', 'registrations', 1990, 'vehicle', company='Mercedes-Benz', p=('2025-06-01', '2025-06-30')),
        c('1,640', 'registrations', 1640, 'vehicle', company='Kia', p=('2025-06-01', '2025-06-30')),
        c('402', 'registrations', 402, 'vehicle', company='BYD', p=('2024-06-01', '2024-06-30')),
        c('1,632 units', 'registrations', 1632, 'vehicle', company='Tesla', p=('2025-06-01', '2025-06-30')),
        c('61%', 'registrations', 61, 'percent', company='Tesla', role='change', p=('2025-06-01', '2025-06-30')),
        c('7,480', 'registrations', 7480, 'vehicle', company='Tesla', p=('2025-01-01', '2025-06-30')),
        c('4.6%', 'registrations', -4.6, 'percent', company='Tesla', role='change', p=('2025-01-01', '2025-06-30')),
        c('1,010 units', 'registrations', 1010, 'vehicle', company='Tesla', product='Model 3', p=('2025-06-01', '2025-06-30')),
        c('740', 'registrations', 740, 'vehicle', company='BYD', product='Dolphin Surf', p=('2025-06-01', '2025-06-30')),
        c('655', 'registrations', 655, 'vehicle', company='Kia', product='EV3', p=('2025-06-01', '2025-06-30')),
        c('1,385', 'registrations', 1385, 'vehicle', company='BYD', product='Seal U', p=('2025-06-01', '2025-06-30')),
        c('48,900 public charging points', 'chargers', 48900, 'charger', p=('2025-06-30', '2025-06-30')),
        c('1,880', 'chargers', 1880, 'charger', role='change', p=('2025-06-30', '2025-06-30')),
        c('14,300', 'chargers', 14300, 'charger', p=('2025-06-30', '2025-06-30')),
        c('31%', 'chargers', 31, 'percent', role='share', p=('2025-06-30', '2025-06-30')),
        c('1.15 million passenger cars', ['sales', 'registrations'], 1150000, 'vehicle', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('23%', 'penetration', 23, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('13.9%', 'registrations', 13.9, 'percent', role='change', p=('2025-01-01', '2025-06-30')),
        c('609,800', 'registrations', 609800, 'vehicle', p=('2025-01-01', '2025-06-30')),
        c('400 million euros', 'subsidy', 400000000, 'EUR', p=('2025-01-01', '2025-12-31'), status=['actual', 'plan']),
        c('7,000 euros', 'subsidy', None, 'EUR', 7000, per=['vehicle', None]),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Mercedes': ('COMPANY', 'Mercedes-Benz'), 'Kia': ('COMPANY', 'Kia'), 'BMW': ('COMPANY', 'BMW'), 'Toyota': ('COMPANY', 'Toyota'), 'Tesla': ('COMPANY', 'Tesla'), 'Model 3': ('PRODUCT', 'Model 3'), 'Dolphin Surf': ('PRODUCT', 'Dolphin Surf'), 'EV3': ('PRODUCT', 'EV3'), 'Seal U': ('PRODUCT', 'Seal U')}),
    checks=[],
)
