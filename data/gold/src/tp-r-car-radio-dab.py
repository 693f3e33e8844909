from goldlib import *
from mentions import mentions

TEXT = """Digital radio set to be the stocking filler, if shops can find it

John Lewis has none left, Dixons has a list. Sets for digital radio are so scarce this December that one was auctioned for £140 to a dentist.

By Christmas the sum of those in use should pass 435,000, says the industry's own bureau, as against 135,000 a year back. Listeners in London can choose between 50 stations; in Inverness it is eleven. The signal reaches 85% of the people, including 97% who did not know it. When asked, 35% of 1,500 adults said that they had heard of it.

The Evoke-1 by Pure, which sparked it all in 2002 when it broke through the £100 barrier, has sold 140,000. Imagination Technologies, its parent, a maker of chips at Kings Langley, expects revenue of £32m for the year. A newer set, in maple, records 15 minutes and costs £129.95.

Stuck in a garage in Hove sits a licence from 1958, number 14 million and something, along with 46 valve receivers. Their owner, 77, has bought a digital one too. He likes the station that plays birdsong for 24 hours. It started as a test, with 500,000 listeners, three blackbirds and a loop of 20 minutes.
"""

doc = dict(
    id='tp-r-car-radio-dab', published='2003-12-01', source='wireless-weekly',
    title='Digital radio set to be the stocking filler, if shops can find it',
    text=TEXT,
    claims=[
        c('140,000', 'sales', 140000, 'item', company='Pure', product='Evoke-1', p=('2002-01-01', '2003-12-01')),
        c('2002', 'launch', None, 'date', company='Pure', product='Evoke-1', p=y(2002)),
        c('£32m', 'revenue', 32e6, 'GBP', company='Imagination Technologies', status=['forecast', 'target']),
        c('£129.95', 'price', 129.95, 'GBP', company='Pure'),
    ],
    names=mentions(TEXT, {'John Lewis': ('COMPANY', 'John Lewis'), 'Dixons': ('COMPANY', 'Dixons'), 'Pure': ('COMPANY', 'Pure'), 'Imagination Technologies': ('COMPANY', 'Imagination Technologies'), 'Evoke-1': ('PRODUCT', 'Evoke-1')}),
    checks=[],
)
