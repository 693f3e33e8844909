from goldlib import *
from mentions import mentions

TEXT = """Sony faces anger as 77 million accounts are exposed

Details of up to 77 million players have been stolen from Sony's PlayStation Network, one of the largest thefts of personal data so far.

The online service has been shut since 20 April. Names, addresses, dates of birth and passwords were taken; whether card numbers were among them is unclear, although 10 million were on file. On Monday the firm admitted that a second intrusion had hit 24.6 million users of its computer games division, including 12,700 card numbers from 2007.

Sony offered its customers a year of identity protection and 30 days of its PlayStation Plus service, which normally costs £39.99 a year. It declined to put a sum on the damage. An institute in Michigan has worked out that a data breach costs $318 per record, which would make $24bn, but analysts in Tokyo expect the bill to be about $1.2bn. Shares lost 4.5% when trading resumed after a three-day holiday.

The company has sold 50 million PlayStation 3s since November 2006. It forecast a loss of 260bn yen for the year to March.

More than two in five people use the same password on every site, according to a poll of 1,300 web users by the security firm Padlock. It found that "123456" was still the most common. After the theft, 12% said they had changed theirs.

Lawyers in California have filed a suit on behalf of a man of 36 from Birmingham, Alabama, and a committee of Congress has sent 13 questions.
"""

doc = dict(
    id='tx-a-lottery-of-passwords', published='2011-05-06', source='security-and-privacy-news',
    title='Sony faces anger as 77 million accounts are exposed',
    text=TEXT,
    claims=[
        c('£39.99', 'price', 39.99, 'GBP', company='Sony', product=[None, 'PlayStation Plus'], per='year'),
        c('$24bn', 'cost', 24e9, 'USD', company='Sony', status='forecast'),
        c('$1.2bn', 'cost', 1.2e9, 'USD', company='Sony', status='forecast'),
        c('4.5%', 'share_price', -4.5, 'percent', company='Sony', role='change', p=('2011-05-06', '2011-05-06')),
        c('50 million PlayStation 3s', 'sales', 50e6, 'item', company='Sony', product='PlayStation 3', p=('2006-11-01', '2011-05-06')),
        c('November 2006', 'launch', None, 'date', company='Sony', product='PlayStation 3', p=m(2006, 11)),
        c('260bn yen', 'net_income', -260e9, 'JPY', company='Sony', p=('2010-04-01', '2011-03-31'), status=['forecast', 'target']),
    ],
    names=mentions(TEXT, {'Sony': ('COMPANY', 'Sony'), 'Padlock': ('COMPANY', 'Padlock'), 'PlayStation 3': ('PRODUCT', 'PlayStation 3')}),
    checks=[],
)
