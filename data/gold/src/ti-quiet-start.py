from goldlib import *
from mentions import mentions

TEXT = """Sono stops deposits, starts begging: can the crowd save the solar car?

Sono Motors of Munich has taken 10,700 reservations for its Sion, and with them many promises. It is not enough. Production with NEVS in Trollhättan was to have begun in 2020; now it is 2021, 260,000 over eight years.

The Swedish contractor, owned by Evergrande since January (51 percent for $930 million), has troubles of its own. Evergrande meanwhile talks of one million electric cars a year.

The Sion's price is 25,500 euros, battery now included, after a first figure of 16,000 without. E.Go's Life, made in Aachen, costs 15,900; the Life's maker has delivered 500 so far this year. The Munich car has 35 kWh, 255 km of WLTP range and 120 kW; on a sunny day its solar cells add up to 34 km.

The company, with 100 staff, must collect 50 million euros by year's end. Battery cars had 1.7 percent of the German market in the nine months to September.
"""

doc = dict(
    id='ti-quiet-start', published='2019-10-30', source='berlin-founders',
    title='Sono stops deposits, starts begging: can the crowd save the solar car?',
    text=TEXT,
    claims=[
        c('10,700 reservations', 'orders', 10700, 'order', company='Sono Motors', product=['Sion', None]),
        c('2020', 'production_start', None, 'date', company='Sono Motors', product='Sion', p=('2020-01-01', '2020-12-31'), status=['plan', 'target'], superseded=True),
        c('2021', 'production_start', None, 'date', company='Sono Motors', product='Sion', p=('2021-01-01', '2021-12-31'), status=['plan', 'target']),
        c('260,000', ['production', 'capacity'], 260000, 'vehicle', company='Sono Motors', product='Sion', status=['plan', 'target']),
        c('51 percent', 'stake', 51, 'percent', company=['Evergrande', 'NEVS'], p=('2019-01-01', '2019-01-31')),
        c('$930 million', 'investment', 930000000.0, 'USD', company='Evergrande', p=('2019-01-01', '2019-01-31')),
        c('one million', 'capacity', 1000000.0, 'vehicle', company='Evergrande', per='year', status=['target', 'plan']),
        c('25,500 euros', 'price', 25500, 'EUR', company='Sono Motors', product='Sion'),
        c('16,000', 'price', 16000, 'EUR', company='Sono Motors', product='Sion', superseded=True),
        c('15,900', 'price', 15900, 'EUR', company=['e.GO', 'E.Go'], product='Life'),
        c('500', 'deliveries', 500, 'vehicle', nth=1, company=['e.GO', 'E.Go'], p=('2019-01-01', '2019-10-30')),
        c('35 kWh', 'battery_capacity', 35, 'kWh', company='Sono Motors', product='Sion'),
        c('255 km', 'range', 255, 'km', company='Sono Motors', product='Sion'),
        c('120 kW', 'power', 120, 'kW', company='Sono Motors', product='Sion'),
        c('34 km', 'range', None, 'km', 34, company='Sono Motors', product='Sion'),
        c('100 staff', 'headcount', 100, 'job', company='Sono Motors'),
        c('50 million euros', 'funding', 50000000.0, 'EUR', company='Sono Motors', p=(None, '2019-12-31'), status=['target', 'plan']),
        c('1.7 percent', 'penetration', 1.7, 'percent', role=['level', 'share'], p=('2019-01-01', '2019-09-30')),
    ],
    names=mentions(TEXT, {'Sono': ('COMPANY', 'Sono Motors'), 'Sono Motors': ('COMPANY', 'Sono Motors'), 'NEVS': ('COMPANY', 'NEVS'), 'Evergrande': ('COMPANY', 'Evergrande'), 'E.Go': ('COMPANY', 'e.GO'), 'Sion': ('PRODUCT', 'Sion'), 'Life': ('PRODUCT', 'Life')}),
    checks=[],
)
