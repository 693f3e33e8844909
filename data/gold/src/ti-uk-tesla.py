from goldlib import *
from mentions import mentions

TEXT = """Battery car share hits year's high, yet August deliveries are thin

Fewer cars are registered in August than in any month bar February: 82,908 this time, 2.0% down, on SMMT numbers. But 21,969 were battery electric, 14.9% more, a share of 26.5% against the 22.6% of August 2024 and the mandate's 28% for 2025. Eight months in, the proportion is 21.9%.

The Electric Car Grant, worth up to £3,750, knocked £1,500 off a Citroën ë-C3 and the full sum off Ford's Puma Gen-E, bringing it to £26,245.

BYD more than trebled its tally, at 3,149; Chinese-owned MG, long the strongest of that origin, dipped 6% to 4,002. Tesla fared worse with 2,303, a retreat of 7.5%, and its London fleet customer Octopus EV, a division of Octopus Energy, took just 140. At midyear the Texan firm had 1,420 Supercharger stalls in Britain; Gridserve had 1,480.

SMMT now pencils in 23.8% for the calendar year, a touch above April's 23.5%.
"""

doc = dict(
    id='ti-uk-tesla', published='2025-09-04', source='motor-trade-weekly-uk',
    title="Battery car share hits year's high, yet August deliveries are thin",
    text=TEXT,
    claims=[
        c('82,908', ['registrations', 'sales'], 82908, 'vehicle', p=('2025-08-01', '2025-08-31')),
        c('2.0%', 'registrations', -2.0, 'percent', role='change', p=('2025-08-01', '2025-08-31')),
        c('21,969', ['registrations', 'sales'], 21969, 'vehicle', p=('2025-08-01', '2025-08-31')),
        c('14.9%', 'registrations', 14.9, 'percent', role='change', p=('2025-08-01', '2025-08-31')),
        c('26.5%', 'penetration', 26.5, 'percent', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('22.6%', 'penetration', 22.6, 'percent', role=['level', 'share'], p=('2024-08-01', '2024-08-31')),
        c('28%', 'penetration', 28, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-12-31'), status='target'),
        c('21.9%', 'penetration', 21.9, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-08-31')),
        c('£3,750', 'subsidy', None, 'GBP', 3750),
        c('£1,500', 'price_change', -1500, 'GBP', company='Citroën', product='ë-C3'),
        c('£26,245', 'price', 26245, 'GBP', company='Ford', product='Puma Gen-E'),
        c('trebled', 'registrations', 200, 'percent', None, company='BYD', role='change', p=('2025-08-01', '2025-08-31')),
        c('3,149', ['registrations', 'sales'], 3149, 'vehicle', company='BYD', p=('2025-08-01', '2025-08-31')),
        c('6%', 'registrations', -6, 'percent', nth=1, company='MG', role='change', p=('2025-08-01', '2025-08-31')),
        c('4,002', ['registrations', 'sales'], 4002, 'vehicle', company='MG', p=('2025-08-01', '2025-08-31')),
        c('2,303', ['registrations', 'sales'], 2303, 'vehicle', company='Tesla', p=('2025-08-01', '2025-08-31')),
        c('7.5%', 'registrations', -7.5, 'percent', company='Tesla', role='change', p=('2025-08-01', '2025-08-31')),
        c('140', ['deliveries', 'registrations', 'sales'], 140, 'vehicle', company=['Tesla', 'Octopus EV'], p=('2025-08-01', '2025-08-31')),
        c('1,420 Supercharger stalls', 'chargers', 1420, 'charger', company='Tesla', p=('2025-06-30', '2025-06-30')),
        c('1,480', 'chargers', 1480, 'charger', company='Gridserve', p=('2025-06-30', '2025-06-30')),
        c('23.8%', 'penetration', 23.8, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('23.5%', 'penetration', 23.5, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-12-31'), status='forecast', superseded=True),
    ],
    names=mentions(TEXT, {'Citroën': ('COMPANY', 'Citroën'), 'Ford': ('COMPANY', 'Ford'), 'BYD': ('COMPANY', 'BYD'), 'MG': ('COMPANY', 'MG'), 'Tesla': ('COMPANY', 'Tesla'), 'Octopus EV': ('COMPANY', 'Octopus EV'), 'Octopus Energy': ('COMPANY', 'Octopus Energy'), 'Gridserve': ('COMPANY', 'Gridserve'), 'ë-C3': ('PRODUCT', 'ë-C3'), 'Puma Gen-E': ('PRODUCT', 'Puma Gen-E')}),
    checks=[],
)
