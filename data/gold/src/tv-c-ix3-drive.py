from goldlib import *
from mentions import mentions

TEXT = """First drive: BMW iX3 50 xDrive is the electric car Munich needed

Malaga, Spain - 5 min read

BMW says more than 3,000 orders were placed in Germany within six weeks of the order books opening, before anyone had driven the car. After a day in Andalusia we understand why.

The iX3 50 xDrive is the first model of the Neue Klasse. It is built in Debrecen, Hungary, where series production started at the end of October. In Germany it costs 68,900 euros. An entry-level iX3 40 at about 60,000 euros will follow in mid-2026.

The battery has a usable capacity of 108.7 kWh. BMW claims a WLTP range of up to 805 kilometres. On our route, mostly motorway, the car used 18.9 kWh per 100 km, which would mean 575 km. The old iX3 managed 460 km on paper.

It charges with up to 400 kW. In ten minutes the car takes on energy for 372 km, and 10 to 80 per cent is done in 21 minutes. A Mercedes GLC with EQ technology needs 24 minutes and costs 71,281 euros.

Two motors deliver 345 kW (469 hp) and 645 Nm. The sprint to 100 km/h takes 4.9 seconds and the top speed is 210 km/h. It weighs 2,360 kg and can tow two tonnes. Length: 4,782 mm. Boot: 520 litres, plus 58 litres at the front.

Not everything is good. The rear seat is low, and the door handles are fiddly.

Deliveries in Europe begin in March 2026. Up to 40 new models will have the technology by 2027, the company says.

Rating: 4.5 out of 5
Read more: Audi A2 e-tron spied
"""

doc = dict(
    id='tv-c-ix3-drive', published='2025-12-05', source='wheel-report-eu',
    title='First drive: BMW iX3 50 xDrive is the electric car Munich needed',
    text=TEXT,
    claims=[
        c('3,000 orders', 'orders', 3000, 'order', None, company='BMW', product='iX3 50 xDrive'),
        c('end of October', 'production_start', None, 'date', company='BMW', product='iX3 50 xDrive', p=('2025-10-01', '2025-10-31')),
        c('68,900 euros', 'price', 68900, 'EUR', company='BMW', product='iX3 50 xDrive'),
        c('60,000 euros', 'price', 60000, 'EUR', company='BMW', product='iX3 40', status='forecast'),
        c('mid-2026', 'launch', None, 'date', company='BMW', product='iX3 40', p=('2026-06-01', '2026-07-31'), status=['plan', 'target', 'forecast']),
        c('108.7 kWh', 'battery_capacity', 108.7, 'kWh', company='BMW', product='iX3 50 xDrive'),
        c('805 kilometres', 'range', None, 'km', 805, company='BMW', product='iX3 50 xDrive'),
        c('18.9 kWh', 'consumption', 18.9, 'kWh', company='BMW', product='iX3 50 xDrive', per='100km'),
        c('575 km', 'range', 575, 'km', company='BMW', product='iX3 50 xDrive'),
        c('460 km', 'range', 460, 'km', company='BMW', product='iX3'),
        c('400 kW', 'charging_power', None, 'kW', 400, company='BMW', product='iX3 50 xDrive'),
        c('ten minutes', 'charging_time', 10, 'minute', company='BMW', product='iX3 50 xDrive'),
        c('372 km', 'range', 372, 'km', company='BMW', product='iX3 50 xDrive'),
        c('21 minutes', 'charging_time', 21, 'minute', company='BMW', product='iX3 50 xDrive'),
        c('24 minutes', 'charging_time', 24, 'minute', company='Mercedes-Benz', product='GLC with EQ technology'),
        c('71,281 euros', 'price', 71281, 'EUR', company='Mercedes-Benz', product='GLC with EQ technology'),
        c('345 kW', 'power', 345, 'kW', company='BMW', product='iX3 50 xDrive'),
        c('469 hp', 'power', 469, 'hp', company='BMW', product='iX3 50 xDrive'),
        c('645 Nm', 'torque', 645, 'Nm', company='BMW', product='iX3 50 xDrive'),
        c('4.9 seconds', 'acceleration', 4.9, 'second', company='BMW', product='iX3 50 xDrive'),
        c('210 km/h', 'top_speed', 210, 'km/h', company='BMW', product='iX3 50 xDrive'),
        c('2,360 kg', 'weight', 2360, 'kg', company='BMW', product='iX3 50 xDrive'),
        c('two tonnes', ['weight', 'other'], 2, 'tonne', company='BMW', product='iX3 50 xDrive'),
        c('4,782 mm', 'length', 4782, 'mm', company='BMW', product='iX3 50 xDrive'),
        c('520 litres', 'other', 520, 'item', company='BMW', product='iX3 50 xDrive'),
        c('58 litres', 'other', 58, 'item', company='BMW', product='iX3 50 xDrive'),
        c('March 2026', 'delivery_start', None, 'date', company='BMW', product='iX3 50 xDrive', p=('2026-03-01', '2026-03-31'), status=['plan', 'target', 'forecast']),
        c('40 new models', 'models', None, 'model', 40, company='BMW', p=(None, '2027-12-31'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'BMW': ('COMPANY', 'BMW'), 'iX3 50 xDrive': ('PRODUCT', 'iX3 50 xDrive'), 'iX3 40': ('PRODUCT', 'iX3 40'), 'iX3': ('PRODUCT', 'iX3'), 'Mercedes': ('COMPANY', 'Mercedes-Benz'), 'GLC with EQ technology': ('PRODUCT', 'GLC with EQ technology'), 'Audi': ('COMPANY', 'Audi'), 'A2 e-tron': ('PRODUCT', 'A2 e-tron')}),
    checks=[],
)
