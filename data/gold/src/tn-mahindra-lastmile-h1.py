from goldlib import *
from mentions import mentions

TEXT = """Electric three-wheelers hold their half of the market in October

Retail sales of electric three-wheelers touched 67,171 units in October, as per Vahan, a 17 per cent improvement over the 57,590 of October 2023 and 6 per cent over September. Since April some 4.03 lakh have been registered, as against 3.38 lakh in the first seven months of FY24. Penetration in the segment is 54 per cent.

Company-wise, October:
1. Mahindra — 6,750 (Sept: 5,830)
2. Bajaj Auto — 6,195 (Sept: 5,710)
3. YC Electric — 4,150 (Sept: 3,890)
4. Saera — 2,340
5. Piaggio — 1,625

MLMM has sold over 2 lakh commercial EVs to date. It commands 37.3 per cent of the passenger and cargo L5 category in the first half of FY25, compared to 42 per cent in the corresponding half a year back. Its ZEO four-wheeler, launched in October, comes with 21.3 kWh at ₹7.52 lakh; the Treo continues at ₹3.30 lakh.

Bajaj, which entered in June 2023, now sells its electric autos in 750 towns; a year ago it was 25. TVS is expected next.
"""

doc = dict(
    id='tn-mahindra-lastmile-h1', published='2024-11-04', source='bombay-auto-ledger',
    title='Electric three-wheelers hold their half of the market in October',
    text=TEXT,
    claims=[
        c('half', 'penetration', 50, 'percent', role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('67,171 units', 'sales', 67171, 'vehicle', p=('2024-10-01', '2024-10-31')),
        c('17 per cent', 'sales', 17, 'percent', role='change', p=('2024-10-01', '2024-10-31')),
        c('57,590', 'sales', 57590, 'vehicle', p=('2023-10-01', '2023-10-31')),
        c('6 per cent', 'sales', 6, 'percent', role='change', p=('2024-10-01', '2024-10-31')),
        c('4.03 lakh', 'sales', 403000, 'vehicle', p=('2024-04-01', '2024-10-31')),
        c('3.38 lakh', 'sales', 338000, 'vehicle', p=('2023-04-01', '2023-10-31')),
        c('54 per cent', 'penetration', 54, 'percent', role=['level', 'share']),
        c('6,750', 'sales', 6750, 'vehicle', company=['Mahindra Last Mile Mobility', 'MLMM', 'Mahindra'], p=('2024-10-01', '2024-10-31')),
        c('5,830', 'sales', 5830, 'vehicle', company=['Mahindra Last Mile Mobility', 'MLMM', 'Mahindra'], p=('2024-09-01', '2024-09-30')),
        c('6,195', 'sales', 6195, 'vehicle', company='Bajaj Auto', p=('2024-10-01', '2024-10-31')),
        c('5,710', 'sales', 5710, 'vehicle', company='Bajaj Auto', p=('2024-09-01', '2024-09-30')),
        c('4,150', 'sales', 4150, 'vehicle', company='YC Electric', p=('2024-10-01', '2024-10-31')),
        c('3,890', 'sales', 3890, 'vehicle', company='YC Electric', p=('2024-09-01', '2024-09-30')),
        c('2,340', 'sales', 2340, 'vehicle', company='Saera', p=('2024-10-01', '2024-10-31')),
        c('1,625', 'sales', 1625, 'vehicle', company='Piaggio', p=('2024-10-01', '2024-10-31')),
        c('2 lakh', 'sales', 200000, 'vehicle', None, company=['Mahindra Last Mile Mobility', 'MLMM', 'Mahindra'], p=(None, '2024-11-04')),
        c('37.3 per cent', 'market_share', 37.3, 'percent', company=['Mahindra Last Mile Mobility', 'MLMM', 'Mahindra'], role=['level', 'share'], p=('2024-04-01', '2024-09-30')),
        c('42 per cent', 'market_share', 42, 'percent', company=['Mahindra Last Mile Mobility', 'MLMM', 'Mahindra'], role=['level', 'share'], p=('2023-04-01', '2023-09-30')),
        c('October', 'launch', None, 'date', nth=4, company=['Mahindra Last Mile Mobility', 'MLMM', 'Mahindra'], product='ZEO', p=('2024-10-01', '2024-10-31')),
        c('21.3 kWh', 'battery_capacity', 21.3, 'kWh', company=['Mahindra Last Mile Mobility', 'MLMM', 'Mahindra'], product='ZEO'),
        c('₹7.52 lakh', 'price', 752000, 'INR', company=['Mahindra Last Mile Mobility', 'MLMM', 'Mahindra'], product='ZEO'),
        c('₹3.30 lakh', 'price', 330000, 'INR', company=['Mahindra Last Mile Mobility', 'MLMM', 'Mahindra'], product='Treo'),
        c('June 2023', 'launch', None, 'date', company='Bajaj Auto', p=('2023-06-01', '2023-06-30')),
        c('750 towns', 'countries', 750, 'country', company='Bajaj Auto'),
        c('25', 'countries', 25, 'country', nth=2, company='Bajaj Auto', p=('2023-11-01', '2023-11-30')),
    ],
    names=mentions(TEXT, {'MLMM': ('COMPANY', 'Mahindra Last Mile Mobility'), 'Mahindra': ('COMPANY', 'Mahindra Last Mile Mobility'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'YC Electric': ('COMPANY', 'YC Electric'), 'Saera': ('COMPANY', 'Saera'), 'Piaggio': ('COMPANY', 'Piaggio'), 'TVS': ('COMPANY', 'TVS'), 'Treo': ('PRODUCT', 'Treo'), 'ZEO': ('PRODUCT', 'ZEO'), 'Bajaj': ('COMPANY', 'Bajaj Auto')}),
    checks=[],
)
