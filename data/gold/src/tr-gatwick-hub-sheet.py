from goldlib import *
from mentions import mentions

TEXT = """Gridserve opens its largest electric forecourt near Gatwick

Gridserve has opened a charging hub with 60 charging points close to Gatwick airport. Up to 1,200 cars a day can charge there, according to the company.

The site in figures

Site area ...... 5,200 square metres
Charging points ................. 60
of which ultra-rapid ............ 48
Maximum output per point .... 400 kW
Grid connection ............. 9.5 MW
Battery storage .............. 4 MWh
Solar roof .................. 310 kW
Investment ... £11 million (€12.6 million)
Jobs ............................ 45
Price ................ £0.69 per kWh

Gridserve now has 1,600 charging points at more than 200 locations in the UK, compared with 1,200 points a year ago. It delivered 24.6 GWh of electricity in the first half of the year, 33 percent more than in the first half of 2024. By the end of 2026 the operator plans to install 500 additional points, for which it has secured £100 million from banks. Electric trucks are to be served at seven sites by 2027. The first one opens in Tamworth next spring.
"""

doc = dict(
    id='tr-gatwick-hub-sheet', published='2025-11-26', source='station forecourt',
    title='Gridserve opens its largest electric forecourt near Gatwick',
    text=TEXT,
    claims=[
        c('60 charging points', 'chargers', 60, 'charger', company='Gridserve'),
        c('1,200 cars', 'other', None, 'vehicle', 1200, company='Gridserve', per='day'),
        c('5,200 square metres', 'area', 5200, 'm2', company='Gridserve'),
        c('60', 'chargers', 60, 'charger', nth=1, company='Gridserve'),
        c('48', 'chargers', 48, 'charger', company='Gridserve'),
        c('400 kW', 'charging_power', 400, 'kW', company='Gridserve'),
        c('9.5 MW', 'power', 9.5, 'MW', company='Gridserve'),
        c('4 MWh', 'battery_capacity', 4, 'MWh', company='Gridserve'),
        c('310 kW', 'power', 310, 'kW', company='Gridserve'),
        c('£11 million', 'investment', 11000000.0, 'GBP', company='Gridserve'),
        c('€12.6 million', 'investment', 12600000.0, 'EUR', company='Gridserve'),
        c('45', 'jobs', 45, 'job', company='Gridserve'),
        c('£0.69', 'price', 0.69, 'GBP', company='Gridserve', per='kWh'),
        c('1,600 charging points', 'chargers', 1600, 'charger', company='Gridserve'),
        c('200 locations', 'stations', 200, 'station', None, company='Gridserve'),
        c('1,200 points', 'chargers', 1200, 'charger', company='Gridserve', p=('2024-11-26', '2024-11-26')),
        c('24.6 GWh', 'other', 24.6, 'GWh', company='Gridserve', p=('2025-01-01', '2025-06-30')),
        c('33 percent', 'other', 33, 'percent', company='Gridserve', role='change', p=('2025-01-01', '2025-06-30')),
        c('500 additional points', 'chargers', 500, 'charger', company='Gridserve', p=(None, '2026-12-31'), status='plan'),
        c('£100 million', 'funding', 100000000.0, 'GBP', company='Gridserve'),
        c('seven sites', 'stations', 7, 'station', company='Gridserve', p=(None, '2027-12-31'), status='plan'),
    ],
    names=mentions(TEXT, {'Gridserve': ('COMPANY', 'Gridserve')}),
    checks=[],
)
