from goldlib import *
from mentions import mentions

TEXT = """Nio to get $2.2 billion from Abu Dhabi's CYVN

2 min read | CN EV Ticker

Nio (NYSE: NIO) has signed an agreement with CYVN Investments under which the Abu Dhabi fund will invest $2.2 billion in cash in the electric vehicle maker, it said today.

CYVN will subscribe for 294 million newly issued class A shares at $7.50 per share. The price is 6.7% below the average of the last seven days. The deal is expected to close in the last week of December.

After that it will hold about 20.1% of Nio, up from 7% after it put in $738.5 million in July. It also bought a $350 million block from Tencent then.

As of September 30, Nio had cash, restricted cash and short-term investments of RMB 45.2 billion ($6.2 billion), compared with RMB 31.5 billion at the end of June.

The company lost RMB 4.56 billion in the third quarter, a 24.8% improvement on the second quarter, but 10.8% worse than a year ago.

Deliveries in November were 15,959, bringing the total this year to 142,026, an increase of 33.1%. Cumulative deliveries reached 431,582 as of November 30. Li Auto handed over 41,030.

Nio began laying off 10% of its staff last month.

It has 2,226 swap stations in China and plans to add 1,000 next year.
"""

doc = dict(
    id='tv-d-nio-cyvn-2312', published='2023-12-18', source='cn-ev-ticker',
    title="Nio to get $2.2 billion from Abu Dhabi's CYVN",
    text=TEXT,
    claims=[
        c('$2.2 billion', 'funding', 2200000000, 'USD', company='Nio', status=['plan', 'target', 'forecast']),
        c('$2.2 billion', ['funding', 'investment'], 2200000000, 'USD', nth=1, company=['Nio', 'CYVN'], status=['plan', 'target', 'forecast']),
        c('294 million', 'other', 294000000, 'share', company=['Nio', 'CYVN'], status=['plan', 'target', 'forecast']),
        c('$7.50', 'share_price', 7.5, 'USD', company='Nio', per='share', status=['actual', 'plan']),
        c('6.7%', 'share_price', -6.7, 'percent', company='Nio', role='change'),
        c('20.1%', 'stake', 20.1, 'percent', company=['CYVN', 'Nio'], status=['plan', 'target', 'forecast']),
        c('7%', 'stake', 7, 'percent', nth=1, company=['CYVN', 'Nio'], p=('2023-07-01', '2023-07-31')),
        c('$738.5 million', ['funding', 'investment'], 738500000, 'USD', company=['Nio', 'CYVN'], p=('2023-07-01', '2023-07-31')),
        c('$350 million', 'investment', 350000000, 'USD', company='CYVN', p=('2023-07-01', '2023-07-31')),
        c('RMB 45.2 billion', 'cash', 45200000000, 'CNY', company='Nio', p=('2023-09-30', '2023-09-30')),
        c('$6.2 billion', 'cash', 6200000000, 'USD', company='Nio', p=('2023-09-30', '2023-09-30')),
        c('RMB 31.5 billion', 'cash', 31500000000, 'CNY', company='Nio', p=('2023-06-30', '2023-06-30')),
        c('RMB 4.56 billion', 'net_income', -4560000000, 'CNY', company='Nio', p=('2023-07-01', '2023-09-30')),
        c('24.8%', 'net_income', -24.8, 'percent', company='Nio', role='change', p=('2023-07-01', '2023-09-30')),
        c('10.8%', 'net_income', 10.8, 'percent', company='Nio', role='change', p=('2023-07-01', '2023-09-30')),
        c('15,959', 'deliveries', 15959, 'vehicle', company='Nio', p=('2023-11-01', '2023-11-30')),
        c('142,026', 'deliveries', 142026, 'vehicle', company='Nio', p=('2023-01-01', '2023-11-30')),
        c('33.1%', 'deliveries', 33.1, 'percent', company='Nio', role='change', p=('2023-01-01', '2023-11-30')),
        c('431,582', 'deliveries', 431582, 'vehicle', company='Nio', p=(None, '2023-11-30')),
        c('41,030', 'deliveries', 41030, 'vehicle', company='Li Auto', p=('2023-11-01', '2023-11-30')),
        c('10%', 'layoffs', 10, 'percent', company='Nio', p=('2023-11-01', '2023-11-30')),
        c('2,226 swap stations', 'stations', 2226, 'station', company='Nio'),
        c('1,000', 'stations', 1000, 'station', company='Nio', role=['change', 'level'], p=('2024-01-01', '2024-12-31'), status='plan'),
    ],
    names=mentions(TEXT, {'Nio': ('COMPANY', 'Nio'), 'NIO': ('COMPANY', 'Nio'), 'CYVN Investments': ('COMPANY', 'CYVN'), 'CYVN': ('COMPANY', 'CYVN'), 'Tencent': ('COMPANY', 'Tencent'), 'Li Auto': ('COMPANY', 'Li Auto')}),
    checks=[],
)
