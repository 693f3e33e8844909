from goldlib import *
from mentions import mentions

TEXT = """Bus maker Proterra rings Nasdaq bell with $648 million in its pocket

Proterra closed its merger with the blank-cheque firm ArcLight on Monday and began trading a day later, at a value of $1.6 billion. The proceeds, $648 million before fees, include $415 million from funds and from Daimler, which leads the round of 2018 and takes its batteries for the Jouley school bus of Thomas Built Buses; 50 of those have been sold.

The company from Burlingame, California, which has never earned a cent, lost $127.0 million in 2020 on revenue of $196.9 million, 8.5% above the $181.3 million of 2019. It delivered 170 transit buses, 31 fewer than the year before. This year takings of $246 million are expected.

The ZX5, up to 40 feet long, stores as much as 675 kWh and runs up to 329 miles on that. NFI, whose New Flyer brand is North America’s largest, had 198 zero-emission coaches handed over in 2020, and the maker of the LionC, Canada’s Lion Electric, has opened its books for 817 vehicles worth C$225 million; its shares have gained 17% since their debut in May.

A second battery line, in the City of Industry, can turn out over 500 MWh annually. Komatsu should get the first packs for excavators in 2022.
"""

doc = dict(
    id='tq-proterra-spac', published='2021-06-17', source='fleet-gazette',
    title='Bus maker Proterra rings Nasdaq bell with $648 million in its pocket',
    text=TEXT,
    claims=[
        c('$648 million', 'funding', 648000000, 'USD', company='Proterra', p=('2021-06-01', '2021-06-30')),
        c('$1.6 billion', 'valuation', 1600000000, 'USD', company='Proterra'),
        c('$648 million', 'funding', 648000000, 'USD', nth=1, company='Proterra', p=('2021-06-01', '2021-06-30')),
        c('$415 million', 'funding', 415000000, 'USD', company='Proterra', p=('2021-06-01', '2021-06-30')),
        c('50', 'sales', 50, 'vehicle', company='Thomas Built Buses', product='Jouley'),
        c('$127.0 million', 'net_income', -127000000, 'USD', company='Proterra', p=('2020-01-01', '2020-12-31')),
        c('$196.9 million', 'revenue', 196900000, 'USD', company='Proterra', p=('2020-01-01', '2020-12-31')),
        c('8.5%', 'revenue', 8.5, 'percent', company='Proterra', role='change', p=('2020-01-01', '2020-12-31')),
        c('$181.3 million', 'revenue', 181300000, 'USD', company='Proterra', p=('2019-01-01', '2019-12-31')),
        c('170 transit buses', 'deliveries', 170, 'vehicle', company='Proterra', p=('2020-01-01', '2020-12-31')),
        c('31', 'deliveries', -31, 'vehicle', company='Proterra', role='change', p=('2020-01-01', '2020-12-31')),
        c('$246 million', 'revenue', 246000000, 'USD', company='Proterra', p=('2021-01-01', '2021-12-31'), status=['target', 'forecast']),
        c('40 feet', 'length', None, 'ft', 40, company='Proterra', product='ZX5'),
        c('675 kWh', 'battery_capacity', None, 'kWh', 675, company='Proterra', product='ZX5'),
        c('329 miles', 'range', None, 'mile', 329, company='Proterra', product='ZX5'),
        c('198', 'deliveries', 198, 'vehicle', company='NFI', p=('2020-01-01', '2020-12-31')),
        c('817 vehicles', 'orders', 817, 'order', company='Lion Electric'),
        c('C$225 million', 'orders', 225000000, 'CAD', company='Lion Electric'),
        c('17%', 'share_price', 17, 'percent', company='Lion Electric', role='change'),
        c('500 MWh', 'capacity', 500, 'MWh', None, company='Proterra', per='year'),
        c('2022', 'delivery_start', None, 'date', company='Proterra', p=('2022-01-01', '2022-12-31'), status='plan'),
    ],
    names=mentions(TEXT, {'Proterra': ('COMPANY', 'Proterra'), 'ArcLight': ('COMPANY', 'ArcLight'), 'Daimler': ('COMPANY', 'Daimler'), 'Thomas Built Buses': ('COMPANY', 'Thomas Built Buses'), 'NFI': ('COMPANY', 'NFI'), 'New Flyer': ('COMPANY', 'New Flyer'), 'Komatsu': ('COMPANY', 'Komatsu'), 'Lion Electric': ('COMPANY', 'Lion Electric'), 'ZX5': ('PRODUCT', 'ZX5'), 'LionC': ('PRODUCT', 'LionC'), 'Jouley': ('PRODUCT', 'Jouley')}),
    checks=[],
)
