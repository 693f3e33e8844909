from goldlib import *
from mentions import mentions

TEXT = """Digital cameras overtake film in Britain

More than half of the cameras sold in British shops are now digital, the first time they have outsold film models over a full half-year, figures from the analysts Corvell show.

Shoppers spent £475m on digital cameras between January and June, a rise of 41%. The average model has four megapixels and costs £219, compared with £310 in 2002. Sales of film fell by a fifth.

Canon was the most popular brand with 17% of the market, ahead of Sony on 16% and Olympus on 13%. Fujifilm had 12%.

Canon hopes to increase its lead with the Ixus 30, a pocket camera which goes into shops on 1 September for £249. It is 86mm wide, weighs 115g and takes three-megapixel pictures. The Japanese firm plans to sell 14 million digital cameras worldwide this year, against 8.5 million in 2003.

The change is hard on companies that rely on processing. Photo chain Snapdale said this week that it would close 60 of its 190 branches by the end of the year, with the loss of 420 jobs. It has installed printing kiosks in the others, where a print from a memory card costs 25p.

Corvell's survey of 2,200 camera owners suggests most digital pictures never make it on to paper. Only 13% of them are printed, and one owner in six said they had lost photographs because of a computer fault.
"""

doc = dict(
    id='tx-a-film-to-pixels', published='2004-08-12', source='photo-trade-today',
    title='Digital cameras overtake film in Britain',
    text=TEXT,
    claims=[
        c('17%', 'market_share', 17, 'percent', company='Canon', p=h(2004, 1)),
        c('16%', 'market_share', 16, 'percent', company='Sony', p=h(2004, 1)),
        c('13%', 'market_share', 13, 'percent', company='Olympus', p=h(2004, 1)),
        c('12%', 'market_share', 12, 'percent', company='Fujifilm', p=h(2004, 1)),
        c('1 September', 'launch', None, 'date', company='Canon', product='Ixus 30', p=('2004-09-01', '2004-09-01'), status='plan'),
        c('£249', 'price', 249, 'GBP', company='Canon', product='Ixus 30', status=['plan', 'actual']),
        c('86mm', 'length', 86, 'mm', company='Canon', product='Ixus 30'),
        c('115g', 'weight', 0.115, 'kg', company='Canon', product='Ixus 30'),
        c('14 million digital cameras', 'sales', 14e6, 'item', company='Canon', p=y(2004), status=['target', 'plan']),
        c('8.5 million', 'sales', 8.5e6, 'item', company='Canon', p=y(2003)),
        c('60', 'stores', -60, 'store', company='Snapdale', role=['change', 'level'], p=(None, '2004-12-31'), status='plan'),
        c('190 branches', 'stores', 190, 'store', company='Snapdale'),
        c('420 jobs', 'layoffs', 420, 'job', company='Snapdale', p=(None, '2004-12-31'), status='plan'),
        c('25p', 'price', 0.25, 'GBP', company='Snapdale'),
    ],
    names=mentions(TEXT, {'Canon': ('COMPANY', 'Canon'), 'Sony': ('COMPANY', 'Sony'), 'Olympus': ('COMPANY', 'Olympus'), 'Fujifilm': ('COMPANY', 'Fujifilm'), 'Snapdale': ('COMPANY', 'Snapdale'), 'Ixus 30': ('PRODUCT', 'Ixus 30')}),
    checks=[],
)
