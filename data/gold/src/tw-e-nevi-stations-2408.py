from goldlib import *
from mentions import mentions

TEXT = """Two years in, $5 billion U.S. charger program has 17 stations open

WASHINGTON — Drivers in eight states can use fast chargers paid for by the National Electric Vehicle Infrastructure program, which Congress funded with $5 billion in 2021, Energy Department data released Wednesday show.

In all, 17 stations with 69 ports were operating as of Aug. 1, compared with seven stations and 33 ports at the start of April. Ohio had the most with five.

The Biden administration wants 500,000 public chargers in the country by 2030. There are about 192,000 now, up from 95,000 when the president took office, most of them slower Level 2 units.

Under the program's rules, sites along highways must have at least four ports of 150 kilowatts each. The federal government pays as much as 80% of the cost. A site costs around $1.1 million on average, according to consultants EVAdoption.

States have awarded contracts for some 2,800 ports at 640 locations worth $480 million, the joint federal office said. Tesla has won about 12% of the awards but just 6% of the money, or $29 million, because its Superchargers are cheaper to install. Pilot Travel Centers, which builds its stations with General Motors and EVgo, received $42 million.

Pilot and GM passed 100 locations in July and plan 2,000 stalls at up to 500 travel centers. EVgo, the operator, had 3,440 stalls of its own at the end of June.

Separately, the Federal Highway Administration on Tuesday announced $521 million in grants for 29 states, including $15 million for Milwaukee to install chargers at 53 sites.

Nearly 9,000 public fast-charging stations are open nationwide, 2,500 of them Tesla's. EVs accounted for 8% of new car sales in the second quarter.
"""

PL = ['plan', 'target', 'forecast']
GM = ['General Motors', 'GM']
doc = dict(
    id='tw-e-nevi-stations-2408', published='2024-08-28', source='beltway-transport-news',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('$5 billion', ['subsidy', 'funding'], 5e9, 'USD'),
        c('17 stations', 'stations', 17, 'station', p=('2024-08-01', '2024-08-01')),
        c('$5 billion', ['subsidy', 'funding'], 5e9, 'USD', nth=1),
        c('17 stations', 'stations', 17, 'station', nth=1, p=('2024-08-01', '2024-08-01')),
        c('69 ports', 'chargers', 69, 'charger', p=('2024-08-01', '2024-08-01')),
        c('seven stations', 'stations', 7, 'station', p=('2024-04-01', '2024-04-01')),
        c('33 ports', 'chargers', 33, 'charger', p=('2024-04-01', '2024-04-01')),
        c('five', 'stations', 5, 'station', p=('2024-08-01', '2024-08-01')),
        c('500,000 public chargers', 'chargers', 500000, 'charger', p=by(2030), status='target'),
        c('192,000', 'chargers', 192000, 'charger'),
        c('95,000', 'chargers', 95000, 'charger'),
        c('four ports', 'chargers', 4, 'charger', None, per=['station', None]),
        c('150 kilowatts', 'charging_power', 150, 'kW', None, per=['charger', None]),
        c('80%', 'subsidy', None, 'percent', 80, role=['level', 'share']),
        c('$1.1 million', 'cost', 1.1e6, 'USD', per=['station', None]),
        c('2,800 ports', 'chargers', 2800, 'charger', status=['plan', 'actual']),
        c('640 locations', 'stations', 640, 'station', status=['plan', 'actual']),
        c('$480 million', 'subsidy', 4.8e8, 'USD', status=['actual', 'plan']),
        c('12%', 'subsidy', 12, 'percent', company='Tesla', role='share'),
        c('6%', 'subsidy', 6, 'percent', company='Tesla', role='share'),
        c('$29 million', 'subsidy', 2.9e7, 'USD', company='Tesla'),
        c('$42 million', 'subsidy', 4.2e7, 'USD', company='Pilot Travel Centers'),
        c('100 locations', 'stations', 100, 'station', None, company=GM + ['Pilot Travel Centers'], p=m(2024, 7)),
        c('2,000 stalls', 'chargers', 2000, 'charger', company=GM + ['Pilot Travel Centers'], status=PL),
        c('500 travel centers', 'stations', None, 'station', 500, company=GM + ['Pilot Travel Centers'], status=PL),
        c('3,440 stalls', 'chargers', 3440, 'charger', company='EVgo', p=('2024-06-30', '2024-06-30')),
        c('$521 million', 'subsidy', 5.21e8, 'USD'),
        c('$15 million', 'subsidy', 1.5e7, 'USD'),
        c('53 sites', 'stations', 53, 'station', status=PL),
        c('9,000 public fast-charging stations', 'stations', 9000, 'station'),
        c('2,500', 'stations', 2500, 'station', company='Tesla'),
        c('8%', 'penetration', 8, 'percent', p=q(2024, 2)),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Pilot Travel Centers': ('COMPANY', 'Pilot Travel Centers'), 'Pilot': ('COMPANY', 'Pilot Travel Centers'), 'General Motors': ('COMPANY', 'General Motors'), 'GM': ('COMPANY', 'General Motors'), 'EVgo': ('COMPANY', 'EVgo')}),
    checks=[],
)
