from goldlib import *
from mentions import mentions

TEXT = """Blade battery inventor out-earns the American pioneer

In the quarter through September BYD's turnover of 201.1 billion yuan ($28.2 billion) topped Tesla's $25.2 billion. The Shenzhen group's was up 24%, the Austin firm's 8%. In profit the latter stayed ahead on a smaller lead than it was used to, $2.17 billion against 11.6 billion yuan.

Gross margin went to 21.9%, 0.2 points less than a year before but more than the 18.7% of the second quarter. Research took 13.7 billion yuan. Headcount, as of the end of September, neared one million. Warren Buffett's Berkshire Hathaway, a holder since 2008, is now below 5%.

Sales in the quarter: 1.12 million, and 2.75 million for the nine months. It revised this year's aim to 4 million from 3.6 million in August, investors said. Pure electrics were 443,426; Tesla's deliveries, 462,890, all of that sort.

In Europe, where brands such as Volkswagen are closing works, 17.0% of extra duty applies from today; for SAIC it is 35.3%, for the Giga Shanghai owner 7.8%. Rayong, opened in July, can turn out 150,000 cars annually.
"""

doc = dict(
    id='ti-byd-thai-etc', published='2024-10-31', source='shenzhen-notes',
    title='Blade battery inventor out-earns the American pioneer',
    text=TEXT,
    claims=[
        c('201.1 billion yuan', 'revenue', 201100000000.0, 'CNY', company='BYD', p=('2024-07-01', '2024-09-30')),
        c('$28.2 billion', 'revenue', 28200000000.0, 'USD', company='BYD', p=('2024-07-01', '2024-09-30')),
        c('$25.2 billion', 'revenue', 25200000000.0, 'USD', company='Tesla', p=('2024-07-01', '2024-09-30')),
        c('24%', 'revenue', 24, 'percent', company='BYD', role='change', p=('2024-07-01', '2024-09-30')),
        c('8%', 'revenue', 8, 'percent', company='Tesla', role='change', p=('2024-07-01', '2024-09-30')),
        c('$2.17 billion', 'net_income', 2170000000.0, 'USD', company='Tesla', p=('2024-07-01', '2024-09-30')),
        c('11.6 billion yuan', 'net_income', 11600000000.0, 'CNY', company='BYD', p=('2024-07-01', '2024-09-30')),
        c('21.9%', 'gross_margin', 21.9, 'percent', company='BYD', p=('2024-07-01', '2024-09-30')),
        c('0.2 points', 'gross_margin', -0.2, 'percentage_point', company='BYD', role='change', p=('2024-07-01', '2024-09-30')),
        c('18.7%', 'gross_margin', 18.7, 'percent', company='BYD', p=('2024-04-01', '2024-06-30')),
        c('13.7 billion yuan', 'rnd', 13700000000.0, 'CNY', company='BYD', p=('2024-07-01', '2024-09-30')),
        c('one million', 'headcount', 1000000.0, 'job', company='BYD', p=('2024-09-30', '2024-09-30')),
        c('5%', 'stake', None, 'percent', 5, company=['Berkshire Hathaway', 'BYD']),
        c('1.12 million', 'sales', 1120000.0, 'vehicle', company='BYD', p=('2024-07-01', '2024-09-30')),
        c('2.75 million', 'sales', 2750000.0, 'vehicle', company='BYD', p=('2024-01-01', '2024-09-30')),
        c('4 million', 'sales', 4000000.0, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('3.6 million', 'sales', 3600000.0, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('443,426', 'sales', 443426, 'vehicle', company='BYD', p=('2024-07-01', '2024-09-30')),
        c('462,890', 'deliveries', 462890, 'vehicle', company='Tesla', p=('2024-07-01', '2024-09-30')),
        c('17.0%', 'tariff', 17.0, 'percent', company='BYD', p=('2024-10-31', None)),
        c('35.3%', 'tariff', 35.3, 'percent', company='SAIC', p=('2024-10-31', None)),
        c('7.8%', 'tariff', 7.8, 'percent', company='Tesla', p=('2024-10-31', None)),
        c('150,000 cars', 'capacity', 150000, 'vehicle', company='BYD', per='year'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'Berkshire Hathaway': ('COMPANY', 'Berkshire Hathaway'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'SAIC': ('COMPANY', 'SAIC'), 'Blade battery': ('PRODUCT', 'Blade Battery')}),
    checks=[],
)
