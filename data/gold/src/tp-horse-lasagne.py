from goldlib import *
from mentions import mentions

TEXT = """What is in the box? Up to 100 per cent horse

One lasagne in a laboratory in Surrey turned out to contain no cow at all. Of 2,501 products that British shops and makers have had tested since, 29 showed more than 1% of horse, seven sorts in total.

It began on 15 January in Ireland, where ten of 27 burgers gave a trace and one from Tesco 29%. The chain's value dropped by £300m that day. Findus withdrew its frozen meal of 320 grams, sold in three sizes, at the beginning of February. The meat had gone from two abattoirs in Romania through a dealer in Breda, another in Cyprus, a wholesaler in the south of France and a plant in Luxembourg into 16 countries. Nestlé took two kinds of pasta off shelves in Italy and Spain on Monday.

A tonne of horse costs less than a third of one of beef. In a survey of 2,200 adults 24% mean to buy fewer ready meals and 21% less meat, while the butcher in a Devon village of 800 souls took 30% more.

The drug that vets fear, bute, was in eight of 206 carcasses. Someone of average weight would have to eat 500 burgers of 250 grams in a day to feel it.
"""

doc = dict(
    id='tp-horse-lasagne', published='2013-02-20', source='plate-and-fork',
    title='What is in the box? Up to 100 per cent horse',
    text=TEXT,
    claims=[
        c('£300m', 'valuation', -300e6, 'GBP', company='Tesco', role='change', p=('2013-01-15', '2013-01-15')),
    ],
    names=mentions(TEXT, {'Tesco': ('COMPANY', 'Tesco'), 'Findus': ('COMPANY', 'Findus'), 'Nestlé': ('COMPANY', 'Nestlé')}),
    checks=[],
)
