from goldlib import *
from mentions import mentions

TEXT = """Saarland’s double disappointment: SVOLT leaves, Ford’s 2,850 count the weeks

SAARLOUIS — China’s SVOLT is winding up in Europe. The cell maker, a spin-off of Great Wall Motor, drops the 24-GWh factory at Überherrn, announced in November 2020 at €2 billion and once to open in 2023, along with the pack line at Heusweiler, in which €160 million had gone; 2,000 jobs had been promised for the two. 15 people were at work there at the last. At Lauchhammer in Brandenburg, the third site (16 GWh), plans had been shelved in May after BMW cancelled an order.

At home in Changzhou it lost 2.6 billion yuan (€335 million) in the first half on revenue of 5.2 billion, although its installed volume rose 73% to 12.4 GWh in the nine months to September; that corresponds to 3.5% of the Chinese market.

The state’s other hope is gone already: Wolfspeed’s €2.75 billion chip plant at Ensdorf, with ZF as a partner holding €170 million, was to have brought 600 posts. Ford builds the last Focus at Saarlouis in November 2025; of 2,850 employees at present, 1,000 will stay until 2032.

VinFast had looked at the works and said no in 2022. Help for the dismissed is offered at 0681 / 555-0, weekdays.
"""

doc = dict(
    id='tq-jobs-svolt-saarland', published='2024-10-27', source='saar-lor-lux',
    title='Saarland’s double disappointment: SVOLT leaves, Ford’s 2,850 count the weeks',
    text=TEXT,
    claims=[
        c('2,850', 'headcount', 2850, 'job', company='Ford'),
        c('24-GWh', 'capacity', 24, 'GWh', company='SVOLT', per='year', status='plan', superseded=True),
        c('€2 billion', 'investment', 2000000000, 'EUR', company='SVOLT', status='plan', superseded=True),
        c('2023', 'production_start', None, 'date', company='SVOLT', p=('2023-01-01', '2023-12-31'), status='plan', superseded=True),
        c('€160 million', 'investment', 160000000, 'EUR', company='SVOLT'),
        c('2,000 jobs', 'jobs', 2000, 'job', company='SVOLT', status='plan', superseded=True),
        c('15 people', 'layoffs', 15, 'job', company='SVOLT', status='plan'),
        c('16 GWh', 'capacity', 16, 'GWh', company='SVOLT', per='year', status='plan', superseded=True),
        c('2.6 billion yuan', 'net_income', -2600000000, 'CNY', company='SVOLT', p=('2024-01-01', '2024-06-30')),
        c('€335 million', 'net_income', -335000000, 'EUR', company='SVOLT', p=('2024-01-01', '2024-06-30')),
        c('5.2 billion', 'revenue', 5200000000, 'CNY', company='SVOLT', p=('2024-01-01', '2024-06-30')),
        c('73%', 'installations', 73, 'percent', company='SVOLT', role='change', p=('2024-01-01', '2024-09-30')),
        c('12.4 GWh', 'installations', 12.4, 'GWh', company='SVOLT', p=('2024-01-01', '2024-09-30')),
        c('3.5%', 'market_share', 3.5, 'percent', company='SVOLT', role=['share', 'level'], p=('2024-01-01', '2024-09-30')),
        c('€2.75 billion', 'investment', 2750000000, 'EUR', company='Wolfspeed', status='plan', superseded=True),
        c('€170 million', 'investment', 170000000, 'EUR', company='ZF', status='plan'),
        c('600 posts', 'jobs', 600, 'job', company='Wolfspeed', status='plan', superseded=True),
        c('2,850 employees', 'headcount', 2850, 'job', company='Ford'),
        c('1,000', 'headcount', 1000, 'job', company='Ford', p=(None, '2032-12-31'), status='plan'),
    ],
    names=mentions(TEXT, {'SVOLT': ('COMPANY', 'SVOLT'), 'Great Wall Motor': ('COMPANY', 'Great Wall Motor'), 'Ford': ('COMPANY', 'Ford'), 'Wolfspeed': ('COMPANY', 'Wolfspeed'), 'ZF': ('COMPANY', 'ZF'), 'BMW': ('COMPANY', 'BMW'), 'VinFast': ('COMPANY', 'VinFast')}),
    checks=[],
)
