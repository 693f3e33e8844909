from goldlib import *
from mentions import mentions

TEXT = """Watchdog: three EV makers call back 23,000 cars over batteries and motors

The State Administration for Market Regulation, SAMR for short, put three recalls on its website on Friday.

1) BAIC BJEV: 11,540 units of the EX360 and EU400 built between November 7, 2016 and September 22, 2018. Frequent fast charging can age the cells and, “in extreme cases”, set them alight. Dealers will reflash the battery management free of charge; they need 45 minutes per vehicle.

2) Tesla Shanghai: 21,599 Model Ys, produced in Shanghai from February 4 to October 30 this year. The steering knuckle may not be strong enough; a break had been reported in 0.09% of them.

3) Weltmeister, the brand of WM Motor: 1,282 EX5s, because of impurities mixed in by the cell supplier, ZTE Gaoneng. Beijing-made parts worth 15 million yuan must be swapped.

All told that makes 34,421 vehicles, SAMR says. So far this year 821,000 new energy vehicles have been recalled in China, 13.4% of the 6.12 million of all types.

Owners may ring 010-59799616 or look up their 17-digit VIN. Recall numbers S2021M0186V to S2021M0188V.
"""

doc = dict(
    id='a-samr-recalls', published='2021-11-27', source='china-recall-bulletin',
    title='Watchdog: three EV makers call back 23,000 cars over batteries and motors',
    text=TEXT,
    claims=[
        c('23,000 cars', 'recall', 23000, 'vehicle'),
        c('11,540 units', 'recall', 11540, 'vehicle', company='BAIC BJEV', product=['EX360', 'EU400']),
        c('45 minutes', 'duration', 45, 'minute', company='BAIC BJEV'),
        c('21,599 Model Ys', 'recall', 21599, 'vehicle', company='Tesla', product='Model Y'),
        c('0.09%', ['recall', 'other'], 0.09, 'percent', company='Tesla', product='Model Y', role=['share', 'level']),
        c('1,282 EX5s', 'recall', 1282, 'vehicle', company=['Weltmeister', 'WM Motor'], product='EX5'),
        c('15 million yuan', 'cost', 15000000, 'CNY', company=['Weltmeister', 'WM Motor']),
        c('34,421 vehicles', 'recall', 34421, 'vehicle'),
        c('821,000', 'recall', 821000, 'vehicle', p=('2021-01-01', '2021-11-27')),
        c('13.4%', 'recall', 13.4, 'percent', role='share', p=('2021-01-01', '2021-11-27')),
        c('6.12 million', 'recall', 6120000, 'vehicle', p=('2021-01-01', '2021-11-27')),
    ],
    names=mentions(TEXT, {'BAIC BJEV': ('COMPANY', 'BAIC BJEV'), 'Tesla Shanghai': ('COMPANY', 'Tesla'), 'Weltmeister': ('COMPANY', 'WM Motor'), 'WM Motor': ('COMPANY', 'WM Motor'), 'ZTE Gaoneng': ('COMPANY', 'ZTE Gaoneng'), 'EX360': ('PRODUCT', 'EX360'), 'EU400': ('PRODUCT', 'EU400'), 'Model Y': ('PRODUCT', 'Model Y'), 'EX5': ('PRODUCT', 'EX5')}),
    checks=[
        dict(kind='sum', verdict='consistent', quotes=['11,540 units', '21,599 Model Ys', '1,282 EX5s', '34,421 vehicles']),
        dict(kind='conflict', verdict='inconsistent', quotes=['23,000 cars', '34,421 vehicles'], suggestion='fits 34,000'),
    ],
)
