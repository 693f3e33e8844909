from goldlib import *
from mentions import mentions

TEXT = """Shoppers spend £186m online on Christmas Day

Consumers in Britain made 103.8 million visits to shopping websites on Christmas Day and Boxing Day and spent £186.4m on 25 December alone, 16.5% more than in 2010.

The figures, from a retail body and the information services firm Experian, also show that December 5 was the busiest day of the year, with sales of £424m. One purchase in 18 was made on a telephone.

Total internet spending in the UK is likely to reach £68bn in 2011, the body believes, or 17% of all retail trade, and to rise to £77bn next year.

John Lewis said takings at its website were up 27.9% in the five weeks to 24 December. The department store group began its clearance at 17:00 on Christmas Eve and sold a coat for £45 that had cost £150. In the week to Christmas Eve its shops and website together took £89.1m.

Marks & Spencer opened its sale at midnight; Amazon started on 21 December. The US firm would not give figures, but has said that it took orders for 13.7 million items worldwide on one day last year, and that its Kindle, at £89, is the best-selling product it has in Britain.

At the West End of London 1.2 million people were expected on Boxing Day, despite a strike that closed nine Tube lines. The average shopper there parted with £160.

Footfall across the country was 4.9% lower than a year ago, another firm, Synovate, reported.
"""

doc = dict(
    id='tx-b-online-xmas-11', published='2011-12-28', source='Shop Watch',
    title='Shoppers spend £186m online on Christmas Day',
    text=TEXT,
    claims=[
        c('27.9%', 'revenue', 27.9, 'percent', company='John Lewis', role='change', p=('2011-11-20', '2011-12-24')),
        c('£45', 'price', 45, 'GBP', company='John Lewis'),
        c('£150', 'price', 150, 'GBP', company='John Lewis', superseded=True),
        c('£89.1m', 'revenue', 89.1e6, 'GBP', company='John Lewis', p=('2011-12-18', '2011-12-24')),
        c('13.7 million items', 'orders', 13.7e6, ['item', 'order'], company='Amazon', p=y(2010)),
        c('£89', 'price', 89, 'GBP', company='Amazon', product='Kindle', nth=1),
        c('£424m', 'revenue', 424e6, 'GBP', p=('2011-12-05', '2011-12-05')),
    ],
    names=mentions(TEXT, {'John Lewis': ('COMPANY', 'John Lewis'), 'Marks & Spencer': ('COMPANY', 'Marks & Spencer'), 'Amazon': ('COMPANY', 'Amazon'), 'Kindle': ('PRODUCT', 'Kindle')}),
    checks=[],
)
