from goldlib import *
from mentions import mentions

TEXT = """Tesla misses delivery estimates for third straight quarter

Tesla delivered 405,278 vehicles in the three months to Dec. 31, a record, but fewer than the 420,000 Wall Street was looking for. Output was 439,701. The previous quarter had seen 343,830 delivered and 365,923 built, the final quarter of 2021 308,650 and 305,840 respectively.

Deliveries  Q4 2022  Q3 2022  Q4 2021
Model 3/Y  388,131  325,158  296,884
Model S/X  17,147  18,672  11,766

For 2022 as a whole the Texas-based company handed over 1.31 million cars, 40 percent more than the 936,222 of 2021. It had promised 50 percent. About 34,400 cars more were built than sold in the last quarter. In December, buyers of the cheapest Model Y in the United States got $7,500 off; the car lists at $65,990.

The shares ended 2022 with a loss of 65 percent.

Lucid, by contrast, does not disclose quarterly numbers until next week. Its goal for the year just ended is 6,000 to 7,000; in the first three quarters it built 3,687. Reservations at the end of October: over 34,000.
"""

doc = dict(
    id='tn-tesla-q4-22-table', published='2023-01-03', source='austin-auto-desk',
    title='Tesla misses delivery estimates for third straight quarter',
    text=TEXT,
    claims=[
        c('405,278 vehicles', 'deliveries', 405278, 'vehicle', company='Tesla', p=('2022-10-01', '2022-12-31')),
        c('420,000', 'deliveries', 420000, 'vehicle', company='Tesla', p=('2022-10-01', '2022-12-31'), status='forecast'),
        c('439,701', 'production', 439701, 'vehicle', company='Tesla', p=('2022-10-01', '2022-12-31')),
        c('343,830', 'deliveries', 343830, 'vehicle', company='Tesla', p=('2022-07-01', '2022-09-30')),
        c('365,923', 'production', 365923, 'vehicle', company='Tesla', p=('2022-07-01', '2022-09-30')),
        c('308,650', 'deliveries', 308650, 'vehicle', company='Tesla', p=('2021-10-01', '2021-12-31')),
        c('305,840', 'production', 305840, 'vehicle', company='Tesla', p=('2021-10-01', '2021-12-31')),
        c('388,131', 'deliveries', 388131, 'vehicle', company='Tesla', product='Model 3/Y', p=('2022-10-01', '2022-12-31')),
        c('325,158', 'deliveries', 325158, 'vehicle', company='Tesla', product='Model 3/Y', p=('2022-07-01', '2022-09-30')),
        c('296,884', 'deliveries', 296884, 'vehicle', company='Tesla', product='Model 3/Y', p=('2021-10-01', '2021-12-31')),
        c('17,147', 'deliveries', 17147, 'vehicle', company='Tesla', product='Model S/X', p=('2022-10-01', '2022-12-31')),
        c('18,672', 'deliveries', 18672, 'vehicle', company='Tesla', product='Model S/X', p=('2022-07-01', '2022-09-30')),
        c('11,766', 'deliveries', 11766, 'vehicle', company='Tesla', product='Model S/X', p=('2021-10-01', '2021-12-31')),
        c('1.31 million cars', 'deliveries', 1310000, 'vehicle', company='Tesla', p=('2022-01-01', '2022-12-31')),
        c('40 percent', 'deliveries', 40, 'percent', company='Tesla', role='change', p=('2022-01-01', '2022-12-31')),
        c('936,222', 'deliveries', 936222, 'vehicle', company='Tesla', p=('2021-01-01', '2021-12-31')),
        c('50 percent', 'deliveries', 50, 'percent', company='Tesla', role='change', p=('2022-01-01', '2022-12-31'), status='target'),
        c('34,400 cars', 'inventory', 34400, 'vehicle', company='Tesla'),
        c('$7,500', 'price_change', -7500, 'USD', company='Tesla', role='change', p=('2022-12-01', '2022-12-31')),
        c('$65,990', 'price', 65990, 'USD', company='Tesla', product='Model Y'),
        c('65 percent', 'share_price', -65, 'percent', company='Tesla', role='change', p=('2022-01-01', '2022-12-31')),
        c('6,000 to 7,000', 'production', 6000, 'vehicle', 7000, company='Lucid', p=('2022-01-01', '2022-12-31'), status='target'),
        c('3,687', 'production', 3687, 'vehicle', company='Lucid', p=('2022-01-01', '2022-09-30')),
        c('34,000', 'orders', 34000, 'order', None, company='Lucid', p=('2022-10-31', '2022-10-31')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Lucid': ('COMPANY', 'Lucid'), 'Model 3/Y': ('PRODUCT', 'Model 3/Y'), 'Model S/X': ('PRODUCT', 'Model S/X'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
