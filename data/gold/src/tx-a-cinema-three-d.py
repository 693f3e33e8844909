from goldlib import *
from mentions import mentions

TEXT = """Half of filmgoers would pay extra for 3D

Cinemas in Britain took £944m in 2009, 11% more than the year before, and films in three dimensions accounted for much of the growth.

There were 14 such films on release, which earned 16% of the money. The most successful, a science fiction adventure about blue people on a distant moon, has sold more tickets in 3D than in the ordinary version. Admissions rose to 173.5 million, the second-highest number since 1971.

In a poll of 1,860 people who had been to a 3D film, 51% were prepared to pay at least £2 more for the experience. But 14% complained of headaches, and 26% of those who wear spectacles did not like having to put another pair on top.

Cineworld charges £1.50 extra, plus 80p for the glasses. The chain, which runs 77 cinemas, last week said that annual revenue was £333.4m and pre-tax profit had risen 6.3% to £31.7m. It is replacing its film projectors.

Television is next. Samsung will start selling a 40-inch 3D set in the UK on 29 March at £1,799, and Sky intends to open a 3D channel in April for customers on its top package. Only one home in four has a room where a viewer can sit at the right distance, researchers at the University of Marden said. They observed 120 families for a week.

The global market for 3D televisions could be worth $17bn in 2018, forecasts suggest.
"""

doc = dict(
    id='tx-a-cinema-three-d', published='2010-03-18', source='film-and-ticket-news',
    title='Half of filmgoers would pay extra for 3D',
    text=TEXT,
    claims=[
        c('£1.50', 'price', 1.5, 'GBP', company='Cineworld'),
        c('80p', 'price', 0.8, 'GBP', company='Cineworld'),
        c('77 cinemas', 'stores', 77, 'store', company='Cineworld'),
        c('£333.4m', 'revenue', 333.4e6, 'GBP', company='Cineworld', p=y(2009)),
        c('6.3%', 'net_income', 6.3, 'percent', company='Cineworld', role='change', p=y(2009)),
        c('£31.7m', 'net_income', 31.7e6, 'GBP', company='Cineworld', p=y(2009)),
        c('29 March', 'launch', None, 'date', company='Samsung', p=('2010-03-29', '2010-03-29'), status='plan'),
        c('£1,799', 'price', 1799, 'GBP', company='Samsung'),
        c('April', 'launch', None, 'date', company='Sky', p=m(2010, 4), status='plan'),
        c('$17bn', 'revenue', 17e9, 'USD', p=y(2018), status='forecast'),
    ],
    names=mentions(TEXT, {'Cineworld': ('COMPANY', 'Cineworld'), 'Samsung': ('COMPANY', 'Samsung'), 'Sky': ('COMPANY', 'Sky')}),
    checks=[],
)
