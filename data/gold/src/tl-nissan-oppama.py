from goldlib import *
from mentions import mentions

TEXT = """Nissan to close Oppama, cradle of the Leaf

YOKOSUKA — Nissan Motor said Tuesday that the last car will leave its Oppama plant south of Tokyo in March 2028, as new president Ivan Espinosa prunes worldwide capacity to 2.5 million units by fiscal 2027 from 3.5 million, China not counted. Factories: 10 instead of 17.

Opened in 1961, Oppama can build 240,000 cars a year and ran at 40 percent in the last business year. Some 2,400 people work on the lines; Nissan promises them jobs until the end and has decided nothing for the time after. The Note moves to Kyushu, whose plant employs 3,900.

It was here that Nissan began assembling the Leaf in October 2010. Of the first two generations about 700,000 were sold. The third, unveiled last month, is made in Tochigi and has up to 702 km of WLTC range in the version with the 78-kWh battery.

Shutting Oppama and, earlier announced, the Shonan plant of Nissan Shatai is part of the Re:Nissan plan: 20,000 jobs will go by fiscal 2027, 15 percent of the total, and 500 billion yen is to be taken out of costs.

The automaker lost 670.9 billion yen in fiscal 2024; for April to June it has warned of an operating loss of 200 billion yen. Its shares ended 0.7 percent up at 325 yen.
"""

doc = dict(
    id='tl-nissan-oppama', published='2025-07-15', source='keihin-evening-news',
    title='Nissan to close Oppama, cradle of the Leaf',
    text=TEXT,
    claims=[
        c('2.5 million units', 'capacity', 2500000, 'vehicle', company='Nissan', per='year', p=(None, '2028-03-31'), status=['plan', 'target', 'forecast']),
        c('3.5 million', 'capacity', 3500000, 'vehicle', company='Nissan', per='year'),
        c('10', 'other', 10, 'item', company='Nissan', p=(None, '2028-03-31'), status=['plan', 'target', 'forecast']),
        c('17', 'other', 17, 'item', company='Nissan'),
        c('240,000 cars', 'capacity', 240000, 'vehicle', company='Nissan', per='year'),
        c('40 percent', 'other', 40, 'percent', company='Nissan', p=('2024-04-01', '2025-03-31')),
        c('2,400 people', 'headcount', 2400, 'job', company='Nissan'),
        c('3,900', 'headcount', 3900, 'job', company='Nissan'),
        c('October 2010', 'production_start', None, 'date', company='Nissan', product='Leaf', p=('2010-10-01', '2010-10-31')),
        c('700,000', 'sales', 700000, 'vehicle', company='Nissan', product='Leaf'),
        c('last month', 'launch', None, 'date', company='Nissan', product='Leaf', p=('2025-06-01', '2025-06-30')),
        c('702 km', 'range', None, 'km', 702, company='Nissan', product='Leaf'),
        c('78-kWh', 'battery_capacity', 78, 'kWh', company='Nissan', product='Leaf'),
        c('20,000 jobs', 'layoffs', 20000, 'job', company='Nissan', p=(None, '2028-03-31'), status='plan'),
        c('15 percent', 'layoffs', 15, 'percent', company='Nissan', p=(None, '2028-03-31'), status='plan'),
        c('500 billion yen', 'cost', -500000000000.0, 'JPY', company='Nissan', role='change', p=(None, '2028-03-31'), status=['plan', 'target']),
        c('670.9 billion yen', 'net_income', -670900000000.0, 'JPY', company='Nissan', p=('2024-04-01', '2025-03-31')),
        c('200 billion yen', 'operating_income', -200000000000.0, 'JPY', company='Nissan', p=('2025-04-01', '2025-06-30'), status=['target', 'forecast']),
        c('0.7 percent', 'share_price', 0.7, 'percent', company='Nissan', role='change', p=('2025-07-15', '2025-07-15')),
        c('325 yen', 'share_price', 325, 'JPY', company='Nissan', per='share', p=('2025-07-15', '2025-07-15')),
    ],
    names=mentions(TEXT, {'Leaf': ('PRODUCT', 'Leaf'), 'Note': ('PRODUCT', 'Note'), 'Nissan': ('COMPANY', 'Nissan'), 'Nissan Motor': ('COMPANY', 'Nissan')}),
    checks=[],
)
