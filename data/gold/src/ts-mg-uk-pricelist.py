from goldlib import *
from mentions import mentions

TEXT = """MG4 price list: electric hatch now from £23,495

MG Motor UK has cut the entry price of the MG4 by £3,500, which makes it cheaper than a petrol Volkswagen Golf. The offer runs to September 30. The Chinese-owned brand registered 49,000 cars in Britain in the first seven months, 3% more than in the same period last year, and 21% of them were electric.

Version                 Old (£)   New (£)   Saving   Range (miles)
SE                       26,995    23,495    3,500             218
SE Long Range            29,495    26,995    2,500             281
Trophy Long Range        32,495    29,995    2,500             270
Trophy Extended Range    36,495    34,495    2,000             323
XPower                   36,495    33,995    2,500             239

All versions come with a warranty of seven years or 80,000 miles. The XPower does 0-62mph in 3.8 seconds. In July, battery-electric cars held 18.5% of the UK market, up from 16.0% a year ago, but still below the 22% that the government wants to see in 2024. The fine for missing it is £15,000 a car.
"""

doc = dict(
    id='ts-mg-uk-pricelist', published='2024-08-15', source='kerbside-motoring',
    title='MG4 price list: electric hatch now from £23,495',
    text=TEXT,
    claims=[
        c('£23,495', 'price', 23495, 'GBP', company='MG', product='MG4 SE'),
        c('£3,500', 'price_change', -3500, 'GBP', company='MG', product='MG4 SE', role='change'),
        c('49,000 cars', 'registrations', 49000, 'vehicle', company='MG', p=('2024-01-01', '2024-07-31')),
        c('3%', 'registrations', 3, 'percent', company='MG', role='change', p=('2024-01-01', '2024-07-31')),
        c('21%', 'registrations', 21, 'percent', company='MG', role='share', p=('2024-01-01', '2024-07-31')),
        c('26,995', 'price', 26995, 'GBP', company='MG', product='MG4 SE', superseded=True),
        c('23,495', 'price', 23495, 'GBP', nth=1, company='MG', product='MG4 SE'),
        c('3,500', 'price_change', -3500, 'GBP', nth=1, company='MG', product='MG4 SE', role='change'),
        c('218', 'range', 218, 'mile', company='MG', product='MG4 SE'),
        c('29,495', 'price', 29495, 'GBP', company='MG', product='MG4 SE Long Range', superseded=True),
        c('26,995', 'price', 26995, 'GBP', nth=1, company='MG', product='MG4 SE Long Range'),
        c('2,500', 'price_change', -2500, 'GBP', company='MG', product='MG4 SE Long Range', role='change'),
        c('281', 'range', 281, 'mile', company='MG', product='MG4 SE Long Range'),
        c('32,495', 'price', 32495, 'GBP', company='MG', product='MG4 Trophy Long Range', superseded=True),
        c('29,995', 'price', 29995, 'GBP', company='MG', product='MG4 Trophy Long Range'),
        c('2,500', 'price_change', -2500, 'GBP', nth=1, company='MG', product='MG4 Trophy Long Range', role='change'),
        c('270', 'range', 270, 'mile', company='MG', product='MG4 Trophy Long Range'),
        c('36,495', 'price', 36495, 'GBP', company='MG', product='MG4 Trophy Extended Range', superseded=True),
        c('34,495', 'price', 34495, 'GBP', company='MG', product='MG4 Trophy Extended Range'),
        c('2,000', 'price_change', -2000, 'GBP', company='MG', product='MG4 Trophy Extended Range', role='change'),
        c('323', 'range', 323, 'mile', company='MG', product='MG4 Trophy Extended Range'),
        c('36,495', 'price', 36495, 'GBP', nth=1, company='MG', product='MG4 XPower', superseded=True),
        c('33,995', 'price', 33995, 'GBP', company='MG', product='MG4 XPower'),
        c('2,500', 'price_change', -2500, 'GBP', nth=2, company='MG', product='MG4 XPower', role='change'),
        c('239', 'range', 239, 'mile', company='MG', product='MG4 XPower'),
        c('seven years', 'warranty', 7, 'year', company='MG', product='MG4'),
        c('80,000 miles', 'warranty', 80000, 'mile', company='MG', product='MG4'),
        c('3.8 seconds', 'acceleration', 3.8, 'second', company='MG', product='MG4 XPower'),
        c('18.5%', 'penetration', 18.5, 'percent', role=['level', 'share'], p=('2024-07-01', '2024-07-31')),
        c('16.0%', 'penetration', 16, 'percent', role=['level', 'share'], p=('2023-07-01', '2023-07-31')),
        c('22%', ['sales', 'penetration'], 22, 'percent', role='share', p=('2024-01-01', '2024-12-31'), status='target'),
        c('£15,000', 'cost', 15000, 'GBP', per='vehicle'),
    ],
    names=mentions(TEXT, {'Trophy Extended Range': ('PRODUCT', 'MG4 Trophy Extended Range'), 'Trophy Long Range': ('PRODUCT', 'MG4 Trophy Long Range'), 'SE Long Range': ('PRODUCT', 'MG4 SE Long Range'), 'MG Motor UK': ('COMPANY', 'MG'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'XPower': ('PRODUCT', 'MG4 XPower'), 'Golf': ('PRODUCT', 'Golf'), 'MG4': ('PRODUCT', 'MG4'), 'SE': ('PRODUCT', 'MG4 SE')}),
    checks=[],
)
