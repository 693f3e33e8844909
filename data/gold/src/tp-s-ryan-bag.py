from goldlib import *
from mentions import mentions

TEXT = """Ryanair puts a price on the suitcase

From 16 March a bag in the hold will cost Ryanair's passengers £2.50 if they book it on the web and £5 if they bring it along to the desk. Fares, says Michael O'Leary, fall by 9% in exchange.

The sums are simple. Four travellers in ten could do with hand luggage, and each one who does saves a minute of work. The airline hopes to drop airport and handling costs of 30m euros (£20.5m) a year. It carried 35 million people in 2005; the average ticket was 41 euros.

Flybe had the idea three weeks earlier: £2 a bag, with a pound off the seat. EasyJet, which earned £67.9m last year, looks on, and British Airways called it "petty", adding that its own 23 kilos stay free.

In a telephone survey 58% found it fair. A physicist at Bath weighed the coats, cameras and hats that 212 people at Gate 9 wore or stuffed into pockets on such a day: 6.1kg each, with one record of 14. She had a man take off five shirts. A hall of 2,000 square metres may become a pub; it would hold 340, standing, which nobody at Stansted would find odd.
"""

doc = dict(
    id='tp-s-ryan-bag', published='2006-01-25', source='runway-business',
    title='Ryanair puts a price on the suitcase',
    text=TEXT,
    claims=[
        c('16 March', 'launch', None, 'date', company='Ryanair', p=('2006-03-16','2006-03-16'), status='plan'),
        c('£2.50', 'price', 2.5, 'GBP', company='Ryanair', p=('2006-03-16',None), status=['plan','actual']),
        c('£5', 'price', 5, 'GBP', company='Ryanair', p=('2006-03-16',None), status=['plan','actual']),
        c('9%', 'price_change', -9, 'percent', role='change', company='Ryanair', p=('2006-03-16',None), status=['plan','actual']),
        c('30m euros', 'cost', 30e6, 'EUR', company='Ryanair', per='year', status='target'),
        c('£20.5m', 'cost', 20.5e6, 'GBP', company='Ryanair', per='year', status='target'),
        c('41 euros', 'price', 41, 'EUR', company='Ryanair', p=y(2005)),
        c('£2', 'price', 2, 'GBP', nth=2, company='Flybe'),
        c('a pound', 'price_change', -1, 'GBP', role='change', company='Flybe'),
        c('£67.9m', 'net_income', 67.9e6, 'GBP', company='EasyJet', p=y(2005)),
    ],
    names=mentions(TEXT, {'Ryanair': ('COMPANY', 'Ryanair'), 'Flybe': ('COMPANY', 'Flybe'), 'EasyJet': ('COMPANY', 'EasyJet'), 'British Airways': ('COMPANY', 'British Airways')}),
    checks=[],
)
