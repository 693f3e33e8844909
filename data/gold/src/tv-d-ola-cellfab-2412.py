from goldlib import *
from mentions import mentions

TEXT = """Ola Electric layoffs: 500 employees to go in second restructuring in two months

Ola Electric is laying off around 500 employees as it tries to improve margins, people aware of the matter said. The company had 4,011 employees on its rolls at the end of March 2024, down from 4,730 a year earlier.

The stock rose 2.7% to Rs 89.85 on the BSE on Monday. It listed at Rs 76 on August 9. The Sensex was at 80,248, up 0.56%.

Net loss narrowed to Rs 495 crore in Q2FY25 from Rs 524 crore in Q2FY24, but was wider than the Rs 347 crore of Q1FY25. Revenue grew 39% year-on-year from Rs 873 crore to Rs 1,214 crore.

Registrations fell to 27,746 units in November from 41,605 in October, as per Vahan, giving it a market share of 24%. TVS Motor was second with 26,036, just behind. In third place came Bajaj Auto with 24,978.

The company plans to take the number of its stores to 4,000 by December-end from 800.

Its cell plant at Krishnagiri is at 1.4 GWh at present, against a commitment of 5 GWh by December and 20 GWh by 2026 under the PLI scheme. The scheme has an outlay of Rs 18,100 crore for 50 GWh in total.

Disclaimer: Views of experts are their own. Check with a certified adviser before you invest.
"""

doc = dict(
    id='tv-d-ola-cellfab-2412', published='2024-12-02', source='deccan-market-news',
    title='Ola Electric layoffs: 500 employees to go in second restructuring in two months',
    text=TEXT,
    claims=[
        c('500 employees', 'layoffs', 500, 'job', company='Ola Electric', status=['plan', 'actual']),
        c('500 employees', 'layoffs', 500, 'job', nth=1, company='Ola Electric', status=['plan', 'actual']),
        c('4,011 employees', 'headcount', 4011, 'job', company='Ola Electric', p=('2024-03-31', '2024-03-31')),
        c('4,730', 'headcount', 4730, 'job', company='Ola Electric', p=('2023-03-31', '2023-03-31')),
        c('2.7%', 'share_price', 2.7, 'percent', company='Ola Electric', role='change', p=('2024-12-02', '2024-12-02')),
        c('Rs 89.85', 'share_price', 89.85, 'INR', company='Ola Electric', per='share', p=('2024-12-02', '2024-12-02')),
        c('Rs 76', 'share_price', 76, 'INR', company='Ola Electric', per='share', p=('2024-08-09', '2024-08-09')),
        c('Rs 495 crore', 'net_income', -4950000000, 'INR', company='Ola Electric', p=('2024-07-01', '2024-09-30')),
        c('Rs 524 crore', 'net_income', -5240000000, 'INR', company='Ola Electric', p=('2023-07-01', '2023-09-30')),
        c('Rs 347 crore', 'net_income', -3470000000, 'INR', company='Ola Electric', p=('2024-04-01', '2024-06-30')),
        c('39%', 'revenue', 39, 'percent', company='Ola Electric', role='change', p=('2024-07-01', '2024-09-30')),
        c('Rs 873 crore', 'revenue', 8730000000, 'INR', company='Ola Electric', p=('2023-07-01', '2023-09-30')),
        c('Rs 1,214 crore', 'revenue', 12140000000, 'INR', company='Ola Electric', p=('2024-07-01', '2024-09-30')),
        c('27,746 units', 'registrations', 27746, 'vehicle', company='Ola Electric', p=('2024-11-01', '2024-11-30')),
        c('41,605', 'registrations', 41605, 'vehicle', company='Ola Electric', p=('2024-10-01', '2024-10-31')),
        c('24%', 'market_share', 24, 'percent', company='Ola Electric', p=('2024-11-01', '2024-11-30')),
        c('26,036', 'registrations', 26036, 'vehicle', company='TVS Motor', p=('2024-11-01', '2024-11-30')),
        c('24,978', 'registrations', 24978, 'vehicle', company='Bajaj Auto', p=('2024-11-01', '2024-11-30')),
        c('4,000', 'stores', 4000, 'store', company='Ola Electric', p=(None, '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('800', 'stores', 800, 'store', company='Ola Electric'),
        c('1.4 GWh', 'capacity', 1.4, 'GWh', company='Ola Electric', per=['year', None]),
        c('5 GWh', 'capacity', 5, 'GWh', company='Ola Electric', per=['year', None], p=(None, '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('20 GWh', 'capacity', 20, 'GWh', company='Ola Electric', per=['year', None], p=(None, '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('Rs 18,100 crore', 'subsidy', 181000000000, 'INR'),
        c('50 GWh', 'capacity', 50, 'GWh', per=['year', None], status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Ola Electric': ('COMPANY', 'Ola Electric'), 'TVS Motor': ('COMPANY', 'TVS Motor'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto')}),
    checks=[],
)
