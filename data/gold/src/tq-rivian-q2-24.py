from goldlib import *
from mentions import mentions

TEXT = """Rivian burns less but sells R1s at a loss of $33,000 apiece

IRVINE, California – Rivian Automotive posted a second-quarter net loss of $1.46 billion, against $1.20 billion in the same three months of 2023, after a retooling stop of several weeks at its plant in Normal, Illinois. The maker of the R1T and the R1S handed over 13,790 vehicles there and built 9,612, so that its stock of finished cars shrank by 4,178.

Revenue was $1.158 billion, up 3%; the consensus had been $1.145 billion. The gross loss per vehicle delivered came to $33,000, nearly unchanged. Its rival Lucid, whose Air sedan starts at $69,900, delivered 2,394 in the same quarter.

Rivian stuck to its forecast of 57,000 vehicles to be built this year and still sees an adjusted EBITDA loss of $2.7 billion, while capital spending is now put at $1.2 billion, down from $1.75 billion. Cash and short-term investments amounted to $7.87 billion on June 30; Volkswagen has since paid in the first $1 billion of a deal worth up to $5 billion. The smaller R2 is to go into production in the first half of 2026, chief executive RJ Scaringe, 41, said.

Listen: our podcast on Amazon’s vans and Tesla’s recalls, episode 212
"""

doc = dict(
    id='tq-rivian-q2-24', published='2024-08-07', source='street-ticker',
    title='Rivian burns less but sells R1s at a loss of $33,000 apiece',
    text=TEXT,
    claims=[
        c('$33,000', 'other', -33000, 'USD', company=['Rivian', 'Rivian Automotive'], per='vehicle', p=('2024-04-01', '2024-06-30')),
        c('$1.46 billion', 'net_income', -1460000000, 'USD', company=['Rivian', 'Rivian Automotive'], p=('2024-04-01', '2024-06-30')),
        c('$1.20 billion', 'net_income', -1200000000, 'USD', company=['Rivian', 'Rivian Automotive'], p=('2023-04-01', '2023-06-30')),
        c('13,790 vehicles', 'deliveries', 13790, 'vehicle', company=['Rivian', 'Rivian Automotive'], p=('2024-04-01', '2024-06-30')),
        c('9,612', 'production', 9612, 'vehicle', company=['Rivian', 'Rivian Automotive'], p=('2024-04-01', '2024-06-30')),
        c('4,178', 'inventory', -4178, 'vehicle', company=['Rivian', 'Rivian Automotive'], role='change', p=('2024-04-01', '2024-06-30')),
        c('$1.158 billion', 'revenue', 1158000000, 'USD', company=['Rivian', 'Rivian Automotive'], p=('2024-04-01', '2024-06-30')),
        c('3%', 'revenue', 3, 'percent', company=['Rivian', 'Rivian Automotive'], role='change', p=('2024-04-01', '2024-06-30')),
        c('$1.145 billion', 'revenue', 1145000000, 'USD', company=['Rivian', 'Rivian Automotive'], p=('2024-04-01', '2024-06-30'), status='forecast'),
        c('$33,000', 'other', -33000, 'USD', nth=1, company=['Rivian', 'Rivian Automotive'], per='vehicle', p=('2024-04-01', '2024-06-30')),
        c('$69,900', 'price', 69900, 'USD', company='Lucid', product='Air'),
        c('2,394', 'deliveries', 2394, 'vehicle', company='Lucid', p=('2024-04-01', '2024-06-30')),
        c('57,000 vehicles', 'production', 57000, 'vehicle', company=['Rivian', 'Rivian Automotive'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$2.7 billion', 'ebitda', -2700000000, 'USD', company=['Rivian', 'Rivian Automotive'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$1.2 billion', 'capex', 1200000000, 'USD', company=['Rivian', 'Rivian Automotive'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$1.75 billion', 'capex', 1750000000, 'USD', company=['Rivian', 'Rivian Automotive'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('$7.87 billion', 'cash', 7870000000, 'USD', company=['Rivian', 'Rivian Automotive'], p=('2024-06-30', '2024-06-30')),
        c('$1 billion', 'funding', 1000000000, 'USD', company=['Rivian', 'Rivian Automotive'], status='plan'),
        c('$5 billion', 'funding', None, 'USD', 5000000000, company=['Rivian', 'Rivian Automotive'], status='plan'),
        c('first half of 2026', 'production_start', None, 'date', company=['Rivian', 'Rivian Automotive'], product='R2', p=('2026-01-01', '2026-06-30'), status='plan'),
    ],
    names=mentions(TEXT, {'Rivian Automotive': ('COMPANY', 'Rivian'), 'Rivian': ('COMPANY', 'Rivian'), 'Amazon': ('COMPANY', 'Amazon'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Lucid': ('COMPANY', 'Lucid'), 'Tesla': ('COMPANY', 'Tesla'), 'R1T': ('PRODUCT', 'R1T'), 'R1S': ('PRODUCT', 'R1S'), 'R2': ('PRODUCT', 'R2'), 'Air': ('PRODUCT', 'Air')}),
    checks=[],
)
