from goldlib import *
from mentions import mentions

TEXT = """BYD dethrones Toyota as a third of Singapore’s new cars go electric

Singapore | One brand did it. Figures that the Land Transport Authority put on its site on Tuesday show BYD with 6,191 registrations in 2024, as against 1,416 twelve months before — a jump of 337 per cent — and relegating Toyota, on 5,736, to the unfamiliar role of runner-up. Tesla wound up with 2,384.

All told, 14,465 EVs hit the road out of 43,022 new cars, making for a proportion of 33.6 per cent; in 2023 it was 18.1 per cent, so the gain is 15.5 percentage points. BYD’s share of the whole market: 14.4 per cent.

The arithmetic of the island helps. An early-adoption rebate capped at S$15,000 (down from S$20,000 in 2023) and a second one of up to S$25,000 soften the blow of the entitlement certificate, that curious permit to own a car at all; an Atto 3 thus goes for S$165,888 (US$121,000), certificate included, and a Model Y for S$199,900.

Plugs are multiplying as well. The republic counted 15,300 charging points on December 31; the goal is 60,000 by 2030. Among operators, Charge+ secured S$228 million (US$312 million) in loans to take its network to seven countries, and SP Mobility, whose quickest post feeds 480 kW to a car, doubled its revenue to S$41 million last year.

Tender watch: the next COE exercise closes at 4pm on Jan 22.
"""

doc = dict(
    id='b-sg-2024', published='2025-01-08', source='straits-mobility-brief',
    title='BYD dethrones Toyota as a third of Singapore’s new cars go electric',
    text=TEXT,
    claims=[
        c('a third', 'penetration', 33.333333333, 'percent', role=['share', 'level'], p=('2024-01-01', '2024-12-31')),
        c('6,191 registrations', 'registrations', 6191, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('1,416', 'registrations', 1416, 'vehicle', company='BYD', p=('2023-01-01', '2023-12-31')),
        c('337 per cent', 'registrations', 337, 'percent', company='BYD', role='change', p=('2024-01-01', '2024-12-31')),
        c('5,736', 'registrations', 5736, 'vehicle', company='Toyota', p=('2024-01-01', '2024-12-31')),
        c('2,384', 'registrations', 2384, 'vehicle', company='Tesla', p=('2024-01-01', '2024-12-31')),
        c('14,465 EVs', 'registrations', 14465, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('43,022 new cars', 'registrations', 43022, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('33.6 per cent', 'penetration', 33.6, 'percent', role=['share', 'level'], p=('2024-01-01', '2024-12-31')),
        c('18.1 per cent', 'penetration', 18.1, 'percent', role=['share', 'level'], p=('2023-01-01', '2023-12-31')),
        c('15.5 percentage points', 'penetration', 15.5, 'percentage_point', role='change', p=('2024-01-01', '2024-12-31')),
        c('14.4 per cent', 'market_share', 14.4, 'percent', company='BYD', role=['share', 'level'], p=('2024-01-01', '2024-12-31')),
        c('S$15,000', 'subsidy', None, 'SGD', 15000),
        c('S$20,000', 'subsidy', None, 'SGD', 20000, p=('2023-01-01', '2023-12-31')),
        c('S$25,000', 'subsidy', None, 'SGD', 25000),
        c('S$165,888', 'price', 165888, 'SGD', company='BYD', product='Atto 3'),
        c('US$121,000', 'price', 121000, 'USD', company='BYD', product='Atto 3'),
        c('S$199,900', 'price', 199900, 'SGD', company='Tesla', product='Model Y'),
        c('15,300 charging points', 'chargers', 15300, 'charger', p=('2024-12-31', '2024-12-31')),
        c('60,000', 'chargers', 60000, 'charger', p=(None, '2030-12-31'), status=['target', 'plan']),
        c('S$228 million', 'funding', 228000000, 'SGD', company='Charge+'),
        c('US$312 million', 'funding', 312000000, 'USD', company='Charge+'),
        c('seven countries', 'countries', 7, 'country', company='Charge+', status=['target', 'plan']),
        c('480 kW', 'charging_power', 480, 'kW', company='SP Mobility'),
        c('doubled', 'revenue', 100, 'percent', company='SP Mobility', role='change', p=('2024-01-01', '2024-12-31')),
        c('S$41 million', 'revenue', 41000000, 'SGD', company='SP Mobility', p=('2024-01-01', '2024-12-31')),
    ],
    names=mentions(TEXT, {
        'BYD': ('COMPANY', 'BYD'),
        'Toyota': ('COMPANY', 'Toyota'),
        'Tesla': ('COMPANY', 'Tesla'),
        'SP Mobility': ('COMPANY', 'SP Mobility'),
        'Charge+': ('COMPANY', 'Charge+'),
        'Atto 3': ('PRODUCT', 'Atto 3'),
        'Model Y': ('PRODUCT', 'Model Y'),
    }),
    checks=[
        dict(kind='growth', verdict='consistent', quotes=['1,416', '6,191 registrations', '337 per cent']),
        dict(kind='share', verdict='consistent', quotes=['14,465 EVs', '33.6 per cent', '43,022 new cars']),
        dict(kind='growth', verdict='consistent', quotes=['18.1 per cent', '33.6 per cent', '15.5 percentage points']),
        dict(kind='share', verdict='consistent', quotes=['6,191 registrations', '14.4 per cent', '43,022 new cars']),
        dict(kind='fx', verdict='consistent', quotes=['S$165,888', 'US$121,000']),
        dict(kind='fx', verdict='inconsistent', quotes=['S$228 million', 'US$312 million'], suggestion='fits with the currencies swapped: US$228 million and S$312 million'),
        dict(kind='agreement', verdict='consistent', quotes=['a third', '33.6 per cent']),
    ],
)
