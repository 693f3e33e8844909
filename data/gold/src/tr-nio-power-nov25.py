from goldlib import *
from mentions import mentions

TEXT = """NIO passes 90 million battery swaps

NIO has carried out more than 90 million battery swaps, the company said on Tuesday. An average of 101,000 swaps a day were made in November, up from 84,000 in the same month last year.

Stations in operation on November 30, by country:

•	China	3,571 stations	of which 1,011 on motorways
•	Norway	20 stations
•	Germany	22 stations
•	Netherlands	11 stations
•	Sweden	5 stations
•	Denmark	3 stations

In addition it runs 4,902 charging stations with 27,890 chargers, about 85 percent of them used by cars of other brands. NIO had planned 1,000 stations outside China by 2025 but gave up the goal two years ago. Next year it wants to build 1,000 new stations at home, each of which costs around 1.5 million yuan.
"""

doc = dict(
    id='tr-nio-power-nov25', published='2025-12-02', source='swapnews',
    title='NIO passes 90 million battery swaps',
    text=TEXT,
    claims=[
        c('90 million battery swaps', 'other', 90000000.0, 'item', None, company='NIO', p=(None, '2025-12-02')),
        c('90 million battery swaps', 'other', 90000000.0, 'item', None, nth=1, company='NIO', p=(None, '2025-12-02')),
        c('101,000 swaps', 'other', 101000, 'item', company='NIO', per='day', p=('2025-11-01', '2025-11-30')),
        c('84,000', 'other', 84000, 'item', company='NIO', per='day', p=('2024-11-01', '2024-11-30')),
        c('3,571 stations', 'stations', 3571, 'station', company='NIO', p=('2025-11-30', '2025-11-30')),
        c('1,011', 'stations', 1011, 'station', company='NIO', p=('2025-11-30', '2025-11-30')),
        c('20 stations', 'stations', 20, 'station', company='NIO', p=('2025-11-30', '2025-11-30')),
        c('22 stations', 'stations', 22, 'station', company='NIO', p=('2025-11-30', '2025-11-30')),
        c('11 stations', 'stations', 11, 'station', company='NIO', p=('2025-11-30', '2025-11-30')),
        c('5 stations', 'stations', 5, 'station', company='NIO', p=('2025-11-30', '2025-11-30')),
        c('3 stations', 'stations', 3, 'station', company='NIO', p=('2025-11-30', '2025-11-30')),
        c('4,902 charging stations', 'stations', 4902, 'station', company='NIO'),
        c('27,890 chargers', 'chargers', 27890, 'charger', company='NIO'),
        c('85 percent', 'chargers', 85, 'percent', company='NIO', role='share'),
        c('1,000 stations', 'stations', 1000, 'station', company='NIO', p=(None, '2025-12-31'), status='plan', superseded=True),
        c('1,000 new stations', 'stations', 1000, 'station', company='NIO', p=('2026-01-01', '2026-12-31'), status=['target', 'plan']),
        c('1.5 million yuan', 'cost', 1500000, 'CNY', company='NIO', per='station'),
    ],
    names=mentions(TEXT, {'NIO': ('COMPANY', 'NIO')}),
    checks=[],
)
