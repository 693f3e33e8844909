from goldlib import *
from mentions import mentions

TEXT = """Vonage rings, and nobody picks up

It is a rare thing for a share to be sold to the firm's own customers, and a rarer one for those to refuse to pay. Vonage let 31.25 million shares go at $17 apiece on Wednesday, which raised $531m; by the bell they were at $14.85, a loss of 12.6%.

The company of Holmdel, New Jersey, carries calls over the internet for $24.99 a month. It lost $85m in the first quarter on $119m of revenue. Marketing alone is to swallow $360m this year. There are 1.6 million lines, and 1 in 47 is given up each month.

Cable firms are the danger. Comcast wants a million telephone customers by Christmas and Time Warner Cable has that many since January.

For the listener it is a matter of milliseconds. Under 150 of those nobody notices; above 400 two people speak at once. In a laboratory at Columbia, 48 students were made to chat across delays: they interrupted each other 3.1 times a minute at the worst, and 11 pairs quarrelled. Calls for an ambulance failed in 2 of 64 tests. One caller's house was looked for in the wrong state, 1,100 miles off, with sirens.
"""

doc = dict(
    id='tp-s-vonage-float', published='2006-05-25', source='bourse-bits',
    title='Vonage rings, and nobody picks up',
    text=TEXT,
    claims=[
        c('31.25 million shares', ['funding','other'], 31.25e6, 'share', company='Vonage', p=('2006-05-24','2006-05-24')),
        c('$17', 'share_price', 17, 'USD', company='Vonage', per='share', p=('2006-05-24','2006-05-24')),
        c('$531m', 'funding', 531e6, 'USD', company='Vonage', p=('2006-05-24','2006-05-24')),
        c('$14.85', 'share_price', 14.85, 'USD', company='Vonage', per='share', p=('2006-05-24','2006-05-24')),
        c('12.6%', 'share_price', -12.6, 'percent', role='change', company='Vonage', p=('2006-05-24','2006-05-24')),
        c('$24.99', 'price', 24.99, 'USD', company='Vonage', per='month'),
        c('$85m', 'net_income', -85e6, 'USD', company='Vonage', p=q(2006,1)),
        c('$119m', 'revenue', 119e6, 'USD', company='Vonage', p=q(2006,1)),
        c('$360m', ['opex','cost'], 360e6, 'USD', company='Vonage', p=y(2006), status=['plan','target','forecast']),
        c('1.6 million lines', 'other', 1.6e6, 'item', company='Vonage'),
        c('a million telephone customers', 'other', 1e6, 'item', company='Comcast', p=(None,'2006-12-25'), status='target'),
    ],
    names=mentions(TEXT, {'Vonage': ('COMPANY', 'Vonage'), 'Comcast': ('COMPANY', 'Comcast'), 'Time Warner Cable': ('COMPANY', 'Time Warner Cable')}),
    checks=[],
)
