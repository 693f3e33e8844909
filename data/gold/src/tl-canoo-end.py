from goldlib import *
from mentions import mentions

TEXT = """Canoo, 2017 to 2025: a van maker's life in dates

Friday's Chapter 7 filing in Delaware ends it. Looking back:

• 24 September 2019. The pod, later called Lifestyle Vehicle, is unveiled in Los Angeles. Subscriptions are to begin in 2021.
• December 2020. Listing by way of Hennessy Capital brings $600 million; the company is worth $2.4 billion.
• June 2021. A factory in Pryor, Oklahoma, is promised, with 2,000 jobs; opening 2023.
• July 2022. Walmart orders 4,500 LDVs, with an option on 5,500 more. Shares double.
• November 2022. Canoo buys a plant in Oklahoma City from a maker of lorries. First vans leave it on 17 November 2023; the state takes three.
• Full year 2023: 22 vehicles, revenue $886,000, net loss $302.6 million. The boss's rented jet: $1.7 million.
• November 2024. 30 workers are furloughed, and 23 Oklahoma employees before them.
• December 2024. The remaining 82 staff follow, on unpaid leave. Cash on hand: $700,000.
• 17 January 2025. Assets $126 million, debts $164 million.

The LDV 130, the delivery version, had a list price of $39,950 and 130 miles of range. At their best, in December 2020, the shares fetched $22, which after two reverse splits is many thousand times Friday's price.
"""

doc = dict(
    id='tl-canoo-end', published='2025-01-18', source='ashes-of-spac',
    title="Canoo, 2017 to 2025: a van maker's life in dates",
    text=TEXT,
    claims=[
        c('24 September 2019', 'launch', None, 'date', company='Canoo', product='Lifestyle Vehicle', p=('2019-09-24', '2019-09-24')),
        c('2021', 'delivery_start', None, 'date', company='Canoo', product='Lifestyle Vehicle', p=('2021-01-01', '2021-12-31'), status=['plan', 'target', 'forecast'], superseded=True),
        c('$600 million', 'funding', 600000000.0, 'USD', company='Canoo', p=('2020-12-01', '2020-12-31')),
        c('$2.4 billion', 'valuation', 2400000000.0, 'USD', company='Canoo', p=('2020-12-01', '2020-12-31')),
        c('2,000 jobs', 'jobs', 2000, 'job', company='Canoo', status='plan'),
        c('2023', 'production_start', None, 'date', company='Canoo', p=('2023-01-01', '2023-12-31'), status=['plan', 'target', 'forecast']),
        c('4,500 LDVs', 'orders', 4500, 'order', company='Canoo', p=('2022-07-01', '2022-07-31')),
        c('5,500 more', 'orders', 5500, 'order', company='Canoo', p=('2022-07-01', '2022-07-31')),
        c('double', 'share_price', 100, 'percent', company='Canoo', role='change', p=('2022-07-01', '2022-07-31')),
        c('17 November 2023', 'delivery_start', None, 'date', company='Canoo', p=('2023-11-17', '2023-11-17')),
        c('three', 'deliveries', 3, 'vehicle', company='Canoo', p=('2023-11-17', '2023-11-17')),
        c('22 vehicles', 'deliveries', 22, 'vehicle', company='Canoo', p=('2023-01-01', '2023-12-31')),
        c('$886,000', 'revenue', 886000, 'USD', company='Canoo', p=('2023-01-01', '2023-12-31')),
        c('$302.6 million', 'net_income', -302600000.0, 'USD', company='Canoo', p=('2023-01-01', '2023-12-31')),
        c('$1.7 million', 'cost', 1700000, 'USD', company='Canoo', p=('2023-01-01', '2023-12-31')),
        c('30 workers', 'layoffs', 30, 'job', company='Canoo', p=('2024-11-01', '2024-11-30')),
        c('23 Oklahoma employees', 'layoffs', 23, 'job', company='Canoo', p=('2024-11-01', '2024-11-30')),
        c('82 staff', 'layoffs', 82, 'job', company='Canoo', p=('2024-12-01', '2024-12-31')),
        c('$700,000', 'cash', 700000, 'USD', company='Canoo', p=('2024-12-01', '2024-12-31')),
        c('$126 million', 'other', 126000000.0, 'USD', company='Canoo'),
        c('$164 million', 'debt', 164000000.0, 'USD', company='Canoo', p=('2025-01-17', '2025-01-17')),
        c('$39,950', 'price', 39950, 'USD', company='Canoo', product='LDV 130'),
        c('130 miles', 'range', 130, 'mile', company='Canoo', product='LDV 130'),
        c('$22', 'share_price', 22, 'USD', company='Canoo', per='share', p=('2020-12-01', '2020-12-31')),
    ],
    names=mentions(TEXT, {'Canoo': ('COMPANY', 'Canoo'), 'Hennessy Capital': ('COMPANY', 'Hennessy Capital'), 'Walmart': ('COMPANY', 'Walmart'), 'Lifestyle Vehicle': ('PRODUCT', 'Lifestyle Vehicle'), 'LDV 130': ('PRODUCT', 'LDV 130')}),
    checks=[],
)
