from goldlib import *
from mentions import mentions

TEXT = """2026 Hyundai Ioniq 9 starts at $58,955, or $13,000 more than a Tesla Model Y

Hyundai on Wednesday announced U.S. prices for the Ioniq 9, a three-row electric SUV that has been on sale in South Korea since February.

The entry-level RWD S costs $58,955. All-wheel drive is added in the SE, at $62,765, and the SEL, at $66,320. At the top of the lineup sits the Performance Calligraphy Design for $76,590. Add $1,600 for destination.

All use the same battery with 110.3 kilowatt-hours. The EPA puts the RWD S at 335 miles, the SE and SEL at 320 and the Performance versions at 311. Output runs from 215 horsepower to 422.

Kia's EV9 comes in at $54,900 with just 230 miles, while the Volkswagen ID. Buzz manages 234 miles for $59,995. Hyundai's SUV is the longest of the three at 199.2 inches, and seats up to seven.

Thanks to a Tesla-style port the car can use Superchargers, but it charges fastest elsewhere: 24 minutes from 10% to 80% at 350 kW.

Leases begin at $419 a month for 24 months, with $4,999 due at signing, until June 2. The vehicle is built at the Metaplant in Georgia, which makes it eligible for the $7,500 federal credit.

The first ones are to reach dealers in May. Hyundai sold 19,400 battery-powered vehicles in the U.S. in the first three months, among them 8,611 Ioniq 5s and 3,318 Ioniq 6s.

Sponsored: Compare car insurance quotes
"""

doc = dict(
    id='tw-d-ioniq9-us', published='2025-04-30', source='the-peninsula-driver',
    title='2026 Hyundai Ioniq 9 starts at $58,955, or $13,000 more than a Tesla Model Y',
    text=TEXT,
    claims=[
        c('$58,955', 'price', 58955, 'USD', company='Hyundai', product='Ioniq 9'),
        c('$13,000', 'price', 13000, 'USD', company='Hyundai', product='Ioniq 9', role='change'),
        c('February', 'launch', None, 'date', company='Hyundai', product='Ioniq 9', p=('2025-02-01', '2025-02-28')),
        c('$58,955', 'price', 58955, 'USD', nth=1, company='Hyundai', product='Ioniq 9 RWD S'),
        c('$62,765', 'price', 62765, 'USD', company='Hyundai', product='Ioniq 9 SE'),
        c('$66,320', 'price', 66320, 'USD', company='Hyundai', product='Ioniq 9 SEL'),
        c('$76,590', 'price', 76590, 'USD', company='Hyundai', product='Ioniq 9 Performance Calligraphy Design'),
        c('$1,600', ['cost', 'price'], 1600, 'USD', company='Hyundai', product='Ioniq 9'),
        c('110.3 kilowatt-hours', 'battery_capacity', 110.3, 'kWh', company='Hyundai', product='Ioniq 9'),
        c('335 miles', 'range', 335, 'mile', company='Hyundai', product='Ioniq 9 RWD S'),
        c('320', 'range', 320, 'mile', nth=1, company='Hyundai', product=['Ioniq 9 SE', 'Ioniq 9 SEL']),
        c('311', 'range', 311, 'mile', company='Hyundai', product=['Ioniq 9', 'Ioniq 9 Performance', 'Ioniq 9 Performance Calligraphy Design']),
        c('215 horsepower', 'power', 215, 'hp', company='Hyundai', product=['Ioniq 9', 'Ioniq 9 RWD S']),
        c('422', 'power', 422, 'hp', company='Hyundai', product='Ioniq 9'),
        c('$54,900', 'price', 54900, 'USD', company='Kia', product='EV9'),
        c('230 miles', 'range', 230, 'mile', company='Kia', product='EV9'),
        c('234 miles', 'range', 234, 'mile', company='Volkswagen', product='ID. Buzz'),
        c('$59,995', 'price', 59995, 'USD', company='Volkswagen', product='ID. Buzz'),
        c('199.2 inches', 'length', 199.2, 'in', company='Hyundai', product='Ioniq 9'),
        c('seven', 'seats', None, 'item', 7, company='Hyundai', product='Ioniq 9'),
        c('24 minutes', 'charging_time', 24, 'minute', company='Hyundai', product='Ioniq 9'),
        c('350 kW', 'charging_power', 350, 'kW', company='Hyundai', product='Ioniq 9'),
        c('$419', 'price', 419, 'USD', company='Hyundai', product='Ioniq 9', per='month'),
        c('24 months', 'duration', 24, 'month', company='Hyundai', product='Ioniq 9'),
        c('$4,999', 'price', 4999, 'USD', company='Hyundai', product='Ioniq 9'),
        c('$7,500', 'subsidy', 7500, 'USD'),
        c('May', ['delivery_start', 'launch'], None, 'date', company='Hyundai', product='Ioniq 9', p=('2025-05-01', '2025-05-31'), status=['plan', 'target', 'forecast']),
        c('19,400 battery-powered vehicles', 'sales', 19400, 'vehicle', company='Hyundai', p=('2025-01-01', '2025-03-31')),
        c('8,611 Ioniq 5s', 'sales', 8611, 'vehicle', company='Hyundai', product='Ioniq 5', p=('2025-01-01', '2025-03-31')),
        c('3,318 Ioniq 6s', 'sales', 3318, 'vehicle', company='Hyundai', product='Ioniq 6', p=('2025-01-01', '2025-03-31')),
    ],
    names=mentions(TEXT, {'Hyundai': ('COMPANY', 'Hyundai'), 'Ioniq 9': ('PRODUCT', 'Ioniq 9'), 'Tesla': ('COMPANY', 'Tesla'), 'Model Y': ('PRODUCT', 'Model Y'), 'RWD S': ('PRODUCT', 'Ioniq 9 RWD S'), 'SEL': ('PRODUCT', 'Ioniq 9 SEL'), 'SE': ('PRODUCT', 'Ioniq 9 SE'), 'Performance Calligraphy Design': ('PRODUCT', 'Ioniq 9 Performance Calligraphy Design'), 'Kia': ('COMPANY', 'Kia'), 'EV9': ('PRODUCT', 'EV9'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'ID. Buzz': ('PRODUCT', 'ID. Buzz'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5'), 'Ioniq 6': ('PRODUCT', 'Ioniq 6')}),
    checks=[],
)
