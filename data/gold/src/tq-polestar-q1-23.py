from goldlib import *
from mentions import mentions

TEXT = """Polestar delays its SUV, cuts target to 60,000-70,000 cars and a tenth of its jobs

Swedish EV maker Polestar on Thursday pushed production of the Polestar 3 back from mid-2023 to the first quarter of 2024, blaming software that it shares with the EX90 of Volvo Cars, which has itself been postponed to next year. As a consequence it expects 60,000 to 70,000 deliveries this year rather than 80,000.

In the first three months it delivered 12,076 vehicles, 26 percent more than in the year-ago quarter, all of them the Polestar 2. The operating loss stood at $199.2 million, narrowed from $239.9 million, on revenue of $546 million ($452 million). Around 300 people, a tenth of the workforce, will have to leave.

Cash was $884 million at the end of March; $973.9 million had been there at the turn of the year. Volvo, which holds 48 percent and has lent it $800 million, does not plan to put in more. The share sank 13 percent to $3.21, while Tesla gained.

The car that the Polestar 3 will be measured against, Porsche’s electric Macan, has suffered the same fate: it was to go on sale in 2022 and is now due in 2024. The Polestar 4, shown in Shanghai in April, is 4.84 m long.
"""

doc = dict(
    id='tq-polestar-q1-23', published='2023-05-11', source='gothenburg-dispatch',
    title='Polestar delays its SUV, cuts target to 60,000-70,000 cars and a tenth of its jobs',
    text=TEXT,
    claims=[
        c('60,000-70,000 cars', 'deliveries', 60000, 'vehicle', 70000, company='Polestar', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('a tenth of its jobs', 'layoffs', 10, 'percent', company='Polestar', status='plan'),
        c('mid-2023', 'production_start', None, 'date', company='Polestar', product='Polestar 3', p=('2023-06-01', '2023-07-31'), status='plan', superseded=True),
        c('first quarter of 2024', 'production_start', None, 'date', company='Polestar', product='Polestar 3', p=('2024-01-01', '2024-03-31'), status='plan'),
        c('next year', 'production_start', None, 'date', company=['Volvo Cars', 'Volvo'], product='EX90', p=('2024-01-01', '2024-12-31'), status='plan'),
        c('60,000 to 70,000 deliveries', 'deliveries', 60000, 'vehicle', 70000, company='Polestar', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('80,000', 'deliveries', 80000, 'vehicle', company='Polestar', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('12,076 vehicles', 'deliveries', 12076, 'vehicle', company='Polestar', p=('2023-01-01', '2023-03-31')),
        c('26 percent', 'deliveries', 26, 'percent', company='Polestar', role='change', p=('2023-01-01', '2023-03-31')),
        c('$199.2 million', 'operating_income', -199200000, 'USD', company='Polestar', p=('2023-01-01', '2023-03-31')),
        c('$239.9 million', 'operating_income', -239900000, 'USD', company='Polestar', p=('2022-01-01', '2022-03-31')),
        c('$546 million', 'revenue', 546000000, 'USD', company='Polestar', p=('2023-01-01', '2023-03-31')),
        c('$452 million', 'revenue', 452000000, 'USD', company='Polestar', p=('2022-01-01', '2022-03-31')),
        c('300 people', 'layoffs', 300, 'job', company='Polestar', status='plan'),
        c('$884 million', 'cash', 884000000, 'USD', company='Polestar', p=('2023-03-31', '2023-03-31')),
        c('$973.9 million', 'cash', 973900000, 'USD', company='Polestar', p=('2022-12-31', '2022-12-31')),
        c('48 percent', 'stake', 48, 'percent', company=['Volvo Cars', 'Volvo']),
        c('$800 million', ['debt', 'funding'], 800000000, 'USD', company='Polestar'),
        c('13 percent', 'share_price', -13, 'percent', company='Polestar', role='change', p=('2023-05-11', '2023-05-11')),
        c('$3.21', 'share_price', 3.21, 'USD', company='Polestar', p=('2023-05-11', '2023-05-11')),
        c('2022', 'launch', None, 'date', company='Porsche', product='Macan', p=('2022-01-01', '2022-12-31'), status=['plan', 'target'], superseded=True),
        c('2024', 'launch', None, 'date', nth=1, company='Porsche', product='Macan', p=('2024-01-01', '2024-12-31'), status=['plan', 'target']),
        c('April', 'launch', None, 'date', company='Polestar', product='Polestar 4', p=('2023-04-01', '2023-04-30')),
        c('4.84 m', 'length', 4.84, 'm', company='Polestar', product='Polestar 4'),
    ],
    names=mentions(TEXT, {'Polestar': ('COMPANY', 'Polestar'), 'Volvo Cars': ('COMPANY', 'Volvo Cars'), 'Volvo': ('COMPANY', 'Volvo Cars'), 'Tesla': ('COMPANY', 'Tesla'), 'Porsche': ('COMPANY', 'Porsche'), 'Polestar 2': ('PRODUCT', 'Polestar 2'), 'Polestar 3': ('PRODUCT', 'Polestar 3'), 'Polestar 4': ('PRODUCT', 'Polestar 4'), 'Macan': ('PRODUCT', 'Macan'), 'EX90': ('PRODUCT', 'EX90')}),
    checks=[],
)
