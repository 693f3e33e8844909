from goldlib import *
from mentions import mentions

TEXT = """Munich picks the penguin for 14,000 desks

Councillors in Munich voted on Wednesday, by 50 to 29, to drop Windows from the 14,000 computers of 16,000 clerks. By 2008 Linux is meant to be everywhere from the registry office to the zoo.

SuSE and IBM carried off the job although their tender, at 35.7m euros ($42m), was dearer. Microsoft had come down from 36.6m to 31.9m, an 11th-hour rebate that its chief had interrupted a skiing holiday to offer. On points, a consultant gave the winners 6,218 out of 10,000 and the loser 5,293.

SuSE, of Nuremberg, has 380 employees and was founded by three students in 1992. A box with its system costs 79.95 euros and seven discs.

Some 175 programs must be moved or rewritten, the city reckons, among them one that allots graves. Of 90 clerks in a pilot, 62 got by after two days' training, 21 after four; seven asked to retire. Four fifths of German towns in a survey of 263 have thought about a change, 8% have made it. "In one year we'll see who laughs," said the mayor, 55, and put a stuffed bird, 30 centimetres, upon the lectern.
"""

doc = dict(
    id='tp-r-linux-city', published='2003-05-30', source='open-desk',
    title='Munich picks the penguin for 14,000 desks',
    text=TEXT,
    claims=[
        c('35.7m euros', ['orders', 'price', 'revenue', 'cost'], 35.7e6, 'EUR', company=['SuSE', 'IBM']),
        c('$42m', ['orders', 'price', 'revenue', 'cost'], 42e6, 'USD', company=['SuSE', 'IBM']),
        c('36.6m', ['price', 'orders'], 36.6e6, 'EUR', company='Microsoft', superseded=True),
        c('31.9m', ['price', 'orders'], 31.9e6, 'EUR', company='Microsoft'),
        c('380 employees', 'headcount', 380, 'job', company='SuSE'),
        c('79.95 euros', 'price', 79.95, 'EUR', company='SuSE'),
    ],
    names=mentions(TEXT, {'SuSE': ('COMPANY', 'SuSE'), 'IBM': ('COMPANY', 'IBM'), 'Microsoft': ('COMPANY', 'Microsoft')}),
    checks=[],
)
