from goldlib import *
from mentions import mentions

TEXT = """First town loses analogue television

Whitehaven in Cumbria has become the first place in the UK to have part of its analogue television signal turned off.

BBC Two disappeared at 0330 on Wednesday for the 25,000 homes served by the local transmitter. The remaining channels will follow on 14 November. Engineers took 40 minutes over the work.

A help line received 960 calls before nine in the morning, most of them about retuning. Officials said 80% of households were ready, and that 6,000 people over 75 had been given assistance. The scheme has a budget of £603m for the whole country and will last until 2012.

A survey a month ago suggested that 97% of residents knew of the change, compared with 55% nationally, but that one in nine of those with a second set in the bedroom had forgotten it. Charities had warned that people living alone might be cut off.

Shops in the town were busy. The electrical store Tyson & Hewitt, which has three branches in west Cumbria, has sold 4,100 digital boxes since July and took on two vans to deliver them. Its cheapest costs £25. "Last week we sold 90 in one afternoon," said the manager, Alan Birkett, 46.

Across Britain, 85% of homes already have digital TV on their main set. Sales of receivers reached 2.3 million between April and June. The government hopes to raise money from the airwaves that will become free: estimates of their worth range from £1.5bn to £4bn.
"""

doc = dict(
    id='tx-a-aerial-elderly', published='2007-10-17', source='public-tv-watch',
    title='First town loses analogue television',
    text=TEXT,
    claims=[
        c('three branches', 'stores', 3, 'store', company='Tyson & Hewitt'),
        c('4,100 digital boxes', 'sales', 4100, 'item', company='Tyson & Hewitt', p=('2007-07-01', '2007-10-17')),
        c('£25', 'price', 25, 'GBP', company='Tyson & Hewitt'),
        c('90', 'sales', 90, 'item', company='Tyson & Hewitt', p=('2007-10-08', '2007-10-14')),
    ],
    names=mentions(TEXT, {'Tyson & Hewitt': ('COMPANY', 'Tyson & Hewitt')}),
    checks=[],
)
