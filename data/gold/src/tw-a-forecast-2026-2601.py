from goldlib import *
from mentions import mentions

TEXT = """Global EV sales growth to slow to 11% in 2026, consultancy Levanter says

LONDON, Jan 20 - Worldwide sales of battery electric and plug-in hybrid cars will grow by 11% to 23.1 million this year, the weakest pace since the pandemic, as China cuts its purchase tax break and U.S. buyers go without a tax credit, consultancy Levanter Mobility said on Tuesday.

Last year 20.8 million were sold, 20% more than in 2024.

China accounted for 13.0 million of the 2025 total, an increase of 18%, and Europe for 4.2 million, up 32%. North America was the only region to shrink, by 3% to 1.8 million.

For 2026 Levanter sees China at 14.0 million, Europe at 4.9 million and North America at 1.5 million, the lowest in three years. It had projected 1.9 million for the latter in October.

December sales worldwide were 2.1 million, up 4% from a year earlier. In the United States they fell 39% to 94,000.

BYD, which sold 4.6 million vehicles in 2025, exported just over 1 million of them and is aiming for 1.3 million overseas this year. Tesla's deliveries dropped 8.6% to 1.64 million, so it lost the BEV lead to BYD, with 2.26 million. Analysts polled by Visible Alpha expect Tesla to deliver 1.75 million this year.

In Europe Volkswagen Group sold 742,800 BEVs, or 27% of all those registered, and said last week that electric cars made up 22% of its west European orders.

"Carmakers have booked write-downs of around $55 billion on EV projects," Levanter's head of data Charles Leroux said.

General Motors and Ford disclosed $7.6 billion and $19.5 billion of these.

(Reporting by M. Aldous; Editing by K. Donovan)
"""

doc = dict(
    id='tw-a-forecast-2026-2601', published='2026-01-20', source='harbour-street-wire',
    title='Global EV sales growth to slow to 11% in 2026, consultancy Levanter says',
    text=TEXT,
    claims=[
        c('11%', 'sales', 11, 'percent', role='change', p=('2026-01-01', '2026-12-31'), status='forecast'),
        c('11%', 'sales', 11, 'percent', nth=1, role='change', p=('2026-01-01', '2026-12-31'), status='forecast'),
        c('23.1 million', 'sales', 23100000, 'vehicle', p=('2026-01-01', '2026-12-31'), status='forecast'),
        c('20.8 million', 'sales', 20800000, 'vehicle', p=('2025-01-01', '2025-12-31')),
        c('20%', 'sales', 20, 'percent', role='change', p=('2025-01-01', '2025-12-31')),
        c('13.0 million', 'sales', 13000000, 'vehicle', p=('2025-01-01', '2025-12-31')),
        c('18%', 'sales', 18, 'percent', role='change', p=('2025-01-01', '2025-12-31')),
        c('4.2 million', 'sales', 4200000, 'vehicle', p=('2025-01-01', '2025-12-31')),
        c('32%', 'sales', 32, 'percent', role='change', p=('2025-01-01', '2025-12-31')),
        c('3%', 'sales', -3, 'percent', role='change', p=('2025-01-01', '2025-12-31')),
        c('1.8 million', 'sales', 1800000, 'vehicle', p=('2025-01-01', '2025-12-31')),
        c('14.0 million', 'sales', 14000000, 'vehicle', p=('2026-01-01', '2026-12-31'), status='forecast'),
        c('4.9 million', 'sales', 4900000, 'vehicle', p=('2026-01-01', '2026-12-31'), status='forecast'),
        c('1.5 million', 'sales', 1500000, 'vehicle', p=('2026-01-01', '2026-12-31'), status='forecast'),
        c('1.9 million', 'sales', 1900000, 'vehicle', p=('2026-01-01', '2026-12-31'), status='forecast', superseded=True),
        c('2.1 million', 'sales', 2100000, 'vehicle', p=('2025-12-01', '2025-12-31')),
        c('4%', 'sales', 4, 'percent', role='change', p=('2025-12-01', '2025-12-31')),
        c('39%', 'sales', -39, 'percent', role='change', p=('2025-12-01', '2025-12-31')),
        c('94,000', 'sales', 94000, 'vehicle', p=('2025-12-01', '2025-12-31')),
        c('4.6 million vehicles', 'sales', 4600000, 'vehicle', company='BYD', p=('2025-01-01', '2025-12-31')),
        c('1 million', 'exports', 1000000, 'vehicle', None, nth=2, company='BYD', p=('2025-01-01', '2025-12-31')),
        c('1.3 million', ['sales', 'exports'], 1300000, 'vehicle', company='BYD', p=('2026-01-01', '2026-12-31'), status='target'),
        c('8.6%', 'deliveries', -8.6, 'percent', company='Tesla', role='change', p=('2025-01-01', '2025-12-31')),
        c('1.64 million', 'deliveries', 1640000, 'vehicle', company='Tesla', p=('2025-01-01', '2025-12-31')),
        c('2.26 million', 'sales', 2260000, 'vehicle', company='BYD', p=('2025-01-01', '2025-12-31')),
        c('1.75 million', 'deliveries', 1750000, 'vehicle', company='Tesla', p=('2026-01-01', '2026-12-31'), status='forecast'),
        c('742,800 BEVs', 'sales', 742800, 'vehicle', company='Volkswagen Group', p=('2025-01-01', '2025-12-31')),
        c('27%', 'market_share', 27, 'percent', company='Volkswagen Group', role=['level', 'share'], p=('2025-01-01', '2025-12-31')),
        c('22%', 'orders', 22, 'percent', company='Volkswagen Group', role='share'),
        c('$55 billion', 'cost', 55000000000, 'USD'),
        c('$7.6 billion', 'cost', 7600000000, 'USD', company='General Motors'),
        c('$19.5 billion', 'cost', 19500000000, 'USD', company='Ford'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'Volkswagen Group': ('COMPANY', 'Volkswagen Group'), 'General Motors': ('COMPANY', 'General Motors'), 'Ford': ('COMPANY', 'Ford')}),
    checks=[],
)
