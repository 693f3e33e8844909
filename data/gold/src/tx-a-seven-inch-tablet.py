from goldlib import *
from mentions import mentions

TEXT = """Google's cheap tablet sells out in days

Google has run out of the larger version of its first tablet computer less than a week after it reached shops in Britain.

The Nexus 7 is made by Asus of Taiwan and costs £159 with eight gigabytes of memory or £199 with twice as much. It went on sale on 13 July. PC World, Currys and Tesco all said they had no stock of the dearer model and expected more at the end of the month.

The device weighs 340g and has a seven-inch screen, which puts it in competition with Amazon's Kindle Fire. The latter has not been introduced outside the US, where it is priced at $199. Apple's iPad starts at £399 in the UK.

Asus said it aimed to ship six million tablets this year, compared with its earlier target of three million. Chief executive Jerry Shen told a newspaper that profit on each Nexus 7 was close to nothing. Components alone cost $152, according to specialists who took one apart.

Tablets are spreading fast. One UK household in nine owned one in the first quarter, up from 2% a year ago, telecoms regulator Ofcom said. Its figures are based on 3,770 interviews. A quarter of owners use theirs mostly in bed and 40% had read a newspaper on it.

Worldwide, people will spend $66bn on tablets in 2012, the analysts at Crail & Moss believe. They put Apple's share at 61%. Smaller models could make up a third of the market by next year.
"""

doc = dict(
    id='tx-a-seven-inch-tablet', published='2012-07-17', source='tablet-and-phone-news',
    title="Google's cheap tablet sells out in days",
    text=TEXT,
    claims=[
        c('£159', 'price', 159, 'GBP', company=['Google', 'Asus'], product='Nexus 7'),
        c('£199', 'price', 199, 'GBP', company=['Google', 'Asus'], product='Nexus 7'),
        c('13 July', 'launch', None, 'date', company=['Google', 'Asus'], product='Nexus 7', p=('2012-07-13', '2012-07-13')),
        c('340g', 'weight', 0.34, 'kg', company=['Google', 'Asus'], product='Nexus 7'),
        c('$199', 'price', 199, 'USD', company='Amazon', product='Kindle Fire'),
        c('£399', 'price', 399, 'GBP', company='Apple', product='iPad'),
        c('six million tablets', ['deliveries', 'sales'], 6e6, 'item', company='Asus', p=y(2012), status='target'),
        c('three million', ['deliveries', 'sales'], 3e6, 'item', company='Asus', p=y(2012), status='target', superseded=True),
        c('$152', 'cost', 152, 'USD', company=['Google', 'Asus'], product='Nexus 7', per=[None, 'item']),
        c('61%', 'market_share', 61, 'percent', company='Apple', p=y(2012), status='forecast'),
    ],
    names=mentions(TEXT, {'Google': ('COMPANY', 'Google'), 'Asus': ('COMPANY', 'Asus'), 'PC World': ('COMPANY', 'PC World'), 'Currys': ('COMPANY', 'Currys'), 'Tesco': ('COMPANY', 'Tesco'), 'Amazon': ('COMPANY', 'Amazon'), 'Apple': ('COMPANY', 'Apple'), 'Nexus 7': ('PRODUCT', 'Nexus 7'), 'Kindle Fire': ('PRODUCT', 'Kindle Fire'), 'iPad': ('PRODUCT', 'iPad')}),
    checks=[],
)
