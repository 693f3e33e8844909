from goldlib import *
from mentions import mentions

TEXT = """Kia PV5 Cargo on test: 181 miles with a load, and where it could be better

We borrowed the Kia PV5 Cargo for ten days, filled it with 400kg of sand and drove 640 miles, mostly on B-roads around Norwich.

Ours was the L2H1 with the 71.2kWh battery and 163hp. It costs £32,595 before VAT and Kia claims 247 miles. On our loaded route it did 181 miles, and 158 on a cold night.

Consumption averaged 2.5 miles per kWh. Empty, we saw 3.1.

The maximum payload is 790kg, which is not a lot. A Vauxhall Vivaro Electric carries 1,001kg, has a 75kWh pack and costs £37,650, yet its makers quote only 217 miles, and Ford's E-Transit Custom, at £43,330, charges at 125kW. With a top charging rate of 150kW, half an hour was all it needed at motorway services, going from 10 to 80 per cent.

Kia is offering it at £299 a month with an initial rental of £2,691, and the plug-in van grant of £5,000 is already in the price above. The warranty is seven years or 100,000 miles.

What we liked: small turning circle, low step, cheap service.
What we did not: wind noise, 51.5kWh base version has just 120hp, no third seat yet.

Kia hopes to sell 3,500 PV5s here in 2026, or about 5 per cent of the market for electric vans. Some 1,800 orders have been signed since April. A bigger PV7 follows in 2027.

Score: 8/10
"""

doc = dict(
    id='tw-d-pv5-test', published='2025-11-19', source='van-and-fleet-eu',
    title='Kia PV5 Cargo on test: 181 miles with a load, and where it could be better',
    text=TEXT,
    claims=[
        c('181 miles', ['range', 'distance'], 181, 'mile', company='Kia', product='PV5 Cargo'),
        c('640 miles', 'distance', 640, 'mile', company='Kia', product='PV5 Cargo'),
        c('71.2kWh', 'battery_capacity', 71.2, 'kWh', company='Kia', product='PV5 Cargo'),
        c('163hp', 'power', 163, 'hp', company='Kia', product='PV5 Cargo'),
        c('£32,595', 'price', 32595, 'GBP', company='Kia', product='PV5 Cargo'),
        c('247 miles', 'range', 247, 'mile', company='Kia', product='PV5 Cargo'),
        c('181 miles', ['range', 'distance'], 181, 'mile', nth=1, company='Kia', product='PV5 Cargo'),
        c('158', ['range', 'distance'], 158, 'mile', company='Kia', product='PV5 Cargo'),
        c('2.5 miles', 'consumption', 2.5, 'mile', company='Kia', product='PV5 Cargo', per='kWh'),
        c('3.1', 'consumption', 3.1, 'mile', company='Kia', product='PV5 Cargo', per='kWh'),
        c('790kg', 'weight', 790, 'kg', company='Kia', product='PV5 Cargo'),
        c('1,001kg', 'weight', 1001, 'kg', company='Vauxhall', product='Vivaro Electric'),
        c('75kWh', 'battery_capacity', 75, 'kWh', company='Vauxhall', product='Vivaro Electric'),
        c('£37,650', 'price', 37650, 'GBP', company='Vauxhall', product='Vivaro Electric'),
        c('217 miles', 'range', 217, 'mile', company='Vauxhall', product='Vivaro Electric'),
        c('£43,330', 'price', 43330, 'GBP', company='Ford', product='E-Transit Custom'),
        c('125kW', 'charging_power', 125, 'kW', company='Ford', product='E-Transit Custom'),
        c('150kW', 'charging_power', 150, 'kW', company='Kia', product='PV5 Cargo'),
        c('half an hour', 'charging_time', 0.5, 'hour', company='Kia', product='PV5 Cargo'),
        c('£299', 'price', 299, 'GBP', company='Kia', product='PV5 Cargo', per='month'),
        c('£2,691', 'price', 2691, 'GBP', company='Kia', product='PV5 Cargo'),
        c('£5,000', 'subsidy', 5000, 'GBP'),
        c('seven years', 'warranty', 7, 'year', company='Kia', product='PV5 Cargo'),
        c('100,000 miles', 'warranty', 100000, 'mile', company='Kia', product='PV5 Cargo'),
        c('51.5kWh', 'battery_capacity', 51.5, 'kWh', company='Kia', product='PV5 Cargo'),
        c('120hp', 'power', 120, 'hp', company='Kia', product='PV5 Cargo'),
        c('3,500 PV5s', 'sales', 3500, 'vehicle', company='Kia', product='PV5', p=('2026-01-01', '2026-12-31'), status=['target', 'forecast']),
        c('5 per cent', ['market_share', 'sales'], 5, 'percent', company='Kia', product='PV5', role='share', p=('2026-01-01', '2026-12-31'), status=['target', 'forecast']),
        c('1,800 orders', 'orders', 1800, 'order', company='Kia', product='PV5', p=('2025-04-01', '2025-11-19')),
        c('2027', 'launch', None, 'date', company='Kia', product='PV7', p=('2027-01-01', '2027-12-31'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Kia': ('COMPANY', 'Kia'), 'PV5 Cargo': ('PRODUCT', 'PV5 Cargo'), 'PV5': ('PRODUCT', 'PV5'), 'Vauxhall': ('COMPANY', 'Vauxhall'), 'Vivaro Electric': ('PRODUCT', 'Vivaro Electric'), 'Ford': ('COMPANY', 'Ford'), 'E-Transit Custom': ('PRODUCT', 'E-Transit Custom'), 'PV7': ('PRODUCT', 'PV7')}),
    checks=[],
)
