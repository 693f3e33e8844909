from goldlib import *
from mentions import mentions

TEXT = """Coldest range test ever stops Lucid at 520 km

OSLO/DOMBÅS — Minus 31 degrees greeted the 24 cars that took part in Tuesday's winter range test, and none came near its WLTP promise.

Lucid's Air Grand Touring went furthest, 520 km, though with a shortfall of 46 percent from its official 960 km. The Mercedes-Benz CLA 250+ gave up at 421 km (709) and the BMW iX3 at 388 km (805). Smallest loss: MG's IM6, 352 km of 505 km, minus 30 percent.

Consumption over the run, kWh per 100 km
Kia EV4 18.7
Mercedes CLA 19.6
Tesla Model Y 20.4
Volvo ES90 24.9
Hyundai Ioniq 9 28.1
(summer 2025 average of the same cars: 16.8)

None of this hurts sales. Of 2,218 cars registered in Norway in January, 94.0 percent were electric; the total is 76 percent down because buyers rushed to beat the VAT change of January 1, which lowered the exempt amount to 300,000 kroner from 500,000. Volvo leads with 355. A CLA 250+ costs 534,900 kroner, charges at 320 kW and has an 85 kWh battery.
"""

doc = dict(
    id='tk-elprix-winter-26', published='2026-02-04', source='fjord-motor-weekly',
    title='Coldest range test ever stops Lucid at 520 km',
    text=TEXT,
    claims=[
        c('520 km', 'distance', 520, 'km', company='Lucid', product='Air Grand Touring', p=('2026-02-03', '2026-02-03')),
        c('24 cars', 'other', 24, 'vehicle', p=('2026-02-03', '2026-02-03')),
        c('520 km', 'distance', 520, 'km', nth=1, company='Lucid', product='Air Grand Touring', p=('2026-02-03', '2026-02-03')),
        c('46 percent', ['distance', 'range'], -46, 'percent', company='Lucid', product='Air Grand Touring', role='change', p=('2026-02-03', '2026-02-03')),
        c('960 km', 'range', 960, 'km', company='Lucid', product='Air Grand Touring'),
        c('421 km', 'distance', 421, 'km', company='Mercedes-Benz', product='CLA 250+', p=('2026-02-03', '2026-02-03')),
        c('709', 'range', 709, 'km', company='Mercedes-Benz', product='CLA 250+'),
        c('388 km', 'distance', 388, 'km', company='BMW', product='iX3', p=('2026-02-03', '2026-02-03')),
        c('805', 'range', 805, 'km', company='BMW', product='iX3'),
        c('352 km', 'distance', 352, 'km', company='MG', product='IM6', p=('2026-02-03', '2026-02-03')),
        c('505 km', 'range', 505, 'km', company='MG', product='IM6'),
        c('30 percent', ['distance', 'range'], -30, 'percent', company='MG', product='IM6', role='change', p=('2026-02-03', '2026-02-03')),
        c('18.7', 'consumption', 18.7, 'kWh', company='Kia', product='EV4', per='100km', p=('2026-02-03', '2026-02-03')),
        c('19.6', 'consumption', 19.6, 'kWh', company='Mercedes-Benz', product='CLA 250+', per='100km', p=('2026-02-03', '2026-02-03')),
        c('20.4', 'consumption', 20.4, 'kWh', company='Tesla', product='Model Y', per='100km', p=('2026-02-03', '2026-02-03')),
        c('24.9', 'consumption', 24.9, 'kWh', company='Volvo', product='ES90', per='100km', p=('2026-02-03', '2026-02-03')),
        c('28.1', 'consumption', 28.1, 'kWh', company='Hyundai', product='Ioniq 9', per='100km', p=('2026-02-03', '2026-02-03')),
        c('16.8', 'consumption', 16.8, 'kWh', per='100km'),
        c('2,218', 'registrations', 2218, 'vehicle', p=('2026-01-01', '2026-01-31')),
        c('94.0 percent', 'penetration', 94, 'percent', role=['level', 'share'], p=('2026-01-01', '2026-01-31')),
        c('76 percent', 'registrations', -76, 'percent', role='change', p=('2026-01-01', '2026-01-31')),
        c('300,000 kroner', ['other', 'price'], 300000, 'NOK', p=('2026-01-01', None)),
        c('500,000', ['other', 'price'], 500000, 'NOK'),
        c('355', 'registrations', 355, 'vehicle', company='Volvo', p=('2026-01-01', '2026-01-31')),
        c('534,900 kroner', 'price', 534900, 'NOK', company='Mercedes-Benz', product='CLA 250+'),
        c('320 kW', 'charging_power', 320, 'kW', company='Mercedes-Benz', product='CLA 250+'),
        c('85 kWh', 'battery_capacity', 85, 'kWh', company='Mercedes-Benz', product='CLA 250+'),
    ],
    names=mentions(TEXT, {'Lucid': ('COMPANY', 'Lucid'), 'Tesla': ('COMPANY', 'Tesla'), 'BMW': ('COMPANY', 'BMW'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Kia': ('COMPANY', 'Kia'), 'MG': ('COMPANY', 'MG'), 'Volvo': ('COMPANY', 'Volvo'), 'Mercedes': ('COMPANY', 'Mercedes-Benz'), 'Air Grand Touring': ('PRODUCT', 'Air Grand Touring'), 'Model Y': ('PRODUCT', 'Model Y'), 'iX3': ('PRODUCT', 'iX3'), 'CLA 250+': ('PRODUCT', 'CLA 250+'), 'CLA': ('PRODUCT', 'CLA 250+'), 'Ioniq 9': ('PRODUCT', 'Ioniq 9'), 'EV4': ('PRODUCT', 'EV4'), 'ES90': ('PRODUCT', 'ES90'), 'IM6': ('PRODUCT', 'IM6')}),
    checks=[],
)
