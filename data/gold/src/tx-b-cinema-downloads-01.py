from goldlib import *
from mentions import mentions

TEXT = """DVD boom lifts spending on home films to £1.7bn

British households will spend almost £1.7bn on buying and renting films this year, thanks to the popularity of DVD, a trade association forecasts.

Revenue from discs has more than trebled since 2000 and will exceed that from cassettes by Christmas 2002, it says. About 2.4 million homes have a player, or one in ten, and the average owner has 14 titles.

Woolworths has been selling a player at £99.99 since Monday, the first under £100 from a big chain. It has ordered 150,000 of them from a factory near Shenzhen.

Shrek, from DreamWorks, sold 2.5 million copies on its first three days in American shops at $19.95 on average. Disney, which releases Snow White for £18.99 here, said net income in the quarter to September had fallen to $53m from $239m, and is getting rid of 4,000 staff.

Rental chain Blockbuster is clearing a quarter of its tapes to make room for discs. It took a charge of $195m for that in September and runs 7,800 outlets in 28 countries.

The worldwide market for DVD players is expected to reach $9bn by 2004, according to Ketter & Vine, whose survey found that 38% of owners had bought theirs chiefly for the sound. Four in five had never used the extra features.

A disc stores 4.7 gigabytes and weighs 16 grams.
"""

doc = dict(
    id='tx-b-cinema-downloads-01', published='2001-11-29', source='Film & Video Business',
    title='DVD boom lifts spending on home films to £1.7bn',
    text=TEXT,
    claims=[
        c('£99.99', 'price', 99.99, 'GBP', company='Woolworths'),
        c('Monday', 'launch', None, 'date', company='Woolworths', p=('2001-11-26', '2001-11-26')),
        c('150,000', 'orders', 150000, ['item', 'order'], company='Woolworths'),
        c('2.5 million copies', 'sales', 2.5e6, 'item', company='DreamWorks', product='Shrek'),
        c('$19.95', 'price', 19.95, 'USD', company=['DreamWorks', None], product='Shrek'),
        c('£18.99', 'price', 18.99, 'GBP', company='Disney', product='Snow White'),
        c('$53m', 'net_income', 53e6, 'USD', company='Disney', p=q(2001, 3)),
        c('$239m', 'net_income', 239e6, 'USD', company='Disney', p=q(2000, 3)),
        c('4,000 staff', 'layoffs', 4000, 'job', company='Disney'),
        c('$195m', 'cost', 195e6, 'USD', company='Blockbuster', p=m(2001, 9)),
        c('7,800 outlets', 'stores', 7800, 'store', company='Blockbuster'),
        c('28 countries', 'countries', 28, 'country', company='Blockbuster'),
        c('$9bn', 'revenue', 9e9, 'USD', p=by(2004), status='forecast'),
    ],
    names=mentions(TEXT, {'Woolworths': ('COMPANY', 'Woolworths'), 'DreamWorks': ('COMPANY', 'DreamWorks'), 'Shrek': ('PRODUCT', 'Shrek'), 'Disney': ('COMPANY', 'Disney'), 'Snow White': ('PRODUCT', 'Snow White'), 'Blockbuster': ('COMPANY', 'Blockbuster')}),
    checks=[],
)
