from goldlib import *
from mentions import mentions

TEXT = """BYD's first-half profit jumps 205% on higher sales

China's BYD reported on Monday that its net profit more than tripled in the first half of this year, at the upper end of its earlier estimate of 10.5 billion to 11.1 billion yuan.

Net profit attributable to shareholders was 10.98 billion yuan (US$1.51 billion) in January-June, from 3.6 billion in the same period of 2022.

Revenue grew nearly 73% to 260.3 billion yuan, after 150.6 billion yuan. Automobiles and related products brought in 208.9 billion, or about 80%; handset components and assembly 51.1 billion, a decrease of 2.2%.

For the second quarter, profit came to 6.85 billion yuan, up 145% year on year and 66% more than the 4.13 billion yuan of the first quarter.

Gross margin rose to 18.3% from 13.5%. Tesla's was 18.2% in the second quarter. R&D expenses jumped over 120% to 13.8 billion yuan.

The Shenzhen-based company sold 1,255,637 new energy vehicles in the first six months, a year-on-year increase of 95.8%, of which 617,400 were battery electric. Overseas sales totalled 74,289 units, already more than the 55,916 for the whole of last year.

In the first seven months, total sales reached 1.52 million. For 2023 BYD has set itself a goal of no fewer than 3 million vehicles.

Its Denza brand sold 11,146 vehicles in July. Yangwang, the luxury brand, will begin deliveries of the U8, priced at 1.098 million yuan, next month.

The company had 633,000 employees as of June 30, compared to 570,100 at the end of 2022.

(Web editor: Zhang Lin, Liu Ning)
"""

doc = dict(
    id='tv-b-byd-h1-2308', published='2023-08-29', source='orient-auto-daily',
    title="BYD's first-half profit jumps 205% on higher sales",
    text=TEXT,
    claims=[
        c('205%', 'net_income', 205, 'percent', company='BYD', role='change', p=('2023-01-01', '2023-06-30')),
        c('tripled', 'net_income', 200, 'percent', None, company='BYD', role='change', p=('2023-01-01', '2023-06-30')),
        c('10.5 billion to 11.1 billion yuan', 'net_income', 10500000000, 'CNY', 11100000000, company='BYD', p=('2023-01-01', '2023-06-30'), status=['target', 'forecast']),
        c('10.98 billion yuan', 'net_income', 10980000000, 'CNY', company='BYD', p=('2023-01-01', '2023-06-30')),
        c('US$1.51 billion', 'net_income', 1510000000, 'USD', company='BYD', p=('2023-01-01', '2023-06-30')),
        c('3.6 billion', 'net_income', 3600000000, 'CNY', company='BYD', p=('2022-01-01', '2022-06-30')),
        c('73%', 'revenue', 73, 'percent', company='BYD', role='change', p=('2023-01-01', '2023-06-30')),
        c('260.3 billion yuan', 'revenue', 260300000000, 'CNY', company='BYD', p=('2023-01-01', '2023-06-30')),
        c('150.6 billion yuan', 'revenue', 150600000000, 'CNY', company='BYD', p=('2022-01-01', '2022-06-30')),
        c('208.9 billion', 'revenue', 208900000000, 'CNY', company='BYD', p=('2023-01-01', '2023-06-30')),
        c('80%', 'revenue', 80, 'percent', company='BYD', role='share', p=('2023-01-01', '2023-06-30')),
        c('51.1 billion', 'revenue', 51100000000, 'CNY', company='BYD', p=('2023-01-01', '2023-06-30')),
        c('2.2%', 'revenue', -2.2, 'percent', company='BYD', role='change', p=('2023-01-01', '2023-06-30')),
        c('6.85 billion yuan', 'net_income', 6850000000, 'CNY', company='BYD', p=('2023-04-01', '2023-06-30')),
        c('145%', 'net_income', 145, 'percent', company='BYD', role='change', p=('2023-04-01', '2023-06-30')),
        c('66%', 'net_income', 66, 'percent', company='BYD', role='change', p=('2023-04-01', '2023-06-30')),
        c('4.13 billion yuan', 'net_income', 4130000000, 'CNY', company='BYD', p=('2023-01-01', '2023-03-31')),
        c('18.3%', 'gross_margin', 18.3, 'percent', company='BYD', p=('2023-01-01', '2023-06-30')),
        c('13.5%', 'gross_margin', 13.5, 'percent', company='BYD', p=('2022-01-01', '2022-06-30')),
        c('18.2%', 'gross_margin', 18.2, 'percent', company='Tesla', p=('2023-04-01', '2023-06-30')),
        c('120%', 'rnd', 120, 'percent', None, company='BYD', role='change', p=('2023-01-01', '2023-06-30')),
        c('13.8 billion yuan', 'rnd', 13800000000, 'CNY', company='BYD', p=('2023-01-01', '2023-06-30')),
        c('1,255,637 new energy vehicles', 'sales', 1255637, 'vehicle', company='BYD', p=('2023-01-01', '2023-06-30')),
        c('95.8%', 'sales', 95.8, 'percent', company='BYD', role='change', p=('2023-01-01', '2023-06-30')),
        c('617,400', 'sales', 617400, 'vehicle', company='BYD', p=('2023-01-01', '2023-06-30')),
        c('74,289 units', 'sales', 74289, 'vehicle', company='BYD', p=('2023-01-01', '2023-06-30')),
        c('55,916', 'sales', 55916, 'vehicle', company='BYD', p=('2022-01-01', '2022-12-31')),
        c('1.52 million', 'sales', 1520000, 'vehicle', company='BYD', p=('2023-01-01', '2023-07-31')),
        c('3 million vehicles', 'sales', 3000000, 'vehicle', None, company='BYD', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('11,146 vehicles', 'sales', 11146, 'vehicle', company='Denza', p=('2023-07-01', '2023-07-31')),
        c('1.098 million yuan', 'price', 1098000, 'CNY', company='Yangwang', product='U8'),
        c('next month', 'delivery_start', None, 'date', company='Yangwang', product='U8', p=('2023-09-01', '2023-09-30'), status=['plan', 'target', 'forecast']),
        c('633,000 employees', 'headcount', 633000, 'job', company='BYD', p=('2023-06-30', '2023-06-30')),
        c('570,100', 'headcount', 570100, 'job', company='BYD', p=('2022-12-31', '2022-12-31')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'Denza': ('COMPANY', 'Denza'), 'Yangwang': ('COMPANY', 'Yangwang'), 'U8': ('PRODUCT', 'U8')}),
    checks=[],
)
