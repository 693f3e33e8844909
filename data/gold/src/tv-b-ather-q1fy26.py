from goldlib import *
from mentions import mentions

TEXT = """Ather Energy Q1 FY26: Net loss at Rs 178 crore; revenue jumps nearly 80%

By Auto Desk | Updated: August 4, 2025, 18:22 IST | Bengaluru
Image Source: Company

Ather Energy on Monday reported a consolidated net loss of Rs 178 crore for the first quarter of FY26, compared with Rs 183 crore in the corresponding quarter of the previous fiscal and Rs 234 crore in the March quarter.

Revenue from operations came in at Rs 645 crore, up 79% year-on-year from Rs 360 crore. Total expenses stood at Rs 851 crore as against Rs 567 crore.

The company sold 46,078 units during the quarter, a growth of 97% over 23,405 units a year ago. Its market share rose to 14.3% from 7.6%. In the South it was 22.8%.

Adjusted gross margin was 23%, up 1,200 bps YoY, and EBITDA margin improved to -16% from -44%.

Non-vehicle revenue, including software, accessories and charging, contributed 12% of the total.

Experience centres increased to 446 at the end of June from 351 at the end of March. The firm expects to have 700 by the end of the fiscal. As of June 30, it had 3,562 fast chargers in India, Nepal and Sri Lanka.

Cumulative sales of the Rizta have crossed 1 lakh units within a year since its launch, it had said in May.

Rival Ola Electric, which delivered 68,192 units, posted a loss of Rs 428 crore last month. R&D expenses rose to Rs 112 crore, or over 17% of revenue, the company said.

Ather raised Rs 2,981 crore in its IPO, which was open for subscription from April 28 to April 30. Shares ended 0.6% higher at Rs 352.40 apiece on BSE.

Published on: Aug 4, 2025

Topics: Ather Energy, Q1 results, EV
"""

doc = dict(
    id='tv-b-ather-q1fy26', published='2025-08-04', source='dwarf-wheels-india',
    title='Ather Energy Q1 FY26: Net loss at Rs 178 crore; revenue jumps nearly 80%',
    text=TEXT,
    claims=[
        c('Rs 178 crore', 'net_income', -1780000000, 'INR', company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('80%', 'revenue', 80, 'percent', company='Ather Energy', role='change', p=('2025-04-01', '2025-06-30')),
        c('Rs 178 crore', 'net_income', -1780000000, 'INR', nth=1, company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('Rs 183 crore', 'net_income', -1830000000, 'INR', company='Ather Energy', p=('2024-04-01', '2024-06-30')),
        c('Rs 234 crore', 'net_income', -2340000000, 'INR', company='Ather Energy', p=('2025-01-01', '2025-03-31')),
        c('Rs 645 crore', 'revenue', 6450000000, 'INR', company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('79%', 'revenue', 79, 'percent', company='Ather Energy', role='change', p=('2025-04-01', '2025-06-30')),
        c('Rs 360 crore', 'revenue', 3600000000, 'INR', company='Ather Energy', p=('2024-04-01', '2024-06-30')),
        c('Rs 851 crore', ['opex', 'cost'], 8510000000, 'INR', company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('Rs 567 crore', ['opex', 'cost'], 5670000000, 'INR', company='Ather Energy', p=('2024-04-01', '2024-06-30')),
        c('46,078 units', 'sales', 46078, 'vehicle', company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('97%', 'sales', 97, 'percent', company='Ather Energy', role='change', p=('2025-04-01', '2025-06-30')),
        c('23,405 units', 'sales', 23405, 'vehicle', company='Ather Energy', p=('2024-04-01', '2024-06-30')),
        c('14.3%', 'market_share', 14.3, 'percent', company='Ather Energy', role=['level', 'share'], p=('2025-04-01', '2025-06-30')),
        c('7.6%', 'market_share', 7.6, 'percent', company='Ather Energy', role=['level', 'share'], p=('2024-04-01', '2024-06-30')),
        c('22.8%', 'market_share', 22.8, 'percent', company='Ather Energy', role=['level', 'share'], p=('2025-04-01', '2025-06-30')),
        c('23%', 'gross_margin', 23, 'percent', company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('1,200 bps', 'gross_margin', 12, 'percentage_point', company='Ather Energy', role='change', p=('2025-04-01', '2025-06-30')),
        c('-16%', 'margin', -16, 'percent', company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('-44%', 'margin', -44, 'percent', company='Ather Energy', p=('2024-04-01', '2024-06-30')),
        c('12%', 'revenue', 12, 'percent', company='Ather Energy', role='share', p=('2025-04-01', '2025-06-30')),
        c('446', 'stores', 446, 'store', company='Ather Energy', p=('2025-06-30', '2025-06-30')),
        c('351', 'stores', 351, 'store', company='Ather Energy', p=('2025-03-31', '2025-03-31')),
        c('700', 'stores', 700, 'store', company='Ather Energy', p=('2026-03-31', '2026-03-31'), status=['target', 'forecast']),
        c('3,562', 'chargers', 3562, 'charger', company='Ather Energy', p=('2025-06-30', '2025-06-30')),
        c('1 lakh units', 'sales', 100000, 'vehicle', None, company='Ather Energy', product='Rizta', p=(None, '2025-05-31')),
        c('68,192 units', 'deliveries', 68192, 'vehicle', company='Ola Electric', p=('2025-04-01', '2025-06-30')),
        c('Rs 428 crore', 'net_income', -4280000000, 'INR', company='Ola Electric', p=('2025-04-01', '2025-06-30')),
        c('Rs 112 crore', 'rnd', 1120000000, 'INR', company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('17%', 'rnd', 17, 'percent', None, company='Ather Energy', role='share', p=('2025-04-01', '2025-06-30')),
        c('Rs 2,981 crore', 'funding', 29810000000, 'INR', company='Ather Energy', p=('2025-04-01', '2025-04-30')),
        c('0.6%', 'share_price', 0.6, 'percent', company='Ather Energy', role='change', p=('2025-08-04', '2025-08-04')),
        c('Rs 352.40', 'share_price', 352.4, 'INR', company='Ather Energy', per='share', p=('2025-08-04', '2025-08-04')),
    ],
    names=mentions(TEXT, {'Ather Energy': ('COMPANY', 'Ather Energy'), 'Ather': ('COMPANY', 'Ather Energy'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'Rizta': ('PRODUCT', 'Rizta')}),
    checks=[],
)
