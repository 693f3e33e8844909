from goldlib import *
from mentions import mentions

TEXT = """Mahindra’s Valentine: 30,179 say yes to BE 6, XEV 9e on day one

Cupid came on batteries. Between breakfast and bedtime on Friday, Mahindra & Mahindra wrote up 30,179 bookings for its two electric-origin SUVs, worth Rs 8,472 crore at showroom prices or about Rs 28.1 lakh a piece, a record for any EV in the country, the carmaker claims.

The spoils were split almost evenly. The BE 6 garnered 13,279, the dearer XEV 9e 16,090; in per cent, that is 44 and 56, respectively. As many as 73% of the customers ticked the top-end Pack Three with its 79 kWh battery, though the BE 6 can be had from Rs 18.9 lakh and the XEV 9e from Rs 21.9 lakh.

Now for the hard part: delivering. Handovers of Pack Three are to start on March 20; smaller packs come in June (Pack One only in August). Chakan will build 5,000 of them a month to begin with, which puts the back of the queue at six months. Installed capacity at the site, now 90,000 units a year, goes to 1.2 lakh by the end of FY26 — a third more. Of the Rs 16,000 crore kept aside for EVs till FY27, Rs 4,500 crore has been spent on the pair.
"""

doc = dict(
    id='b-mahindra-day1', published='2025-02-15', source='weekend-wheels',
    title='Mahindra’s Valentine: 30,179 say yes to BE 6, XEV 9e on day one',
    text=TEXT,
    claims=[
        c('30,179', 'orders', 30179, 'order', company=['Mahindra', 'Mahindra & Mahindra'], p=('2025-02-14', '2025-02-14')),
        c('30,179 bookings', 'orders', 30179, 'order', company=['Mahindra', 'Mahindra & Mahindra'], p=('2025-02-14', '2025-02-14')),
        c('Rs 8,472 crore', ['orders', 'revenue'], 84720000000, 'INR', company=['Mahindra', 'Mahindra & Mahindra'], p=('2025-02-14', '2025-02-14')),
        c('Rs 28.1 lakh', ['orders', 'price', 'revenue'], 2810000, 'INR', company=['Mahindra', 'Mahindra & Mahindra'], per=['vehicle', 'order', None], p=('2025-02-14', '2025-02-14')),
        c('13,279', 'orders', 13279, 'order', company=['Mahindra', 'Mahindra & Mahindra'], product='BE 6', p=('2025-02-14', '2025-02-14')),
        c('16,090', 'orders', 16090, 'order', company=['Mahindra', 'Mahindra & Mahindra'], product='XEV 9e', p=('2025-02-14', '2025-02-14')),
        c('44', 'orders', 44, 'percent', company=['Mahindra', 'Mahindra & Mahindra'], product='BE 6', role='share', p=('2025-02-14', '2025-02-14')),
        c('56', 'orders', 56, 'percent', company=['Mahindra', 'Mahindra & Mahindra'], product='XEV 9e', role='share', p=('2025-02-14', '2025-02-14')),
        c('73%', 'orders', 73, 'percent', company=['Mahindra', 'Mahindra & Mahindra'], role='share', p=('2025-02-14', '2025-02-14')),
        c('79 kWh', 'battery_capacity', 79, 'kWh', company=['Mahindra', 'Mahindra & Mahindra']),
        c('Rs 18.9 lakh', 'price', 1890000, 'INR', company=['Mahindra', 'Mahindra & Mahindra'], product='BE 6'),
        c('Rs 21.9 lakh', 'price', 2190000, 'INR', company=['Mahindra', 'Mahindra & Mahindra'], product='XEV 9e'),
        c('March 20', 'delivery_start', None, 'date', company=['Mahindra', 'Mahindra & Mahindra'], p=('2025-03-20', '2025-03-20'), status=['plan', 'target']),
        c('June', 'delivery_start', None, 'date', company=['Mahindra', 'Mahindra & Mahindra'], p=('2025-06-01', '2025-06-30'), status=['plan', 'target']),
        c('August', 'delivery_start', None, 'date', company=['Mahindra', 'Mahindra & Mahindra'], p=('2025-08-01', '2025-08-31'), status=['plan', 'target']),
        c('5,000', 'production', 5000, 'vehicle', company=['Mahindra', 'Mahindra & Mahindra'], per='month', status=['plan', 'target']),
        c('six months', 'wait_time', 6, 'month', company=['Mahindra', 'Mahindra & Mahindra'], status=['forecast', 'actual']),
        c('90,000', 'capacity', 90000, 'vehicle', company=['Mahindra', 'Mahindra & Mahindra'], per='year'),
        c('1.2 lakh', 'capacity', 120000, 'vehicle', company=['Mahindra', 'Mahindra & Mahindra'], per='year', p=(None, '2026-03-31'), status='plan'),
        c('a third', 'capacity', 33.333333333, 'percent', company=['Mahindra', 'Mahindra & Mahindra'], role='change', p=(None, '2026-03-31'), status='plan'),
        c('Rs 16,000 crore', 'investment', 160000000000, 'INR', company=['Mahindra', 'Mahindra & Mahindra'], p=(None, '2027-03-31'), status='plan'),
        c('Rs 4,500 crore', 'investment', 45000000000, 'INR', company=['Mahindra', 'Mahindra & Mahindra']),
    ],
    names=mentions(TEXT, {
        'Mahindra & Mahindra': ('COMPANY', 'Mahindra'),
        'Mahindra': ('COMPANY', 'Mahindra'),
        'BE 6': ('PRODUCT', 'BE 6'),
        'XEV 9e': ('PRODUCT', 'XEV 9e'),
    }),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['30,179', '30,179 bookings']),
        dict(kind='rate', verdict='consistent', quotes=['30,179 bookings', 'Rs 8,472 crore', 'Rs 28.1 lakh']),
        dict(kind='sum', verdict='inconsistent', quotes=['13,279', '16,090', '30,179 bookings'], suggestion='fits 16,900'),
        dict(kind='share', verdict='consistent', quotes=['13,279', '44', '30,179 bookings']),
        dict(kind='growth', verdict='consistent', quotes=['90,000', '1.2 lakh', 'a third']),
        dict(kind='share', verdict='inconsistent', quotes=['16,090', '56', '30,179 bookings'], suggestion='fits 16,900'),
    ],
)
