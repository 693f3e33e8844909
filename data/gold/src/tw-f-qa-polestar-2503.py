from goldlib import *
from mentions import mentions

TEXT = """Polestar's Lohscheller: "We have to sell cars, not only ideas"

The former Opel boss took over at Polestar in October. We met him at the Geneva EV forum.

Mr Lohscheller, Polestar delivered 44,851 cars in 2024, 15 percent fewer than the year before. What went wrong?

It was a year of two halves. We had only 20,200 in the first. The fourth quarter was 12,256, up 5 percent. Order intake in that period rose 37 percent. For me, that is the figure that counts.

Your predecessor spoke of 155,000 to 165,000 cars in 2025.

That's history. We expect retail sales to increase 30 to 35 percent a year from 2025 to 2027.

How will you do it?

With dealers. We had 94 sales points in Europe in January and there will be 140 at the end of the year, plus 25 in North America. Only 7 percent of our cars last year were sold in the US, by the way, and 55 percent in just three countries: Britain, Sweden and Germany.

The Polestar 7...

...will be built in Europe and arrive in 2028. First comes the 5, which will have 650 kW and more than 600 kilometres of range. We will show it at the IAA in September.

Will the money last that long?

In December we agreed credit lines of over 800 million dollars. We had 739 million in cash at year-end. We want positive EBITDA in 2025, and free cash flow after investments in 2027.

One last thing: the share is at 1.10 dollars.

Geely and Mr Li hold 66 percent and are patient. So am I.

Michael Lohscheller, 56, ran Opel for four years and Nikola for one. Volvo Cars cut its stake in Polestar from 48 to 18 percent in 2024.
"""

P = 'Polestar'
doc = dict(
    id='tw-f-qa-polestar-2503', published='2025-03-11', source='lake-geneva-motor-talk',
    title='Polestar\'s Lohscheller: "We have to sell cars, not only ideas"',
    text=TEXT,
    claims=[
        c('44,851 cars', 'deliveries', 44851, 'vehicle', company=P, p=y(2024)),
        c('15 percent', 'deliveries', -15, 'percent', company=P, role='change', p=y(2024)),
        c('20,200', 'deliveries', 20200, 'vehicle', company=P, p=h(2024, 1)),
        c('12,256', 'deliveries', 12256, 'vehicle', company=P, p=q(2024, 4)),
        c('5 percent', 'deliveries', 5, 'percent', nth=1, company=P, role='change', p=q(2024, 4)),
        c('37 percent', 'orders', 37, 'percent', company=P, role='change', p=q(2024, 4)),
        c('155,000 to 165,000 cars', ['sales', 'deliveries'], 155000, 'vehicle', 165000, company=P, p=y(2025), status='target', superseded=[True, False]),
        c('30 to 35 percent', 'sales', 30, 'percent', 35, company=P, role='change', per=['year', None], p=('2025-01-01', '2027-12-31'), status=['target', 'forecast']),
        c('94 sales points', 'stores', 94, 'store', company=P, p=m(2025, 1)),
        c('140', 'stores', 140, 'store', company=P, p=('2025-12-31', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('25', 'stores', 25, 'store', nth=3, company=P, p=('2025-12-31', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('7 percent', ['sales', 'deliveries'], 7, 'percent', nth=1, company=P, role='share', p=y(2024)),
        c('55 percent', ['sales', 'deliveries'], 55, 'percent', company=P, role='share', p=y(2024)),
        c('2028', 'launch', None, 'date', company=P, product=['Polestar 7', '7'], p=y(2028), status=['plan', 'target']),
        c('650 kW', 'power', 650, 'kW', company=P, product=['5', 'Polestar 5']),
        c('600 kilometres', 'range', 600, 'km', None, company=P, product=['5', 'Polestar 5']),
        c('September', 'launch', None, 'date', company=P, product=['5', 'Polestar 5'], p=m(2025, 9), status=['plan', 'target']),
        c('800 million dollars', ['funding', 'debt'], 800e6, 'USD', None, company=P, p=m(2024, 12)),
        c('739 million', 'cash', 739e6, 'USD', company=P, p=('2024-12-31', '2024-12-31')),
        c('1.10 dollars', 'share_price', 1.10, 'USD', company=P, per=['share', None]),
        c('66 percent', 'stake', 66, 'percent', company=['Geely', P]),
        c('48', 'stake', 48, 'percent', nth=0, company=['Volvo Cars', P]),
        c('18 percent', 'stake', 18, 'percent', company=['Volvo Cars', P], p=y(2024)),
    ],
    names=mentions(TEXT, {'Polestar': ('COMPANY', 'Polestar'), 'Polestar 7': ('PRODUCT', 'Polestar 7'), '5': ('PRODUCT', 'Polestar 5'), 'Opel': ('COMPANY', 'Opel'), 'Nikola': ('COMPANY', 'Nikola'), 'Geely': ('COMPANY', 'Geely'), 'Volvo Cars': ('COMPANY', 'Volvo Cars')},
        skip={('5', k) for k in range(17) if k != 13}),
    checks=[],
)
