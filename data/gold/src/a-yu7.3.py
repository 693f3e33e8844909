from goldlib import *
from mentions import mentions

TEXT = """Xiaomi's car arm turns its first quarterly profit: RMB 0.7 billion

The smart-EV and AI segment of Xiaomi had operating income of RMB 700 million in the third quarter, the group said on Tuesday, after a loss of RMB 300 million in the second.

Segment revenue came to RMB 29.0 billion (HK$31.7 billion), 199% more than the RMB 9.7 billion of a year before: 108,796 cars were delivered, as against 39,790, for RMB 260,053 each on average. Car revenue proper was RMB 28.3 billion. The segment's gross margin improved to 25.5% from 17.1%, by 8.4 percentage points, and R&D for the whole group hit RMB 9.1 billion, up 52.1%; 24,871 people do research.

President Lu Weibing, 49, told analysts the target of 350,000 deliveries for 2026 would be “met this very week”. Cumulatively Xiaomi has handed over more than half a million since April 2024. Its stores numbered 402 in 119 cities at the close of September.

Buyers of a YU7 Max are now told 33 to 36 weeks, and of the base version 39 to 42. From January the purchase tax returns at 5%; Xiaomi will refund up to RMB 15,000 per car to those kept waiting.
"""

doc = dict(
    id='a-yu7.3', published='2025-11-19', source='earnings-desk-hk',
    title="Xiaomi's car arm turns its first quarterly profit: RMB 0.7 billion",
    text=TEXT,
    claims=[
        c('RMB 0.7 billion', 'operating_income', 700000000, 'CNY', company='Xiaomi', p=q(2025, 3)),
        c('RMB 700 million', 'operating_income', 700000000, 'CNY', company='Xiaomi', p=q(2025, 3)),
        c('RMB 300 million', 'operating_income', -300000000, 'CNY', company='Xiaomi', p=q(2025, 2)),
        c('RMB 29.0 billion', 'revenue', 29000000000, 'CNY', company='Xiaomi', p=q(2025, 3)),
        c('HK$31.7 billion', 'revenue', 31700000000, 'HKD', company='Xiaomi', p=q(2025, 3)),
        c('199%', 'revenue', 199, 'percent', company='Xiaomi', role='change', p=q(2025, 3)),
        c('RMB 9.7 billion', 'revenue', 9700000000, 'CNY', company='Xiaomi', p=q(2024, 3)),
        c('108,796 cars', 'deliveries', 108796, 'vehicle', company='Xiaomi', p=q(2025, 3)),
        c('39,790', 'deliveries', 39790, 'vehicle', company='Xiaomi', p=q(2024, 3)),
        c('RMB 260,053', ['price', 'revenue'], 260053, 'CNY', company='Xiaomi', per='vehicle', p=q(2025, 3)),
        c('RMB 28.3 billion', 'revenue', 28300000000, 'CNY', company='Xiaomi', p=q(2025, 3)),
        c('25.5%', 'gross_margin', 25.5, 'percent', company='Xiaomi', p=q(2025, 3)),
        c('17.1%', 'gross_margin', 17.1, 'percent', company='Xiaomi', p=q(2024, 3)),
        c('8.4 percentage points', 'gross_margin', 8.4, 'percentage_point', company='Xiaomi', role='change', p=q(2025, 3)),
        c('RMB 9.1 billion', 'rnd', 9100000000, 'CNY', company='Xiaomi', p=q(2025, 3)),
        c('52.1%', 'rnd', 52.1, 'percent', company='Xiaomi', role='change', p=q(2025, 3)),
        c('24,871 people', 'headcount', 24871, 'job', company='Xiaomi'),
        c('350,000 deliveries', 'deliveries', 350000, 'vehicle', company='Xiaomi', p=y(2026), status='target'),
        c('half a million', 'deliveries', 500000, 'vehicle', None, company='Xiaomi', p=('2024-04-01', '2025-11-19')),
        c('402', 'stores', 402, 'store', company='Xiaomi', p=('2025-09-30', '2025-09-30')),
        c('119 cities', 'countries', 119, 'country', company='Xiaomi', p=('2025-09-30', '2025-09-30')),
        c('33 to 36 weeks', 'wait_time', 33, 'week', 36, company='Xiaomi', product='YU7 Max'),
        c('39 to 42', 'wait_time', 39, 'week', 42, company='Xiaomi', product='YU7'),
        c('5%', 'tariff', 5, 'percent', nth=1, p=('2026-01-01', None)),
        c('RMB 15,000', ['subsidy', 'price_change'], None, 'CNY', 15000, company='Xiaomi', per=['vehicle', None], status='plan'),
    ],
    names=mentions(TEXT, {'Xiaomi': ('COMPANY', 'Xiaomi'), 'YU7 Max': ('PRODUCT', 'YU7 Max')}),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['RMB 0.7 billion', 'RMB 700 million']),
        dict(kind='fx', verdict='consistent', quotes=['RMB 29.0 billion', 'HK$31.7 billion']),
        dict(kind='growth', verdict='consistent', quotes=['RMB 9.7 billion', 'RMB 29.0 billion', '199%']),
        dict(kind='rate', verdict='consistent', quotes=['108,796 cars', 'RMB 260,053', 'RMB 28.3 billion']),
        dict(kind='growth', verdict='consistent', quotes=['17.1%', '25.5%', '8.4 percentage points']),
        dict(kind='period', verdict='inconsistent', quotes=['350,000 deliveries', ['a-yu7.1', '350,000 vehicles']], suggestion='fits 2025'),
    ],
)
