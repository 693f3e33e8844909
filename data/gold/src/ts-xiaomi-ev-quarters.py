from goldlib import *
from mentions import mentions

TEXT = """Xiaomi's EV unit earns money for the first time

Xiaomi reported its first quarterly operating profit from cars on Tuesday. The segment "smart EV, AI and other new initiatives" earned 700 million yuan ($98.5 million) in the third quarter, compared with losses of 300 million yuan in the second and of 1.5 billion a year ago.

Development of the car business

Quarter Deliveries Revenue (yuan bn) Gross margin Average price (yuan)
Q3 2024 39,790 9.5 17.1% 238,650
Q4 2024 69,697 16.3 20.4% 234,479
Q1 2025 75,869 18.1 23.2% 238,301
Q2 2025 81,302 20.6 26.4% 253,662
Q3 2025 108,796 28.3 25.5% 260,053

President Lu Weibing said that the goal of 350,000 vehicles for this year, raised from 300,000 in March, would be reached this week. He warned that margins would fall in 2026, when the purchase tax on EVs goes up to 5%. Group revenue was 113.1 billion yuan, 22.3% more than in the same quarter last year. Xiaomi had 402 car stores in 119 cities at the end of September.
"""

doc = dict(
    id='ts-xiaomi-ev-quarters', published='2025-11-19', source='technode-ledger',
    title="Xiaomi's EV unit earns money for the first time",
    text=TEXT,
    claims=[
        c('700 million yuan', 'operating_income', 700000000, 'CNY', company='Xiaomi', p=('2025-07-01', '2025-09-30')),
        c('$98.5 million', 'operating_income', 98500000, 'USD', company='Xiaomi', p=('2025-07-01', '2025-09-30')),
        c('300 million yuan', 'operating_income', -300000000, 'CNY', company='Xiaomi', p=('2025-04-01', '2025-06-30')),
        c('1.5 billion', 'operating_income', -1500000000, 'CNY', company='Xiaomi', p=('2024-07-01', '2024-09-30')),
        c('39,790', 'deliveries', 39790, 'vehicle', company='Xiaomi', p=('2024-07-01', '2024-09-30')),
        c('9.5', 'revenue', 9500000000, 'CNY', company='Xiaomi', p=('2024-07-01', '2024-09-30')),
        c('17.1%', 'gross_margin', 17.1, 'percent', company='Xiaomi', p=('2024-07-01', '2024-09-30')),
        c('238,650', 'price', 238650, 'CNY', company='Xiaomi', p=('2024-07-01', '2024-09-30')),
        c('69,697', 'deliveries', 69697, 'vehicle', company='Xiaomi', p=('2024-10-01', '2024-12-31')),
        c('16.3', 'revenue', 16300000000, 'CNY', company='Xiaomi', p=('2024-10-01', '2024-12-31')),
        c('20.4%', 'gross_margin', 20.4, 'percent', company='Xiaomi', p=('2024-10-01', '2024-12-31')),
        c('234,479', 'price', 234479, 'CNY', company='Xiaomi', p=('2024-10-01', '2024-12-31')),
        c('75,869', 'deliveries', 75869, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-03-31')),
        c('18.1', 'revenue', 18100000000, 'CNY', company='Xiaomi', p=('2025-01-01', '2025-03-31')),
        c('23.2%', 'gross_margin', 23.2, 'percent', company='Xiaomi', p=('2025-01-01', '2025-03-31')),
        c('238,301', 'price', 238301, 'CNY', company='Xiaomi', p=('2025-01-01', '2025-03-31')),
        c('81,302', 'deliveries', 81302, 'vehicle', company='Xiaomi', p=('2025-04-01', '2025-06-30')),
        c('20.6', 'revenue', 20600000000, 'CNY', company='Xiaomi', p=('2025-04-01', '2025-06-30')),
        c('26.4%', 'gross_margin', 26.4, 'percent', company='Xiaomi', p=('2025-04-01', '2025-06-30')),
        c('253,662', 'price', 253662, 'CNY', company='Xiaomi', p=('2025-04-01', '2025-06-30')),
        c('108,796', 'deliveries', 108796, 'vehicle', company='Xiaomi', p=('2025-07-01', '2025-09-30')),
        c('28.3', 'revenue', 28300000000, 'CNY', company='Xiaomi', p=('2025-07-01', '2025-09-30')),
        c('25.5%', 'gross_margin', 25.5, 'percent', company='Xiaomi', p=('2025-07-01', '2025-09-30')),
        c('260,053', 'price', 260053, 'CNY', company='Xiaomi', p=('2025-07-01', '2025-09-30')),
        c('350,000 vehicles', 'deliveries', 350000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status='target'),
        c('300,000', 'deliveries', 300000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status='target', superseded=True),
        c('5%', 'tariff', 5, 'percent', nth=1, p=('2026-01-01', None)),
        c('113.1 billion yuan', 'revenue', 113100000000, 'CNY', company='Xiaomi', p=('2025-07-01', '2025-09-30')),
        c('22.3%', 'revenue', 22.3, 'percent', company='Xiaomi', role='change', p=('2025-07-01', '2025-09-30')),
        c('402 car stores', 'stores', 402, 'store', company='Xiaomi', p=('2025-09-30', '2025-09-30')),
        c('119 cities', 'countries', 119, 'country', company='Xiaomi', p=('2025-09-30', '2025-09-30')),
    ],
    names=mentions(TEXT, {'Xiaomi': ('COMPANY', 'Xiaomi')}),
    checks=[],
)
