from goldlib import *
from mentions import mentions

TEXT = """India has 29,277 public EV chargers, Karnataka tops the list

New Delhi: The number of public electric vehicle chargers in India increased to 29,277 as of September 30, from 25,202 at the end of December, the power ministry informed. Of the total, 9,120 are fast chargers.

Chargers by state on September 30:

•	Karnataka	6,097
•	Maharashtra	4,166
•	Uttar Pradesh	2,326
•	Delhi	1,967
•	Tamil Nadu	1,780
•	Kerala	1,389

Under the PM E-Drive scheme, Rs 2,000 crore has been set aside for 72,300 chargers. Tata Power operated 5,630 public charging points and has energised 1.85 lakh home chargers to date. Jio-bp had 6,400 charging points at 980 sites, while ChargeZone, which raised $19 million in its latest round, targets 1 lakh points by 2030.
"""

doc = dict(
    id='tr-india-chargers-sep25', published='2025-10-16', source='charging bharat',
    title='India has 29,277 public EV chargers, Karnataka tops the list',
    text=TEXT,
    claims=[
        c('29,277 public EV chargers', 'chargers', 29277, 'charger', p=('2025-09-30', '2025-09-30')),
        c('29,277', 'chargers', 29277, 'charger', nth=1, p=('2025-09-30', '2025-09-30')),
        c('25,202', 'chargers', 25202, 'charger', p=('2024-12-31', '2024-12-31')),
        c('9,120', 'chargers', 9120, 'charger', p=('2025-09-30', '2025-09-30')),
        c('6,097', 'chargers', 6097, 'charger', p=('2025-09-30', '2025-09-30')),
        c('4,166', 'chargers', 4166, 'charger', p=('2025-09-30', '2025-09-30')),
        c('2,326', 'chargers', 2326, 'charger', p=('2025-09-30', '2025-09-30')),
        c('1,967', 'chargers', 1967, 'charger', p=('2025-09-30', '2025-09-30')),
        c('1,780', 'chargers', 1780, 'charger', p=('2025-09-30', '2025-09-30')),
        c('1,389', 'chargers', 1389, 'charger', p=('2025-09-30', '2025-09-30')),
        c('Rs 2,000 crore', 'subsidy', 20000000000.0, 'INR', status='plan'),
        c('72,300 chargers', 'chargers', 72300, 'charger', status='plan'),
        c('5,630 public charging points', 'chargers', 5630, 'charger', company='Tata Power', p=('2025-09-30', '2025-09-30')),
        c('1.85 lakh home chargers', 'chargers', 185000, 'charger', company='Tata Power', p=(None, '2025-09-30')),
        c('6,400 charging points', 'chargers', 6400, 'charger', company='Jio-bp', p=('2025-09-30', '2025-09-30')),
        c('980 sites', 'stations', 980, 'station', company='Jio-bp', p=('2025-09-30', '2025-09-30')),
        c('$19 million', 'funding', 19000000.0, 'USD', company='ChargeZone'),
        c('1 lakh points', 'chargers', 100000, 'charger', company='ChargeZone', p=(None, '2030-12-31'), status='target'),
    ],
    names=mentions(TEXT, {'Tata Power': ('COMPANY', 'Tata Power'), 'Jio-bp': ('COMPANY', 'Jio-bp'), 'ChargeZone': ('COMPANY', 'ChargeZone')}),
    checks=[],
)
