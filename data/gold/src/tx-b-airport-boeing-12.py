from goldlib import *
from mentions import mentions

TEXT = """Lion Air orders boost Boeing as air travel slows

Growth in air travel slowed to 4.1% in September, the industry association Iata said, as weak economies kept business people at home.

Airlines filled 78.9% of their seats worldwide. The body expects the industry to make a profit of $4.1bn this year on income of $636bn, a margin of 0.6%. Fuel is now a third of operating costs.

At Boeing the mood was better. The US plane maker has completed an order from Indonesia's Lion Air for 230 of its 737 jets, worth $22.4bn at list prices, and raised its forecast of deliveries for 2012 to between 590 and 600 aircraft. It had previously spoken of 585 to 600.

European rival Airbus has taken 525 net orders so far in 2012 and handed over 464 planes by the end of October. It wants to build 42 of its A320 family a month, from 40 at present. Airbus began to assemble the first A350 in Toulouse on 23 October; the type costs some $299m at list prices and should enter service in the second half of 2014.

Passengers in Asia are expected to number 2.2 billion a year by 2031. In a survey of 3,100 travellers across 11 countries, 52% said that legroom mattered more to them than food, and 8% had missed a flight that year.

Boeing shares closed at $71.30, down 1.1%.
"""

doc = dict(
    id='tx-b-airport-boeing-12', published='2012-11-14', source='Aviation & Travel Brief',
    title='Lion Air orders boost Boeing as air travel slows',
    text=TEXT,
    claims=[
        c('230', 'orders', 230, ['item', 'order', 'vehicle'], company=['Boeing', 'Lion Air'], product='737'),
        c('$22.4bn', ['orders', 'price', 'revenue'], 22.4e9, 'USD', company=['Boeing', 'Lion Air'], product=['737', None]),
        c('590 and 600 aircraft', 'deliveries', 590, ['item', 'vehicle'], 600, company='Boeing', p=y(2012), status=['forecast', 'target']),
        c('585 to 600', 'deliveries', 585, ['item', 'vehicle'], 600, company='Boeing', p=y(2012), status=['forecast', 'target'], superseded=True),
        c('525 net orders', 'orders', 525, 'order', company='Airbus', p=('2012-01-01', '2012-11-14')),
        c('464 planes', 'deliveries', 464, ['item', 'vehicle'], company='Airbus', p=('2012-01-01', '2012-10-31')),
        c('42', 'production', 42, ['item', 'vehicle'], company='Airbus', product='A320', per='month', status=['target', 'plan']),
        c('40', 'production', 40, ['item', 'vehicle'], company='Airbus', product='A320', per='month'),
        c('23 October', 'production_start', None, 'date', company='Airbus', product='A350', p=('2012-10-23', '2012-10-23')),
        c('$299m', 'price', 299e6, 'USD', company='Airbus', product='A350'),
        c('second half of 2014', ['launch', 'delivery_start'], None, 'date', company='Airbus', product='A350', p=h(2014, 2), status=['plan', 'forecast']),
        c('$71.30', 'share_price', 71.30, 'USD', company='Boeing', per='share', p=('2012-11-14', '2012-11-14')),
        c('1.1%', 'share_price', -1.1, 'percent', company='Boeing', role='change', p=('2012-11-14', '2012-11-14')),
        c('$4.1bn', 'net_income', 4.1e9, 'USD', p=y(2012), status='forecast'),
        c('$636bn', 'revenue', 636e9, 'USD', p=y(2012), status='forecast'),
        c('0.6%', 'margin', 0.6, 'percent', p=y(2012), status='forecast'),
    ],
    names=mentions(TEXT, {'Lion Air': ('COMPANY', 'Lion Air'), 'Boeing': ('COMPANY', 'Boeing'), 'Airbus': ('COMPANY', 'Airbus'), '737': ('PRODUCT', '737'), 'A320': ('PRODUCT', 'A320'), 'A350': ('PRODUCT', 'A350')}),
    checks=[],
)
