from goldlib import *
from mentions import mentions

TEXT = """CPCA weekly: NEVs above half of retail again

- Retail, May 1-18: 932,000 passenger vehicles, +12% from same period last year, +18% on April. Cumulative, year to date: 7.804 million (+8%).
- Of which NEV: 484,000, +32%; penetration 52.0%. Year to date 3.808 million.
- Wholesale, same window: 874,000, NEVs 443,000.

The China Passenger Car Association says daily sales averaged 44,800 in week one and two and 62,600 in week three, when Guangdong's trade-in vouchers (up to 15,000 yuan) were topped up.

For May as a whole it pencils in 1.85 million units at retail, NEVs at roughly 980,000, which would make 52.9%. Dealers held 3.5 million vehicles at the end of last month, equal to 57 days of sales.

Leaders among NEV makers in April, as a reminder: BYD 268,000 (29.6% share), Geely 118,000, Tesla China 28,700. The last two moved in opposite directions, +93% for the one and -9% for the other.

Next release: May 28. Contact: data desk, ext. 204.
"""

doc = dict(
    id='te-cpca-2505w', published='2025-05-21', source='pearl-delta-filings',
    title='CPCA weekly: NEVs above half of retail again',
    text=TEXT,
    claims=[
        c('half', 'penetration', 50, 'percent', None, role=['level', 'share'], p=('2025-05-01', '2025-05-18')),
        c('932,000', 'sales', 932000, 'vehicle', p=('2025-05-01', '2025-05-18')),
        c('12%', 'sales', 12, 'percent', role='change', p=('2025-05-01', '2025-05-18')),
        c('18%', 'sales', 18, 'percent', role='change', p=('2025-05-01', '2025-05-18')),
        c('7.804 million', 'sales', 7804000, 'vehicle', p=('2025-01-01', '2025-05-18')),
        c('8%', 'sales', 8, 'percent', nth=1, role='change', p=('2025-01-01', '2025-05-18')),
        c('484,000', 'sales', 484000, 'vehicle', p=('2025-05-01', '2025-05-18')),
        c('32%', 'sales', 32, 'percent', role='change', p=('2025-05-01', '2025-05-18')),
        c('52.0%', 'penetration', 52, 'percent', role=['level', 'share'], p=('2025-05-01', '2025-05-18')),
        c('3.808 million', 'sales', 3808000, 'vehicle', p=('2025-01-01', '2025-05-18')),
        c('874,000', 'sales', 874000, 'vehicle', p=('2025-05-01', '2025-05-18')),
        c('443,000', 'sales', 443000, 'vehicle', p=('2025-05-01', '2025-05-18')),
        c('44,800', 'sales', 44800, 'vehicle', per='day', p=('2025-05-01', '2025-05-11')),
        c('62,600', 'sales', 62600, 'vehicle', per='day', p=('2025-05-12', '2025-05-18')),
        c('15,000 yuan', 'subsidy', None, 'CNY', 15000, per=['vehicle', None]),
        c('1.85 million', 'sales', 1850000, 'vehicle', p=('2025-05-01', '2025-05-31'), status='forecast'),
        c('980,000', 'sales', 980000, 'vehicle', p=('2025-05-01', '2025-05-31'), status='forecast'),
        c('52.9%', 'penetration', 52.9, 'percent', role=['level', 'share'], p=('2025-05-01', '2025-05-31'), status='forecast'),
        c('3.5 million', 'inventory', 3500000, 'vehicle', p=('2025-04-30', '2025-04-30')),
        c('57 days', 'inventory', 57, 'day', p=('2025-04-30', '2025-04-30')),
        c('268,000', 'sales', 268000, 'vehicle', company='BYD', p=('2025-04-01', '2025-04-30')),
        c('29.6%', 'market_share', 29.6, 'percent', company='BYD', role=['level', 'share'], p=('2025-04-01', '2025-04-30')),
        c('118,000', 'sales', 118000, 'vehicle', company='Geely', p=('2025-04-01', '2025-04-30')),
        c('28,700', 'sales', 28700, 'vehicle', company='Tesla', p=('2025-04-01', '2025-04-30')),
        c('93%', 'sales', 93, 'percent', company='Geely', role='change', p=('2025-04-01', '2025-04-30')),
        c('-9%', 'sales', -9, 'percent', company='Tesla', role='change', p=('2025-04-01', '2025-04-30')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Geely': ('COMPANY', 'Geely'), 'Tesla': ('COMPANY', 'Tesla')}),
)
