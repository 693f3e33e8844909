from goldlib import *
from mentions import mentions

TEXT = """Xiaomi's EV loss narrows to 300 million yuan as deliveries top 81,000

Xiaomi Corp reported on Tuesday that revenue of its smart EV, AI and other new initiatives segment reached 21.3 billion yuan ($2.97 billion) in the second quarter, up 234% from 6.4 billion yuan a year earlier.

The segment's operating loss was 300 million yuan, compared with 500 million yuan in the first quarter and 1.8 billion in the same quarter last year. Xiaomi expects it to turn profitable in the second half.

Gross margin of the segment was 26.4%, up 11 percentage points year-on-year and 3.2 points quarter-on-quarter.

It delivered 81,302 vehicles in the quarter, almost 3x the 27,307 units of a year ago. In the first half, deliveries totaled 157,171, bringing the cumulative number since the launch of the SU7 to more than 300,000 in July. The average selling price rose to 253,662 yuan from 228,644 yuan, helped by the SU7 Ultra.

The YU7, the second model, was launched on June 26; eighteen hours later 240,000 locked-in orders were in. It starts at 253,500 yuan, slightly below the 263,500 yuan of Tesla's Model Y, and has a CLTC range of up to 835 km. Customers who order now have to wait at least 56 weeks.

For the whole group, revenue climbed 30.5% to 116 billion yuan, after 88.9 billion; analysts had expected 114.7 billion yuan. Adjusted net profit surged 75.4% to a record 10.8 billion yuan.

R&D expenses grew 41% to 7.8 billion yuan, and the number of R&D staff reached 22,641, nearly half of all employees, as of June 30.

Xiaomi had opened 335 EV sales centers in 92 cities on the Chinese mainland by the end of the quarter.

The company plans to enter Europe's car market in 2027. Its goal of 350,000 deliveries for this year, raised from 300,000 in March, was not changed.

Editor: Liu Yan
"""

doc = dict(
    id='tv-b-xiaomi-q2-2508', published='2025-08-19', source='orient-auto-daily',
    title="Xiaomi's EV loss narrows to 300 million yuan as deliveries top 81,000",
    text=TEXT,
    claims=[
        c('300 million yuan', 'operating_income', -300000000, 'CNY', company='Xiaomi', p=('2025-04-01', '2025-06-30')),
        c('81,000', 'deliveries', 81000, 'vehicle', None, company='Xiaomi', p=('2025-04-01', '2025-06-30')),
        c('21.3 billion yuan', 'revenue', 21300000000, 'CNY', company='Xiaomi', p=('2025-04-01', '2025-06-30')),
        c('$2.97 billion', 'revenue', 2970000000, 'USD', company='Xiaomi', p=('2025-04-01', '2025-06-30')),
        c('234%', 'revenue', 234, 'percent', company='Xiaomi', role='change', p=('2025-04-01', '2025-06-30')),
        c('6.4 billion yuan', 'revenue', 6400000000, 'CNY', company='Xiaomi', p=('2024-04-01', '2024-06-30')),
        c('300 million yuan', 'operating_income', -300000000, 'CNY', nth=1, company='Xiaomi', p=('2025-04-01', '2025-06-30')),
        c('500 million yuan', 'operating_income', -500000000, 'CNY', company='Xiaomi', p=('2025-01-01', '2025-03-31')),
        c('1.8 billion', 'operating_income', -1800000000, 'CNY', company='Xiaomi', p=('2024-04-01', '2024-06-30')),
        c('26.4%', 'gross_margin', 26.4, 'percent', company='Xiaomi', p=('2025-04-01', '2025-06-30')),
        c('11 percentage points', 'gross_margin', 11, 'percentage_point', company='Xiaomi', role='change', p=('2025-04-01', '2025-06-30')),
        c('3.2 points', 'gross_margin', 3.2, 'percentage_point', company='Xiaomi', role='change', p=('2025-04-01', '2025-06-30')),
        c('81,302 vehicles', 'deliveries', 81302, 'vehicle', company='Xiaomi', p=('2025-04-01', '2025-06-30')),
        c('3x', 'deliveries', 200, 'percent', company='Xiaomi', role='change', p=('2025-04-01', '2025-06-30')),
        c('27,307 units', 'deliveries', 27307, 'vehicle', company='Xiaomi', p=('2024-04-01', '2024-06-30')),
        c('157,171', 'deliveries', 157171, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-06-30')),
        c('300,000', 'deliveries', 300000, 'vehicle', None, company='Xiaomi', p=(None, '2025-07-31')),
        c('253,662 yuan', 'price', 253662, 'CNY', company='Xiaomi', per='vehicle', p=('2025-04-01', '2025-06-30')),
        c('228,644 yuan', 'price', 228644, 'CNY', company='Xiaomi', per='vehicle', p=('2024-04-01', '2024-06-30')),
        c('June 26', 'launch', None, 'date', company='Xiaomi', product='YU7', p=('2025-06-26', '2025-06-26')),
        c('240,000 locked-in orders', 'orders', 240000, 'order', company='Xiaomi', product='YU7', p=('2025-06-26', '2025-06-26')),
        c('253,500 yuan', 'price', 253500, 'CNY', company='Xiaomi', product='YU7'),
        c('263,500 yuan', 'price', 263500, 'CNY', company='Tesla', product='Model Y'),
        c('835 km', 'range', None, 'km', 835, company='Xiaomi', product='YU7'),
        c('56 weeks', 'wait_time', 56, 'week', None, company='Xiaomi', product='YU7', p=('2025-04-01', '2025-06-30')),
        c('30.5%', 'revenue', 30.5, 'percent', company='Xiaomi', role='change', p=('2025-04-01', '2025-06-30')),
        c('116 billion yuan', 'revenue', 116000000000, 'CNY', company='Xiaomi', p=('2025-04-01', '2025-06-30')),
        c('88.9 billion', 'revenue', 88900000000, 'CNY', company='Xiaomi', p=('2024-04-01', '2024-06-30')),
        c('114.7 billion yuan', 'revenue', 114700000000, 'CNY', company='Xiaomi', p=('2025-04-01', '2025-06-30'), status='forecast'),
        c('75.4%', 'net_income', 75.4, 'percent', company='Xiaomi', role='change', p=('2025-04-01', '2025-06-30')),
        c('10.8 billion yuan', 'net_income', 10800000000, 'CNY', company='Xiaomi', p=('2025-04-01', '2025-06-30')),
        c('41%', 'rnd', 41, 'percent', company='Xiaomi', role='change', p=('2025-04-01', '2025-06-30')),
        c('7.8 billion yuan', 'rnd', 7800000000, 'CNY', company='Xiaomi', p=('2025-04-01', '2025-06-30')),
        c('22,641', 'headcount', 22641, 'job', company='Xiaomi', p=('2025-06-30', '2025-06-30')),
        c('half', 'headcount', 50, 'percent', nth=2, company='Xiaomi', role='share', p=('2025-06-30', '2025-06-30')),
        c('335 EV sales centers', 'stores', 335, 'store', company='Xiaomi', p=('2025-06-30', '2025-06-30')),
        c('92 cities', 'countries', 92, 'country', company='Xiaomi', p=('2025-06-30', '2025-06-30')),
        c('2027', 'launch', None, 'date', company='Xiaomi', p=('2027-01-01', '2027-12-31'), status=['plan', 'target', 'forecast']),
        c('350,000 deliveries', 'deliveries', 350000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('300,000', 'deliveries', 300000, 'vehicle', nth=1, company='Xiaomi', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
    ],
    names=mentions(TEXT, {'Xiaomi': ('COMPANY', 'Xiaomi'), 'Tesla': ('COMPANY', 'Tesla'), 'SU7 Ultra': ('PRODUCT', 'SU7 Ultra'), 'SU7': ('PRODUCT', 'SU7'), 'YU7': ('PRODUCT', 'YU7'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
