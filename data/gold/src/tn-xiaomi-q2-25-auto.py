from goldlib import *
from mentions import mentions

TEXT = """Xiaomi's EV arm close to break-even after 81,302 deliveries in the quarter

Beijing-based Xiaomi said its car business and other new initiatives took in 21.3 billion yuan between April and June, up from 6.4 billion a year earlier and 18.6 billion in the quarter before. The operating loss of the segment came down to 300 million yuan; in January-March it had been 500 million, and 1.8 billion in the second quarter of 2024.

Deliveries of 81,302 cars compare with 27,307 in the same quarter last year and 75,869 three months before. The average price went to 253,662 yuan from 228,644, thanks to the SU7 Ultra, which sells for 529,900 yuan and has 1,548 horsepower. Segment gross margin reached 26.4%, a gain of 11 percentage points on the year.

By the end of June the company ran 335 car showrooms across 92 Chinese cities, 100 more than at the end of March.

July brought more than 30,000 deliveries. The YU7, introduced on June 26, has 835 km of range at best; its waiting time exceeds 40 weeks. Rival Tesla's Model Y, 263,500 yuan, can be had in three. The former's goal for this year remains 350,000, of which the first half contributed 157,171.
"""

doc = dict(
    id='tn-xiaomi-q2-25-auto', published='2025-08-20', source='peking-tech-wire',
    title="Xiaomi's EV arm close to break-even after 81,302 deliveries in the quarter",
    text=TEXT,
    claims=[
        c('81,302 deliveries', 'deliveries', 81302, 'vehicle', company='Xiaomi', p=('2025-04-01', '2025-06-30')),
        c('21.3 billion yuan', 'revenue', 21300000000, 'CNY', company='Xiaomi', p=('2025-04-01', '2025-06-30')),
        c('6.4 billion', 'revenue', 6400000000, 'CNY', company='Xiaomi', p=('2024-04-01', '2024-06-30')),
        c('18.6 billion', 'revenue', 18600000000, 'CNY', company='Xiaomi', p=('2025-01-01', '2025-03-31')),
        c('300 million yuan', 'operating_income', -300000000, 'CNY', company='Xiaomi', p=('2025-04-01', '2025-06-30')),
        c('500 million', 'operating_income', -500000000, 'CNY', company='Xiaomi', p=('2025-01-01', '2025-03-31')),
        c('1.8 billion', 'operating_income', -1800000000, 'CNY', company='Xiaomi', p=('2024-04-01', '2024-06-30')),
        c('81,302 cars', 'deliveries', 81302, 'vehicle', company='Xiaomi', p=('2025-04-01', '2025-06-30')),
        c('27,307', 'deliveries', 27307, 'vehicle', company='Xiaomi', p=('2024-04-01', '2024-06-30')),
        c('75,869', 'deliveries', 75869, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-03-31')),
        c('253,662 yuan', 'price', 253662, 'CNY', company='Xiaomi', p=('2025-04-01', '2025-06-30')),
        c('228,644', 'price', 228644, 'CNY', company='Xiaomi', p=('2024-04-01', '2024-06-30')),
        c('529,900 yuan', 'price', 529900, 'CNY', company='Xiaomi', product='SU7 Ultra'),
        c('1,548 horsepower', 'power', 1548, 'hp', company='Xiaomi', product='SU7 Ultra'),
        c('26.4%', 'gross_margin', 26.4, 'percent', company='Xiaomi', p=('2025-04-01', '2025-06-30')),
        c('11 percentage points', 'gross_margin', 11, 'percentage_point', company='Xiaomi', role='change', p=('2025-04-01', '2025-06-30')),
        c('335 car showrooms', 'stores', 335, 'store', company='Xiaomi', p=('2025-06-30', '2025-06-30')),
        c('92 Chinese cities', 'countries', 92, 'country', company='Xiaomi', p=('2025-06-30', '2025-06-30')),
        c('100 more', 'stores', 100, 'store', company='Xiaomi', role='change', p=('2025-06-30', '2025-06-30')),
        c('30,000 deliveries', 'deliveries', 30000, 'vehicle', None, company='Xiaomi', p=('2025-07-01', '2025-07-31')),
        c('June 26', 'launch', None, 'date', company='Xiaomi', product='YU7', p=('2025-06-26', '2025-06-26')),
        c('835 km', 'range', 835, 'km', company='Xiaomi', product='YU7'),
        c('40 weeks', 'wait_time', 40, 'week', None, company='Xiaomi', product='YU7'),
        c('263,500 yuan', 'price', 263500, 'CNY', company='Tesla', product='Model Y'),
        c('three', 'wait_time', 3, 'week', nth=1, company='Tesla', product='Model Y'),
        c('350,000', 'deliveries', 350000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status='target'),
        c('157,171', 'deliveries', 157171, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-06-30')),
    ],
    names=mentions(TEXT, {'Xiaomi': ('COMPANY', 'Xiaomi'), 'Tesla': ('COMPANY', 'Tesla'), 'SU7 Ultra': ('PRODUCT', 'SU7 Ultra'), 'YU7': ('PRODUCT', 'YU7'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
