from goldlib import *
from mentions import mentions

TEXT = """VinFast pushes Carolina plant back three years, trims delivery goal

HANOI – VinFast's factory in Chatham County, North Carolina, will open only in 2028 and not next year, the Vietnamese carmaker said on Friday. The delay lowers its short-term outlay by $2 billion, according to chairwoman Le Thi Thu Thuy. Announced in March 2022 at $4 billion, with 7,500 jobs and 150,000 vehicles a year, the project has so far seen $400 million go into earthworks on the 1,800-acre site.

For 2024 the company now forecasts 80,000 deliveries; 100,000 had been the number.

In the second quarter 12,058 cars found takers, 24% more than in the preceding one and 26% above the second quarter of 2023. Half-year sum: 21,747.

Nasdaq-listed VFS, which once gave the firm a market value of $190 billion (August 2023), dropped 8.6% to $4.39. Parent Vingroup, holder of 51%, and founder Pham Nhat Vuong, 55, together own 97.9%; Vuong has promised $1 billion from his own pocket.

India and Indonesia remain on schedule. The Thoothukudi works, $500 million over the next five years, start in the first half of 2025; Subang, West Java, follows in the fourth quarter of that year with a capacity of 50,000.

The VF 3, a tiny runabout, collected 27,649 orders in 66 hours in May.
"""

doc = dict(
    id='tl-vinfast-nc-delay', published='2024-07-12', source='hanoi-hours',
    title='VinFast pushes Carolina plant back three years, trims delivery goal',
    text=TEXT,
    claims=[
        c('three years', 'duration', 3, 'year', company='VinFast', status='plan'),
        c('2028', 'production_start', None, 'date', company='VinFast', p=('2028-01-01', '2028-12-31'), status=['plan', 'target', 'forecast']),
        c('$2 billion', ['capex', 'investment'], -2000000000.0, 'USD', company='VinFast', role='change', status=['plan', 'forecast']),
        c('$4 billion', 'investment', 4000000000.0, 'USD', company='VinFast', status='plan'),
        c('7,500 jobs', 'jobs', 7500, 'job', company='VinFast', status='plan'),
        c('150,000 vehicles', 'capacity', 150000, 'vehicle', company='VinFast', per='year', status=['plan', 'target', 'forecast']),
        c('$400 million', 'investment', 400000000.0, 'USD', company='VinFast', p=(None, '2024-07-12')),
        c('1,800-acre', 'area', 1800, 'acre', company='VinFast'),
        c('80,000 deliveries', 'deliveries', 80000, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('100,000', 'deliveries', 100000, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('12,058 cars', 'deliveries', 12058, 'vehicle', company='VinFast', p=('2024-04-01', '2024-06-30')),
        c('24%', 'deliveries', 24, 'percent', company='VinFast', role='change', p=('2024-04-01', '2024-06-30')),
        c('26%', 'deliveries', 26, 'percent', company='VinFast', role='change', p=('2024-04-01', '2024-06-30')),
        c('21,747', 'deliveries', 21747, 'vehicle', company='VinFast', p=('2024-01-01', '2024-06-30')),
        c('$190 billion', 'valuation', 190000000000.0, 'USD', company='VinFast', p=('2023-08-01', '2023-08-31')),
        c('8.6%', 'share_price', -8.6, 'percent', company='VinFast', role='change', p=('2024-07-12', '2024-07-12')),
        c('$4.39', 'share_price', 4.39, 'USD', company='VinFast', per='share', p=('2024-07-12', '2024-07-12')),
        c('51%', 'stake', 51, 'percent', company=['Vingroup', 'VinFast']),
        c('97.9%', 'stake', 97.9, 'percent', company=['Vingroup', 'VinFast']),
        c('$1 billion', 'funding', 1000000000.0, 'USD', company='VinFast', status='plan'),
        c('$500 million', 'investment', 500000000.0, 'USD', company='VinFast', p=(None, '2029-07-12'), status='plan'),
        c('first half of 2025', 'production_start', None, 'date', company='VinFast', p=('2025-01-01', '2025-06-30'), status=['plan', 'target', 'forecast']),
        c('fourth quarter of that year', 'production_start', None, 'date', company='VinFast', p=('2025-10-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('50,000', 'capacity', 50000, 'vehicle', nth=1, company='VinFast', per='year', status=['plan', 'target', 'forecast']),
        c('27,649 orders', 'orders', 27649, 'order', company='VinFast', product='VF 3', p=('2024-05-01', '2024-05-31')),
    ],
    names=mentions(TEXT, {'VinFast': ('COMPANY', 'VinFast'), 'Vingroup': ('COMPANY', 'Vingroup'), 'VFS': ('COMPANY', 'VinFast'), 'VF 3': ('PRODUCT', 'VF 3')}),
    checks=[],
)
