from goldlib import *
from mentions import mentions

TEXT = """Where America's battery plants stand

Several large battery factories have begun production in the United States this summer, although demand for electric cars is weaker than expected. In De Soto, Panasonic opened a plant in July that is to employ 4,000 people; the company has not said when it will reach full output. AESC stopped construction in Florence in June because of what it called policy and market uncertainty.

Battery plants by project (capacity when complete)

                       Place                     GWh/year  $ billion   Jobs     Start
BlueOval SK            Glendale, Kentucky              37        5.8  1,450  Aug 2025
BlueOval Battery Park  Marshall, Michigan              20        3.0  1,700      2026
Ultium Cells           Warren, Ohio                    40        2.3  2,200  Aug 2022
Panasonic              De Soto, Kansas                 32        4.0  4,000  Jul 2025
Toyota                 Liberty, North Carolina         30       13.9  5,100  Nov 2025
AESC                   Florence, South Carolina                  1.6  1,600    paused

Toyota raised its investment in North Carolina to $13.9 billion from the $1.29 billion first announced. The factory will have 14 production lines. General Motors and LG Energy Solution each own 50% of Ultium Cells.
"""

doc = dict(
    id='tr-us-cell-plants-25', published='2025-09-05', source='factory floor',
    title="Where America's battery plants stand",
    text=TEXT,
    claims=[
        c('4,000 people', 'jobs', 4000, 'job', company='Panasonic', status='plan'),
        c('37', 'capacity', 37, 'GWh', company='BlueOval SK', per='year'),
        c('5.8', 'investment', 5800000000.0, 'USD', company='BlueOval SK'),
        c('1,450', 'jobs', 1450, 'job', company='BlueOval SK'),
        c('Aug 2025', 'production_start', None, 'date', company='BlueOval SK', p=('2025-08-01', '2025-08-31')),
        c('20', 'capacity', 20, 'GWh', nth=1, company='BlueOval Battery Park', per='year', status='plan'),
        c('3.0', 'investment', 3000000000.0, 'USD', company='BlueOval Battery Park', status='plan'),
        c('1,700', 'jobs', 1700, 'job', company='BlueOval Battery Park', status='plan'),
        c('2026', 'production_start', None, 'date', company='BlueOval Battery Park', p=('2026-01-01', '2026-12-31'), status='plan'),
        c('40', 'capacity', 40, 'GWh', company='Ultium Cells', per='year'),
        c('2.3', 'investment', 2300000000.0, 'USD', company='Ultium Cells'),
        c('2,200', 'jobs', 2200, 'job', company='Ultium Cells'),
        c('Aug 2022', 'production_start', None, 'date', company='Ultium Cells', p=('2022-08-01', '2022-08-31')),
        c('32', 'capacity', 32, 'GWh', company='Panasonic', per='year', status='plan'),
        c('4.0', 'investment', 4000000000.0, 'USD', company='Panasonic'),
        c('4,000', 'jobs', 4000, 'job', nth=1, company='Panasonic', status='plan'),
        c('Jul 2025', 'production_start', None, 'date', company='Panasonic', p=('2025-07-01', '2025-07-31')),
        c('30', 'capacity', 30, 'GWh', company='Toyota', per='year', status='plan'),
        c('13.9', 'investment', 13900000000.0, 'USD', company='Toyota', status='plan'),
        c('5,100', 'jobs', 5100, 'job', company='Toyota', status='plan'),
        c('Nov 2025', 'production_start', None, 'date', company='Toyota', p=('2025-11-01', '2025-11-30'), status='plan'),
        c('1.6', 'investment', 1600000000.0, 'USD', company='AESC', status='plan'),
        c('1,600', 'jobs', 1600, 'job', company='AESC', status='plan'),
        c('$13.9 billion', 'investment', 13900000000.0, 'USD', company='Toyota', status='plan'),
        c('$1.29 billion', 'investment', 1290000000.0, 'USD', company='Toyota', status='plan', superseded=True),
        c('14 production lines', 'other', 14, 'item', company='Toyota', status='plan'),
        c('50%', 'stake', 50, 'percent', company='Ultium Cells'),
    ],
    names=mentions(TEXT, {'BlueOval SK': ('COMPANY', 'BlueOval SK'), 'BlueOval Battery Park': ('COMPANY', 'BlueOval Battery Park'), 'Ultium Cells': ('COMPANY', 'Ultium Cells'), 'Panasonic': ('COMPANY', 'Panasonic'), 'Toyota': ('COMPANY', 'Toyota'), 'AESC': ('COMPANY', 'AESC'), 'General Motors': ('COMPANY', 'General Motors'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution')}),
    checks=[],
)
