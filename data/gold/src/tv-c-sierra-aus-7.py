from goldlib import *
from mentions import mentions

TEXT = """Tesla Model Y update: Australian price, range and delivery dates as sales plunge by over 70 per cent

The updated Tesla Model Y is open for order in Australia at $63,400 plus on-road costs for the RWD and $73,400 for the Long Range AWD, with the first cars due in May. The RWD is up $4,500 on the outgoing car.

Driving range of the RWD climbs from 455km to 466km, and that of the AWD is 551km. Peak DC charging is 250kW (175kW for the RWD) and 0-100km/h takes 4.8 seconds in the AWD.

BYD's Sealion 7 arrived at dealers in February from $54,990 with an 82.5kWh battery and 482km.

A five-year, unlimited-kilometre warranty is new, replacing four years and 80,000km. The battery is covered for eight years or 192,000km (160,000km in the RWD).

Tesla delivered 1,592 cars in Australia in February, compared with 5,665 in February last year, Electric Vehicle Council data shows. Model Y sales fell to 924 from 2,072, and the Model 3 was down more than 81 per cent to 668. So far this year it has sold 2,331.

BYD reported 4,811 sales including hybrids, up almost 95 per cent, and MG 3,050. EVs were 5.9 per cent of the market, compared with 9.6 per cent a year earlier.

MORE: Everything Tesla
MORE: Book a test drive
Content originally sourced: Southern Cross Motoring
"""

doc = dict(
    id='tv-c-sierra-aus-7', published='2025-03-05', source='southern-cross-motoring',
    title='Tesla Model Y update: Australian price, range and delivery dates as sales plunge by over 70 per cent',
    text=TEXT,
    claims=[
        c('70 per cent', 'sales', None, 'percent', -70, company='Tesla', role='change', p=('2025-02-01', '2025-02-28')),
        c('$63,400', 'price', 63400, 'AUD', company='Tesla', product='Model Y RWD'),
        c('$73,400', 'price', 73400, 'AUD', company='Tesla', product='Model Y Long Range AWD'),
        c('May', 'delivery_start', None, 'date', company='Tesla', product='Model Y', p=('2025-05-01', '2025-05-31'), status=['plan', 'target', 'forecast']),
        c('$4,500', 'price_change', 4500, 'AUD', company='Tesla', product='Model Y RWD', role='change'),
        c('455km', 'range', 455, 'km', company='Tesla', product='Model Y RWD'),
        c('466km', 'range', 466, 'km', company='Tesla', product='Model Y RWD'),
        c('551km', 'range', 551, 'km', company='Tesla', product='Model Y Long Range AWD'),
        c('250kW', 'charging_power', 250, 'kW', company='Tesla', product='Model Y Long Range AWD'),
        c('175kW', 'charging_power', 175, 'kW', company='Tesla', product='Model Y RWD'),
        c('4.8 seconds', 'acceleration', 4.8, 'second', company='Tesla', product='Model Y Long Range AWD'),
        c('February', 'delivery_start', None, 'date', company='BYD', product='Sealion 7', p=('2025-02-01', '2025-02-28')),
        c('$54,990', 'price', 54990, 'AUD', company='BYD', product='Sealion 7'),
        c('82.5kWh', 'battery_capacity', 82.5, 'kWh', company='BYD', product='Sealion 7'),
        c('482km', 'range', 482, 'km', company='BYD', product='Sealion 7'),
        c('five-year', 'warranty', 5, 'year', company='Tesla', product='Model Y'),
        c('four years', 'warranty', 4, 'year', company='Tesla', product='Model Y'),
        c('80,000km', 'warranty', 80000, 'km', company='Tesla', product='Model Y'),
        c('eight years', 'warranty', 8, 'year', company='Tesla', product='Model Y'),
        c('192,000km', 'warranty', 192000, 'km', company='Tesla', product='Model Y Long Range AWD'),
        c('160,000km', 'warranty', 160000, 'km', company='Tesla', product='Model Y RWD'),
        c('1,592 cars', ['sales', 'deliveries'], 1592, 'vehicle', company='Tesla', p=('2025-02-01', '2025-02-28')),
        c('5,665', ['sales', 'deliveries'], 5665, 'vehicle', company='Tesla', p=('2024-02-01', '2024-02-29')),
        c('924', 'sales', 924, 'vehicle', company='Tesla', product='Model Y', p=('2025-02-01', '2025-02-28')),
        c('2,072', 'sales', 2072, 'vehicle', company='Tesla', product='Model Y', p=('2024-02-01', '2024-02-29')),
        c('81 per cent', 'sales', None, 'percent', -81, company='Tesla', product='Model 3', role='change', p=('2025-02-01', '2025-02-28')),
        c('668', 'sales', 668, 'vehicle', company='Tesla', product='Model 3', p=('2025-02-01', '2025-02-28')),
        c('2,331', 'sales', 2331, 'vehicle', company='Tesla', p=('2025-01-01', '2025-02-28')),
        c('4,811', 'sales', 4811, 'vehicle', company='BYD', p=('2025-02-01', '2025-02-28')),
        c('95 per cent', 'sales', 95, 'percent', company='BYD', role='change', p=('2025-02-01', '2025-02-28')),
        c('3,050', 'sales', 3050, 'vehicle', company='MG', p=('2025-02-01', '2025-02-28')),
        c('5.9 per cent', 'penetration', 5.9, 'percent', role=['level', 'share'], p=('2025-02-01', '2025-02-28')),
        c('9.6 per cent', 'penetration', 9.6, 'percent', role=['level', 'share'], p=('2024-02-01', '2024-02-29')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Model Y': ('PRODUCT', 'Model Y'), 'RWD': ('PRODUCT', 'Model Y RWD'), 'Long Range AWD': ('PRODUCT', 'Model Y Long Range AWD'), 'AWD': ('PRODUCT', 'Model Y Long Range AWD'), 'BYD': ('COMPANY', 'BYD'), 'Sealion 7': ('PRODUCT', 'Sealion 7'), 'Model 3': ('PRODUCT', 'Model 3'), 'MG': ('COMPANY', 'MG')}),
    checks=[],
)
