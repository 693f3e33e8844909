from goldlib import *
from mentions import mentions

TEXT = """Explained: Did BYD overtake Tesla in 2024, or didn't it?

Depends on what you count.

Q. In battery cars only?
A. No, by a hair. Tesla delivered 1,789,226 vehicles last year, 1.1 per cent less than the 1,808,581 of 2023 and its first annual decline ever. BYD sold 1,764,992 cars of that kind, having grown by 12.1 per cent from 1,574,822. The gap thus shrank to a sliver.

Q. And in the final quarter?
A. There the Chinese group was ahead, with 595,413 against 495,570. A year before it had been 526,409 versus 484,507.

Q. With plug-in hybrids included?
A. No contest. 2,485,378 hybrids, 72.8 per cent more, take its total to 4,272,145 including trucks and buses, beyond a goal of four million.

Q. What do the Americans sell?
A. 1,704,093 of theirs were Model 3 and Model Y, leaving 85,133 for everything else. They built 1,773,443 and stored energy, too: 31.4 GWh deployed, more than double the 14.7 GWh of the year before.

Q. Whose factory gates are wider?
A. The Shenzhen firm hired 200,000 people in three months to October and now has over 900,000 on its payroll. Its rival from Austin had 125,665, some 14,800 fewer.

Q. Who earns more?
A. Ask in April. In the third quarter it was Tesla for profit ($2.2 billion against 11.6 billion yuan) and its challenger for sales (201.1 billion yuan, or $28.2 billion, against $25.2 billion).

Got a question? explain@500words.example
"""

doc = dict(
    id='tj-qa-byd-tesla-2024final', published='2025-01-03', source='explained-in-500-words',
    title="Explained: Did BYD overtake Tesla in 2024, or didn't it?",
    text=TEXT,
    claims=[
        c('1,789,226 vehicles', 'deliveries', 1789226, 'vehicle', company='Tesla', p=('2024-01-01', '2024-12-31')),
        c('1.1 per cent', 'deliveries', -1.1, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-12-31')),
        c('1,808,581', 'deliveries', 1808581, 'vehicle', company='Tesla', p=('2023-01-01', '2023-12-31')),
        c('1,764,992 cars', 'sales', 1764992, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('12.1 per cent', 'sales', 12.1, 'percent', company='BYD', role='change', p=('2024-01-01', '2024-12-31')),
        c('1,574,822', 'sales', 1574822, 'vehicle', company='BYD', p=('2023-01-01', '2023-12-31')),
        c('595,413', 'sales', 595413, 'vehicle', company='BYD', p=('2024-10-01', '2024-12-31')),
        c('495,570', 'deliveries', 495570, 'vehicle', company='Tesla', p=('2024-10-01', '2024-12-31')),
        c('526,409', 'sales', 526409, 'vehicle', company='BYD', p=('2023-10-01', '2023-12-31')),
        c('484,507', 'deliveries', 484507, 'vehicle', company='Tesla', p=('2023-10-01', '2023-12-31')),
        c('2,485,378', 'sales', 2485378, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('72.8 per cent', 'sales', 72.8, 'percent', company='BYD', role='change', p=('2024-01-01', '2024-12-31')),
        c('4,272,145', 'sales', 4272145, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('four million', 'sales', 4000000, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('1,704,093', 'deliveries', 1704093, 'vehicle', company='Tesla', p=('2024-01-01', '2024-12-31')),
        c('85,133', 'deliveries', 85133, 'vehicle', company='Tesla', p=('2024-01-01', '2024-12-31')),
        c('1,773,443', 'production', 1773443, 'vehicle', company='Tesla', p=('2024-01-01', '2024-12-31')),
        c('31.4 GWh', 'installations', 31.4, 'GWh', company='Tesla', p=('2024-01-01', '2024-12-31')),
        c('double', 'installations', 100, 'percent', None, company='Tesla', role='change', p=('2024-01-01', '2024-12-31')),
        c('14.7 GWh', 'installations', 14.7, 'GWh', company='Tesla', p=('2023-01-01', '2023-12-31')),
        c('200,000 people', 'headcount', 200000, 'job', company='BYD', role='change'),
        c('900,000', 'headcount', 900000, 'job', None, company='BYD'),
        c('125,665', 'headcount', 125665, 'job', company='Tesla', p=('2024-12-31', '2024-12-31')),
        c('14,800', 'headcount', -14800, 'job', company='Tesla', role='change', p=('2024-12-31', '2024-12-31')),
        c('$2.2 billion', 'net_income', 2200000000.0, 'USD', company='Tesla', p=('2024-07-01', '2024-09-30')),
        c('11.6 billion yuan', 'net_income', 11600000000.0, 'CNY', company='BYD', p=('2024-07-01', '2024-09-30')),
        c('201.1 billion yuan', 'revenue', 201100000000.0, 'CNY', company='BYD', p=('2024-07-01', '2024-09-30')),
        c('$28.2 billion', 'revenue', 28200000000.0, 'USD', company='BYD', p=('2024-07-01', '2024-09-30')),
        c('$25.2 billion', 'revenue', 25200000000.0, 'USD', company='Tesla', p=('2024-07-01', '2024-09-30')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model 3': ('PRODUCT', 'Model 3')}),
    checks=[],
)
