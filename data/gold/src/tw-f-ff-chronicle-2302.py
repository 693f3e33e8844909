from goldlib import *
from mentions import mentions

TEXT = """Faraday Future: nine years, two billion dollars, no customers

Faraday Future Intelligent Electric said this week that it has secured another $135 million and will start building its FF 91 on March 30. A look back.

2014
Jia Yueting, founder of China's LeEco, sets up the company in California.

2015
A $1 billion factory for North Las Vegas is announced in December. It is to employ 4,500 people on 900 acres.

2016
Work on the plant stops in November as a contractor, AECOM, is owed $58 million.

2017
The FF 91 is shown in Las Vegas on January 3: 1,050 hp, 130 kWh, 378 miles. The company says it has 64,124 reservations in 36 hours, of which sixty turn out to have been paid. In July the factory is abandoned for a leased building in Hanford, California. Cash comes from Evergrande of Hong Kong, which promises $2 billion for 45% and pays $800 million.

2019
Carsten Breitfeld, ex-Byton, becomes chief executive. Jia files for bankruptcy in Delaware.

2021
A merger with Property Solutions brings in $1 billion in July. In November the company admits that most of the 14,000 reservations it had claimed for the car were not paid for.

2022
The launch, promised for July, slips to the third and then the fourth quarter. Cash shrinks from $505 million in January to $17 million in December. Breitfeld is removed in November.

2023
The stock, at $1.08, has lost 95% since its high.

Headcount in Gardena is now 586. A production FF 91 is supposed to cost about $180,000; 396 pre-orders were left at the end of the year.

Filed under: Startups. 5-minute read.
"""

F = ['Faraday Future', 'Faraday Future Intelligent Electric']
doc = dict(
    id='tw-f-ff-chronicle-2302', published='2023-02-09', source='pacific-startup-watch',
    title='Faraday Future: nine years, two billion dollars, no customers',
    text=TEXT,
    claims=[
        c('two billion dollars', ['cost', 'funding', 'investment'], 2e9, 'USD', company=F, p=('2014-01-01', '2023-02-09')),
        c('$135 million', 'funding', 135e6, 'USD', company=F, p=('2023-02-06', '2023-02-12')),
        c('March 30', 'production_start', None, 'date', company=F, product='FF 91', p=('2023-03-30', '2023-03-30'), status=['plan', 'target']),
        c('$1 billion', 'investment', 1e9, 'USD', company=F, status=['plan', 'target']),
        c('4,500 people', 'jobs', 4500, 'job', company=F, status=['plan', 'target']),
        c('900 acres', 'area', 900, 'acre', company=F, status=['plan', 'actual']),
        c('$58 million', 'debt', 58e6, 'USD', company=F, p=m(2016, 11)),
        c('January 3', 'launch', None, 'date', company=F, product='FF 91', p=('2017-01-03', '2017-01-03')),
        c('1,050 hp', 'power', 1050, 'hp', company=F, product='FF 91'),
        c('130 kWh', 'battery_capacity', 130, 'kWh', company=F, product='FF 91'),
        c('378 miles', 'range', 378, 'mile', company=F, product='FF 91'),
        c('64,124 reservations', 'orders', 64124, 'order', company=F, product='FF 91', p=m(2017, 1)),
        c('sixty', 'orders', 60, 'order', company=F, product='FF 91', p=m(2017, 1)),
        c('$2 billion', ['investment', 'funding'], 2e9, 'USD', company=['Evergrande'] + F, p=y(2017), status=['plan', 'target']),
        c('45%', 'stake', 45, 'percent', company=['Evergrande'] + F, p=y(2017), status=['plan', 'actual', 'target']),
        c('$800 million', ['investment', 'funding'], 800e6, 'USD', company=['Evergrande'] + F, p=y(2017)),
        c('$1 billion', 'funding', 1e9, 'USD', nth=1, company=F, p=m(2021, 7)),
        c('14,000 reservations', 'orders', 14000, 'order', company=F, product='FF 91'),
        c('July', 'launch', None, 'date', nth=2, company=F, product='FF 91', p=m(2022, 7), status=['plan', 'target'], superseded=True),
        c('third', 'launch', None, 'date', company=F, product='FF 91', p=q(2022, 3), status=['plan', 'target'], superseded=True),
        c('fourth quarter', 'launch', None, 'date', company=F, product='FF 91', p=q(2022, 4), status=['plan', 'target'], superseded=[False, True]),
        c('$505 million', 'cash', 505e6, 'USD', company=F, p=m(2022, 1)),
        c('$17 million', 'cash', 17e6, 'USD', company=F, p=m(2022, 12)),
        c('$1.08', 'share_price', 1.08, 'USD', company=F, per=['share', None]),
        c('95%', 'share_price', -95, 'percent', company=F, role='change'),
        c('586', 'headcount', 586, 'job', company=F),
        c('$180,000', 'price', 180000, 'USD', company=F, product='FF 91', status=['forecast', 'plan', 'target']),
        c('396 pre-orders', 'orders', 396, 'order', company=F, product='FF 91', p=('2022-12-31', '2022-12-31')),
    ],
    names=mentions(TEXT, {'Faraday Future Intelligent Electric': ('COMPANY', 'Faraday Future'), 'Faraday Future': ('COMPANY', 'Faraday Future'), 'LeEco': ('COMPANY', 'LeEco'), 'AECOM': ('COMPANY', 'AECOM'), 'Evergrande': ('COMPANY', 'Evergrande'), 'Byton': ('COMPANY', 'Byton'), 'Property Solutions': ('COMPANY', 'Property Solutions'), 'FF 91': ('PRODUCT', 'FF 91')}),
    checks=[],
)
