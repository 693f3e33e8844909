from goldlib import *
from mentions import mentions

TEXT = """Administrators called in at Arrival, three years after $13 billion debut

LONDON – Arrival’s British companies went into administration on Monday, putting 172 jobs at risk in Banbury and Bicester. The van developer, floated on Nasdaq in March 2021 by merging with a blank-cheque firm at a value of $13 billion, has since consumed $1.5 billion without handing a single vehicle to a paying customer.

EY, the administrator, is looking for buyers of the research assets. In January last year the firm had dismissed 800 people, or half of its workforce, to make $205 million of cash left at the end of 2022 last a little longer; a promised $300 million credit line from Westwood Capital never materialised. Its market value on the day trading stopped: $8 million, since the exchange threw the shares out on January 30.

Hope once ran high. UPS ordered 10,000 vans in 2020 with an option on 10,000 more. “Microfactories”, at $50 million apiece, were to turn out 10,000 vans or 1,000 buses a year, and the company foresaw revenue of $14.1 billion for 2024. What exists is one van, built at Bicester in September 2022.

In the accounts for 2022, the latest published, a loss of €1.17 billion stands against €1.12 billion in 2021.

Elsewhere: Canoo, of Texas, is said to be interested in machinery from Banbury and to have offered £3 million.
"""

doc = dict(
    id='tm-arrival-2024', published='2024-02-06', source='london-autotech-wire',
    title='Administrators called in at Arrival, three years after $13 billion debut',
    text=TEXT,
    claims=[
        c('$13 billion', 'valuation', 13000000000, 'USD', company='Arrival', p=('2021-03-01', '2021-03-31')),
        c('172 jobs', 'headcount', 172, 'job', company='Arrival'),
        c('$13 billion', 'valuation', 13000000000, 'USD', nth=1, company='Arrival', p=('2021-03-01', '2021-03-31')),
        c('$1.5 billion', ['cost', 'opex', 'cash'], 1500000000, 'USD', company='Arrival', p=('2021-03-01', '2024-02-06')),
        c('800 people', 'layoffs', 800, 'job', company='Arrival', p=('2023-01-01', '2023-01-31')),
        c('half', 'layoffs', 50, 'percent', company='Arrival', role=['level', 'share'], p=('2023-01-01', '2023-01-31')),
        c('$205 million', 'cash', 205000000, 'USD', company='Arrival', p=('2022-12-31', '2022-12-31')),
        c('$300 million', 'funding', 300000000, 'USD', company='Arrival', status='plan', superseded=True),
        c('$8 million', 'valuation', 8000000, 'USD', company='Arrival', p=('2024-01-30', '2024-01-30')),
        c('10,000 vans', 'orders', 10000, 'vehicle', company=['Arrival', 'UPS'], p=('2020-01-01', '2020-12-31')),
        c('10,000 more', 'orders', 10000, 'vehicle', company=['Arrival', 'UPS'], p=('2020-01-01', '2020-12-31')),
        c('$50 million', ['investment', 'cost'], 50000000, 'USD', company='Arrival', per=['item', None]),
        c('10,000 vans', 'capacity', 10000, 'vehicle', nth=1, company='Arrival', per='year', status='plan', superseded=True),
        c('1,000 buses', 'capacity', 1000, 'vehicle', company='Arrival', per='year', status='plan', superseded=True),
        c('$14.1 billion', 'revenue', 14100000000, 'USD', company='Arrival', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('September 2022', 'production_start', None, 'date', company='Arrival', p=('2022-09-01', '2022-09-30')),
        c('€1.17 billion', 'net_income', -1170000000, 'EUR', company='Arrival', p=('2022-01-01', '2022-12-31')),
        c('€1.12 billion', 'net_income', -1120000000, 'EUR', company='Arrival', p=('2021-01-01', '2021-12-31')),
        c('£3 million', ['investment', 'other'], 3000000, 'GBP', company='Canoo', status='plan'),
    ],
    names=mentions(TEXT, {'Arrival': ('COMPANY', 'Arrival'), 'UPS': ('COMPANY', 'UPS'), 'Canoo': ('COMPANY', 'Canoo')}),
    checks=[],
)
