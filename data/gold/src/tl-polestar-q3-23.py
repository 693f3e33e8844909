from goldlib import *
from mentions import mentions

TEXT = """Polestar: loss narrower, target lower, patience thinner

Polestar has for the second time this year scaled back what it expects to deliver. About 60,000 cars is the new word for 2023. In May it had gone from 80,000 to a corridor of 60,000 to 70,000.

Third-quarter revenue climbed 41 percent to $613 million; 13,976 cars changed hands, 50 percent up on a weak quarter a year before. Discounts and the mix weighed on gross profit, which ended 65 percent lower at $4.8 million; gross margin was a slim 0.8 percent. The operating loss was $261 million. Last year the quarter had shown $196.4 million, also negative. For the full year margin should come in at 2 percent rather than 4 percent.

Volvo Cars and Geely help with a further $450 million of loans, $200 million from the former and $250 million from the latter. Cash at the end of September: $951 million. Another $1.3 billion is needed until break-even on cash in 2025.

Then, thinks Thomas Ingenlath, 155,000 to 165,000 cars would be enough, with the Polestar 3 rolling out from the first half of 2024.
"""

doc = dict(
    id='tl-polestar-q3-23', published='2023-11-08', source='gothenburg-tickers',
    title='Polestar: loss narrower, target lower, patience thinner',
    text=TEXT,
    claims=[
        c('60,000', 'deliveries', 60000, 'vehicle', company='Polestar', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('80,000', 'deliveries', 80000, 'vehicle', company='Polestar', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('60,000 to 70,000', 'deliveries', 60000, 'vehicle', 70000, company='Polestar', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('41 percent', 'revenue', 41, 'percent', company='Polestar', role='change', p=('2023-07-01', '2023-09-30')),
        c('$613 million', 'revenue', 613000000.0, 'USD', company='Polestar', p=('2023-07-01', '2023-09-30')),
        c('13,976 cars', 'deliveries', 13976, 'vehicle', company='Polestar', p=('2023-07-01', '2023-09-30')),
        c('50 percent', 'deliveries', 50, 'percent', company='Polestar', role='change', p=('2023-07-01', '2023-09-30')),
        c('65 percent', 'gross_profit', -65, 'percent', company='Polestar', role='change', p=('2023-07-01', '2023-09-30')),
        c('$4.8 million', 'gross_profit', 4800000, 'USD', company='Polestar', p=('2023-07-01', '2023-09-30')),
        c('0.8 percent', 'gross_margin', 0.8, 'percent', company='Polestar', p=('2023-07-01', '2023-09-30')),
        c('$261 million', 'operating_income', -261000000.0, 'USD', company='Polestar', p=('2023-07-01', '2023-09-30')),
        c('$196.4 million', 'operating_income', -196400000.0, 'USD', company='Polestar', p=('2022-07-01', '2022-09-30')),
        c('2 percent', 'gross_margin', 2, 'percent', company='Polestar', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('4 percent', 'gross_margin', 4, 'percent', company='Polestar', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('$450 million', ['funding', 'debt'], 450000000.0, 'USD', company='Polestar'),
        c('$200 million', ['funding', 'debt'], 200000000.0, 'USD', company='Polestar'),
        c('$250 million', ['funding', 'debt'], 250000000.0, 'USD', company='Polestar'),
        c('$951 million', 'cash', 951000000.0, 'USD', company='Polestar', p=('2023-09-30', '2023-09-30')),
        c('$1.3 billion', 'funding', 1300000000.0, 'USD', company='Polestar', p=(None, '2025-12-31'), status=['forecast', 'plan']),
        c('155,000 to 165,000 cars', 'deliveries', 155000, 'vehicle', 165000, company='Polestar', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('first half of 2024', 'delivery_start', None, 'date', company='Polestar', product='Polestar 3', p=('2024-01-01', '2024-06-30'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Polestar 3': ('PRODUCT', 'Polestar 3'), 'Geely': ('COMPANY', 'Geely'), 'Polestar': ('COMPANY', 'Polestar'), 'Volvo Cars': ('COMPANY', 'Volvo Cars')}),
    checks=[],
)
