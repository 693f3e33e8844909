from goldlib import *
from mentions import mentions

TEXT = """Searching for $85: Google's first day on the market

At one minute to noon New York time on Thursday a stock with the letters GOOG changed hands for $100. It had been sold at $85 to whoever had won in an auction, after weeks in which $108 to $135 had been the talk. By the close it stood at $100.34.

Google itself raised $1.2bn and the people who had built it in a garage six years ago another $470m. The lot is valued at $27bn, more than General Motors on its best day this month, with 2,292 staff.

Last year the firm made $106m on sales of $962m, nearly all from small text advertisements at the right of a page. It answers 200 million queries a day from an index of 4.28 billion pages. Yahoo, which until February hired the engine, has since put in its own.

Sergey Brin, 31, and Larry Page, 31, were asked in a magazine about 2,000 things from their childhood, which drew a frown of the watchdog. In a web poll of 1,100 investors, three in ten thought the price fair; 44% confessed that they did not understand an auction.
"""

doc = dict(
    id='tp-r-search-shares', published='2004-08-20', source='wall-street-online',
    title="Searching for $85: Google's first day on the market",
    text=TEXT,
    claims=[
        c('$85', 'share_price', 85, 'USD', company='Google', per='share', p=('2004-08-19', '2004-08-19')),
        c('$100', 'share_price', 100, 'USD', company='Google', per='share', p=('2004-08-19', '2004-08-19')),
        c('$85', 'share_price', 85, 'USD', nth=1, company='Google', per='share', p=('2004-08-19', '2004-08-19')),
        c('$108 to $135', 'share_price', 108, 'USD', 135, company='Google', per='share', status=['target', 'forecast', 'plan'], superseded=True),
        c('$100.34', 'share_price', 100.34, 'USD', company='Google', per='share', p=('2004-08-19', '2004-08-19')),
        c('$1.2bn', 'funding', 1.2e9, 'USD', company='Google', p=('2004-08-19', '2004-08-19')),
        c('$470m', 'funding', 470e6, 'USD', company='Google', p=('2004-08-19', '2004-08-19')),
        c('$27bn', 'valuation', 27e9, 'USD', company='Google'),
        c('2,292 staff', 'headcount', 2292, 'job', company='Google'),
        c('$106m', 'net_income', 106e6, 'USD', company='Google', p=y(2003)),
        c('$962m', 'revenue', 962e6, 'USD', company='Google', p=y(2003)),
    ],
    names=mentions(TEXT, {'Google': ('COMPANY', 'Google'), 'General Motors': ('COMPANY', 'General Motors'), 'Yahoo': ('COMPANY', 'Yahoo')}),
    checks=[],
)
