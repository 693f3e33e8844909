from goldlib import *
from mentions import mentions

TEXT = """GM widens Bolt recall to every car built, adds $1.1 bln to the bill

DETROIT, Aug 23 (Lakeside) - General Motors said on Friday it would recall another 72,400 Chevrolet Bolt electric cars over the risk of battery fires, on top of 69,000 recalled in July, and would seek to recover the money from LG.

The new recall covers Bolt EV and Bolt EUV cars from model years 2019 to 2022 and comes at a cost of $1.1 billion. GM already booked $800 million for the earlier one in the second quarter, taking the total to about $1.9 billion.

Ten fires have been confirmed, GM said. Owners were told to limit the charge to 90 percent and to leave at least 70 miles of range in the battery.

In the rare cases in question, two defects in the same cell, a torn anode tab and a folded separator, are present at once. The modules were made by LG Chem's battery unit LG Energy Solution and assembled by LG Electronics. GM initially believed only cells from LG's Ochang plant in Korea were affected but found the faults in cells from Michigan as well.

LG Energy Solution and LG Electronics set aside 91 billion won and 234.6 billion won, respectively, in their second-quarter accounts. LG Chem shares lost 11 percent on Monday, wiping out $6 billion in market value, and GM's fell 1.3 percent.

GM stopped selling the Bolt until LG can supply good cells. It sold 11,263 of the cars in the United States in the second quarter.

Hyundai Motor, which also buys from LG, recalled 82,000 cars, most of them Kona EVs, early this year at an estimated cost of 1 trillion won ($854 million). The Korean companies split that bill 70 to 30, with LG paying the larger part.

LG Energy Solution is preparing an initial public offering that could raise more than $10 billion.
"""

PL = ['plan', 'target', 'forecast']
GM = ['General Motors', 'GM']
LGES = 'LG Energy Solution'
doc = dict(
    id='tw-e-bolt-fire-bill-2108', published='2021-08-23', source='lakeside-newswire',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('$1.1 bln', 'cost', 1.1e9, 'USD', company=GM, product=[None, 'Bolt'], status=['actual', 'forecast', 'plan']),
        c('72,400 Chevrolet Bolt electric cars', 'recall', 72400, 'vehicle', company=GM + ['Chevrolet'], product='Bolt'),
        c('69,000', 'recall', 69000, 'vehicle', company=GM + ['Chevrolet'], product='Bolt', p=m(2021, 7)),
        c('$1.1 billion', 'cost', 1.1e9, 'USD', company=GM, product=[None, 'Bolt'], status=['actual', 'forecast', 'plan']),
        c('$800 million', 'cost', 8e8, 'USD', company=GM, product=[None, 'Bolt'], p=q(2021, 2)),
        c('$1.9 billion', 'cost', 1.9e9, 'USD', company=GM, product=[None, 'Bolt'], status=['actual', 'forecast', 'plan']),
        c('Ten fires', 'other', 10, 'item', company=GM + ['Chevrolet'], product='Bolt'),
        c('90 percent', 'other', None, 'percent', 90, company=GM + ['Chevrolet'], product='Bolt'),
        c('70 miles', ['range', 'other'], 70, 'mile', None, company=GM + ['Chevrolet'], product='Bolt'),
        c('91 billion won', 'cost', 9.1e10, 'KRW', company=LGES, p=q(2021, 2)),
        c('234.6 billion won', 'cost', 2.346e11, 'KRW', company='LG Electronics', p=q(2021, 2)),
        c('11 percent', 'share_price', -11, 'percent', company='LG Chem', role='change', p=('2021-08-23', '2021-08-23')),
        c('$6 billion', 'valuation', -6e9, 'USD', company='LG Chem', role='change', p=('2021-08-23', '2021-08-23')),
        c('1.3 percent', 'share_price', -1.3, 'percent', company=GM, role='change', p=('2021-08-23', '2021-08-23')),
        c('11,263', 'sales', 11263, 'vehicle', company=GM + ['Chevrolet'], product='Bolt', p=q(2021, 2)),
        c('82,000 cars', 'recall', 82000, 'vehicle', company=['Hyundai', 'Hyundai Motor']),
        c('1 trillion won', 'cost', 1e12, 'KRW', company=['Hyundai', 'Hyundai Motor'], status=['forecast', 'actual']),
        c('$854 million', 'cost', 8.54e8, 'USD', company=['Hyundai', 'Hyundai Motor'], status=['forecast', 'actual']),
        c('70', 'cost', 70, 'percent', nth=1, company=['LG', LGES], role='share'),
        c('30', 'cost', 30, 'percent', company=['Hyundai', 'Hyundai Motor'], role='share'),
        c('$10 billion', 'funding', 1e10, 'USD', None, company=LGES, status=['forecast', 'plan', 'target']),
    ],
    names=mentions(TEXT, {'General Motors': ('COMPANY', 'General Motors'), 'GM': ('COMPANY', 'General Motors'), 'Chevrolet': ('COMPANY', 'Chevrolet'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'LG Electronics': ('COMPANY', 'LG Electronics'), 'LG Chem': ('COMPANY', 'LG Chem'), 'LG': ('COMPANY', 'LG'), 'Hyundai Motor': ('COMPANY', 'Hyundai'), 'Bolt EV': ('PRODUCT', 'Bolt EV'), 'Bolt EUV': ('PRODUCT', 'Bolt EUV'), 'Bolt': ('PRODUCT', 'Bolt'), 'Kona EV': ('PRODUCT', 'Kona EV')}),
    checks=[],
)
