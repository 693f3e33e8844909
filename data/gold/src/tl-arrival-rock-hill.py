from goldlib import *
from mentions import mentions

TEXT = """Arrival quits Bicester, bets what is left on Charlotte

Van maker Arrival, worth $13 billion when it listed in March 2021, will stop building in Oxfordshire and put its remaining $330 million into North America. Staff were told on Thursday that the "majority" of jobs in Britain are at risk; it has about 2,000 worldwide.

The reason is the U.S. tax credit of between $7,500 and $40,000 for commercial vehicles. Charlotte's microfactory, meant to yield 10,000 vans a year, now ranks first; it was to have opened in the final months of this year and has no new date. In Bicester exactly one van has been completed so far, on September 30; in May it was still between 400 and 600 for this year, in August 20.

UPS, holder of an option, has ordered 10,000 vans. A bus and a car, the latter meant for Uber drivers, are on ice.

In July, Arrival had said it would reduce headcount by up to 30 percent and spending likewise. The loss in the second quarter amounted to $89.6 million, after $56.1 million. Without new funds, the firm warned, money runs out in the third quarter of next year. The shares slid 31 percent to 59 cents.
"""

doc = dict(
    id='tl-arrival-rock-hill', published='2022-10-20', source='albion-van-news',
    title='Arrival quits Bicester, bets what is left on Charlotte',
    text=TEXT,
    claims=[
        c('$13 billion', 'valuation', 13000000000.0, 'USD', company='Arrival', p=('2021-03-01', '2021-03-31')),
        c('$330 million', 'cash', 330000000.0, 'USD', company='Arrival'),
        c('2,000', 'headcount', 2000, 'job', company='Arrival'),
        c('$7,500 and $40,000', 'subsidy', 7500, 'USD', 40000),
        c('10,000 vans', 'capacity', 10000, 'vehicle', company='Arrival', per='year', status=['plan', 'target', 'forecast']),
        c('final months of this year', 'production_start', None, 'date', company='Arrival', p=('2022-10-01', '2022-12-31'), status=['plan', 'target', 'forecast'], superseded=True),
        c('one van', 'production', 1, 'vehicle', company='Arrival', p=('2022-09-01', '2022-09-30')),
        c('400 and 600', 'production', 400, 'vehicle', 600, company='Arrival', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast'], superseded=True),
        c('20', 'production', 20, 'vehicle', nth=1, company='Arrival', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast'], superseded=True),
        c('10,000 vans', 'orders', 10000, 'order', nth=1, company='Arrival'),
        c('30 percent', 'layoffs', None, 'percent', 30, company='Arrival', p=('2022-07-01', '2022-07-31'), status='plan'),
        c('$89.6 million', 'net_income', -89600000.0, 'USD', company='Arrival', p=('2022-04-01', '2022-06-30')),
        c('$56.1 million', 'net_income', -56100000.0, 'USD', company='Arrival', p=('2021-04-01', '2021-06-30')),
        c('31 percent', 'share_price', -31, 'percent', company='Arrival', role='change', p=('2022-10-20', '2022-10-20')),
        c('59 cents', 'share_price', 0.59, 'USD', company='Arrival', per='share', p=('2022-10-20', '2022-10-20')),
    ],
    names=mentions(TEXT, {'Arrival': ('COMPANY', 'Arrival'), 'UPS': ('COMPANY', 'UPS'), 'Uber': ('COMPANY', 'Uber')}),
    checks=[],
)
