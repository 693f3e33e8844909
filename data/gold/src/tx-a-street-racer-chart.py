from goldlib import *
from mentions import mentions

TEXT = """Racing sequel takes Christmas games lead

The street racing game Midnight Ring 2 has become the fastest-selling title of the year in Britain after 212,000 copies were bought in its first weekend.

Publisher Halvard Interactive said the game went on sale on 5 December at £39.99 for the PlayStation 2 and Xbox. A version for the PC, costing £29.99, will follow in February.

The result will please the Guildford company, which made a loss of £3.4m in the six months to the end of September and cut 45 jobs at its Leeds studio in the summer. The original Midnight Ring has sold 1.6 million copies around the world since its release in November 2001.

Retailers expect a busy month. Spending on games software in the UK is forecast to reach £1.26bn this year, up 4% on 2002, according to the research firm Gallant & Poole. The sector took £41m in the first week of December alone.

A survey of 850 parents carried out for the company found that 62% planned to buy a game as a present, and that one in five did not look at the age rating printed on the box. The new game carries a rating of 12 and above.

It features 38 cars, 14 cities and a soundtrack of 27 songs. Up to eight people can race each other over a broadband connection.

Sony, whose console is in 5.5 million British homes, is now selling the PlayStation 2 for £139.99. Microsoft charges £129.99 for the Xbox.
"""

doc = dict(
    id='tx-a-street-racer-chart', published='2003-12-09', source='consumer-tech-wire',
    title='Racing sequel takes Christmas games lead',
    text=TEXT,
    claims=[
        c('212,000 copies', 'sales', 212000, 'item', company='Halvard Interactive', product=[None, 'Midnight Ring 2'], p=('2003-12-05', '2003-12-07')),
        c('5 December', 'launch', None, 'date', company='Halvard Interactive', product=[None, 'Midnight Ring 2'], p=('2003-12-05', '2003-12-05')),
        c('£39.99', 'price', 39.99, 'GBP', company='Halvard Interactive', product=[None, 'Midnight Ring 2']),
        c('£29.99', 'price', 29.99, 'GBP', company='Halvard Interactive', product=[None, 'Midnight Ring 2']),
        c('February', 'launch', None, 'date', company='Halvard Interactive', product=[None, 'Midnight Ring 2'], p=m(2004, 2), status='plan'),
        c('£3.4m', 'net_income', -3.4e6, 'GBP', company='Halvard Interactive', p=('2003-04-01', '2003-09-30')),
        c('45 jobs', 'layoffs', 45, 'job', company='Halvard Interactive', p=('2003-06-01', '2003-08-31')),
        c('1.6 million copies', 'sales', 1.6e6, 'item', company='Halvard Interactive', product=[None, 'Midnight Ring'], p=('2001-11-01', '2003-12-09')),
        c('November 2001', 'launch', None, 'date', company='Halvard Interactive', product=[None, 'Midnight Ring'], p=m(2001, 11)),
        c('£139.99', 'price', 139.99, 'GBP', company='Sony', product='PlayStation 2'),
        c('£129.99', 'price', 129.99, 'GBP', company='Microsoft', product='Xbox'),
        c('£41m', 'revenue', 41e6, 'GBP', p=('2003-12-01', '2003-12-07')),
    ],
    names=mentions(TEXT, {'Halvard Interactive': ('COMPANY', 'Halvard Interactive'), 'Sony': ('COMPANY', 'Sony'), 'Microsoft': ('COMPANY', 'Microsoft'), 'PlayStation 2': ('PRODUCT', 'PlayStation 2'), 'Xbox': ('PRODUCT', 'Xbox')}),
    checks=[],
)
