from goldlib import *
from mentions import mentions

TEXT = """Fast-charging operators count sessions, not just plugs

Ionity sold 87 GWh of power in the first half of 2025, the Munich joint venture said, against 61 GWh a year earlier; June alone brought 16.5 GWh. At the end of June its network had 5,120 charging points at 771 sites in 24 countries, up from 4,440 points six months before. By 2030 it wants 13,000.

Prices: 75 cents per kWh without a contract, 39 cents with one. A plug delivers up to 400 kW.

EnBW, the German leader, operates over 7,000 fast chargers at the moment. It put 310 into service between January and June and intends to spend €200 million a year. The Karlsruhe utility's customers made 11.5 million charging sessions in the half, 19% more than in the same period of 2024.

BP's Aral pulse reported 3,500 points and an average of 8.1 sessions each a day. Tesla does not break out its figures by country; worldwide its stalls delivered 1.7 TWh in the second quarter, compared with 1.4 TWh a year ago.
"""

doc = dict(
    id='tn-ev-charging-ionity-ytd', published='2025-07-22', source='rhine-energy-post',
    title='Fast-charging operators count sessions, not just plugs',
    text=TEXT,
    claims=[
        c('87 GWh', 'sales', 87, 'GWh', company='Ionity', p=('2025-01-01', '2025-06-30')),
        c('61 GWh', 'sales', 61, 'GWh', company='Ionity', p=('2024-01-01', '2024-06-30')),
        c('16.5 GWh', 'sales', 16.5, 'GWh', company='Ionity', p=('2025-06-01', '2025-06-30')),
        c('5,120 charging points', 'chargers', 5120, 'charger', company='Ionity', p=('2025-06-30', '2025-06-30')),
        c('771 sites', 'stations', 771, 'station', company='Ionity', p=('2025-06-30', '2025-06-30')),
        c('24 countries', 'countries', 24, 'country', company='Ionity', p=('2025-06-30', '2025-06-30')),
        c('4,440', 'chargers', 4440, 'charger', company='Ionity', p=('2024-12-31', '2024-12-31')),
        c('13,000', 'chargers', 13000, 'charger', company='Ionity', p=(None, '2030-12-31'), status='target'),
        c('75 cents', 'price', 0.75, 'EUR', company='Ionity', per='kWh'),
        c('39 cents', 'price', 0.39, 'EUR', company='Ionity', per='kWh'),
        c('400 kW', 'charging_power', None, 'kW', 400, company='Ionity'),
        c('7,000 fast chargers', 'chargers', 7000, 'charger', None, company='EnBW'),
        c('310', 'chargers', 310, 'charger', company='EnBW', p=('2025-01-01', '2025-06-30')),
        c('€200 million', 'investment', 200000000, 'EUR', company='EnBW', per='year', status=['plan', 'target']),
        c('11.5 million charging sessions', 'other', 11500000, 'item', company='EnBW', p=('2025-01-01', '2025-06-30')),
        c('19%', 'other', 19, 'percent', company='EnBW', role='change', p=('2025-01-01', '2025-06-30')),
        c('3,500', 'chargers', 3500, 'charger', company='Aral pulse'),
        c('8.1 sessions', 'other', 8.1, 'item', company='Aral pulse', per='day'),
        c('1.7 TWh', 'sales', 1.7, 'TWh', company='Tesla', p=('2025-04-01', '2025-06-30')),
        c('1.4 TWh', 'sales', 1.4, 'TWh', company='Tesla', p=('2024-04-01', '2024-06-30')),
    ],
    names=mentions(TEXT, {'Ionity': ('COMPANY', 'Ionity'), 'EnBW': ('COMPANY', 'EnBW'), 'Aral pulse': ('COMPANY', 'Aral pulse'), 'Tesla': ('COMPANY', 'Tesla'), 'BP': ('COMPANY', 'BP')}),
    checks=[],
)
