from goldlib import *
from mentions import mentions

TEXT = """Korea's EV grants favour long range and nickel; Tesla's Model Y loses most

Sejong – The environment ministry on Tuesday published its subsidy rules for 2024. For a passenger car the state now pays 6.5 million won at the utmost, 300,000 won down from last year's 6.8 million won. Full support requires a price below 55 million won; up to 85 million half is paid.

New are coefficients for the energy density and the recycling value of the cells, which punish LFP batteries. The consequence for the Shanghai-made Model Y, at 54.99 million won: 1.95 million rather than 5.14 million won. KG Mobility's Torres EVX (47.5 million won) gets 4.57 million, against 6.95 million. Hyundai's Ioniq 6 alone in its class receives the whole 6.9 million, including a bonus for makers' discounts; the Ioniq 5 and Kia's EV6 obtain 6.5 million and 6.48 million respectively.

The budget of 1.73 trillion won ($1.3 billion) is 10 percent smaller than in 2023 and is meant for 233,000 cars, up from 215,000. Koreans bought 162,593 EVs last year, 1.1 percent fewer than the year before; January saw a mere 1,653, and Tesla found one customer.
"""

doc = dict(
    id='tl-korea-grants-24', published='2024-02-07', source='seoul-policy-monitor',
    title="Korea's EV grants favour long range and nickel; Tesla's Model Y loses most",
    text=TEXT,
    claims=[
        c('6.5 million won', 'subsidy', None, 'KRW', 6500000, per=['vehicle', None], p=('2024-01-01', '2024-12-31')),
        c('300,000 won', 'subsidy', -300000, 'KRW', role='change', p=('2024-01-01', '2024-12-31')),
        c('6.8 million won', 'subsidy', None, 'KRW', 6800000, per=['vehicle', None], p=('2023-01-01', '2023-12-31')),
        c('55 million won', ['other', 'price'], None, 'KRW', 55000000.0, p=('2024-01-01', '2024-12-31')),
        c('85 million', ['other', 'price'], None, 'KRW', 85000000.0, p=('2024-01-01', '2024-12-31')),
        c('half', 'subsidy', 50, 'percent', role='share', p=('2024-01-01', '2024-12-31')),
        c('54.99 million won', 'price', 54990000.0, 'KRW', company='Tesla', product='Model Y'),
        c('1.95 million', 'subsidy', 1950000, 'KRW', company='Tesla', product='Model Y', p=('2024-01-01', '2024-12-31')),
        c('5.14 million', 'subsidy', 5140000, 'KRW', company='Tesla', product='Model Y', p=('2023-01-01', '2023-12-31')),
        c('47.5 million won', 'price', 47500000.0, 'KRW', company='KG Mobility', product='Torres EVX'),
        c('4.57 million', 'subsidy', 4570000, 'KRW', company='KG Mobility', product='Torres EVX', p=('2024-01-01', '2024-12-31')),
        c('6.95 million', 'subsidy', 6950000, 'KRW', company='KG Mobility', product='Torres EVX', p=('2023-01-01', '2023-12-31')),
        c('6.9 million', 'subsidy', 6900000, 'KRW', company='Hyundai', product='Ioniq 6', p=('2024-01-01', '2024-12-31')),
        c('6.5 million', 'subsidy', 6500000, 'KRW', nth=1, company='Hyundai', product='Ioniq 5', p=('2024-01-01', '2024-12-31')),
        c('6.48 million', 'subsidy', 6480000, 'KRW', company='Kia', product='EV6', p=('2024-01-01', '2024-12-31')),
        c('1.73 trillion won', 'subsidy', 1730000000000.0, 'KRW', p=('2024-01-01', '2024-12-31')),
        c('$1.3 billion', 'subsidy', 1300000000.0, 'USD', p=('2024-01-01', '2024-12-31')),
        c('10 percent', 'subsidy', -10, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('233,000 cars', ['other', 'sales'], 233000, 'vehicle', p=('2024-01-01', '2024-12-31'), status=['plan', 'target']),
        c('215,000', ['other', 'sales'], 215000, 'vehicle', p=('2023-01-01', '2023-12-31'), status=['plan', 'target', 'actual']),
        c('162,593', ['registrations', 'sales'], 162593, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('1.1 percent', ['registrations', 'sales'], -1.1, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('1,653', ['registrations', 'sales'], 1653, 'vehicle', p=('2024-01-01', '2024-01-31')),
        c('one', ['registrations', 'sales'], 1, 'vehicle', nth=1, company='Tesla', p=('2024-01-01', '2024-01-31')),
    ],
    names=mentions(TEXT, {'Hyundai': ('COMPANY', 'Hyundai'), 'Kia': ('COMPANY', 'Kia'), 'Tesla': ('COMPANY', 'Tesla'), 'KG Mobility': ('COMPANY', 'KG Mobility'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5'), 'Ioniq 6': ('PRODUCT', 'Ioniq 6'), 'EV6': ('PRODUCT', 'EV6'), 'Model Y': ('PRODUCT', 'Model Y'), 'Torres EVX': ('PRODUCT', 'Torres EVX')}),
    checks=[],
)
