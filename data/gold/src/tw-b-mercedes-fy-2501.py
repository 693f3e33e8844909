from goldlib import *
from mentions import mentions

TEXT = """Mercedes-Benz sold a quarter fewer electric cars in 2024

Stuttgart/Frankfurt – Weak demand in China and for battery-powered models has left its mark on Mercedes-Benz. The company sold 2.39 million cars and vans last year, 4% fewer than in 2023, it announced on Friday.

In cars alone, sales declined by 3% to 1.98 million. In the fourth quarter they were 520,100, slightly below the 523,400 of the same quarter a year earlier but 3.2% higher than in July to September.

Sales of fully electric cars slumped 23% to 185,100 in the year. A year before, they had grown by 73%. In the final quarter the decline was 26%. The share of BEVs in car sales thus sank from 11.8% to 9.3%, and to 18.7% including plug-in hybrids if the van division is left out.

China remains the largest single market at 683,600, down 7%. Sales in Europe fell 3% to 641,800, while the U.S. saw a gain of 9% to 324,500. Top-end cars such as the S-Class, AMG, Maybach and the G-Class made up 14% of sales, or 281,500 units, which is 14% less than in 2023.

The van unit sold 405,600 vehicles (-9%), of which 19,500 electric ones, 14% fewer than the year before. It expects an upturn with the VLE in 2026.

smart, the joint venture with Geely, is not included in the figures.

Competitor BMW sold 426,500 electric cars, an increase of 13.5%, and is thus well ahead of Mercedes. Audi came to 164,500, about 8% fewer than in 2023.

Mercedes shares gained 0.4% to 53.90 euros. The company presents its annual results on February 20.

Text: mh/red.
"""

doc = dict(
    id='tw-b-mercedes-fy-2501', published='2025-01-10', source='neckar-handelsblick',
    title='Mercedes-Benz sold a quarter fewer electric cars in 2024',
    text=TEXT,
    claims=[
        c('a quarter', 'sales', -25, 'percent', company='Mercedes-Benz', role='change', p=('2024-01-01', '2024-12-31')),
        c('2.39 million cars and vans', 'sales', 2390000, 'vehicle', company='Mercedes-Benz', p=('2024-01-01', '2024-12-31')),
        c('4%', 'sales', -4, 'percent', company='Mercedes-Benz', role='change', p=('2024-01-01', '2024-12-31')),
        c('3%', 'sales', -3, 'percent', company='Mercedes-Benz', role='change', p=('2024-01-01', '2024-12-31')),
        c('1.98 million', 'sales', 1980000, 'vehicle', company='Mercedes-Benz', p=('2024-01-01', '2024-12-31')),
        c('520,100', 'sales', 520100, 'vehicle', company='Mercedes-Benz', p=('2024-10-01', '2024-12-31')),
        c('523,400', 'sales', 523400, 'vehicle', company='Mercedes-Benz', p=('2023-10-01', '2023-12-31')),
        c('3.2%', 'sales', 3.2, 'percent', company='Mercedes-Benz', role='change', p=('2024-10-01', '2024-12-31')),
        c('23%', 'sales', -23, 'percent', company='Mercedes-Benz', role='change', p=('2024-01-01', '2024-12-31')),
        c('185,100', 'sales', 185100, 'vehicle', company='Mercedes-Benz', p=('2024-01-01', '2024-12-31')),
        c('73%', 'sales', 73, 'percent', company='Mercedes-Benz', role='change', p=('2023-01-01', '2023-12-31')),
        c('26%', 'sales', -26, 'percent', company='Mercedes-Benz', role='change', p=('2024-10-01', '2024-12-31')),
        c('11.8%', 'sales', 11.8, 'percent', company='Mercedes-Benz', role='share', p=('2023-01-01', '2023-12-31')),
        c('9.3%', 'sales', 9.3, 'percent', company='Mercedes-Benz', role='share', p=('2024-01-01', '2024-12-31')),
        c('18.7%', 'sales', 18.7, 'percent', company='Mercedes-Benz', role='share', p=('2024-01-01', '2024-12-31')),
        c('683,600', 'sales', 683600, 'vehicle', company='Mercedes-Benz', p=('2024-01-01', '2024-12-31')),
        c('7%', 'sales', -7, 'percent', nth=1, company='Mercedes-Benz', role='change', p=('2024-01-01', '2024-12-31')),
        c('3%', 'sales', -3, 'percent', nth=4, company='Mercedes-Benz', role='change', p=('2024-01-01', '2024-12-31')),
        c('641,800', 'sales', 641800, 'vehicle', company='Mercedes-Benz', p=('2024-01-01', '2024-12-31')),
        c('9%', 'sales', 9, 'percent', company='Mercedes-Benz', role='change', p=('2024-01-01', '2024-12-31')),
        c('324,500', 'sales', 324500, 'vehicle', company='Mercedes-Benz', p=('2024-01-01', '2024-12-31')),
        c('14%', 'sales', 14, 'percent', company='Mercedes-Benz', role='share', p=('2024-01-01', '2024-12-31')),
        c('281,500 units', 'sales', 281500, 'vehicle', company='Mercedes-Benz', p=('2024-01-01', '2024-12-31')),
        c('14%', 'sales', -14, 'percent', nth=1, company='Mercedes-Benz', role='change', p=('2024-01-01', '2024-12-31')),
        c('405,600 vehicles', 'sales', 405600, 'vehicle', company='Mercedes-Benz', p=('2024-01-01', '2024-12-31')),
        c('-9%', 'sales', -9, 'percent', company='Mercedes-Benz', role='change', p=('2024-01-01', '2024-12-31')),
        c('19,500 electric ones', 'sales', 19500, 'vehicle', company='Mercedes-Benz', p=('2024-01-01', '2024-12-31')),
        c('14%', 'sales', -14, 'percent', nth=2, company='Mercedes-Benz', role='change', p=('2024-01-01', '2024-12-31')),
        c('2026', 'launch', None, 'date', company='Mercedes-Benz', product='VLE', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('426,500 electric cars', 'sales', 426500, 'vehicle', company='BMW', p=('2024-01-01', '2024-12-31')),
        c('13.5%', 'sales', 13.5, 'percent', company='BMW', role='change', p=('2024-01-01', '2024-12-31')),
        c('164,500', 'sales', 164500, 'vehicle', company='Audi', p=('2024-01-01', '2024-12-31')),
        c('8%', 'sales', -8, 'percent', nth=1, company='Audi', role='change', p=('2024-01-01', '2024-12-31')),
        c('0.4%', 'share_price', 0.4, 'percent', company='Mercedes-Benz', role='change', p=('2025-01-10', '2025-01-10')),
        c('53.90 euros', 'share_price', 53.9, 'EUR', company='Mercedes-Benz', per='share', p=('2025-01-10', '2025-01-10')),
    ],
    names=mentions(TEXT, {'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Mercedes': ('COMPANY', 'Mercedes-Benz'), 'AMG': ('COMPANY', 'AMG'), 'Maybach': ('COMPANY', 'Maybach'), 'smart': ('COMPANY', 'smart'), 'Geely': ('COMPANY', 'Geely'), 'BMW': ('COMPANY', 'BMW'), 'Audi': ('COMPANY', 'Audi'), 'S-Class': ('PRODUCT', 'S-Class'), 'G-Class': ('PRODUCT', 'G-Class'), 'VLE': ('PRODUCT', 'VLE')}),
    checks=[],
)
