from goldlib import *
from mentions import mentions

TEXT = """InstaVolt passes 1,000 chargers; BP Pulse switches off 600

Rapid charging in Britain grew by 19 per cent last year: a census found 6,887 rapid devices on December 31, out of 37,055 public ones in all. Shell’s kerbside firm Ubitricity runs 5,600 of the slow kind and has promised 50,000 by 2025; BP Pulse, by contrast, has mothballed 600 posts, leaving it with 8,500.

Among the independents InstaVolt is ahead. The Basingstoke operator went past 1,000 last week and is after 10,000 by 2032, while Osprey, its rival backed by Investec, which has pocketed £78 million, wants 1,500 by 2026 and Gridserve, the owner of Braintree forecourt, 5,000 at 500 sites by the same date. Tesla’s network has 1,074 stalls in 104 places, of which fifteen are open to all makes.

Profit is rare. InstaVolt took in £17.9 million in 2022, three times the £5.9 million of the year before, at a tariff of 66p a kilowatt-hour; it paid £6.1 million for current. Its supplier Tritium of Brisbane, which shipped 2,400 units in the half to December, lost $127 million in its fiscal year to June.

Roadside assistance: 0800 55 55 01. Next week: do cables of five metres suffice?
"""

doc = dict(
    id='tq-uk-rapid-22', published='2023-01-12', source='grid-and-road',
    title='InstaVolt passes 1,000 chargers; BP Pulse switches off 600',
    text=TEXT,
    claims=[
        c('1,000 chargers', 'chargers', 1000, 'charger', None, company='InstaVolt', p=(None, '2023-01-12')),
        c('600', 'chargers', 600, 'charger', company='BP Pulse'),
        c('19 per cent', 'chargers', 19, 'percent', role='change', p=('2022-01-01', '2022-12-31')),
        c('6,887 rapid devices', 'chargers', 6887, 'charger', p=('2022-12-31', '2022-12-31')),
        c('37,055', 'chargers', 37055, 'charger', p=('2022-12-31', '2022-12-31')),
        c('5,600', 'chargers', 5600, 'charger', company='Ubitricity'),
        c('50,000', 'chargers', 50000, 'charger', company='Ubitricity', p=(None, '2025-12-31'), status='target'),
        c('600 posts', 'chargers', 600, 'charger', company='BP Pulse'),
        c('8,500', 'chargers', 8500, 'charger', company='BP Pulse'),
        c('1,000', 'chargers', 1000, 'charger', None, nth=1, company='InstaVolt', p=(None, '2023-01-12')),
        c('10,000', 'chargers', 10000, 'charger', company='InstaVolt', p=(None, '2032-12-31'), status='target'),
        c('£78 million', 'funding', 78000000, 'GBP', company='Osprey'),
        c('1,500', 'chargers', 1500, 'charger', company='Osprey', p=(None, '2026-12-31'), status='target'),
        c('5,000', 'chargers', 5000, 'charger', company='Gridserve', p=(None, '2026-12-31'), status='target'),
        c('500 sites', 'stations', 500, 'station', company='Gridserve', p=(None, '2026-12-31'), status='target'),
        c('1,074 stalls', 'chargers', 1074, 'charger', company='Tesla'),
        c('104 places', 'stations', 104, 'station', company='Tesla'),
        c('fifteen', 'stations', 15, 'station', company='Tesla'),
        c('£17.9 million', 'revenue', 17900000, 'GBP', company='InstaVolt', p=('2022-01-01', '2022-12-31')),
        c('three times', 'revenue', 200, 'percent', company='InstaVolt', role='change', p=('2022-01-01', '2022-12-31')),
        c('£5.9 million', 'revenue', 5900000, 'GBP', company='InstaVolt', p=('2021-01-01', '2021-12-31')),
        c('66p', 'price', 0.66, 'GBP', company='InstaVolt', per='kWh'),
        c('£6.1 million', 'opex', 6100000, 'GBP', company='InstaVolt', p=('2022-01-01', '2022-12-31')),
        c('2,400 units', 'deliveries', 2400, 'charger', company='Tritium', p=('2022-07-01', '2022-12-31')),
        c('$127 million', 'net_income', -127000000, 'USD', company='Tritium', p=('2021-07-01', '2022-06-30')),
    ],
    names=mentions(TEXT, {'InstaVolt': ('COMPANY', 'InstaVolt'), 'Osprey': ('COMPANY', 'Osprey'), 'Gridserve': ('COMPANY', 'Gridserve'), 'BP Pulse': ('COMPANY', 'BP Pulse'), 'Shell': ('COMPANY', 'Shell'), 'Ubitricity': ('COMPANY', 'Ubitricity'), 'Tesla': ('COMPANY', 'Tesla'), 'Tritium': ('COMPANY', 'Tritium')}),
    checks=[],
)
