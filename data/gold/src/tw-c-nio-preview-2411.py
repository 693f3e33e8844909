from goldlib import *
from mentions import mentions

TEXT = """NIO earnings preview: What to watch in Q3

NIO (NYSE: NIO) is due to report third-quarter results before the market opens on Wednesday, Nov. 20.

Analysts expect a loss of $0.31 per share on revenue of $2.66 billion, according to consensus estimates. In the year-ago quarter the company lost $0.36 a share and took in $2.61 billion. Over the last 90 days, EPS estimates have seen 2 upward revisions and 5 downward.

In September the Chinese EV maker guided to revenue between $2.63 billion and $2.71 billion and deliveries of 61,000 to 63,000 vehicles. It has since said that it delivered 61,400 in the period, a rise of 10.8%. October's number, 20,480, fell short of September's by 3.3%.

Investors will look at the vehicle margin, which stood at 12.2% in the second quarter, and which management wants to lift to 15% by the last quarter of the year. Citi's Jeff Chung sees 13.1%.

Another point is cash. As of June 30, NIO had $5.7 billion. A group of state-backed investors in Hefei agreed in late September to inject 3.3 billion yuan into its unit NIO China, while NIO itself is adding 10 billion yuan.

The low-cost Onvo brand began deliveries of the L60 in late September, too late for the quarter. NIO aims for 10,000 of them in December.

Shares are down 49% so far this year. Of 27 analysts who cover the stock, 14 rate it a buy, and their mean price target of $5.90 is 28% above Monday's close.

See also: 3 value stocks to hold through 2025
"""

doc = dict(
    id='tw-c-nio-preview-2411', published='2024-11-19', source='invest-daily-brief',
    title='NIO earnings preview: What to watch in Q3',
    text=TEXT,
    claims=[
        c('$0.31', 'net_income', -0.31, 'USD', company='NIO', per='share', p=('2024-07-01', '2024-09-30'), status='forecast'),
        c('$2.66 billion', 'revenue', 2660000000, 'USD', company='NIO', p=('2024-07-01', '2024-09-30'), status='forecast'),
        c('$0.36', 'net_income', -0.36, 'USD', company='NIO', per='share', p=('2023-07-01', '2023-09-30')),
        c('$2.61 billion', 'revenue', 2610000000, 'USD', company='NIO', p=('2023-07-01', '2023-09-30')),
        c('$2.63 billion and $2.71 billion', 'revenue', 2630000000, 'USD', 2710000000, company='NIO', p=('2024-07-01', '2024-09-30'), status=['target', 'forecast']),
        c('61,000 to 63,000 vehicles', 'deliveries', 61000, 'vehicle', 63000, company='NIO', p=('2024-07-01', '2024-09-30'), status=['target', 'forecast']),
        c('61,400', 'deliveries', 61400, 'vehicle', company='NIO', p=('2024-07-01', '2024-09-30')),
        c('10.8%', 'deliveries', 10.8, 'percent', company='NIO', role='change', p=('2024-07-01', '2024-09-30')),
        c('20,480', 'deliveries', 20480, 'vehicle', company='NIO', p=('2024-10-01', '2024-10-31')),
        c('3.3%', 'deliveries', -3.3, 'percent', company='NIO', role='change', p=('2024-10-01', '2024-10-31')),
        c('12.2%', 'margin', 12.2, 'percent', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('15%', 'margin', 15, 'percent', company='NIO', p=('2024-10-01', '2024-12-31'), status=['target', 'forecast']),
        c('13.1%', 'margin', 13.1, 'percent', company='NIO', p=('2024-07-01', '2024-09-30'), status='forecast'),
        c('$5.7 billion', 'cash', 5700000000, 'USD', company='NIO', p=('2024-06-30', '2024-06-30')),
        c('3.3 billion yuan', 'funding', 3300000000, 'CNY', company=['NIO China', 'NIO'], status='plan'),
        c('10 billion yuan', 'investment', 10000000000, 'CNY', company='NIO', status='plan'),
        c('late September', 'delivery_start', None, 'date', nth=1, company='Onvo', product='L60', p=('2024-09-01', '2024-09-30')),
        c('10,000', 'deliveries', 10000, 'vehicle', company='Onvo', product='L60', p=('2024-12-01', '2024-12-31'), status=['target', 'forecast']),
        c('49%', 'share_price', -49, 'percent', company='NIO', role='change', p=('2024-01-01', '2024-11-19')),
        c('$5.90', 'share_price', 5.9, 'USD', company='NIO', per='share', status='forecast'),
        c('28%', 'share_price', 28, 'percent', company='NIO', role='change', status='forecast'),
    ],
    names=mentions(TEXT, {'NIO China': ('COMPANY', 'NIO China'), 'NIO': ('COMPANY', 'NIO'), 'Onvo': ('COMPANY', 'Onvo'), 'L60': ('PRODUCT', 'L60')}),
    checks=[],
)
