from goldlib import *
from mentions import mentions

TEXT = """Half a billion birds flung; Rovio says no to $2.25bn

The slingshot of the year is a company of 50 people grown to 200 within it. Rovio, from Espoo, has seen its game of birds and pigs fetched more than 500 million times, Christmas not counted, and a mission inside of it has been played for 300,000 years by everyone together.

That whetted an appetite. Zynga offered $2.25bn in cash and paper during the summer, a newspaper in New York writes; the Finns declined. They had taken $42m from two funds in March. Sales of the year before amounted to 6.5m euros, with 51 games behind them that hardly anyone remembers.

At present a third of turnover is plush, T-shirts and a cookery book of 41 recipes for eggs. A shop in Helsinki opened on 11 November; China gets its first one in 2012, as the plush there is mostly someone else's. The original costs 99 cents.

Do the birds harm? A consultant reckoned that 5% of playing is on paid time and arrived at $1.5bn a year of lost American wages, the kind of arithmetic that produces 3.3 million hours daily out of a guess of 200 million minutes. A blackbird outside the head office weighs 100 grams and is not angry.
"""

doc = dict(
    id='tp-angry-app', published='2011-12-21', source='app-street',
    title='Half a billion birds flung; Rovio says no to $2.25bn',
    text=TEXT,
    claims=[
        c('200', 'headcount', 200, 'job', company='Rovio'),
        c('$2.25bn', 'investment', 2.25e9, 'USD', nth=1, company=['Zynga', 'Rovio'], status=['plan', 'actual']),
        c('$2.25bn', 'investment', 2.25e9, 'USD', company=['Zynga', 'Rovio'], status=['plan', 'actual']),
        c('50 people', 'headcount', 50, 'job', company='Rovio'),
        c('$42m', 'funding', 42e6, 'USD', company='Rovio', p=m(2011, 3)),
        c('6.5m euros', 'revenue', 6.5e6, 'EUR', company='Rovio', p=y(2010)),
        c('a third', 'revenue', 33.3, 'percent', company='Rovio', role='share'),
        c('99 cents', 'price', 0.99, 'USD', company='Rovio'),
    ],
    names=mentions(TEXT, {'Rovio': ('COMPANY', 'Rovio'), 'Zynga': ('COMPANY', 'Zynga')}),
    checks=[],
)
