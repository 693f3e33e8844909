from goldlib import *
from mentions import mentions

TEXT = """Fast charging in Germany: EnBW ahead of Aral and Ionity

The number of public charging points in Germany climbed to 193,000 by the end of January, 20 percent more than a year ago, the network agency said. One in four is a fast charger. Their combined power reached 7.6 GW. The largest operators run the following networks.

Operator Sites Fast-charging points A year ago Max. power (kW)
EnBW 1,520 8,450 7,190 400
Aral Pulse 560 3,870 3,210 400
Tesla 262 3,640 3,300 250
Ionity 168 1,240 1,050 600
Allego 190 1,105 990 350
Fastned 66 560 410 400

EnBW lowered its goal to 20,000 fast-charging points by 2030 from 30,000. It invests 200 million euros a year. On the road, a kilowatt-hour costs 59 cents at EnBW and 69 cents at Ionity without a contract. Utilisation averaged 14 percent in 2025, compared with 12 percent in 2024.
"""

doc = dict(
    id='ts-zap-map-scheme', published='2026-02-11', source='stromnetz-magazin',
    title='Fast charging in Germany: EnBW ahead of Aral and Ionity',
    text=TEXT,
    claims=[
        c('193,000', 'chargers', 193000, 'charger', p=('2026-01-31', '2026-01-31')),
        c('20 percent', 'chargers', 20, 'percent', role='change', p=('2026-01-31', '2026-01-31')),
        c('One in four', 'chargers', 25, 'percent', role='share', p=('2026-01-31', '2026-01-31')),
        c('7.6 GW', ['charging_power', 'other'], 7.6, 'GW', p=('2026-01-31', '2026-01-31')),
        c('1,520', 'stations', 1520, 'station', company='EnBW', p=('2026-01-31', '2026-01-31')),
        c('8,450', 'chargers', 8450, 'charger', company='EnBW', p=('2026-01-31', '2026-01-31')),
        c('7,190', 'chargers', 7190, 'charger', company='EnBW', p=('2025-01-31', '2025-01-31')),
        c('400', 'charging_power', 400, 'kW', company='EnBW'),
        c('560', 'stations', 560, 'station', company='Aral Pulse', p=('2026-01-31', '2026-01-31')),
        c('3,870', 'chargers', 3870, 'charger', company='Aral Pulse', p=('2026-01-31', '2026-01-31')),
        c('3,210', 'chargers', 3210, 'charger', company='Aral Pulse', p=('2025-01-31', '2025-01-31')),
        c('400', 'charging_power', 400, 'kW', nth=1, company='Aral Pulse'),
        c('262', 'stations', 262, 'station', company='Tesla', p=('2026-01-31', '2026-01-31')),
        c('3,640', 'chargers', 3640, 'charger', company='Tesla', p=('2026-01-31', '2026-01-31')),
        c('3,300', 'chargers', 3300, 'charger', company='Tesla', p=('2025-01-31', '2025-01-31')),
        c('250', 'charging_power', 250, 'kW', company='Tesla'),
        c('168', 'stations', 168, 'station', company='Ionity', p=('2026-01-31', '2026-01-31')),
        c('1,240', 'chargers', 1240, 'charger', company='Ionity', p=('2026-01-31', '2026-01-31')),
        c('1,050', 'chargers', 1050, 'charger', company='Ionity', p=('2025-01-31', '2025-01-31')),
        c('600', 'charging_power', 600, 'kW', company='Ionity'),
        c('190', 'stations', 190, 'station', nth=1, company='Allego', p=('2026-01-31', '2026-01-31')),
        c('1,105', 'chargers', 1105, 'charger', company='Allego', p=('2026-01-31', '2026-01-31')),
        c('990', 'chargers', 990, 'charger', company='Allego', p=('2025-01-31', '2025-01-31')),
        c('350', 'charging_power', 350, 'kW', company='Allego'),
        c('66', 'stations', 66, 'station', company='Fastned', p=('2026-01-31', '2026-01-31')),
        c('560', 'chargers', 560, 'charger', nth=1, company='Fastned', p=('2026-01-31', '2026-01-31')),
        c('410', 'chargers', 410, 'charger', company='Fastned', p=('2025-01-31', '2025-01-31')),
        c('400', 'charging_power', 400, 'kW', nth=2, company='Fastned'),
        c('20,000 fast-charging points', 'chargers', 20000, 'charger', company='EnBW', p=(None, '2030-12-31'), status='target'),
        c('30,000', 'chargers', 30000, 'charger', company='EnBW', p=(None, '2030-12-31'), status='target', superseded=True),
        c('200 million euros', 'investment', 200000000, 'EUR', company='EnBW', per='year', status='plan'),
        c('59 cents', 'price', 0.59, 'EUR', company='EnBW', per='kWh'),
        c('69 cents', 'price', 0.69, 'EUR', company='Ionity', per='kWh'),
        c('14 percent', 'other', 14, 'percent', p=('2025-01-01', '2025-12-31')),
        c('12 percent', 'other', 12, 'percent', p=('2024-01-01', '2024-12-31')),
    ],
    names=mentions(TEXT, {'Aral Pulse': ('COMPANY', 'Aral Pulse'), 'Fastned': ('COMPANY', 'Fastned'), 'Allego': ('COMPANY', 'Allego'), 'Ionity': ('COMPANY', 'Ionity'), 'Tesla': ('COMPANY', 'Tesla'), 'Aral': ('COMPANY', 'Aral Pulse'), 'EnBW': ('COMPANY', 'EnBW')}),
    checks=[],
)
