from goldlib import *
from mentions import mentions

TEXT = """Lucid opens Gravity orders at $94,900 as third-quarter loss widens

Lucid Group (LCID) began taking orders for its second vehicle, the Gravity SUV, on Thursday. The Grand Touring version starts at $94,900. A Touring version for $79,900 will follow in late 2025.

The Gravity Grand Touring has up to 828 horsepower and up to 440 miles of EPA-estimated range, from a battery of 120 kWh. It does 0 to 60 mph in under 3.5 seconds and can add 200 miles in less than 11 minutes. Up to seven adults fit inside.

Rivian's R1S starts at $75,900, and a Tesla Model X costs $79,990 with 329 miles. Production is scheduled to start later this year in Casa Grande, Arizona.

The company also reported results for the third quarter. It lost $992.5 million, wider than the loss of $630.9 million a year earlier. The loss per share was 41 cents, against 28 cents.

Excluding items, it lost 28 cents per share, compared with the average analyst estimate of 30 cents. Revenue climbed 45% to $200 million, beating expectations of $198 million.

Deliveries rose to 2,781 from 1,457, and the company confirmed that it will build about 9,000 vehicles this year. Capital spending will be $1.3 billion, down from a previous forecast of $1.5 billion.

Lucid ended the quarter with liquidity of $5.16 billion.

Follow us on X @evmorning. Not investment advice.
"""

doc = dict(
    id='tv-c-gravity-price', published='2024-11-07', source='ev-morning-us',
    title='Lucid opens Gravity orders at $94,900 as third-quarter loss widens',
    text=TEXT,
    claims=[
        c('$94,900', 'price', 94900, 'USD', company='Lucid', product='Gravity'),
        c('Thursday', 'launch', None, 'date', company='Lucid', product='Gravity', p=('2024-11-07', '2024-11-07')),
        c('$94,900', 'price', 94900, 'USD', nth=1, company='Lucid', product='Gravity Grand Touring'),
        c('$79,900', 'price', 79900, 'USD', company='Lucid', product='Gravity Touring'),
        c('late 2025', 'launch', None, 'date', company='Lucid', product='Gravity Touring', p=('2025-10-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('828 horsepower', 'power', None, 'hp', 828, company='Lucid', product='Gravity Grand Touring'),
        c('440 miles', 'range', None, 'mile', 440, company='Lucid', product='Gravity Grand Touring'),
        c('120 kWh', 'battery_capacity', 120, 'kWh', company='Lucid', product='Gravity Grand Touring'),
        c('3.5 seconds', 'acceleration', None, 'second', 3.5, company='Lucid', product='Gravity Grand Touring'),
        c('200 miles', 'range', 200, 'mile', company='Lucid', product='Gravity Grand Touring'),
        c('11 minutes', 'charging_time', None, 'minute', 11, company='Lucid', product='Gravity Grand Touring'),
        c('seven adults', 'seats', None, 'item', 7, company='Lucid', product='Gravity'),
        c('$75,900', 'price', 75900, 'USD', company='Rivian', product='R1S'),
        c('$79,990', 'price', 79990, 'USD', company='Tesla', product='Model X'),
        c('329 miles', 'range', 329, 'mile', company='Tesla', product='Model X'),
        c('later this year', 'production_start', None, 'date', company='Lucid', product='Gravity', p=('2024-11-07', '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('$992.5 million', 'net_income', -992500000, 'USD', company='Lucid', p=('2024-07-01', '2024-09-30')),
        c('$630.9 million', 'net_income', -630900000, 'USD', company='Lucid', p=('2023-07-01', '2023-09-30')),
        c('41 cents', 'net_income', -0.41, 'USD', company='Lucid', per='share', p=('2024-07-01', '2024-09-30')),
        c('28 cents', 'net_income', -0.28, 'USD', company='Lucid', per='share', p=('2023-07-01', '2023-09-30')),
        c('28 cents', 'net_income', -0.28, 'USD', nth=1, company='Lucid', per='share', p=('2024-07-01', '2024-09-30')),
        c('30 cents', 'net_income', -0.3, 'USD', company='Lucid', per='share', p=('2024-07-01', '2024-09-30'), status='forecast'),
        c('45%', 'revenue', 45, 'percent', company='Lucid', role='change', p=('2024-07-01', '2024-09-30')),
        c('$200 million', 'revenue', 200000000, 'USD', company='Lucid', p=('2024-07-01', '2024-09-30')),
        c('$198 million', 'revenue', 198000000, 'USD', company='Lucid', p=('2024-07-01', '2024-09-30'), status='forecast'),
        c('2,781', 'deliveries', 2781, 'vehicle', company='Lucid', p=('2024-07-01', '2024-09-30')),
        c('1,457', 'deliveries', 1457, 'vehicle', company='Lucid', p=('2023-07-01', '2023-09-30')),
        c('9,000 vehicles', 'production', 9000, 'vehicle', company='Lucid', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$1.3 billion', 'capex', 1300000000, 'USD', company='Lucid', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$1.5 billion', 'capex', 1500000000, 'USD', company='Lucid', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('$5.16 billion', 'cash', 5160000000, 'USD', company='Lucid', p=('2024-09-30', '2024-09-30')),
    ],
    names=mentions(TEXT, {'Lucid Group': ('COMPANY', 'Lucid'), 'Lucid': ('COMPANY', 'Lucid'), 'Gravity': ('PRODUCT', 'Gravity'), 'Gravity Grand Touring': ('PRODUCT', 'Gravity Grand Touring'), 'Touring': ('PRODUCT', 'Gravity Touring'), 'Rivian': ('COMPANY', 'Rivian'), 'R1S': ('PRODUCT', 'R1S'), 'Tesla': ('COMPANY', 'Tesla'), 'Model X': ('PRODUCT', 'Model X')}),
    checks=[],
)
