from goldlib import *
from mentions import mentions

TEXT = """Who spends most on ideas? R&D of China's EV makers, first half 2024

BYD outspent everyone, once more by a mile: 19.6 billion yuan, up 41.6% on the first six months of 2023, and more than its net profit of 13.6 billion. Some 110,000 engineers draw a salary there.

Then a gap. Li Auto's 6.1 billion includes a second quarter in which it braked (-12.3%). Nio, at 6.1 billion too, was 3% lower. Seres put in 2.85 billion, nearly double its former outlay. XPeng's figure grew 6% to 2.82 billion. Xiaomi, which does not split cars from phones, gave 10.7 billion; of the 24 billion yuan planned for the year, a quarter goes into cars.

Set against revenue the order is another. XPeng: 19.2%. Nio: 22.4%. BYD: 6.5%.

Overheads, for completeness. Nio's selling and administrative costs ate 6.8 billion and left an operating loss of 10.6 billion; Li Auto's, 5.8 billion, after cutting 18% of its staff in the spring quarter. Nio's gross profit, 2.2 billion, was four times that of a year earlier.
"""

doc = dict(
    id='tl-rd-league-china', published='2024-09-09', source='shenzhen-balance-sheets',
    title="Who spends most on ideas? R&D of China's EV makers, first half 2024",
    text=TEXT,
    claims=[
        c('19.6 billion yuan', 'rnd', 19600000000.0, 'CNY', company='BYD', p=('2024-01-01', '2024-06-30')),
        c('41.6%', 'rnd', 41.6, 'percent', company='BYD', role='change', p=('2024-01-01', '2024-06-30')),
        c('13.6 billion', 'net_income', 13600000000.0, 'CNY', company='BYD', p=('2024-01-01', '2024-06-30')),
        c('110,000 engineers', 'headcount', 110000, 'job', company='BYD'),
        c('6.1 billion', 'rnd', 6100000000.0, 'CNY', company='Li Auto', p=('2024-01-01', '2024-06-30')),
        c('-12.3%', 'rnd', -12.3, 'percent', company='Li Auto', role='change', p=('2024-04-01', '2024-06-30')),
        c('6.1 billion', 'rnd', 6100000000.0, 'CNY', nth=1, company='NIO', p=('2024-01-01', '2024-06-30')),
        c('3%', 'rnd', -3, 'percent', nth=1, company='NIO', role='change', p=('2024-01-01', '2024-06-30')),
        c('2.85 billion', 'rnd', 2850000000.0, 'CNY', company='Seres', p=('2024-01-01', '2024-06-30')),
        c('double', 'rnd', 100, 'percent', company='Seres', role='change', p=('2024-01-01', '2024-06-30')),
        c('6%', 'rnd', 6, 'percent', nth=1, company='XPeng', role='change', p=('2024-01-01', '2024-06-30')),
        c('2.82 billion', 'rnd', 2820000000.0, 'CNY', company='XPeng', p=('2024-01-01', '2024-06-30')),
        c('10.7 billion', 'rnd', 10700000000.0, 'CNY', company='Xiaomi', p=('2024-01-01', '2024-06-30')),
        c('24 billion yuan', 'rnd', 24000000000.0, 'CNY', company='Xiaomi', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('a quarter', 'rnd', 25, 'percent', company='Xiaomi', role='share', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast', 'plan']),
        c('19.2%', ['rnd', 'other'], 19.2, 'percent', company='XPeng', role='share', p=('2024-01-01', '2024-06-30')),
        c('22.4%', ['rnd', 'other'], 22.4, 'percent', company='NIO', role='share', p=('2024-01-01', '2024-06-30')),
        c('6.5%', ['rnd', 'other'], 6.5, 'percent', company='BYD', role='share', p=('2024-01-01', '2024-06-30')),
        c('6.8 billion', 'opex', 6800000000.0, 'CNY', company='NIO', p=('2024-01-01', '2024-06-30')),
        c('10.6 billion', 'operating_income', -10600000000.0, 'CNY', company='NIO', p=('2024-01-01', '2024-06-30')),
        c('5.8 billion', 'opex', 5800000000.0, 'CNY', company='Li Auto', p=('2024-01-01', '2024-06-30')),
        c('18%', 'layoffs', 18, 'percent', company='Li Auto', p=('2024-04-01', '2024-06-30')),
        c('2.2 billion', 'gross_profit', 2200000000.0, 'CNY', company='NIO', p=('2024-01-01', '2024-06-30')),
        c('four times', 'gross_profit', 300, 'percent', company='NIO', role='change', p=('2024-01-01', '2024-06-30')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Nio': ('COMPANY', 'NIO'), 'Li Auto': ('COMPANY', 'Li Auto'), 'XPeng': ('COMPANY', 'XPeng'), 'Seres': ('COMPANY', 'Seres'), 'Xiaomi': ('COMPANY', 'Xiaomi')}),
    checks=[],
)
