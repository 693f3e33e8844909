from goldlib import *
from mentions import mentions

TEXT = """GM to cash out of Lansing battery plant, recoup $1 billion

General Motors has agreed to sell its share of the nearly finished Ultium Cells plant in Lansing, the third the two partners built, to LG Energy Solution. The Detroit company reckons it will get back what it has put in, approximately $1 billion, once the deal closes in the first quarter.

• Cost of the site when unveiled in January 2022: $2.6 billion
• Floor space: 2.8 million square feet
• Intended capacity: 50 GWh annually
• Intended payroll: 1,700
• Workers aboard so far: about 100
• State grant: $666 million

GM's ownership of Ultium Cells itself, 50%, won't change, nor will operations in Warren, Ohio (2,200 employees), and Spring Hill, Tennessee (1,300). Separately the pair are extending a long-standing research pact to prismatic cells, which CFO Paul Jacobson said could shave hundreds of pounds off a pickup.

Variable profit on EVs has turned positive this quarter, he added. GM's market share among battery cars was 12% in the third quarter.

The automaker still means to build 200,000 electric cars in North America this year. Crosstown, Ford is said to be shopping a plant, too.
"""

doc = dict(
    id='te-gm-lansing-2412', published='2024-12-02', source='mackinac-sentinel',
    title='GM to cash out of Lansing battery plant, recoup $1 billion',
    text=TEXT,
    claims=[
        c('$1 billion', ['other', 'cash', 'cost'], 1000000000, 'USD', company=['General Motors', 'GM'], status=['plan', 'target', 'forecast']),
        c('$1 billion', ['other', 'cash', 'cost'], 1000000000, 'USD', nth=1, company=['General Motors', 'GM'], status=['plan', 'target', 'forecast']),
        c('$2.6 billion', 'investment', 2600000000, 'USD', company='Ultium Cells'),
        c('2.8 million square feet', 'area', 2800000, 'ft2', company='Ultium Cells'),
        c('50 GWh', 'capacity', 50, 'GWh', company='Ultium Cells', per='year', status=['plan', 'target', 'forecast']),
        c('1,700', 'jobs', 1700, 'job', company='Ultium Cells', status=['plan', 'target', 'forecast']),
        c('100', 'headcount', 100, 'job', company='Ultium Cells'),
        c('$666 million', 'subsidy', 666000000, 'USD', company='Ultium Cells'),
        c('50%', 'stake', 50, 'percent', company='Ultium Cells'),
        c('2,200', 'headcount', 2200, 'job', company='Ultium Cells'),
        c('1,300', 'headcount', 1300, 'job', company='Ultium Cells'),
        c('12%', 'market_share', 12, 'percent', company=['General Motors', 'GM'], role=['level', 'share'], p=('2024-07-01', '2024-09-30')),
        c('200,000', 'production', 200000, 'vehicle', company=['General Motors', 'GM'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'General Motors': ('COMPANY', 'General Motors'), 'GM': ('COMPANY', 'General Motors'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'Ultium Cells': ('COMPANY', 'Ultium Cells'), 'Ford': ('COMPANY', 'Ford')}),
)
