from goldlib import *
from mentions import mentions

TEXT = """VW profit more than halves in third quarter; works council warns of three plant closures

Operating result of the Volkswagen Group in the months July to September: 2.86 billion euros, a decline of 42 percent and the weakest since the pandemic summer. Net of tax just 1.58 billion euros remained, minus 64 percent.

Nine-month figures look kinder. Sales revenue inched up by 0.9 percent to 237.3 billion euros, while 6.5 million vehicles were handed to customers, 2.8 percent fewer than between January and September 2023. Battery-electric cars accounted for 506,500 of them, leaving the BEV share of deliveries at 7.8 percent.

The core brand is the problem child: its operating return amounted to a meagre 2.1 percent, whereas the target for 2026 reads 6.5 percent. “That shows the urgent need to cut costs,” finance chief Arno Antlitz said.

For the full year Wolfsburg now counts on about 9 million deliveries (2023: 9.24 million), turnover of roughly 320 billion euros and a margin of around 5.6 percent; until September the talk had been of 6.5 to 7 percent. Net cash flow in the Automotive Division is put at about 2 billion euros rather than 2.5 to 4.5 billion.

The labour side, led by Daniela Cavallo, says at least three German factories are to shut, and that pay is to fall by 10 percent. Talks resume on 30 October at 11 a.m. Staff in Germany number some 120,000.
"""

doc = dict(
    id='te-vwag-9m-24', published='2024-10-30', source='mittelland-boerse',
    title='VW profit more than halves in third quarter; works council warns of three plant closures',
    text=TEXT,
    claims=[
        c('halves', 'net_income', None, 'percent', -50, company=['Volkswagen Group', 'Volkswagen'], role='change', p=('2024-07-01', '2024-09-30')),
        c('three plant closures', 'other', 3, 'item', company=['Volkswagen Group', 'Volkswagen'], status=['plan', 'target', 'forecast']),
        c('2.86 billion euros', 'operating_income', 2860000000, 'EUR', company=['Volkswagen Group', 'Volkswagen'], p=('2024-07-01', '2024-09-30')),
        c('42 percent', 'operating_income', -42, 'percent', company=['Volkswagen Group', 'Volkswagen'], role='change', p=('2024-07-01', '2024-09-30')),
        c('1.58 billion euros', 'net_income', 1580000000, 'EUR', company=['Volkswagen Group', 'Volkswagen'], p=('2024-07-01', '2024-09-30')),
        c('64 percent', 'net_income', -64, 'percent', company=['Volkswagen Group', 'Volkswagen'], role='change', p=('2024-07-01', '2024-09-30')),
        c('0.9 percent', 'revenue', 0.9, 'percent', company=['Volkswagen Group', 'Volkswagen'], role='change', p=('2024-01-01', '2024-09-30')),
        c('237.3 billion euros', 'revenue', 237300000000, 'EUR', company=['Volkswagen Group', 'Volkswagen'], p=('2024-01-01', '2024-09-30')),
        c('6.5 million', 'deliveries', 6500000, 'vehicle', company=['Volkswagen Group', 'Volkswagen'], p=('2024-01-01', '2024-09-30')),
        c('2.8 percent', 'deliveries', -2.8, 'percent', company=['Volkswagen Group', 'Volkswagen'], role='change', p=('2024-01-01', '2024-09-30')),
        c('506,500', 'deliveries', 506500, 'vehicle', company=['Volkswagen Group', 'Volkswagen'], p=('2024-01-01', '2024-09-30')),
        c('7.8 percent', ['margin', 'other', 'deliveries'], 7.8, 'percent', company=['Volkswagen Group', 'Volkswagen'], role='share', p=('2024-01-01', '2024-09-30')),
        c('2.1 percent', 'margin', 2.1, 'percent', company=['Volkswagen Group', 'Volkswagen'], p=('2024-01-01', '2024-09-30')),
        c('6.5 percent', 'margin', 6.5, 'percent', company=['Volkswagen Group', 'Volkswagen'], p=('2026-01-01', '2026-12-31'), status=['target', 'forecast']),
        c('9 million', 'deliveries', 9000000, 'vehicle', company=['Volkswagen Group', 'Volkswagen'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('9.24 million', 'deliveries', 9240000, 'vehicle', company=['Volkswagen Group', 'Volkswagen'], p=('2023-01-01', '2023-12-31')),
        c('320 billion euros', 'revenue', 320000000000, 'EUR', company=['Volkswagen Group', 'Volkswagen'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('5.6 percent', 'margin', 5.6, 'percent', company=['Volkswagen Group', 'Volkswagen'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('6.5 to 7 percent', 'margin', 6.5, 'percent', 7, company=['Volkswagen Group', 'Volkswagen'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('2 billion euros', 'cash_flow', 2000000000, 'EUR', company=['Volkswagen Group', 'Volkswagen'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('2.5 to 4.5 billion', 'cash_flow', 2500000000, 'EUR', 4500000000, company=['Volkswagen Group', 'Volkswagen'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('three German factories', 'other', 3, 'item', None, company=['Volkswagen Group', 'Volkswagen'], status=['plan', 'target', 'forecast']),
        c('10 percent', 'other', -10, 'percent', company=['Volkswagen Group', 'Volkswagen'], role='change', status=['plan', 'target', 'forecast']),
        c('120,000', 'headcount', 120000, 'job', company=['Volkswagen Group', 'Volkswagen']),
    ],
    names=mentions(TEXT, {'Volkswagen Group': ('COMPANY', 'Volkswagen Group'), 'VW': ('COMPANY', 'Volkswagen Group')}),
)
