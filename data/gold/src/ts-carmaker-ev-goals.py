from goldlib import *
from mentions import mentions

TEXT = """From all-electric to "market-dependent": what carmakers now promise

Volvo Cars on Wednesday scrapped its goal of selling only electric cars by the end of the decade. In the second quarter, 26 percent of the cars it sold were fully electric, up from 16 percent a year ago. Others have backed down too.

Goals for the share of electric cars in sales, then and now

Maker
Old goal
New goal
By
Volvo
100%
90%
2030
Mercedes-Benz
100%
50%
2030
Bentley
100%
70%
2030
Ford
50%
40%
2030

Toyota has cut its EV production plan for 2026 to 1 million from 1.5 million, the Nikkei newspaper reported. Ford took a charge of $1.9 billion after it dropped a three-row SUV and now puts 30 percent of its annual capital spending into pure EVs, down from 40 percent. In the EU, EVs made up 12.5 percent of new registrations in January to July.
"""

doc = dict(
    id='ts-carmaker-ev-goals', published='2024-09-05', source='gearshift-daily',
    title='From all-electric to "market-dependent": what carmakers now promise',
    text=TEXT,
    claims=[
        c('26 percent', 'sales', 26, 'percent', company='Volvo Cars', role='share', p=('2024-04-01', '2024-06-30')),
        c('16 percent', 'sales', 16, 'percent', company='Volvo Cars', role='share', p=('2023-04-01', '2023-06-30')),
        c('100%', 'sales', 100, 'percent', company='Volvo Cars', role='share', p=(None, '2030-12-31'), status='target', superseded=True),
        c('90%', 'sales', 90, 'percent', company='Volvo Cars', role='share', p=(None, '2030-12-31'), status='target'),
        c('100%', 'sales', 100, 'percent', nth=1, company='Mercedes-Benz', role='share', p=(None, '2030-12-31'), status='target', superseded=True),
        c('50%', 'sales', 50, 'percent', company='Mercedes-Benz', role='share', p=(None, '2030-12-31'), status='target'),
        c('100%', 'sales', 100, 'percent', nth=2, company='Bentley', role='share', p=(None, '2030-12-31'), status='target', superseded=True),
        c('70%', 'sales', 70, 'percent', company='Bentley', role='share', p=(None, '2030-12-31'), status='target'),
        c('50%', 'sales', 50, 'percent', nth=1, company='Ford', role='share', p=(None, '2030-12-31'), status='target', superseded=True),
        c('40%', 'sales', 40, 'percent', company='Ford', role='share', p=(None, '2030-12-31'), status='target'),
        c('1 million', 'production', 1000000, 'vehicle', company='Toyota', p=('2026-01-01', '2026-12-31'), status=['target', 'forecast']),
        c('1.5 million', 'production', 1500000, 'vehicle', company='Toyota', p=('2026-01-01', '2026-12-31'), status=['target', 'forecast'], superseded=True),
        c('$1.9 billion', 'cost', 1900000000, 'USD', company='Ford'),
        c('30 percent', 'capex', 30, 'percent', company='Ford', role='share', status='plan'),
        c('40 percent', 'capex', 40, 'percent', company='Ford', role='share', status='plan', superseded=True),
        c('12.5 percent', 'penetration', 12.5, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-07-31')),
    ],
    names=mentions(TEXT, {'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Volvo Cars': ('COMPANY', 'Volvo Cars'), 'Bentley': ('COMPANY', 'Bentley'), 'Toyota': ('COMPANY', 'Toyota'), 'Volvo': ('COMPANY', 'Volvo Cars'), 'Ford': ('COMPANY', 'Ford')}),
    checks=[],
)
