from goldlib import *
from mentions import mentions

TEXT = """Leapmotor's Lafa 5 hatch lands at 97,800 yuan – every trim, every number

Guangzhou motor show, hall 9: the Chinese maker on Thursday pulled the cover off the final version of the Lafa 5, sold as the B05 outside China. “A Golf for people who were born with a phone in their hand,” said design chief Cao Li, and for once the spec sheet does most of the talking.

Trim | Battery | CLTC range | Motor | List price
515 Comfort | 56.2 kWh | 515 km | 132 kW | 97,800 yuan
515 Plus | 56.2 kWh | 515 km | 132 kW | 107,800 yuan
605 Max | 67.1 kWh | 605 km | 160 kW | 121,800 yuan

It measures 4,430 mm from nose to tail, 1,880 mm across and 1,520 mm high, and weighs from 1,610 kg. The stronger motor, good for 240 Nm, gets it to 100 km/h in 6.7 seconds; the limiter steps in at 170 km/h (106 mph). From 30 to 80% the battery takes 17 minutes at a 168-kW peak. Leapmotor gives eight years or 160,000 km on the pack.

Home deliveries begin before Christmas; Europe, where Leapmotor International (owned 51% by Stellantis) is in charge, gets it in the second quarter of 2026 at an expected €26,900 – or about 221,000 yuan.

We use cookies. Accept all 3 categories?
"""

doc = dict(
    id='a-leap-b05', published='2025-11-20', source='plugged-in-asia',
    title="Leapmotor's Lafa 5 hatch lands at 97,800 yuan – every trim, every number",
    text=TEXT,
    claims=[
        c('97,800 yuan', 'price', 97800, 'CNY', company='Leapmotor', product='Lafa 5'),
        c('Thursday', 'launch', None, 'date', company='Leapmotor', product='Lafa 5', p=('2025-11-20', '2025-11-20')),
        c('56.2 kWh', 'battery_capacity', 56.2, 'kWh', company='Leapmotor', product=['515 Comfort', 'Lafa 5 515 Comfort', 'Lafa 5']),
        c('515 km', 'range', 515, 'km', company='Leapmotor', product=['515 Comfort', 'Lafa 5 515 Comfort', 'Lafa 5']),
        c('132 kW', 'power', 132, 'kW', company='Leapmotor', product=['515 Comfort', 'Lafa 5 515 Comfort', 'Lafa 5']),
        c('97,800 yuan', 'price', 97800, 'CNY', nth=1, company='Leapmotor', product=['515 Comfort', 'Lafa 5 515 Comfort', 'Lafa 5']),
        c('56.2 kWh', 'battery_capacity', 56.2, 'kWh', nth=1, company='Leapmotor', product=['515 Plus', 'Lafa 5 515 Plus', 'Lafa 5']),
        c('515 km', 'range', 515, 'km', nth=1, company='Leapmotor', product=['515 Plus', 'Lafa 5 515 Plus', 'Lafa 5']),
        c('132 kW', 'power', 132, 'kW', nth=1, company='Leapmotor', product=['515 Plus', 'Lafa 5 515 Plus', 'Lafa 5']),
        c('107,800 yuan', 'price', 107800, 'CNY', company='Leapmotor', product=['515 Plus', 'Lafa 5 515 Plus', 'Lafa 5']),
        c('67.1 kWh', 'battery_capacity', 67.1, 'kWh', company='Leapmotor', product=['605 Max', 'Lafa 5 605 Max', 'Lafa 5']),
        c('605 km', 'range', 605, 'km', company='Leapmotor', product=['605 Max', 'Lafa 5 605 Max', 'Lafa 5']),
        c('160 kW', 'power', 160, 'kW', company='Leapmotor', product=['605 Max', 'Lafa 5 605 Max', 'Lafa 5']),
        c('121,800 yuan', 'price', 121800, 'CNY', company='Leapmotor', product=['605 Max', 'Lafa 5 605 Max', 'Lafa 5']),
        c('4,430 mm', 'length', 4430, 'mm', company='Leapmotor', product='Lafa 5'),
        c('1,880 mm', 'length', 1880, 'mm', company='Leapmotor', product='Lafa 5'),
        c('1,520 mm', 'length', 1520, 'mm', company='Leapmotor', product='Lafa 5'),
        c('1,610 kg', 'weight', 1610, 'kg', company='Leapmotor', product='Lafa 5'),
        c('240 Nm', 'torque', 240, 'Nm', company='Leapmotor', product='Lafa 5'),
        c('6.7 seconds', 'acceleration', 6.7, 'second', company='Leapmotor', product='Lafa 5'),
        c('170 km/h', 'top_speed', 170, 'km/h', company='Leapmotor', product='Lafa 5'),
        c('106 mph', 'top_speed', 106, 'mph', company='Leapmotor', product='Lafa 5'),
        c('17 minutes', 'charging_time', 17, 'minute', company='Leapmotor', product='Lafa 5'),
        c('168-kW', 'charging_power', 168, 'kW', company='Leapmotor', product='Lafa 5'),
        c('eight years', 'warranty', 8, 'year', company='Leapmotor', product='Lafa 5'),
        c('160,000 km', 'warranty', 160000, 'km', company='Leapmotor', product='Lafa 5'),
        c('Christmas', 'delivery_start', None, 'date', company='Leapmotor', product='Lafa 5', p=(None, '2025-12-24'), status=['plan', 'target']),
        c('51%', 'stake', 51, 'percent', company=['Leapmotor International', 'Stellantis']),
        c('second quarter of 2026', 'launch', None, 'date', company='Leapmotor', product='Lafa 5', p=q(2026, 2), status=['plan', 'target']),
        c('€26,900', 'price', 26900, 'EUR', company='Leapmotor', product='Lafa 5', status='forecast'),
        c('221,000 yuan', 'price', 221000, 'CNY', company='Leapmotor', product='Lafa 5', status='forecast'),
    ],
    names=mentions(TEXT, {'Leapmotor International': ('COMPANY', 'Leapmotor International'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Lafa 5': ('PRODUCT', 'Lafa 5'), 'B05': ('PRODUCT', 'Lafa 5'), 'Golf': ('PRODUCT', 'Golf'), '515 Comfort': ('PRODUCT', 'Lafa 5 515 Comfort'), '515 Plus': ('PRODUCT', 'Lafa 5 515 Plus'), '605 Max': ('PRODUCT', 'Lafa 5 605 Max')}),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['97,800 yuan', '| 97,800 yuan']),
        dict(kind='unit', verdict='consistent', quotes=['170 km/h', '106 mph']),
        dict(kind='fx', verdict='consistent', quotes=['€26,900', '221,000 yuan']),
    ],
)
