from goldlib import *
from mentions import mentions

TEXT = """Ford writes off $19.5 billion of EV spending; 1,600 to go in Kentucky

DEARBORN, Mich. – Ford is to take charges of $19.5 billion on its electric cars, it announced on Monday after the close: $8.5 billion on models that will not be built, $6 billion on the end of its battery venture with SK On and $5 billion on programmes. The F-150 Lightning, of which 23,034 were sold in eleven months, 10% fewer than a year ago, has gone out of production.

All 1,600 workers at the BlueOval SK plant in Glendale, Kentucky, have been dismissed; once converted for $2 billion to storage batteries, the site is to offer 2,100 jobs. Ford aims for 20 GWh of yearly output there by late 2027.

The automaker’s EV division has lost $13 billion since 2023. For the group as a whole it raised this year’s guidance for adjusted operating profit to about $7 billion from between $6 billion and $6.5 billion.

Two days earlier LGES had lost a contract from the same customer worth 9.6 trillion won ($6.5 billion), with deliveries due from 2027. Crosstown rival General Motors, which took a $1.6 billion charge in the third quarter, has put 1,200 people out of work at its Detroit plant, but lets the Bolt, at $28,995 the cheapest electric car on the continent, go on sale in January.

With Renault, Ford will develop two small models for Europe, the first of them due in showrooms in early 2028.
"""

doc = dict(
    id='tq-ford-charges', published='2025-12-16', source='detroit-docket',
    title='Ford writes off $19.5 billion of EV spending; 1,600 to go in Kentucky',
    text=TEXT,
    claims=[
        c('$19.5 billion', 'cost', 19500000000, 'USD', company='Ford'),
        c('1,600', 'layoffs', 1600, 'job', company='Ford', status=['plan', 'actual']),
        c('$19.5 billion', 'cost', 19500000000, 'USD', nth=1, company='Ford'),
        c('$8.5 billion', 'cost', 8500000000, 'USD', company='Ford'),
        c('$6 billion', 'cost', 6000000000, 'USD', company='Ford'),
        c('$5 billion', 'cost', 5000000000, 'USD', company='Ford'),
        c('23,034', 'sales', 23034, 'vehicle', company='Ford', product='F-150 Lightning', p=('2025-01-01', '2025-11-30')),
        c('10%', 'sales', -10, 'percent', company='Ford', product='F-150 Lightning', role='change', p=('2025-01-01', '2025-11-30')),
        c('1,600 workers', 'layoffs', 1600, 'job', company='Ford', status=['plan', 'actual']),
        c('$2 billion', 'investment', 2000000000, 'USD', company='Ford', status='plan'),
        c('2,100 jobs', 'jobs', 2100, 'job', company='Ford', status='plan'),
        c('20 GWh', 'capacity', 20, 'GWh', company='Ford', per='year', p=(None, '2027-12-31'), status='target'),
        c('$13 billion', 'operating_income', -13000000000, 'USD', company='Ford', p=('2023-01-01', '2025-12-16')),
        c('$7 billion', 'operating_income', 7000000000, 'USD', company='Ford', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$6 billion and $6.5 billion', 'operating_income', 6000000000, 'USD', 6500000000, company='Ford', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('9.6 trillion won', 'orders', 9600000000000, 'KRW', company=['LG Energy Solution', 'LGES']),
        c('$6.5 billion', 'orders', 6500000000, 'USD', nth=1, company=['LG Energy Solution', 'LGES']),
        c('$1.6 billion', 'cost', 1600000000, 'USD', company=['General Motors', 'GM'], p=('2025-07-01', '2025-09-30')),
        c('1,200 people', 'layoffs', 1200, 'job', company=['General Motors', 'GM']),
        c('$28,995', 'price', 28995, 'USD', company=['General Motors', 'GM'], product='Bolt'),
        c('January', 'launch', None, 'date', company=['General Motors', 'GM'], product='Bolt', p=('2026-01-01', '2026-01-31'), status='plan'),
        c('early 2028', 'launch', None, 'date', company='Ford', p=('2028-01-01', '2028-03-31'), status='plan'),
    ],
    names=mentions(TEXT, {'Ford': ('COMPANY', 'Ford'), 'SK On': ('COMPANY', 'SK On'), 'BlueOval SK': ('COMPANY', 'BlueOval SK'), 'LGES': ('COMPANY', 'LG Energy Solution'), 'General Motors': ('COMPANY', 'General Motors'), 'Renault': ('COMPANY', 'Renault'), 'F-150 Lightning': ('PRODUCT', 'F-150 Lightning'), 'Bolt': ('PRODUCT', 'Bolt')}),
    checks=[],
)
