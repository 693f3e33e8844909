from goldlib import *
from mentions import mentions

TEXT = """The year in which the billionth clever phone was boxed

For 2013 IDC counts 1,004.2 million smartphones shipped, 38.4% above 2012's 725.3 million. They made up 55 of each 100 telephones; the year before it was 42.

Samsung was good for 313.9 million, hence 31.3% of the whole. Apple's share went down to 15.3% although it delivered 153.4 million of them. Huawei came third with 48.8 million, LG a breath behind at 47.7 million.

In the last quarter the growth slackened, to 24.2%. "Cheap devices are not the attractive segment that normally grabs headlines," says Ryan Reith, but they carry the market: in India the mean price is under $150.

There were also losers. HTC, which held a tenth of the American market three years ago, made a loss of NT$1.3bn.

On a shelf in a kitchen in Kolkata we found five handsets in one family of seven, aged between 9 and 81, with eleven SIM cards among them and a single charger. The grandmother charges hers on Sundays. Nearly 60% of urban owners in a survey of 2,400 look at the thing within five minutes of getting up, and 12% in the bath. Its chip counts 950 million transistors; hers, a 1100, has a torch.
"""

doc = dict(
    id='tp-s-smartphone-billion', published='2014-01-28', source='handset-monitor',
    title='The year in which the billionth clever phone was boxed',
    text=TEXT,
    claims=[
        c('1,004.2 million smartphones', ['deliveries','sales'], 1004.2e6, 'item', p=y(2013)),
        c('38.4%', ['deliveries','sales'], 38.4, 'percent', role='change', p=y(2013)),
        c('725.3 million', ['deliveries','sales'], 725.3e6, 'item', p=y(2012)),
        c('313.9 million', ['deliveries','sales'], 313.9e6, 'item', company='Samsung', p=y(2013)),
        c('31.3%', 'market_share', 31.3, 'percent', company='Samsung', p=y(2013)),
        c('15.3%', 'market_share', 15.3, 'percent', company='Apple', p=y(2013)),
        c('153.4 million', ['deliveries','sales'], 153.4e6, 'item', company='Apple', p=y(2013)),
        c('48.8 million', ['deliveries','sales'], 48.8e6, 'item', company='Huawei', p=y(2013)),
        c('47.7 million', ['deliveries','sales'], 47.7e6, 'item', company='LG', p=y(2013)),
        c('24.2%', ['deliveries','sales'], 24.2, 'percent', role='change', p=q(2013,4)),
        c('$150', 'price', None, 'USD', 150),
        c('a tenth', 'market_share', 10, 'percent', company='HTC'),
        c('NT$1.3bn', 'net_income', -1.3e9, 'TWD', company='HTC', p=y(2013)),
    ],
    names=mentions(TEXT, {'Samsung': ('COMPANY', 'Samsung'), 'Apple': ('COMPANY', 'Apple'), 'Huawei': ('COMPANY', 'Huawei'), 'LG': ('COMPANY', 'LG'), 'HTC': ('COMPANY', 'HTC'), '1100': ('PRODUCT', '1100')}),
    checks=[],
)
