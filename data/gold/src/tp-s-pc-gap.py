from goldlib import *
from mentions import mentions

TEXT = """Dell slips as the PC has its best year since the bubble

More than 200 million computers left the factories for the first time: Gartner puts shipments of 2005 at 218.5 million, up 15.3%, and IDC at 208.6 million.

Dell stays first with 16.8% of them, but its fourth quarter was the weakest in five years against the rest; HP came within two points. Acer grew by 53% and now has 4.6%. Lenovo, which bought the PC arm of IBM in May for $1.75bn, stands at 7%.

Notebooks made up the difference. One sold on average for $1,050 at Christmas in American shops, a fifth less than twelve months earlier. Desktops can be had from Dell at $299, with a screen.

What all this metal is used for we do not know. The University of Essex gave 64 families a diary: 47% of minutes went on mail and the web, 21% on games, 3% on what it had been bought for. Two out of ten never switch it off. A fan draws 4 watts, and dust adds up to 11 degrees. Four hamsters have nested in one, a repair man of Chelmsford reports; he has been at it for 19 years.
"""

doc = dict(
    id='tp-s-pc-gap', published='2006-01-19', source='desk-and-lap',
    title='Dell slips as the PC has its best year since the bubble',
    text=TEXT,
    claims=[
        c('218.5 million', ['deliveries','sales'], 218.5e6, 'item', p=y(2005)),
        c('15.3%', ['deliveries','sales'], 15.3, 'percent', role='change', p=y(2005)),
        c('208.6 million', ['deliveries','sales'], 208.6e6, 'item', p=y(2005)),
        c('200 million computers', ['deliveries','sales','production'], 200e6, 'item', None, p=y(2005)),
        c('16.8%', 'market_share', 16.8, 'percent', company='Dell', p=y(2005)),
        c('53%', ['deliveries','sales'], 53, 'percent', role='change', company='Acer', p=y(2005)),
        c('4.6%', 'market_share', 4.6, 'percent', company='Acer'),
        c('$1.75bn', 'investment', 1.75e9, 'USD', company='Lenovo', p=m(2005,5)),
        c('7%', 'market_share', 7, 'percent', company='Lenovo'),
        c('$1,050', 'price', 1050, 'USD'),
        c('a fifth', ['price_change','price'], -20, 'percent', role='change'),
        c('$299', 'price', 299, 'USD', company='Dell'),
    ],
    names=mentions(TEXT, {'Dell': ('COMPANY', 'Dell'), 'HP': ('COMPANY', 'HP'), 'Acer': ('COMPANY', 'Acer'), 'Lenovo': ('COMPANY', 'Lenovo'), 'IBM': ('COMPANY', 'IBM')}),
    checks=[],
)
