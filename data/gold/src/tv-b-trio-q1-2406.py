from goldlib import *
from mentions import mentions

TEXT = """Li Auto, XPeng, NIO Q1 results: who lost most money per car?

Li Auto, XPeng and NIO have all released their results for the first quarter. The three companies delivered 80,400, 21,821 and 30,053 vehicles, respectively (+52.9%, +19.7% and -3.2%).

Li Auto ranked first with revenue of 25.6 billion yuan, up 36.4% year-on-year but down 38.6% from the fourth quarter. It was followed by NIO with 9.9 billion, a drop of 7.2%. In third place came XPeng, whose revenue increased by over 60% to 6.55 billion yuan.

Net profit of Li Auto was 591 million yuan, down 36.7%. NIO lost 5.18 billion, after 4.74 billion a year ago, which is equal to 172,500 yuan for every car. XPeng's loss of 1.37 billion yuan, nearly halved from 2.34 billion, works out to 62,700 yuan.

In terms of gross margin, Li Auto had 20.6%, XPeng 12.9% and NIO 4.9%. XPeng's margin has been lifted by fees from Volkswagen.

As of March 31, cash reserves of the three were 98.9 billion, 41.4 billion and 45.3 billion yuan.

SEE ALSO: Zeekr lists in New York at $21 a share

For the second quarter, Li Auto expects to deliver 105,000 to 110,000 vehicles. It lowered its target for the year from 800,000 to between 560,000 and 640,000 after weak orders for the MEGA, a van costing 559,800 yuan. NIO guides for 54,000-56,000, XPeng for 29,000-32,000.

Sign up today for 5 free articles monthly!
"""

doc = dict(
    id='tv-b-trio-q1-2406', published='2024-06-06', source='china-tech-note',
    title='Li Auto, XPeng, NIO Q1 results: who lost most money per car?',
    text=TEXT,
    claims=[
        c('80,400', 'deliveries', 80400, 'vehicle', company='Li Auto', p=('2024-01-01', '2024-03-31')),
        c('21,821', 'deliveries', 21821, 'vehicle', company='XPeng', p=('2024-01-01', '2024-03-31')),
        c('30,053 vehicles', 'deliveries', 30053, 'vehicle', company='NIO', p=('2024-01-01', '2024-03-31')),
        c('+52.9%', 'deliveries', 52.9, 'percent', company='Li Auto', role='change', p=('2024-01-01', '2024-03-31')),
        c('+19.7%', 'deliveries', 19.7, 'percent', company='XPeng', role='change', p=('2024-01-01', '2024-03-31')),
        c('-3.2%', 'deliveries', -3.2, 'percent', company='NIO', role='change', p=('2024-01-01', '2024-03-31')),
        c('25.6 billion yuan', 'revenue', 25600000000, 'CNY', company='Li Auto', p=('2024-01-01', '2024-03-31')),
        c('36.4%', 'revenue', 36.4, 'percent', company='Li Auto', role='change', p=('2024-01-01', '2024-03-31')),
        c('38.6%', 'revenue', -38.6, 'percent', company='Li Auto', role='change', p=('2024-01-01', '2024-03-31')),
        c('9.9 billion', 'revenue', 9900000000, 'CNY', company='NIO', p=('2024-01-01', '2024-03-31')),
        c('7.2%', 'revenue', -7.2, 'percent', company='NIO', role='change', p=('2024-01-01', '2024-03-31')),
        c('60%', 'revenue', 60, 'percent', None, company='XPeng', role='change', p=('2024-01-01', '2024-03-31')),
        c('6.55 billion yuan', 'revenue', 6550000000, 'CNY', company='XPeng', p=('2024-01-01', '2024-03-31')),
        c('591 million yuan', 'net_income', 591000000, 'CNY', company='Li Auto', p=('2024-01-01', '2024-03-31')),
        c('36.7%', 'net_income', -36.7, 'percent', company='Li Auto', role='change', p=('2024-01-01', '2024-03-31')),
        c('5.18 billion', 'net_income', -5180000000, 'CNY', company='NIO', p=('2024-01-01', '2024-03-31')),
        c('4.74 billion', 'net_income', -4740000000, 'CNY', company='NIO', p=('2023-01-01', '2023-03-31')),
        c('172,500 yuan', 'net_income', -172500, 'CNY', company='NIO', per='vehicle', p=('2024-01-01', '2024-03-31')),
        c('1.37 billion yuan', 'net_income', -1370000000, 'CNY', company='XPeng', p=('2024-01-01', '2024-03-31')),
        c('halved', 'net_income', -50, 'percent', company='XPeng', role='change', p=('2024-01-01', '2024-03-31')),
        c('2.34 billion', 'net_income', -2340000000, 'CNY', company='XPeng', p=('2023-01-01', '2023-03-31')),
        c('62,700 yuan', 'net_income', -62700, 'CNY', company='XPeng', per='vehicle', p=('2024-01-01', '2024-03-31')),
        c('20.6%', 'gross_margin', 20.6, 'percent', company='Li Auto', p=('2024-01-01', '2024-03-31')),
        c('12.9%', 'gross_margin', 12.9, 'percent', company='XPeng', p=('2024-01-01', '2024-03-31')),
        c('4.9%', 'gross_margin', 4.9, 'percent', company='NIO', p=('2024-01-01', '2024-03-31')),
        c('98.9 billion', 'cash', 98900000000, 'CNY', company='Li Auto', p=('2024-03-31', '2024-03-31')),
        c('41.4 billion', 'cash', 41400000000, 'CNY', company='XPeng', p=('2024-03-31', '2024-03-31')),
        c('45.3 billion yuan', 'cash', 45300000000, 'CNY', company='NIO', p=('2024-03-31', '2024-03-31')),
        c('105,000 to 110,000 vehicles', 'deliveries', 105000, 'vehicle', 110000, company='Li Auto', p=('2024-04-01', '2024-06-30'), status=['target', 'forecast']),
        c('800,000', 'deliveries', 800000, 'vehicle', company='Li Auto', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('560,000 and 640,000', 'deliveries', 560000, 'vehicle', 640000, company='Li Auto', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('559,800 yuan', 'price', 559800, 'CNY', company='Li Auto', product='MEGA'),
        c('54,000-56,000', 'deliveries', 54000, 'vehicle', 56000, company='NIO', p=('2024-04-01', '2024-06-30'), status=['target', 'forecast']),
        c('29,000-32,000', 'deliveries', 29000, 'vehicle', 32000, company='XPeng', p=('2024-04-01', '2024-06-30'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Li Auto': ('COMPANY', 'Li Auto'), 'XPeng': ('COMPANY', 'XPeng'), 'NIO': ('COMPANY', 'NIO'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Zeekr': ('COMPANY', 'Zeekr'), 'MEGA': ('PRODUCT', 'MEGA')}),
    checks=[],
)
