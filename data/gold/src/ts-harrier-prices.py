from goldlib import *
from mentions import mentions

TEXT = """Tata Harrier EV price list out: range starts at Rs 21.49 lakh

Tata Motors has announced the full price list of the Harrier EV. The electric SUV was launched on June 3, and bookings open on July 2. The rear-wheel-drive versions cost between Rs 21.49 lakh and Rs 27.49 lakh (ex-showroom), while the QWD has been priced at Rs 28.99 lakh.

Variant Price (Rs lakh) Battery (kWh) Claimed range (km) Power (hp)
Adventure 65 21.49 65 538 238
Fearless+ 65 23.99 65 538 238
Fearless+ 75 24.99 75 627 238
Empowered 75 27.49 75 627 238
Empowered 75 QWD 28.99 75 622 396

The carmaker offers a lifetime warranty on the battery. The 75 kWh pack takes 25 minutes to charge from 20 to 80 per cent. Fit the home charger of 7.2 kW and you pay Rs 49,000 extra. Tata sold 5,685 EVs in May, 2 per cent more than a year ago, and has a target of 30 per cent of sales from EVs by 2030.
"""

doc = dict(
    id='ts-harrier-prices', published='2025-06-23', source='gaadi-guide',
    title='Tata Harrier EV price list out: range starts at Rs 21.49 lakh',
    text=TEXT,
    claims=[
        c('Rs 21.49 lakh', 'price', 2149000, 'INR', company='Tata Motors', product='Harrier EV'),
        c('June 3', 'launch', None, 'date', company='Tata Motors', product='Harrier EV', p=('2025-06-03', '2025-06-03')),
        c('Rs 21.49 lakh and Rs 27.49 lakh', 'price', 2149000, 'INR', 2749000, company='Tata Motors', product='Harrier EV'),
        c('Rs 28.99 lakh', 'price', 2899000, 'INR', company='Tata Motors', product='Harrier EV QWD'),
        c('21.49', 'price', 2149000, 'INR', nth=2, company='Tata Motors', product='Harrier EV Adventure 65'),
        c('65', 'battery_capacity', 65, 'kWh', nth=1, company='Tata Motors', product='Harrier EV Adventure 65'),
        c('538', 'range', 538, 'km', company='Tata Motors', product='Harrier EV Adventure 65'),
        c('238', 'power', 238, 'hp', company='Tata Motors', product='Harrier EV Adventure 65'),
        c('23.99', 'price', 2399000, 'INR', company='Tata Motors', product='Harrier EV Fearless+ 65'),
        c('65', 'battery_capacity', 65, 'kWh', nth=3, company='Tata Motors', product='Harrier EV Fearless+ 65'),
        c('538', 'range', 538, 'km', nth=1, company='Tata Motors', product='Harrier EV Fearless+ 65'),
        c('238', 'power', 238, 'hp', nth=1, company='Tata Motors', product='Harrier EV Fearless+ 65'),
        c('24.99', 'price', 2499000, 'INR', company='Tata Motors', product='Harrier EV Fearless+ 75'),
        c('75', 'battery_capacity', 75, 'kWh', nth=1, company='Tata Motors', product='Harrier EV Fearless+ 75'),
        c('627', 'range', 627, 'km', company='Tata Motors', product='Harrier EV Fearless+ 75'),
        c('238', 'power', 238, 'hp', nth=2, company='Tata Motors', product='Harrier EV Fearless+ 75'),
        c('27.49', 'price', 2749000, 'INR', nth=1, company='Tata Motors', product='Harrier EV Empowered 75'),
        c('75', 'battery_capacity', 75, 'kWh', nth=3, company='Tata Motors', product='Harrier EV Empowered 75'),
        c('627', 'range', 627, 'km', nth=1, company='Tata Motors', product='Harrier EV Empowered 75'),
        c('238', 'power', 238, 'hp', nth=3, company='Tata Motors', product='Harrier EV Empowered 75'),
        c('28.99', 'price', 2899000, 'INR', nth=1, company='Tata Motors', product='Harrier EV Empowered 75 QWD'),
        c('75', 'battery_capacity', 75, 'kWh', nth=5, company='Tata Motors', product='Harrier EV Empowered 75 QWD'),
        c('622', 'range', 622, 'km', company='Tata Motors', product='Harrier EV Empowered 75 QWD'),
        c('396', 'power', 396, 'hp', company='Tata Motors', product='Harrier EV Empowered 75 QWD'),
        c('75 kWh', 'battery_capacity', 75, 'kWh', company='Tata Motors', product='Harrier EV 75'),
        c('25 minutes', 'charging_time', 25, 'minute', company='Tata Motors', product='Harrier EV 75'),
        c('7.2 kW', 'charging_power', 7.2, 'kW', company='Tata Motors', product='Harrier EV'),
        c('Rs 49,000', 'price', 49000, 'INR', company='Tata Motors', product='Harrier EV'),
        c('5,685 EVs', 'sales', 5685, 'vehicle', company='Tata Motors', p=('2025-05-01', '2025-05-31')),
        c('2 per cent', 'sales', 2, 'percent', company='Tata Motors', role='change', p=('2025-05-01', '2025-05-31')),
        c('30 per cent', 'sales', 30, 'percent', company='Tata Motors', role='share', p=(None, '2030-12-31'), status='target'),
    ],
    names=mentions(TEXT, {'Empowered 75 QWD': ('PRODUCT', 'Harrier EV Empowered 75 QWD'), 'Adventure 65': ('PRODUCT', 'Harrier EV Adventure 65'), 'Empowered 75': ('PRODUCT', 'Harrier EV Empowered 75'), 'Fearless+ 65': ('PRODUCT', 'Harrier EV Fearless+ 65'), 'Fearless+ 75': ('PRODUCT', 'Harrier EV Fearless+ 75'), 'Tata Motors': ('COMPANY', 'Tata Motors'), 'Harrier EV': ('PRODUCT', 'Harrier EV'), 'Tata': ('COMPANY', 'Tata Motors'), 'QWD': ('PRODUCT', 'Harrier EV QWD')}),
    checks=[],
)
