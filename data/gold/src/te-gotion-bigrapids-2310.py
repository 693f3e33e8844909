from goldlib import *
from mentions import mentions

TEXT = """In Green Charter Township, a $2.4 billion battery plant splits neighbors

BIG RAPIDS, Mich. – Yard signs came first. Then the recall petitions. Now a township of 3,200 souls in west Michigan must decide whether it still wants Gotion Inc., which in April was cleared for up to $715 million in state and local incentives.

On paper, the numbers dazzle: two plants of 550,000 square feet apiece; 2,350 jobs paying an average of $29 an hour; 150,000 tons of cathode material and 50,000 tons of anode material a year. The company, whose Chinese parent counts Volkswagen as its biggest shareholder with about 24.7 percent, paid $23.7 million for 270 acres in August.

Out of the $175 million cash part of the package – a $125 million performance grant and $50 million for site preparation – nothing has been disbursed yet. A tax abatement worth $540 million makes up the rest.

"They told us the first 500 hires would start in 2024. I'm 62, I'll believe it when I see a paycheck," said Lori Brock, who raises horses a mile from the fence.

Gotion's vice president Chuck Thelen counters that ground will be broken before the snow flies. Production is slated for 2025.

The township board meets the second Tuesday of each month at 7 p.m.
"""

doc = dict(
    id='te-gotion-bigrapids-2310', published='2023-10-06', source='mackinac-sentinel',
    title='In Green Charter Township, a $2.4 billion battery plant splits neighbors',
    text=TEXT,
    claims=[
        c('$2.4 billion', 'investment', 2400000000, 'USD', company='Gotion', status=['plan', 'target', 'forecast']),
        c('$715 million', 'subsidy', None, 'USD', 715000000, company='Gotion'),
        c('550,000 square feet', 'area', 550000, 'ft2', company='Gotion', status=['plan', 'target', 'forecast']),
        c('2,350 jobs', 'jobs', 2350, 'job', company='Gotion', status=['plan', 'target', 'forecast']),
        c('$29', 'other', 29, 'USD', company='Gotion', per='hour', status=['plan', 'target', 'forecast']),
        c('150,000 tons', 'capacity', 150000, 'tonne', company='Gotion', per='year', status=['plan', 'target', 'forecast']),
        c('50,000 tons', 'capacity', 50000, 'tonne', nth=1, company='Gotion', per='year', status=['plan', 'target', 'forecast']),
        c('24.7 percent', 'stake', 24.7, 'percent', company='Gotion'),
        c('$23.7 million', 'investment', 23700000, 'USD', company='Gotion', p=('2023-08-01', '2023-08-31')),
        c('270 acres', 'area', 270, 'acre', company='Gotion'),
        c('$175 million', 'subsidy', 175000000, 'USD', company='Gotion'),
        c('$125 million', 'subsidy', 125000000, 'USD', company='Gotion'),
        c('$50 million', 'subsidy', 50000000, 'USD', company='Gotion'),
        c('$540 million', 'subsidy', 540000000, 'USD', company='Gotion'),
        c('500', 'jobs', 500, 'job', company='Gotion', p=('2024-01-01', '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('2025', 'production_start', None, 'date', company='Gotion', p=('2025-01-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Gotion': ('COMPANY', 'Gotion'), 'Volkswagen': ('COMPANY', 'Volkswagen')}),
)
