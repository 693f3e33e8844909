from goldlib import *
from mentions import mentions

TEXT = """Faraday Future drops $1 billion Nevada plant as LeEco's cash dries up

It was to have been 3 million square feet on 900 acres of North Las Vegas desert. On Monday the electric-car hopeful bankrolled by Jia Yueting pulled the plug: a factory will still come, it says, but a rented, smaller one in California or Nevada from which the FF 91 could be delivered in 2018.

The state had put up $335 million in tax breaks against 4,500 jobs. None has been drawn. “We did our part,” treasurer Dan Schwartz, 67, said drily.

Behind it all stands LeEco. A Shanghai court last week froze 1.24 billion yuan ($182 million) of assets belonging to Jia, his wife and three affiliates over unpaid loans, and the listed arm, Leshi, whose stock has been halted at 30.68 yuan, is worth 61.2 billion yuan, 64 percent below its peak of 2015. 325 people were let go in America in May, or about 70 percent of the US staff.

Faraday burned through $300 million in 2016, say former executives; 14 of them have quit since December. It now has 1,400 employees and unpaid bills of $100 million.

The FF 91 itself, unveiled at CES with 1,050 hp (783 kW), reaches 60 mph in 2.39 seconds and 378 miles (608 km) on the EPA cycle. It took 64,124 reservations in thirty-six hours, most of them without the refundable $5,000 deposit; price: under $300,000.
"""

doc = dict(
    id='a-ff-2017', published='2017-07-11', source='valley-start-up-watch',
    title="Faraday Future drops $1 billion Nevada plant as LeEco's cash dries up",
    text=TEXT,
    claims=[
        c('$1 billion', 'investment', 1000000000, 'USD', company='Faraday Future', status='plan'),
        c('3 million square feet', 'area', 3000000, 'ft2', company='Faraday Future', status='plan'),
        c('900 acres', 'area', 900, 'acre', company='Faraday Future'),
        c('2018', 'delivery_start', None, 'date', company='Faraday Future', product='FF 91', p=y(2018), status=['plan', 'target']),
        c('$335 million', 'subsidy', 335000000, 'USD', company='Faraday Future'),
        c('4,500 jobs', 'jobs', 4500, 'job', company='Faraday Future', status=['plan', 'target']),
        c('1.24 billion yuan', ['cash', 'other'], 1240000000, 'CNY', company='LeEco'),
        c('$182 million', ['cash', 'other'], 182000000, 'USD', company='LeEco'),
        c('30.68 yuan', 'share_price', 30.68, 'CNY', company='Leshi'),
        c('61.2 billion yuan', 'valuation', 61200000000, 'CNY', company='Leshi'),
        c('64 percent', 'valuation', -64, 'percent', company='Leshi', role='change'),
        c('325 people', 'layoffs', 325, 'job', company='LeEco', p=m(2017, 5)),
        c('70 percent', 'layoffs', 70, 'percent', company='LeEco', role='share', p=m(2017, 5)),
        c('$300 million', ['cost', 'opex'], 300000000, 'USD', company='Faraday Future', p=y(2016)),
        c('14 of them', 'other', 14, 'job', company='Faraday Future'),
        c('1,400 employees', 'headcount', 1400, 'job', company='Faraday Future'),
        c('$100 million', 'debt', 100000000, 'USD', company='Faraday Future'),
        c('1,050 hp', 'power', 1050, 'hp', company='Faraday Future', product='FF 91'),
        c('783 kW', 'power', 783, 'kW', company='Faraday Future', product='FF 91'),
        c('2.39 seconds', 'acceleration', 2.39, 'second', company='Faraday Future', product='FF 91'),
        c('378 miles', 'range', 378, 'mile', company='Faraday Future', product='FF 91'),
        c('608 km', 'range', 608, 'km', company='Faraday Future', product='FF 91'),
        c('64,124 reservations', 'orders', 64124, 'order', company='Faraday Future', product='FF 91'),
        c('$5,000', ['price', 'other'], 5000, 'USD', company='Faraday Future', product='FF 91'),
        c('$300,000', 'price', None, 'USD', 300000, company='Faraday Future', product='FF 91'),
    ],
    names=mentions(TEXT, {'Faraday Future': ('COMPANY', 'Faraday Future'), 'LeEco': ('COMPANY', 'LeEco'), 'Leshi': ('COMPANY', 'Leshi'), 'Faraday': ('COMPANY', 'Faraday Future'), 'FF 91': ('PRODUCT', 'FF 91')}),
    checks=[
        dict(kind='fx', verdict='consistent', quotes=['1.24 billion yuan', '$182 million']),
        dict(kind='unit', verdict='consistent', quotes=['1,050 hp', '783 kW']),
        dict(kind='unit', verdict='consistent', quotes=['378 miles', '608 km']),
    ],
)
