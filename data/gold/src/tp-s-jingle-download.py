from goldlib import *
from mentions import mentions

TEXT = """Downloads treble and still do not make up for the discs

In six months 180 million songs were bought over the internet around the world, the record trade's federation says; in the first half of last year it was 57 million. Together with ringtones that came to $790m (£440m), or 6% of all that labels take.

The whole market was worth $13.2bn between January and June, 1.9% less. Compact discs fell by 6.7%. Japan alone grew, by 0.2%, and there it was the telephone that paid.

EMI, which earns 5.2% of its revenue in this manner, has put its guess for 2010 at a quarter. Napster, with 410,000 paying members, charges £9.95 a month here. Apple's shop opened in Japan on 4 August at 150 yen a title and sold a million in four days.

More than 300 shops exist, in 35 countries. The federation has also taken 14,227 people to court, the youngest aged 12, the eldest dead. A man of 57 in Turku paid 2,150 euros for a polka. According to a survey in its own pages 31% of pirates have stopped or slowed; a student union in Lund asked the same of 604 members and got nine, six of whom had lost their password.
"""

doc = dict(
    id='tp-s-jingle-download', published='2005-10-06', source='media-iberia',
    title='Downloads treble and still do not make up for the discs',
    text=TEXT,
    claims=[
        c('180 million songs', 'sales', 180e6, 'item', p=h(2005,1)),
        c('57 million', 'sales', 57e6, 'item', p=h(2004,1)),
        c('$790m', 'revenue', 790e6, 'USD', p=h(2005,1)),
        c('£440m', 'revenue', 440e6, 'GBP', p=h(2005,1)),
        c('6%', 'revenue', 6, 'percent', role='share', p=h(2005,1)),
        c('$13.2bn', 'revenue', 13.2e9, 'USD', p=h(2005,1)),
        c('1.9%', 'revenue', -1.9, 'percent', role='change', p=h(2005,1)),
        c('6.7%', ['sales','revenue'], -6.7, 'percent', role='change', p=h(2005,1)),
        c('0.2%', ['sales','revenue'], 0.2, 'percent', role='change', p=h(2005,1)),
        c('5.2%', 'revenue', 5.2, 'percent', company='EMI', role='share'),
        c('a quarter', 'revenue', 25, 'percent', company='EMI', role='share', p=y(2010), status='forecast'),
        c('£9.95', 'price', 9.95, 'GBP', company='Napster', per='month'),
        c('4 August', 'launch', None, 'date', company='Apple', p=('2005-08-04','2005-08-04')),
        c('150 yen', 'price', 150, 'JPY', company='Apple'),
        c('a million', 'sales', 1e6, 'item', company='Apple', p=('2005-08-04','2005-08-07')),
    ],
    names=mentions(TEXT, {'EMI': ('COMPANY', 'EMI'), 'Napster': ('COMPANY', 'Napster'), 'Apple': ('COMPANY', 'Apple')}),
    checks=[],
)
