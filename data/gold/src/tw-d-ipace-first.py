from goldlib import *
from mentions import mentions

TEXT = """Jaguar I-Pace: £63,495 electric SUV is on sale now

Jaguar has become the first of the European premium makers to take on the Tesla Model X. Its five-seat I-Pace, revealed in Graz on Thursday evening ahead of next week's Geneva show, can be ordered straight away at prices from £63,495 in the UK and $69,500 in the US.

S, SE and HSE trims are £63,495, £69,995 and £74,995 respectively. The plug-in car grant takes £4,500 off each.

Power comes from a 90kWh pack made of pouch cells. Two motors deliver 394bhp and 512lb ft between them. Jaguar quotes 298 miles (480km) on the new WLTP test and 4.5 seconds for 0-60mph. It is 4,682mm long and weighs 2,133kg.

A Model X 75D costs from £75,400, is more than 300mm longer and can have seats for seven; officially it does 259 miles on the older NEDC measure, and needs 4.9 seconds. Jaguar guarantees the battery for eight years or 100,000 miles. On a 100kW public charger an 80% charge takes 40 minutes, but Britain has barely any of those yet.

The company has a contract to supply up to 20,000 cars to Waymo for a driverless taxi service from 2020. It is built by Magna Steyr in Austria. First UK deliveries are due in July.

Jaguar's sales fell 5% to 12,245 in January.
"""

doc = dict(
    id='tw-d-ipace-first', published='2018-03-02', source='albion-motors-weekly',
    title='Jaguar I-Pace: £63,495 electric SUV is on sale now',
    text=TEXT,
    claims=[
        c('£63,495', 'price', 63495, 'GBP', company='Jaguar', product='I-Pace'),
        c('five-seat', 'seats', 5, 'item', company='Jaguar', product='I-Pace'),
        c('Thursday', 'launch', None, 'date', company='Jaguar', product='I-Pace', p=('2018-03-01', '2018-03-01')),
        c('£63,495', 'price', 63495, 'GBP', nth=1, company='Jaguar', product='I-Pace'),
        c('$69,500', 'price', 69500, 'USD', company='Jaguar', product='I-Pace'),
        c('£63,495', 'price', 63495, 'GBP', nth=2, company='Jaguar', product='I-Pace S'),
        c('£69,995', 'price', 69995, 'GBP', company='Jaguar', product='I-Pace SE'),
        c('£74,995', 'price', 74995, 'GBP', company='Jaguar', product='I-Pace HSE'),
        c('£4,500', 'subsidy', 4500, 'GBP'),
        c('90kWh', 'battery_capacity', 90, 'kWh', company='Jaguar', product='I-Pace'),
        c('394bhp', 'power', 394, 'hp', company='Jaguar', product='I-Pace'),
        c('512lb ft', 'torque', 512, 'lb-ft', company='Jaguar', product='I-Pace'),
        c('298 miles', 'range', 298, 'mile', company='Jaguar', product='I-Pace'),
        c('480km', 'range', 480, 'km', company='Jaguar', product='I-Pace'),
        c('4.5 seconds', 'acceleration', 4.5, 'second', company='Jaguar', product='I-Pace'),
        c('4,682mm', 'length', 4682, 'mm', company='Jaguar', product='I-Pace'),
        c('2,133kg', 'weight', 2133, 'kg', company='Jaguar', product='I-Pace'),
        c('£75,400', 'price', 75400, 'GBP', company='Tesla', product='Model X 75D'),
        c('300mm', 'length', 300, 'mm', None, company='Tesla', product='Model X 75D', role='change'),
        c('seven', 'seats', 7, 'item', company='Tesla', product='Model X 75D'),
        c('259 miles', 'range', 259, 'mile', company='Tesla', product='Model X 75D'),
        c('4.9 seconds', 'acceleration', 4.9, 'second', company='Tesla', product='Model X 75D'),
        c('eight years', 'warranty', 8, 'year', company='Jaguar', product='I-Pace'),
        c('100,000 miles', 'warranty', 100000, 'mile', company='Jaguar', product='I-Pace'),
        c('100kW', 'charging_power', 100, 'kW', company='Jaguar', product='I-Pace'),
        c('40 minutes', 'charging_time', 40, 'minute', company='Jaguar', product='I-Pace'),
        c('20,000 cars', 'orders', None, 'vehicle', 20000, company='Jaguar', product='I-Pace', status=['actual', 'plan']),
        c('July', 'delivery_start', None, 'date', company='Jaguar', product='I-Pace', p=('2018-07-01', '2018-07-31'), status=['plan', 'target', 'forecast']),
        c('5%', 'sales', -5, 'percent', company='Jaguar', role='change', p=('2018-01-01', '2018-01-31')),
        c('12,245', 'sales', 12245, 'vehicle', company='Jaguar', p=('2018-01-01', '2018-01-31')),
    ],
    names=mentions(TEXT, {'Jaguar': ('COMPANY', 'Jaguar'), 'I-Pace': ('PRODUCT', 'I-Pace'), 'Tesla': ('COMPANY', 'Tesla'), 'Model X 75D': ('PRODUCT', 'Model X 75D'), 'Model X': ('PRODUCT', 'Model X'), 'HSE': ('PRODUCT', 'I-Pace HSE'), 'SE': ('PRODUCT', 'I-Pace SE'), 'S': ('PRODUCT', 'I-Pace S'), 'Waymo': ('COMPANY', 'Waymo'), 'Magna Steyr': ('COMPANY', 'Magna Steyr')}),
    checks=[],
)
