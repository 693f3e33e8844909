from goldlib import *
from mentions import mentions

TEXT = """Sona BLW Q2 net profit rises 16% on EV orders; Exicom slips into loss

New Delhi, Oct 24 (Agencies) Auto component maker Sona BLW Precision Forgings on Thursday posted a 16 per cent increase in consolidated net profit at Rs 143.6 crore in the second quarter ended September, year-on-year from Rs 124.1 crore.

Revenue from operations was up 17 per cent to Rs 925.2 crore from Rs 791 crore, the company, also known as Sona Comstar, said in an exchange filing.

Revenue from battery electric vehicles grew by over 50 per cent to Rs 322 crore. It made up 36 per cent of product revenue, compared with 27 per cent a year ago and 32 per cent in the June quarter.

Total expenses were Rs 735 crore as against Rs 626 crore. EBITDA margin narrowed to 27.6 per cent from 28.3 per cent.

The net order book stood at Rs 23,100 crore at the end of September, of which EVs accounted for 77 per cent. In H1, profit was Rs 285.3 crore versus Rs 236 crore.

The company raised Rs 2,400 crore in September through a placement of shares at Rs 690 each.

Separately, charger maker Exicom Tele-Systems reported a net loss of Rs 17.8 crore, against a profit of Rs 7.4 crore, after it bought the assets of Australia's Tritium for Rs 310 crore. Revenue nearly halved to Rs 147 crore. It is setting up a plant in Hyderabad with an investment of Rs 200 crore, to be commissioned by March 2025.

Sona BLW shares closed 2.3 per cent down at Rs 664.10 on the BSE; Exicom's fell 5 per cent.

This story has been published from a wire agency feed without modifications to the text.
"""

doc = dict(
    id='tv-b-sona-q2fy25', published='2024-10-24', source='dalal-auto-desk',
    title='Sona BLW Q2 net profit rises 16% on EV orders; Exicom slips into loss',
    text=TEXT,
    claims=[
        c('16%', 'net_income', 16, 'percent', company=['Sona BLW Precision Forgings', 'Sona BLW'], role='change', p=('2024-07-01', '2024-09-30')),
        c('16 per cent', 'net_income', 16, 'percent', company=['Sona BLW Precision Forgings', 'Sona BLW'], role='change', p=('2024-07-01', '2024-09-30')),
        c('Rs 143.6 crore', 'net_income', 1436000000, 'INR', company=['Sona BLW Precision Forgings', 'Sona BLW'], p=('2024-07-01', '2024-09-30')),
        c('Rs 124.1 crore', 'net_income', 1241000000, 'INR', company=['Sona BLW Precision Forgings', 'Sona BLW'], p=('2023-07-01', '2023-09-30')),
        c('17 per cent', 'revenue', 17, 'percent', company=['Sona BLW Precision Forgings', 'Sona BLW'], role='change', p=('2024-07-01', '2024-09-30')),
        c('Rs 925.2 crore', 'revenue', 9252000000, 'INR', company=['Sona BLW Precision Forgings', 'Sona BLW'], p=('2024-07-01', '2024-09-30')),
        c('Rs 791 crore', 'revenue', 7910000000, 'INR', company=['Sona BLW Precision Forgings', 'Sona BLW'], p=('2023-07-01', '2023-09-30')),
        c('50 per cent', 'revenue', 50, 'percent', None, company=['Sona BLW Precision Forgings', 'Sona BLW'], role='change', p=('2024-07-01', '2024-09-30')),
        c('Rs 322 crore', 'revenue', 3220000000, 'INR', company=['Sona BLW Precision Forgings', 'Sona BLW'], p=('2024-07-01', '2024-09-30')),
        c('36 per cent', 'revenue', 36, 'percent', company=['Sona BLW Precision Forgings', 'Sona BLW'], role='share', p=('2024-07-01', '2024-09-30')),
        c('27 per cent', 'revenue', 27, 'percent', company=['Sona BLW Precision Forgings', 'Sona BLW'], role='share', p=('2023-07-01', '2023-09-30')),
        c('32 per cent', 'revenue', 32, 'percent', company=['Sona BLW Precision Forgings', 'Sona BLW'], role='share', p=('2024-04-01', '2024-06-30')),
        c('Rs 735 crore', ['opex', 'cost'], 7350000000, 'INR', company=['Sona BLW Precision Forgings', 'Sona BLW'], p=('2024-07-01', '2024-09-30')),
        c('Rs 626 crore', ['opex', 'cost'], 6260000000, 'INR', company=['Sona BLW Precision Forgings', 'Sona BLW'], p=('2023-07-01', '2023-09-30')),
        c('27.6 per cent', 'margin', 27.6, 'percent', company=['Sona BLW Precision Forgings', 'Sona BLW'], p=('2024-07-01', '2024-09-30')),
        c('28.3 per cent', 'margin', 28.3, 'percent', company=['Sona BLW Precision Forgings', 'Sona BLW'], p=('2023-07-01', '2023-09-30')),
        c('Rs 23,100 crore', 'orders', 231000000000, 'INR', company=['Sona BLW Precision Forgings', 'Sona BLW'], p=('2024-09-30', '2024-09-30')),
        c('77 per cent', 'orders', 77, 'percent', company=['Sona BLW Precision Forgings', 'Sona BLW'], role='share', p=('2024-09-30', '2024-09-30')),
        c('Rs 285.3 crore', 'net_income', 2853000000, 'INR', company=['Sona BLW Precision Forgings', 'Sona BLW'], p=('2024-04-01', '2024-09-30')),
        c('Rs 236 crore', 'net_income', 2360000000, 'INR', company=['Sona BLW Precision Forgings', 'Sona BLW'], p=('2023-04-01', '2023-09-30')),
        c('Rs 2,400 crore', 'funding', 24000000000, 'INR', company=['Sona BLW Precision Forgings', 'Sona BLW'], p=('2024-09-01', '2024-09-30')),
        c('Rs 690', ['share_price', 'price'], 690, 'INR', company=['Sona BLW Precision Forgings', 'Sona BLW'], per='share', p=('2024-09-01', '2024-09-30')),
        c('Rs 17.8 crore', 'net_income', -178000000, 'INR', company=['Exicom Tele-Systems', 'Exicom'], p=('2024-07-01', '2024-09-30')),
        c('Rs 7.4 crore', 'net_income', 74000000, 'INR', company=['Exicom Tele-Systems', 'Exicom'], p=('2023-07-01', '2023-09-30')),
        c('Rs 310 crore', ['investment', 'cost'], 3100000000, 'INR', company=['Exicom Tele-Systems', 'Exicom']),
        c('halved', 'revenue', -50, 'percent', company=['Exicom Tele-Systems', 'Exicom'], role='change', p=('2024-07-01', '2024-09-30')),
        c('Rs 147 crore', 'revenue', 1470000000, 'INR', company=['Exicom Tele-Systems', 'Exicom'], p=('2024-07-01', '2024-09-30')),
        c('Rs 200 crore', 'investment', 2000000000, 'INR', company=['Exicom Tele-Systems', 'Exicom'], status=['plan', 'target', 'forecast']),
        c('March 2025', 'production_start', None, 'date', company=['Exicom Tele-Systems', 'Exicom'], p=(None, '2025-03-31'), status=['plan', 'target', 'forecast']),
        c('2.3 per cent', 'share_price', -2.3, 'percent', company=['Sona BLW Precision Forgings', 'Sona BLW'], role='change', p=('2024-10-24', '2024-10-24')),
        c('Rs 664.10', 'share_price', 664.1, 'INR', company=['Sona BLW Precision Forgings', 'Sona BLW'], per='share', p=('2024-10-24', '2024-10-24')),
        c('5 per cent', 'share_price', -5, 'percent', company=['Exicom Tele-Systems', 'Exicom'], role='change', p=('2024-10-24', '2024-10-24')),
    ],
    names=mentions(TEXT, {'Sona BLW Precision Forgings': ('COMPANY', 'Sona BLW Precision Forgings'), 'Sona BLW': ('COMPANY', 'Sona BLW Precision Forgings'), 'Sona Comstar': ('COMPANY', 'Sona BLW Precision Forgings'), 'Exicom Tele-Systems': ('COMPANY', 'Exicom Tele-Systems'), 'Exicom': ('COMPANY', 'Exicom Tele-Systems'), 'Tritium': ('COMPANY', 'Tritium')}),
    checks=[],
)
