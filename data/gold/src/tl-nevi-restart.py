from goldlib import *
from mentions import mentions

TEXT = """Washington unfreezes charger money and loosens the rules

The Transportation Department on Monday handed the states new guidance for NEVI, the $5 billion programme of 2022 to 2026 for fast chargers on highways that it had halted in February. Gone are the rule of a station every 50 miles and the quota for poor districts. States may file their plans within 30 days.

How much has been used? Of $3.3 billion made available up to the freeze, $526 million, or 16 percent, was under contract.

What has it built? 106 stations with 537 ports in 17 states, by EVAdoption's reckoning of August 1. Another 843 stations are in preparation. By contrast private money put up 16,700 ports in 2025 alone, forecasts Paren, a data house, 2.4 percent more than in 2024. The average cost to the taxpayer per port: $133,000.

Who wins contracts? Love's leads with awards of $62 million, Pilot follows ($49 million) and Francis Energy is third ($41 million). Tesla got $31 million and is the cheapest: $58,000 a port.

"If Congress is requiring the federal government to support charging stations, let's cut the waste", said secretary Sean Duffy, 53.

Sixteen states had sued. A judge in Seattle sided with 14 of them in June.

Elsewhere: the tax credit for home chargers, $1,000 at most, ends on June 30, 2026.
"""

doc = dict(
    id='tl-nevi-restart', published='2025-08-12', source='beltway-charging-report',
    title='Washington unfreezes charger money and loosens the rules',
    text=TEXT,
    claims=[
        c('$5 billion', 'subsidy', 5000000000.0, 'USD', p=('2022-01-01', '2026-12-31')),
        c('50 miles', ['distance', 'other'], 50, 'mile'),
        c('30 days', 'duration', None, 'day', 30),
        c('$3.3 billion', 'subsidy', 3300000000.0, 'USD', p=(None, '2025-02-28')),
        c('$526 million', 'subsidy', 526000000.0, 'USD', p=(None, '2025-02-28')),
        c('16 percent', 'subsidy', 16, 'percent', role='share', p=(None, '2025-02-28')),
        c('106 stations', 'stations', 106, 'station', p=(None, '2025-08-01')),
        c('537 ports', 'chargers', 537, 'charger', p=(None, '2025-08-01')),
        c('17 states', ['countries', 'other'], 17, ['country', 'item'], p=(None, '2025-08-01')),
        c('843 stations', 'stations', 843, 'station', status='plan'),
        c('16,700 ports', 'chargers', 16700, 'charger', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('2.4 percent', 'chargers', 2.4, 'percent', role='change', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('$133,000', ['subsidy', 'cost'], 133000, 'USD', per='charger'),
        c('$62 million', ['subsidy', 'funding'], 62000000.0, 'USD', company="Love's"),
        c('$49 million', ['subsidy', 'funding'], 49000000.0, 'USD', company='Pilot'),
        c('$41 million', ['subsidy', 'funding'], 41000000.0, 'USD', company='Francis Energy'),
        c('$31 million', ['subsidy', 'funding'], 31000000.0, 'USD', company='Tesla'),
        c('$58,000', 'cost', 58000, 'USD', company='Tesla', per='charger'),
        c('14', 'other', 14, 'item'),
        c('$1,000', 'subsidy', None, 'USD', 1000, p=(None, '2026-06-30')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Pilot': ('COMPANY', 'Pilot'), "Love's": ('COMPANY', "Love's"), 'Francis Energy': ('COMPANY', 'Francis Energy')}),
    checks=[],
)
