from goldlib import *
from mentions import mentions

TEXT = """Phone thefts reach 700,000 a year

About 710,000 mobile phones were stolen in Britain last year, five times as many as official figures had suggested, a government study has found.

Children are the most frequent victims. Nearly half of those robbed were under 18, and 12% of pupils between 11 and 15 told researchers they had lost a phone to a thief. In London a phone was taken in 36% of all street robberies, up from 8% in 1999. Most of the attackers were boys of around 16.

Ministers want the operators to bar stolen handsets by their 15-digit number, as two of the four networks already can. Vodafone said the system would cost it £12m and be ready by October. Orange has been blocking phones since 2000. BT Cellnet, whose customers number 11 million, is still looking at the price.

A third of the new phones that operators supply each year replace lost or stolen ones, the study suggests. Insurance costs around £60 a year.

Some firms see an opportunity. The Reading company TagMobile is to sell a kit for marking handsets from 4 February. It contains 20 labels and ultraviolet ink, and the price is £9.99. Nokia, which made 35% of all phones sold in the world in 2001, said a pin code remained the simplest protection; only one user in four sets one.

The study drew on 15,000 interviews. Reprogramming a stolen phone takes 10 minutes and is not against the law, although a bill that would make it punishable by five years in prison is being prepared.
"""

doc = dict(
    id='tx-a-phone-theft-wait', published='2002-01-09', source='society-and-mobile',
    title='Phone thefts reach 700,000 a year',
    text=TEXT,
    claims=[
        c('£12m', ['cost', 'investment', 'capex'], 12e6, 'GBP', company='Vodafone', status=['forecast', 'plan']),
        c('4 February', 'launch', None, 'date', company='TagMobile', p=('2002-02-04', '2002-02-04'), status='plan'),
        c('£9.99', 'price', 9.99, 'GBP', company='TagMobile'),
        c('11 million', 'other', 11e6, 'item', company='BT Cellnet'),
        c('35%', 'market_share', 35, 'percent', company='Nokia', p=y(2001)),
    ],
    names=mentions(TEXT, {'Vodafone': ('COMPANY', 'Vodafone'), 'Orange': ('COMPANY', 'Orange'), 'BT Cellnet': ('COMPANY', 'BT Cellnet'), 'TagMobile': ('COMPANY', 'TagMobile'), 'Nokia': ('COMPANY', 'Nokia')}),
    checks=[],
)
