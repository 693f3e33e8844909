from goldlib import *
from mentions import mentions

TEXT = """MG Windsor Pro brings 52.9 kWh pack at Rs 17.49 lakh

JSW MG Motor India on Tuesday added a bigger battery to its best-seller. Deliveries begin this week.

At a glance
What it costs: Rs 17.49 lakh, ex-showroom, for the first 8,000 customers; under battery-as-a-service, Rs 12.50 lakh plus Rs 4.5 per km
What is in it: 52.9 kWh of prismatic LFP cells (the standard Windsor EV has 38 kWh)
How far it goes: 449 km on the MIDC cycle, 117 km further than the smaller pack’s 332 km
Motor: unchanged at 136 PS and 200 Nm
Charging: 7.4 kW AC in 9.5 hours; 20-80 per cent in 50 minutes on a 60 kW unit
Safety net: lifetime battery warranty for the first owner

Rival Tata Motors asks Rs 17.19 lakh for its Nexon EV with 45 kWh in top trim, and Rs 21.99 lakh for the dearest Curvv EV.

The Windsor, brought out last September, has averaged 3,000 units a month and accounts for half of the carmaker’s volumes. April dispatches of the company were 5,829, a 23 per cent rise over 4,725.
"""

doc = dict(
    id='tm-jsw-mg-windsor-pro', published='2025-05-06', source='ghatkopar-auto-diary',
    title='MG Windsor Pro brings 52.9 kWh pack at Rs 17.49 lakh',
    text=TEXT,
    claims=[
        c('52.9 kWh', 'battery_capacity', 52.9, 'kWh', company='JSW MG Motor India', product=['Windsor Pro', 'Windsor EV Pro']),
        c('Rs 17.49 lakh', 'price', 1749000, 'INR', company='JSW MG Motor India', product=['Windsor Pro', 'Windsor EV Pro']),
        c('this week', 'delivery_start', None, 'date', company='JSW MG Motor India', product=['Windsor Pro', 'Windsor EV Pro'], p=('2025-05-05', '2025-05-11'), status=['plan', 'target', 'forecast']),
        c('Rs 17.49 lakh', 'price', 1749000, 'INR', nth=1, company='JSW MG Motor India', product=['Windsor Pro', 'Windsor EV Pro']),
        c('8,000 customers', 'other', 8000, 'item', company='JSW MG Motor India', product=['Windsor Pro', 'Windsor EV Pro']),
        c('Rs 12.50 lakh', 'price', 1250000, 'INR', company='JSW MG Motor India', product=['Windsor Pro', 'Windsor EV Pro']),
        c('Rs 4.5', 'price', 4.5, 'INR', company='JSW MG Motor India', product=['Windsor Pro', 'Windsor EV Pro'], per='km'),
        c('52.9 kWh', 'battery_capacity', 52.9, 'kWh', nth=1, company='JSW MG Motor India', product=['Windsor Pro', 'Windsor EV Pro']),
        c('38 kWh', 'battery_capacity', 38, 'kWh', company='JSW MG Motor India', product=['Windsor', 'Windsor EV']),
        c('449 km', 'range', 449, 'km', company='JSW MG Motor India', product=['Windsor Pro', 'Windsor EV Pro']),
        c('117 km', 'range', 117, 'km', company='JSW MG Motor India', product=['Windsor Pro', 'Windsor EV Pro'], role='change'),
        c('332 km', 'range', 332, 'km', company='JSW MG Motor India', product=['Windsor', 'Windsor EV']),
        c('136 PS', 'power', 136, 'hp', company='JSW MG Motor India', product=['Windsor Pro', 'Windsor EV Pro', 'Windsor', 'Windsor EV']),
        c('200 Nm', 'torque', 200, 'Nm', company='JSW MG Motor India', product=['Windsor Pro', 'Windsor EV Pro', 'Windsor', 'Windsor EV']),
        c('7.4 kW', 'charging_power', 7.4, 'kW', company='JSW MG Motor India', product=['Windsor Pro', 'Windsor EV Pro']),
        c('9.5 hours', 'charging_time', 9.5, 'hour', company='JSW MG Motor India', product=['Windsor Pro', 'Windsor EV Pro']),
        c('50 minutes', 'charging_time', 50, 'minute', company='JSW MG Motor India', product=['Windsor Pro', 'Windsor EV Pro']),
        c('Rs 17.19 lakh', 'price', 1719000, 'INR', company='Tata Motors', product='Nexon EV'),
        c('45 kWh', 'battery_capacity', 45, 'kWh', company='Tata Motors', product='Nexon EV'),
        c('Rs 21.99 lakh', 'price', 2199000, 'INR', company='Tata Motors', product='Curvv EV'),
        c('last September', 'launch', None, 'date', company='JSW MG Motor India', product=['Windsor', 'Windsor EV'], p=('2024-09-01', '2024-09-30')),
        c('3,000 units', 'sales', 3000, 'vehicle', company='JSW MG Motor India', product=['Windsor', 'Windsor EV'], per='month', p=('2024-09-01', '2025-05-06')),
        c('half', 'sales', 50, 'percent', company='JSW MG Motor India', product=['Windsor', 'Windsor EV'], role=['level', 'share']),
        c('5,829', 'sales', 5829, 'vehicle', company='JSW MG Motor India', p=('2025-04-01', '2025-04-30')),
        c('23 per cent', 'sales', 23, 'percent', company='JSW MG Motor India', role='change', p=('2025-04-01', '2025-04-30')),
        c('4,725', 'sales', 4725, 'vehicle', company='JSW MG Motor India', p=('2024-04-01', '2024-04-30')),
    ],
    names=mentions(TEXT, {'JSW MG Motor India': ('COMPANY', 'JSW MG Motor India'), 'MG': ('COMPANY', 'JSW MG Motor India'), 'Tata Motors': ('COMPANY', 'Tata Motors'), 'Windsor': ('PRODUCT', 'Windsor'), 'Windsor EV': ('PRODUCT', 'Windsor'), 'Windsor Pro': ('PRODUCT', 'Windsor Pro'), 'Nexon EV': ('PRODUCT', 'Nexon EV'), 'Curvv EV': ('PRODUCT', 'Curvv EV')}),
    checks=[],
)
