from goldlib import *
from mentions import mentions

TEXT = """Volvo wins auction for Proterra battery unit with $210 million bid

Proterra, the California electric bus maker that filed for Chapter 11 protection in August, has selected Sweden's Volvo Group as the buyer of its battery business at an auction, court papers showed on Friday.

Volvo will pay $210 million for Proterra Powered, including a factory in Greer, South Carolina, that opened in January and was designed for several gigawatt hours a year. A hearing is scheduled for Nov. 28 in Delaware.

The truck maker said it expects to close the deal in early 2024 and that the cost of it would be reflected in operating income in the first quarter. Net sales of the Volvo Group grew 15% in July-September to 132 billion Swedish crowns ($12.5 billion).

Powered supplies packs to Nikola and Daimler's Thomas Built Buses. It has over 300 employees, about half of Proterra's remaining staff. The company laid off 170 people in January and a similar number after the bankruptcy filing.

Separate bids are still being taken for the transit bus unit, which accounted for two-thirds of 2022 revenue of $309 million, and for the Energy unit that installs chargers. Two parties have shown interest in both.

Proterra listed assets of $818 million and liabilities of $609 million, of which $178 million is owed to holders of convertible notes. It lost $238 million last year and $244 million in the first quarter of this year alone.

The firm went public in June 2021 through a merger with ArcLight Clean Transition that valued it at $1.6 billion. It had received orders for some 1,300 buses in its 19 years and delivered more than 1,000, each with as much as 738 kWh of batteries.

U.S. cities received $1.7 billion in federal grants for 1,700 buses in June, around half of them zero-emission.

Shares of Proterra, which now trade over the counter, stood at 5 cents.
"""

PL = ['plan', 'target', 'forecast']
V = ['Volvo Group', 'Volvo']
P = 'Proterra'
PP = ['Proterra Powered', 'Proterra']
doc = dict(
    id='tw-e-proterra-volvo-2311', published='2023-11-13', source='carolina-fleet-report',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('$210 million', 'investment', 2.1e8, 'USD', company=V, status=['plan', 'actual']),
        c('$210 million', 'investment', 2.1e8, 'USD', nth=1, company=V, status=['plan', 'actual']),
        c('January', 'production_start', None, 'date', company=PP, p=m(2023, 1)),
        c('15%', 'revenue', 15, 'percent', company=V, role='change', p=q(2023, 3)),
        c('132 billion Swedish crowns', 'revenue', 1.32e11, 'SEK', company=V, p=q(2023, 3)),
        c('$12.5 billion', 'revenue', 1.25e10, 'USD', company=V, p=q(2023, 3)),
        c('300 employees', 'headcount', 300, 'job', None, company=PP),
        c('half', 'headcount', 50, 'percent', company=PP, role='share'),
        c('170 people', 'layoffs', 170, 'job', company=P, p=m(2023, 1)),
        c('two-thirds', 'revenue', 200/3, 'percent', company=P, role='share', p=y(2022)),
        c('$309 million', 'revenue', 3.09e8, 'USD', company=P, p=y(2022)),
        c('$818 million', 'other', 8.18e8, 'USD', company=P),
        c('$609 million', ['debt', 'other'], 6.09e8, 'USD', company=P),
        c('$178 million', 'debt', 1.78e8, 'USD', company=P),
        c('$238 million', 'net_income', -2.38e8, 'USD', company=P, p=y(2022)),
        c('$244 million', 'net_income', -2.44e8, 'USD', company=P, p=q(2023, 1)),
        c('$1.6 billion', 'valuation', 1.6e9, 'USD', company=P, p=m(2021, 6)),
        c('1,300 buses', 'orders', 1300, ['order', 'vehicle'], company=P),
        c('1,000', 'deliveries', 1000, 'vehicle', None, company=P),
        c('738 kWh', 'battery_capacity', None, 'kWh', 738, company=P),
        c('$1.7 billion', ['subsidy', 'funding'], 1.7e9, 'USD', p=m(2023, 6)),
        c('1,700 buses', ['other', 'orders'], 1700, 'vehicle', p=m(2023, 6)),
        c('half', ['other', 'orders'], 50, 'percent', nth=1, role='share', p=m(2023, 6)),
        c('5 cents', 'share_price', 0.05, 'USD', company=P, per=['share', None]),
    ],
    names=mentions(TEXT, {'Proterra Powered': ('COMPANY', 'Proterra Powered'), 'Powered': ('COMPANY', 'Proterra Powered'), 'Proterra': ('COMPANY', 'Proterra'), 'Volvo Group': ('COMPANY', 'Volvo Group'), 'Volvo': ('COMPANY', 'Volvo Group'), 'Nikola': ('COMPANY', 'Nikola'), 'Daimler': ('COMPANY', 'Daimler'), 'Thomas Built Buses': ('COMPANY', 'Thomas Built Buses'), 'ArcLight Clean Transition': ('COMPANY', 'ArcLight Clean Transition')}),
    checks=[],
)
