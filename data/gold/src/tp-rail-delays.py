from goldlib import *
from mentions import mentions

TEXT = """Ten years of tickets, eleven minutes late: passengers rate the 7.29

A season ticket from Brighton costs £4,696 in 2016 and buys a seat for 41% of those who hold one, according to a diary kept by 1,330 commuters over six weeks.

On 38 days out of 42 at least one train in the morning peak failed to run. The mean delay was 11 minutes, the worst 174, the average distance between nose and nearest stranger 19 centimetres. A quarter had been spoken to by their boss and 8% had changed jobs; eleven had moved house. A woman of 52 walked her four kilometres home from Haywards Heath in heels after waiting 95 minutes for a bus that held 33.

Southern, the operator, is owned by Govia, 65% of which belongs to Go-Ahead and 35% to Keolis of France. The government gave it £20m in September for repairs to the service. Its guards have walked out on 19 days since April over who shuts the doors on 12 coaches.

The watchdog, which asks 29,000 travellers twice a year, puts satisfaction at 65%, against 81% for the land and 97% on a line of eight miles in Wales with six trains. A new timetable is promised, in 2018.
"""

doc = dict(
    id='tp-rail-delays', published='2016-11-17', source='commuter-post',
    title='Ten years of tickets, eleven minutes late: passengers rate the 7.29',
    text=TEXT,
    claims=[
        c('65%', 'stake', 65, 'percent', company=['Go-Ahead', 'Govia']),
        c('35%', 'stake', 35, 'percent', company=['Keolis', 'Govia']),
        c('£20m', ['subsidy', 'funding'], 20e6, 'GBP', company='Southern', p=m(2016, 9)),
    ],
    names=mentions(TEXT, {'Southern': ('COMPANY', 'Southern'), 'Govia': ('COMPANY', 'Govia'), 'Go-Ahead': ('COMPANY', 'Go-Ahead'), 'Keolis': ('COMPANY', 'Keolis')}),
    checks=[],
)
