from goldlib import *
from mentions import mentions

TEXT = """Zavvi's last sale: 22 shops go dark, 178 people with them

The administrators of Zavvi, Ernst & Young, will close 22 of its 114 stores by Sunday week. Some 178 jobs go at once; another 2,200 hang on what a buyer says. Talks are on with "more than one party".

Zavvi came out of the Virgin Megastores in September 2007, when Richard Branson let the management have the chain for £1. It was tied for its discs to Entertainment UK, an arm of Woolworths, and when that died, so did the supply: in December it paid cash on delivery, up to £106m of debt behind it.

HMV has grown by 1.8% over Christmas in shops open for a year or longer, and takes over 14 leases.

Music on a disc is vanishing no faster than clothes hangers, a professor at Leicester jokes. Of 1,500 teenagers in his panel 63% own fewer than ten CDs. A typical phone holds 480 songs, of which, he reckons, nine were paid for. In the Piccadilly branch on Thursday the queue had 61 people in it, the average basket was worth £19, and a life-size cardboard wizard, 1.93 metres tall, was bought for £40 by a man who had come for a lead.
"""

doc = dict(
    id='tp-s-zavvi-shuts', published='2009-01-09', source='high-street-brief',
    title="Zavvi's last sale: 22 shops go dark, 178 people with them",
    text=TEXT,
    claims=[
        c('22 shops', 'stores', 22, 'store', company='Zavvi', p=(None,'2009-01-18'), status='plan'),
        c('178 people', 'layoffs', 178, 'job', company='Zavvi', status=['plan','actual']),
        c('22', 'stores', 22, 'store', nth=1, company='Zavvi', p=(None,'2009-01-18'), status='plan'),
        c('114 stores', 'stores', 114, 'store', company='Zavvi'),
        c('178 jobs', 'layoffs', 178, 'job', company='Zavvi', status=['plan','actual']),
        c('2,200', ['headcount','jobs','layoffs'], 2200, 'job', company='Zavvi'),
        c('£1', 'price', 1, 'GBP', company=['Zavvi','Virgin Megastores'], p=m(2007,9)),
        c('£106m', 'debt', None, 'GBP', 106e6, company='Zavvi', p=m(2008,12)),
        c('1.8%', ['sales','revenue'], 1.8, 'percent', role='change', company='HMV'),
        c('14 leases', 'stores', 14, 'store', company='HMV'),
    ],
    names=mentions(TEXT, {'Zavvi': ('COMPANY', 'Zavvi'), 'Virgin Megastores': ('COMPANY', 'Virgin Megastores'), 'Entertainment UK': ('COMPANY', 'Entertainment UK'), 'Woolworths': ('COMPANY', 'Woolworths'), 'HMV': ('COMPANY', 'HMV'), 'Ernst & Young': ('COMPANY', 'Ernst & Young')}),
    checks=[],
)
