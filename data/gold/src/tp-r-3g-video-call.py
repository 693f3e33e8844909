from goldlib import *
from mentions import mentions

TEXT = """Three opens with 60 seconds of face time and a lump of a phone

3/3/03 it was, and Britain's newest network was open, sort of. Callers to Three's first shop, on London's Kensington High Street, could sign a contract on Monday but would have to wait up to three weeks for a handset.

Hutchison Whampoa has sunk $16.7bn in its third-generation venture in nine countries, and £4.4bn of it went on the British licence alone. The Hong Kong group wants a million customers here by Christmas.

NEC's e606 weighs 160 grams and costs £399.99 without a tariff; Motorola's A830 is £349.99. A video call is 50p a minute. Watching a goal from the league, about 30 seconds, sets one back 50p too, unless one pays £59.99 a month.

Coverage stands at 50% of the population. In a drive from Slough to Reading, a rival's engineer lost the signal 14 times in 18 miles. He may be biased.

Just 7% of 1,004 Britons asked by a pollster could say what the third generation was, and 11 named a boy band. At 2.2 inches the screen shows a face well enough, though with a quarter of a second's delay. "You look tired," said the boss, 44, to the minister, who was.
"""

doc = dict(
    id='tp-r-3g-video-call', published='2003-03-04', source='handset-herald',
    title='Three opens with 60 seconds of face time and a lump of a phone',
    text=TEXT,
    claims=[
        c('Monday', 'launch', None, 'date', company='Three', p=('2003-03-03', '2003-03-03')),
        c('$16.7bn', 'investment', 16.7e9, 'USD', company='Hutchison Whampoa'),
        c('£4.4bn', ['investment', 'cost'], 4.4e9, 'GBP', company='Hutchison Whampoa'),
        c('a million customers', 'other', 1e6, 'item', company=['Hutchison Whampoa', 'Three'], p=(None, '2003-12-25'), status='target'),
        c('160 grams', 'weight', 0.16, 'kg', company='NEC', product='e606'),
        c('£399.99', 'price', 399.99, 'GBP', company='NEC', product='e606'),
        c('£349.99', 'price', 349.99, 'GBP', company='Motorola', product='A830'),
        c('50p', 'price', 0.5, 'GBP', company='Three', per='minute'),
        c('50p', 'price', 0.5, 'GBP', nth=1, company='Three'),
        c('£59.99', 'price', 59.99, 'GBP', company='Three', per='month'),
    ],
    names=mentions(TEXT, {'Three': ('COMPANY', 'Three'), 'Hutchison Whampoa': ('COMPANY', 'Hutchison Whampoa'), 'NEC': ('COMPANY', 'NEC'), 'Motorola': ('COMPANY', 'Motorola'), 'e606': ('PRODUCT', 'e606'), 'A830': ('PRODUCT', 'A830')}),
    checks=[],
)
