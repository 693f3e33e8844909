from goldlib import *
from mentions import mentions

TEXT = """Polestar cuts 450 more

About 450 people at Polestar, roughly 15 percent of its workforce worldwide, are to lose their jobs “in light of challenging market conditions”. It is the second such round in less than a year: last May a tenth had been let go.

The Gothenburg brand delivered around 54,600 cars in 2023, 6 percent more than the 51,491 of 2022, though 5,400 short of a goal which itself had been whittled down from 80,000 to 60,000-70,000 and then to 60,000. Practically all of those were Polestar 2s.

Money comes from abroad. Volvo Cars, which has 48 percent and has lent $1 billion, said on Thursday that it would see “how best to end” its support; Geely, from Hangzhou, is tipped to step in with $1.3 billion needed until cash flow breaks even in 2025.

Two new SUVs should help. Of the Polestar 3, priced at 91,900 euros, deliveries begin in the second quarter; the Polestar 4 started rolling to buyers in China last month. By the end of 2025 the company aims at 155,000 to 165,000 cars a year and a gross margin in the high teens.

Thomas Ingenlath, 60 in March, remains as chief executive.
"""

doc = dict(
    id='te-polestar-jobs-2401', published='2024-01-26', source='gota-alv-posten',
    title='Polestar cuts 450 more',
    text=TEXT,
    claims=[
        c('450', 'layoffs', 450, 'job', company='Polestar', status=['plan', 'actual']),
        c('450', 'layoffs', 450, 'job', nth=1, company='Polestar', status=['plan', 'actual']),
        c('15 percent', 'layoffs', 15, 'percent', company='Polestar', status=['plan', 'actual']),
        c('a tenth', 'layoffs', 10, 'percent', company='Polestar', p=('2023-05-01', '2023-05-31')),
        c('54,600 cars', 'deliveries', 54600, 'vehicle', company='Polestar', p=('2023-01-01', '2023-12-31')),
        c('6 percent', 'deliveries', 6, 'percent', company='Polestar', role='change', p=('2023-01-01', '2023-12-31')),
        c('51,491', 'deliveries', 51491, 'vehicle', company='Polestar', p=('2022-01-01', '2022-12-31')),
        c('5,400', 'deliveries', -5400, 'vehicle', company='Polestar', role='change', p=('2023-01-01', '2023-12-31')),
        c('80,000', 'deliveries', 80000, 'vehicle', company='Polestar', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('60,000-70,000', 'deliveries', 60000, 'vehicle', 70000, company='Polestar', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('60,000', 'deliveries', 60000, 'vehicle', nth=1, company='Polestar', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('48 percent', 'stake', 48, 'percent', company='Polestar'),
        c('$1 billion', ['debt', 'funding'], 1000000000, 'USD', company='Polestar'),
        c('$1.3 billion', 'funding', 1300000000, 'USD', company='Polestar', status='forecast'),
        c('91,900 euros', 'price', 91900, 'EUR', company='Polestar', product='Polestar 3'),
        c('second quarter', 'delivery_start', None, 'date', company='Polestar', product='Polestar 3', p=('2024-04-01', '2024-06-30'), status=['plan', 'target', 'forecast']),
        c('month', 'delivery_start', None, 'date', company='Polestar', product='Polestar 4', p=('2023-12-01', '2023-12-31')),
        c('155,000 to 165,000', 'deliveries', 155000, 'vehicle', 165000, company='Polestar', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Polestar': ('COMPANY', 'Polestar'), 'Volvo Cars': ('COMPANY', 'Volvo Cars'), 'Geely': ('COMPANY', 'Geely'), 'Polestar 3': ('PRODUCT', 'Polestar 3'), 'Polestar 4': ('PRODUCT', 'Polestar 4'), 'Polestar 2': ('PRODUCT', 'Polestar 2')}),
)
