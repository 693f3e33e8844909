from goldlib import *
from mentions import mentions

TEXT = """China counts 16.7 million charging piles; Teld is the largest operator

China had a total of 16.696 million charging piles at the end of July, up 53.0% from a year earlier, the industry alliance EVCIPA said. Public piles numbered 4.48 million and private ones 12.216 million.

Largest operators as of July 31:

Operator | Public charging piles (10,000 units) | Share (%)
Teld | 83.5 | 18.7
Star Charge | 71.2 | 15.9
YKC | 66.9 | 15.0
Xiaoju Charging | 25.4 | 5.7
State Grid | 19.8 | 4.4
Li Auto | 1.86 | 0.4

From January to July 3.877 million piles were added, while sales of new energy vehicles in China reached 6.99 million, which means one new pile for every 1.8 vehicles. Guangdong alone had 758,000 public piles. The government's plan calls for 28 million charging facilities nationwide by the end of 2027.
"""

doc = dict(
    id='tr-china-piles-jul25', published='2025-08-15', source='gridline asia',
    title='China counts 16.7 million charging piles; Teld is the largest operator',
    text=TEXT,
    claims=[
        c('16.7 million charging piles', 'chargers', 16700000.0, 'charger', p=('2025-07-31', '2025-07-31')),
        c('16.696 million charging piles', 'chargers', 16696000.0, 'charger', p=('2025-07-31', '2025-07-31')),
        c('53.0%', 'chargers', 53, 'percent', role='change', p=('2025-07-31', '2025-07-31')),
        c('4.48 million', 'chargers', 4480000, 'charger', p=('2025-07-31', '2025-07-31')),
        c('12.216 million', 'chargers', 12216000.0, 'charger', p=('2025-07-31', '2025-07-31')),
        c('83.5', 'chargers', 835000, 'charger', company='Teld', p=('2025-07-31', '2025-07-31')),
        c('18.7', 'market_share', 18.7, 'percent', company='Teld', role=['level', 'share'], p=('2025-07-31', '2025-07-31')),
        c('71.2', 'chargers', 712000, 'charger', company='Star Charge', p=('2025-07-31', '2025-07-31')),
        c('15.9', 'market_share', 15.9, 'percent', company='Star Charge', role=['level', 'share'], p=('2025-07-31', '2025-07-31')),
        c('66.9', 'chargers', 669000, 'charger', company='YKC', p=('2025-07-31', '2025-07-31')),
        c('15.0', 'market_share', 15, 'percent', company='YKC', role=['level', 'share'], p=('2025-07-31', '2025-07-31')),
        c('25.4', 'chargers', 254000, 'charger', company='Xiaoju Charging', p=('2025-07-31', '2025-07-31')),
        c('5.7', 'market_share', 5.7, 'percent', company='Xiaoju Charging', role=['level', 'share'], p=('2025-07-31', '2025-07-31')),
        c('19.8', 'chargers', 198000, 'charger', company='State Grid', p=('2025-07-31', '2025-07-31')),
        c('4.4', 'market_share', 4.4, 'percent', nth=1, company='State Grid', role=['level', 'share'], p=('2025-07-31', '2025-07-31')),
        c('1.86', 'chargers', 18600, 'charger', company='Li Auto', p=('2025-07-31', '2025-07-31')),
        c('0.4', 'market_share', 0.4, 'percent', company='Li Auto', role=['level', 'share'], p=('2025-07-31', '2025-07-31')),
        c('3.877 million piles', 'chargers', 3877000, 'charger', p=('2025-01-01', '2025-07-31')),
        c('6.99 million', 'sales', 6990000, 'vehicle', p=('2025-01-01', '2025-07-31')),
        c('1.8 vehicles', 'other', 1.8, 'vehicle', per='charger', p=('2025-01-01', '2025-07-31')),
        c('758,000 public piles', 'chargers', 758000, 'charger', p=('2025-07-31', '2025-07-31')),
        c('28 million charging facilities', 'chargers', 28000000.0, 'charger', p=(None, '2027-12-31'), status=['target', 'plan']),
    ],
    names=mentions(TEXT, {'Teld': ('COMPANY', 'Teld'), 'Star Charge': ('COMPANY', 'Star Charge'), 'YKC': ('COMPANY', 'YKC'), 'Xiaoju Charging': ('COMPANY', 'Xiaoju Charging'), 'State Grid': ('COMPANY', 'State Grid'), 'Li Auto': ('COMPANY', 'Li Auto')}),
    checks=[],
)
