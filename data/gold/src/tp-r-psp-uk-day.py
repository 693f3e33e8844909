from goldlib import *
from mentions import mentions

TEXT = """Sony's pocket machine sells 185,000 in its first British weekend

Europe waited nine months longer than Japan for the PlayStation Portable and seems to have forgiven. In Britain 185,000 were bought in the four days after its debut on 1 September, a trade counter said on Tuesday.

It costs £179.99 ($330) and measures 170mm across. The parcel includes a strap and a cloth. Games are £34.99, films on small discs £15 or so; of 24 games at the start, seven are about cars.

A wholesaler in Basingstoke was robbed of 1,600 on Tuesday night by five men with a forklift. Every tenth buyer in a tally outside a shop in Oxford Street was female, the median age 28. One had flown from Reykjavik, 1,900 kilometres.

Doctors advise a break of 15 minutes in every hour. Battery tests gave between four and six hours for games, 2.5 for wireless. In the group's own poll of 500 owners in Los Angeles 89% said that they take it to bed, 63% to the bathroom and 8% to mass.
"""

doc = dict(
    id='tp-r-psp-uk-day', published='2005-09-06', source='handheld-review',
    title="Sony's pocket machine sells 185,000 in its first British weekend",
    text=TEXT,
    claims=[
        c('185,000', 'sales', 185000, 'item', company='Sony', product='PlayStation Portable', p=('2005-09-01', '2005-09-04')),
        c('185,000', 'sales', 185000, 'item', nth=1, company='Sony', product='PlayStation Portable', p=('2005-09-01', '2005-09-04')),
        c('1 September', 'launch', None, 'date', company='Sony', product='PlayStation Portable', p=('2005-09-01', '2005-09-01')),
        c('£179.99', 'price', 179.99, 'GBP', company='Sony', product='PlayStation Portable'),
        c('$330', 'price', 330, 'USD', company='Sony', product='PlayStation Portable'),
        c('170mm', 'length', 170, 'mm', company='Sony', product='PlayStation Portable'),
    ],
    names=mentions(TEXT, {'Sony': ('COMPANY', 'Sony'), 'PlayStation Portable': ('PRODUCT', 'PlayStation Portable')}),
    checks=[],
)
