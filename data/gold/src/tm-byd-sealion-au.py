from goldlib import *
from mentions import mentions

TEXT = """BYD Sealion 7 lands in Australia, undercutting the Model Y

$54,990 before on-road costs: that is where BYD opens the bidding for its mid-size electric SUV, which reached local showrooms this week. Tesla asks $58,900 for the Model Y. Above the rear-drive Premium sits the Performance at $63,990, with 390kW, 690Nm and 4.5 seconds to 100km/h.

Both use an 82.5kWh Blade pack. WLTP range is 482km for the former and 456km for the latter; DC charging peaks at 150kW, so 10 to 80 per cent takes 32 minutes. The car is 4,830mm long, weighs up to 2,340kg and tows 1,500kg. Warranty: six years or 150,000km; the battery gets eight.

Local distributor EVDirect took 1,100 orders in the month before launch. BYD delivered 20,458 vehicles in Australia last year, 64.5 per cent up on 12,438.

Not a subscriber? Join 12,000 readers for $4 a week.
"""

doc = dict(
    id='tm-byd-sealion-au', published='2025-02-21', source='southern-cross-ev',
    title='BYD Sealion 7 lands in Australia, undercutting the Model Y',
    text=TEXT,
    claims=[
        c('$54,990', 'price', 54990, 'AUD', company='BYD', product='Sealion 7 Premium'),
        c('this week', 'launch', None, 'date', company='BYD', product='Sealion 7', p=('2025-02-17', '2025-02-21')),
        c('$58,900', 'price', 58900, 'AUD', company='Tesla', product='Model Y'),
        c('$63,990', 'price', 63990, 'AUD', company='BYD', product='Sealion 7 Performance'),
        c('390kW', 'power', 390, 'kW', company='BYD', product='Sealion 7 Performance'),
        c('690Nm', 'torque', 690, 'Nm', company='BYD', product='Sealion 7 Performance'),
        c('4.5 seconds', 'acceleration', 4.5, 'second', company='BYD', product='Sealion 7 Performance'),
        c('82.5kWh', 'battery_capacity', 82.5, 'kWh', company='BYD', product=['Sealion 7', 'Sealion 7 Premium', 'Sealion 7 Performance']),
        c('482km', 'range', 482, 'km', company='BYD', product='Sealion 7 Premium'),
        c('456km', 'range', 456, 'km', company='BYD', product='Sealion 7 Performance'),
        c('150kW', 'charging_power', 150, 'kW', company='BYD', product=['Sealion 7', 'Sealion 7 Premium', 'Sealion 7 Performance']),
        c('32 minutes', 'charging_time', 32, 'minute', company='BYD', product=['Sealion 7', 'Sealion 7 Premium', 'Sealion 7 Performance']),
        c('4,830mm', 'length', 4830, 'mm', company='BYD', product='Sealion 7'),
        c('2,340kg', 'weight', None, 'kg', 2340, company='BYD', product=['Sealion 7', 'Sealion 7 Performance']),
        c('1,500kg', 'other', 1500, 'kg', company='BYD', product='Sealion 7'),
        c('six years', 'warranty', 6, 'year', company='BYD', product='Sealion 7'),
        c('150,000km', 'warranty', 150000, 'km', company='BYD', product='Sealion 7'),
        c('eight', 'warranty', 8, 'year', company='BYD', product='Sealion 7'),
        c('1,100 orders', 'orders', 1100, 'order', company=['BYD', 'EVDirect'], product='Sealion 7'),
        c('20,458 vehicles', ['deliveries', 'sales'], 20458, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('64.5 per cent', ['deliveries', 'sales'], 64.5, 'percent', company='BYD', role='change', p=('2024-01-01', '2024-12-31')),
        c('12,438', ['deliveries', 'sales'], 12438, 'vehicle', company='BYD', p=('2023-01-01', '2023-12-31')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'EVDirect': ('COMPANY', 'EVDirect'), 'Sealion 7': ('PRODUCT', 'Sealion 7'), 'Premium': ('PRODUCT', 'Sealion 7 Premium'), 'Performance': ('PRODUCT', 'Sealion 7 Performance'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
