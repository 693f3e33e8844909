from goldlib import *
from mentions import mentions

TEXT = """Nintendo raises its forecast of joy, cannot make Wiis fast enough

Grandmothers bowling in living rooms have done for Nintendo what a decade of plumbers could not. Net profit in the three months to June multiplied five times to 80.25bn yen ($667m) on revenue of 340.4bn yen, and the Kyoto company now looks for 245bn in the year to March, rather than 175bn.

It sold 3.43 million of its Wii consoles in the quarter and wants to shift 16.5 million by next spring; the earlier figure was 14 million. Of the hand-held DS 6.98 million found a home. Microsoft, in the same quarter, disposed of 700,000 Xbox 360s and Sony of 710,000 PlayStation 3s, having cut the latter's price to $499 from $599 on 9 July.

In a care home near Hull the 14 residents who play have an average age of 81. One, a former crane driver, holds the record at 259 out of 300. A physiotherapist counted 190 arm movements a match, and a hospital in Aberdeen has reported eight swollen wrists.

A survey by a parents' group gives the games 7.4 points of ten, but 31% complain of the remote flying from wet hands at speed.
"""

doc = dict(
    id='tp-wii-shortage', published='2007-07-26', source='console-courier',
    title='Nintendo raises its forecast of joy, cannot make Wiis fast enough',
    text=TEXT,
    claims=[
        c('80.25bn yen', 'net_income', 80.25e9, 'JPY', company='Nintendo', p=q(2007, 2)),
        c('$667m', 'net_income', 667e6, 'USD', company='Nintendo', p=q(2007, 2)),
        c('multiplied five times', 'net_income', 400, 'percent', company='Nintendo', role='change', p=q(2007, 2)),
        c('340.4bn yen', 'revenue', 340.4e9, 'JPY', company='Nintendo', p=q(2007, 2)),
        c('245bn', 'net_income', 245e9, 'JPY', company='Nintendo', p=('2007-04-01', '2008-03-31'), status=['target', 'forecast']),
        c('175bn', 'net_income', 175e9, 'JPY', company='Nintendo', p=('2007-04-01', '2008-03-31'), status=['target', 'forecast'], superseded=True),
        c('3.43 million', 'sales', 3.43e6, 'item', company='Nintendo', product='Wii', p=q(2007, 2)),
        c('16.5 million', 'sales', 16.5e6, 'item', company='Nintendo', product='Wii', p=('2007-04-01', '2008-03-31'), status='target'),
        c('14 million', 'sales', 14e6, 'item', company='Nintendo', product='Wii', p=('2007-04-01', '2008-03-31'), status='target', superseded=True),
        c('6.98 million', 'sales', 6.98e6, 'item', company='Nintendo', product='DS', p=q(2007, 2)),
        c('700,000', 'sales', 700000, 'item', company='Microsoft', product='Xbox 360', p=q(2007, 2)),
        c('710,000', 'sales', 710000, 'item', company='Sony', product='PlayStation 3', p=q(2007, 2)),
        c('$499', 'price', 499, 'USD', company='Sony', product='PlayStation 3'),
        c('$599', 'price', 599, 'USD', company='Sony', product='PlayStation 3', superseded=True),
    ],
    names=mentions(TEXT, {'Nintendo': ('COMPANY', 'Nintendo'), 'Microsoft': ('COMPANY', 'Microsoft'), 'Sony': ('COMPANY', 'Sony'), 'Wii': ('PRODUCT', 'Wii'), 'DS': ('PRODUCT', 'DS'), 'Xbox 360': ('PRODUCT', 'Xbox 360'), 'PlayStation 3': ('PRODUCT', 'PlayStation 3')}),
    checks=[],
)
