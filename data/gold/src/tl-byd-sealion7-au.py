from goldlib import *
from mentions import mentions

TEXT = """BYD Sealion 7 priced for Australia: $54,990 before on-roads

Model Y hunters, start your engines (or don't). The mid-size Sealion 7 reaches Aussie showrooms in February, and BYD's distributor has put up the stickers.

Sealion 7 Premium, rear-drive: $54,990. 230 kW, 380 Nm, 6.7 seconds to the ton, 482 km WLTP.
Sealion 7 Performance, all-wheel-drive: $63,990. 390 kW, 690 Nm, 4.5 seconds, 456 km.

The two share an 82.5 kWh Blade battery that sips up to 150 kW at a DC plug; from 10 to 80 per cent allow 32 minutes. It is 4,830 mm long, seats five and weighs 2,225 kg in Premium guise. BYD backs the car for six years or 150,000 km and the battery for eight years or 160,000 km.

For context, a base Model Y costs $55,900, though a facelifted one from $58,900 is due in May.

BYD sold 20,458 cars in Australia last year, up 64.5 per cent; Tesla fell 16.9 per cent to 38,347.

Got a tip? Write to the editor. Comments (14)
"""

doc = dict(
    id='tl-byd-sealion7-au', published='2025-01-20', source='outback-ev-blog',
    title='BYD Sealion 7 priced for Australia: $54,990 before on-roads',
    text=TEXT,
    claims=[
        c('$54,990', 'price', 54990, 'AUD', company='BYD', product='Sealion 7 Premium'),
        c('February', ['launch', 'delivery_start'], None, 'date', company='BYD', product='Sealion 7', p=('2025-02-01', '2025-02-28'), status=['plan', 'target', 'forecast']),
        c('$54,990', 'price', 54990, 'AUD', nth=1, company='BYD', product='Sealion 7 Premium'),
        c('230 kW', 'power', 230, 'kW', company='BYD', product='Sealion 7 Premium'),
        c('380 Nm', 'torque', 380, 'Nm', company='BYD', product='Sealion 7 Premium'),
        c('6.7 seconds', 'acceleration', 6.7, 'second', company='BYD', product='Sealion 7 Premium'),
        c('482 km', 'range', 482, 'km', company='BYD', product='Sealion 7 Premium'),
        c('$63,990', 'price', 63990, 'AUD', company='BYD', product='Sealion 7 Performance'),
        c('390 kW', 'power', 390, 'kW', company='BYD', product='Sealion 7 Performance'),
        c('690 Nm', 'torque', 690, 'Nm', company='BYD', product='Sealion 7 Performance'),
        c('4.5 seconds', 'acceleration', 4.5, 'second', company='BYD', product='Sealion 7 Performance'),
        c('456 km', 'range', 456, 'km', company='BYD', product='Sealion 7 Performance'),
        c('82.5 kWh', 'battery_capacity', 82.5, 'kWh', company='BYD', product='Sealion 7'),
        c('150 kW', 'charging_power', None, 'kW', 150, company='BYD', product='Sealion 7'),
        c('32 minutes', 'charging_time', 32, 'minute', company='BYD', product='Sealion 7'),
        c('4,830 mm', 'length', 4830, 'mm', company='BYD', product='Sealion 7'),
        c('five', 'seats', 5, 'item', company='BYD', product='Sealion 7'),
        c('2,225 kg', 'weight', 2225, 'kg', company='BYD', product='Sealion 7 Premium'),
        c('six years', 'warranty', 6, 'year', company='BYD', product='Sealion 7'),
        c('150,000 km', 'warranty', 150000, 'km', company='BYD', product='Sealion 7'),
        c('eight years', 'warranty', 8, 'year', company='BYD', product='Sealion 7'),
        c('160,000 km', 'warranty', 160000, 'km', company='BYD', product='Sealion 7'),
        c('$55,900', 'price', 55900, 'AUD', company='Tesla', product='Model Y'),
        c('$58,900', 'price', 58900, 'AUD', company='Tesla', product='Model Y'),
        c('May', 'delivery_start', None, 'date', company='Tesla', product='Model Y', p=('2025-05-01', '2025-05-31'), status=['plan', 'target', 'forecast']),
        c('20,458 cars', 'sales', 20458, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('64.5 per cent', 'sales', 64.5, 'percent', company='BYD', role='change', p=('2024-01-01', '2024-12-31')),
        c('16.9 per cent', 'sales', -16.9, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-12-31')),
        c('38,347', 'sales', 38347, 'vehicle', company='Tesla', p=('2024-01-01', '2024-12-31')),
    ],
    names=mentions(TEXT, {'Blade battery': ('PRODUCT', 'Blade Battery'), 'Sealion 7': ('PRODUCT', 'Sealion 7'), 'Sealion 7 Premium': ('PRODUCT', 'Sealion 7 Premium'), 'Sealion 7 Performance': ('PRODUCT', 'Sealion 7 Performance'), 'Model Y': ('PRODUCT', 'Model Y'), 'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
