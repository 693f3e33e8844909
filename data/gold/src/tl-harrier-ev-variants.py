from goldlib import *
from mentions import mentions

TEXT = """Tata Harrier.ev arrives at Rs 21.49 lakh, drives with all four wheels

Tata Motors' costliest electric car yet went on sale on Tuesday; bookings open on July 2. Variant-wise, this is what the buyer gets:

Harrier.ev Adventure 65: 65 kWh, rear motor of 238 PS, 538 km MIDC, Rs 21.49 lakh.
Harrier.ev Empowered 75: 75 kWh, same motor, 627 km, Rs 27.49 lakh.
Harrier.ev Empowered QWD 75: 75 kWh, 396 PS, 504 Nm, 622 km, 6.3 seconds to 100 kmph, Rs 28.99 lakh.

Real-world range, by the company's own C75 measure, lies between 460 and 505 km. At 120 kW DC it goes from 20 to 80 per cent in 25 minutes; a 15-minute stop adds 250 km. The boot swallows 502 litres, the frunk 67 more (rear-wheel-drive trims only). First private owners get a lifetime battery warranty. The AC fast charger costs Rs 49,000.

Dispatch to showrooms will begin in July, Shailesh Chandra, who heads the passenger EV arm, said. Tata's share of the electric car market dropped to 35 per cent in May; a year ago it was 67 per cent. It sold 5,685 EVs, 2 per cent more than in May 2024, wholesale basis.

Watch the video review on our channel. Ad: Monsoon tyre check-up, Rs 499 only
"""

doc = dict(
    id='tl-harrier-ev-variants', published='2025-06-04', source='autoghar',
    title='Tata Harrier.ev arrives at Rs 21.49 lakh, drives with all four wheels',
    text=TEXT,
    claims=[
        c('Rs 21.49 lakh', 'price', 2149000, 'INR', company='Tata Motors', product='Harrier.ev'),
        c('Tuesday', 'launch', None, 'date', company='Tata Motors', product='Harrier.ev', p=('2025-06-03', '2025-06-03')),
        c('65 kWh', 'battery_capacity', 65, 'kWh', company='Tata Motors', product='Harrier.ev Adventure 65'),
        c('238 PS', 'power', 238, 'hp', company='Tata Motors', product='Harrier.ev Adventure 65'),
        c('538 km', 'range', 538, 'km', company='Tata Motors', product='Harrier.ev Adventure 65'),
        c('Rs 21.49 lakh', 'price', 2149000, 'INR', nth=1, company='Tata Motors', product='Harrier.ev Adventure 65'),
        c('75 kWh', 'battery_capacity', 75, 'kWh', company='Tata Motors', product='Harrier.ev Empowered 75'),
        c('627 km', 'range', 627, 'km', company='Tata Motors', product='Harrier.ev Empowered 75'),
        c('Rs 27.49 lakh', 'price', 2749000, 'INR', company='Tata Motors', product='Harrier.ev Empowered 75'),
        c('75 kWh', 'battery_capacity', 75, 'kWh', nth=1, company='Tata Motors', product='Harrier.ev Empowered QWD 75'),
        c('396 PS', 'power', 396, 'hp', company='Tata Motors', product='Harrier.ev Empowered QWD 75'),
        c('504 Nm', 'torque', 504, 'Nm', company='Tata Motors', product='Harrier.ev Empowered QWD 75'),
        c('622 km', 'range', 622, 'km', company='Tata Motors', product='Harrier.ev Empowered QWD 75'),
        c('6.3 seconds', 'acceleration', 6.3, 'second', company='Tata Motors', product='Harrier.ev Empowered QWD 75'),
        c('Rs 28.99 lakh', 'price', 2899000, 'INR', company='Tata Motors', product='Harrier.ev Empowered QWD 75'),
        c('460 and 505 km', 'range', 460, 'km', 505, company='Tata Motors', product='Harrier.ev', status=['forecast', 'actual']),
        c('120 kW', 'charging_power', 120, 'kW', company='Tata Motors', product='Harrier.ev'),
        c('25 minutes', 'charging_time', 25, 'minute', company='Tata Motors', product='Harrier.ev'),
        c('15-minute', 'charging_time', 15, 'minute', company='Tata Motors', product='Harrier.ev'),
        c('250 km', 'range', 250, 'km', company='Tata Motors', product='Harrier.ev'),
        c('502 litres', 'other', 502, 'item', company='Tata Motors', product='Harrier.ev'),
        c('67', 'other', 67, 'item', company='Tata Motors', product='Harrier.ev'),
        c('Rs 49,000', 'price', 49000, 'INR', company='Tata Motors', product='Harrier.ev'),
        c('July', 'delivery_start', None, 'date', nth=1, company='Tata Motors', product='Harrier.ev', p=('2025-07-01', '2025-07-31'), status=['plan', 'target', 'forecast']),
        c('35 per cent', 'market_share', 35, 'percent', company='Tata Motors', role=['level', 'share'], p=('2025-05-01', '2025-05-31')),
        c('67 per cent', 'market_share', 67, 'percent', company='Tata Motors', role=['level', 'share'], p=('2024-05-01', '2024-05-31')),
        c('5,685 EVs', 'sales', 5685, 'vehicle', company='Tata Motors', p=('2025-05-01', '2025-05-31')),
        c('2 per cent', 'sales', 2, 'percent', company='Tata Motors', role='change', p=('2025-05-01', '2025-05-31')),
    ],
    names=mentions(TEXT, {'Harrier.ev': ('PRODUCT', 'Harrier.ev'), 'Harrier.ev Adventure 65': ('PRODUCT', 'Harrier.ev Adventure 65'), 'Harrier.ev Empowered 75': ('PRODUCT', 'Harrier.ev Empowered 75'), 'Harrier.ev Empowered QWD 75': ('PRODUCT', 'Harrier.ev Empowered QWD 75'), 'Tata Motors': ('COMPANY', 'Tata Motors'), 'Tata': ('COMPANY', 'Tata Motors')}),
    checks=[],
)
