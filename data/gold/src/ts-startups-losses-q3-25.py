from goldlib import *
from mentions import mentions

TEXT = """EV start-ups: who lost how much in the third quarter

Most of the listed EV start-ups remained in the red in the July-September quarter. Leapmotor earned 150 million yuan on revenue of 19.45 billion yuan, and Xpeng is close to breaking even. VinFast's loss is still larger than its sales. The net results, in millions of dollars:

Company Q3 2025 Q2 2025 Q3 2024
Rivian -1,166 -1,115 -1,100
Lucid -978 -855 -950
VinFast -913 -812 -550
NIO -489 -697 -721
Polestar -365 -1,028 -323
Xpeng -53 -67 -258

Lucid delivered 4,078 cars, up 46.6% on the year, and ended September with $1.6 billion of cash. Polestar took in $748 million, an increase of 36% from $550 million. VinFast handed over 38,195 EVs and stuck to its goal of at least doubling its 2024 deliveries of 97,399.
"""

doc = dict(
    id='ts-startups-losses-q3-25', published='2025-11-21', source='growth-desk',
    title='EV start-ups: who lost how much in the third quarter',
    text=TEXT,
    claims=[
        c('150 million yuan', 'net_income', 150000000, 'CNY', company='Leapmotor', p=('2025-07-01', '2025-09-30')),
        c('19.45 billion yuan', 'revenue', 19450000000, 'CNY', company='Leapmotor', p=('2025-07-01', '2025-09-30')),
        c('-1,166', 'net_income', -1166000000, 'USD', company='Rivian', p=('2025-07-01', '2025-09-30')),
        c('-1,115', 'net_income', -1115000000, 'USD', company='Rivian', p=('2025-04-01', '2025-06-30')),
        c('-1,100', 'net_income', -1100000000, 'USD', company='Rivian', p=('2024-07-01', '2024-09-30')),
        c('-978', 'net_income', -978000000, 'USD', company='Lucid', p=('2025-07-01', '2025-09-30')),
        c('-855', 'net_income', -855000000, 'USD', company='Lucid', p=('2025-04-01', '2025-06-30')),
        c('-950', 'net_income', -950000000, 'USD', company='Lucid', p=('2024-07-01', '2024-09-30')),
        c('-913', 'net_income', -913000000, 'USD', company='VinFast', p=('2025-07-01', '2025-09-30')),
        c('-812', 'net_income', -812000000, 'USD', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('-550', 'net_income', -550000000, 'USD', company='VinFast', p=('2024-07-01', '2024-09-30')),
        c('-489', 'net_income', -489000000, 'USD', company='NIO', p=('2025-07-01', '2025-09-30')),
        c('-697', 'net_income', -697000000, 'USD', company='NIO', p=('2025-04-01', '2025-06-30')),
        c('-721', 'net_income', -721000000, 'USD', company='NIO', p=('2024-07-01', '2024-09-30')),
        c('-365', 'net_income', -365000000, 'USD', company='Polestar', p=('2025-07-01', '2025-09-30')),
        c('-1,028', 'net_income', -1028000000, 'USD', company='Polestar', p=('2025-04-01', '2025-06-30')),
        c('-323', 'net_income', -323000000, 'USD', company='Polestar', p=('2024-07-01', '2024-09-30')),
        c('-53', 'net_income', -53000000, 'USD', company='Xpeng', p=('2025-07-01', '2025-09-30')),
        c('-67', 'net_income', -67000000, 'USD', company='Xpeng', p=('2025-04-01', '2025-06-30')),
        c('-258', 'net_income', -258000000, 'USD', company='Xpeng', p=('2024-07-01', '2024-09-30')),
        c('4,078 cars', 'deliveries', 4078, 'vehicle', company='Lucid', p=('2025-07-01', '2025-09-30')),
        c('46.6%', 'deliveries', 46.6, 'percent', company='Lucid', role='change', p=('2025-07-01', '2025-09-30')),
        c('$1.6 billion', 'cash', 1600000000, 'USD', company='Lucid', p=('2025-09-30', '2025-09-30')),
        c('$748 million', 'revenue', 748000000, 'USD', company='Polestar', p=('2025-07-01', '2025-09-30')),
        c('36%', 'revenue', 36, 'percent', company='Polestar', role='change', p=('2025-07-01', '2025-09-30')),
        c('$550 million', 'revenue', 550000000, 'USD', company='Polestar', p=('2024-07-01', '2024-09-30')),
        c('38,195 EVs', 'deliveries', 38195, 'vehicle', company='VinFast', p=('2025-07-01', '2025-09-30')),
        c('doubling', 'deliveries', 100, 'percent', None, company='VinFast', role='change', p=('2025-01-01', '2025-12-31'), status='target'),
        c('97,399', 'deliveries', 97399, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31')),
    ],
    names=mentions(TEXT, {'Leapmotor': ('COMPANY', 'Leapmotor'), 'Polestar': ('COMPANY', 'Polestar'), 'VinFast': ('COMPANY', 'VinFast'), 'Rivian': ('COMPANY', 'Rivian'), 'Lucid': ('COMPANY', 'Lucid'), 'Xpeng': ('COMPANY', 'Xpeng'), 'NIO': ('COMPANY', 'NIO')}),
    checks=[],
)
