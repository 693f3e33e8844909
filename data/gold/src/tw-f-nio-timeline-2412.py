from goldlib import *
from mentions import mentions

TEXT = """Nio at ten: a timeline

Shanghai-based Nio turned ten last month. Here is how it got to where it is.

2014: William Li, then 40, founds NextEV with backing from Tencent, Hillhouse and others.

December 2017: The ES8 is unveiled in Beijing at 448,000 yuan.

June 2018: The first ES8s reach customers. By the end of the year 11,348 have been delivered.

September 2018: Nio raises $1 billion in New York, selling 160 million shares at $6.26 each. It had wanted up to $1.8 billion.

2019: A year of trouble. The company recalls 4,803 ES8s over battery fires, and its headcount shrinks from 9,900 to under 7,500. The stock falls to $1.19 in October.

April 2020: Hefei comes to the rescue with 7 billion yuan for 24.1% of Nio China. Deliveries more than double that year, to 43,728.

2021: Sales start in Norway in September. The company sells 91,429 cars.

2022: Deliveries of the ET7 begin in March. Full-year volume is 122,486, short of the 150,000 that analysts had expected.

2023: Abu Dhabi's CYVN puts in $738.5 million in July and $2.2 billion in December, and owns 20.1% at the end of the year. The net loss widens to 20.7 billion yuan.

2024: The Onvo L60 goes on sale on Sept. 19 at 206,900 yuan. Through November, Nio has delivered 190,800 cars, including 11,900 Onvos, and 660,400 since it began.

2025: Firefly, the third brand, is to follow in the first half, and Li has promised to double sales. Break-even is planned for 2026.

Nio today has 2,730 swap stations, 61 of them in Europe.
"""

doc = dict(
    id='tw-f-nio-timeline-2412', published='2024-12-12', source='sino-mobility-review',
    title='Nio at ten: a timeline',
    text=TEXT,
    claims=[
        c('December 2017', 'launch', None, 'date', company='Nio', product='ES8', p=m(2017, 12)),
        c('448,000 yuan', 'price', 448000, 'CNY', company='Nio', product='ES8'),
        c('June 2018', 'delivery_start', None, 'date', company='Nio', product='ES8', p=m(2018, 6)),
        c('11,348', 'deliveries', 11348, 'vehicle', company='Nio', product=['ES8', None], p=('2018-06-01', '2018-12-31')),
        c('$1 billion', 'funding', 1e9, 'USD', company='Nio', p=m(2018, 9)),
        c('160 million shares', 'other', 160e6, 'share', company='Nio', p=m(2018, 9)),
        c('$6.26', 'share_price', 6.26, 'USD', company='Nio', per=['share', None], p=m(2018, 9)),
        c('$1.8 billion', 'funding', None, 'USD', 1.8e9, company='Nio', p=m(2018, 9), status=['target', 'plan']),
        c('4,803 ES8s', 'recall', 4803, 'vehicle', company='Nio', product='ES8', p=y(2019)),
        c('9,900', 'headcount', 9900, 'job', company='Nio'),
        c('7,500', 'headcount', None, 'job', 7500, company='Nio', p=y(2019)),
        c('$1.19', 'share_price', 1.19, 'USD', company='Nio', per=['share', None], p=m(2019, 10)),
        c('7 billion yuan', ['investment', 'funding'], 7e9, 'CNY', company=['Nio China', 'Nio'], p=m(2020, 4)),
        c('24.1%', 'stake', 24.1, 'percent', company=['Nio China', 'Nio'], p=m(2020, 4)),
        c('double', 'deliveries', 100, 'percent', None, company='Nio', role='change', p=y(2020)),
        c('43,728', 'deliveries', 43728, 'vehicle', company='Nio', p=y(2020)),
        c('91,429 cars', ['sales', 'deliveries'], 91429, 'vehicle', company='Nio', p=y(2021)),
        c('March', 'delivery_start', None, 'date', company='Nio', product='ET7', p=m(2022, 3)),
        c('122,486', 'deliveries', 122486, 'vehicle', company='Nio', p=y(2022)),
        c('150,000', 'deliveries', 150000, 'vehicle', company='Nio', p=y(2022), status='forecast'),
        c('$738.5 million', ['investment', 'funding'], 738.5e6, 'USD', company=['CYVN', 'Nio'], p=m(2023, 7)),
        c('$2.2 billion', ['investment', 'funding'], 2.2e9, 'USD', company=['CYVN', 'Nio'], p=m(2023, 12)),
        c('20.1%', 'stake', 20.1, 'percent', company=['CYVN', 'Nio'], p=('2023-12-31', '2023-12-31')),
        c('20.7 billion yuan', 'net_income', -20.7e9, 'CNY', company='Nio', p=y(2023)),
        c('Sept. 19', 'launch', None, 'date', company='Onvo', product='L60', p=('2024-09-19', '2024-09-19')),
        c('206,900 yuan', 'price', 206900, 'CNY', company='Onvo', product='L60'),
        c('190,800 cars', 'deliveries', 190800, 'vehicle', company='Nio', p=('2024-01-01', '2024-11-30')),
        c('11,900 Onvos', 'deliveries', 11900, 'vehicle', company='Onvo', p=('2024-01-01', '2024-11-30')),
        c('660,400', 'deliveries', 660400, 'vehicle', company='Nio', p=(None, '2024-11-30')),
        c('first half', 'launch', None, 'date', company='Firefly', p=h(2025, 1), status=['plan', 'target', 'forecast']),
        c('double', ['sales', 'deliveries'], 100, 'percent', nth=1, company='Nio', role='change', p=y(2025), status=['target', 'plan']),
        c('2,730 swap stations', 'stations', 2730, 'station', company='Nio'),
        c('61', 'stations', 61, 'station', company='Nio'),
    ],
    names=mentions(TEXT, {'Nio': ('COMPANY', 'Nio'), 'NextEV': ('COMPANY', 'Nio'), 'Nio China': ('COMPANY', 'Nio China'), 'Tencent': ('COMPANY', 'Tencent'), 'Hillhouse': ('COMPANY', 'Hillhouse'), 'CYVN': ('COMPANY', 'CYVN'), 'Onvo': ('COMPANY', 'Onvo'), 'Firefly': ('COMPANY', 'Firefly'), 'ES8': ('PRODUCT', 'ES8'), 'ET7': ('PRODUCT', 'ET7'), 'L60': ('PRODUCT', 'L60')}),
    checks=[],
)
