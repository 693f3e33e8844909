from goldlib import *
from mentions import mentions

TEXT = """HP picks up Palm for the price of a good quarter

Palm, which taught the world to write letters with a stick, has found a home. Hewlett-Packard offers $5.70 a share, or $1.2bn in all with debt, a premium of 23% on Wednesday's close.

The Sunnyvale firm was running out of air. It sent 960,000 phones to the networks in its last quarter but only 408,000 reached a customer; revenue was going to be under $150m in the current one, less than half of what analysts had down. Its part of the American smartphone market had shrunk to 5.4%.

HP wants the software, webOS, for tablets. Todd Bradley, who will look after it, ran Palm until 2005. The deal ought to be through by 31 July.

A museum in Mountain View has the wooden block that started it all, 12.1 by 7.6 centimetres, which the founder carried about in 1994, pretending to make appointments. He was found asleep with it once. In a straw poll of 87 engineers, 40 had owned a Pilot; three could still do the letter X. It took two AAA cells and ran for 11 weeks. An app store of 2,000 programs compares, for those who keep the score, with 185,000 and 38,000 elsewhere.
"""

doc = dict(
    id='tp-s-palm-hp', published='2010-04-29', source='pocket-tech-review',
    title='HP picks up Palm for the price of a good quarter',
    text=TEXT,
    claims=[
        c('$5.70', ['share_price','investment'], 5.7, 'USD', company=['Palm','Hewlett-Packard'], per='share', status=['plan','actual']),
        c('$1.2bn', ['investment','valuation'], 1.2e9, 'USD', company=['Palm','Hewlett-Packard'], status=['plan','actual']),
        c('23%', 'share_price', 23, 'percent', role='change', company='Palm', status=['plan','actual']),
        c('960,000 phones', 'deliveries', 960000, 'item', company='Palm'),
        c('408,000', 'sales', 408000, 'item', company='Palm'),
        c('$150m', 'revenue', None, 'USD', 150e6, company='Palm', status=['target','forecast']),
        c('5.4%', 'market_share', 5.4, 'percent', company='Palm'),
    ],
    names=mentions(TEXT, {'Palm': ('COMPANY', 'Palm'), 'Hewlett-Packard': ('COMPANY', 'Hewlett-Packard'), 'HP': ('COMPANY', 'Hewlett-Packard'), 'Pilot': ('PRODUCT', 'Pilot')}),
    checks=[],
)
