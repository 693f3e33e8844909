from goldlib import *
from mentions import mentions

TEXT = """Grünheide has fewer workers than Tesla says, or does it?

Tesla's German factory has shrunk. 10,703 people are entitled to vote in the works council election of March, a list drawn up in December shows. Two years ago the list had 12,415 names, so 1,712 jobs, or 14 percent, are gone without a redundancy programme. Plant manager André Thierig disputes that anything was "cut": temps left, contracts ran out.

According to him 5,000 cars a week leave the hall, unchanged; more than 200,000 Model Ys were built there in 2025 for 30 markets. The licence is for 500,000 a year, and the wished-for one million lies in a drawer.

Good news concerned the cells. From 2027 on the site should make them from A to Z, up to 8 GWh a year, for which another €100 million was approved in December; €1 billion had already gone into the cell hall.

Sales tell another tale. In Germany 19,390 Teslas were registered last year, 48.4 percent fewer, and 37,574 the year before. Volkswagen sold five times as many electric cars. For Europe as a whole ACEA puts the drop at 27.8 percent for the eleven months to November.

The union, IG Metall, which wants a 35-hour week, will put up 110 candidates.
"""

doc = dict(
    id='tl-gruenheide-headcount', published='2026-01-15', source='maerkische-lokal-english',
    title='Grünheide has fewer workers than Tesla says, or does it?',
    text=TEXT,
    claims=[
        c('10,703 people', 'headcount', 10703, 'job', company='Tesla', p=('2025-12-01', '2025-12-31')),
        c('12,415', 'headcount', 12415, 'job', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('1,712 jobs', ['headcount', 'layoffs'], -1712, 'job', company='Tesla', role='change', p=('2025-12-01', '2025-12-31')),
        c('14 percent', ['headcount', 'layoffs'], -14, 'percent', company='Tesla', role='change', p=('2025-12-01', '2025-12-31')),
        c('5,000 cars', 'production', 5000, 'vehicle', company='Tesla', per='week'),
        c('200,000', 'production', 200000, 'vehicle', None, company='Tesla', p=('2025-01-01', '2025-12-31')),
        c('30 markets', 'countries', 30, 'country', company='Tesla'),
        c('500,000', 'capacity', 500000, 'vehicle', company='Tesla', per='year'),
        c('one million', 'capacity', 1000000, 'vehicle', company='Tesla', per='year', status='target'),
        c('2027', 'production_start', None, 'date', company='Tesla', p=('2027-01-01', '2027-12-31'), status=['plan', 'target', 'forecast']),
        c('8 GWh', 'capacity', None, 'GWh', 8, company='Tesla', per='year', status=['plan', 'target', 'forecast']),
        c('€100 million', 'investment', 100000000.0, 'EUR', company='Tesla', status='plan'),
        c('€1 billion', 'investment', 1000000000.0, 'EUR', company='Tesla'),
        c('19,390 Teslas', 'registrations', 19390, 'vehicle', company='Tesla', p=('2025-01-01', '2025-12-31')),
        c('48.4 percent', 'registrations', -48.4, 'percent', company='Tesla', role='change', p=('2025-01-01', '2025-12-31')),
        c('37,574', 'registrations', 37574, 'vehicle', company='Tesla', p=('2024-01-01', '2024-12-31')),
        c('five times', 'registrations', 5, 'times', company='Volkswagen', p=('2025-01-01', '2025-12-31')),
        c('27.8 percent', 'registrations', -27.8, 'percent', company='Tesla', role='change', p=('2025-01-01', '2025-11-30')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Model Y': ('PRODUCT', 'Model Y'), 'Volkswagen': ('COMPANY', 'Volkswagen')}),
    checks=[],
)
