from goldlib import *
from mentions import mentions

TEXT = """Ford pulls guidance, says each EV sold lost it about $36,000

DEARBORN, Mich. (Oct. 26) - Ford Motor Co withdrew its full-year profit forecast of $11 billion to $12 billion on Thursday, citing a six-week strike that has cost it $1.3 billion, and said it would hold back $12 billion of planned spending on battery and electric-vehicle plants.

Third-quarter net income was $1.2 billion, or 30 cents a share, swinging from a loss of $827 million. Adjusted EBIT of $2.2 billion missed the $2.7 billion analysts had pencilled in. Revenue advanced 11% to $43.8 billion.

The Model e division lost $1.33 billion before interest and taxes, nearly twice the deficit of a year earlier, though its sales rose 26% to $1.8 billion. It wholesaled 36,000 vehicles, up 44%.

Among the projects on ice is the second battery plant with SK On in Kentucky, which was to have had a capacity of 43 GWh and 2,500 workers. Cash stood at $29 billion and liquidity at $51 billion when the quarter ended.

Under the tentative labour deal, which runs for four and a half years, top hourly pay rises 25% and adds $850 to $900 to the cost of a vehicle. About 16,600 employees had walked out. Rival General Motors scrapped its own goal of 400,000 EVs by mid-2024. Ford stock sank 4.3% after hours.
"""

doc = dict(
    id='tk-ford-q3-23', published='2023-10-27', source='dearborn-financial-wire',
    title='Ford pulls guidance, says each EV sold lost it about $36,000',
    text=TEXT,
    claims=[
        c('$36,000', ['operating_income', 'margin'], -36000, 'USD', company=['Ford Model e', 'Model e', 'Ford'], per='vehicle', p=('2023-07-01', '2023-09-30')),
        c('$11 billion to $12 billion', 'operating_income', 11000000000, 'USD', 12000000000, company='Ford', p=('2023-01-01', '2023-12-31'), status='target', superseded=True),
        c('six-week', 'duration', 6, 'week', company='Ford'),
        c('$1.3 billion', 'cost', 1300000000, 'USD', company='Ford'),
        c('$12 billion', 'investment', 12000000000, 'USD', nth=1, company='Ford', status='plan'),
        c('$1.2 billion', 'net_income', 1200000000, 'USD', company='Ford', p=('2023-07-01', '2023-09-30')),
        c('30 cents', 'net_income', 0.3, 'USD', company='Ford', per='share', p=('2023-07-01', '2023-09-30')),
        c('$827 million', 'net_income', -827000000, 'USD', company='Ford', p=('2022-07-01', '2022-09-30')),
        c('$2.2 billion', 'operating_income', 2200000000, 'USD', company='Ford', p=('2023-07-01', '2023-09-30')),
        c('$2.7 billion', 'operating_income', 2700000000, 'USD', company='Ford', p=('2023-07-01', '2023-09-30'), status='forecast'),
        c('11%', 'revenue', 11, 'percent', company='Ford', role='change', p=('2023-07-01', '2023-09-30')),
        c('$43.8 billion', 'revenue', 43800000000, 'USD', company='Ford', p=('2023-07-01', '2023-09-30')),
        c('$1.33 billion', 'operating_income', -1330000000, 'USD', company=['Ford Model e', 'Model e', 'Ford'], p=('2023-07-01', '2023-09-30')),
        c('twice', 'operating_income', 100, 'percent', company=['Ford Model e', 'Model e', 'Ford'], role='change', p=('2023-07-01', '2023-09-30')),
        c('26%', 'revenue', 26, 'percent', company=['Ford Model e', 'Model e', 'Ford'], role='change', p=('2023-07-01', '2023-09-30')),
        c('$1.8 billion', 'revenue', 1800000000, 'USD', company=['Ford Model e', 'Model e', 'Ford'], p=('2023-07-01', '2023-09-30')),
        c('36,000 vehicles', 'sales', 36000, 'vehicle', company=['Ford Model e', 'Model e', 'Ford'], p=('2023-07-01', '2023-09-30')),
        c('44%', 'sales', 44, 'percent', company=['Ford Model e', 'Model e', 'Ford'], role='change', p=('2023-07-01', '2023-09-30')),
        c('43 GWh', 'capacity', 43, 'GWh', company=['SK On', 'Ford'], per=['year', None], status='plan', superseded=True),
        c('2,500 workers', 'jobs', 2500, 'job', company=['SK On', 'Ford'], status='plan', superseded=True),
        c('$29 billion', 'cash', 29000000000, 'USD', company='Ford', p=('2023-09-30', '2023-09-30')),
        c('$51 billion', 'cash', 51000000000, 'USD', company='Ford', p=('2023-09-30', '2023-09-30')),
        c('four and a half years', 'duration', 4.5, 'year', company='Ford'),
        c('25%', 'cost', 25, 'percent', company='Ford', role='change', status='plan'),
        c('$850 to $900', 'cost', 850, 'USD', 900, company='Ford', per='vehicle', status='forecast'),
        c('16,600 employees', 'other', 16600, 'job', company='Ford'),
        c('400,000 EVs', 'production', 400000, 'vehicle', company=['General Motors', 'GM'], p=('2022-01-01', '2024-06-30'), status='target', superseded=True),
        c('4.3%', 'share_price', -4.3, 'percent', company='Ford', role='change', p=('2023-10-26', '2023-10-26')),
    ],
    names=mentions(TEXT, {'Ford': ('COMPANY', 'Ford'), 'SK On': ('COMPANY', 'SK On'), 'Model e': ('COMPANY', 'Ford Model e'), 'General Motors': ('COMPANY', 'General Motors')}),
    checks=[],
)
