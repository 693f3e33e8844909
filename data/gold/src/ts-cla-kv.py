from goldlib import *
from mentions import mentions

TEXT = """Mercedes CLA: 800 volts, 792 km

ROME - Mercedes-Benz presented the new CLA on Thursday. The electric version comes first and goes on sale in the third quarter, followed by hybrids later in the year. With it the carmaker hopes to win back buyers after sales of its electric cars dropped 23% to 185,059 last year.

CLA 350 4MATIC with EQ Technology

Output: 260 kW (354 hp)
Torque: 515 Nm
Acceleration, 0-100 km/h: 4.9 s
Top speed: 210 km/h
Usable battery energy: 85 kWh
Range (WLTP): 714-771 km
Consumption: 12.5-14.7 kWh/100 km
DC charging, maximum: 320 kW
Charging time, 10-80%: 22 min
Length: 4,723 mm
Luggage compartment: 405 litres

The weaker rear-drive CLA 250+ has 200 kW and needs just 12.2 kWh per 100 km. In ten minutes at a fast charger it takes in enough for 325 km. Prices have not been announced; insiders expect about €55,000. The CLA is built in Rastatt, where the group employs 6,000 people.
"""

doc = dict(
    id='ts-cla-kv', published='2025-03-14', source='stern-motorpress',
    title='Mercedes CLA: 800 volts, 792 km',
    text=TEXT,
    claims=[
        c('800 volts', 'other', 800, 'V', company='Mercedes-Benz', product='CLA'),
        c('792 km', 'range', 792, 'km', company='Mercedes-Benz', product='CLA 250+'),
        c('Thursday', 'launch', None, 'date', company='Mercedes-Benz', product='CLA', p=('2025-03-13', '2025-03-13')),
        c('third quarter', 'launch', None, 'date', company='Mercedes-Benz', product='CLA', p=('2025-07-01', '2025-09-30'), status=['plan', 'target']),
        c('23%', 'sales', -23, 'percent', company='Mercedes-Benz', role='change', p=('2024-01-01', '2024-12-31')),
        c('185,059', 'sales', 185059, 'vehicle', company='Mercedes-Benz', p=('2024-01-01', '2024-12-31')),
        c('260 kW', 'power', 260, 'kW', company='Mercedes-Benz', product='CLA 350 4MATIC'),
        c('354 hp', 'power', 354, 'hp', company='Mercedes-Benz', product='CLA 350 4MATIC'),
        c('515 Nm', 'torque', 515, 'Nm', company='Mercedes-Benz', product='CLA 350 4MATIC'),
        c('4.9 s', 'acceleration', 4.9, 'second', company='Mercedes-Benz', product='CLA 350 4MATIC'),
        c('210 km/h', 'top_speed', 210, 'km/h', company='Mercedes-Benz', product='CLA 350 4MATIC'),
        c('85 kWh', 'battery_capacity', 85, 'kWh', company='Mercedes-Benz', product='CLA 350 4MATIC'),
        c('714-771 km', 'range', 714, 'km', 771, company='Mercedes-Benz', product='CLA 350 4MATIC'),
        c('12.5-14.7 kWh', 'consumption', 12.5, 'kWh', 14.7, company='Mercedes-Benz', product='CLA 350 4MATIC', per='100km'),
        c('320 kW', 'charging_power', 320, 'kW', company='Mercedes-Benz', product='CLA 350 4MATIC'),
        c('22 min', 'charging_time', 22, 'minute', company='Mercedes-Benz', product='CLA 350 4MATIC'),
        c('4,723 mm', 'length', 4723, 'mm', company='Mercedes-Benz', product='CLA 350 4MATIC'),
        c('405 litres', 'other', 405, 'item', company='Mercedes-Benz', product='CLA 350 4MATIC'),
        c('200 kW', 'power', 200, 'kW', company='Mercedes-Benz', product='CLA 250+'),
        c('12.2 kWh', 'consumption', 12.2, 'kWh', company='Mercedes-Benz', product='CLA 250+', per='100km'),
        c('325 km', 'range', 325, 'km', company='Mercedes-Benz', product='CLA 250+'),
        c('€55,000', 'price', 55000, 'EUR', company='Mercedes-Benz', product='CLA 250+', status='forecast'),
        c('6,000 people', 'headcount', 6000, 'job', company='Mercedes-Benz'),
    ],
    names=mentions(TEXT, {'CLA 350 4MATIC': ('PRODUCT', 'CLA 350 4MATIC'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'CLA 250+': ('PRODUCT', 'CLA 250+'), 'Mercedes': ('COMPANY', 'Mercedes-Benz'), 'CLA': ('PRODUCT', 'CLA')}),
    checks=[],
)
