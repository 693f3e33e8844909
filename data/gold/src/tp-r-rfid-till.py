from goldlib import *
from mentions import mentions

TEXT = """Chips with everything? Grocer tags its razors

Every tenth packet on the shelf of a Cambridge supermarket is listening. A tag a third of a millimetre across sits beneath the label and answers with a number of 96 bits when a reader within a metre and a half calls.

Tesco, which tried the thing on Gillette blades last year and gave up after 19 weeks of protests, now puts it on cases instead, 20 of them at first, from ten suppliers. Wal-Mart wants it from its 100 largest by January. Alien Technology of California makes the chips for 20 cents each and says that five is within reach once someone orders a billion. Gillette has asked for 500 million.

Seven in ten shoppers in a poll by a consultancy, 7,000 of them in three countries, had never heard of the acronym. When it was explained, 42% thought of lost children and 39% of being followed.

An American lawmaker has written a bill of 11 pages that would have tags killed at the till. An MP from Wiltshire, 47, wore six in his jacket at Westminster for a day; he was found every time, but only once in the chamber.
"""

doc = dict(
    id='tp-r-rfid-till', published='2004-03-24', source='aisle-tech',
    title='Chips with everything? Grocer tags its razors',
    text=TEXT,
    claims=[
        c('20 cents', 'price', 0.2, 'USD', company='Alien Technology'),
        c('five', 'price', 0.05, 'USD', company='Alien Technology', status=['forecast', 'target']),
        c('500 million', 'orders', 500e6, 'item', company='Gillette'),
    ],
    names=mentions(TEXT, {'Tesco': ('COMPANY', 'Tesco'), 'Gillette': ('COMPANY', 'Gillette'), 'Wal-Mart': ('COMPANY', 'Wal-Mart'), 'Alien Technology': ('COMPANY', 'Alien Technology')}),
    checks=[],
)
