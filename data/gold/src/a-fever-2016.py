from goldlib import *
from mentions import mentions

TEXT = """Two hundred electric-car companies walk into a bar

Count them: by one estimate 200 firms are at this moment drawing battery cars in China, and just seven have got hold of a licence to build any. The odds have not scared the money away.

NextEV, which last month showed the EP9 in London (1 megawatt, 1,360 hp, 313 km/h or 194 mph, 6,334 Nm of torque, 1,735 kg, six cars at $1.2 million apiece), has collected some $600 million since 2014 and employs 2,000 people. CH-Auto has begun to build its K50 roadster in Suzhou for 500,000 yuan, roughly US$72,000. Singulato, two years old, claims 10,000 pre-orders and US$154 million in the bank; Future Mobility, with the help of Tencent and Foxconn, has hired half of BMW's i8 team. WM Motor will pour 6.7 billion yuan (US$0.97 billion) into Wenzhou, LeEco 20 billion into a park near Hangzhou that should one day deliver 400,000 cars a year.

Subsidies explain much of it. Beijing handed out 33.4 billion yuan from 2009 to 2015, and found in September that five bus makers had cheated it of 1.01 billion. Per car the aid – at present up to 55,000 yuan – falls by 20 percent on January 1. Officials want 5 million plug-ins on the road by 2020; 331,092 were sold last year, 3.4 times the 74,763 of 2014, and 402,000 in the eleven months to November.

Hardly any will live, guesses Gao Jian, 61, who has already buried one carmaker.
"""

doc = dict(
    id='a-fever-2016', published='2016-12-15', source='shenzhen-weekly-review',
    title='Two hundred electric-car companies walk into a bar',
    text=TEXT,
    claims=[
        c('Two hundred electric-car companies', 'other', 200, 'item'),
        c('200', 'other', 200, 'item'),
        c('seven', 'other', 7, 'item'),
        c('last month', 'launch', None, 'date', company='NextEV', product='EP9', p=m(2016, 11)),
        c('1 megawatt', 'power', 1, 'MW', company='NextEV', product='EP9'),
        c('1,360 hp', 'power', 1360, 'hp', company='NextEV', product='EP9'),
        c('313 km/h', 'top_speed', 313, 'km/h', company='NextEV', product='EP9'),
        c('194 mph', 'top_speed', 194, 'mph', company='NextEV', product='EP9'),
        c('6,334 Nm', 'torque', 6334, 'Nm', company='NextEV', product='EP9'),
        c('1,735 kg', 'weight', 1735, 'kg', company='NextEV', product='EP9'),
        c('six cars', 'production', 6, 'vehicle', company='NextEV', product='EP9', status=['plan', 'actual']),
        c('$1.2 million', 'price', 1200000, 'USD', company='NextEV', product='EP9'),
        c('$600 million', 'funding', 600000000, 'USD', company='NextEV', p=('2014-01-01', '2016-12-15')),
        c('2,000 people', 'headcount', 2000, 'job', company='NextEV'),
        c('500,000 yuan', 'price', 500000, 'CNY', company='CH-Auto', product='K50'),
        c('US$72,000', 'price', 72000, 'USD', company='CH-Auto', product='K50'),
        c('10,000 pre-orders', 'orders', 10000, 'order', company='Singulato'),
        c('US$154 million', 'cash', 154000000, 'USD', company='Singulato'),
        c('half', ['headcount', 'other'], 50, 'percent', company=['Future Mobility', 'BMW'], role=['share', 'level']),
        c('6.7 billion yuan', 'investment', 6700000000, 'CNY', company='WM Motor', status='plan'),
        c('US$0.97 billion', 'investment', 970000000, 'USD', company='WM Motor', status='plan'),
        c('20 billion', 'investment', 20000000000, 'CNY', company='LeEco', status='plan'),
        c('400,000 cars', 'capacity', 400000, 'vehicle', company='LeEco', per='year', status='plan'),
        c('33.4 billion yuan', 'subsidy', 33400000000, 'CNY', p=('2009-01-01', '2015-12-31')),
        c('five bus makers', 'other', 5, 'item'),
        c('1.01 billion', ['subsidy', 'cost'], 1010000000, 'CNY'),
        c('55,000 yuan', 'subsidy', None, 'CNY', 55000, per='vehicle'),
        c('20 percent', 'subsidy', -20, 'percent', role='change', p=('2017-01-01', '2017-01-01'), status='plan'),
        c('5 million', ['other', 'sales'], 5000000, 'vehicle', p=by(2020), status='target'),
        c('331,092', 'sales', 331092, 'vehicle', p=y(2015)),
        c('3.4 times', 'sales', 240, 'percent', role='change', p=y(2015)),
        c('74,763', 'sales', 74763, 'vehicle', p=y(2014)),
        c('402,000', 'sales', 402000, 'vehicle', p=('2016-01-01', '2016-11-30')),
    ],
    names=mentions(TEXT, {'NextEV': ('COMPANY', 'NextEV'), 'CH-Auto': ('COMPANY', 'CH-Auto'), 'Singulato': ('COMPANY', 'Singulato'), 'Future Mobility': ('COMPANY', 'Future Mobility'), 'Tencent': ('COMPANY', 'Tencent'), 'Foxconn': ('COMPANY', 'Foxconn'), 'BMW': ('COMPANY', 'BMW'), 'WM Motor': ('COMPANY', 'WM Motor'), 'LeEco': ('COMPANY', 'LeEco'), 'EP9': ('PRODUCT', 'EP9'), 'K50': ('PRODUCT', 'K50'), 'i8': ('PRODUCT', 'i8')}),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['Two hundred electric-car companies', '200']),
        dict(kind='unit', verdict='consistent', quotes=['1 megawatt', '1,360 hp']),
        dict(kind='unit', verdict='consistent', quotes=['313 km/h', '194 mph']),
        dict(kind='fx', verdict='consistent', quotes=['500,000 yuan', 'US$72,000']),
        dict(kind='fx', verdict='consistent', quotes=['6.7 billion yuan', 'US$0.97 billion']),
        dict(kind='growth', verdict='inconsistent', quotes=['74,763', '331,092', '3.4 times'], suggestion='fits 4.4 times'),
    ],
)
