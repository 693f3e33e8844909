from goldlib import *
from mentions import mentions

TEXT = """Seagate to buy Maxtor for $1.9bn

Two of the biggest makers of hard disks are to merge, as the spread of music players, video recorders and laptops drives demand for storage.

Seagate Technology will pay $1.9bn in shares for Maxtor. The California companies said the combined group would have annual sales of about $10bn and expected to save $300m a year. It would supply four out of every 10 disks in the world. Western Digital is the next largest, with 17%.

Maxtor has struggled. It lost $32m in the third quarter on revenue of $925m, and it employs 13,700 people, half of them in Singapore and China. Seagate made a profit of $272m in the same period. Analysts believe several thousand workers will go.

A disk of 500 gigabytes, enough for 120 hours of ordinary television, now costs $350, a third of the price per gigabyte in 2003. Seagate plans to bring out a drive with a capacity of 750 gigabytes in April.

Households will own far more storage in future. A study by the University of Redwood puts the amount of digital data created worldwide this year at 30 exabytes, of which only a fifth is text. The average American home keeps 1,100 photographs on a computer, and 78% of the 900 families in the study had no second copy of them.

Industry revenue is forecast to rise 9% to $30bn in 2006. Consumer electronics, led by digital video recorders, will account for 24% of all units, against 9% in 2003.
"""

doc = dict(
    id='tx-a-disk-maker-deal', published='2005-12-21', source='storage-and-chips',
    title='Seagate to buy Maxtor for $1.9bn',
    text=TEXT,
    claims=[
        c('$1.9bn', 'investment', 1.9e9, 'USD', company=['Seagate Technology', 'Maxtor'], status='plan'),
        c('$1.9bn', 'investment', 1.9e9, 'USD', nth=1, company=['Seagate Technology', 'Maxtor'], status='plan'),
        c('$10bn', 'revenue', 10e9, 'USD', company='Seagate Technology', per='year', status='forecast'),
        c('$300m', 'cost', 300e6, 'USD', company='Seagate Technology', per='year', status=['forecast', 'target']),
        c('four out of every 10', 'market_share', 40, 'percent', company='Seagate Technology', status=['forecast', 'actual']),
        c('17%', 'market_share', 17, 'percent', company='Western Digital'),
        c('$32m', 'net_income', -32e6, 'USD', company='Maxtor', p=q(2005, 3)),
        c('$925m', 'revenue', 925e6, 'USD', company='Maxtor', p=q(2005, 3)),
        c('13,700 people', 'headcount', 13700, 'job', company='Maxtor'),
        c('half', 'headcount', 50, 'percent', company='Maxtor', role='share'),
        c('$272m', 'net_income', 272e6, 'USD', company='Seagate Technology', p=q(2005, 3)),
        c('April', 'launch', None, 'date', company='Seagate Technology', p=m(2006, 4), status='plan'),
        c('9%', 'revenue', 9, 'percent', role='change', p=y(2006), status='forecast'),
        c('$30bn', 'revenue', 30e9, 'USD', p=y(2006), status='forecast'),
    ],
    names=mentions(TEXT, {'Seagate Technology': ('COMPANY', 'Seagate Technology'), 'Seagate': ('COMPANY', 'Seagate Technology'), 'Maxtor': ('COMPANY', 'Maxtor'), 'Western Digital': ('COMPANY', 'Western Digital')}),
    checks=[],
)
