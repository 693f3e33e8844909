from goldlib import *
from mentions import mentions

TEXT = """Volvo's smallest SUV is also its quickest and cheapest, at £33,795

The EX30, revealed in Milan on Wednesday, is meant to pull younger buyers into Volvo showrooms. It is 4,233mm long and 1,549mm tall, tips the scales at 1,775kg in its lightest form and carries five.

Three versions are offered. The Single Motor has a 51kWh LFP battery good for 214 miles; the Extended Range swaps that for 69kWh of NMC cells and up to 298 miles (480km). Both make 268bhp and 343Nm. The Twin Motor Performance puts out 422bhp and gets to 62mph in 3.6 seconds, which no Volvo has done before; all are limited to 112mph. Rapid charging peaks at 153kW, for 10 to 80 per cent in just under 27 minutes.

Volvo puts lifetime carbon at under 30 tonnes, 25 per cent below that of the XC40 Recharge. The car is assembled in Zhangjiakou, China, beside a cousin from Smart. UK deliveries start in early 2024. The guarantee covers three years or 60,000 miles, the battery eight years.

Chief executive Jim Rowan needs the volume: electric cars were 18 per cent of the 162,934 Volvos sold in the first quarter, and the goal is 50 per cent by mid-decade. The seven-seat EX90 is running late. First-quarter EBIT was SEK 5.1bn, a margin of 5.3 per cent. Monthly cost in Britain on subscription: £559.
"""

doc = dict(
    id='tk-volvo-ex30-uk', published='2023-06-08', source='midlands-motor-trader',
    title="Volvo's smallest SUV is also its quickest and cheapest, at £33,795",
    text=TEXT,
    claims=[
        c('£33,795', 'price', 33795, 'GBP', company='Volvo', product='EX30'),
        c('Wednesday', 'launch', None, 'date', company='Volvo', product='EX30', p=('2023-06-07', '2023-06-07')),
        c('4,233mm', 'length', 4233, 'mm', company='Volvo', product='EX30'),
        c('1,549mm', 'length', 1549, 'mm', company='Volvo', product='EX30'),
        c('1,775kg', 'weight', 1775, 'kg', company='Volvo', product='EX30'),
        c('five', 'seats', 5, 'item', company='Volvo', product='EX30'),
        c('Three versions', 'models', 3, 'model', company='Volvo', product='EX30'),
        c('51kWh', 'battery_capacity', 51, 'kWh', company='Volvo', product='EX30'),
        c('214 miles', 'range', 214, 'mile', company='Volvo', product='EX30'),
        c('69kWh', 'battery_capacity', 69, 'kWh', company='Volvo', product='EX30'),
        c('298 miles', 'range', None, 'mile', 298, company='Volvo', product='EX30'),
        c('480km', 'range', None, 'km', 480, company='Volvo', product='EX30'),
        c('268bhp', 'power', 268, 'hp', company='Volvo', product='EX30'),
        c('343Nm', 'torque', 343, 'Nm', company='Volvo', product='EX30'),
        c('422bhp', 'power', 422, 'hp', company='Volvo', product='EX30 Twin Motor Performance'),
        c('3.6 seconds', 'acceleration', 3.6, 'second', company='Volvo', product='EX30 Twin Motor Performance'),
        c('112mph', 'top_speed', 112, 'mph', company='Volvo', product='EX30'),
        c('153kW', 'charging_power', 153, 'kW', company='Volvo', product='EX30'),
        c('27 minutes', 'charging_time', None, 'minute', 27, company='Volvo', product='EX30'),
        c('30 tonnes', 'emissions', None, 'tonne', 30, company='Volvo', product='EX30'),
        c('25 per cent', 'emissions', -25, 'percent', company='Volvo', product='EX30', role='change'),
        c('early 2024', 'delivery_start', None, 'date', company='Volvo', product='EX30', p=('2024-01-01', '2024-03-31'), status='plan'),
        c('three years', 'warranty', 3, 'year', company='Volvo', product='EX30'),
        c('60,000 miles', 'warranty', 60000, 'mile', company='Volvo', product='EX30'),
        c('eight years', 'warranty', 8, 'year', company='Volvo', product='EX30'),
        c('18 per cent', 'sales', 18, 'percent', company='Volvo', role='share', p=('2023-01-01', '2023-03-31')),
        c('162,934', 'sales', 162934, 'vehicle', company='Volvo', p=('2023-01-01', '2023-03-31')),
        c('50 per cent', 'sales', 50, 'percent', company='Volvo', role='share', p=('2025-01-01', '2025-12-31'), status='target'),
        c('seven-seat', 'seats', 7, 'item', company='Volvo', product='EX90'),
        c('SEK 5.1bn', 'operating_income', 5100000000, 'SEK', company='Volvo', p=('2023-01-01', '2023-03-31')),
        c('5.3 per cent', 'margin', 5.3, 'percent', company='Volvo', p=('2023-01-01', '2023-03-31')),
        c('£559', 'price', 559, 'GBP', company='Volvo', product='EX30', per='month'),
    ],
    names=mentions(TEXT, {'Volvo': ('COMPANY', 'Volvo'), 'Smart': ('COMPANY', 'Smart'), 'EX30': ('PRODUCT', 'EX30'), 'XC40 Recharge': ('PRODUCT', 'XC40 Recharge'), 'EX90': ('PRODUCT', 'EX90')}),
    checks=[],
)
