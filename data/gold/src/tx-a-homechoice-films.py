from goldlib import *
from mentions import mentions

TEXT = """Film library down the phone line expands beyond London

Video Networks, which sends films and TV programmes to homes over telephone lines, has raised £54m to take its Homechoice service to more of the country.

Some 15,000 households in London subscribe. The company relaunched Homechoice on 17 May with 60 channels, a choice of 1,000 films and a one-megabit internet connection, all for £35 a month. It will be offered in Stevenage from September.

The business has cost its backers more than £300m since 1992 and employs 250 people. The latest accounts show a loss of £26.8m on turnover of £2.9m for 2003.

Customers order an average of 12 programmes a month, the company said, although half of those are children's cartoons. Renting a film costs from £1 to £3.50.

Video on demand has been promised for a decade. BT ended a trial with 2,500 homes in Colchester in 1996 because each connection was too expensive. The technology is cheaper now, and analysts at Tolland expect 3.5 million Europeans to receive television by phone line in 2008, when the market would be worth 1.1bn euros.

Viewers are not yet sure. In a Tolland survey of 2,700 people, 52% said that they had enough to watch already and 29% liked the idea of choosing a film at home. Of those who rent DVDs, who spend £48 a year on it, twice as many were in favour. More than a third admitted to paying a fine for a late return in the past 12 months.
"""

doc = dict(
    id='tx-a-homechoice-films', published='2004-05-18', source='telly-by-wire',
    title='Film library down the phone line expands beyond London',
    text=TEXT,
    claims=[
        c('£54m', 'funding', 54e6, 'GBP', company='Video Networks'),
        c('15,000 households', 'other', 15000, 'item', company='Video Networks', product=[None, 'Homechoice']),
        c('17 May', 'launch', None, 'date', company='Video Networks', product=[None, 'Homechoice'], p=('2004-05-17', '2004-05-17')),
        c('£35', 'price', 35, 'GBP', company='Video Networks', product=[None, 'Homechoice'], per='month'),
        c('September', 'launch', None, 'date', company='Video Networks', product=[None, 'Homechoice'], p=m(2004, 9), status='plan'),
        c('£300m', ['investment', 'cost', 'funding'], 300e6, 'GBP', None, company='Video Networks', p=('1992-01-01', '2004-05-18')),
        c('250 people', 'headcount', 250, 'job', company='Video Networks'),
        c('£26.8m', 'net_income', -26.8e6, 'GBP', company='Video Networks', p=y(2003)),
        c('£2.9m', 'revenue', 2.9e6, 'GBP', company='Video Networks', p=y(2003)),
        c('£1 to £3.50', 'price', 1, 'GBP', 3.5, company='Video Networks', product=[None, 'Homechoice']),
        c('1.1bn euros', 'revenue', 1.1e9, 'EUR', p=y(2008), status='forecast'),
    ],
    names=mentions(TEXT, {'Video Networks': ('COMPANY', 'Video Networks'), 'BT': ('COMPANY', 'BT')}),
    checks=[],
)
