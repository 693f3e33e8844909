from goldlib import *
from mentions import mentions

TEXT = """BYD brings Atto 2 to Europe: smaller SUV from February, Hungarian production later

BRUSSELS -- BYD will start selling the Atto 2 in Europe in February, beginning with Germany, France, Italy and Spain, the Chinese automaker said at the Brussels Motor Show.

Britain will follow in the second quarter and the Nordic countries "after the summer break," sales head Maria Grazia Davino said.

Ms Davino, who joined from Stellantis in October, declined to comment on a report that said the company would reach 1,000 dealers in Europe this year. It has 250 now.

The Atto 2 is 4,310mm long and comes in two versions. The Active starts at 31,990 euros in Germany and at 29,990 in Spain, and the Boost costs 2,000 euros more. Both have a 45.1 kWh Blade battery, a 130-kW motor and a WLTP range of 312 km (194 miles). A larger pack, with about 420 km, was promised for the end of this year.

By contrast, the Citroen e-C3 Aircross begins at 27,400 euros, Jeep's Avenger has a list price of 37,000 euros, and the MG4 offers 350 km in its standard form.

Charging is limited to 65 kW. It needs 37 minutes to get from 10 percent to 80 percent, about ten minutes longer than the Avenger.

Cars made in China pay a duty of 27 percent when they enter the European Union, including 17 points introduced on Oct. 30. A factory in Szeged, Hungary, will begin production of the model in the second half.

BYD registered 50,912 cars in Europe last year, up from 15,644. Its market share was 0.4 percent.
"""

doc = dict(
    id='tw-d-atto2-eu', published='2025-01-13', source='autostrada-europe',
    title='BYD brings Atto 2 to Europe: smaller SUV from February, Hungarian production later',
    text=TEXT,
    claims=[
        c('February', 'launch', None, 'date', company='BYD', product='Atto 2', p=('2025-02-01', '2025-02-28'), status=['plan', 'target', 'forecast']),
        c('February', 'launch', None, 'date', nth=1, company='BYD', product='Atto 2', p=('2025-02-01', '2025-02-28'), status=['plan', 'target', 'forecast']),
        c('second quarter', 'launch', None, 'date', company='BYD', product='Atto 2', p=('2025-04-01', '2025-06-30'), status=['plan', 'target', 'forecast']),
        c('1,000 dealers', 'stores', 1000, 'store', company='BYD', p=('2025-01-01', '2025-12-31'), status=['forecast', 'target', 'plan']),
        c('250', 'stores', 250, 'store', company='BYD'),
        c('4,310mm', 'length', 4310, 'mm', company='BYD', product='Atto 2'),
        c('two versions', ['models', 'other'], 2, ['model', 'item'], company='BYD', product='Atto 2'),
        c('31,990 euros', 'price', 31990, 'EUR', company='BYD', product='Atto 2 Active'),
        c('29,990', 'price', 29990, 'EUR', company='BYD', product='Atto 2 Active'),
        c('2,000 euros', ['price', 'price_change'], 2000, 'EUR', company='BYD', product='Atto 2 Boost', role='change'),
        c('45.1 kWh', 'battery_capacity', 45.1, 'kWh', company='BYD', product='Atto 2'),
        c('130-kW', 'power', 130, 'kW', company='BYD', product='Atto 2'),
        c('312 km', 'range', 312, 'km', company='BYD', product='Atto 2'),
        c('194 miles', 'range', 194, 'mile', company='BYD', product='Atto 2'),
        c('420 km', 'range', 420, 'km', company='BYD', product='Atto 2'),
        c('end of this year', 'launch', None, 'date', company='BYD', product='Atto 2', p=('2025-12-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('27,400 euros', 'price', 27400, 'EUR', company='Citroën', product='e-C3 Aircross'),
        c('37,000 euros', 'price', 37000, 'EUR', company='Jeep', product='Avenger'),
        c('350 km', 'range', 350, 'km', company='MG', product='MG4'),
        c('65 kW', 'charging_power', None, 'kW', 65, company='BYD', product='Atto 2'),
        c('37 minutes', 'charging_time', 37, 'minute', company='BYD', product='Atto 2'),
        c('ten minutes', 'charging_time', 10, 'minute', company='BYD', product='Atto 2', role='change'),
        c('27 percent', 'tariff', 27, 'percent'),
        c('17 points', 'tariff', 17, ['percentage_point', 'percent']),
        c('second half', 'production_start', None, 'date', company='BYD', product='Atto 2', p=('2025-07-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('50,912 cars', 'registrations', 50912, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('15,644', 'registrations', 15644, 'vehicle', company='BYD', p=('2023-01-01', '2023-12-31')),
        c('0.4 percent', 'market_share', 0.4, 'percent', company='BYD', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Atto 2': ('PRODUCT', 'Atto 2'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Active': ('PRODUCT', 'Atto 2 Active'), 'Boost': ('PRODUCT', 'Atto 2 Boost'), 'Blade battery': ('PRODUCT', 'Blade Battery'), 'Citroen': ('COMPANY', 'Citroën'), 'e-C3 Aircross': ('PRODUCT', 'e-C3 Aircross'), 'Jeep': ('COMPANY', 'Jeep'), 'Avenger': ('PRODUCT', 'Avenger'), 'MG4': ('PRODUCT', 'MG4')}),
    checks=[],
)
