from goldlib import *
from mentions import mentions

TEXT = """Hero's Vida VX2 starts at Rs 59,490, without its battery

Gurugram: Hero MotoCorp on Tuesday rolled out the VX2, a scooter which the company hopes will carry its Vida brand past the 10 per cent mark. In the quarter just ended, Vida registered 20,176 units, 7.1 per cent of the electric two-wheeler market; a year earlier the figures were 9,935 and 4.5.

Under a battery-as-a-service plan the VX2 Go costs Rs 59,490 plus 96 paise a kilometre, the VX2 Plus Rs 64,990. Bought outright they are Rs 99,490 and Rs 1.10 lakh, respectively.

The Go contains one removable pack of 2.2 kWh, the Plus two with 3.4 kWh in total. They return 92 km and 142 km on the IDC; on a fast charger either is four-fifths full in 62 minutes. Top speed of the Plus, 80 kmph.

Vida scooters are sold by 203 dealers in 116 cities, with 3,600 charging points to use, Ather's included. Hero, which owns 38.2 per cent of Ather, dispatched 13,664 e-scooters in June. The brand burnt Rs 600 crore in FY25.

Deliveries commence this month itself.
"""

doc = dict(
    id='tl-hero-vida-vx2', published='2025-07-01', source='delhi-two-wheels',
    title="Hero's Vida VX2 starts at Rs 59,490, without its battery",
    text=TEXT,
    claims=[
        c('Rs 59,490', 'price', 59490, 'INR', company=['Vida', 'Hero MotoCorp'], product='VX2 Go'),
        c('Tuesday', 'launch', None, 'date', company=['Vida', 'Hero MotoCorp'], product='VX2', p=('2025-07-01', '2025-07-01')),
        c('10 per cent', 'market_share', 10, 'percent', None, company=['Vida', 'Hero MotoCorp'], role=['level', 'share'], status='target'),
        c('20,176 units', ['registrations', 'sales'], 20176, 'vehicle', company=['Vida', 'Hero MotoCorp'], p=('2025-04-01', '2025-06-30')),
        c('7.1 per cent', 'market_share', 7.1, 'percent', company=['Vida', 'Hero MotoCorp'], role=['level', 'share'], p=('2025-04-01', '2025-06-30')),
        c('9,935', ['registrations', 'sales'], 9935, 'vehicle', company=['Vida', 'Hero MotoCorp'], p=('2024-04-01', '2024-06-30')),
        c('4.5', 'market_share', 4.5, 'percent', company=['Vida', 'Hero MotoCorp'], role=['level', 'share'], p=('2024-04-01', '2024-06-30')),
        c('Rs 59,490', 'price', 59490, 'INR', nth=1, company=['Vida', 'Hero MotoCorp'], product='VX2 Go'),
        c('96 paise', 'price', 0.96, 'INR', company=['Vida', 'Hero MotoCorp'], product='VX2 Go', per='km'),
        c('Rs 64,990', 'price', 64990, 'INR', company=['Vida', 'Hero MotoCorp'], product='VX2 Plus'),
        c('Rs 99,490', 'price', 99490, 'INR', company=['Vida', 'Hero MotoCorp'], product='VX2 Go'),
        c('Rs 1.10 lakh', 'price', 110000, 'INR', company=['Vida', 'Hero MotoCorp'], product='VX2 Plus'),
        c('2.2 kWh', 'battery_capacity', 2.2, 'kWh', company=['Vida', 'Hero MotoCorp'], product='VX2 Go'),
        c('3.4 kWh', 'battery_capacity', 3.4, 'kWh', company=['Vida', 'Hero MotoCorp'], product='VX2 Plus'),
        c('92 km', 'range', 92, 'km', company=['Vida', 'Hero MotoCorp'], product='VX2 Go'),
        c('142 km', 'range', 142, 'km', company=['Vida', 'Hero MotoCorp'], product='VX2 Plus'),
        c('62 minutes', 'charging_time', 62, 'minute', company=['Vida', 'Hero MotoCorp'], product='VX2'),
        c('80 kmph', 'top_speed', 80, 'km/h', company=['Vida', 'Hero MotoCorp'], product='VX2 Plus'),
        c('203 dealers', 'stores', 203, 'store', company=['Vida', 'Hero MotoCorp']),
        c('116 cities', 'countries', 116, 'country', company=['Vida', 'Hero MotoCorp']),
        c('3,600 charging points', 'chargers', 3600, 'charger', company=['Vida', 'Hero MotoCorp']),
        c('38.2 per cent', 'stake', 38.2, 'percent', company=['Hero MotoCorp', 'Ather Energy']),
        c('13,664 e-scooters', 'sales', 13664, 'vehicle', company=['Vida', 'Hero MotoCorp'], p=('2025-06-01', '2025-06-30')),
        c('Rs 600 crore', ['ebitda', 'net_income'], -6000000000.0, 'INR', company=['Vida', 'Hero MotoCorp'], p=('2024-04-01', '2025-03-31')),
        c('this month itself', 'delivery_start', None, 'date', company=['Vida', 'Hero MotoCorp'], product='VX2', p=('2025-07-01', '2025-07-31'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Vida': ('COMPANY', 'Vida'), 'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'VX2 Go': ('PRODUCT', 'VX2 Go'), 'VX2 Plus': ('PRODUCT', 'VX2 Plus'), 'VX2': ('PRODUCT', 'VX2'), 'Ather': ('COMPANY', 'Ather Energy')}),
    checks=[],
)
