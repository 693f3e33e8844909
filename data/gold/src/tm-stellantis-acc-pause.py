from goldlib import *
from mentions import mentions

TEXT = """ACC stops work on Kaiserslautern and Termoli to rethink its chemistry

PARIS, June 4 – Automotive Cells Company has halted construction of its second and third gigafactories while it weighs cheaper cells, a spokeswoman for the venture of Stellantis (45%), Mercedes-Benz and TotalEnergies’ Saft said on Tuesday. A decision on how to go on is to be taken around the turn of the year.

Both sites were to reach 40 GWh a year by 2030, like the first one at Billy-Berclau in northern France, which opened a year ago and where 700 people are employed; one line of 13 GWh is running there, and a second of equal size is foreseen for 2025. The whole programme, €7.3 billion, had been raised in February by €4.4 billion of debt from a banking pool. State aid comes to €1.2 billion: €846 million from Paris and Berlin, €370 million promised by Rome for the 2,000 jobs in Termoli.

Demand is the culprit. Battery cars accounted for 12% of EU registrations in the first four months, when 14.6% had been achieved in 2023. Customers now ask for iron-phosphate, which ACC cannot make yet and which according to its chief, Yann Vincent, 67, is 20 to 30% cheaper to buy.

Stellantis intends to sell nothing but battery cars in Europe by 2030, 100% of its volume; today they make up 14%. Mercedes, which had wanted 50% electrified cars in 2025, now speaks of half by the end of the decade.

ACC booked a loss of €182 million for 2023.
"""

doc = dict(
    id='tm-stellantis-acc-pause', published='2024-06-04', source='euro-cell-courier',
    title='ACC stops work on Kaiserslautern and Termoli to rethink its chemistry',
    text=TEXT,
    claims=[
        c('45%', 'stake', 45, 'percent', company=['Stellantis', 'ACC']),
        c('40 GWh', 'capacity', 40, 'GWh', company='ACC', per='year', p=(None, '2030-12-31'), status='plan'),
        c('700 people', 'headcount', 700, 'job', company='ACC'),
        c('13 GWh', 'capacity', 13, 'GWh', company='ACC', per='year'),
        c('2025', 'production_start', None, 'date', company='ACC', p=('2025-01-01', '2025-12-31'), status='plan'),
        c('€7.3 billion', 'investment', 7300000000, 'EUR', company='ACC', p=(None, '2030-12-31'), status='plan'),
        c('€4.4 billion', 'funding', 4400000000, 'EUR', company='ACC', p=('2024-02-01', '2024-02-29')),
        c('€1.2 billion', 'subsidy', 1200000000, 'EUR', company='ACC'),
        c('€846 million', 'subsidy', 846000000, 'EUR', company='ACC'),
        c('€370 million', 'subsidy', 370000000, 'EUR', company='ACC', status='plan'),
        c('2,000 jobs', 'jobs', 2000, 'job', company='ACC', status='plan'),
        c('12%', 'penetration', 12, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-04-30')),
        c('14.6%', 'penetration', 14.6, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('20 to 30%', ['battery_price', 'cost'], -30, 'percent', -20, role='change'),
        c('100%', 'sales', 100, 'percent', company='Stellantis', role=['level', 'share'], p=('2030-01-01', '2030-12-31'), status='target'),
        c('14%', 'sales', 14, 'percent', company='Stellantis', role=['level', 'share']),
        c('50%', 'sales', 50, 'percent', company='Mercedes-Benz', role=['level', 'share'], p=('2025-01-01', '2025-12-31'), status='target', superseded=True),
        c('half', 'sales', 50, 'percent', company='Mercedes-Benz', role=['level', 'share'], p=('2030-01-01', '2030-12-31'), status='target'),
        c('€182 million', 'net_income', -182000000, 'EUR', company='ACC', p=('2023-01-01', '2023-12-31')),
    ],
    names=mentions(TEXT, {'ACC': ('COMPANY', 'ACC'), 'Automotive Cells Company': ('COMPANY', 'ACC'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Mercedes': ('COMPANY', 'Mercedes-Benz'), 'TotalEnergies': ('COMPANY', 'TotalEnergies')}),
    checks=[],
)
