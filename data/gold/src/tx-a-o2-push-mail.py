from goldlib import *
from mentions import mentions

TEXT = """O2 lifts profit as customers talk and text more

Mobile phone group mmO2 has more than doubled its half-year profit and will pay a dividend for the first time.

Pre-tax profit for the six months to 30 September was £168m, compared with £71m a year earlier. Revenue rose by 21% to £3.23bn. The German business, for years its weak spot, increased sales by 36%.

The company added 1.4 million customers across its three markets and now has 22.1 million, of whom 13.8 million live in the UK. A British contract customer spends £523 a year on average. Data services such as texts account for 23% of what O2 earns from service revenue.

It sold 90,000 of its Xda pocket computers, and has signed up 70,000 BlackBerry users since it introduced the e-mail gadget in 2001. The new Xda IIs, which has a keyboard and weighs 210g, costs £349 on a business contract and will be available from Monday.

Capital spending will be £1.4bn this year. O2 is putting 3G aerials on 2,500 masts, and hopes to reach half of the UK population by the spring. Speeds will be up to 384 kilobits a second.

Research by the company suggests office workers lose 50 minutes a day because they cannot read mail on the move. Of 2,400 workers questioned, however, 46% said that they did not want to.

Its shares fell 1.25p to 114.75p. They have risen 55% this year, and value the group at £9.9bn.
"""

doc = dict(
    id='tx-a-o2-push-mail', published='2004-11-17', source='city-and-wireless',
    title='O2 lifts profit as customers talk and text more',
    text=TEXT,
    claims=[
        c('doubled', ['net_income', 'operating_income'], 100, 'percent', None, company='mmO2', role='change', p=('2004-04-01', '2004-09-30')),
        c('£168m', 'net_income', 168e6, 'GBP', company='mmO2', p=('2004-04-01', '2004-09-30')),
        c('£71m', 'net_income', 71e6, 'GBP', company='mmO2', p=('2003-04-01', '2003-09-30')),
        c('21%', 'revenue', 21, 'percent', company='mmO2', role='change', p=('2004-04-01', '2004-09-30')),
        c('£3.23bn', 'revenue', 3.23e9, 'GBP', company='mmO2', p=('2004-04-01', '2004-09-30')),
        c('36%', 'revenue', 36, 'percent', company='mmO2', role='change', p=('2004-04-01', '2004-09-30')),
        c('1.4 million customers', 'other', 1.4e6, 'item', company='mmO2', role=['change', 'level'], p=('2004-04-01', '2004-09-30')),
        c('22.1 million', 'other', 22.1e6, 'item', company='mmO2'),
        c('13.8 million', 'other', 13.8e6, 'item', company='mmO2'),
        c('£523', ['revenue', 'other'], 523, 'GBP', company='mmO2', per='year'),
        c('23%', 'revenue', 23, 'percent', company='mmO2', role='share'),
        c('90,000', 'sales', 90000, 'item', company='mmO2', product='Xda', p=('2004-04-01', '2004-09-30')),
        c('70,000 BlackBerry users', 'other', 70000, 'item', company='mmO2', product=['BlackBerry', None], p=('2001-01-01', '2004-11-17')),
        c('2001', 'launch', None, 'date', company='mmO2', product='BlackBerry', p=y(2001)),
        c('210g', 'weight', 0.21, 'kg', company='mmO2', product='Xda IIs'),
        c('£349', 'price', 349, 'GBP', company='mmO2', product='Xda IIs'),
        c('Monday', 'launch', None, 'date', company='mmO2', product='Xda IIs', p=('2004-11-22', '2004-11-22'), status='plan'),
        c('£1.4bn', 'capex', 1.4e9, 'GBP', company='mmO2', p=('2004-04-01', '2005-03-31'), status=['plan', 'target']),
        c('1.25p', 'share_price', -0.0125, 'GBP', company='mmO2', role='change', per='share', p=('2004-11-17', '2004-11-17')),
        c('114.75p', 'share_price', 1.1475, 'GBP', company='mmO2', per='share', p=('2004-11-17', '2004-11-17')),
        c('55%', 'share_price', 55, 'percent', company='mmO2', role='change', p=('2004-01-01', '2004-11-17')),
        c('£9.9bn', 'valuation', 9.9e9, 'GBP', company='mmO2', p=('2004-11-17', '2004-11-17')),
    ],
    names=mentions(TEXT, {'mmO2': ('COMPANY', 'mmO2'), 'O2': ('COMPANY', 'mmO2'), 'Xda': ('PRODUCT', 'Xda'), 'Xda IIs': ('PRODUCT', 'Xda IIs'), 'BlackBerry': ('PRODUCT', 'BlackBerry')}),
    checks=[],
)
