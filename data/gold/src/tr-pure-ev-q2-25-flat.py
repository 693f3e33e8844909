from goldlib import *
from mentions import mentions

TEXT = """BYD widens its lead over Tesla in battery-electric deliveries

BYD again delivered far more battery-electric cars than Tesla in the second quarter of 2025. The Chinese company's deliveries rose 42.5 percent from a year earlier, while those of Tesla were down 13.5 percent. A year ago Tesla had still been ahead.

Battery-electric deliveries by quarter

CompanyQ2 2025Q1 2025Q2 2024Tesla384,122336,681443,956BYD606,993416,388426,039Rivian10,6618,64013,790Lucid3,3093,1092,394Polestar18,04912,30413,072NIO72,05642,09457,373

Lucid reported its sixth consecutive record quarter and confirmed its goal of building 20,000 vehicles in 2025. Rivian maintained its guidance of 40,000 to 46,000 deliveries for the year after cutting it in May from 46,000 to 51,000. Polestar, which sells mostly in Europe, increased its volume by 38.1 percent.
"""

doc = dict(
    id='tr-pure-ev-q2-25-flat', published='2025-07-10', source='charge street',
    title='BYD widens its lead over Tesla in battery-electric deliveries',
    text=TEXT,
    claims=[
        c('42.5 percent', 'deliveries', 42.5, 'percent', company='BYD', role='change', p=('2025-04-01', '2025-06-30')),
        c('13.5 percent', 'deliveries', -13.5, 'percent', company='Tesla', role='change', p=('2025-04-01', '2025-06-30')),
        c('384,122', 'deliveries', 384122, 'vehicle', company='Tesla', p=('2025-04-01', '2025-06-30')),
        c('336,681', 'deliveries', 336681, 'vehicle', company='Tesla', p=('2025-01-01', '2025-03-31')),
        c('443,956', 'deliveries', 443956, 'vehicle', company='Tesla', p=('2024-04-01', '2024-06-30')),
        c('606,993', 'deliveries', 606993, 'vehicle', company='BYD', p=('2025-04-01', '2025-06-30')),
        c('416,388', 'deliveries', 416388, 'vehicle', company='BYD', p=('2025-01-01', '2025-03-31')),
        c('426,039', 'deliveries', 426039, 'vehicle', company='BYD', p=('2024-04-01', '2024-06-30')),
        c('10,661', 'deliveries', 10661, 'vehicle', company='Rivian', p=('2025-04-01', '2025-06-30')),
        c('8,640', 'deliveries', 8640, 'vehicle', company='Rivian', p=('2025-01-01', '2025-03-31')),
        c('13,790', 'deliveries', 13790, 'vehicle', company='Rivian', p=('2024-04-01', '2024-06-30')),
        c('3,309', 'deliveries', 3309, 'vehicle', company='Lucid', p=('2025-04-01', '2025-06-30')),
        c('3,109', 'deliveries', 3109, 'vehicle', company='Lucid', p=('2025-01-01', '2025-03-31')),
        c('2,394', 'deliveries', 2394, 'vehicle', company='Lucid', p=('2024-04-01', '2024-06-30')),
        c('18,049', 'deliveries', 18049, 'vehicle', company='Polestar', p=('2025-04-01', '2025-06-30')),
        c('12,304', 'deliveries', 12304, 'vehicle', company='Polestar', p=('2025-01-01', '2025-03-31')),
        c('13,072', 'deliveries', 13072, 'vehicle', company='Polestar', p=('2024-04-01', '2024-06-30')),
        c('72,056', 'deliveries', 72056, 'vehicle', company='NIO', p=('2025-04-01', '2025-06-30')),
        c('42,094', 'deliveries', 42094, 'vehicle', company='NIO', p=('2025-01-01', '2025-03-31')),
        c('57,373', 'deliveries', 57373, 'vehicle', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('20,000 vehicles', 'production', 20000, 'vehicle', company='Lucid', p=('2025-01-01', '2025-12-31'), status='target'),
        c('40,000 to 46,000 deliveries', 'deliveries', 40000, 'vehicle', 46000, company='Rivian', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('46,000 to 51,000', 'deliveries', 46000, 'vehicle', 51000, company='Rivian', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('38.1 percent', 'deliveries', 38.1, 'percent', company='Polestar', role='change', p=('2025-04-01', '2025-06-30')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'Rivian': ('COMPANY', 'Rivian'), 'Lucid': ('COMPANY', 'Lucid'), 'Polestar': ('COMPANY', 'Polestar')}) + [n('Polestar', 'COMPANY', 'Polestar', nth=0), n('Rivian', 'COMPANY', 'Rivian', nth=0), n('Lucid', 'COMPANY', 'Lucid', nth=0), n('Tesla', 'COMPANY', 'Tesla', nth=4), n('BYD', 'COMPANY', 'BYD', nth=2), n('NIO', 'COMPANY', 'NIO', nth=0)],
    checks=[],
)
