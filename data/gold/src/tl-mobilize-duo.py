from goldlib import *
from mentions import mentions

TEXT = """Mobilize Duo: Twizy's grandchild costs €9,990

Renault has for years sold no car without four proper doors. Mobilize, its services brand, now offers one with two that open upwards. Orders for the Duo have been taken in France since 15 October, and those quick enough will find theirs on the drive before Christmas.

The Duo 45 may be driven from the age of 14 and tops out at 45 km/h. It costs €9,990. With the Duo 80, 80 km/h fast, one pays €11,990. Under the floor of both sits a battery of 10.3 kWh; the distance is 161 km, recharging 4 h 25 min. With 2.43 metres it is as long as the gap between two Paris driveways, and two people sit one behind the other. Dry weight with battery: 550 kg.

Built in Tangier by the same hands as Citroën's Ami and Fiat's Topolino? No, next door. A line there has room for 17,000 of them a year.

And the rivals? The Ami starts at €7,990 and has found 75,000 buyers since 2020; the Topolino, €9,890, has 5.4 kWh and just 75 km. Microlino's cheapest is €17,990.

I drove the Duo for a day. My knees, 61 this year, have forgiven me.
"""

doc = dict(
    id='tl-mobilize-duo', published='2024-11-05', source='petite-auto-review',
    title="Mobilize Duo: Twizy's grandchild costs €9,990",
    text=TEXT,
    claims=[
        c('€9,990', 'price', 9990, 'EUR', company='Mobilize', product='Duo 45'),
        c('15 October', 'launch', None, 'date', company='Mobilize', product='Duo', p=('2024-10-15', '2024-10-15')),
        c('Christmas', 'delivery_start', None, 'date', company='Mobilize', product='Duo', p=(None, '2024-12-24'), status=['plan', 'target', 'forecast']),
        c('45 km/h', 'top_speed', 45, 'km/h', company='Mobilize', product='Duo 45'),
        c('€9,990', 'price', 9990, 'EUR', nth=1, company='Mobilize', product='Duo 45'),
        c('80 km/h', 'top_speed', 80, 'km/h', company='Mobilize', product='Duo 80'),
        c('€11,990', 'price', 11990, 'EUR', company='Mobilize', product='Duo 80'),
        c('10.3 kWh', 'battery_capacity', 10.3, 'kWh', company='Mobilize', product='Duo'),
        c('161 km', 'range', 161, 'km', company='Mobilize', product='Duo'),
        c('4 h 25 min', 'charging_time', 4.4167, 'hour', company='Mobilize', product='Duo'),
        c('2.43 metres', 'length', 2.43, 'm', company='Mobilize', product='Duo'),
        c('two people', 'seats', 2, 'item', company='Mobilize', product='Duo'),
        c('550 kg', 'weight', 550, 'kg', company='Mobilize', product='Duo'),
        c('17,000', 'capacity', 17000, 'vehicle', company='Mobilize', per='year'),
        c('€7,990', 'price', 7990, 'EUR', company='Citroën', product='Ami'),
        c('75,000 buyers', 'sales', 75000, 'vehicle', company='Citroën', product='Ami', p=('2020-01-01', '2024-11-05')),
        c('€9,890', 'price', 9890, 'EUR', company='Fiat', product='Topolino'),
        c('5.4 kWh', 'battery_capacity', 5.4, 'kWh', company='Fiat', product='Topolino'),
        c('75 km', 'range', 75, 'km', company='Fiat', product='Topolino'),
        c('€17,990', 'price', 17990, 'EUR', company='Microlino'),
    ],
    names=mentions(TEXT, {'Mobilize': ('COMPANY', 'Mobilize'), 'Citroën': ('COMPANY', 'Citroën'), 'Fiat': ('COMPANY', 'Fiat'), 'Microlino': ('COMPANY', 'Microlino'), 'Duo 45': ('PRODUCT', 'Duo 45'), 'Duo 80': ('PRODUCT', 'Duo 80'), 'Duo': ('PRODUCT', 'Duo'), 'Ami': ('PRODUCT', 'Ami'), 'Topolino': ('PRODUCT', 'Topolino'), 'Twizy': ('PRODUCT', 'Twizy'), 'Renault': ('COMPANY', 'Renault')}),
    checks=[],
)
