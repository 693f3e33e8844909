from goldlib import *
from mentions import mentions

TEXT = """Mobile makers close a record year, with a warning for the next one

Some 674 million mobiles were sold last year, Gartner has counted, 30% more than in 2003 and well above the 580 million it had pencilled in at the start.

The prize for the comeback goes to Nokia. It had slipped below 30% in the spring, cut prices on 14 models and ended the fourth quarter with 33.9% of the market. Motorola handed over 31.8 million phones in those three months; Samsung, in third, 21.1 million. Sony Ericsson's profit before tax was 140m euros (£97m) in the quarter.

For 2005 the analysts see 730 million, a rise of 8%. "Everybody who wants one has one, and every fourth person has two," Ben Wood told us. In Luxembourg there are 119 SIM cards for 100 people.

Screens of 262,000 colours, cameras of two megapixels and memory cards as large as 512MB are what shops hope will bring the owners back. The average phone is kept for 18 months in Britain and 31 months in Finland; one drawer in three holds an old one. Asked by the same firm, 44% of 2,300 users could not name the network standard their phone uses, and 7% thought that it was steam.
"""

doc = dict(
    id='tp-s-mobile-record', published='2005-01-27', source='handset-monitor',
    title='Mobile makers close a record year, with a warning for the next one',
    text=TEXT,
    claims=[
        c('674 million mobiles', ['sales','deliveries'], 674e6, 'item', p=y(2004)),
        c('30%', ['sales','deliveries'], 30, 'percent', role='change', p=y(2004)),
        c('580 million', ['sales','deliveries'], 580e6, 'item', p=y(2004), status='forecast', superseded=False),
        c('30%', 'market_share', None, 'percent', 30, nth=1, company='Nokia', p=q(2004,2)),
        c('33.9%', 'market_share', 33.9, 'percent', company='Nokia', p=q(2004,4)),
        c('31.8 million phones', ['deliveries','sales'], 31.8e6, 'item', company='Motorola', p=q(2004,4)),
        c('21.1 million', ['deliveries','sales'], 21.1e6, 'item', company='Samsung', p=q(2004,4)),
        c('140m euros', ['net_income','operating_income'], 140e6, 'EUR', company='Sony Ericsson', p=q(2004,4)),
        c('£97m', ['net_income','operating_income'], 97e6, 'GBP', company='Sony Ericsson', p=q(2004,4)),
        c('730 million', ['sales','deliveries'], 730e6, 'item', p=y(2005), status='forecast'),
        c('8%', ['sales','deliveries'], 8, 'percent', role='change', p=y(2005), status='forecast'),
    ],
    names=mentions(TEXT, {'Nokia': ('COMPANY', 'Nokia'), 'Motorola': ('COMPANY', 'Motorola'), 'Samsung': ('COMPANY', 'Samsung'), 'Sony Ericsson': ('COMPANY', 'Sony Ericsson')}),
    checks=[],
)
