from goldlib import *
from mentions import mentions

TEXT = """2024 Chevrolet Equinox EV pricing: here's what every trim costs

Chevrolet has released full pricing for the Equinox EV, and the first cars are now arriving at dealers. The launch trim, the 2LT, starts at $43,295 including the $1,395 destination charge.

Trim MSRP Range (EPA est.)
1LT $34,995 TBA
2LT $43,295 319 miles
2RS $45,790 319 miles
3RS AWD $50,795 285 miles

The 1LT will follow later this year. General Motors had originally promised a base price of $30,000.

All trims qualify for the federal tax credit of $7,500, which would bring the 1LT down to $27,495. The Ford Mustang Mach-E starts at $41,890, and the cheapest Tesla Model Y at $44,990.

The front motor makes 213 horsepower and 236 pound-feet of torque. The all-wheel-drive version gets 288 horsepower. The 85-kWh battery accepts up to 150 kW, enough to add 77 miles in about 10 minutes.

The battery is covered for 8 years or 100,000 miles.

The Equinox EV is built in Ramos Arizpe, Mexico. GM sold 16,425 EVs in the first quarter, a decline of 20.5%, and still wants to build 200,000 to 300,000 this year.

More from our site: The 12 best electric SUVs to lease in May
Sign up for our newsletter
"""

doc = dict(
    id='tv-c-equinox-trims', published='2024-05-17', source='torque-and-trim',
    title="2024 Chevrolet Equinox EV pricing: here's what every trim costs",
    text=TEXT,
    claims=[
        c('$43,295', 'price', 43295, 'USD', company='Chevrolet', product='Equinox EV 2LT'),
        c('$1,395', ['cost', 'price'], 1395, 'USD', company='Chevrolet', product='Equinox EV'),
        c('$34,995', 'price', 34995, 'USD', company='Chevrolet', product='Equinox EV 1LT'),
        c('$43,295', 'price', 43295, 'USD', nth=1, company='Chevrolet', product='Equinox EV 2LT'),
        c('319 miles', 'range', 319, 'mile', company='Chevrolet', product='Equinox EV 2LT'),
        c('$45,790', 'price', 45790, 'USD', company='Chevrolet', product='Equinox EV 2RS'),
        c('319 miles', 'range', 319, 'mile', nth=1, company='Chevrolet', product='Equinox EV 2RS'),
        c('$50,795', 'price', 50795, 'USD', company='Chevrolet', product='Equinox EV 3RS AWD'),
        c('285 miles', 'range', 285, 'mile', company='Chevrolet', product='Equinox EV 3RS AWD'),
        c('later this year', 'launch', None, 'date', company='Chevrolet', product='Equinox EV 1LT', p=('2024-05-17', '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('$30,000', 'price', 30000, 'USD', company='Chevrolet', product='Equinox EV', status=['target', 'forecast'], superseded=True),
        c('$7,500', 'subsidy', 7500, 'USD'),
        c('$27,495', 'price', 27495, 'USD', company='Chevrolet', product='Equinox EV 1LT'),
        c('$41,890', 'price', 41890, 'USD', company='Ford', product='Mustang Mach-E'),
        c('$44,990', 'price', 44990, 'USD', company='Tesla', product='Model Y'),
        c('213 horsepower', 'power', 213, 'hp', company='Chevrolet', product='Equinox EV'),
        c('236 pound-feet', 'torque', 236, 'lb-ft', company='Chevrolet', product='Equinox EV'),
        c('288 horsepower', 'power', 288, 'hp', company='Chevrolet', product='Equinox EV 3RS AWD'),
        c('85-kWh', 'battery_capacity', 85, 'kWh', company='Chevrolet', product='Equinox EV'),
        c('150 kW', 'charging_power', None, 'kW', 150, company='Chevrolet', product='Equinox EV'),
        c('77 miles', 'range', 77, 'mile', company='Chevrolet', product='Equinox EV'),
        c('10 minutes', 'charging_time', 10, 'minute', company='Chevrolet', product='Equinox EV'),
        c('8 years', 'warranty', 8, 'year', company='Chevrolet', product='Equinox EV'),
        c('100,000 miles', 'warranty', 100000, 'mile', company='Chevrolet', product='Equinox EV'),
        c('16,425 EVs', 'sales', 16425, 'vehicle', company='General Motors', p=('2024-01-01', '2024-03-31')),
        c('20.5%', 'sales', -20.5, 'percent', company='General Motors', role='change', p=('2024-01-01', '2024-03-31')),
        c('200,000 to 300,000', 'production', 200000, 'vehicle', 300000, company='General Motors', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Chevrolet': ('COMPANY', 'Chevrolet'), 'Equinox EV': ('PRODUCT', 'Equinox EV'), '1LT': ('PRODUCT', 'Equinox EV 1LT'), '2LT': ('PRODUCT', 'Equinox EV 2LT'), '2RS': ('PRODUCT', 'Equinox EV 2RS'), '3RS AWD': ('PRODUCT', 'Equinox EV 3RS AWD'), 'General Motors': ('COMPANY', 'General Motors'), 'GM': ('COMPANY', 'General Motors'), 'Ford': ('COMPANY', 'Ford'), 'Mustang Mach-E': ('PRODUCT', 'Mustang Mach-E'), 'Tesla': ('COMPANY', 'Tesla'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
