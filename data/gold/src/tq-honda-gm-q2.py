from goldlib import *
from mentions import mentions

TEXT = """Honda doubles its electric purse to 10 trillion yen

TOKYO – President Toshihiro Mibe, 62, raised Honda’s budget for electrification from fiscal 2022 to fiscal 2031 on Thursday to 10 trillion yen ($65 billion) from 5 trillion. Two trillion each go into software and into batteries, the rest into plants and models.

The carmaker repeats that electrics are to be 40 percent of its sales in 2030, or 2 million cars a year, and everything in 2040. In the year to March it sold 4.11 million of all kinds, 11.4 percent more; Nissan sold 3.44 million. Operating profit surged 77 percent to 1.38 trillion yen, and 1.42 trillion is expected for the current term.

In Ontario, C$15 billion will buy a cell plant of 36 GWh, a separator works run with Asahi Kasei and an assembly line of 240,000 cars a year, all from 2028. 1,000 jobs come with it. The battery venture with LG Energy Solution in Ohio (40 GWh) opens in 2025. The Prologue, developed with GM at GM’s expense, reached its first American customers in March; it starts at $47,400 and drives 296 miles. Toyota’s bZ4X, its natural opponent, is at $43,070.

The N-VAN e: was to be launched this spring but comes on October 10. Afeela reservations start at year-end.
"""

doc = dict(
    id='tq-honda-gm-q2', published='2024-05-17', source='kanto-biz',
    title='Honda doubles its electric purse to 10 trillion yen',
    text=TEXT,
    claims=[
        c('doubles', 'investment', 100, 'percent', company='Honda', role='change', status='plan'),
        c('10 trillion yen', 'investment', 10000000000000, 'JPY', company='Honda', p=('2021-04-01', '2031-03-31'), status='plan'),
        c('10 trillion yen', 'investment', 10000000000000, 'JPY', nth=1, company='Honda', p=('2021-04-01', '2031-03-31'), status='plan'),
        c('$65 billion', 'investment', 65000000000, 'USD', company='Honda', p=('2021-04-01', '2031-03-31'), status='plan'),
        c('5 trillion', 'investment', 5000000000000, 'JPY', company='Honda', p=('2021-04-01', '2031-03-31'), status='plan', superseded=True),
        c('Two trillion', 'investment', 2000000000000, 'JPY', company='Honda', status='plan'),
        c('40 percent', 'sales', 40, 'percent', company='Honda', role='share', p=('2030-01-01', '2030-12-31'), status='target'),
        c('2 million cars', 'production', 2000000, 'vehicle', company='Honda', p=('2030-01-01', '2030-12-31'), status='target'),
        c('4.11 million', 'sales', 4110000, 'vehicle', company='Honda', p=('2023-04-01', '2024-03-31')),
        c('11.4 percent', 'sales', 11.4, 'percent', company='Honda', role='change', p=('2023-04-01', '2024-03-31')),
        c('3.44 million', 'sales', 3440000, 'vehicle', company='Nissan', p=('2023-04-01', '2024-03-31')),
        c('77 percent', 'operating_income', 77, 'percent', company='Honda', role='change', p=('2023-04-01', '2024-03-31')),
        c('1.38 trillion yen', 'operating_income', 1380000000000, 'JPY', company='Honda', p=('2023-04-01', '2024-03-31')),
        c('1.42 trillion', 'operating_income', 1420000000000, 'JPY', company='Honda', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('C$15 billion', 'investment', 15000000000, 'CAD', company='Honda', status='plan'),
        c('36 GWh', 'capacity', 36, 'GWh', company='Honda', per='year', status='plan'),
        c('240,000 cars', 'capacity', 240000, 'vehicle', company='Honda', per='year', status='plan'),
        c('2028', 'production_start', None, 'date', company='Honda', p=('2028-01-01', None), status='plan'),
        c('1,000 jobs', 'jobs', 1000, 'job', company='Honda', status='plan'),
        c('40 GWh', 'capacity', 40, 'GWh', company='LG Energy Solution', per='year', status='plan'),
        c('2025', 'production_start', None, 'date', company='LG Energy Solution', p=('2025-01-01', '2025-12-31'), status='plan'),
        c('March', 'delivery_start', None, 'date', nth=1, company='Honda', product='Prologue', p=('2024-03-01', '2024-03-31')),
        c('$47,400', 'price', 47400, 'USD', company='Honda', product='Prologue'),
        c('296 miles', 'range', 296, 'mile', company='Honda', product='Prologue'),
        c('$43,070', 'price', 43070, 'USD', company='Toyota', product='bZ4X'),
        c('October 10', 'launch', None, 'date', company='Honda', product='N-VAN e:', p=('2024-10-10', '2024-10-10'), status='plan'),
    ],
    names=mentions(TEXT, {'Honda': ('COMPANY', 'Honda'), 'GM': ('COMPANY', 'GM'), 'Nissan': ('COMPANY', 'Nissan'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'Asahi Kasei': ('COMPANY', 'Asahi Kasei'), 'Toyota': ('COMPANY', 'Toyota'), 'Prologue': ('PRODUCT', 'Prologue'), 'N-VAN e:': ('PRODUCT', 'N-VAN e:'), 'Afeela': ('PRODUCT', 'Afeela'), 'bZ4X': ('PRODUCT', 'bZ4X')}),
    checks=[],
)
