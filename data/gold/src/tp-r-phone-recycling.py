from goldlib import *
from mentions import mentions

TEXT = """Where do 15 million old mobiles go? Into drawer two

The average Briton swaps handsets every 18 months and throws nothing away. Some 90 million unused telephones lie about the country, a charity estimates; put end to end they'd stretch from London to Cape Town.

In a kitchen-drawer census of 611 homes, volunteers came across 4.1 handsets a home, 2.3 chargers that fitted none of them and one ferret. A single nickel-cadmium battery, says a chemist in Cardiff, can foul 600,000 litres of water, a third of an Olympic pool.

Fonebak, which has works at Romford, handled 3 million of them last year and pays shops between £2 and £25 apiece. Four in five get a second life, chiefly in Romania, Pakistan and Nigeria. What cannot be rung is melted at 1,200 degrees in Sweden: a tonne yields 280 grams of gold, against five from the ore of a mine.

From August makers must under European rules pay for the end of what they sell. Recycling targets vary from 50% to 80% by weight. Of 30 passers-by in Swansea, 26 had not heard of the rule. The other four worked for the council, on the sixth floor.
"""

doc = dict(
    id='tp-r-phone-recycling', published='2005-06-22', source='green-gadgets',
    title='Where do 15 million old mobiles go? Into drawer two',
    text=TEXT,
    claims=[
        c('3 million', 'other', 3e6, 'item', company='Fonebak', p=y(2004)),
        c('£2 and £25', 'price', 2, 'GBP', 25, company='Fonebak'),
    ],
    names=mentions(TEXT, {'Fonebak': ('COMPANY', 'Fonebak')}),
    checks=[],
)
