from goldlib import *
from mentions import mentions

TEXT = """Ather Energy extends warranty, opens 300th store a day before IPO

Bengaluru, Apr 27: Electric scooter maker Ather Energy has extended its Eight70 battery warranty to all buyers of the Rizta free of cost until May 31, the company said on Sunday.

Under Eight70 the battery is covered for up to eight years or 80,000 km, with at least 70 per cent of its health assured. It earlier cost Rs 4,999.

The family scooter comes with battery packs of 2.9 kWh and 3.7 kWh, and ranges of 123 km and 159 km, respectively. The price starts at Rs 1.04 lakh, compared with Rs 94,434 for the TVS iQube and Rs 1.20 lakh for Bajaj's Chetak 3501. Since its launch in April 2024, it has sold over 1 lakh units and contributes nearly 60 per cent of volumes.

The IPO will open for subscription on April 28 and close on April 30. The price band is Rs 304 to Rs 321 a share. At the upper end the company will raise Rs 2,981 crore, of which the fresh issue is Rs 2,626 crore, at a valuation of Rs 11,956 crore. It raised Rs 1,340 crore from 36 anchor investors on Friday. Retail investors can bid for 46 shares or multiples thereof.

About Rs 927 crore of the money is meant for a plant at Bidkin, near Aurangabad, which will have a capacity of 5 lakh units a year in the first phase by May 2026 and 10 lakh after the second. Its Hosur plant makes up to 4.2 lakh.

In the first nine months of FY25, revenue went up 28 per cent to Rs 1,579 crore, while the loss narrowed to Rs 578 crore from Rs 776 crore in the year-ago period. Vehicle sales stood at 1,07,983.

As of March 31, Ather had 3,562 fast chargers across India, Nepal and Sri Lanka.

Disclaimer: Investments in securities are subject to market risks.
"""

doc = dict(
    id='tv-c-ather-apex-ipo', published='2025-04-27', source='silk-board-times',
    title='Ather Energy extends warranty, opens 300th store a day before IPO',
    text=TEXT,
    claims=[
        c('eight years', 'warranty', None, 'year', 8, company='Ather Energy', product='Rizta'),
        c('80,000 km', 'warranty', None, 'km', 80000, company='Ather Energy', product='Rizta'),
        c('70 per cent', ['warranty', 'other'], 70, 'percent', None, company='Ather Energy', product='Rizta'),
        c('Rs 4,999', 'price', 4999, 'INR', company='Ather Energy', product='Rizta', superseded=True),
        c('2.9 kWh', 'battery_capacity', 2.9, 'kWh', company='Ather Energy', product='Rizta'),
        c('3.7 kWh', 'battery_capacity', 3.7, 'kWh', company='Ather Energy', product='Rizta'),
        c('123 km', 'range', 123, 'km', company='Ather Energy', product='Rizta'),
        c('159 km', 'range', 159, 'km', company='Ather Energy', product='Rizta'),
        c('Rs 1.04 lakh', 'price', 104000, 'INR', company='Ather Energy', product='Rizta'),
        c('Rs 94,434', 'price', 94434, 'INR', company='TVS Motor', product='iQube'),
        c('Rs 1.20 lakh', 'price', 120000, 'INR', company='Bajaj Auto', product='Chetak 3501'),
        c('April 2024', 'launch', None, 'date', company='Ather Energy', product='Rizta', p=('2024-04-01', '2024-04-30')),
        c('1 lakh units', 'sales', 100000, 'vehicle', None, company='Ather Energy', product='Rizta', p=('2024-04-01', '2025-04-27')),
        c('60 per cent', 'sales', 60, 'percent', company='Ather Energy', product='Rizta', role='share'),
        c('Rs 304 to Rs 321', 'share_price', 304, 'INR', 321, company='Ather Energy', per='share', status=['plan', 'actual']),
        c('Rs 2,981 crore', 'funding', 29810000000, 'INR', company='Ather Energy', status=['plan', 'target']),
        c('Rs 2,626 crore', 'funding', 26260000000, 'INR', company='Ather Energy', status=['plan', 'target']),
        c('Rs 11,956 crore', 'valuation', 119560000000, 'INR', company='Ather Energy', status=['plan', 'actual']),
        c('Rs 1,340 crore', 'funding', 13400000000, 'INR', company='Ather Energy', p=('2025-04-25', '2025-04-25')),
        c('Rs 927 crore', 'investment', 9270000000, 'INR', company='Ather Energy', status=['plan', 'target']),
        c('5 lakh units', 'capacity', 500000, 'vehicle', company='Ather Energy', per='year', p=(None, '2026-05-31'), status='plan'),
        c('10 lakh', 'capacity', 1000000, 'vehicle', company='Ather Energy', per='year', status='plan'),
        c('4.2 lakh', 'capacity', None, 'vehicle', 420000, company='Ather Energy', per='year'),
        c('28 per cent', 'revenue', 28, 'percent', company='Ather Energy', role='change', p=('2024-04-01', '2024-12-31')),
        c('Rs 1,579 crore', 'revenue', 15790000000, 'INR', company='Ather Energy', p=('2024-04-01', '2024-12-31')),
        c('Rs 578 crore', 'net_income', -5780000000, 'INR', company='Ather Energy', p=('2024-04-01', '2024-12-31')),
        c('Rs 776 crore', 'net_income', -7760000000, 'INR', company='Ather Energy', p=('2023-04-01', '2023-12-31')),
        c('1,07,983', 'sales', 107983, 'vehicle', company='Ather Energy', p=('2024-04-01', '2024-12-31')),
        c('3,562 fast chargers', 'chargers', 3562, 'charger', company='Ather Energy', p=('2025-03-31', '2025-03-31')),
    ],
    names=mentions(TEXT, {'Ather Energy': ('COMPANY', 'Ather Energy'), 'Ather': ('COMPANY', 'Ather Energy'), 'Rizta': ('PRODUCT', 'Rizta'), 'TVS': ('COMPANY', 'TVS Motor'), 'iQube': ('PRODUCT', 'iQube'), 'Bajaj': ('COMPANY', 'Bajaj Auto'), 'Chetak 3501': ('PRODUCT', 'Chetak 3501')}),
    checks=[],
)
