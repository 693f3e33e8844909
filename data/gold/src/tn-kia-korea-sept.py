from goldlib import *
from mentions import mentions

TEXT = """Kia sells 268,238 vehicles in September, EV share at record

SEOUL - Kia Corp. said Wednesday its global sales rose 7.3 percent on-year to 268,238 units last month, from 249,842 a year before. The headline covers all powertrains.

Domestic sales climbed 28.6 percent to 49,001; overseas sales advanced 3.6 percent to 218,782. EVs took 19,300 of the worldwide total, compared with 14,100 a year earlier and 17,800 in August.

At home the EV3, with a range of up to 501 kilometers, led battery models with 1,927 units. The EV4, introduced in April, followed at 1,343.

In the July-September period Kia moved 785,137 vehicles, 2.8 percent more than in the third quarter of 2024. For the first nine months the count stands at 2,380,000, or 74 percent of this year's target of 3.216 million.

Sister company Hyundai sold 372,298, 8.3 percent more than in September last year, the Ioniq 5 9,250 of them. In the first nine months it was at 3.1 million. The former's operating margin in the previous quarter had been 9.4 percent, the latter's 7.5 percent.
"""

doc = dict(
    id='tn-kia-korea-sept', published='2025-10-01', source='peninsula-news-service',
    title='Kia sells 268,238 vehicles in September, EV share at record',
    text=TEXT,
    claims=[
        c('268,238 vehicles', 'sales', 268238, 'vehicle', company='Kia', p=('2025-09-01', '2025-09-30')),
        c('7.3 percent', 'sales', 7.3, 'percent', company='Kia', role='change', p=('2025-09-01', '2025-09-30')),
        c('268,238 units', 'sales', 268238, 'vehicle', company='Kia', p=('2025-09-01', '2025-09-30')),
        c('249,842', 'sales', 249842, 'vehicle', company='Kia', p=('2024-09-01', '2024-09-30')),
        c('28.6 percent', 'sales', 28.6, 'percent', company='Kia', role='change', p=('2025-09-01', '2025-09-30')),
        c('49,001', 'sales', 49001, 'vehicle', company='Kia', p=('2025-09-01', '2025-09-30')),
        c('3.6 percent', 'sales', 3.6, 'percent', company='Kia', role='change', p=('2025-09-01', '2025-09-30')),
        c('218,782', 'sales', 218782, 'vehicle', company='Kia', p=('2025-09-01', '2025-09-30')),
        c('19,300', 'sales', 19300, 'vehicle', company='Kia', p=('2025-09-01', '2025-09-30')),
        c('14,100', 'sales', 14100, 'vehicle', company='Kia', p=('2024-09-01', '2024-09-30')),
        c('17,800', 'sales', 17800, 'vehicle', company='Kia', p=('2025-08-01', '2025-08-31')),
        c('501 kilometers', 'range', None, 'km', 501, company='Kia', product='EV3'),
        c('1,927 units', 'sales', 1927, 'vehicle', company='Kia', product='EV3', p=('2025-09-01', '2025-09-30')),
        c('April', 'launch', None, 'date', company='Kia', product='EV4', p=('2025-04-01', '2025-04-30')),
        c('1,343', 'sales', 1343, 'vehicle', company='Kia', product='EV4', p=('2025-09-01', '2025-09-30')),
        c('785,137 vehicles', 'sales', 785137, 'vehicle', company='Kia', p=('2025-07-01', '2025-09-30')),
        c('2.8 percent', 'sales', 2.8, 'percent', company='Kia', role='change', p=('2025-07-01', '2025-09-30')),
        c('2,380,000', 'sales', 2380000, 'vehicle', company='Kia', p=('2025-01-01', '2025-09-30')),
        c('74 percent', 'sales', 74, 'percent', company='Kia', role='share', p=('2025-01-01', '2025-09-30')),
        c('3.216 million', 'sales', 3216000, 'vehicle', company='Kia', p=('2025-01-01', '2025-12-31'), status='target'),
        c('372,298', 'sales', 372298, 'vehicle', company='Hyundai', p=('2025-09-01', '2025-09-30')),
        c('8.3 percent', 'sales', 8.3, 'percent', company='Hyundai', role='change', p=('2025-09-01', '2025-09-30')),
        c('9,250', 'sales', 9250, 'vehicle', company='Hyundai', product='Ioniq 5', p=('2025-09-01', '2025-09-30')),
        c('3.1 million', 'sales', 3100000, 'vehicle', company='Hyundai', p=('2025-01-01', '2025-09-30')),
        c('9.4 percent', 'margin', 9.4, 'percent', company='Kia', p=('2025-04-01', '2025-06-30')),
        c('7.5 percent', 'margin', 7.5, 'percent', company='Hyundai', p=('2025-04-01', '2025-06-30')),
    ],
    names=mentions(TEXT, {'Kia': ('COMPANY', 'Kia'), 'Hyundai': ('COMPANY', 'Hyundai'), 'EV3': ('PRODUCT', 'EV3'), 'EV4': ('PRODUCT', 'EV4'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5')}),
    checks=[],
)
