from goldlib import *
from mentions import mentions

TEXT = """California in Q3: one in four again, but Tesla keeps sliding

Sacramento's statistics are in. From July through September, Californians bought 115,897 zero-emission vehicles, said the California Energy Commission. That is 26.4% of all new light-duty cars, against 26.8% a year back, and takes the Golden State's running total since 2011 past the two million mark.

The New Car Dealers Association, which counts registrations and looks at full battery models only, gives slightly different figures: a 22.2% BEV share year to date, 293,109 cars, and Tesla with a 54.5% piece of that market, as compared to 63.0% in the same nine months of 2023.

Tesla registrations statewide contracted for the fourth quarter running, by 12.6% this time. Model Y (105,693) and Model 3 (38,992) still occupy the first two places for the year, with the Cybertruck good for 10,048. Hyundai's EV volume grew 64.2%; Rivian's 35.6%; Ford's went into reverse, -2.1%. Toyota leads overall.

Fast chargers open to the public: 14,708. Target: 35% of 2026-model cars must be plug-in or fuel-cell under Advanced Clean Cars II, and 100% by 2035.

Our podcast on this topic drops Friday; tip line 916-555-0119.
"""

doc = dict(
    id='te-cec-q3-24', published='2024-11-08', source='golden-state-energy-blog',
    title='California in Q3: one in four again, but Tesla keeps sliding',
    text=TEXT,
    claims=[
        c('one in four', 'penetration', 25, 'percent', role=['level', 'share'], p=('2024-07-01', '2024-09-30')),
        c('115,897', 'sales', 115897, 'vehicle', p=('2024-07-01', '2024-09-30')),
        c('26.4%', 'penetration', 26.4, 'percent', role=['level', 'share'], p=('2024-07-01', '2024-09-30')),
        c('26.8%', 'penetration', 26.8, 'percent', role=['level', 'share'], p=('2023-07-01', '2023-09-30')),
        c('two million', 'sales', 2000000, 'vehicle', None, p=('2011-01-01', '2024-09-30')),
        c('22.2%', 'penetration', 22.2, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-09-30')),
        c('293,109', 'registrations', 293109, 'vehicle', p=('2024-01-01', '2024-09-30')),
        c('54.5%', 'market_share', 54.5, 'percent', company='Tesla', role=['level', 'share'], p=('2024-01-01', '2024-09-30')),
        c('63.0%', 'market_share', 63, 'percent', company='Tesla', role=['level', 'share'], p=('2023-01-01', '2023-09-30')),
        c('12.6%', 'registrations', -12.6, 'percent', company='Tesla', role='change', p=('2024-07-01', '2024-09-30')),
        c('105,693', 'registrations', 105693, 'vehicle', company='Tesla', product='Model Y', p=('2024-01-01', '2024-09-30')),
        c('38,992', 'registrations', 38992, 'vehicle', company='Tesla', product='Model 3', p=('2024-01-01', '2024-09-30')),
        c('10,048', 'registrations', 10048, 'vehicle', company='Tesla', product='Cybertruck', p=('2024-01-01', '2024-09-30')),
        c('64.2%', 'registrations', 64.2, 'percent', company='Hyundai', role='change', p=('2024-01-01', '2024-09-30')),
        c('35.6%', 'registrations', 35.6, 'percent', company='Rivian', role='change', p=('2024-01-01', '2024-09-30')),
        c('-2.1%', 'registrations', -2.1, 'percent', company='Ford', role='change', p=('2024-01-01', '2024-09-30')),
        c('14,708', 'chargers', 14708, 'charger'),
        c('35%', 'penetration', 35, 'percent', role=['level', 'share'], p=('2026-01-01', '2026-12-31'), status=['target', 'forecast']),
        c('100%', 'penetration', 100, 'percent', role=['level', 'share'], p=(None, '2035-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Rivian': ('COMPANY', 'Rivian'), 'Ford': ('COMPANY', 'Ford'), 'Toyota': ('COMPANY', 'Toyota'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model 3': ('PRODUCT', 'Model 3'), 'Cybertruck': ('PRODUCT', 'Cybertruck')}),
)
