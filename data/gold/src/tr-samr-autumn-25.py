from goldlib import *
from mentions import mentions

TEXT = """China's car recalls this autumn: who calls back what

Chinese carmakers have filed several large recalls with the market regulator since September. The two biggest come from BYD, which is recalling 115,783 vehicles built between 2015 and 2022, and from Xiaomi, whose SU7 standard version needs a software update.

Electric and plug-in models recalled since September

Manufacturer	Model	Units affected
Xiaomi	SU7	116,887
Li Auto	Mega	11,411
BYD	Tang DM	44,535
BYD	Yuan Pro	71,248
Mercedes-Benz	EQC	6,180
Total		250,261

Li Auto will replace the coolant of the 2024 Mega after one of the vans caught fire in Shanghai on October 23. The company said the campaign would cost about 1.1 billion yuan ($154 million). BYD has recalled more than 210,000 vehicles so far this year, against 97,000 in the whole of 2024. None of the fixes costs the owner anything.

Xiaomi delivered more than 40,000 vehicles in September, up from over 30,000 in August. The Mega costs 529,800 yuan and is Li Auto's most expensive model.
"""

doc = dict(
    id='tr-samr-autumn-25', published='2025-11-03', source='shanghai autonotes',
    title="China's car recalls this autumn: who calls back what",
    text=TEXT,
    claims=[
        c('115,783 vehicles', 'recall', 115783, 'vehicle', company='BYD'),
        c('116,887', 'recall', 116887, 'vehicle', company='Xiaomi', product='SU7'),
        c('11,411', 'recall', 11411, 'vehicle', company='Li Auto', product='Mega'),
        c('44,535', 'recall', 44535, 'vehicle', company='BYD', product='Tang DM'),
        c('71,248', 'recall', 71248, 'vehicle', company='BYD', product='Yuan Pro'),
        c('6,180', 'recall', 6180, 'vehicle', company='Mercedes-Benz', product='EQC'),
        c('250,261', 'recall', 250261, 'vehicle'),
        c('1.1 billion yuan', 'cost', 1100000000.0, 'CNY', company='Li Auto', product='Mega', status='forecast'),
        c('$154 million', 'cost', 154000000.0, 'USD', company='Li Auto', product='Mega', status='forecast'),
        c('210,000 vehicles', 'recall', 210000, 'vehicle', None, company='BYD', p=('2025-01-01', '2025-11-03')),
        c('97,000', 'recall', 97000, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('40,000 vehicles', 'deliveries', 40000, 'vehicle', None, company='Xiaomi', p=('2025-09-01', '2025-09-30')),
        c('30,000', 'deliveries', 30000, 'vehicle', None, company='Xiaomi', p=('2025-08-01', '2025-08-31')),
        c('529,800 yuan', 'price', 529800, 'CNY', company='Li Auto', product='Mega'),
    ],
    names=mentions(TEXT, {'Xiaomi': ('COMPANY', 'Xiaomi'), 'Li Auto': ('COMPANY', 'Li Auto'), 'BYD': ('COMPANY', 'BYD'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'SU7': ('PRODUCT', 'SU7'), 'Mega': ('PRODUCT', 'Mega'), 'Tang DM': ('PRODUCT', 'Tang DM'), 'Yuan Pro': ('PRODUCT', 'Yuan Pro'), 'EQC': ('PRODUCT', 'EQC')}),
    checks=[],
)
