from goldlib import *
from mentions import mentions

TEXT = """CATL's plants outside China: where they stand

The world's largest maker of EV batteries is building its third factory in Europe, this time with Stellantis as an equal partner. Each of the two will hold 50% of the Zaragoza venture. CATL had a global share of 37.1% in the first eight months of 2024, up 1.6 percentage points from the same period a year ago.

| Site | Country | Capacity (GWh) | Investment (€ billion) | Start |
|---|---|---|---|---|
| Arnstadt | Germany | 14 | 1.8 | December 2022 |
| Debrecen | Hungary | 100 | 7.3 | 2025 |
| Zaragoza | Spain | 50 | 4.1 | End of 2026 |

Output at Arnstadt began in December 2022; the plant employs 1,700 people. Debrecen should create 9,000 jobs once both phases run. "We are on schedule in Hungary," said a manager at the site. In the third quarter, CATL earned 13.1 billion yuan net, 26% more than in the same quarter of last year, although revenue fell 12.5% to 92.3 billion yuan.
"""

doc = dict(
    id='ts-catl-plants-eu', published='2024-10-22', source='cell-and-module',
    title="CATL's plants outside China: where they stand",
    text=TEXT,
    claims=[
        c('50%', 'stake', 50, 'percent', company=['CATL', 'Stellantis'], status='plan'),
        c('37.1%', 'market_share', 37.1, 'percent', company='CATL', role=['level', 'share'], p=('2024-01-01', '2024-08-31')),
        c('1.6 percentage points', 'market_share', 1.6, 'percentage_point', company='CATL', role='change', p=('2024-01-01', '2024-08-31')),
        c('14', 'capacity', 14, 'GWh', company='CATL', per='year'),
        c('1.8', 'investment', 1800000000, 'EUR', company='CATL'),
        c('December 2022', 'production_start', None, 'date', company='CATL', p=('2022-12-01', '2022-12-31')),
        c('100', 'capacity', 100, 'GWh', company='CATL', per='year', status='plan'),
        c('7.3', 'investment', 7300000000, 'EUR', company='CATL', status='plan'),
        c('2025', 'production_start', None, 'date', company='CATL', p=('2025-01-01', '2025-12-31'), status=['plan', 'target']),
        c('50', 'capacity', 50, 'GWh', nth=1, company='CATL', per='year', status='plan'),
        c('4.1', 'investment', 4100000000, 'EUR', company='CATL', status='plan'),
        c('End of 2026', 'production_start', None, 'date', company='CATL', p=('2026-12-31', '2026-12-31'), status=['plan', 'target']),
        c('December 2022', 'production_start', None, 'date', nth=1, company='CATL', p=('2022-12-01', '2022-12-31')),
        c('1,700 people', 'headcount', 1700, 'job', company='CATL'),
        c('9,000 jobs', 'jobs', 9000, 'job', company='CATL', status=['target', 'forecast']),
        c('13.1 billion yuan', 'net_income', 13100000000, 'CNY', company='CATL', p=('2024-07-01', '2024-09-30')),
        c('26%', 'net_income', 26, 'percent', company='CATL', role='change', p=('2024-07-01', '2024-09-30')),
        c('12.5%', 'revenue', -12.5, 'percent', company='CATL', role='change', p=('2024-07-01', '2024-09-30')),
        c('92.3 billion yuan', 'revenue', 92300000000, 'CNY', company='CATL', p=('2024-07-01', '2024-09-30')),
    ],
    names=mentions(TEXT, {'Stellantis': ('COMPANY', 'CATL'), 'CATL': ('COMPANY', 'CATL')}),
    checks=[],
)
