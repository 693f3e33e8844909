from goldlib import *
from mentions import mentions

TEXT = """Gridserve: more than twice the power of a year ago

Over the past twelve months drivers took 41 GWh from Gridserve's Electric Highway, as against 19 GWh in the twelve months before. The network has 180 sites now, with 1,100 connectors, 340 of them of high power. When the company bought it from Ecotricity two years ago, there were 300, many out of order.

In the first five months of this year 27 new hubs were opened; for the whole of 2022 the number was 22. By 2025 it plans 3,000 high-power chargers. A session takes 31 minutes on average and costs 66p a unit.

Landlord Moto, which runs 49 service areas, says 3.2% of cars calling are electric. Queues at peak times worry the operator.

Gridserve's revenue in the year to September 2022 was £29.8 million; the loss, at £34 million, compared with £24.6 million a year earlier. It has raised £526 million in debt to date. Employees: 470.

Tesla has opened 15 Supercharger sites to other brands in Britain; in November it was eight.
"""

doc = dict(
    id='tn-short-gridserve-12m', published='2023-06-14', source='motorway-charge-note',
    title='Gridserve: more than twice the power of a year ago',
    text=TEXT,
    claims=[
        c('twice', 'sales', 100, 'percent', None, company='Gridserve', role='change', p=('2022-06-15', '2023-06-14')),
        c('41 GWh', 'sales', 41, 'GWh', company='Gridserve', p=('2022-06-15', '2023-06-14')),
        c('19 GWh', 'sales', 19, 'GWh', company='Gridserve', p=('2021-06-15', '2022-06-14')),
        c('180 sites', 'stations', 180, 'station', company='Gridserve'),
        c('1,100 connectors', 'chargers', 1100, 'charger', company='Gridserve'),
        c('340', 'chargers', 340, 'charger', company='Gridserve'),
        c('300', 'chargers', 300, 'charger', company='Gridserve', p=('2021-06-14', '2021-06-14')),
        c('27 new hubs', 'stations', 27, 'station', company='Gridserve', role='change', p=('2023-01-01', '2023-05-31')),
        c('22', 'stations', 22, 'station', nth=1, company='Gridserve', role='change', p=('2022-01-01', '2022-12-31')),
        c('3,000', 'chargers', 3000, 'charger', company='Gridserve', p=(None, '2025-12-31'), status=['plan', 'target']),
        c('31 minutes', 'charging_time', 31, 'minute', company='Gridserve'),
        c('66p', 'price', 0.66, 'GBP', company='Gridserve', per='kWh'),
        c('49 service areas', 'other', 49, 'item', company='Moto'),
        c('3.2%', 'penetration', 3.2, 'percent', company='Moto', role=['level', 'share']),
        c('£29.8 million', 'revenue', 29800000, 'GBP', company='Gridserve', p=('2021-10-01', '2022-09-30')),
        c('£34 million', 'net_income', -34000000, 'GBP', company='Gridserve', p=('2021-10-01', '2022-09-30')),
        c('£24.6 million', 'net_income', -24600000, 'GBP', company='Gridserve', p=('2020-10-01', '2021-09-30')),
        c('£526 million', 'funding', 526000000, 'GBP', company='Gridserve', p=(None, '2023-06-14')),
        c('470', 'headcount', 470, 'job', company='Gridserve'),
        c('15 Supercharger sites', 'stations', 15, 'station', company='Tesla'),
        c('eight', 'stations', 8, 'station', company='Tesla', p=('2022-11-30', '2022-11-30')),
    ],
    names=mentions(TEXT, {'Gridserve': ('COMPANY', 'Gridserve'), 'Moto': ('COMPANY', 'Moto'), 'Tesla': ('COMPANY', 'Tesla'), 'Ecotricity': ('COMPANY', 'Ecotricity')}),
    checks=[],
)
