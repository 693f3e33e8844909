from goldlib import *
from mentions import mentions

TEXT = """Europe's e-bus league 2024: Iveco leaps, Ebusco hangs by a thread

Registrations of battery buses over 8 tonnes in the EU, UK, Norway, Iceland and Switzerland rose to 7,779 in 2024 from 6,354, a plus of 22%. Nearly half – 49% to be exact – of all city buses were zero-emission; 42% the year before.

Leading makers: Mercedes-Benz 1,072 (13.8%), MAN 884 (11.4%), Yutong 803 (10.3%), Iveco Bus 764 (9.8%), Solaris 693 (8.9%), Volvo 662 (8.5%).

The Italians were last year's climbers, up from 194. Solaris, winner of the previous two years, was held back by its supplier of axles; parent CAF says the Polish firm holds orders for 1,500 e-buses. An Urbino 12 electric costs about €550,000, against €350,000 for a comparable Yutong, operators say.

Ebusco of Deurne needed a €36 million rights issue in November. It delivered 128 buses after 202, and revenue collapsed to €11.6 million in the first half from €48.6 million. The company let 180 people go. Its shares, €23 in 2021, fetch 78 cents.

VDL, its Dutch neighbour, opened a 42,000-m2 plant in Roeselare for €60 million.

BYD will move from Komárom's 400-bus line to 1,250 a year, adding 620 jobs; price tag: HUF32 billion, Budapest says.
"""

doc = dict(
    id='tj-bus-briefs-eu-cn', published='2025-01-27', source='omnibus-international',
    title="Europe's e-bus league 2024: Iveco leaps, Ebusco hangs by a thread",
    text=TEXT,
    claims=[
        c('7,779', 'registrations', 7779, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('6,354', 'registrations', 6354, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('22%', 'registrations', 22, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('half', 'penetration', 50, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('49%', 'penetration', 49, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('42%', 'penetration', 42, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('1,072', 'registrations', 1072, 'vehicle', company='Mercedes-Benz', p=('2024-01-01', '2024-12-31')),
        c('13.8%', 'market_share', 13.8, 'percent', company='Mercedes-Benz', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('884', 'registrations', 884, 'vehicle', company='MAN', p=('2024-01-01', '2024-12-31')),
        c('11.4%', 'market_share', 11.4, 'percent', company='MAN', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('803', 'registrations', 803, 'vehicle', company='Yutong', p=('2024-01-01', '2024-12-31')),
        c('10.3%', 'market_share', 10.3, 'percent', company='Yutong', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('764', 'registrations', 764, 'vehicle', company='Iveco', p=('2024-01-01', '2024-12-31')),
        c('9.8%', 'market_share', 9.8, 'percent', company='Iveco', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('693', 'registrations', 693, 'vehicle', company='Solaris', p=('2024-01-01', '2024-12-31')),
        c('8.9%', 'market_share', 8.9, 'percent', company='Solaris', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('662', 'registrations', 662, 'vehicle', company='Volvo', p=('2024-01-01', '2024-12-31')),
        c('8.5%', 'market_share', 8.5, 'percent', company='Volvo', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('194', 'registrations', 194, 'vehicle', company='Iveco', p=('2023-01-01', '2023-12-31')),
        c('1,500 e-buses', 'orders', 1500, 'order', company='Solaris', p=('2024-12-31', '2024-12-31')),
        c('€550,000', 'price', 550000, 'EUR', company='Solaris', product='Urbino 12 electric'),
        c('€350,000', 'price', 350000, 'EUR', company='Yutong'),
        c('€36 million', 'funding', 36000000.0, 'EUR', company='Ebusco'),
        c('128 buses', 'deliveries', 128, 'vehicle', company='Ebusco', p=('2024-01-01', '2024-12-31')),
        c('202', 'deliveries', 202, 'vehicle', nth=2, company='Ebusco', p=('2023-01-01', '2023-12-31')),
        c('€11.6 million', 'revenue', 11600000.0, 'EUR', company='Ebusco', p=('2024-01-01', '2024-06-30')),
        c('€48.6 million', 'revenue', 48600000.0, 'EUR', company='Ebusco', p=('2023-01-01', '2023-06-30')),
        c('180 people', 'layoffs', 180, 'job', company='Ebusco'),
        c('€23', 'share_price', 23, 'EUR', company='Ebusco', per='share', p=('2021-01-01', '2021-12-31')),
        c('78 cents', 'share_price', 0.78, 'EUR', company='Ebusco', per='share'),
        c('42,000-m2', 'area', 42000, 'm2', company='VDL'),
        c('€60 million', 'investment', 60000000.0, 'EUR', company='VDL'),
        c('400-bus', 'capacity', 400, 'vehicle', company='BYD', per='year'),
        c('1,250', 'capacity', 1250, 'vehicle', company='BYD', per='year', status=['plan', 'target']),
        c('620 jobs', 'jobs', 620, 'job', company='BYD', status=['plan', 'target']),
        c('HUF32 billion', 'investment', 32000000000.0, 'HUF', company='BYD', status='plan'),
    ],
    names=mentions(TEXT, {'Yutong': ('COMPANY', 'Yutong'), 'BYD': ('COMPANY', 'BYD'), 'Solaris': ('COMPANY', 'Solaris'), 'Iveco': ('COMPANY', 'Iveco'), 'Iveco Bus': ('COMPANY', 'Iveco'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'VDL': ('COMPANY', 'VDL'), 'Ebusco': ('COMPANY', 'Ebusco'), 'CAF': ('COMPANY', 'CAF'), 'Volvo': ('COMPANY', 'Volvo'), 'MAN': ('COMPANY', 'MAN'), 'Urbino 12 electric': ('PRODUCT', 'Urbino 12 electric')}),
    checks=[],
)
