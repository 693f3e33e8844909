from goldlib import *
from mentions import mentions

TEXT = """Small, slow and sold out: the cheap laptop's year

Asus meant it for schoolchildren. Thirteen months after the first Eee PC appeared in Taipei, at NT$9,999, netbooks are a twentieth of all portables.

DisplaySearch has counted 5.6 million of them for the third quarter. Acer's Aspire One leads with 38.3%, ahead of Asus at 30.3%; HP, which sells a handsomer one at $399, is third and far off with 5.8%. The whole of last year saw 400,000.

For the makers it is a mixed blessing. Asus's net profit fell to NT$6.5bn ($196m) in the quarter, 19% below a year earlier, even as it shipped 1.7 million. Intel, whose Atom sits in most, charges about $44 for that chip, against $200 and up for a proper one.

Returns are high. Of the machines with Linux four times as many come back as of those with Windows, MSI says. Keys are 17.5 millimetres apart; our panel of nine typists lost a quarter of their speed and one her temper. Boot times ran from 22 to 64 seconds. Battery: 2 hours 50. On a flight to Oslo we saw six in 31 rows, three of them held by children under ten and one by a bishop.
"""

doc = dict(
    id='tp-s-netbook-tide', published='2008-11-26', source='desk-and-lap',
    title="Small, slow and sold out: the cheap laptop's year",
    text=TEXT,
    claims=[
        c('NT$9,999', 'price', 9999, 'TWD', company='Asus', product='Eee PC'),
        c('a twentieth', 'market_share', 5, 'percent', p=(None,None)),
        c('5.6 million', ['sales','deliveries'], 5.6e6, 'item', p=q(2008,3)),
        c('38.3%', 'market_share', 38.3, 'percent', company='Acer', product='Aspire One', p=q(2008,3)),
        c('30.3%', 'market_share', 30.3, 'percent', company='Asus', p=q(2008,3)),
        c('$399', 'price', 399, 'USD', company='HP'),
        c('5.8%', 'market_share', 5.8, 'percent', company='HP', p=q(2008,3)),
        c('400,000', ['sales','deliveries'], 400000, 'item', p=y(2007)),
        c('NT$6.5bn', 'net_income', 6.5e9, 'TWD', company='Asus', p=q(2008,3)),
        c('$196m', 'net_income', 196e6, 'USD', company='Asus', p=q(2008,3)),
        c('19%', 'net_income', -19, 'percent', role='change', company='Asus', p=q(2008,3)),
        c('1.7 million', 'deliveries', 1.7e6, 'item', company='Asus', p=q(2008,3)),
        c('$44', 'price', 44, 'USD', company='Intel', product='Atom'),
        c('$200', 'price', 200, 'USD', None, company='Intel'),
    ],
    names=mentions(TEXT, {'Asus': ('COMPANY', 'Asus'), 'Acer': ('COMPANY', 'Acer'), 'HP': ('COMPANY', 'HP'), 'Intel': ('COMPANY', 'Intel'), 'MSI': ('COMPANY', 'MSI'), 'Eee PC': ('PRODUCT', 'Eee PC'), 'Aspire One': ('PRODUCT', 'Aspire One'), 'Atom': ('PRODUCT', 'Atom')}),
    checks=[],
)
