from goldlib import *
from mentions import mentions

TEXT = """Ather's anniversary scooter is its quickest, priciest at Rs 1.89 lakh

BENGALURU: Ather Energy marked its tenth birthday by launching the 450 Apex at Rs 1.89 lakh (ex-showroom Bengaluru) on Saturday. Deliveries begin in March; the booking amount is Rs 2,500.

The Apex clocks 0-40 kmph in 2.9 seconds, tops out at 100 kmph, puts out 7 kW and 26 Nm, weighs 111.6 kg and does 157 km on the IDC cycle from a 3.7 kWh pack. Home charging takes 5 hours 45 minutes; the grid of 1,700 fast chargers adds 1.5 km a minute. The battery is guaranteed for five years or 60,000 km.

At the same time the 450S became cheaper by Rs 20,000, and is tagged Rs 97,500 in Delhi after subsidy, where it was Rs 1.17 lakh.

The market softened in December: Vahan shows 75,900 electric two-wheelers, 18 per cent less than in November. Ather's 6,400 give it 8.4 per cent, behind Ola Electric (30,200) and TVS Motor (12,200). A year ago it stood at 11.9 per cent.

Co-founder Tarun Mehta, 34, told this paper that a family scooter would follow in 2024 and that experience centres, 189 at present, would double by March 2025. Last week, Hero MotoCorp upped its holding by 3 per cent to 39.7 per cent for Rs 140 crore.
"""

doc = dict(
    id='tk-bikes-ather-450', published='2024-01-08', source='deccan-markets-post',
    title="Ather's anniversary scooter is its quickest, priciest at Rs 1.89 lakh",
    text=TEXT,
    claims=[
        c('Rs 1.89 lakh', 'price', 189000, 'INR', company='Ather Energy', product='450 Apex'),
        c('Rs 1.89 lakh', 'price', 189000, 'INR', nth=1, company='Ather Energy', product='450 Apex'),
        c('Saturday', 'launch', None, 'date', company='Ather Energy', product='450 Apex', p=('2024-01-06', '2024-01-06')),
        c('March', 'delivery_start', None, 'date', company='Ather Energy', product='450 Apex', p=('2024-03-01', '2024-03-31'), status='plan'),
        c('Rs 2,500', ['price', 'other'], 2500, 'INR', company='Ather Energy', product='450 Apex'),
        c('2.9 seconds', 'acceleration', 2.9, 'second', company='Ather Energy', product='450 Apex'),
        c('100 kmph', 'top_speed', 100, 'km/h', company='Ather Energy', product='450 Apex'),
        c('7 kW', 'power', 7, 'kW', company='Ather Energy', product='450 Apex'),
        c('26 Nm', 'torque', 26, 'Nm', company='Ather Energy', product='450 Apex'),
        c('111.6 kg', 'weight', 111.6, 'kg', company='Ather Energy', product='450 Apex'),
        c('157 km', 'range', 157, 'km', company='Ather Energy', product='450 Apex'),
        c('3.7 kWh', 'battery_capacity', 3.7, 'kWh', company='Ather Energy', product='450 Apex'),
        c('5 hours 45 minutes', 'charging_time', 5.75, 'hour', company='Ather Energy', product='450 Apex'),
        c('1,700 fast chargers', 'chargers', 1700, 'charger', company='Ather Energy'),
        c('1.5 km', 'other', 1.5, 'km', company='Ather Energy', per='minute'),
        c('five years', 'warranty', 5, 'year', company='Ather Energy', product='450 Apex'),
        c('60,000 km', 'warranty', 60000, 'km', company='Ather Energy', product='450 Apex'),
        c('Rs 20,000', 'price_change', -20000, 'INR', company='Ather Energy', product='450S', role='change'),
        c('Rs 97,500', 'price', 97500, 'INR', company='Ather Energy', product='450S'),
        c('Rs 1.17 lakh', 'price', 117000, 'INR', company='Ather Energy', product='450S', superseded=True),
        c('75,900', 'registrations', 75900, 'vehicle', p=('2023-12-01', '2023-12-31')),
        c('18 per cent', 'registrations', -18, 'percent', role='change', p=('2023-12-01', '2023-12-31')),
        c('6,400', 'registrations', 6400, 'vehicle', company='Ather Energy', p=('2023-12-01', '2023-12-31')),
        c('8.4 per cent', 'market_share', 8.4, 'percent', company='Ather Energy', role=['level', 'share'], p=('2023-12-01', '2023-12-31')),
        c('30,200', 'registrations', 30200, 'vehicle', company='Ola Electric', p=('2023-12-01', '2023-12-31')),
        c('12,200', 'registrations', 12200, 'vehicle', company='TVS Motor', p=('2023-12-01', '2023-12-31')),
        c('11.9 per cent', 'market_share', 11.9, 'percent', company='Ather Energy', role=['level', 'share'], p=('2022-12-01', '2022-12-31')),
        c('2024', 'launch', None, 'date', company='Ather Energy', p=('2024-01-01', '2024-12-31'), status='plan'),
        c('189', 'stores', 189, 'store', company='Ather Energy'),
        c('double', 'stores', 100, 'percent', company='Ather Energy', role='change', p=(None, '2025-03-31'), status='target'),
        c('3 per cent', 'stake', 3, 'percentage_point', company=['Hero MotoCorp', 'Ather Energy'], role='change'),
        c('39.7 per cent', 'stake', 39.7, 'percent', company=['Hero MotoCorp', 'Ather Energy']),
        c('Rs 140 crore', 'investment', 1400000000, 'INR', company='Hero MotoCorp'),
    ],
    names=mentions(TEXT, {'Ather Energy': ('COMPANY', 'Ather Energy'), 'Ather': ('COMPANY', 'Ather Energy'), 'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'TVS Motor': ('COMPANY', 'TVS Motor'), '450 Apex': ('PRODUCT', '450 Apex'), 'Apex': ('PRODUCT', '450 Apex'), '450S': ('PRODUCT', '450S')}),
    checks=[],
)
