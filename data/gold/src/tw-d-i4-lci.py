from goldlib import *
from mentions import mentions

TEXT = """BMW i4 (2024): facelift brings more range, first prices for Germany

BMW has updated the i4. The revised car celebrates its premiere at the Beijing motor show on Thursday and reaches German dealers in July.

From the outside one has to look closely. New are the headlights, the kidney grille and two paint colours. The length stays at 4,783 mm.

More has happened under the skin. A new silicon carbide inverter cuts consumption by up to 4.5 per cent in the eDrive40, whose range grows to as much as 600 km from 590 km. In the eDrive35 it is now 500 km. The M50 xDrive, with 400 kW (544 hp) and 795 Nm, gets 522 km and does the sprint to 100 km/h in 3.9 seconds, as before.

The eDrive35 makes 210 kW and has a usable 67 kWh, the eDrive40 250 kW and 81.3 kWh. The former charges with up to 180 kW, the latter with 205.

Prices rise slightly. The eDrive35 now costs from 57,500 euros, 900 more than its predecessor, and the eDrive40 from 60,600. The M50 xDrive is listed at 71,700 euros. A Tesla Model 3 Performance, presented this week with 460 hp, can be ordered for 58,970 euros.

History: The i4 came to market in November 2021, and the eDrive35 was added in 2023. Last year 83,500 were sold, about a quarter of all electric BMWs. In the first quarter the group delivered 82,700 electric cars, up 27.9 per cent.

(Photos: manufacturer)
"""

doc = dict(
    id='tw-d-i4-lci', published='2024-04-24', source='bavaria-drive',
    title='BMW i4 (2024): facelift brings more range, first prices for Germany',
    text=TEXT,
    claims=[
        c('Thursday', 'launch', None, 'date', company='BMW', product='i4', p=('2024-04-25', '2024-04-25'), status=['plan', 'target', 'forecast']),
        c('July', 'launch', None, 'date', company='BMW', product='i4', p=('2024-07-01', '2024-07-31'), status=['plan', 'target', 'forecast']),
        c('4,783 mm', 'length', 4783, 'mm', company='BMW', product='i4'),
        c('4.5 per cent', 'consumption', -4.5, 'percent', None, company='BMW', product='i4 eDrive40', role='change'),
        c('600 km', 'range', None, 'km', 600, company='BMW', product='i4 eDrive40'),
        c('590 km', 'range', 590, 'km', company='BMW', product='i4 eDrive40'),
        c('500 km', 'range', 500, 'km', company='BMW', product='i4 eDrive35'),
        c('400 kW', 'power', 400, 'kW', company='BMW', product='i4 M50 xDrive'),
        c('544 hp', 'power', 544, 'hp', company='BMW', product='i4 M50 xDrive'),
        c('795 Nm', 'torque', 795, 'Nm', company='BMW', product='i4 M50 xDrive'),
        c('522 km', 'range', 522, 'km', company='BMW', product='i4 M50 xDrive'),
        c('3.9 seconds', 'acceleration', 3.9, 'second', company='BMW', product='i4 M50 xDrive'),
        c('210 kW', 'power', 210, 'kW', company='BMW', product='i4 eDrive35'),
        c('67 kWh', 'battery_capacity', 67, 'kWh', company='BMW', product='i4 eDrive35'),
        c('250 kW', 'power', 250, 'kW', company='BMW', product='i4 eDrive40'),
        c('81.3 kWh', 'battery_capacity', 81.3, 'kWh', company='BMW', product='i4 eDrive40'),
        c('180 kW', 'charging_power', None, 'kW', 180, company='BMW', product='i4 eDrive35'),
        c('205', 'charging_power', None, 'kW', 205, company='BMW', product='i4 eDrive40'),
        c('57,500 euros', 'price', 57500, 'EUR', company='BMW', product='i4 eDrive35'),
        c('900', ['price_change', 'price'], 900, 'EUR', company='BMW', product='i4 eDrive35', role='change'),
        c('60,600', 'price', 60600, 'EUR', company='BMW', product='i4 eDrive40'),
        c('71,700 euros', 'price', 71700, 'EUR', company='BMW', product='i4 M50 xDrive'),
        c('460 hp', 'power', 460, 'hp', company='Tesla', product='Model 3 Performance'),
        c('58,970 euros', 'price', 58970, 'EUR', company='Tesla', product='Model 3 Performance'),
        c('November 2021', 'launch', None, 'date', company='BMW', product='i4', p=('2021-11-01', '2021-11-30')),
        c('2023', 'launch', None, 'date', company='BMW', product='i4 eDrive35', p=('2023-01-01', '2023-12-31')),
        c('83,500', 'sales', 83500, 'vehicle', company='BMW', product='i4', p=('2023-01-01', '2023-12-31')),
        c('a quarter', 'sales', 25, 'percent', company='BMW', product='i4', role='share', p=('2023-01-01', '2023-12-31')),
        c('82,700 electric cars', 'deliveries', 82700, 'vehicle', company='BMW', p=('2024-01-01', '2024-03-31')),
        c('27.9 per cent', 'deliveries', 27.9, 'percent', company='BMW', role='change', p=('2024-01-01', '2024-03-31')),
    ],
    names=mentions(TEXT, {'BMW': ('COMPANY', 'BMW'), 'i4': ('PRODUCT', 'i4'), 'eDrive40': ('PRODUCT', 'i4 eDrive40'), 'eDrive35': ('PRODUCT', 'i4 eDrive35'), 'M50 xDrive': ('PRODUCT', 'i4 M50 xDrive'), 'Tesla': ('COMPANY', 'Tesla'), 'Model 3 Performance': ('PRODUCT', 'Model 3 Performance')}),
    checks=[],
)
