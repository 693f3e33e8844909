from goldlib import *
from mentions import mentions

TEXT = """Digital radio passes three million mark in UK homes

More than 3.1 million digital radios have been sold in Britain since 1999, the body that promotes them announced on Thursday.

Sales in the first quarter were 73% higher than a year earlier. The organisation expects 19 million sets to be in use by 2009, when 40% of households should have at least one.

Prices have come down sharply. Pure Digital, whose first Evoke model cost £99, sells its cheapest set for £49.99, and Argos has one at £29.99. Pure's owner, Imagination Technologies, said on Monday that the brand had sold 600,000 radios to the end of March. Group revenue for the year climbed by 14% to £41.2m, and the pre-tax loss was trimmed to £1.6m.

The Hertfordshire firm employs 391 people, 40 more than last year.

GCap Media, which runs Classic FM and 31 digital stations, intends to invest £10m in the technology by 2008. Its advertising revenue dropped 7.5% between January and March.

Across all platforms 90% of adults, or 45 million, listen to the radio each week, for an average of 23.9 hours. Some 11.6% of that is digital, and one in 12 owners of a mobile phone has listened on the handset.

Advertisers spent £624m on commercial radio last year. The government will sell a second national licence, expected to cost the winner about £50m over 12 years.
"""

doc = dict(
    id='tx-b-radio-digital-06', published='2006-05-25', source='Broadcast & Home',
    title='Digital radio passes three million mark in UK homes',
    text=TEXT,
    claims=[
        c('three million', 'sales', 3e6, 'item', None, p=('1999-01-01', '2006-05-25')),
        c('3.1 million digital radios', 'sales', 3.1e6, 'item', None, p=('1999-01-01', '2006-05-25')),
        c('73%', 'sales', 73, 'percent', role='change', p=q(2006, 1)),
        c('£99', 'price', 99, 'GBP', company=['Pure Digital', 'Pure'], product=['Evoke', None], p=(None, None)),
        c('£49.99', 'price', 49.99, 'GBP', company=['Pure Digital', 'Pure']),
        c('£29.99', 'price', 29.99, 'GBP', company='Argos'),
        c('600,000 radios', 'sales', 600000, 'item', company=['Pure Digital', 'Pure'], p=(None, '2006-03-31')),
        c('14%', 'revenue', 14, 'percent', company='Imagination Technologies', role='change', p=('2005-04-01', '2006-03-31')),
        c('£41.2m', 'revenue', 41.2e6, 'GBP', company='Imagination Technologies', p=('2005-04-01', '2006-03-31')),
        c('£1.6m', ['net_income', 'operating_income'], -1.6e6, 'GBP', company='Imagination Technologies', p=('2005-04-01', '2006-03-31')),
        c('391 people', 'headcount', 391, 'job', company='Imagination Technologies'),
        c('40', 'headcount', 40, 'job', nth=1, company='Imagination Technologies', role='change'),
        c('31 digital stations', 'other', 31, 'item', company='GCap Media'),
        c('£10m', 'investment', 10e6, 'GBP', company='GCap Media', p=by(2008), status='plan'),
        c('7.5%', 'revenue', -7.5, 'percent', company='GCap Media', role='change', p=q(2006, 1)),
    ],
    names=mentions(TEXT, {'Pure Digital': ('COMPANY', 'Pure Digital'), 'Pure': ('COMPANY', 'Pure Digital'), 'Evoke': ('PRODUCT', 'Evoke'), 'Argos': ('COMPANY', 'Argos'), 'Imagination Technologies': ('COMPANY', 'Imagination Technologies'), 'GCap Media': ('COMPANY', 'GCap Media'), 'Classic FM': ('COMPANY', 'Classic FM')}),
    checks=[],
)
