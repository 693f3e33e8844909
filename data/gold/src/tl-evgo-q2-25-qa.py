from goldlib import *
from mentions import mentions

TEXT = """Five questions to an EVgo executive: "We build where people already shop"

EVgo reported on Tuesday. We spoke to Tanvi Chaturvedi, who runs deployment there.

Q: The quarter in one line?
A: Record. Revenue of $98 million, 47% up, of which $51.8 million from charging. Adjusted EBITDA was minus $1.9 million, so nearly there.

Q: And for the year?
A: Between $350 million and $380 million in sales. Adjusted EBITDA, minus $5 million to plus $10 million.

Q: How big are you now?
A: 4,350 stalls at the end of June, 29% more than twelve months before. This year we add 800 to 850. By 2029 we want 13,900.

Q: What does one stall cost you?
A: Gross capex per stall is about $160,000 for this year's class, 28% below what we had planned. After grants and credits it is closer to $94,000. In July we closed a loan facility of up to $300 million with a group of banks, beside the $1.25 billion guaranteed by the Department of Energy.

Q: How busy are they?
A: 22% utilisation network-wide in the quarter. 295 kWh per stall per day, against 228 a year earlier. In all 88 GWh went through our cables. We serve 1.6 million accounts in 47 states.

The conversation has been shortened. Chaturvedi, 41, joined from ChargePoint in 2022.
"""

doc = dict(
    id='tl-evgo-q2-25-qa', published='2025-08-06', source='greengrid-interviews',
    title='Five questions to an EVgo executive: "We build where people already shop"',
    text=TEXT,
    claims=[
        c('$98 million', 'revenue', 98000000.0, 'USD', company='EVgo', p=('2025-04-01', '2025-06-30')),
        c('47%', 'revenue', 47, 'percent', company='EVgo', role='change', p=('2025-04-01', '2025-06-30')),
        c('$51.8 million', 'revenue', 51800000.0, 'USD', company='EVgo', p=('2025-04-01', '2025-06-30')),
        c('$1.9 million', 'ebitda', -1900000, 'USD', company='EVgo', p=('2025-04-01', '2025-06-30')),
        c('$350 million and $380 million', 'revenue', 350000000.0, 'USD', 380000000.0, company='EVgo', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('minus $5 million to plus $10 million', 'ebitda', -5000000, 'USD', 10000000.0, company='EVgo', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('4,350 stalls', 'chargers', 4350, 'charger', company='EVgo', p=('2025-06-30', '2025-06-30')),
        c('29%', 'chargers', 29, 'percent', company='EVgo', role='change', p=('2025-06-30', '2025-06-30')),
        c('800 to 850', 'chargers', 800, 'charger', 850, company='EVgo', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('13,900', 'chargers', 13900, 'charger', company='EVgo', p=(None, '2029-12-31'), status='target'),
        c('$160,000', 'capex', 160000, 'USD', company='EVgo', per='charger', p=('2025-01-01', '2025-12-31'), status=['forecast', 'actual', 'target']),
        c('28%', 'capex', -28, 'percent', company='EVgo', role='change', p=('2025-01-01', '2025-12-31'), status=['forecast', 'actual', 'target']),
        c('$94,000', 'capex', 94000, 'USD', company='EVgo', per='charger', p=('2025-01-01', '2025-12-31'), status=['forecast', 'actual', 'target']),
        c('$300 million', 'funding', None, 'USD', 300000000.0, company='EVgo', p=('2025-07-01', '2025-07-31')),
        c('$1.25 billion', 'funding', 1250000000.0, 'USD', company='EVgo'),
        c('22%', 'other', 22, 'percent', company='EVgo', p=('2025-04-01', '2025-06-30')),
        c('295 kWh', 'other', 295, 'kWh', company='EVgo', per=['day', 'charger'], p=('2025-04-01', '2025-06-30')),
        c('228', 'other', 228, 'kWh', company='EVgo', per=['day', 'charger'], p=('2024-04-01', '2024-06-30')),
        c('88 GWh', ['sales', 'other'], 88, 'GWh', company='EVgo', p=('2025-04-01', '2025-06-30')),
        c('1.6 million', 'other', 1600000, 'item', company='EVgo'),
        c('47 states', ['countries', 'other'], 47, ['country', 'item'], company='EVgo'),
    ],
    names=mentions(TEXT, {'ChargePoint': ('COMPANY', 'ChargePoint'), 'EVgo': ('COMPANY', 'EVgo')}),
    checks=[],
)
