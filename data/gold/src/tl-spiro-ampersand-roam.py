from goldlib import *
from mentions import mentions

TEXT = """Spiro's $50 million loan and the race to electrify Africa's boda bodas

Spiro, formerly M Auto, has obtained $50 million from Afreximbank. With 14,000 motorcycles running in Benin, Togo, Rwanda and Kenya, and 400 swap stations to feed them, it is by far the continent's largest e-mobility start-up. The loan will carry it into two countries, Cameroon and Morocco, and put 22,000 bikes more on the road this year.

In Kenya it signed with President Ruto's government in September for 1.2 million bikes and 3,000 stations in the long run. A rider in Lomé pays $1,150 for an Ekon 450, a third less than for a petrol bike, and $1.10 a swap.

Ampersand of Kigali, backed by $19.5 million from the U.S. development bank and others, counts 1,700 bikes and 26 stations, which carried out 190,000 swaps in February. Its goal is five million motorcycles by 2033.

Nairobi's Roam does without swapping. The Roam Air, sold at $1,900 with one pack of 3.24 kWh (90 km), is put together in a plant of 10,000 square metres that opened in July 2023 and can do 50,000 bikes a year. Last month Roam raised $24 million, $10 million of it debt.

All three together sold perhaps 9,000 last year in a market of 2.6 million. Small beer, then, but the number doubled.
"""

doc = dict(
    id='tl-spiro-ampersand-roam', published='2024-03-19', source='lagos-nairobi-tech',
    title="Spiro's $50 million loan and the race to electrify Africa's boda bodas",
    text=TEXT,
    claims=[
        c('$50 million', 'funding', 50000000.0, 'USD', company='Spiro'),
        c('$50 million', 'funding', 50000000.0, 'USD', nth=1, company='Spiro'),
        c('14,000 motorcycles', ['other', 'sales', 'deliveries'], 14000, 'vehicle', company='Spiro'),
        c('400 swap stations', 'stations', 400, 'station', company='Spiro'),
        c('two countries', 'countries', 2, 'country', company='Spiro', status='plan'),
        c('22,000 bikes', ['other', 'deliveries', 'sales'], 22000, 'vehicle', company='Spiro', p=(None, '2024-12-31'), status='plan'),
        c('1.2 million', ['other', 'sales', 'orders'], 1200000, 'vehicle', company='Spiro', status=['plan', 'target']),
        c('3,000 stations', 'stations', 3000, 'station', company='Spiro', status=['plan', 'target']),
        c('$1,150', 'price', 1150, 'USD', company='Spiro', product='Ekon 450'),
        c('a third', 'price', -33.333333333, 'percent', company='Spiro', product='Ekon 450', role='change'),
        c('$1.10', 'price', 1.1, 'USD', company='Spiro'),
        c('$19.5 million', 'funding', 19500000.0, 'USD', company='Ampersand'),
        c('1,700 bikes', ['other', 'sales', 'deliveries'], 1700, 'vehicle', company='Ampersand'),
        c('26 stations', 'stations', 26, 'station', company='Ampersand'),
        c('190,000 swaps', 'other', 190000, 'item', company='Ampersand', p=('2024-02-01', '2024-02-29')),
        c('five million', ['other', 'sales', 'production'], 5000000, 'vehicle', company='Ampersand', p=(None, '2033-12-31'), status='target'),
        c('$1,900', 'price', 1900, 'USD', company='Roam', product='Roam Air'),
        c('3.24 kWh', 'battery_capacity', 3.24, 'kWh', company='Roam', product='Roam Air'),
        c('90 km', 'range', 90, 'km', company='Roam', product='Roam Air'),
        c('10,000 square metres', 'area', 10000, 'm2', company='Roam'),
        c('July 2023', 'production_start', None, 'date', company='Roam', p=('2023-07-01', '2023-07-31')),
        c('50,000 bikes', 'capacity', 50000, 'vehicle', company='Roam', per='year'),
        c('$24 million', 'funding', 24000000.0, 'USD', company='Roam', p=('2024-02-01', '2024-02-29')),
        c('$10 million', 'funding', 10000000.0, 'USD', company='Roam', p=('2024-02-01', '2024-02-29')),
        c('9,000', 'sales', 9000, 'vehicle', p=('2023-01-01', '2023-12-31'), status=['forecast', 'actual']),
        c('2.6 million', 'sales', 2600000, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('doubled', 'sales', 100, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
    ],
    names=mentions(TEXT, {'Spiro': ('COMPANY', 'Spiro'), 'Ampersand': ('COMPANY', 'Ampersand'), 'Roam': ('COMPANY', 'Roam'), 'Afreximbank': ('COMPANY', 'Afreximbank'), 'Roam Air': ('PRODUCT', 'Roam Air'), 'Ekon 450': ('PRODUCT', 'Ekon 450')}),
    checks=[],
)
