from goldlib import *
from mentions import mentions

TEXT = """Greaves Cotton slips into the red in Q3 on FAME hangover

Engineering firm Greaves Cotton reported a consolidated net loss of Rs 11.7 crore for the quarter under review (October-December 2023) vis-à-vis a profit of Rs 7.4 crore in the year-ago quarter. Consolidated income de-grew 21 per cent to Rs 414 crore; sequentially, it was better by 5 per cent. On a standalone basis, EBITDA margin held at 14.2 per cent.

The culprit is no secret. Greaves Electric Mobility (GEM), which sells Ampere scooters and was asked by the heavy industries ministry to return Rs 124 crore of FAME-II subsidy, has since had to make do without. GEM’s topline crashed to Rs 142 crore from Rs 313 crore, down 55 per cent, and it burnt Rs 57 crore at EBITDA level. Volumes: 11,400 electric two-wheelers as opposed to 26,900; three-wheelers, incl. those of MLR Auto, up a third at 4,100.

A new family e-scooter, Nexus, is to hit showrooms by April-end. Abdul Latif Jameel, the Saudi investor, owns 36.4 per cent of GEM, for which it had shelled out $150 million in 2022, with an option on $70 million more.

“Q4 should look different,” quipped group CEO Arup Basu, who has spent Rs 21 crore on R&D in the quarter. The Ranipet facility can scale up to 10 lakh vehicles per annum.
"""

doc = dict(
    id='te-ampere-greaves-2402', published='2024-02-09', source='nariman-point-ledger',
    title='Greaves Cotton slips into the red in Q3 on FAME hangover',
    text=TEXT,
    claims=[
        c('Rs 11.7 crore', 'net_income', -117000000, 'INR', company='Greaves Cotton', p=('2023-10-01', '2023-12-31')),
        c('Rs 7.4 crore', 'net_income', 74000000, 'INR', company='Greaves Cotton', p=('2022-10-01', '2022-12-31')),
        c('21 per cent', 'revenue', -21, 'percent', company='Greaves Cotton', role='change', p=('2023-10-01', '2023-12-31')),
        c('Rs 414 crore', 'revenue', 4140000000, 'INR', company='Greaves Cotton', p=('2023-10-01', '2023-12-31')),
        c('5 per cent', 'revenue', 5, 'percent', company='Greaves Cotton', role='change', p=('2023-10-01', '2023-12-31')),
        c('14.2 per cent', 'margin', 14.2, 'percent', company='Greaves Cotton', p=('2023-10-01', '2023-12-31')),
        c('Rs 124 crore', ['subsidy', 'cost'], 1240000000, 'INR', company='Greaves Electric Mobility'),
        c('Rs 142 crore', 'revenue', 1420000000, 'INR', company='Greaves Electric Mobility', p=('2023-10-01', '2023-12-31')),
        c('Rs 313 crore', 'revenue', 3130000000, 'INR', company='Greaves Electric Mobility', p=('2022-10-01', '2022-12-31')),
        c('55 per cent', 'revenue', -55, 'percent', company='Greaves Electric Mobility', role='change', p=('2023-10-01', '2023-12-31')),
        c('Rs 57 crore', 'ebitda', -570000000, 'INR', company='Greaves Electric Mobility', p=('2023-10-01', '2023-12-31')),
        c('11,400', 'sales', 11400, 'vehicle', company='Greaves Electric Mobility', p=('2023-10-01', '2023-12-31')),
        c('26,900', 'sales', 26900, 'vehicle', company='Greaves Electric Mobility', p=('2022-10-01', '2022-12-31')),
        c('a third', 'sales', 33.3333333333, 'percent', company='Greaves Electric Mobility', role='change', p=('2023-10-01', '2023-12-31')),
        c('4,100', 'sales', 4100, 'vehicle', company='Greaves Electric Mobility', p=('2023-10-01', '2023-12-31')),
        c('April-end', 'launch', None, 'date', company='Ampere', product='Nexus', p=(None, '2024-04-30'), status=['plan', 'target', 'forecast']),
        c('36.4 per cent', 'stake', 36.4, 'percent', company='Greaves Electric Mobility'),
        c('$150 million', 'investment', 150000000, 'USD', company='Abdul Latif Jameel'),
        c('$70 million', 'investment', 70000000, 'USD', company='Abdul Latif Jameel'),
        c('Rs 21 crore', 'rnd', 210000000, 'INR', company='Greaves Cotton', p=('2023-10-01', '2023-12-31')),
        c('10 lakh', 'capacity', None, 'vehicle', 1000000, company='Greaves Electric Mobility', per='year'),
    ],
    names=mentions(TEXT, {'Greaves Cotton': ('COMPANY', 'Greaves Cotton'), 'Greaves Electric Mobility': ('COMPANY', 'Greaves Electric Mobility'), 'GEM': ('COMPANY', 'Greaves Electric Mobility'), 'Ampere': ('COMPANY', 'Ampere'), 'MLR Auto': ('COMPANY', 'MLR Auto'), 'Abdul Latif Jameel': ('COMPANY', 'Abdul Latif Jameel'), 'Nexus': ('PRODUCT', 'Nexus')}),
)
