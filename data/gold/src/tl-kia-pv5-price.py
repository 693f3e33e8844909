from goldlib import *
from mentions import mentions

TEXT = """Kia PV5: what Europe's new electric van costs, carries and consumes

Renault Kangoo and Volkswagen ID. Buzz Cargo, look behind you. Kia has published British figures for the PV5, its first purpose-built van, and opened the order book on May 1.

*PV5 Cargo* – from £27,645 without VAT. Standard pack of 51.5 kWh: 181 miles. Long-range pack of 71.2 kWh: 247 miles. Load volume 4.4 m³; payload as much as 790 kg. The loading sill sits only 419 mm off the tarmac.

*PV5 Passenger* – from £32,995. Five seats, 256 miles, a 120 kW motor (161 bhp) and 250 Nm.

Both measure 4,695 mm from nose to tail and 1,895 mm across, take 150 kW at a DC post and need 30 minutes for the usual 10 to 80 per cent. Kia's cover runs for seven years or 100,000 miles, whichever ends first.

The first vans come off the boat in September; a chassis cab and a high-roof version follow in 2026. They are built at the Hwaseong "EVO" plant, which can turn out 150,000 a year and cost the firm one trillion won or so. Kia wants to sell 250,000 PBVs a year by 2030, having begun with an aim of 150,000.

Cookie settings | Privacy | © 2025 Vanlife Electric
"""

doc = dict(
    id='tl-kia-pv5-price', published='2025-05-28', source='vanlife-electric',
    title="Kia PV5: what Europe's new electric van costs, carries and consumes",
    text=TEXT,
    claims=[
        c('May 1', 'launch', None, 'date', company='Kia', product='PV5', p=('2025-05-01', '2025-05-01')),
        c('£27,645', 'price', 27645, 'GBP', company='Kia', product='PV5 Cargo'),
        c('51.5 kWh', 'battery_capacity', 51.5, 'kWh', company='Kia', product='PV5 Cargo'),
        c('181 miles', 'range', 181, 'mile', company='Kia', product='PV5 Cargo'),
        c('71.2 kWh', 'battery_capacity', 71.2, 'kWh', company='Kia', product='PV5 Cargo'),
        c('247 miles', 'range', 247, 'mile', company='Kia', product='PV5 Cargo'),
        c('4.4 m³', 'other', 4.4, 'item', company='Kia', product='PV5 Cargo'),
        c('790 kg', 'weight', None, 'kg', 790, company='Kia', product='PV5 Cargo'),
        c('419 mm', 'length', 419, 'mm', company='Kia', product='PV5 Cargo'),
        c('£32,995', 'price', 32995, 'GBP', company='Kia', product='PV5 Passenger'),
        c('Five seats', 'seats', 5, 'item', company='Kia', product='PV5 Passenger'),
        c('256 miles', 'range', 256, 'mile', company='Kia', product='PV5 Passenger'),
        c('120 kW', 'power', 120, 'kW', company='Kia', product='PV5 Passenger'),
        c('161 bhp', 'power', 161, 'hp', company='Kia', product='PV5 Passenger'),
        c('250 Nm', 'torque', 250, 'Nm', company='Kia', product='PV5 Passenger'),
        c('4,695 mm', 'length', 4695, 'mm', company='Kia', product='PV5'),
        c('1,895 mm', 'length', 1895, 'mm', company='Kia', product='PV5'),
        c('150 kW', 'charging_power', 150, 'kW', company='Kia', product='PV5'),
        c('30 minutes', 'charging_time', 30, 'minute', company='Kia', product='PV5'),
        c('seven years', 'warranty', 7, 'year', company='Kia', product='PV5'),
        c('100,000 miles', 'warranty', 100000, 'mile', company='Kia', product='PV5'),
        c('September', 'delivery_start', None, 'date', company='Kia', product='PV5', p=('2025-09-01', '2025-09-30'), status=['plan', 'target', 'forecast']),
        c('2026', 'launch', None, 'date', company='Kia', product='PV5', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('150,000', 'capacity', 150000, 'vehicle', company='Kia', per='year'),
        c('one trillion won', 'investment', 1000000000000.0, 'KRW', company='Kia'),
        c('250,000 PBVs', 'sales', 250000, 'vehicle', company='Kia', p=(None, '2030-12-31'), status='target'),
        c('150,000', 'sales', 150000, 'vehicle', nth=1, company='Kia', p=(None, '2030-12-31'), status='target', superseded=True),
    ],
    names=mentions(TEXT, {'PV5 Cargo': ('PRODUCT', 'PV5 Cargo'), 'PV5 Passenger': ('PRODUCT', 'PV5 Passenger'), 'PV5': ('PRODUCT', 'PV5'), 'Kangoo': ('PRODUCT', 'Kangoo'), 'ID. Buzz Cargo': ('PRODUCT', 'ID. Buzz Cargo'), 'Kia': ('COMPANY', 'Kia'), 'Renault': ('COMPANY', 'Renault'), 'Volkswagen': ('COMPANY', 'Volkswagen')}),
    checks=[],
)
