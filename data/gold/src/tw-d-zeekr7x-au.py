from goldlib import *
from mentions import mentions

TEXT = """Zeekr 7X price and specs for Australia: undercuts Model Y by $1,000

Zeekr's second model for Australia, the 7X medium SUV, will be here in November, and we now know what it costs.

Variant            Price (before on-roads)   Range (WLTP)   Power
7X RWD             $57,900                   480km          310kW
7X Long Range RWD  $63,900                   615km          310kW
7X Performance AWD $72,900                   543km          475kW

That puts the cheapest one $1,000 below Tesla's Model Y RWD, at $58,900, and $6,000 above the new XPeng G6 with the small battery.

The standard RWD uses a 75kWh LFP pack which, on a 450kW charger, takes 13 minutes from 10 to 80 per cent. The others get 100kWh of NMC and need 16 minutes. The flagship is good for 0-100km/h in 3.8 seconds.

The brand, which came to this market in October 2024 with the X, has sold 846 cars this year to the end of August. In August alone it sold 124. Tesla registered 2,873 in the same month, of which 2,207 were Model Ys. Zeekr Australia boss Frank Li said he wants 40 showrooms by the end of 2026; there are 14 at the moment.

Every 7X comes with a five-year unlimited-kilometre warranty, and eight years or 160,000km on the battery.

MORE: Zeekr 7X review | Zeekr 009 pricing | All the news
"""

doc = dict(
    id='tw-d-zeekr7x-au', published='2025-09-10', source='outback-ev',
    title='Zeekr 7X price and specs for Australia: undercuts Model Y by $1,000',
    text=TEXT,
    claims=[
        c('$1,000', 'price', -1000, 'AUD', company='Zeekr', product=['7X', '7X RWD'], role='change'),
        c('November', 'launch', None, 'date', company='Zeekr', product='7X', p=('2025-11-01', '2025-11-30'), status=['plan', 'target', 'forecast']),
        c('$57,900', 'price', 57900, 'AUD', company='Zeekr', product='7X RWD'),
        c('480km', 'range', 480, 'km', company='Zeekr', product='7X RWD'),
        c('310kW', 'power', 310, 'kW', company='Zeekr', product='7X RWD'),
        c('$63,900', 'price', 63900, 'AUD', company='Zeekr', product='7X Long Range RWD'),
        c('615km', 'range', 615, 'km', company='Zeekr', product='7X Long Range RWD'),
        c('310kW', 'power', 310, 'kW', nth=1, company='Zeekr', product='7X Long Range RWD'),
        c('$72,900', 'price', 72900, 'AUD', company='Zeekr', product='7X Performance AWD'),
        c('543km', 'range', 543, 'km', company='Zeekr', product='7X Performance AWD'),
        c('475kW', 'power', 475, 'kW', company='Zeekr', product='7X Performance AWD'),
        c('$1,000', 'price', -1000, 'AUD', nth=1, company='Zeekr', product='7X RWD', role='change'),
        c('$58,900', 'price', 58900, 'AUD', company='Tesla', product='Model Y RWD'),
        c('$6,000', 'price', 6000, 'AUD', company='Zeekr', product='7X RWD', role='change'),
        c('75kWh', 'battery_capacity', 75, 'kWh', company='Zeekr', product='7X RWD'),
        c('450kW', 'charging_power', 450, 'kW', company='Zeekr', product='7X RWD'),
        c('13 minutes', 'charging_time', 13, 'minute', company='Zeekr', product='7X RWD'),
        c('100kWh', 'battery_capacity', 100, 'kWh', company='Zeekr', product=['7X Long Range RWD', '7X Performance AWD']),
        c('16 minutes', 'charging_time', 16, 'minute', company='Zeekr', product=['7X Long Range RWD', '7X Performance AWD']),
        c('3.8 seconds', 'acceleration', 3.8, 'second', company='Zeekr', product='7X Performance AWD'),
        c('October 2024', 'launch', None, 'date', company='Zeekr', product=['X', None], p=('2024-10-01', '2024-10-31')),
        c('846 cars', 'sales', 846, 'vehicle', company='Zeekr', p=('2025-01-01', '2025-08-31')),
        c('124', 'sales', 124, 'vehicle', company='Zeekr', p=('2025-08-01', '2025-08-31')),
        c('2,873', 'registrations', 2873, 'vehicle', company='Tesla', p=('2025-08-01', '2025-08-31')),
        c('2,207', 'registrations', 2207, 'vehicle', company='Tesla', product='Model Y', p=('2025-08-01', '2025-08-31')),
        c('40 showrooms', 'stores', 40, 'store', company='Zeekr', p=(None, '2026-12-31'), status=['target', 'forecast']),
        c('14', 'stores', 14, 'store', company='Zeekr'),
        c('five-year', 'warranty', 5, 'year', company='Zeekr', product='7X'),
        c('eight years', 'warranty', 8, 'year', company='Zeekr', product='7X'),
        c('160,000km', 'warranty', 160000, 'km', company='Zeekr', product='7X'),
    ],
    names=mentions(TEXT, {'Zeekr Australia': ('COMPANY', 'Zeekr'), 'Zeekr': ('COMPANY', 'Zeekr'), '7X RWD': ('PRODUCT', '7X RWD'), '7X Long Range RWD': ('PRODUCT', '7X Long Range RWD'), '7X Performance AWD': ('PRODUCT', '7X Performance AWD'), '7X': ('PRODUCT', '7X'), 'Tesla': ('COMPANY', 'Tesla'), 'Model Y RWD': ('PRODUCT', 'Model Y RWD'), 'Model Y': ('PRODUCT', 'Model Y'), 'XPeng': ('COMPANY', 'XPeng'), 'G6': ('PRODUCT', 'G6'), '009': ('PRODUCT', '009'), 'X': ('PRODUCT', 'X')}),
    checks=[],
)
