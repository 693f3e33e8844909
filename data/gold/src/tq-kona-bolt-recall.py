from goldlib import *
from mentions import mentions

TEXT = """Hyundai recalls 82,000 EVs; who pays the 1 trillion won?

SEOUL – Hyundai Motor is calling back 81,701 electric vehicles worldwide to swap their batteries, and puts the bill at 1 trillion won ($900 million). The Kona accounts for 75,680 of the cars, the Ioniq for 5,716 and the Elec City bus for 305. It is 12,254 dollars or so for each. Fifteen Konas have burnt since 2018.

The cells come from LG Chem’s Nanjing plant. LGES, spun off from that company in December, disputes that a folded anode tab is the cause; its operating profit of 388 billion won in 2020, on revenue of 12.4 trillion, would be gone if it bore 70 percent, as brokers suppose. General Motors, another of its customers, called in 68,667 Bolts in November after five fires, and limits them to 90 percent of charge meanwhile.

The Korean carmaker does not let its plans suffer: the Ioniq 5, ordered by 23,760 people on its first day, is to be delivered from April, with cells of SK Innovation and up to 480 km. Hyundai aims at 160,000 electric sales this year; 100,000 it had last. Its shares were 3.9 percent down before the holiday.

Owners ring 080-600-6000.
"""

doc = dict(
    id='tq-kona-bolt-recall', published='2021-03-02', source='hangang-herald',
    title='Hyundai recalls 82,000 EVs; who pays the 1 trillion won?',
    text=TEXT,
    claims=[
        c('82,000 EVs', 'recall', 82000, 'vehicle', company=['Hyundai Motor', 'Hyundai']),
        c('1 trillion won', 'cost', 1000000000000, 'KRW', company=['Hyundai Motor', 'Hyundai'], status='forecast'),
        c('81,701 electric vehicles', 'recall', 81701, 'vehicle', company=['Hyundai Motor', 'Hyundai']),
        c('1 trillion won', 'cost', 1000000000000, 'KRW', nth=1, company=['Hyundai Motor', 'Hyundai'], status='forecast'),
        c('$900 million', 'cost', 900000000, 'USD', company=['Hyundai Motor', 'Hyundai'], status='forecast'),
        c('75,680', 'recall', 75680, 'vehicle', company=['Hyundai Motor', 'Hyundai'], product='Kona'),
        c('5,716', 'recall', 5716, 'vehicle', company=['Hyundai Motor', 'Hyundai'], product='Ioniq'),
        c('305', 'recall', 305, 'vehicle', company=['Hyundai Motor', 'Hyundai'], product='Elec City'),
        c('12,254 dollars', 'cost', 12254, 'USD', company=['Hyundai Motor', 'Hyundai'], per='vehicle', status='forecast'),
        c('Fifteen', 'other', 15, 'item', company=['Hyundai Motor', 'Hyundai'], product='Kona'),
        c('388 billion won', 'operating_income', 388000000000, 'KRW', company=['LG Energy Solution', 'LGES'], p=('2020-01-01', '2020-12-31')),
        c('12.4 trillion', 'revenue', 12400000000000, 'KRW', company=['LG Energy Solution', 'LGES'], p=('2020-01-01', '2020-12-31')),
        c('70 percent', 'cost', 70, 'percent', company=['LG Energy Solution', 'LGES'], role='share', status='forecast'),
        c('68,667', 'recall', 68667, 'vehicle', company=['General Motors', 'GM'], product='Bolt'),
        c('five fires', 'other', 5, 'item', company=['General Motors', 'GM'], product='Bolt'),
        c('90 percent', 'other', 90, 'percent', company=['General Motors', 'GM'], product='Bolt'),
        c('23,760 people', 'orders', 23760, 'order', company=['Hyundai Motor', 'Hyundai'], product='Ioniq 5', p=('2021-02-25', '2021-02-25')),
        c('April', 'delivery_start', None, 'date', company=['Hyundai Motor', 'Hyundai'], product='Ioniq 5', p=('2021-04-01', '2021-04-30'), status='plan'),
        c('480 km', 'range', None, 'km', 480, company=['Hyundai Motor', 'Hyundai'], product='Ioniq 5'),
        c('160,000', 'sales', 160000, 'vehicle', company=['Hyundai Motor', 'Hyundai'], p=('2021-01-01', '2021-12-31'), status='target'),
        c('100,000', 'sales', 100000, 'vehicle', company=['Hyundai Motor', 'Hyundai'], p=('2020-01-01', '2020-12-31')),
        c('3.9 percent', 'share_price', -3.9, 'percent', company=['Hyundai Motor', 'Hyundai'], role='change', p=('2021-02-26', '2021-02-26')),
    ],
    names=mentions(TEXT, {'Hyundai Motor': ('COMPANY', 'Hyundai'), 'Hyundai': ('COMPANY', 'Hyundai'), 'LGES': ('COMPANY', 'LG Energy Solution'), 'LG Chem': ('COMPANY', 'LG Chem'), 'General Motors': ('COMPANY', 'General Motors'), 'SK Innovation': ('COMPANY', 'SK Innovation'), 'Kona': ('PRODUCT', 'Kona'), 'Ioniq': ('PRODUCT', 'Ioniq'), 'Bolt': ('PRODUCT', 'Bolt'), 'Elec City': ('PRODUCT', 'Elec City'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5')}),
    checks=[],
)
