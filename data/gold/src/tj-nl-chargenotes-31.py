from goldlib import *
from mentions import mentions

TEXT = """Charge Notes #31: Fastned's fat margins, Allego goes private, and a quiet quarter at Supercharger HQ

Good morning. Five networks, five minutes.

FASTNED. The Dutch operator took in €19.4 million from charging between January and June, 33% more than in the first half of 2023, and sold 32.6 GWh. It opened 17 stations in that time; 315 were up and running at the end of June. Underlying company EBITDA remained a shade negative, at minus €0.5 million, compared with €1.9 million of red ink a year ago.

ALLEGO. Meridiam, which already holds 71% of the loss-making group, has mopped up more shares at $1.70 apiece and promises a further €46 million. Allego's second quarter brought in €44.5m against €35.8m; its 35,000 charge points stand in 16 countries.

TESLA. Just 1,200 stalls were added globally in the three months, a third fewer than in the same stretch of last year. The fleet now counts 6,473 stations with 59,596 connectors, up by 20% and 21%, respectively.

IONITY. The joint venture of carmakers hits 4,200 chargers across 24 countries, en route to 7,000 by the end of next year. Peak output per point: 350 kW.

EA. Electrify America has lifted its walk-up tariff in California from $0.56 to $0.64 a kWh. Ouch.

You get this mail because you signed up in 2022. Unsubscribe | Forward to a friend
"""

doc = dict(
    id='tj-nl-chargenotes-31', published='2024-08-02', source='charge-notes-newsletter',
    title="Charge Notes #31: Fastned's fat margins, Allego goes private, and a quiet quarter at Supercharger HQ",
    text=TEXT,
    claims=[
        c('€19.4 million', 'revenue', 19400000.0, 'EUR', company='Fastned', p=('2024-01-01', '2024-06-30')),
        c('33%', 'revenue', 33, 'percent', company='Fastned', role='change', p=('2024-01-01', '2024-06-30')),
        c('32.6 GWh', 'sales', 32.6, 'GWh', company='Fastned', p=('2024-01-01', '2024-06-30')),
        c('17 stations', 'stations', 17, 'station', company='Fastned', role='change', p=('2024-01-01', '2024-06-30')),
        c('315', 'stations', 315, 'station', company='Fastned', p=('2024-06-30', '2024-06-30')),
        c('minus €0.5 million', 'ebitda', -500000, 'EUR', company='Fastned', p=('2024-01-01', '2024-06-30')),
        c('€1.9 million', 'ebitda', -1900000, 'EUR', company='Fastned', p=('2023-01-01', '2023-06-30')),
        c('71%', 'stake', 71, 'percent', company='Meridiam'),
        c('$1.70', 'investment', 1.7, 'USD', company='Meridiam', per='share'),
        c('€46 million', 'funding', 46000000.0, 'EUR', company='Allego', status='plan'),
        c('€44.5m', 'revenue', 44500000.0, 'EUR', company='Allego', p=('2024-04-01', '2024-06-30')),
        c('€35.8m', 'revenue', 35800000.0, 'EUR', company='Allego', p=('2023-04-01', '2023-06-30')),
        c('35,000 charge points', 'chargers', 35000, 'charger', company='Allego'),
        c('16 countries', 'countries', 16, 'country', company='Allego'),
        c('1,200 stalls', 'chargers', 1200, 'charger', company='Tesla', role='change', p=('2024-04-01', '2024-06-30')),
        c('a third', 'chargers', -33.333333, 'percent', company='Tesla', role='change', p=('2024-04-01', '2024-06-30')),
        c('6,473 stations', 'stations', 6473, 'station', company='Tesla', p=('2024-06-30', '2024-06-30')),
        c('59,596 connectors', 'chargers', 59596, 'charger', company='Tesla', p=('2024-06-30', '2024-06-30')),
        c('20%', 'chargers', 20, 'percent', company='Tesla', role='change', p=('2024-06-30', '2024-06-30')),
        c('21%', 'chargers', 21, 'percent', company='Tesla', role='change', p=('2024-06-30', '2024-06-30')),
        c('4,200 chargers', 'chargers', 4200, 'charger', company='Ionity'),
        c('24 countries', 'countries', 24, 'country', company='Ionity'),
        c('7,000', 'chargers', 7000, 'charger', company='Ionity', p=(None, '2025-12-31'), status=['target', 'forecast']),
        c('350 kW', 'charging_power', 350, 'kW', company='Ionity'),
        c('$0.56', 'price', 0.56, 'USD', company='Electrify America', per='kWh', superseded=True),
        c('$0.64 a kWh', 'price', 0.64, 'USD', company='Electrify America', per='kWh'),
    ],
    names=mentions(TEXT, {'Fastned': ('COMPANY', 'Fastned'), 'Allego': ('COMPANY', 'Allego'), 'Electrify America': ('COMPANY', 'Electrify America'), 'EA': ('COMPANY', 'Electrify America'), 'Meridiam': ('COMPANY', 'Meridiam'), 'TESLA': ('COMPANY', 'Tesla'), 'IONITY': ('COMPANY', 'Ionity'), 'FASTNED': ('COMPANY', 'Fastned'), 'ALLEGO': ('COMPANY', 'Allego')}),
    checks=[],
)
