from goldlib import *
from mentions import mentions

TEXT = """BluSmart cabs vanish from the app; 10,000 drivers left stranded

At Gurugram's Sector 29 hub on Sunday there were rows upon rows of dusty blue sedans and not a soul to drive them. Ride-hailing start-up BluSmart stopped taking bookings on Wednesday night, a day after the market regulator barred the Jaggi brothers, promoters of its lessor Gensol Engineering, from the securities market.

The order makes for grim reading. Gensol had borrowed Rs 977.75 crore from IREDA and PFC, of which Rs 663.89 crore was for buying 6,400 EVs. With its own margin on top, Rs 829.86 crore should have gone into cars. The supplier has confirmed 4,704 units for Rs 567.73 crore, i.e. about Rs 12.07 lakh each; that leaves Rs 262.13 crore unaccounted for, part of which apparently bought a flat at a golf estate.

Gensol's share, at Rs 1,124.90 in February of last year, closed on Monday at Rs 111.65, down 90 per cent; market value has shrunk to Rs 424 crore ($50 million). Refex Green Mobility has walked out of a deal for 2,997 cars.

BluSmart burnt roughly Rs 20 crore a month, insiders say, and the March salaries of its 800 employees are unpaid. It ran 8,500 cabs over 4,400 chargers at 50 hubs, with 20 lakh sq ft of parking. Refunds of wallet balances, it mailed riders, take up to 90 days.

Trending: 7 apps to book an electric cab in Delhi-NCR
"""

doc = dict(
    id='b-bluesmart', published='2025-04-21', source='bay-of-bengal-business',
    title='BluSmart cabs vanish from the app; 10,000 drivers left stranded',
    text=TEXT,
    claims=[
        c('10,000 drivers', ['layoffs', 'headcount', 'other'], 10000, 'job', company='BluSmart'),
        c('Rs 977.75 crore', ['debt', 'funding'], 9777500000, 'INR', company=['Gensol Engineering', 'Gensol']),
        c('Rs 663.89 crore', ['debt', 'funding'], 6638900000, 'INR', company=['Gensol Engineering', 'Gensol']),
        c('6,400 EVs', 'orders', 6400, 'vehicle', company=['Gensol Engineering', 'Gensol'], status='plan'),
        c('Rs 829.86 crore', ['cost', 'investment'], 8298600000, 'INR', company=['Gensol Engineering', 'Gensol']),
        c('4,704 units', ['deliveries', 'sales'], 4704, 'vehicle', company=['Gensol Engineering', 'Gensol']),
        c('Rs 567.73 crore', ['cost', 'investment'], 5677300000, 'INR', company=['Gensol Engineering', 'Gensol']),
        c('Rs 12.07 lakh', ['price', 'cost'], 1207000, 'INR', company=['Gensol Engineering', 'Gensol'], per='vehicle'),
        c('Rs 262.13 crore', ['cost', 'other'], 2621300000, 'INR', company=['Gensol Engineering', 'Gensol']),
        c('Rs 1,124.90', 'share_price', 1124.9, 'INR', company=['Gensol Engineering', 'Gensol'], per=[None, 'share'], p=('2024-02-01', '2024-02-29')),
        c('Rs 111.65', 'share_price', 111.65, 'INR', company=['Gensol Engineering', 'Gensol'], per=[None, 'share'], p=('2025-04-21', '2025-04-21')),
        c('90 per cent', 'share_price', -90, 'percent', company=['Gensol Engineering', 'Gensol'], role='change', p=('2025-04-21', '2025-04-21')),
        c('Rs 424 crore', 'valuation', 4240000000, 'INR', company=['Gensol Engineering', 'Gensol'], p=('2025-04-21', '2025-04-21')),
        c('$50 million', 'valuation', 50000000, 'USD', company=['Gensol Engineering', 'Gensol'], p=('2025-04-21', '2025-04-21')),
        c('2,997 cars', ['orders', 'other'], 2997, 'vehicle', company='Refex Green Mobility'),
        c('Rs 20 crore', 'cash_flow', -200000000, 'INR', company='BluSmart', per='month'),
        c('800 employees', 'headcount', 800, 'job', company='BluSmart'),
        c('8,500 cabs', 'other', 8500, 'vehicle', company='BluSmart'),
        c('4,400 chargers', 'chargers', 4400, 'charger', company='BluSmart'),
        c('50 hubs', 'stations', 50, 'station', company='BluSmart'),
        c('20 lakh sq ft', 'area', 2000000, 'ft2', company='BluSmart'),
        c('90 days', ['wait_time', 'duration'], None, 'day', 90, company='BluSmart'),
    ],
    names=mentions(TEXT, {
        'BluSmart': ('COMPANY', 'BluSmart'),
        'Gensol Engineering': ('COMPANY', 'Gensol Engineering'),
        'Gensol': ('COMPANY', 'Gensol Engineering'),
        'IREDA': ('COMPANY', 'IREDA'),
        'PFC': ('COMPANY', 'PFC'),
        'Refex Green Mobility': ('COMPANY', 'Refex Green Mobility'),
    }),
    checks=[
        dict(kind='rate', verdict='consistent', quotes=['4,704 units', 'Rs 12.07 lakh', 'Rs 567.73 crore']),
        dict(kind='sum', verdict='consistent', quotes=['Rs 567.73 crore', 'Rs 262.13 crore', 'Rs 829.86 crore']),
        dict(kind='growth', verdict='consistent', quotes=['Rs 1,124.90', 'Rs 111.65', '90 per cent']),
        dict(kind='fx', verdict='consistent', quotes=['Rs 424 crore', '$50 million']),
    ],
)
