from goldlib import *
from mentions import mentions

TEXT = """Spiro borrows $50 million to put a swap station on every African corner

NAIROBI. Electric motorbike firm Spiro has signed a $50 million facility with Afreximbank, on top of $63 million arranged last year with Société Générale, to build up its network in Benin, Togo, Rwanda, Uganda, Kenya and soon Nigeria. Equitane, its parent, holds 78 per cent.

By the company's count 14,000 of its bikes are on the road in six countries; they swap 30,000 packs a day at 400 stations, and have ridden 380 million km, which spared the air 20,000 tonnes of carbon. Orders from governments include 50,000 for Uganda, 10,000 for Togo. Each assembly plant, Nairobi's for example, where 260 workers make 60 a day, needs $4 million to set up.

A rider pays $1,100 for a Commando without battery, one quarter less than for a petrol bike, and $1.20 a swap. The machine does 70 km, runs at up to 85 km/h, lasts four years, and uses 3.2 kWh per 100 km; its 2.2 kWh pack stays Spiro's property. Savings are as much as 40 per cent.

Revenue reached $18 million in 2023, a sixfold rise; the loss was $29 million. In Kigali, Ampersand has contracted BYD cells for 40,000 bikes by the end of 2026. It has 2,600 bikes now.
"""

doc = dict(
    id='tk-spiro-africa', published='2024-05-20', source='savanna-ventures-letter',
    title='Spiro borrows $50 million to put a swap station on every African corner',
    text=TEXT,
    claims=[
        c('$50 million', ['funding', 'debt'], 50000000, 'USD', company='Spiro'),
        c('$50 million', ['funding', 'debt'], 50000000, 'USD', nth=1, company='Spiro'),
        c('$63 million', ['funding', 'debt'], 63000000, 'USD', company='Spiro', p=('2023-01-01', '2023-12-31')),
        c('78 per cent', 'stake', 78, 'percent', company=['Equitane', 'Spiro']),
        c('14,000', 'other', 14000, 'vehicle', company='Spiro'),
        c('six countries', 'countries', 6, 'country', company='Spiro'),
        c('30,000 packs', 'other', 30000, 'battery', company='Spiro', per='day'),
        c('400 stations', 'stations', 400, 'station', company='Spiro'),
        c('380 million km', 'distance', 380000000, 'km', company='Spiro', p=(None, '2024-05-20')),
        c('20,000 tonnes', 'emissions', 20000, 'tonne', company='Spiro', p=(None, '2024-05-20')),
        c('50,000', 'orders', 50000, 'order', company='Spiro'),
        c('10,000', 'orders', 10000, 'order', company='Spiro'),
        c('260 workers', 'headcount', 260, 'job', company='Spiro'),
        c('60', 'production', 60, 'vehicle', nth=1, company='Spiro', per='day'),
        c('$4 million', 'investment', 4000000, 'USD', company='Spiro'),
        c('$1,100', 'price', 1100, 'USD', company='Spiro', product='Commando'),
        c('one quarter', 'price', -25, 'percent', company='Spiro', product='Commando', role='change'),
        c('$1.20', 'price', 1.2, 'USD', company='Spiro'),
        c('70 km', 'range', 70, 'km', company='Spiro', product='Commando'),
        c('85 km/h', 'top_speed', None, 'km/h', 85, company='Spiro', product='Commando'),
        c('four years', 'duration', 4, 'year', company='Spiro', product='Commando', status='forecast'),
        c('3.2 kWh', 'consumption', 3.2, 'kWh', company='Spiro', product='Commando', per='100km'),
        c('2.2 kWh', 'battery_capacity', 2.2, 'kWh', company='Spiro', product='Commando'),
        c('40 per cent', 'cost', None, 'percent', -40, company='Spiro', product='Commando', role='change'),
        c('$18 million', 'revenue', 18000000, 'USD', company='Spiro', p=('2023-01-01', '2023-12-31')),
        c('sixfold', 'revenue', 500, 'percent', company='Spiro', role='change', p=('2023-01-01', '2023-12-31')),
        c('$29 million', 'net_income', -29000000, 'USD', company='Spiro', p=('2023-01-01', '2023-12-31')),
        c('40,000', 'sales', 40000, 'vehicle', company='Ampersand', p=(None, '2026-12-31'), status='target'),
        c('2,600 bikes', 'other', 2600, 'vehicle', company='Ampersand'),
    ],
    names=mentions(TEXT, {'Spiro': ('COMPANY', 'Spiro'), 'Equitane': ('COMPANY', 'Equitane'), 'Ampersand': ('COMPANY', 'Ampersand'), 'Afreximbank': ('COMPANY', 'Afreximbank'), 'BYD': ('COMPANY', 'BYD'), 'Société Générale': ('COMPANY', 'Société Générale'), 'Commando': ('PRODUCT', 'Commando')}),
    checks=[],
)
