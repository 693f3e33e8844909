from goldlib import *
from mentions import mentions

TEXT = """Xbox 360 lands in Europe with too little in the van

Microsoft's white box reached European shops on Friday, eleven days after the American ones, and was out of stock in most of them before the school run. The dearer edition is 399 euros (£279.99 in Britain), the one without a disk 299.

The firm expects to sell between 2.75 and 3 million within 90 days of the start. It shipped about 400,000 to American retailers for the first weekend; iSuppli, having opened one with a screwdriver, totted up parts worth $525, or $126 more than the buyer pays.

Sony is not in the ring until spring at the earliest. Of the previous generation it has placed 90 million consoles, Microsoft 22 million.

On an auction site 1,100 had appeared by dinner time, the highest bid £1,600 from a dentist. Trading-standards officers in Leeds took away two boxes that held a brick of 2.4 kilos each. Eighteen games are out, and reviewers give them 74 points of 100 on average. A queue at Oxford Street measured 90 metres at midnight; the first in it, a student of 20, had slept on pavements for three out of his last nine nights, once for shoes.
"""

doc = dict(
    id='tp-s-xbox-three-sixty', published='2005-12-02', source='living-room-news',
    title='Xbox 360 lands in Europe with too little in the van',
    text=TEXT,
    claims=[
        c('Friday', 'launch', None, 'date', company='Microsoft', product='Xbox 360', p=('2005-12-02','2005-12-02')),
        c('399 euros', 'price', 399, 'EUR', company='Microsoft', product='Xbox 360'),
        c('£279.99', 'price', 279.99, 'GBP', company='Microsoft', product='Xbox 360'),
        c('299', 'price', 299, 'EUR', company='Microsoft', product='Xbox 360'),
        c('2.75 and 3 million', 'sales', 2.75e6, 'item', 3e6, company='Microsoft', product='Xbox 360', p=('2005-11-22','2006-02-19'), status=['target','forecast']),
        c('400,000', 'deliveries', 400000, 'item', company='Microsoft', product='Xbox 360'),
        c('$525', 'cost', 525, 'USD', company='Microsoft', product='Xbox 360'),
        c('90 million consoles', ['sales','deliveries'], 90e6, 'item', company='Sony'),
        c('22 million', ['sales','deliveries'], 22e6, 'item', company='Microsoft'),
    ],
    names=mentions(TEXT, {'Microsoft': ('COMPANY', 'Microsoft'), 'Sony': ('COMPANY', 'Sony'), 'Xbox 360': ('PRODUCT', 'Xbox 360')}),
    checks=[],
)
