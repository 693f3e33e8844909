from goldlib import *
from mentions import mentions

TEXT = """MG M9 electric MPV launched in India at Rs 69.90 lakh, deliveries from August 10

- Rs 69.90 lakh (ex-showroom), single variant
- 90 kWh battery, 548 km range
- Lifetime battery warranty for first owner

JSW MG Motor India has launched the M9, its most expensive vehicle, at Rs 69.90 lakh through the new MG Select outlets. Bookings opened in May for Rs 1 lakh and the company said the first batch was sold out.

The seven-seat MPV is 5,270 mm long, 2,000 mm wide and 1,840 mm high, which makes it bigger than the Toyota Vellfire at 4,995 mm. The Vellfire hybrid costs Rs 1.22 crore, and the Kia Carnival diesel Rs 63.91 lakh.

Power comes from a front-mounted motor producing 245 PS and 350 Nm. A 160 kW fast charger takes the pack from 30 to 80 per cent in 30 minutes, while an 11 kW AC unit, which is included in the price, needs 10 hours.

The vehicle comes with a warranty of three years with unlimited kilometres.

MG Select has 14 experience centres in 13 cities. The next model, the Cyberster roadster, will be launched on July 25.

The carmaker sold 5,829 units in June, a growth of 21 per cent year-on-year. Its wholesales in H1 stood at 32,900 units as against 27,420 units in H1 2024, with EVs accounting for around 80 per cent. FADA data puts its share of electric car retail at 29 per cent in June, next to 36 per cent for Tata Motors and 23 per cent for Mahindra.

Know more about MG M9: Images | Colours | Reviews | EMI Calculator
"""

doc = dict(
    id='tv-c-mg-m9-lifetime', published='2025-07-22', source='autopedia-india',
    title='MG M9 electric MPV launched in India at Rs 69.90 lakh, deliveries from August 10',
    text=TEXT,
    claims=[
        c('Rs 69.90 lakh', 'price', 6990000, 'INR', company='JSW MG Motor India', product='M9'),
        c('August 10', 'delivery_start', None, 'date', company='JSW MG Motor India', product='M9', p=('2025-08-10', '2025-08-10'), status=['plan', 'target', 'forecast']),
        c('Rs 69.90 lakh', 'price', 6990000, 'INR', nth=1, company='JSW MG Motor India', product='M9'),
        c('90 kWh', 'battery_capacity', 90, 'kWh', company='JSW MG Motor India', product='M9'),
        c('548 km', 'range', 548, 'km', company='JSW MG Motor India', product='M9'),
        c('Rs 69.90 lakh', 'price', 6990000, 'INR', nth=2, company='JSW MG Motor India', product='M9'),
        c('Rs 1 lakh', ['price', 'other'], 100000, 'INR', company='JSW MG Motor India', product='M9'),
        c('seven-seat', 'seats', 7, 'item', company='JSW MG Motor India', product='M9'),
        c('5,270 mm', 'length', 5270, 'mm', company='JSW MG Motor India', product='M9'),
        c('2,000 mm', 'length', 2000, 'mm', company='JSW MG Motor India', product='M9'),
        c('1,840 mm', 'length', 1840, 'mm', company='JSW MG Motor India', product='M9'),
        c('4,995 mm', 'length', 4995, 'mm', company='Toyota', product='Vellfire'),
        c('Rs 1.22 crore', 'price', 12200000, 'INR', company='Toyota', product='Vellfire'),
        c('Rs 63.91 lakh', 'price', 6391000, 'INR', company='Kia', product='Carnival'),
        c('245 PS', 'power', 245, 'hp', company='JSW MG Motor India', product='M9'),
        c('350 Nm', 'torque', 350, 'Nm', company='JSW MG Motor India', product='M9'),
        c('160 kW', 'charging_power', 160, 'kW', company='JSW MG Motor India', product='M9'),
        c('30 minutes', 'charging_time', 30, 'minute', company='JSW MG Motor India', product='M9'),
        c('11 kW', 'charging_power', 11, 'kW', company='JSW MG Motor India', product='M9'),
        c('10 hours', 'charging_time', 10, 'hour', company='JSW MG Motor India', product='M9'),
        c('three years', 'warranty', 3, 'year', company='JSW MG Motor India', product='M9'),
        c('14 experience centres', 'stores', 14, 'store', company='MG Select'),
        c('13 cities', 'countries', 13, 'country', company='MG Select'),
        c('July 25', 'launch', None, 'date', company='JSW MG Motor India', product='Cyberster', p=('2025-07-25', '2025-07-25'), status=['plan', 'target', 'forecast']),
        c('5,829 units', 'sales', 5829, 'vehicle', company='JSW MG Motor India', p=('2025-06-01', '2025-06-30')),
        c('21 per cent', 'sales', 21, 'percent', company='JSW MG Motor India', role='change', p=('2025-06-01', '2025-06-30')),
        c('32,900 units', 'sales', 32900, 'vehicle', company='JSW MG Motor India', p=('2025-01-01', '2025-06-30')),
        c('27,420 units', 'sales', 27420, 'vehicle', company='JSW MG Motor India', p=('2024-01-01', '2024-06-30')),
        c('80 per cent', 'sales', 80, 'percent', nth=1, company='JSW MG Motor India', role='share', p=('2025-01-01', '2025-06-30')),
        c('29 per cent', 'market_share', 29, 'percent', company='JSW MG Motor India', role=['level', 'share'], p=('2025-06-01', '2025-06-30')),
        c('36 per cent', 'market_share', 36, 'percent', company='Tata Motors', role=['level', 'share'], p=('2025-06-01', '2025-06-30')),
        c('23 per cent', 'market_share', 23, 'percent', company='Mahindra', role=['level', 'share'], p=('2025-06-01', '2025-06-30')),
    ],
    names=mentions(TEXT, {'JSW MG Motor India': ('COMPANY', 'JSW MG Motor India'), 'MG': ('COMPANY', 'MG'), 'MG Select': ('COMPANY', 'MG Select'), 'M9': ('PRODUCT', 'M9'), 'Cyberster': ('PRODUCT', 'Cyberster'), 'Toyota': ('COMPANY', 'Toyota'), 'Vellfire': ('PRODUCT', 'Vellfire'), 'Kia': ('COMPANY', 'Kia'), 'Carnival': ('PRODUCT', 'Carnival'), 'Tata Motors': ('COMPANY', 'Tata Motors'), 'Mahindra': ('COMPANY', 'Mahindra')}),
    checks=[],
)
