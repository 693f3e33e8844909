from goldlib import *
from mentions import mentions

TEXT = """Cabinet approves EV 3.5 package, subsidy falls to B100,000 a car

The government on Tuesday extended its support for electric vehicles by four years, with lower subsidies than under the scheme that runs out next month.

From January 2024 to the end of 2027, buyers of an electric car with a battery of 50kWh or more will receive between 50,000 and 100,000 baht, depending on the year, while the range for smaller batteries is 20,000 to 50,000 baht. The present package, EV 3.0, pays 70,000 to 150,000 baht. Electric pickups priced at no more than 2 million baht qualify for 50,000 to 100,000 baht.

The budget is 34 billion baht (US$970 million), of which 7.1 billion is for the first two years, said Narit Therdsteerasukdi, secretary-general of the Board of Investment.

Import duty on completely built-up cars is cut by up to 40% in 2024 and 2025. In exchange, a carmaker must build two cars in Thailand for every one it imported if production starts by 2026, or three by 2027. Under EV 3.0 the ratio is 1:1 in 2024 and 1:1.5 in 2025.

Thirteen manufacturers have signed up for the existing scheme with a combined investment of 39.5 billion baht. BYD will open its 17.9-billion-baht plant in Rayong in the middle of next year with a capacity of 150,000 cars. Great Wall Motor and SAIC Motor-CP, the maker of MG cars, will be ready in the first quarter and Hozon's Neta brand, which works with Bangchan General Assembly, in March. Changan is putting 8.86 billion baht into a plant for 100,000 cars a year from 2025.

Registrations of battery cars rose 7.4 times to 58,074 in the first 10 months. BYD had 21,300 of them, Neta 10,600, MG 9,700 and Tesla 6,100. EVs should account for 30% of vehicle output by 2030, or 725,000 cars.
"""

PL = ['plan', 'target', 'forecast']
SP = ['plan', 'target', 'forecast', 'actual']
YTD = ('2023-01-01', '2023-10-31')
NP = ('2024-01-01', '2027-12-31')
doc = dict(
    id='tw-e-thai-ev35-2311', published='2023-11-28', source='siam-business-mail',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('B100,000', 'subsidy', 100000, 'THB', per=['vehicle', None], p=NP, status=SP),
        c('four years', 'duration', 4, 'year', status=SP),
        c('50kWh', 'battery_capacity', 50, 'kWh', None),
        c('50,000 and 100,000 baht', 'subsidy', 50000, 'THB', 100000, per=['vehicle', None], p=NP, status=SP),
        c('20,000 to 50,000 baht', 'subsidy', 20000, 'THB', 50000, per=['vehicle', None], p=NP, status=SP),
        c('70,000 to 150,000 baht', 'subsidy', 70000, 'THB', 150000, per=['vehicle', None]),
        c('2 million baht', ['price', 'subsidy'], None, 'THB', 2e6, status=SP),
        c('50,000 to 100,000 baht', 'subsidy', 50000, 'THB', 100000, per=['vehicle', None], p=NP, status=SP),
        c('34 billion baht', 'subsidy', 3.4e10, 'THB', p=NP, status=SP),
        c('US$970 million', 'subsidy', 9.7e8, 'USD', p=NP, status=SP),
        c('7.1 billion', 'subsidy', 7.1e9, 'THB', p=('2024-01-01', '2025-12-31'), status=SP),
        c('40%', 'tariff', -40, 'percent', None, role='change', p=('2024-01-01', '2025-12-31'), status=SP),
        c('two cars', ['production', 'other'], 2, 'vehicle', per=['vehicle', None], p=by(2026), status=SP),
        c('three', ['production', 'other'], 3, 'vehicle', per=['vehicle', None], p=by(2027), status=SP),
        c('1:1', ['production', 'other'], 1, ['times', 'vehicle'], per=['vehicle', None], p=y(2024), status=SP),
        c('1:1.5', ['production', 'other'], 1.5, ['times', 'vehicle'], per=['vehicle', None], p=y(2025), status=SP),
        c('Thirteen manufacturers', 'other', 13, 'item'),
        c('39.5 billion baht', 'investment', 3.95e10, 'THB', status=SP),
        c('17.9-billion-baht', 'investment', 1.79e10, 'THB', company='BYD', status=SP),
        c('middle of next year', 'production_start', None, 'date', company='BYD', p=m(2024, 6), status=PL),
        c('150,000 cars', 'capacity', 150000, 'vehicle', company='BYD', per=['year', None], status=PL),
        c('first quarter', 'production_start', None, 'date', company=['Great Wall Motor', 'SAIC Motor-CP', 'MG'], p=q(2024, 1), status=PL),
        c('March', 'production_start', None, 'date', company=['Neta', 'Hozon'], p=m(2024, 3), status=PL),
        c('8.86 billion baht', 'investment', 8.86e9, 'THB', company='Changan', status=SP),
        c('100,000 cars', 'capacity', 100000, 'vehicle', company='Changan', per='year', status=PL),
        c('2025', 'production_start', None, 'date', nth=2, company='Changan', p=('2025-01-01', None), status=PL),
        c('7.4 times', 'registrations', 640, 'percent', role='change', p=YTD),
        c('58,074', 'registrations', 58074, 'vehicle', p=YTD),
        c('21,300', 'registrations', 21300, 'vehicle', company='BYD', p=YTD),
        c('10,600', 'registrations', 10600, 'vehicle', company='Neta', p=YTD),
        c('9,700', 'registrations', 9700, 'vehicle', company='MG', p=YTD),
        c('6,100', 'registrations', 6100, 'vehicle', company='Tesla', p=YTD),
        c('30%', ['production', 'penetration'], 30, 'percent', role=['share', 'level'], p=by(2030), status='target'),
        c('725,000 cars', 'production', 725000, 'vehicle', p=by(2030), status='target'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Great Wall Motor': ('COMPANY', 'Great Wall Motor'), 'SAIC Motor-CP': ('COMPANY', 'SAIC Motor-CP'), 'MG': ('COMPANY', 'MG'), 'Hozon': ('COMPANY', 'Hozon'), 'Neta': ('COMPANY', 'Neta'), 'Bangchan General Assembly': ('COMPANY', 'Bangchan General Assembly'), 'Changan': ('COMPANY', 'Changan'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
