from goldlib import *
from mentions import mentions

TEXT = """Rivian trims output forecast after parts shortage hits third quarter

(Wire) - Electric pickup maker Rivian on Friday lowered its production forecast for the year, citing the shortage of a component used in its R1 vehicles and its commercial van, and reported deliveries that were below what Wall Street had expected.

The Irvine, California-based company now sees annual production of between 47,500 and 49,500 vehicles. It had previously guided to 57,300.

It made 13,040 vehicles at its plant in Normal, Illinois, in the quarter that ended on Sept. 30 and delivered 10,210. A year earlier it built 16,250 and handed over 15,610.

Analysts on average had expected deliveries of 12,900, according to Visible Alpha.

Compared with the second quarter, deliveries fell more than 25 percent, while production was up from 9,580, when the lines stood still for three weeks for a retooling.

Rivian affirmed that it expects deliveries to grow in the low single digits from the 50,090 units of 2023. After nine months they stand at 37,610.

Amazon, its largest shareholder with a stake of about 16 percent, has 18,000 of the electric delivery vans on the road and aims for 100,000 by 2030.

Rival Lucid said earlier in the week it delivered 2,760 vehicles in the quarter, nearly twice as many as in the year-ago period and ahead of estimates of 2,300. It kept its 2024 production target of about 9,000.

Rivian's stock dropped 4.6 percent to $10.32 in premarket trading. It has lost more than half of its value this year.

Rivian will publish third-quarter financial results on Nov. 7 after the close.
"""

doc = dict(
    id='tw-b-rivian-q3-2410', published='2024-10-04', source='great-lakes-business',
    title='Rivian trims output forecast after parts shortage hits third quarter',
    text=TEXT,
    claims=[
        c('47,500 and 49,500 vehicles', 'production', 47500, 'vehicle', 49500, company='Rivian', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('57,300', 'production', 57300, 'vehicle', company='Rivian', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('13,040 vehicles', 'production', 13040, 'vehicle', company='Rivian', p=('2024-07-01', '2024-09-30')),
        c('10,210', 'deliveries', 10210, 'vehicle', company='Rivian', p=('2024-07-01', '2024-09-30')),
        c('16,250', 'production', 16250, 'vehicle', company='Rivian', p=('2023-07-01', '2023-09-30')),
        c('15,610', 'deliveries', 15610, 'vehicle', company='Rivian', p=('2023-07-01', '2023-09-30')),
        c('12,900', 'deliveries', 12900, 'vehicle', company='Rivian', p=('2024-07-01', '2024-09-30'), status='forecast'),
        c('25 percent', 'deliveries', None, 'percent', -25, company='Rivian', role='change', p=('2024-07-01', '2024-09-30')),
        c('9,580', 'production', 9580, 'vehicle', company='Rivian', p=('2024-04-01', '2024-06-30')),
        c('three weeks', 'duration', 3, 'week', company='Rivian', p=('2024-04-01', '2024-06-30')),
        c('50,090 units', 'deliveries', 50090, 'vehicle', company='Rivian', p=('2023-01-01', '2023-12-31')),
        c('37,610', 'deliveries', 37610, 'vehicle', company='Rivian', p=('2024-01-01', '2024-09-30')),
        c('16 percent', 'stake', 16, 'percent', company=['Amazon', 'Rivian']),
        c('18,000', ['other', 'deliveries'], 18000, 'vehicle', company=['Amazon', 'Rivian']),
        c('100,000', ['other', 'deliveries'], 100000, 'vehicle', company=['Amazon', 'Rivian'], p=(None, '2030-12-31'), status=['plan', 'target', 'forecast']),
        c('2,760 vehicles', 'deliveries', 2760, 'vehicle', company='Lucid', p=('2024-07-01', '2024-09-30')),
        c('twice', 'deliveries', 100, 'percent', company='Lucid', role='change', p=('2024-07-01', '2024-09-30')),
        c('2,300', 'deliveries', 2300, 'vehicle', company='Lucid', p=('2024-07-01', '2024-09-30'), status='forecast'),
        c('9,000', 'production', 9000, 'vehicle', company='Lucid', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('4.6 percent', 'share_price', -4.6, 'percent', company='Rivian', role='change', p=('2024-10-04', '2024-10-04')),
        c('$10.32', 'share_price', 10.32, 'USD', company='Rivian', per='share', p=('2024-10-04', '2024-10-04')),
        c('half', ['share_price', 'valuation'], None, 'percent', -50, company='Rivian', role='change', p=('2024-01-01', '2024-10-04')),
    ],
    names=mentions(TEXT, {'Rivian': ('COMPANY', 'Rivian'), 'Amazon': ('COMPANY', 'Amazon'), 'Lucid': ('COMPANY', 'Lucid'), 'R1': ('PRODUCT', 'R1')}),
    checks=[],
)
