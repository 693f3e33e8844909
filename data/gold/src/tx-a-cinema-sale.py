from goldlib import *
from mentions import mentions

TEXT = """Odeon sold as cinemas enjoy best summer for years

The Odeon cinema chain has been sold to Terra Firma for £380m, the private equity firm's second purchase of British picture houses in a month.

Terra Firma paid £250m for UCI in August. Together the two have 138 sites and a third of the UK market, and competition officials may order some to be sold.

Odeon, whose first cinema opened in Birmingham in 1930, employs 5,000 people. It made an operating profit of £46m on turnover of £291m in 2003. A ticket at its Leicester Square branch costs up to £17, while members of a new discount club pay £5 before five o'clock on weekdays.

The sale comes after a strong summer. Cinemas in the UK sold 18.7 million tickets in July, the most for that month since 1969, helped by the third Harry Potter film and the green ogre of Shrek 2. The latter has taken £48m here. Admissions for the whole year should reach 172 million, says the forecaster Ambler Media, which values the market at £1.1bn including popcorn and drinks.

Young people go most. According to a survey of 3,200 people, those aged between 15 and 24 visit a cinema nine times a year, and 7% of them admitted watching a pirate copy of a film that they later paid to see. Only one adult in 20 over 65 goes every month.

By 2010 half of the country's 3,400 screens may have digital projectors, although just 10 do so now.
"""

doc = dict(
    id='tx-a-cinema-sale', published='2004-09-09', source='leisure-business-journal',
    title='Odeon sold as cinemas enjoy best summer for years',
    text=TEXT,
    claims=[
        c('£380m', 'investment', 380e6, 'GBP', company=['Terra Firma', 'Odeon']),
        c('£250m', 'investment', 250e6, 'GBP', company=['Terra Firma', 'UCI'], p=m(2004, 8)),
        c('138 sites', 'stores', 138, 'store', company=['Odeon', 'UCI', 'Terra Firma']),
        c('a third', 'market_share', 33.333333333, 'percent', company=['Odeon', 'UCI', 'Terra Firma']),
        c('5,000 people', 'headcount', 5000, 'job', company='Odeon'),
        c('£46m', 'operating_income', 46e6, 'GBP', company='Odeon', p=y(2003)),
        c('£291m', 'revenue', 291e6, 'GBP', company='Odeon', p=y(2003)),
        c('£17', 'price', None, 'GBP', 17, company='Odeon'),
        c('£5', 'price', 5, 'GBP', company='Odeon'),
        c('£1.1bn', 'revenue', 1.1e9, 'GBP', p=y(2004), status='forecast'),
    ],
    names=mentions(TEXT, {'Odeon': ('COMPANY', 'Odeon'), 'Terra Firma': ('COMPANY', 'Terra Firma'), 'UCI': ('COMPANY', 'UCI')}),
    checks=[],
)
