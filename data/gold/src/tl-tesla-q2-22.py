from goldlib import *
from mentions import mentions

TEXT = """Tesla's record streak snaps: 254,695 cars in Q2

Covid did what no rival could. With Giga Shanghai shut or half-shut from late March until June, Tesla handed over 254,695 vehicles in the three months to June 30. That is 17.9 percent short of the first quarter's 310,048, the first sequential drop in two years, though still 26.5 percent better than twelve months ago (201,304).

Production came in at 258,580. Model 3 and Model Y made up 242,169 of it, Model S and X 16,411.

June was another story. It was "the highest vehicle production month in Tesla's history", the company wrote without a number. The CPCA has one for China: 78,906, against 32,165 in May and a mere 1,512 in April.

Upgrades at the Lingang site in July will take weekly output there to 22,000 cars from 17,000; Grünheide has passed 1,000 a week and Austin hopes to this month.

Can Elon Musk, 51, keep his word of 50 percent growth in 2022? He would have to deliver 839,000 in the second half, having managed 564,743 in the first.

BYD, which counts plug-in hybrids, sold 355,021 new-energy cars in the second quarter.

Tesla layoffs: 200 people of the Autopilot team at San Mateo were let go last week; the office is being closed.
"""

doc = dict(
    id='tl-tesla-q2-22', published='2022-07-05', source='shanghai-autos-letter',
    title="Tesla's record streak snaps: 254,695 cars in Q2",
    text=TEXT,
    claims=[
        c('254,695 cars', 'deliveries', 254695, 'vehicle', company='Tesla', p=('2022-04-01', '2022-06-30')),
        c('254,695 vehicles', 'deliveries', 254695, 'vehicle', company='Tesla', p=('2022-04-01', '2022-06-30')),
        c('17.9 percent', 'deliveries', -17.9, 'percent', company='Tesla', role='change', p=('2022-04-01', '2022-06-30')),
        c('310,048', 'deliveries', 310048, 'vehicle', company='Tesla', p=('2022-01-01', '2022-03-31')),
        c('26.5 percent', 'deliveries', 26.5, 'percent', company='Tesla', role='change', p=('2022-04-01', '2022-06-30')),
        c('201,304', 'deliveries', 201304, 'vehicle', company='Tesla', p=('2021-04-01', '2021-06-30')),
        c('258,580', 'production', 258580, 'vehicle', company='Tesla', p=('2022-04-01', '2022-06-30')),
        c('242,169', 'production', 242169, 'vehicle', company='Tesla', p=('2022-04-01', '2022-06-30')),
        c('16,411', 'production', 16411, 'vehicle', company='Tesla', p=('2022-04-01', '2022-06-30')),
        c('78,906', 'sales', 78906, 'vehicle', company='Tesla', p=('2022-06-01', '2022-06-30')),
        c('32,165', 'sales', 32165, 'vehicle', company='Tesla', p=('2022-05-01', '2022-05-31')),
        c('1,512', 'sales', 1512, 'vehicle', company='Tesla', p=('2022-04-01', '2022-04-30')),
        c('22,000 cars', ['capacity', 'production'], 22000, 'vehicle', company='Tesla', per='week', status=['plan', 'target', 'forecast']),
        c('17,000', ['capacity', 'production'], 17000, 'vehicle', company='Tesla', per='week'),
        c('1,000', 'production', 1000, 'vehicle', None, company='Tesla', per='week'),
        c('50 percent', 'deliveries', 50, 'percent', company='Tesla', role='change', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('839,000', 'deliveries', 839000, 'vehicle', company='Tesla', p=('2022-07-01', '2022-12-31'), status='forecast'),
        c('564,743', 'deliveries', 564743, 'vehicle', company='Tesla', p=('2022-01-01', '2022-06-30')),
        c('355,021', 'sales', 355021, 'vehicle', company='BYD', p=('2022-04-01', '2022-06-30')),
        c('200 people', 'layoffs', 200, 'job', company='Tesla', p=('2022-06-01', '2022-06-30')),
    ],
    names=mentions(TEXT, {'Model 3': ('PRODUCT', 'Model 3'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model S': ('PRODUCT', 'Model S'), 'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
