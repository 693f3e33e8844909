from goldlib import *
from mentions import mentions

TEXT = """From pickups to power walls: Detroit's battery plants change trades

MARSHALL, Mich. — When Ford broke ground here in 2023 it spoke of $3.5 billion, 35 GWh and 2,500 jobs. The factory that will open this summer has cost $2.2 billion so far, is laid out for 20 GWh and will employ 1,700. Part of its CATL-licensed LFP cells will go into grid storage, a business to which the automaker has committed $2 billion over two years and which is to yield 20 GWh annually by late 2027.

Ford took $19.5 billion in special charges over its EV retreat, $5.5 billion of it in cash. It also parted with SK On: the Kentucky half of the former BlueOval SK stays with Ford, and 1,600 workers there got notice; Tennessee goes to the Koreans.

Crosstown rival GM booked $7.6 billion of EV write-downs for 2025. Its Ultium Cells venture with LGES idled Warren, Ohio, in January; 550 people were laid off for good and 850 for the time being. In Spring Hill, LFP lines costing $70 million start up next year.

LGES itself is furthest along. Holland, Michigan, has made storage cells since last June, at a pace of 17 GWh a year, and should hit 30 GWh by year-end. In Windsor, Ontario, the company bought Stellantis out of NextStar for a token $100; the carmaker had put in $980 million for its 49%.
"""

doc = dict(
    id='tj-lfp-na-plants-26', published='2026-02-19', source='detroit-current',
    title="From pickups to power walls: Detroit's battery plants change trades",
    text=TEXT,
    claims=[
        c('$3.5 billion', 'investment', 3500000000.0, 'USD', company='Ford', status='plan', superseded=True),
        c('35 GWh', 'capacity', 35, 'GWh', company='Ford', per='year', status=['plan', 'target'], superseded=True),
        c('2,500 jobs', 'jobs', 2500, 'job', company='Ford', status=['plan', 'target'], superseded=True),
        c('summer', 'production_start', None, 'date', company='Ford', p=('2026-06-01', '2026-08-31'), status=['plan', 'target']),
        c('$2.2 billion', 'investment', 2200000000.0, 'USD', company='Ford'),
        c('20 GWh', 'capacity', 20, 'GWh', company='Ford', per='year'),
        c('1,700', 'jobs', 1700, 'job', company='Ford', status=['plan', 'target']),
        c('$2 billion', 'investment', 2000000000.0, 'USD', company='Ford', status='plan'),
        c('20 GWh', 'production', 20, 'GWh', nth=1, company='Ford', per='year', p=(None, '2027-12-31'), status=['target', 'forecast']),
        c('$19.5 billion', 'cost', 19500000000.0, 'USD', company='Ford'),
        c('$5.5 billion', 'cost', 5500000000.0, 'USD', company='Ford'),
        c('1,600 workers', 'layoffs', 1600, 'job', company='BlueOval SK'),
        c('$7.6 billion', 'cost', 7600000000.0, 'USD', company=['General Motors', 'GM'], p=('2025-01-01', '2025-12-31')),
        c('550 people', 'layoffs', 550, 'job', company='Ultium Cells', p=('2026-01-01', '2026-01-31')),
        c('850', 'layoffs', 850, 'job', company='Ultium Cells', p=('2026-01-01', '2026-01-31')),
        c('$70 million', 'investment', 70000000.0, 'USD', company='Ultium Cells'),
        c('next year', 'production_start', None, 'date', company='Ultium Cells', p=('2027-01-01', '2027-12-31'), status=['plan', 'target']),
        c('last June', 'production_start', None, 'date', company='LG Energy Solution', p=('2025-06-01', '2025-06-30')),
        c('17 GWh', 'capacity', 17, 'GWh', company='LG Energy Solution', per='year'),
        c('30 GWh', 'capacity', 30, 'GWh', company='LG Energy Solution', per='year', p=(None, '2026-12-31'), status=['plan', 'target']),
        c('$100', 'investment', 100, 'USD', company='LG Energy Solution'),
        c('$980 million', 'investment', 980000000.0, 'USD', company='Stellantis'),
        c('49%', 'stake', 49, 'percent', company='Stellantis'),
    ],
    names=mentions(TEXT, {'Ford': ('COMPANY', 'Ford'), 'CATL': ('COMPANY', 'CATL'), 'GM': ('COMPANY', 'General Motors'), 'LGES': ('COMPANY', 'LG Energy Solution'), 'SK On': ('COMPANY', 'SK On'), 'Ultium Cells': ('COMPANY', 'Ultium Cells'), 'BlueOval SK': ('COMPANY', 'BlueOval SK'), 'Stellantis': ('COMPANY', 'Stellantis'), 'NextStar': ('COMPANY', 'NextStar Energy')}),
    checks=[],
)
