from goldlib import *
from mentions import mentions

TEXT = """Sono Motors burns more cash, keeps 2023 date

Munich-based Sono Motors recorded a net loss of €63.7 million in 2021, after €56.2 million the year before, on revenue of €16,000. Its cost of research and development came to €35.3 million, compared with €35.9 million in the previous year.

On December 31 the maker of the Sion solar car had €132.9 million in hand, against €43.3 million twelve months earlier; an offering in November brought in €156 million. For 2022 it gave no cash guidance.

Reservations had grown to 16,000 by year-end, with down payments averaging €2,800. As of today there are 18,000. Business customers, among them several fleets, account for 2,000 further orders under non-binding agreements; nine months ago it was none.

Series production at Valmet Automotive in Finland is to begin in the second half of 2023, with 257,000 vehicles planned over seven years. The five-seat Sion will cost €25,126 net; its 54 kWh pack gives 305 km and the sun another 112 km a week on average.

Sono employed 296 people at the end of 2021, up from 134. Valmet has 4,500. Bosch supplies the central computer.
"""

doc = dict(
    id='tn-sono-2021-slow', published='2022-04-13', source='isar-startup-post',
    title='Sono Motors burns more cash, keeps 2023 date',
    text=TEXT,
    claims=[
        c('€63.7 million', 'net_income', -63700000, 'EUR', company='Sono Motors', p=('2021-01-01', '2021-12-31')),
        c('€56.2 million', 'net_income', -56200000, 'EUR', company='Sono Motors', p=('2020-01-01', '2020-12-31')),
        c('€16,000', 'revenue', 16000, 'EUR', company='Sono Motors', p=('2021-01-01', '2021-12-31')),
        c('€35.3 million', 'rnd', 35300000, 'EUR', company='Sono Motors', p=('2021-01-01', '2021-12-31')),
        c('€35.9 million', 'rnd', 35900000, 'EUR', company='Sono Motors', p=('2020-01-01', '2020-12-31')),
        c('€132.9 million', 'cash', 132900000, 'EUR', company='Sono Motors', p=('2021-12-31', '2021-12-31')),
        c('€43.3 million', 'cash', 43300000, 'EUR', company='Sono Motors', p=('2020-12-31', '2020-12-31')),
        c('€156 million', 'funding', 156000000, 'EUR', company='Sono Motors', p=('2021-11-01', '2021-11-30')),
        c('16,000', 'orders', 16000, 'order', nth=1, company='Sono Motors', product='Sion', p=('2021-12-31', '2021-12-31')),
        c('€2,800', 'other', 2800, 'EUR', company='Sono Motors'),
        c('18,000', 'orders', 18000, 'order', company='Sono Motors', product='Sion', p=('2022-04-13', '2022-04-13')),
        c('2,000', 'orders', 2000, 'order', company='Sono Motors'),
        c('second half of 2023', 'production_start', None, 'date', company='Sono Motors', product='Sion', p=('2023-07-01', '2023-12-31'), status=['plan', 'target']),
        c('257,000 vehicles', 'production', 257000, 'vehicle', company='Sono Motors', product='Sion', status='plan'),
        c('seven years', 'duration', 7, 'year', company='Sono Motors', product='Sion', status='plan'),
        c('five', 'seats', 5, 'item', company='Sono Motors', product='Sion'),
        c('€25,126', 'price', 25126, 'EUR', company='Sono Motors', product='Sion', status=['plan', 'target']),
        c('54 kWh', 'battery_capacity', 54, 'kWh', company='Sono Motors', product='Sion'),
        c('305 km', 'range', 305, 'km', company='Sono Motors', product='Sion'),
        c('112 km', 'range', 112, 'km', company='Sono Motors', product='Sion', per='week'),
        c('296 people', 'headcount', 296, 'job', company='Sono Motors', p=('2021-12-31', '2021-12-31')),
        c('134', 'headcount', 134, 'job', company='Sono Motors', p=('2020-12-31', '2020-12-31')),
        c('4,500', 'headcount', 4500, 'job', company='Valmet Automotive'),
    ],
    names=mentions(TEXT, {'Sono Motors': ('COMPANY', 'Sono Motors'), 'Valmet Automotive': ('COMPANY', 'Valmet Automotive'), 'Bosch': ('COMPANY', 'Bosch'), 'Sion': ('PRODUCT', 'Sion'), 'Sono': ('COMPANY', 'Sono Motors'), 'Valmet': ('COMPANY', 'Valmet Automotive')}),
    checks=[],
)
