from goldlib import *
from mentions import mentions

TEXT = """Xiaomi lifts 2025 car goal to 350,000, EV unit’s quarterly loss shrinks

HONG KONG: Smartphone-to-sedan group Xiaomi on Tuesday raised its delivery target for this year to 350,000 vehicles from 300,000, after its electric-car business closed 2024 with 136,854 SU7s in customers’ hands, 69,697 of them in the final quarter.

The segment “smart EV and other new initiatives” turned over 16.7 billion yuan in the three months (of which cars: 16.3 billion), at a gross margin of 20.4%, and had an adjusted net loss of 700 million yuan, down from the 1.5 billion yuan of July to September. For 2024 in full it posted revenue of 32.8 billion yuan, a margin of 18.5% and a loss of 6.2 billion yuan; every car that left the Beijing factory thus cost Xiaomi around 45,000 yuan.

Group revenue climbed 48.8% to 109.0 billion yuan (US$15.1 billion), and adjusted profit by 69.4% to 8.32 billion yuan. R&D is budgeted at 30 billion yuan for 2025, of which a quarter is for AI.

Xiaomi’s stores numbered 200 in 58 cities at year-end. The SU7 Ultra, 529,900 yuan, took 10,000 locked orders in two hours; the YU7 follows in June or July.

Shares +1.7%. One Hong Kong dollar = 0.93 yuan.
"""

doc = dict(
    id='tm-xiaomi-q4-24', published='2025-03-18', source='hk-tech-ledger',
    title='Xiaomi lifts 2025 car goal to 350,000, EV unit’s quarterly loss shrinks',
    text=TEXT,
    claims=[
        c('350,000', 'deliveries', 350000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status='target'),
        c('350,000 vehicles', 'deliveries', 350000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status='target'),
        c('300,000', 'deliveries', 300000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status='target', superseded=True),
        c('136,854', 'deliveries', 136854, 'vehicle', company='Xiaomi', product=['SU7', None], p=('2024-01-01', '2024-12-31')),
        c('69,697', 'deliveries', 69697, 'vehicle', company='Xiaomi', product=['SU7', None], p=('2024-10-01', '2024-12-31')),
        c('16.7 billion yuan', 'revenue', 16700000000, 'CNY', company='Xiaomi', p=('2024-10-01', '2024-12-31')),
        c('16.3 billion', 'revenue', 16300000000, 'CNY', company='Xiaomi', p=('2024-10-01', '2024-12-31')),
        c('20.4%', 'gross_margin', 20.4, 'percent', company='Xiaomi', p=('2024-10-01', '2024-12-31')),
        c('700 million yuan', 'net_income', -700000000, 'CNY', company='Xiaomi', p=('2024-10-01', '2024-12-31')),
        c('1.5 billion yuan', 'net_income', -1500000000, 'CNY', company='Xiaomi', p=('2024-07-01', '2024-09-30')),
        c('32.8 billion yuan', 'revenue', 32800000000, 'CNY', company='Xiaomi', p=('2024-01-01', '2024-12-31')),
        c('18.5%', 'gross_margin', 18.5, 'percent', company='Xiaomi', p=('2024-01-01', '2024-12-31')),
        c('6.2 billion yuan', 'net_income', -6200000000, 'CNY', company='Xiaomi', p=('2024-01-01', '2024-12-31')),
        c('45,000 yuan', 'net_income', -45000, 'CNY', company='Xiaomi', per='vehicle', p=('2024-01-01', '2024-12-31')),
        c('48.8%', 'revenue', 48.8, 'percent', company='Xiaomi', role='change', p=('2024-10-01', '2024-12-31')),
        c('109.0 billion yuan', 'revenue', 109000000000, 'CNY', company='Xiaomi', p=('2024-10-01', '2024-12-31')),
        c('US$15.1 billion', 'revenue', 15100000000, 'USD', company='Xiaomi', p=('2024-10-01', '2024-12-31')),
        c('69.4%', 'net_income', 69.4, 'percent', company='Xiaomi', role='change', p=('2024-10-01', '2024-12-31')),
        c('8.32 billion yuan', 'net_income', 8320000000, 'CNY', company='Xiaomi', p=('2024-10-01', '2024-12-31')),
        c('30 billion yuan', 'rnd', 30000000000, 'CNY', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status='plan'),
        c('a quarter', 'rnd', 25, 'percent', company='Xiaomi', role=['level', 'share'], p=('2025-01-01', '2025-12-31'), status='plan'),
        c('200', 'stores', 200, 'store', company='Xiaomi', p=('2024-12-31', '2024-12-31')),
        c('58 cities', 'countries', 58, 'country', company='Xiaomi', p=('2024-12-31', '2024-12-31')),
        c('529,900 yuan', 'price', 529900, 'CNY', company='Xiaomi', product='SU7 Ultra'),
        c('10,000 locked orders', 'orders', 10000, 'order', company='Xiaomi', product='SU7 Ultra'),
        c('June or July', 'launch', None, 'date', company='Xiaomi', product='YU7', p=('2025-06-01', '2025-07-31'), status=['plan', 'target', 'forecast']),
        c('1.7%', 'share_price', 1.7, 'percent', company='Xiaomi', role='change', p=('2025-03-18', '2025-03-18')),
    ],
    names=mentions(TEXT, {'Xiaomi': ('COMPANY', 'Xiaomi'), 'SU7': ('PRODUCT', 'SU7'), 'SU7 Ultra': ('PRODUCT', 'SU7 Ultra'), 'YU7': ('PRODUCT', 'YU7')}),
    checks=[],
)
