from goldlib import *
from mentions import mentions

TEXT = """Nissan to shed 9,000 as first-half profit all but vanishes

YOKOHAMA — Nissan Motor said on Thursday that it would cut 9,000 jobs and 20% of its global capacity after operating profit for the six months to September tumbled 90.2% to 32.9 billion yen ($215 million). Of that, 31.9 billion yen was made from July to September and a bare 995 million in the quarter before.

Net revenue was off 1.3% at 5.98 trillion yen. The automaker sold 1.59 million vehicles, 1.6% fewer than a year ago. For the year ending March it lowered its operating profit outlook by 70%, from 500 billion yen to 150 billion, and withdrew the one for net income. Unit sales should total 3.4 million, not 3.65 million.

President Makoto Uchida, 58, gives up half his pay. Nissan, which employs 133,580 people, will also sell up to 10.02% of Mitsubishi Motors, bringing its holding down to 24% from 34%, while Renault has brought its own stake in Nissan to 35.7%.

Of the electric models the Sakura kei car led at home, with 12,011 in the half, but that figure was 38% smaller than last year’s. The next Leaf is to be built in Sunderland from March 2026; the Ariya was priced 6,000 dollars lower in America. Electrics are below 2% of cars sold in Japan.
"""

doc = dict(
    id='tq-nissan-h1-24', published='2024-11-08', source='kanto-biz',
    title='Nissan to shed 9,000 as first-half profit all but vanishes',
    text=TEXT,
    claims=[
        c('9,000', 'layoffs', 9000, 'job', company=['Nissan', 'Nissan Motor'], status='plan'),
        c('9,000 jobs', 'layoffs', 9000, 'job', company=['Nissan', 'Nissan Motor'], status='plan'),
        c('20%', 'capacity', -20, 'percent', company=['Nissan', 'Nissan Motor'], role='change', status='plan'),
        c('90.2%', 'operating_income', -90.2, 'percent', company=['Nissan', 'Nissan Motor'], role='change', p=('2024-04-01', '2024-09-30')),
        c('32.9 billion yen', 'operating_income', 32900000000, 'JPY', company=['Nissan', 'Nissan Motor'], p=('2024-04-01', '2024-09-30')),
        c('$215 million', 'operating_income', 215000000, 'USD', company=['Nissan', 'Nissan Motor'], p=('2024-04-01', '2024-09-30')),
        c('31.9 billion yen', 'operating_income', 31900000000, 'JPY', company=['Nissan', 'Nissan Motor'], p=('2024-07-01', '2024-09-30')),
        c('995 million', 'operating_income', 995000000, 'JPY', company=['Nissan', 'Nissan Motor'], p=('2024-04-01', '2024-06-30')),
        c('1.3%', 'revenue', -1.3, 'percent', company=['Nissan', 'Nissan Motor'], role='change', p=('2024-04-01', '2024-09-30')),
        c('5.98 trillion yen', 'revenue', 5980000000000, 'JPY', company=['Nissan', 'Nissan Motor'], p=('2024-04-01', '2024-09-30')),
        c('1.59 million vehicles', 'sales', 1590000, 'vehicle', company=['Nissan', 'Nissan Motor'], p=('2024-04-01', '2024-09-30')),
        c('1.6%', 'sales', -1.6, 'percent', company=['Nissan', 'Nissan Motor'], role='change', p=('2024-04-01', '2024-09-30')),
        c('70%', 'operating_income', -70, 'percent', company=['Nissan', 'Nissan Motor'], role='change', p=('2024-04-01', '2025-03-31'), status='target'),
        c('500 billion yen', 'operating_income', 500000000000, 'JPY', company=['Nissan', 'Nissan Motor'], p=('2024-04-01', '2025-03-31'), status=['target', 'forecast'], superseded=True),
        c('150 billion', 'operating_income', 150000000000, 'JPY', company=['Nissan', 'Nissan Motor'], p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('3.4 million', 'sales', 3400000, 'vehicle', company=['Nissan', 'Nissan Motor'], p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('3.65 million', 'sales', 3650000, 'vehicle', company=['Nissan', 'Nissan Motor'], p=('2024-04-01', '2025-03-31'), status=['target', 'forecast'], superseded=True),
        c('133,580 people', 'headcount', 133580, 'job', company=['Nissan', 'Nissan Motor']),
        c('10.02%', 'stake', None, 'percent', 10.02, company=['Nissan', 'Nissan Motor'], status='plan'),
        c('24%', 'stake', 24, 'percent', company=['Nissan', 'Nissan Motor'], status='plan'),
        c('34%', 'stake', 34, 'percent', company=['Nissan', 'Nissan Motor']),
        c('35.7%', 'stake', 35.7, 'percent', company='Renault'),
        c('12,011', 'sales', 12011, 'vehicle', company=['Nissan', 'Nissan Motor'], product='Sakura', p=('2024-04-01', '2024-09-30')),
        c('38%', 'sales', -38, 'percent', company=['Nissan', 'Nissan Motor'], product='Sakura', role='change', p=('2024-04-01', '2024-09-30')),
        c('March 2026', 'production_start', None, 'date', company=['Nissan', 'Nissan Motor'], product='Leaf', p=('2026-03-01', '2026-03-31'), status='plan'),
        c('6,000 dollars', 'price_change', -6000, 'USD', company=['Nissan', 'Nissan Motor'], product='Ariya'),
        c('2%', 'penetration', None, 'percent', 2, nth=2, role=['share', 'level']),
    ],
    names=mentions(TEXT, {'Nissan Motor': ('COMPANY', 'Nissan'), 'Nissan': ('COMPANY', 'Nissan'), 'Mitsubishi Motors': ('COMPANY', 'Mitsubishi Motors'), 'Renault': ('COMPANY', 'Renault'), 'Leaf': ('PRODUCT', 'Leaf'), 'Ariya': ('PRODUCT', 'Ariya'), 'Sakura': ('PRODUCT', 'Sakura')}),
    checks=[],
)
