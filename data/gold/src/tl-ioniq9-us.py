from goldlib import *
from mentions import mentions

TEXT = """Hyundai prices the Ioniq 9: from $58,955 and six ways to buy it

Family haulers with a plug are still a short list in America. As of this week there is one more, and Hyundai has finally told us what it costs.

The cheapest of the bunch, the Ioniq 9 S RWD, is yours for $58,955, to which the dealer adds a $1,600 destination charge. It makes do with one 160-kW motor on the rear axle but goes farthest, 335 miles by the EPA yardstick. Step up to the Ioniq 9 SE AWD ($62,765) and a second motor lifts output to 303 hp while range slips to 320 miles. Top dog is the Ioniq 9 Performance Calligraphy at $74,990, with 422 horsepower, 516 lb-ft, 4.9 seconds to 60 mph and 311 miles between plugs.

All of them share one battery, rated at 110.3 kWh, and an NACS port. On a 350-kW charger you are done with the 10-to-80 percent ritual in 24 minutes; on Tesla's V3 Superchargers plan for 41 minutes. There are six or seven seats, depending on trim, and the battery is covered for 10 years or 100,000 miles.

Built at the Metaplant in Georgia, the SUV reaches dealers in May. Kia's EV9, its cousin, now lists at $54,900.

Want more? Subscribe to our weekly mail and never miss a deal.
Next post: 5 home chargers we tested so you don't have to
"""

doc = dict(
    id='tl-ioniq9-us', published='2025-03-13', source='amp-and-volt-blog',
    title='Hyundai prices the Ioniq 9: from $58,955 and six ways to buy it',
    text=TEXT,
    claims=[
        c('$58,955', 'price', 58955, 'USD', company='Hyundai', product='Ioniq 9'),
        c('this week', 'launch', None, 'date', company='Hyundai', product='Ioniq 9', p=('2025-03-10', '2025-03-16')),
        c('$58,955', 'price', 58955, 'USD', nth=1, company='Hyundai', product='Ioniq 9 S RWD'),
        c('$1,600', ['cost', 'price'], 1600, 'USD', company='Hyundai', product='Ioniq 9 S RWD'),
        c('160-kW', 'power', 160, 'kW', company='Hyundai', product='Ioniq 9 S RWD'),
        c('335 miles', 'range', 335, 'mile', company='Hyundai', product='Ioniq 9 S RWD'),
        c('$62,765', 'price', 62765, 'USD', company='Hyundai', product='Ioniq 9 SE AWD'),
        c('303 hp', 'power', 303, 'hp', company='Hyundai', product='Ioniq 9 SE AWD'),
        c('320 miles', 'range', 320, 'mile', company='Hyundai', product='Ioniq 9 SE AWD'),
        c('$74,990', 'price', 74990, 'USD', company='Hyundai', product='Ioniq 9 Performance Calligraphy'),
        c('422 horsepower', 'power', 422, 'hp', company='Hyundai', product='Ioniq 9 Performance Calligraphy'),
        c('516 lb-ft', 'torque', 516, 'lb-ft', company='Hyundai', product='Ioniq 9 Performance Calligraphy'),
        c('4.9 seconds', 'acceleration', 4.9, 'second', company='Hyundai', product='Ioniq 9 Performance Calligraphy'),
        c('311 miles', 'range', 311, 'mile', company='Hyundai', product='Ioniq 9 Performance Calligraphy'),
        c('110.3 kWh', 'battery_capacity', 110.3, 'kWh', company='Hyundai', product='Ioniq 9'),
        c('350-kW', 'charging_power', 350, 'kW', company='Hyundai', product='Ioniq 9'),
        c('24 minutes', 'charging_time', 24, 'minute', company='Hyundai', product='Ioniq 9'),
        c('41 minutes', 'charging_time', 41, 'minute', company='Hyundai', product='Ioniq 9'),
        c('six or seven seats', 'seats', 6, 'item', 7, company='Hyundai', product='Ioniq 9'),
        c('10 years', 'warranty', 10, 'year', company='Hyundai', product='Ioniq 9'),
        c('100,000 miles', 'warranty', 100000, 'mile', company='Hyundai', product='Ioniq 9'),
        c('May', ['delivery_start', 'launch'], None, 'date', company='Hyundai', product='Ioniq 9', p=('2025-05-01', '2025-05-31'), status=['plan', 'target', 'forecast']),
        c('$54,900', 'price', 54900, 'USD', company='Kia', product='EV9'),
    ],
    names=mentions(TEXT, {'Ioniq 9': ('PRODUCT', 'Ioniq 9'), 'Ioniq 9 S RWD': ('PRODUCT', 'Ioniq 9 S RWD'), 'Ioniq 9 SE AWD': ('PRODUCT', 'Ioniq 9 SE AWD'), 'Ioniq 9 Performance Calligraphy': ('PRODUCT', 'Ioniq 9 Performance Calligraphy'), 'EV9': ('PRODUCT', 'EV9'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Kia': ('COMPANY', 'Kia'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
