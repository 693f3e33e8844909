from goldlib import *
from mentions import mentions

TEXT = """Made-in-Rayong Ora Good Cat rolls out with up to 150,000-baht state help

Great Wall Motor on Friday became the first carmaker to build battery cars in series in Thailand, as a white Ora Good Cat left the 12-billion-baht former GM works in Rayong, which can turn out 80,000 vehicles a year – some of them for export once things settle.

Under the EV 3.5 package buyers get 50,000 to 100,000 baht off a car with more than 50 kWh until 2027; cars registered under the old scheme still enjoy the 150,000 baht of before. In exchange every imported EV must be matched by 1.5 locally built ones by end-2025, or two if the maker dallies till 2026. Import duty on completely built-up units is cut by up to 40%, excise from 8% to 2%.

The local Good Cat stays at 828,500 baht (US$23,700) for the Pro, while the GT slims to 1.099 million baht from 1.286 million, 14.5% less. A 57.7-kWh CATL pack gives 480 km (NEDC); the motor, 105 kW or 143 hp, has 210 Nm. Cover: five years or 150,000 km on the car, eight years or 180,000 km on the battery.

EV registrations in the kingdom shot to 76,314 last year from 9,678, almost eightfold. BYD, whose own Rayong plant is to start by mid-year, took 30,467 of them, or 39.9%; Great Wall came fourth with 6,746.
"""

doc = dict(
    id='a-gwm-rayong', published='2024-01-13', source='bangkok-autopost',
    title='Made-in-Rayong Ora Good Cat rolls out with up to 150,000-baht state help',
    text=TEXT,
    claims=[
        c('150,000-baht', 'subsidy', None, 'THB', 150000, company=[None, 'Great Wall Motor'], per=['vehicle', None]),
        c('Friday', 'production_start', None, 'date', company=['Great Wall Motor', 'Ora'], product='Good Cat', p=('2024-01-12', '2024-01-12')),
        c('12-billion-baht', 'investment', 12000000000, 'THB', company='Great Wall Motor'),
        c('80,000 vehicles', 'capacity', 80000, 'vehicle', company='Great Wall Motor', per=['year', None]),
        c('50,000 to 100,000 baht', 'subsidy', 50000, 'THB', 100000, per=['vehicle', None], p=by(2027)),
        c('150,000 baht', 'subsidy', 150000, 'THB', per=['vehicle', None]),
        c('1.5', ['other', 'production'], 1.5, ['vehicle', 'times'], status=['plan', 'target', 'actual'], per=['vehicle', None], p=by(2025)),
        c('two', ['other', 'production'], 2, ['vehicle', 'times'], status=['plan', 'target', 'actual'], per=['vehicle', None], p=by(2026)),
        c('40%', 'tariff', -40, 'percent', None, role='change'),
        c('8%', 'tariff', 8, 'percent'),
        c('2%', 'tariff', 2, 'percent'),
        c('828,500 baht', 'price', 828500, 'THB', company='Great Wall Motor', product=['Good Cat Pro', 'Pro', 'Good Cat']),
        c('US$23,700', 'price', 23700, 'USD', company='Great Wall Motor', product=['Good Cat Pro', 'Pro', 'Good Cat']),
        c('1.099 million baht', 'price', 1099000, 'THB', company='Great Wall Motor', product='Good Cat GT'),
        c('1.286 million', 'price', 1286000, 'THB', company='Great Wall Motor', product='Good Cat GT', superseded=True),
        c('14.5%', 'price_change', -14.5, 'percent', company='Great Wall Motor', product='Good Cat GT', role='change'),
        c('57.7-kWh', 'battery_capacity', 57.7, 'kWh', company='Great Wall Motor', product='Good Cat'),
        c('480 km', 'range', 480, 'km', company='Great Wall Motor', product='Good Cat'),
        c('105 kW', 'power', 105, 'kW', company='Great Wall Motor', product='Good Cat'),
        c('143 hp', 'power', 143, 'hp', company='Great Wall Motor', product='Good Cat'),
        c('210 Nm', 'torque', 210, 'Nm', company='Great Wall Motor', product='Good Cat'),
        c('five years', 'warranty', 5, 'year', company='Great Wall Motor', product='Good Cat'),
        c('150,000 km', 'warranty', 150000, 'km', company='Great Wall Motor', product='Good Cat'),
        c('eight years', 'warranty', 8, 'year', company='Great Wall Motor', product='Good Cat'),
        c('180,000 km', 'warranty', 180000, 'km', company='Great Wall Motor', product='Good Cat'),
        c('76,314', 'registrations', 76314, 'vehicle', p=y(2023)),
        c('9,678', 'registrations', 9678, 'vehicle', p=y(2022)),
        c('eightfold', 'registrations', 700, 'percent', role='change', p=y(2023)),
        c('mid-year', 'production_start', None, 'date', company='BYD', p=(None, '2024-06-30'), status=['plan', 'target']),
        c('30,467', 'registrations', 30467, 'vehicle', company='BYD', p=y(2023)),
        c('39.9%', 'market_share', 39.9, 'percent', company='BYD', role=['level', 'share'], p=y(2023)),
        c('6,746', 'registrations', 6746, 'vehicle', company='Great Wall Motor', p=y(2023)),
    ],
    names=mentions(TEXT, {'Great Wall Motor': ('COMPANY', 'Great Wall Motor'), 'Great Wall': ('COMPANY', 'Great Wall Motor'), 'Ora': ('COMPANY', 'Ora'), 'GM': ('COMPANY', 'General Motors'), 'CATL': ('COMPANY', 'CATL'), 'BYD': ('COMPANY', 'BYD'), 'Good Cat': ('PRODUCT', 'Good Cat'), 'GT': ('PRODUCT', 'Good Cat GT'), 'Pro': ('PRODUCT', 'Good Cat Pro')}),
    checks=[
        dict(kind='fx', verdict='consistent', quotes=['828,500 baht', 'US$23,700']),
        dict(kind='growth', verdict='consistent', quotes=['1.099 million baht', '1.286 million', '14.5%']),
        dict(kind='unit', verdict='consistent', quotes=['105 kW', '143 hp']),
        dict(kind='growth', verdict='consistent', quotes=['9,678', '76,314', 'eightfold']),
        dict(kind='share', verdict='consistent', quotes=['30,467', '76,314', '39.9%']),
        dict(kind='agreement', verdict='consistent', quotes=['150,000-baht', 'the 150,000 baht']),
    ],
)
