from goldlib import *
from mentions import mentions

TEXT = """Hyundai and Kia electric sales plunge in US after end of tax credit

FOUNTAIN VALLEY, Calif. - Hyundai sold 74,289 vehicles in the United States in November, down 2% from a year ago, as gains in hybrids offset most of the losses in electric models. Hybrid sales increased 42%. Kia's total was 72,002, an increase of 2.7%.

Electric models, units

Model            Nov-25  Nov-24  % Chg  2025 YTD  2024 YTD  % Chg
Hyundai Ioniq 5   2,027   4,989  -59.4    44,120    39,805   10.8
Hyundai Ioniq 6     489   1,121  -56.4     9,842    11,204  -12.2
Hyundai Ioniq 9     317                    4,177
Kia EV6             603   1,887  -68.0    12,004    19,528  -38.5
Kia EV9             918   2,155  -57.4    14,086    19,877  -29.1
Kia Niro EV          91     640  -85.8     3,905    10,030  -61.1

Hyundai cut the price of the 2026 Ioniq 5 by $7,600 in October; the base version now starts at $35,000. Electric vehicles had a share of 5.1% of the US market in November, compared with 10.5% in the third quarter.
"""

doc = dict(
    id='tr-hyundai-kia-us-nov25', published='2025-12-02', source='dealer lot news',
    title='Hyundai and Kia electric sales plunge in US after end of tax credit',
    text=TEXT,
    claims=[
        c('74,289 vehicles', 'sales', 74289, 'vehicle', company='Hyundai', p=('2025-11-01', '2025-11-30')),
        c('2%', 'sales', -2, 'percent', company='Hyundai', role='change', p=('2025-11-01', '2025-11-30')),
        c('42%', 'sales', 42, 'percent', company='Hyundai', role='change', p=('2025-11-01', '2025-11-30')),
        c('72,002', 'sales', 72002, 'vehicle', company='Kia', p=('2025-11-01', '2025-11-30')),
        c('2.7%', 'sales', 2.7, 'percent', company='Kia', role='change', p=('2025-11-01', '2025-11-30')),
        c('2,027', 'sales', 2027, 'vehicle', company='Hyundai', product='Ioniq 5', p=('2025-11-01', '2025-11-30')),
        c('4,989', 'sales', 4989, 'vehicle', company='Hyundai', product='Ioniq 5', p=('2024-11-01', '2024-11-30')),
        c('-59.4', 'sales', -59.4, 'percent', company='Hyundai', product='Ioniq 5', role='change', p=('2025-11-01', '2025-11-30')),
        c('44,120', 'sales', 44120, 'vehicle', company='Hyundai', product='Ioniq 5', p=('2025-01-01', '2025-11-30')),
        c('39,805', 'sales', 39805, 'vehicle', company='Hyundai', product='Ioniq 5', p=('2024-01-01', '2024-11-30')),
        c('10.8', 'sales', 10.8, 'percent', company='Hyundai', product='Ioniq 5', role='change', p=('2025-01-01', '2025-11-30')),
        c('489', 'sales', 489, 'vehicle', company='Hyundai', product='Ioniq 6', p=('2025-11-01', '2025-11-30')),
        c('1,121', 'sales', 1121, 'vehicle', company='Hyundai', product='Ioniq 6', p=('2024-11-01', '2024-11-30')),
        c('-56.4', 'sales', -56.4, 'percent', company='Hyundai', product='Ioniq 6', role='change', p=('2025-11-01', '2025-11-30')),
        c('9,842', 'sales', 9842, 'vehicle', company='Hyundai', product='Ioniq 6', p=('2025-01-01', '2025-11-30')),
        c('11,204', 'sales', 11204, 'vehicle', company='Hyundai', product='Ioniq 6', p=('2024-01-01', '2024-11-30')),
        c('-12.2', 'sales', -12.2, 'percent', company='Hyundai', product='Ioniq 6', role='change', p=('2025-01-01', '2025-11-30')),
        c('317', 'sales', 317, 'vehicle', company='Hyundai', product='Ioniq 9', p=('2025-11-01', '2025-11-30')),
        c('4,177', 'sales', 4177, 'vehicle', company='Hyundai', product='Ioniq 9', p=('2025-01-01', '2025-11-30')),
        c('603', 'sales', 603, 'vehicle', company='Kia', product='EV6', p=('2025-11-01', '2025-11-30')),
        c('1,887', 'sales', 1887, 'vehicle', company='Kia', product='EV6', p=('2024-11-01', '2024-11-30')),
        c('-68.0', 'sales', -68, 'percent', company='Kia', product='EV6', role='change', p=('2025-11-01', '2025-11-30')),
        c('12,004', 'sales', 12004, 'vehicle', company='Kia', product='EV6', p=('2025-01-01', '2025-11-30')),
        c('19,528', 'sales', 19528, 'vehicle', company='Kia', product='EV6', p=('2024-01-01', '2024-11-30')),
        c('-38.5', 'sales', -38.5, 'percent', company='Kia', product='EV6', role='change', p=('2025-01-01', '2025-11-30')),
        c('918', 'sales', 918, 'vehicle', company='Kia', product='EV9', p=('2025-11-01', '2025-11-30')),
        c('2,155', 'sales', 2155, 'vehicle', company='Kia', product='EV9', p=('2024-11-01', '2024-11-30')),
        c('-57.4', 'sales', -57.4, 'percent', company='Kia', product='EV9', role='change', p=('2025-11-01', '2025-11-30')),
        c('14,086', 'sales', 14086, 'vehicle', company='Kia', product='EV9', p=('2025-01-01', '2025-11-30')),
        c('19,877', 'sales', 19877, 'vehicle', company='Kia', product='EV9', p=('2024-01-01', '2024-11-30')),
        c('-29.1', 'sales', -29.1, 'percent', company='Kia', product='EV9', role='change', p=('2025-01-01', '2025-11-30')),
        c('91', 'sales', 91, 'vehicle', nth=1, company='Kia', product='Niro EV', p=('2025-11-01', '2025-11-30')),
        c('640', 'sales', 640, 'vehicle', company='Kia', product='Niro EV', p=('2024-11-01', '2024-11-30')),
        c('-85.8', 'sales', -85.8, 'percent', company='Kia', product='Niro EV', role='change', p=('2025-11-01', '2025-11-30')),
        c('3,905', 'sales', 3905, 'vehicle', company='Kia', product='Niro EV', p=('2025-01-01', '2025-11-30')),
        c('10,030', 'sales', 10030, 'vehicle', company='Kia', product='Niro EV', p=('2024-01-01', '2024-11-30')),
        c('-61.1', 'sales', -61.1, 'percent', company='Kia', product='Niro EV', role='change', p=('2025-01-01', '2025-11-30')),
        c('$7,600', 'price_change', -7600, 'USD', company='Hyundai', product='Ioniq 5', role='change'),
        c('$35,000', 'price', 35000, 'USD', company='Hyundai', product='Ioniq 5'),
        c('5.1%', 'penetration', 5.1, 'percent', role=['level', 'share'], p=('2025-11-01', '2025-11-30')),
        c('10.5%', 'penetration', 10.5, 'percent', role=['level', 'share'], p=('2025-07-01', '2025-09-30')),
    ],
    names=mentions(TEXT, {'Hyundai': ('COMPANY', 'Hyundai'), 'Kia': ('COMPANY', 'Kia'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5'), 'Ioniq 6': ('PRODUCT', 'Ioniq 6'), 'Ioniq 9': ('PRODUCT', 'Ioniq 9'), 'EV6': ('PRODUCT', 'EV6'), 'EV9': ('PRODUCT', 'EV9'), 'Niro EV': ('PRODUCT', 'Niro EV')}),
    checks=[],
)
