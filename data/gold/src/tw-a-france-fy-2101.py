from goldlib import *
from mentions import mentions

TEXT = """France: electric cars take 6.7% of a market at its lowest since 1975

Sales of electric cars multiplied in France last year while those of everything else collapsed. 110,916 new battery cars were put on the road in 2020, 2.6 times as many as in 2019, when there were 42,760, according to the PFA.

The overall market contracted by 25.5% to 1.65 million cars as showrooms were shut for almost three months.

Plug-in hybrids went from 18,580 to 74,600 and gained a share of 4.5%. Petrol fell to 47% of registrations and diesel to 30.6% (after 34.1%).

Renault's Zoe was again the favourite with 37,409 units, up 98%, which is 34% of all electric cars. The Peugeot e-208, in its first full year, was second (16,557). Tesla's Model 3 took third place (6,477 units, a fall of 0.9%), ahead of the Kia e-Niro and the Hyundai Kona.

The Peugeot brand as a whole registered 304,200 cars, 23.7% fewer than in 2019, for a market share of 18.4%; Renault lost 24.7% and has 18.9%. Dacia was down 31.4%.

In December alone, electric cars had 11.3% of the market, 20,970 units, as customers hastened to take advantage before the bonus was reduced on January 1 from 7,000 to 6,000 euros.

Avere-France, which promotes electric mobility, foresees 185,000 electric cars in 2021. By the end of this year the government wants 100,000 public charging points in the country, which now has 32,700.

"We remain cautious," PFA president Luc Chatel said.
"""

doc = dict(
    id='tw-a-france-fy-2101', published='2021-01-04', source='paris-eco-wire',
    title='France: electric cars take 6.7% of a market at its lowest since 1975',
    text=TEXT,
    claims=[
        c('6.7%', 'penetration', 6.7, 'percent', role=['level', 'share'], p=('2020-01-01', '2020-12-31')),
        c('110,916 new battery cars', 'registrations', 110916, 'vehicle', p=('2020-01-01', '2020-12-31')),
        c('2.6 times', 'registrations', 160, 'percent', role='change', p=('2020-01-01', '2020-12-31')),
        c('42,760', 'registrations', 42760, 'vehicle', p=('2019-01-01', '2019-12-31')),
        c('25.5%', 'registrations', -25.5, 'percent', role='change', p=('2020-01-01', '2020-12-31')),
        c('1.65 million cars', 'registrations', 1650000, 'vehicle', p=('2020-01-01', '2020-12-31')),
        c('18,580', 'registrations', 18580, 'vehicle', p=('2019-01-01', '2019-12-31')),
        c('74,600', 'registrations', 74600, 'vehicle', p=('2020-01-01', '2020-12-31')),
        c('4.5%', ['penetration', 'market_share', 'other'], 4.5, 'percent', role=['share', 'level'], p=('2020-01-01', '2020-12-31')),
        c('47%', ['other', 'market_share'], 47, 'percent', role='share', p=('2020-01-01', '2020-12-31')),
        c('30.6%', ['other', 'market_share'], 30.6, 'percent', role='share', p=('2020-01-01', '2020-12-31')),
        c('34.1%', ['other', 'market_share'], 34.1, 'percent', role='share', p=('2019-01-01', '2019-12-31')),
        c('37,409 units', 'registrations', 37409, 'vehicle', company='Renault', product='Zoe', p=('2020-01-01', '2020-12-31')),
        c('98%', 'registrations', 98, 'percent', company='Renault', product='Zoe', role='change', p=('2020-01-01', '2020-12-31')),
        c('34%', 'market_share', 34, 'percent', company='Renault', product='Zoe', role=['level', 'share'], p=('2020-01-01', '2020-12-31')),
        c('16,557', 'registrations', 16557, 'vehicle', company='Peugeot', product='e-208', p=('2020-01-01', '2020-12-31')),
        c('6,477 units', 'registrations', 6477, 'vehicle', company='Tesla', product='Model 3', p=('2020-01-01', '2020-12-31')),
        c('0.9%', 'registrations', -0.9, 'percent', company='Tesla', product='Model 3', role='change', p=('2020-01-01', '2020-12-31')),
        c('304,200 cars', 'registrations', 304200, 'vehicle', company='Peugeot', p=('2020-01-01', '2020-12-31')),
        c('23.7%', 'registrations', -23.7, 'percent', company='Peugeot', role='change', p=('2020-01-01', '2020-12-31')),
        c('18.4%', 'market_share', 18.4, 'percent', company='Peugeot', role=['level', 'share'], p=('2020-01-01', '2020-12-31')),
        c('24.7%', 'registrations', -24.7, 'percent', company='Renault', role='change', p=('2020-01-01', '2020-12-31')),
        c('18.9%', 'market_share', 18.9, 'percent', company='Renault', role=['level', 'share'], p=('2020-01-01', '2020-12-31')),
        c('31.4%', 'registrations', -31.4, 'percent', company='Dacia', role='change', p=('2020-01-01', '2020-12-31')),
        c('11.3%', 'penetration', 11.3, 'percent', role=['level', 'share'], p=('2020-12-01', '2020-12-31')),
        c('20,970 units', 'registrations', 20970, 'vehicle', p=('2020-12-01', '2020-12-31')),
        c('7,000', 'subsidy', 7000, 'EUR', per=['vehicle', None]),
        c('6,000 euros', 'subsidy', 6000, 'EUR', per=['vehicle', None], p=('2021-01-01', None)),
        c('185,000 electric cars', ['registrations', 'sales'], 185000, 'vehicle', p=('2021-01-01', '2021-12-31'), status='forecast'),
        c('100,000 public charging points', 'chargers', 100000, 'charger', p=(None, '2021-12-31'), status=['target', 'plan']),
        c('32,700', 'chargers', 32700, 'charger'),
    ],
    names=mentions(TEXT, {'Renault': ('COMPANY', 'Renault'), 'Zoe': ('PRODUCT', 'Zoe'), 'Peugeot': ('COMPANY', 'Peugeot'), 'e-208': ('PRODUCT', 'e-208'), 'Tesla': ('COMPANY', 'Tesla'), 'Model 3': ('PRODUCT', 'Model 3'), 'Kia': ('COMPANY', 'Kia'), 'e-Niro': ('PRODUCT', 'e-Niro'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Kona': ('PRODUCT', 'Kona'), 'Dacia': ('COMPANY', 'Dacia')}),
    checks=[],
)
