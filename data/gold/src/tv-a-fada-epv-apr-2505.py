from goldlib import *
from mentions import mentions

TEXT = """Electric car retails up 57% in April; MG, Mahindra eat into Tata's share: FADA

2 min read | New Delhi | Updated: May 5, 2025, 17:46 IST

Retail sales of electric passenger vehicles stood at 12,233 units in April, up 56.9 per cent from 7,798 in the corresponding month last year, data released by the Federation of Automobile Dealers Associations (FADA) on Monday showed.

Compared with March, when 12,356 electric cars were sold, sales were down marginally by 1 per cent. EVs made up 3.5 per cent of all passenger vehicles, against 2.3 per cent in April 2024.

Tata Motors retained the top position, but its sales dropped more than 13 per cent to 4,436 units from 5,119. Its share shrank to 36 per cent from 66 per cent.

JSW MG Motor sold 3,462 units, nearly 3x of the 1,203 units a year ago, thanks to the Windsor. Since its launch in September the Windsor has sold over 20,000 units. Mahindra & Mahindra's BE 6 and XEV 9e helped the company to 3,003 units, up from 628.

Hyundai sold 673 units, up nearly eightfold, while BYD sold 361, down 14 per cent.

In FY25, e-PV retails grew 18 per cent to 1.08 lakh units. FADA expects 1.5-1.6 lakh in FY26, including about 15,000 e Vitaras from Maruti Suzuki, which is yet to announce a price.

Inventory levels of passenger vehicles with dealers rose to around 50 days at the end of April, FADA said.

Electric three-wheelers clocked 62,533 units, or 62.7 per cent of three-wheeler sales.

Also Read: Toll rates hiked 4-5% from April 1
Follow us on WhatsApp
"""

doc = dict(
    id='tv-a-fada-epv-apr-2505', published='2025-05-05', source='dealer-gazette-india',
    title="Electric car retails up 57% in April; MG, Mahindra eat into Tata's share: FADA",
    text=TEXT,
    claims=[
        c('57%', 'sales', 57, 'percent', role='change', p=('2025-04-01', '2025-04-30')),
        c('12,233 units', 'sales', 12233, 'vehicle', p=('2025-04-01', '2025-04-30')),
        c('56.9 per cent', 'sales', 56.9, 'percent', role='change', p=('2025-04-01', '2025-04-30')),
        c('7,798', 'sales', 7798, 'vehicle', p=('2024-04-01', '2024-04-30')),
        c('12,356', 'sales', 12356, 'vehicle', p=('2025-03-01', '2025-03-31')),
        c('1 per cent', 'sales', -1, 'percent', role='change', p=('2025-04-01', '2025-04-30')),
        c('3.5 per cent', 'penetration', 3.5, 'percent', role=['level', 'share'], p=('2025-04-01', '2025-04-30')),
        c('2.3 per cent', 'penetration', 2.3, 'percent', role=['level', 'share'], p=('2024-04-01', '2024-04-30')),
        c('13 per cent', 'sales', None, 'percent', -13, company='Tata Motors', role='change', p=('2025-04-01', '2025-04-30')),
        c('4,436 units', 'sales', 4436, 'vehicle', company='Tata Motors', p=('2025-04-01', '2025-04-30')),
        c('5,119', 'sales', 5119, 'vehicle', company='Tata Motors', p=('2024-04-01', '2024-04-30')),
        c('36 per cent', 'market_share', 36, 'percent', company='Tata Motors', role=['level', 'share'], p=('2025-04-01', '2025-04-30')),
        c('66 per cent', 'market_share', 66, 'percent', company='Tata Motors', role=['level', 'share'], p=('2024-04-01', '2024-04-30')),
        c('3,462 units', 'sales', 3462, 'vehicle', company='JSW MG Motor', p=('2025-04-01', '2025-04-30')),
        c('3x', 'sales', 200, 'percent', company='JSW MG Motor', role='change', p=('2025-04-01', '2025-04-30')),
        c('1,203 units', 'sales', 1203, 'vehicle', company='JSW MG Motor', p=('2024-04-01', '2024-04-30')),
        c('20,000 units', 'sales', 20000, 'vehicle', None, company='JSW MG Motor', product='Windsor', p=('2024-09-01', '2025-04-30')),
        c('3,003 units', 'sales', 3003, 'vehicle', company='Mahindra', p=('2025-04-01', '2025-04-30')),
        c('628', 'sales', 628, 'vehicle', company='Mahindra', p=('2024-04-01', '2024-04-30')),
        c('673 units', 'sales', 673, 'vehicle', company='Hyundai', p=('2025-04-01', '2025-04-30')),
        c('eightfold', 'sales', 700, 'percent', company='Hyundai', role='change', p=('2025-04-01', '2025-04-30')),
        c('361', 'sales', 361, 'vehicle', company='BYD', p=('2025-04-01', '2025-04-30')),
        c('14 per cent', 'sales', -14, 'percent', company='BYD', role='change', p=('2025-04-01', '2025-04-30')),
        c('18 per cent', 'sales', 18, 'percent', role='change', p=('2024-04-01', '2025-03-31')),
        c('1.08 lakh units', 'sales', 108000, 'vehicle', p=('2024-04-01', '2025-03-31')),
        c('1.5-1.6 lakh', 'sales', 150000, 'vehicle', 160000, p=('2025-04-01', '2026-03-31'), status='forecast'),
        c('15,000', 'sales', 15000, 'vehicle', company='Maruti Suzuki', product='e Vitara', p=('2025-04-01', '2026-03-31'), status='forecast'),
        c('50 days', 'inventory', 50, 'day', p=('2025-04-30', '2025-04-30')),
        c('62,533 units', 'sales', 62533, 'vehicle', p=('2025-04-01', '2025-04-30')),
        c('62.7 per cent', 'penetration', 62.7, 'percent', role=['level', 'share'], p=('2025-04-01', '2025-04-30')),
    ],
    names=mentions(TEXT, {'Tata Motors': ('COMPANY', 'Tata Motors'), 'JSW MG Motor': ('COMPANY', 'JSW MG Motor'), 'MG': ('COMPANY', 'MG Motor'), 'Mahindra & Mahindra': ('COMPANY', 'Mahindra'), 'Mahindra': ('COMPANY', 'Mahindra'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Maruti Suzuki': ('COMPANY', 'Maruti Suzuki'), 'BYD': ('COMPANY', 'BYD'), 'Windsor': ('PRODUCT', 'Windsor'), 'BE 6': ('PRODUCT', 'BE 6'), 'XEV 9e': ('PRODUCT', 'XEV 9e'), 'e Vitara': ('PRODUCT', 'e Vitara')}),
    checks=[],
)
