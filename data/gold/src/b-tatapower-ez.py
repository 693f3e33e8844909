from goldlib import *
from mentions import mentions

TEXT = """Tata Power crosses 1 lakh home chargers; EZ Charge network now spans 530 cities

MUMBAI, September 9, 2024: On World EV Day, Tata Power, one of India’s largest integrated power companies, announces that it has energised more than 1,00,000 home chargers across the nation.

Key highlights

➢ Public and semi-public points: 5,500 (March 2023: 3,700)
➢ Bus charging points: 1,100, which together with the above makes 6,600
➢ Presence: 530 cities and towns, over 600 highways
➢ Utilisation: 9.4 per cent in FY24, as against 5.9 per cent in FY23
➢ Charged so far: 217 million units of electricity, good for 1.3 billion km of green driving and 1.15 lakh tonnes of CO2 not emitted

By FY28 the Company intends to have as many as 7 lakh home chargers and 10,000 public ones, investing ₹900 crore ($107 million). A 120 kW dispenser installed with Tata Motors or Hyundai tops up a mid-size SUV in under 45 minutes.

The rupee value of energy sold through the app has tripled to ₹168 crore in FY24; the segment turned EBITDA-positive with ₹12 crore.

About Tata Power: Tata Power (NSE: TATAPOWER) is a pioneer in the field of clean energy.
Disclaimer: Statements herein may be “forward-looking” within the meaning of applicable laws.
Media contact: +91 22 5550 1199
"""

doc = dict(
    id='b-tatapower-ez', published='2024-09-09', source='wirefeed-pr',
    title='Tata Power crosses 1 lakh home chargers; EZ Charge network now spans 530 cities',
    text=TEXT,
    claims=[
        c('1 lakh home chargers', 'chargers', 100000, 'charger', company='Tata Power', p=(None, '2024-09-09')),
        c('530 cities', 'countries', 530, 'country', company='Tata Power'),
        c('1,00,000 home chargers', 'chargers', 100000, 'charger', None, company='Tata Power', p=(None, '2024-09-09')),
        c('5,500', 'chargers', 5500, 'charger', company='Tata Power'),
        c('3,700', 'chargers', 3700, 'charger', company='Tata Power', p=('2023-03-01', '2023-03-31')),
        c('1,100', 'chargers', 1100, 'charger', company='Tata Power'),
        c('6,600', 'chargers', 6600, 'charger', company='Tata Power'),
        c('530 cities and towns', 'countries', 530, 'country', company='Tata Power'),
        c('600 highways', 'other', 600, 'item', None, company='Tata Power'),
        c('9.4 per cent', 'other', 9.4, 'percent', company='Tata Power', p=('2023-04-01', '2024-03-31')),
        c('5.9 per cent', 'other', 5.9, 'percent', company='Tata Power', p=('2022-04-01', '2023-03-31')),
        c('217 million units', 'other', 217000000, ['kWh', 'item'], company='Tata Power', p=(None, '2024-09-09')),
        c('1.3 billion km', 'distance', 1300000000, 'km', company='Tata Power', p=(None, '2024-09-09')),
        c('1.15 lakh tonnes', 'emissions', 115000, 'tonne', company='Tata Power', p=(None, '2024-09-09')),
        c('7 lakh home chargers', 'chargers', None, 'charger', 700000, company='Tata Power', p=(None, '2028-03-31'), status=['target', 'plan']),
        c('10,000 public ones', 'chargers', 10000, 'charger', company='Tata Power', p=(None, '2028-03-31'), status=['target', 'plan']),
        c('₹900 crore', 'investment', 9000000000, 'INR', company='Tata Power', p=(None, '2028-03-31'), status='plan'),
        c('$107 million', 'investment', 107000000, 'USD', company='Tata Power', p=(None, '2028-03-31'), status='plan'),
        c('120 kW', 'charging_power', 120, 'kW', company='Tata Power'),
        c('under 45 minutes', 'charging_time', None, 'minute', 45, company='Tata Power'),
        c('tripled', 'revenue', 200, 'percent', company='Tata Power', role='change', p=('2023-04-01', '2024-03-31')),
        c('₹168 crore', 'revenue', 1680000000, 'INR', company='Tata Power', p=('2023-04-01', '2024-03-31')),
        c('₹12 crore', 'ebitda', 120000000, 'INR', company='Tata Power', p=('2023-04-01', '2024-03-31')),
    ],
    names=mentions(TEXT, {
        'Tata Power': ('COMPANY', 'Tata Power'),
        'Tata Motors': ('COMPANY', 'Tata Motors'),
        'Hyundai': ('COMPANY', 'Hyundai'),
    }),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['1 lakh home chargers', '1,00,000 home chargers']),
        dict(kind='agreement', verdict='consistent', quotes=['530 cities', '530 cities and towns']),
        dict(kind='sum', verdict='consistent', quotes=['5,500', '1,100', '6,600']),
        dict(kind='fx', verdict='consistent', quotes=['₹900 crore', '$107 million']),
    ],
)
