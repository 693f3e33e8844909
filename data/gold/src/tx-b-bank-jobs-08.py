from goldlib import *
from mentions import mentions

TEXT = """Citigroup to shed 48,000 posts as credit crisis bites

US bank Citigroup has announced plans to cut a further 48,000 jobs, in one of the largest rounds of redundancies by a single company.

The move will reduce its workforce to about 300,000 from 352,000 at the end of September. Roughly half of the reduction will come from selling parts of the business, including its German retail arm, which went to Credit Mutuel for 4.9bn euros in July.

The bank said it aimed to bring down expenses to between $50bn and $52bn next year, from $62bn in 2008. It has lost money in each of the last four quarters, a total of $20.3bn.

In October it received $25bn from the US Treasury under a government scheme worth $700bn that was approved by 263 votes to 171 in the House of Representatives.

Financial firms around the world have shed 150,000 staff since the summer of 2007, figures from a recruitment company suggest. In London alone 62,000 positions are expected to go by the end of next year, according to a think tank, and bonuses in the City will fall to £3.6bn, less than half the amount paid in 2007.

US unemployment rose to 6.5% in October, the highest rate since 1994, as 240,000 people lost their jobs.

Citigroup shares fell 6.6% to $8.89 in New York. They have lost 70% of their value since January. The Dow Jones index ended 2.6% lower at 8,273.58.
"""

doc = dict(
    id='tx-b-bank-jobs-08', published='2008-11-17', source='City Morning',
    title='Citigroup to shed 48,000 posts as credit crisis bites',
    text=TEXT,
    claims=[
        c('48,000 posts', 'layoffs', 48000, 'job', company='Citigroup', status='plan'),
        c('48,000 jobs', 'layoffs', 48000, 'job', company='Citigroup', status='plan'),
        c('300,000', 'headcount', 300000, 'job', company='Citigroup', status=['plan', 'target', 'forecast']),
        c('352,000', 'headcount', 352000, 'job', company='Citigroup', p=('2008-09-30', '2008-09-30')),
        c('half', 'layoffs', 50, 'percent', company='Citigroup', role='share', status=['plan', 'forecast']),
        c('4.9bn euros', ['investment', 'valuation'], 4.9e9, 'EUR', company=['Citigroup', 'Credit Mutuel'], p=m(2008, 7)),
        c('$50bn and $52bn', ['opex', 'cost'], 50e9, 'USD', 52e9, company='Citigroup', p=y(2009), status=['target', 'plan']),
        c('$62bn', ['opex', 'cost'], 62e9, 'USD', company='Citigroup', p=y(2008), status=['actual', 'forecast']),
        c('$20.3bn', 'net_income', -20.3e9, 'USD', company='Citigroup', p=('2007-10-01', '2008-09-30')),
        c('$25bn', 'funding', 25e9, 'USD', company='Citigroup', p=m(2008, 10)),
        c('6.6%', 'share_price', -6.6, 'percent', company='Citigroup', role='change', p=('2008-11-17', '2008-11-17')),
        c('$8.89', 'share_price', 8.89, 'USD', company='Citigroup', per='share', p=('2008-11-17', '2008-11-17')),
        c('70%', 'share_price', -70, 'percent', company='Citigroup', role='change', p=('2008-01-01', '2008-11-17')),
    ],
    names=mentions(TEXT, {'Citigroup': ('COMPANY', 'Citigroup'), 'Credit Mutuel': ('COMPANY', 'Credit Mutuel')}),
    checks=[],
)
