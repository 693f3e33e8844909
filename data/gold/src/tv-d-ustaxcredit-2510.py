from goldlib import *
from mentions import mentions

TEXT = """US EV sales hit record 438,500 in third quarter as tax credit ends

Electric vehicle sales in the United States rose to a record in the third quarter as buyers rushed to use the $7,500 federal tax credit before it expired on Sept. 30, Cox Automotive said on Friday.

Sales reached 438,500 units, up 29.6% from a year earlier and 40.7% more than in the second quarter. EVs made up 10.5% of all new vehicles sold, compared with 7.4% in the previous quarter and 8.6% in the third quarter of 2024.

Tesla sold 179,500, a gain of about 8%. Its share fell to 41% from 49%. General Motors sold 66,500 (+107%), Hyundai 32,200 (+88%) and Ford 30,600 (+30%).

The $4,000 credit on used EVs is gone as well. Incentives averaged 13.5% of the transaction price in September, nearly twice the industry average. 

Cox expects EV sales to drop to about 250,000 in the fourth quarter and the share to between 5% and 7%. For the full year it sees 1.27 million, after 1.3 million in 2024.

Hyundai said last week it would lower the price of the 2026 Ioniq 5 by as much as $9,800; the 2025 model keeps a $7,500 cash discount.

Lay-offs go on, too. GitHub is cutting 9% of its staff. Rivian let go about 200 workers, or 1.5%, in September.

Follow us on Threads. Comments (41)
"""

doc = dict(
    id='tv-d-ustaxcredit-2510', published='2025-10-10', source='motor-city-ledger',
    title='US EV sales hit record 438,500 in third quarter as tax credit ends',
    text=TEXT,
    claims=[
        c('438,500', ['sales', 'deliveries'], 438500, 'vehicle', p=('2025-07-01', '2025-09-30')),
        c('$7,500', 'subsidy', 7500, 'USD'),
        c('438,500', ['sales', 'deliveries'], 438500, 'vehicle', nth=1, p=('2025-07-01', '2025-09-30')),
        c('29.6%', ['sales', 'deliveries'], 29.6, 'percent', role='change', p=('2025-07-01', '2025-09-30')),
        c('40.7%', ['sales', 'deliveries'], 40.7, 'percent', role='change', p=('2025-07-01', '2025-09-30')),
        c('10.5%', 'penetration', 10.5, 'percent', p=('2025-07-01', '2025-09-30')),
        c('7.4%', 'penetration', 7.4, 'percent', p=('2025-04-01', '2025-06-30')),
        c('8.6%', 'penetration', 8.6, 'percent', p=('2024-07-01', '2024-09-30')),
        c('179,500', 'sales', 179500, 'vehicle', company='Tesla', p=('2025-07-01', '2025-09-30')),
        c('8%', 'sales', 8, 'percent', company='Tesla', role='change', p=('2025-07-01', '2025-09-30')),
        c('41%', 'market_share', 41, 'percent', company='Tesla', p=('2025-07-01', '2025-09-30')),
        c('49%', 'market_share', 49, 'percent', company='Tesla', p=('2024-07-01', '2024-09-30')),
        c('66,500', 'sales', 66500, 'vehicle', company='General Motors', p=('2025-07-01', '2025-09-30')),
        c('107%', 'sales', 107, 'percent', company='General Motors', role='change', p=('2025-07-01', '2025-09-30')),
        c('32,200', 'sales', 32200, 'vehicle', company='Hyundai', p=('2025-07-01', '2025-09-30')),
        c('88%', 'sales', 88, 'percent', company='Hyundai', role='change', p=('2025-07-01', '2025-09-30')),
        c('30,600', 'sales', 30600, 'vehicle', company='Ford', p=('2025-07-01', '2025-09-30')),
        c('30%', 'sales', 30, 'percent', company='Ford', role='change', p=('2025-07-01', '2025-09-30')),
        c('$4,000', 'subsidy', 4000, 'USD'),
        c('13.5%', 'other', 13.5, 'percent', p=('2025-09-01', '2025-09-30')),
        c('twice', 'other', 100, 'percent', role='change', p=('2025-09-01', '2025-09-30')),
        c('250,000', 'sales', 250000, 'vehicle', p=('2025-10-01', '2025-12-31'), status='forecast'),
        c('5% and 7%', 'penetration', 5, 'percent', 7, p=('2025-10-01', '2025-12-31'), status='forecast'),
        c('1.27 million', 'sales', 1270000, 'vehicle', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('1.3 million', 'sales', 1300000, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('$9,800', 'price_change', -9800, 'USD', None, company='Hyundai', product='Ioniq 5', role='change'),
        c('$7,500', 'price_change', -7500, 'USD', nth=1, company='Hyundai', product='Ioniq 5', role='change'),
        c('200 workers', 'layoffs', 200, 'job', company='Rivian', p=('2025-09-01', '2025-09-30')),
        c('1.5%', 'layoffs', 1.5, 'percent', company='Rivian', p=('2025-09-01', '2025-09-30')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'General Motors': ('COMPANY', 'General Motors'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Ford': ('COMPANY', 'Ford'), 'Rivian': ('COMPANY', 'Rivian'), 'GitHub': ('COMPANY', 'GitHub'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5')}),
    checks=[],
)
