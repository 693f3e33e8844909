from goldlib import *
from mentions import mentions

TEXT = """Gogoro quarterly revenue dips 9.9%, full-year outlook cut

TAIPEI, Nov. 9 - Gogoro Inc. on Thursday reported third-quarter revenue of US$91.8 million, down 9.9% from the same quarter of last year, as fewer people in Taiwan bought electric scooters. Its net loss was US$3.1 million, compared with a net profit of US$56.2 million a year ago.

US$ million
Q3 2023
Q3 2022
Change
Hardware sales and other
57.5
70.1
-18.0%
Battery swapping service
34.3
31.8
7.9%
Total revenue
91.8
101.9
-9.9%
Gross margin
16.6%
14.5%
–
Net income (loss)
(3.1)
56.2
–
Adjusted EBITDA
14.4
12.9
11.6%

The number of battery-swapping subscribers rose 12.4% to 572,000 at the end of September. The company lowered its revenue forecast for 2023 to US$340 million to US$360 million from US$380 million to US$400 million, of which about 95% should come from Taiwan.
"""

doc = dict(
    id='ts-gogoro-q3-23-cells', published='2023-11-09', source='taipei-wire',
    title='Gogoro quarterly revenue dips 9.9%, full-year outlook cut',
    text=TEXT,
    claims=[
        c('9.9%', 'revenue', -9.9, 'percent', company='Gogoro', role='change', p=('2023-07-01', '2023-09-30')),
        c('US$91.8 million', 'revenue', 91800000, 'USD', company='Gogoro', p=('2023-07-01', '2023-09-30')),
        c('9.9%', 'revenue', -9.9, 'percent', nth=1, company='Gogoro', role='change', p=('2023-07-01', '2023-09-30')),
        c('US$3.1 million', 'net_income', -3100000, 'USD', company='Gogoro', p=('2023-07-01', '2023-09-30')),
        c('US$56.2 million', 'net_income', 56200000, 'USD', company='Gogoro', p=('2022-07-01', '2022-09-30')),
        c('57.5', 'revenue', 57500000, 'USD', company='Gogoro', p=('2023-07-01', '2023-09-30')),
        c('70.1', 'revenue', 70100000, 'USD', company='Gogoro', p=('2022-07-01', '2022-09-30')),
        c('-18.0%', 'revenue', -18, 'percent', company='Gogoro', role='change', p=('2023-07-01', '2023-09-30')),
        c('34.3', 'revenue', 34300000, 'USD', company='Gogoro', p=('2023-07-01', '2023-09-30')),
        c('31.8', 'revenue', 31800000, 'USD', company='Gogoro', p=('2022-07-01', '2022-09-30')),
        c('7.9%', 'revenue', 7.9, 'percent', company='Gogoro', role='change', p=('2023-07-01', '2023-09-30')),
        c('91.8', 'revenue', 91800000, 'USD', nth=1, company='Gogoro', p=('2023-07-01', '2023-09-30')),
        c('101.9', 'revenue', 101900000, 'USD', company='Gogoro', p=('2022-07-01', '2022-09-30')),
        c('-9.9%', 'revenue', -9.9, 'percent', company='Gogoro', role='change', p=('2023-07-01', '2023-09-30')),
        c('16.6%', 'gross_margin', 16.6, 'percent', company='Gogoro', p=('2023-07-01', '2023-09-30')),
        c('14.5%', 'gross_margin', 14.5, 'percent', company='Gogoro', p=('2022-07-01', '2022-09-30')),
        c('(3.1)', 'net_income', -3100000, 'USD', company='Gogoro', p=('2023-07-01', '2023-09-30')),
        c('56.2', 'net_income', 56200000, 'USD', nth=1, company='Gogoro', p=('2022-07-01', '2022-09-30')),
        c('14.4', 'ebitda', 14400000, 'USD', company='Gogoro', p=('2023-07-01', '2023-09-30')),
        c('12.9', 'ebitda', 12900000, 'USD', company='Gogoro', p=('2022-07-01', '2022-09-30')),
        c('11.6%', 'ebitda', 11.6, 'percent', company='Gogoro', role='change', p=('2023-07-01', '2023-09-30')),
        c('12.4%', 'other', 12.4, 'percent', company='Gogoro', role='change', p=('2023-09-30', '2023-09-30')),
        c('572,000', 'other', 572000, 'item', company='Gogoro', p=('2023-09-30', '2023-09-30')),
        c('US$340 million to US$360 million', 'revenue', 340000000, 'USD', 360000000, company='Gogoro', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('US$380 million to US$400 million', 'revenue', 380000000, 'USD', 400000000, company='Gogoro', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('95%', 'revenue', 95, 'percent', company='Gogoro', role='share', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Gogoro': ('COMPANY', 'Gogoro')}),
    checks=[],
)
