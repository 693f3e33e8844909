from goldlib import *
from mentions import mentions

TEXT = """EV week in brief: Fisker files, VinFast delays, Hongqi heads west

Fisker
The Californian maker of the Ocean filed for Chapter 11 on Monday with assets of $500 million to $1 billion and between 200 and 999 creditors. It delivered about 4,900 vehicles last year, less than half of the 10,193 it had built.

VinFast
The Vietnamese firm cut its 2024 sales goal to 80,000 from 100,000 and pushed back the opening of its North Carolina plant to 2028. First-half deliveries will be about 21,500, it said.

Hongqi
FAW's premium brand wants to have 15 models in 25 European countries by 2028. It sold 350,000 vehicles in China last year and under 2,000 in Norway, its first market abroad.

Zeekr
The Geely subsidiary shipped 18,616 cars in May, up 115% year over year, and repeated its guidance of 230,000 for the year. Since the first 001 in October 2021 it has delivered 264,300.

BluSmart
The Gurugram cab company raised $24 million in bridge money from existing shareholders. Its fleet has grown to 7,500 cars, and it runs 4,400 chargers at 36 hubs. Annualised revenue was Rs 500 crore in May.

Northvolt
BMW has cancelled a 2-billion-euro cell order that was signed in 2020, according to Manager Magazin. Deliveries were to begin in 2024, two years later than first agreed. The Swedish company declined to comment.

That's all for this week. This newsletter goes to 31,000 readers; forward it to one more.
"""

doc = dict(
    id='tw-f-week-six-2406', published='2024-06-21', source='the-friday-charge',
    title='EV week in brief: Fisker files, VinFast delays, Hongqi heads west',
    text=TEXT,
    claims=[
        c('$500 million to $1 billion', 'other', 5e8, 'USD', 1e9, company='Fisker'),
        c('200 and 999 creditors', 'other', 200, 'item', 999, company='Fisker'),
        c('4,900 vehicles', 'deliveries', 4900, 'vehicle', company='Fisker', p=y(2023)),
        c('half', ['deliveries', 'production'], None, 'percent', 50, company='Fisker', role='share', p=y(2023)),
        c('10,193', 'production', 10193, 'vehicle', company='Fisker', p=y(2023)),
        c('80,000', ['sales', 'deliveries'], 80000, 'vehicle', company='VinFast', p=y(2024), status='target'),
        c('100,000', ['sales', 'deliveries'], 100000, 'vehicle', company='VinFast', p=y(2024), status='target', superseded=True),
        c('2028', 'production_start', None, 'date', company='VinFast', p=y(2028), status=['plan', 'target', 'forecast']),
        c('21,500', 'deliveries', 21500, 'vehicle', company='VinFast', p=h(2024, 1), status=['target', 'forecast']),
        c('15 models', 'models', 15, 'model', company='Hongqi', p=by(2028), status=['target', 'plan']),
        c('25 European countries', 'countries', 25, 'country', company='Hongqi', p=by(2028), status=['target', 'plan']),
        c('350,000 vehicles', 'sales', 350000, 'vehicle', company='Hongqi', p=y(2023)),
        c('2,000', 'sales', None, 'vehicle', 2000, company='Hongqi', p=y(2023)),
        c('18,616 cars', 'deliveries', 18616, 'vehicle', company='Zeekr', p=m(2024, 5)),
        c('115%', 'deliveries', 115, 'percent', company='Zeekr', role='change', p=m(2024, 5)),
        c('230,000', 'deliveries', 230000, 'vehicle', company='Zeekr', p=y(2024), status=['target', 'forecast']),
        c('October 2021', 'delivery_start', None, 'date', company='Zeekr', product='001', p=m(2021, 10)),
        c('264,300', 'deliveries', 264300, 'vehicle', company='Zeekr', p=('2021-10-01', None)),
        c('$24 million', 'funding', 24e6, 'USD', company='BluSmart'),
        c('7,500 cars', ['other', 'inventory'], 7500, 'vehicle', company='BluSmart'),
        c('4,400 chargers', 'chargers', 4400, 'charger', company='BluSmart'),
        c('36 hubs', 'stations', 36, 'station', company='BluSmart'),
        c('Rs 500 crore', 'revenue', 5e9, 'INR', company='BluSmart', per=[None, 'year'], p=m(2024, 5)),
        c('2-billion-euro', ['orders', 'other'], 2e9, 'EUR', company=['Northvolt', 'BMW']),
        c('2024', 'delivery_start', None, 'date', nth=1, company='Northvolt', p=y(2024), status=['plan', 'target', 'forecast'], superseded=[True, False]),
    ],
    names=mentions(TEXT, {'Fisker': ('COMPANY', 'Fisker'), 'Ocean': ('PRODUCT', 'Ocean'), 'VinFast': ('COMPANY', 'VinFast'), 'Hongqi': ('COMPANY', 'Hongqi'), 'FAW': ('COMPANY', 'FAW'), 'Zeekr': ('COMPANY', 'Zeekr'), 'Geely': ('COMPANY', 'Geely'), '001': ('PRODUCT', '001'), 'BluSmart': ('COMPANY', 'BluSmart'), 'Northvolt': ('COMPANY', 'Northvolt'), 'BMW': ('COMPANY', 'BMW')}),
    checks=[],
)
