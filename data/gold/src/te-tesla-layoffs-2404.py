from goldlib import *
from mentions import mentions

TEXT = """Tesla lays off more than 10% of workforce worldwide, memo says

Elon Musk told employees late on Sunday that Tesla would reduce its headcount by more than 10% globally, the deepest cull in the company's history. Based on the 140,473 people on its books as of December 31, that spells the end of at least 14,000 jobs.

"There is nothing I hate more, but it must be done," the chief executive, 52, wrote. Two senior lieutenants are leaving of their own accord: Drew Baglino, who ran powertrain and spent 18 years at the firm, and policy chief Rohan Patel.

Growth has stalled. First-quarter deliveries, published two weeks ago, totaled 386,810, a decline of 8.5% and 13% shy of the average estimate. Output of 433,371 meant that some 46,500 cars went into stock. Since 2021 the payroll had almost doubled, while in Texas some Cybertruck shifts were shortened last week.

In Grünheide near Berlin, where 12,500 people work, management had no details to share; IG Metall, the union, reminded it that any dismissal there needs a works council's say. Output at the plant runs at 6,000 cars per week.

The stock closed 5.6% lower at $161.48, bringing its loss for the year to 35%. Rivian slimmed by 10% in February. BYD is hiring.
"""

doc = dict(
    id='te-tesla-layoffs-2404', published='2024-04-15', source='bay-wire',
    title='Tesla lays off more than 10% of workforce worldwide, memo says',
    text=TEXT,
    claims=[
        c('10%', 'layoffs', 10, 'percent', None, company='Tesla', status=['plan', 'actual']),
        c('10%', 'layoffs', 10, 'percent', None, nth=1, company='Tesla', status=['plan', 'actual']),
        c('140,473 people', 'headcount', 140473, 'job', company='Tesla', p=('2023-12-31', '2023-12-31')),
        c('14,000 jobs', 'layoffs', 14000, 'job', None, company='Tesla', status=['plan', 'actual']),
        c('386,810', 'deliveries', 386810, 'vehicle', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('8.5%', 'deliveries', -8.5, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-03-31')),
        c('13%', 'deliveries', -13, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-03-31')),
        c('433,371', 'production', 433371, 'vehicle', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('46,500', 'inventory', 46500, 'vehicle', company='Tesla', role='change', p=('2024-01-01', '2024-03-31')),
        c('doubled', 'headcount', 100, 'percent', company='Tesla', role='change', p=('2021-01-01', '2024-04-15')),
        c('12,500', 'headcount', 12500, 'job', company='Tesla'),
        c('6,000', 'production', 6000, 'vehicle', company='Tesla', per='week'),
        c('5.6%', 'share_price', -5.6, 'percent', company='Tesla', role='change', p=('2024-04-15', '2024-04-15')),
        c('$161.48', 'share_price', 161.48, 'USD', company='Tesla', per='share', p=('2024-04-15', '2024-04-15')),
        c('35%', 'share_price', -35, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-04-15')),
        c('10%', 'layoffs', 10, 'percent', nth=2, company='Rivian', p=('2024-02-01', '2024-02-29')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Rivian': ('COMPANY', 'Rivian'), 'BYD': ('COMPANY', 'BYD'), 'Cybertruck': ('PRODUCT', 'Cybertruck')}),
)
