from goldlib import *
from mentions import mentions

TEXT = """HSBC to shed 25,000 posts, wants to be smaller and Asian

Europe's biggest bank by value will be a tenth lighter in 2017. HSBC told investors on Tuesday that up to 25,000 of its jobs are to go, some 8,000 of them in Britain, and that it would sell its businesses in Turkey and Brazil, which employ as many again.

It had 258,000 staff at the end of 2014. Annual costs are meant to fall by up to $5bn within two years, at a one-off expense of as much as $4.5bn. One branch in eight closes. In Britain the high street name, painted over in 1999, will return above 800 doors, though perhaps from Birmingham rather than from London, where the head office has stood for 22 years.

Customers have run ahead of it. Nine in ten dealings with the bank now take place by telephone, machine or screen; cheques have fallen by three quarters since 1990. A consumer group found 38% of people over 70 had never used internet banking, and that 41% had not entered a branch since Christmas.

The shares fell 1.0%. Of 18 analysts who follow it seven recommend them, six do not.
"""

doc = dict(
    id='tp-bank-branches', published='2015-06-09', source='city-daybook',
    title='HSBC to shed 25,000 posts, wants to be smaller and Asian',
    text=TEXT,
    claims=[
        c('25,000 of its jobs', 'layoffs', None, 'job', 25000, company='HSBC', status='plan'),
        c('8,000', 'layoffs', 8000, 'job', company='HSBC', status='plan'),
        c('258,000 staff', 'headcount', 258000, 'job', company='HSBC', p=('2014-12-31', '2014-12-31')),
        c('$5bn', 'cost', None, 'USD', 5e9, company='HSBC', per='year', p=(None, '2017-06-09'), status=['plan', 'target']),
        c('$4.5bn', 'cost', None, 'USD', 4.5e9, company='HSBC', status=['plan', 'forecast']),
        c('800 doors', 'stores', 800, 'store', None, company='HSBC', status='plan'),
        c('1.0%', 'share_price', -1.0, 'percent', company='HSBC', role='change', p=('2015-06-09', '2015-06-09')),
    ],
    names=mentions(TEXT, {'HSBC': ('COMPANY', 'HSBC')}),
    checks=[],
)
