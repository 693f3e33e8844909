from goldlib import *
from mentions import mentions

TEXT = """BYD's 2024 in four quarters: profit up 34%, margin slightly lower

BYD earned 40.25 billion yuan ($5.55 billion) in 2024, 34% more than in the year before, on revenue of 777.1 billion yuan, up 29%. For the first time the Shenzhen company took in more than Tesla, which had revenue of $97.7 billion.

(billion yuan, except vehicles)

| 2024 | Revenue | Net profit | Gross margin | Vehicles sold |
| First quarter | 124.9 | 4.57 | 21.9% | 626,263 |
| Second quarter | 176.2 | 9.06 | 18.7% | 986,720 |
| Third quarter | 201.1 | 11.61 | 21.9% | 1,134,892 |
| Fourth quarter | 274.9 | 15.01 | 17.0% | 1,524,270 |
| Full year | 777.1 | 40.25 | 19.4% | 4,272,145 |

Fourth-quarter net profit rose 73.1% from 8.7 billion yuan a year earlier. Research and development cost 54.2 billion yuan in the full year, an increase of 36%. BYD proposes a dividend of 3.974 yuan per share. The founder, Wang Chuanfu, told analysts that sales would reach 5.5 million vehicles in 2025, with more than 800,000 of them abroad.
"""

doc = dict(
    id='ts-byd-by-quarter-24', published='2025-03-25', source='canton-markets',
    title="BYD's 2024 in four quarters: profit up 34%, margin slightly lower",
    text=TEXT,
    claims=[
        c('34%', 'net_income', 34, 'percent', company='BYD', role='change', p=('2024-01-01', '2024-12-31')),
        c('40.25 billion yuan', 'net_income', 40250000000, 'CNY', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('$5.55 billion', 'net_income', 5550000000, 'USD', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('34%', 'net_income', 34, 'percent', nth=1, company='BYD', role='change', p=('2024-01-01', '2024-12-31')),
        c('777.1 billion yuan', 'revenue', 777100000000, 'CNY', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('29%', 'revenue', 29, 'percent', company='BYD', role='change', p=('2024-01-01', '2024-12-31')),
        c('$97.7 billion', 'revenue', 97700000000, 'USD', company='Tesla', p=('2024-01-01', '2024-12-31')),
        c('124.9', 'revenue', 124900000000, 'CNY', company='BYD', p=('2024-01-01', '2024-03-31')),
        c('4.57', 'net_income', 4570000000, 'CNY', company='BYD', p=('2024-01-01', '2024-03-31')),
        c('21.9%', 'gross_margin', 21.9, 'percent', company='BYD', p=('2024-01-01', '2024-03-31')),
        c('626,263', 'sales', 626263, 'vehicle', company='BYD', p=('2024-01-01', '2024-03-31')),
        c('176.2', 'revenue', 176200000000, 'CNY', company='BYD', p=('2024-04-01', '2024-06-30')),
        c('9.06', 'net_income', 9060000000, 'CNY', company='BYD', p=('2024-04-01', '2024-06-30')),
        c('18.7%', 'gross_margin', 18.7, 'percent', company='BYD', p=('2024-04-01', '2024-06-30')),
        c('986,720', 'sales', 986720, 'vehicle', company='BYD', p=('2024-04-01', '2024-06-30')),
        c('201.1', 'revenue', 201100000000, 'CNY', company='BYD', p=('2024-07-01', '2024-09-30')),
        c('11.61', 'net_income', 11610000000, 'CNY', company='BYD', p=('2024-07-01', '2024-09-30')),
        c('21.9%', 'gross_margin', 21.9, 'percent', nth=1, company='BYD', p=('2024-07-01', '2024-09-30')),
        c('1,134,892', 'sales', 1134892, 'vehicle', company='BYD', p=('2024-07-01', '2024-09-30')),
        c('274.9', 'revenue', 274900000000, 'CNY', company='BYD', p=('2024-10-01', '2024-12-31')),
        c('15.01', 'net_income', 15010000000, 'CNY', company='BYD', p=('2024-10-01', '2024-12-31')),
        c('17.0%', 'gross_margin', 17, 'percent', company='BYD', p=('2024-10-01', '2024-12-31')),
        c('1,524,270', 'sales', 1524270, 'vehicle', company='BYD', p=('2024-10-01', '2024-12-31')),
        c('777.1', 'revenue', 777100000000, 'CNY', nth=1, company='BYD', p=('2024-01-01', '2024-12-31')),
        c('40.25', 'net_income', 40250000000, 'CNY', nth=1, company='BYD', p=('2024-01-01', '2024-12-31')),
        c('19.4%', 'gross_margin', 19.4, 'percent', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('4,272,145', 'sales', 4272145, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('73.1%', 'net_income', 73.1, 'percent', company='BYD', role='change', p=('2024-10-01', '2024-12-31')),
        c('8.7 billion yuan', 'net_income', 8700000000, 'CNY', company='BYD', p=('2023-10-01', '2023-12-31')),
        c('54.2 billion yuan', 'rnd', 54200000000, 'CNY', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('36%', 'rnd', 36, 'percent', company='BYD', role='change', p=('2024-01-01', '2024-12-31')),
        c('3.974 yuan', 'other', 3.974, 'CNY', company='BYD', per='share', status='plan'),
        c('5.5 million vehicles', 'sales', 5500000, 'vehicle', company='BYD', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('800,000', 'exports', 800000, 'vehicle', None, company='BYD', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD')}),
    checks=[],
)
