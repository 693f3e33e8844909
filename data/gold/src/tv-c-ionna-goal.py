from goldlib import *
from mentions import mentions

TEXT = """Ionna opens 25th charging hub, says it will have 30,000 stalls by 2030

DURHAM, N.C. — Ionna, the fast-charging network owned by eight automakers, has opened its 25th location and now has 260 stalls in service across 14 states, the company said Tuesday.

Another 300 stalls or so are under construction. The joint venture of BMW, General Motors, Honda, Hyundai, Kia, Mercedes-Benz, Stellantis and Toyota reiterated its goal of more than 1,000 stalls by the end of this year and at least 30,000 by 2030.

Each "rechargery" has at least 10 chargers of 400 kW with CCS and NACS cables. Prices depend on the site and average about 58 cents per kilowatt-hour, roughly the same as at Electrify America, where a kilowatt-hour is 56 to 64 cents. More than 120,000 sessions have been served since the first hub opened in December. Sheetz and Wawa will host some of the sites; the convenience chains have 750 and 1,100 stores.

By comparison, Tesla runs about 2,780 Supercharger stations with nearly 31,000 ports in the U.S., followed by Electrify America and EVgo with 5,010 and 4,350, respectively, according to federal data as of June 1.

The country had 59,700 fast-charging ports at the end of May, 22 percent more than at the same time last year. Some 3,900 were added in the first quarter, compared with 3,500 in the first three months of 2024. The federal NEVI program, worth $5 billion, has so far paid for 384 ports.

EVs accounted for 7.5 percent of U.S. new-car sales in the first quarter, up from 7 percent, Cox Automotive said.

Ionna was founded in 2023 and has about 130 employees.

This story originally appeared in our Tuesday newsletter. Subscribe here
"""

doc = dict(
    id='tv-c-ionna-goal', published='2025-06-24', source='gridside-us',
    title='Ionna opens 25th charging hub, says it will have 30,000 stalls by 2030',
    text=TEXT,
    claims=[
        c('30,000 stalls', 'chargers', 30000, 'charger', company='Ionna', p=(None, '2030-12-31'), status=['target', 'forecast']),
        c('260 stalls', 'chargers', 260, 'charger', company='Ionna'),
        c('14 states', 'countries', 14, 'country', company='Ionna'),
        c('300 stalls', 'chargers', 300, 'charger', company='Ionna', status='plan'),
        c('1,000 stalls', 'chargers', 1000, 'charger', None, company='Ionna', p=(None, '2025-12-31'), status=['target', 'forecast']),
        c('30,000', 'chargers', 30000, 'charger', None, nth=1, company='Ionna', p=(None, '2030-12-31'), status=['target', 'forecast']),
        c('10', 'chargers', 10, 'charger', None, company='Ionna', per='station'),
        c('400 kW', 'charging_power', 400, 'kW', company='Ionna'),
        c('58 cents', 'price', 0.58, 'USD', company='Ionna', per='kWh'),
        c('56 to 64 cents', 'price', 0.56, 'USD', 0.64, company='Electrify America', per='kWh'),
        c('120,000 sessions', 'other', 120000, 'item', None, company='Ionna', p=('2024-12-01', '2025-06-24')),
        c('750', 'stores', 750, 'store', company='Sheetz'),
        c('1,100', 'stores', 1100, 'store', company='Wawa'),
        c('2,780 Supercharger stations', 'stations', 2780, 'station', company='Tesla', p=('2025-06-01', '2025-06-01')),
        c('31,000 ports', 'chargers', 31000, 'charger', company='Tesla', p=('2025-06-01', '2025-06-01')),
        c('5,010', 'chargers', 5010, 'charger', company='Electrify America', p=('2025-06-01', '2025-06-01')),
        c('4,350', 'chargers', 4350, 'charger', company='EVgo', p=('2025-06-01', '2025-06-01')),
        c('59,700 fast-charging ports', 'chargers', 59700, 'charger', p=('2025-05-31', '2025-05-31')),
        c('22 percent', 'chargers', 22, 'percent', role='change', p=('2025-05-31', '2025-05-31')),
        c('3,900', 'chargers', 3900, 'charger', p=('2025-01-01', '2025-03-31')),
        c('3,500', 'chargers', 3500, 'charger', p=('2024-01-01', '2024-03-31')),
        c('$5 billion', 'subsidy', 5000000000, 'USD'),
        c('384 ports', 'chargers', 384, 'charger', p=(None, '2025-06-24')),
        c('7.5 percent', 'penetration', 7.5, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-03-31')),
        c('7 percent', 'penetration', 7, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-03-31')),
        c('130 employees', 'headcount', 130, 'job', company='Ionna'),
    ],
    names=mentions(TEXT, {'Ionna': ('COMPANY', 'Ionna'), 'BMW': ('COMPANY', 'BMW'), 'General Motors': ('COMPANY', 'General Motors'), 'Honda': ('COMPANY', 'Honda'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Kia': ('COMPANY', 'Kia'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Toyota': ('COMPANY', 'Toyota'), 'Electrify America': ('COMPANY', 'Electrify America'), 'Sheetz': ('COMPANY', 'Sheetz'), 'Wawa': ('COMPANY', 'Wawa'), 'Tesla': ('COMPANY', 'Tesla'), 'EVgo': ('COMPANY', 'EVgo')}),
    checks=[],
)
