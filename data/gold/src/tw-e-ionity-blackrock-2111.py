from goldlib import *
from mentions import mentions

TEXT = """Ionity to add 5,500 fast chargers by 2025 with BlackRock money

Published 24 November 2021, 09:15 CET

Munich-based charging network Ionity has brought in BlackRock as its first shareholder from outside the car industry and will use the proceeds to quadruple the number of its high-power charging points in Europe by 2025.

BlackRock's Global Renewable Power platform and the existing owners together invest €690 million. The latter are BMW, Ford, Hyundai, Mercedes-Benz and the Volkswagen Group with Audi and Porsche. How much each contributes was not disclosed.

Ionity currently operates 392 sites in 24 countries with more than 1,530 charging points. The number is to increase to around 7,000 at over 1,000 locations. New sites will have six to twelve points each, where the average is four today.

All of the points deliver up to 350 kilowatts. A kilowatt-hour costs 79 cents in Germany without a contract; customers with a Passport subscription at €17.99 a month pay 35 cents.

CEO Michael Hajesch said Ionity would in future also buy land along motorways and build its own service areas under the name Oasis, the first of them in 2022. The company has 110 employees.

Competitors are expanding as well. Fastned of the Netherlands, which raised €150 million in March, had 168 stations at the end of September and aims at 1,000 by 2030. Tesla has installed roughly 7,800 Superchargers in Europe and this month opened ten stations in its first trial with other brands. EnBW wants to have 2,500 fast-charging sites in Germany by 2025, in which it invests €100 million a year.

According to the lobby ACEA, there are about 225,000 public charging points in the EU, of which one in nine is a fast charger.

Source: ionity.eu (press release, PDF)
"""

PL = ['plan', 'target', 'forecast']
I = 'Ionity'
doc = dict(
    id='tw-e-ionity-blackrock-2111', published='2021-11-24', source='strom-und-strasse',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('5,500 fast chargers', 'chargers', 5500, 'charger', company=I, role=['change', 'level'], p=by(2025), status=PL),
        c('quadruple', 'chargers', 300, 'percent', company=I, role='change', p=by(2025), status=PL),
        c('€690 million', ['funding', 'investment'], 6.9e8, 'EUR', company=I, status=['actual', 'plan']),
        c('392 sites', 'stations', 392, 'station', company=I),
        c('24 countries', 'countries', 24, 'country', company=I),
        c('1,530 charging points', 'chargers', 1530, 'charger', None, company=I),
        c('7,000', 'chargers', 7000, 'charger', company=I, p=by(2025), status=PL),
        c('1,000 locations', 'stations', 1000, 'station', None, company=I, p=by(2025), status=PL),
        c('six to twelve points', 'chargers', 6, 'charger', 12, company=I, per='station', status=PL),
        c('four', 'chargers', 4, 'charger', company=I, per='station'),
        c('350 kilowatts', 'charging_power', None, 'kW', 350, company=I),
        c('79 cents', 'price', 0.79, 'EUR', company=I, per='kWh'),
        c('€17.99', 'price', 17.99, 'EUR', company=I, per='month'),
        c('35 cents', 'price', 0.35, 'EUR', company=I, per='kWh'),
        c('110 employees', 'headcount', 110, 'job', company=I),
        c('€150 million', 'funding', 1.5e8, 'EUR', company='Fastned', p=m(2021, 3)),
        c('168 stations', 'stations', 168, 'station', company='Fastned', p=('2021-09-30', '2021-09-30')),
        c('1,000', 'stations', 1000, 'station', nth=1, company='Fastned', p=by(2030), status='target'),
        c('7,800 Superchargers', 'chargers', 7800, 'charger', company='Tesla'),
        c('ten stations', 'stations', 10, 'station', company='Tesla', p=m(2021, 11)),
        c('2,500 fast-charging sites', 'stations', 2500, 'station', company='EnBW', p=by(2025), status=PL),
        c('€100 million', 'investment', 1e8, 'EUR', company='EnBW', per='year', status=PL + ['actual']),
        c('225,000 public charging points', 'chargers', 225000, 'charger'),
        c('one in nine', 'chargers', 100/9, 'percent', role='share'),
    ],
    names=mentions(TEXT, {'Ionity': ('COMPANY', 'Ionity'), 'BlackRock': ('COMPANY', 'BlackRock'), 'BMW': ('COMPANY', 'BMW'), 'Ford': ('COMPANY', 'Ford'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Volkswagen Group': ('COMPANY', 'Volkswagen'), 'Audi': ('COMPANY', 'Audi'), 'Porsche': ('COMPANY', 'Porsche'), 'Fastned': ('COMPANY', 'Fastned'), 'Tesla': ('COMPANY', 'Tesla'), 'EnBW': ('COMPANY', 'EnBW')}),
    checks=[],
)
