from goldlib import *
from mentions import mentions

TEXT = """Varta’s shareholders face wipe-out, Porsche steps in for sports-car cells

ELLWANGEN — Battery maker Varta wants to cut its debts of €485 million to €230 million under Germany’s new restructuring law, leaving current owners with nothing. Porsche, buyer of the V4Drive round cells that boost the 911’s hybrid, is willing to take part in a capital injection of €60 million; another €60 million would come from Austrian investor Michael Tojner. On Monday the share plunged 78 percent to €2.30. In 2021 it had cost €181.

Hackers shut down five plants in February for weeks. The company has therefore cut this year’s sales forecast twice: from at least €900 million to €820 million to €870 million. First-quarter turnover was €159 million, EBITDA minus €9.2 million.

For cars, Varta built a line in Nördlingen that is able to produce 2 million cells a year; an investment of €150 million that employs 180 people. In future it belongs to a joint company, in which the Stuttgart sports-car maker shall hold 70 percent for €30 million.

The V4Drive charges to 80 percent within six minutes, delivers its power even at minus 25 degrees and holds 5.2 amp-hours. A gigafactory for €1 billion, once talked of by Varta, was abandoned in 2022.

The headcount, 4,200 worldwide, is to shrink by 650.
"""

doc = dict(
    id='tm-varta-v4drive-24', published='2024-07-23', source='swabia-economy-wire',
    title='Varta’s shareholders face wipe-out, Porsche steps in for sports-car cells',
    text=TEXT,
    claims=[
        c('€485 million', 'debt', 485000000, 'EUR', company='Varta'),
        c('€230 million', 'debt', 230000000, 'EUR', company='Varta', status='plan'),
        c('€60 million', 'funding', 60000000, 'EUR', company='Varta', status='plan'),
        c('€60 million', 'funding', 60000000, 'EUR', nth=1, company='Varta', status='plan'),
        c('78 percent', 'share_price', -78, 'percent', company='Varta', role='change', p=('2024-07-22', '2024-07-22')),
        c('€2.30', 'share_price', 2.3, 'EUR', company='Varta', per=['share', None], p=('2024-07-22', '2024-07-22')),
        c('€181', 'share_price', 181, 'EUR', company='Varta', per=['share', None], p=('2021-01-01', '2021-12-31')),
        c('five plants', 'other', 5, 'item', company='Varta', p=('2024-02-01', '2024-02-29')),
        c('€900 million', 'revenue', 900000000, 'EUR', None, company='Varta', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('€820 million to €870 million', 'revenue', 820000000, 'EUR', 870000000, company='Varta', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('€159 million', 'revenue', 159000000, 'EUR', company='Varta', p=('2024-01-01', '2024-03-31')),
        c('minus €9.2 million', 'ebitda', -9200000, 'EUR', company='Varta', p=('2024-01-01', '2024-03-31')),
        c('2 million cells', 'capacity', 2000000, 'battery', company='Varta', per='year'),
        c('€150 million', 'investment', 150000000, 'EUR', company='Varta'),
        c('180 people', 'headcount', 180, 'job', company='Varta'),
        c('70 percent', 'stake', 70, 'percent', company=['Porsche', 'Varta'], status='plan'),
        c('€30 million', 'investment', 30000000, 'EUR', company='Porsche', status='plan'),
        c('six minutes', 'charging_time', None, 'minute', 6, company='Varta', product='V4Drive'),
        c('€1 billion', 'investment', 1000000000, 'EUR', company='Varta', status='plan', superseded=True),
        c('4,200', 'headcount', 4200, 'job', company='Varta'),
        c('650', 'layoffs', 650, 'job', company='Varta', status='plan'),
    ],
    names=mentions(TEXT, {'Varta': ('COMPANY', 'Varta'), 'Porsche': ('COMPANY', 'Porsche'), 'V4Drive': ('PRODUCT', 'V4Drive')}),
    checks=[],
)
