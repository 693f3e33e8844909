from goldlib import *
from mentions import mentions

TEXT = """A coupon firm two years old turns down six billion

It would have been Google's largest purchase by far. Groupon, of Chicago, has let an offer of $5.3bn, with $700m to follow if all went well, lie on the table until Friday night and gone home.

Andrew Mason, 30, a music graduate, began with half-price pizzas in the bar below his office. That was in November 2008. Now he has 3,100 people in 300 cities; turnover this year is put at above $500m, of which it keeps about a half. In April it raised $135m from a Russian fund, at a worth of $1.35bn.

LivingSocial, the next in line, took $175m from Amazon last week. It wants $500m of bookings in 2011.

Do the shops like it? A teacher at Rice asked 150 of them: 66% had made money, 32% had lost some, and 40% would not do it a second time. A café in Portland nearly closed over it; it had sold 1,000 vouchers of $13 for $6 and spent three months baking them off. Of those who buy, one in five never turns up. A dentist in Lyon filled the teeth of 411 people in eleven weeks. He is now on holiday, he says, for the same length.
"""

doc = dict(
    id='tp-s-groupon-no', published='2010-12-06', source='start-up-sheet',
    title='A coupon firm two years old turns down six billion',
    text=TEXT,
    claims=[
        c('six billion', 'investment', 6e9, 'USD', company=['Google','Groupon'], status=['plan','actual']),
        c('$5.3bn', 'investment', 5.3e9, 'USD', company=['Google','Groupon'], status=['plan','actual']),
        c('$700m', 'investment', 700e6, 'USD', company=['Google','Groupon'], status='plan'),
        c('November 2008', 'launch', None, 'date', company='Groupon', p=m(2008,11)),
        c('3,100 people', 'headcount', 3100, 'job', company='Groupon'),
        c('300 cities', 'countries', 300, 'country', company='Groupon'),
        c('$500m', 'revenue', 500e6, 'USD', None, company='Groupon', p=y(2010), status='forecast'),
        c('a half', 'revenue', 50, 'percent', company='Groupon', role='share'),
        c('$135m', 'funding', 135e6, 'USD', company='Groupon', p=m(2010,4)),
        c('$1.35bn', 'valuation', 1.35e9, 'USD', company='Groupon', p=m(2010,4)),
        c('$175m', ['funding','investment'], 175e6, 'USD', company=['LivingSocial','Amazon']),
        c('$500m', 'orders', 500e6, 'USD', nth=1, company='LivingSocial', p=y(2011), status='target'),
    ],
    names=mentions(TEXT, {'Google': ('COMPANY', 'Google'), 'Groupon': ('COMPANY', 'Groupon'), 'LivingSocial': ('COMPANY', 'LivingSocial'), 'Amazon': ('COMPANY', 'Amazon')}),
    checks=[],
)
