from goldlib import *
from mentions import mentions

TEXT = """Evergreen days: order books bulge at panel makers, roofs stay bare

In the sunniest county of Britain, with 1,750 hours in a good year, just nine houses in 10,000 have a panel on the roof. In Freiburg, with a hundred more, it is one in 20.

Q-Cells of Thalheim, the largest maker of cells, turned over 579m euros in the first six months, half as much again as in 2007, and employs 2,100. It means to produce 585 megawatts this year. First Solar earned $69.7m between April and June; each watt costs it $1.18, which nobody else can do, and sells for around $2.40. Its shares at $189 have lost 40% since May though.

Prices will come down, think most of 60 buyers polled at a fair with 58,000 visitors in Valencia. Spain's government has put a lid of 500 megawatts on what it is going to pay for in 2009 after 2,500 were built in one summer.

A teacher of 50 in Totnes has had 2.1 kilowatts above his bathroom since 2004. They cost him £12,400, less £6,200 from the state. He reads the meter daily: 1,688 units in a year on average, 11.4 on the best day. "And I save £190," he says. "It is cheaper than golf. A pity that I do not golf."
"""

doc = dict(
    id='tp-solar-roof-brand', published='2008-09-30', source='sunny-side-business',
    title='Evergreen days: order books bulge at panel makers, roofs stay bare',
    text=TEXT,
    claims=[
        c('579m euros', 'revenue', 579e6, 'EUR', company='Q-Cells', p=h(2008, 1)),
        c('half as much again', 'revenue', 50, 'percent', company='Q-Cells', role='change', p=h(2008, 1)),
        c('2,100', 'headcount', 2100, 'job', company='Q-Cells'),
        c('585 megawatts', 'production', 585, 'MW', company='Q-Cells', p=y(2008), status=['plan', 'target']),
        c('$69.7m', 'net_income', 69.7e6, 'USD', company='First Solar', p=q(2008, 2)),
        c('$1.18', 'cost', 1.18, 'USD', company='First Solar', per='W'),
        c('$2.40', 'price', 2.4, 'USD', company='First Solar', per='W'),
        c('$189', 'share_price', 189, 'USD', company='First Solar', per='share'),
        c('40%', 'share_price', -40, 'percent', company='First Solar', role='change', p=('2008-05-01', '2008-09-30')),
    ],
    names=mentions(TEXT, {'Q-Cells': ('COMPANY', 'Q-Cells'), 'First Solar': ('COMPANY', 'First Solar')}),
    checks=[],
)
