from goldlib import *
from mentions import mentions

TEXT = """TVS Orbiter launched at Rs 99,900, undercuts Ola S1 X and Vida VX2

Bengaluru: TVS Motor Company on Thursday launched the Orbiter electric scooter at an introductory price of Rs 99,900 (ex-showroom, including the PM E-Drive subsidy of Rs 5,000 per kWh).

The scooter has a 3.1 kWh battery and an IDC range of 158 km. It has a 14-inch front wheel, 34 litres of boot space and a top speed of 68 kmph. It charges from 0 to 80 per cent in 4 hours 10 minutes.

The Orbiter is the third electric scooter of the company after the iQube and the X. The Ola S1 X with a 3 kWh battery is priced at Rs 1.05 lakh and has 176 km. Deliveries begin in September in Karnataka and by Diwali in other states.

TVS registered 24,087 electric two-wheelers in August till Thursday morning, as per the Vahan portal, followed by Ola Electric (18,972), Ather Energy (17,856) and Bajaj Auto (11,730), whose output was hit by the shortage of rare earth magnets. In July the four had sold 22,256, 17,852, 16,231 and 19,683 units, respectively.

In Q1FY26, TVS sold 70,000 EVs, up 35 per cent from 52,000 in the corresponding quarter of last year. It posted a standalone net profit of Rs 779 crore, an increase of 35 per cent year-on-year from Rs 577 crore, on revenue of Rs 10,081 crore.

The stock settled at Rs 3,244 on the BSE, lower by 0.7 per cent. The Sensex lost 706 points.

Catch all the Auto News and Breaking News on Deccan Wheels.
"""

doc = dict(
    id='tv-c-orbiter-vahan', published='2025-08-28', source='deccan-wheels',
    title='TVS Orbiter launched at Rs 99,900, undercuts Ola S1 X and Vida VX2',
    text=TEXT,
    claims=[
        c('Rs 99,900', 'price', 99900, 'INR', company='TVS Motor', product='Orbiter'),
        c('Thursday', 'launch', None, 'date', company='TVS Motor', product='Orbiter', p=('2025-08-28', '2025-08-28')),
        c('Rs 99,900', 'price', 99900, 'INR', nth=1, company='TVS Motor', product='Orbiter'),
        c('Rs 5,000', 'subsidy', 5000, 'INR', per='kWh'),
        c('3.1 kWh', 'battery_capacity', 3.1, 'kWh', company='TVS Motor', product='Orbiter'),
        c('158 km', 'range', 158, 'km', company='TVS Motor', product='Orbiter'),
        c('14-inch', ['length', 'other'], 14, 'in', company='TVS Motor', product='Orbiter'),
        c('34 litres', 'other', 34, 'item', company='TVS Motor', product='Orbiter'),
        c('68 kmph', 'top_speed', 68, 'km/h', company='TVS Motor', product='Orbiter'),
        c('4 hours 10 minutes', 'charging_time', 250, 'minute', company='TVS Motor', product='Orbiter'),
        c('3 kWh', 'battery_capacity', 3, 'kWh', company='Ola Electric', product='S1 X'),
        c('Rs 1.05 lakh', 'price', 105000, 'INR', company='Ola Electric', product='S1 X'),
        c('176 km', 'range', 176, 'km', company='Ola Electric', product='S1 X'),
        c('September', 'delivery_start', None, 'date', company='TVS Motor', product='Orbiter', p=('2025-09-01', '2025-09-30'), status=['plan', 'target', 'forecast']),
        c('24,087 electric two-wheelers', 'registrations', 24087, 'vehicle', company='TVS Motor', p=('2025-08-01', '2025-08-28')),
        c('18,972', 'registrations', 18972, 'vehicle', company='Ola Electric', p=('2025-08-01', '2025-08-28')),
        c('17,856', 'registrations', 17856, 'vehicle', company='Ather Energy', p=('2025-08-01', '2025-08-28')),
        c('11,730', 'registrations', 11730, 'vehicle', company='Bajaj Auto', p=('2025-08-01', '2025-08-28')),
        c('22,256', ['registrations', 'sales'], 22256, 'vehicle', company='TVS Motor', p=('2025-07-01', '2025-07-31')),
        c('17,852', ['registrations', 'sales'], 17852, 'vehicle', company='Ola Electric', p=('2025-07-01', '2025-07-31')),
        c('16,231', ['registrations', 'sales'], 16231, 'vehicle', company='Ather Energy', p=('2025-07-01', '2025-07-31')),
        c('19,683', ['registrations', 'sales'], 19683, 'vehicle', company='Bajaj Auto', p=('2025-07-01', '2025-07-31')),
        c('70,000', 'sales', 70000, 'vehicle', company='TVS Motor', p=('2025-04-01', '2025-06-30')),
        c('35 per cent', 'sales', 35, 'percent', company='TVS Motor', role='change', p=('2025-04-01', '2025-06-30')),
        c('52,000', 'sales', 52000, 'vehicle', company='TVS Motor', p=('2024-04-01', '2024-06-30')),
        c('Rs 779 crore', 'net_income', 7790000000, 'INR', company='TVS Motor', p=('2025-04-01', '2025-06-30')),
        c('35 per cent', 'net_income', 35, 'percent', nth=1, company='TVS Motor', role='change', p=('2025-04-01', '2025-06-30')),
        c('Rs 577 crore', 'net_income', 5770000000, 'INR', company='TVS Motor', p=('2024-04-01', '2024-06-30')),
        c('Rs 10,081 crore', 'revenue', 100810000000, 'INR', company='TVS Motor', p=('2025-04-01', '2025-06-30')),
        c('Rs 3,244', 'share_price', 3244, 'INR', company='TVS Motor', per='share', p=('2025-08-28', '2025-08-28')),
        c('0.7 per cent', 'share_price', -0.7, 'percent', company='TVS Motor', role='change', p=('2025-08-28', '2025-08-28')),
    ],
    names=mentions(TEXT, {'TVS Motor Company': ('COMPANY', 'TVS Motor'), 'TVS': ('COMPANY', 'TVS Motor'), 'Orbiter': ('PRODUCT', 'Orbiter'), 'iQube': ('PRODUCT', 'iQube'), 'S1 X': ('PRODUCT', 'S1 X'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'Ola': ('COMPANY', 'Ola Electric'), 'VX2': ('PRODUCT', 'VX2'), 'Vida': ('COMPANY', 'Vida'), 'X': ('PRODUCT', 'TVS X'), 'Ather Energy': ('COMPANY', 'Ather Energy'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto')}),
    checks=[],
)
