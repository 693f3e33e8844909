from goldlib import *
from mentions import mentions

TEXT = """Thailand to look into complaints over BYD price cuts

BANGKOK, July 5 - Thailand's consumer protection body is investigating complaints from buyers who say they paid too much for their BYD electric cars, after its distributor reduced prices by as much as 340,000 baht ($9,300), a government official said on Friday.

A total of 70 complaints had been received by Thursday from owners of the Atto 3 and the Dolphin.

Rever Automotive, the local distributor, said the cuts would apply until the end of July. The Atto 3 Extended Range now costs 859,900 baht, compared with 1.199 million when it was launched in November 2022. A new version of the Dolphin is sold at 559,900 baht.

BYD opened a plant in Rayong on Thursday, its first in Southeast Asia. The factory, built with an investment of 17.9 billion baht ($490 million), can make 150,000 vehicles a year and will employ 10,000 people.

The company's chairman told the government that prices would be adjusted in line with those of rivals. Great Wall Motor, whose Ora Good Cat costs from 799,000 baht, and Neta have made similar reductions.

BYD had 46% of the Thai EV market in the first quarter. In the first five months, 11,021 of its cars were registered, followed by 3,614 for Neta and 2,957 for MG. The Federation of Thai Industries said total car sales slumped 23.8% to 260,365 as banks tightened lending.

Under a government scheme, carmakers received up to 150,000 baht per vehicle in 2022 and 2023 and must build one car locally for each one imported this year. Thailand wants 30% of its output of 2.5 million vehicles to be electric by 2030.
"""

doc = dict(
    id='tv-c-byd-thai-atto', published='2024-07-05', source='siam-motor-wire',
    title='Thailand to look into complaints over BYD price cuts',
    text=TEXT,
    claims=[
        c('340,000 baht', 'price_change', -340000, 'THB', None, company='BYD', role='change'),
        c('$9,300', 'price_change', -9300, 'USD', None, company='BYD', role='change'),
        c('70 complaints', 'other', 70, 'item', company='BYD'),
        c('859,900 baht', 'price', 859900, 'THB', company='BYD', product='Atto 3 Extended Range'),
        c('1.199 million', 'price', 1199000, 'THB', company='BYD', product='Atto 3 Extended Range', superseded=True),
        c('November 2022', 'launch', None, 'date', company='BYD', product='Atto 3', p=('2022-11-01', '2022-11-30')),
        c('559,900 baht', 'price', 559900, 'THB', company='BYD', product='Dolphin'),
        c('Thursday', 'production_start', None, 'date', nth=1, company='BYD', p=('2024-07-04', '2024-07-04')),
        c('17.9 billion baht', 'investment', 17900000000, 'THB', company='BYD'),
        c('$490 million', 'investment', 490000000, 'USD', company='BYD'),
        c('150,000 vehicles', 'capacity', 150000, 'vehicle', company='BYD', per='year'),
        c('10,000 people', 'jobs', 10000, 'job', company='BYD', status='plan'),
        c('799,000 baht', 'price', 799000, 'THB', company='Great Wall Motor', product='Ora Good Cat'),
        c('46%', 'market_share', 46, 'percent', company='BYD', role=['level', 'share'], p=('2024-01-01', '2024-03-31')),
        c('11,021', 'registrations', 11021, 'vehicle', company='BYD', p=('2024-01-01', '2024-05-31')),
        c('3,614', 'registrations', 3614, 'vehicle', company='Neta', p=('2024-01-01', '2024-05-31')),
        c('2,957', 'registrations', 2957, 'vehicle', company='MG', p=('2024-01-01', '2024-05-31')),
        c('23.8%', 'sales', -23.8, 'percent', role='change', p=('2024-01-01', '2024-05-31')),
        c('260,365', 'sales', 260365, 'vehicle', p=('2024-01-01', '2024-05-31')),
        c('150,000 baht', 'subsidy', None, 'THB', 150000, per='vehicle', p=('2022-01-01', '2023-12-31')),
        c('30%', ['production', 'penetration'], 30, 'percent', role='share', p=(None, '2030-12-31'), status=['target', 'forecast']),
        c('2.5 million vehicles', 'production', 2500000, 'vehicle', p=(None, '2030-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Atto 3': ('PRODUCT', 'Atto 3'), 'Atto 3 Extended Range': ('PRODUCT', 'Atto 3 Extended Range'), 'Dolphin': ('PRODUCT', 'Dolphin'), 'Rever Automotive': ('COMPANY', 'Rever Automotive'), 'Great Wall Motor': ('COMPANY', 'Great Wall Motor'), 'Ora Good Cat': ('PRODUCT', 'Ora Good Cat'), 'Neta': ('COMPANY', 'Neta'), 'MG': ('COMPANY', 'MG')}),
    checks=[],
)
