from goldlib import *
from mentions import mentions

TEXT = """Kia ends 2024 on a record, but EVs at home sell a tenth less

SEOUL — Kia moved 3,089,457 vehicles worldwide last year, 0.1% more than in 2023 and its best result since 1962, according to figures it published on Friday. At home the tally was 540,010, down 4.2%.

Battery cars told two stories. In Korea, Kia found buyers for 41,957 EVs, a tenth below 2023’s 46,700. The EV3, in showrooms since July, contributed 12,851; the Ray EV came to 10,705, while demand for the EV6 collapsed to 9,054 from 17,227 and the EV9 managed 2,012 (2023: 8,052).

Overseas it was a different picture:

Model      2024      2023
EV6      56,802   80,430
EV9      41,015   15,300
Niro EV  33,171   49,600

Sister company Hyundai sold 16,600 Ioniq 5s in its home market and 7,640 of the Casper Electric, which arrived in August.

For 2025 Kia has set itself a goal of 3,216,200 units, 4.1% above last year, and it pencils in an EV share of about 10%.
"""

doc = dict(
    id='tm-kia-ev-2024', published='2025-01-03', source='seoul-motor-times',
    title='Kia ends 2024 on a record, but EVs at home sell a tenth less',
    text=TEXT,
    claims=[
        c('a tenth', 'sales', -10, 'percent', company='Kia', role='change', p=('2024-01-01', '2024-12-31')),
        c('3,089,457 vehicles', 'sales', 3089457, 'vehicle', company='Kia', p=('2024-01-01', '2024-12-31')),
        c('0.1%', 'sales', 0.1, 'percent', company='Kia', role='change', p=('2024-01-01', '2024-12-31')),
        c('540,010', 'sales', 540010, 'vehicle', company='Kia', p=('2024-01-01', '2024-12-31')),
        c('4.2%', 'sales', -4.2, 'percent', company='Kia', role='change', p=('2024-01-01', '2024-12-31')),
        c('41,957 EVs', 'sales', 41957, 'vehicle', company='Kia', p=('2024-01-01', '2024-12-31')),
        c('a tenth', 'sales', -10, 'percent', nth=1, company='Kia', role='change', p=('2024-01-01', '2024-12-31')),
        c('46,700', 'sales', 46700, 'vehicle', company='Kia', p=('2023-01-01', '2023-12-31')),
        c('July', 'launch', None, 'date', company='Kia', product='EV3', p=('2024-07-01', '2024-07-31')),
        c('12,851', 'sales', 12851, 'vehicle', company='Kia', product='EV3', p=('2024-07-01', '2024-12-31')),
        c('10,705', 'sales', 10705, 'vehicle', company='Kia', product='Ray EV', p=('2024-01-01', '2024-12-31')),
        c('9,054', 'sales', 9054, 'vehicle', company='Kia', product='EV6', p=('2024-01-01', '2024-12-31')),
        c('17,227', 'sales', 17227, 'vehicle', company='Kia', product='EV6', p=('2023-01-01', '2023-12-31')),
        c('2,012', 'sales', 2012, 'vehicle', company='Kia', product='EV9', p=('2024-01-01', '2024-12-31')),
        c('8,052', 'sales', 8052, 'vehicle', company='Kia', product='EV9', p=('2023-01-01', '2023-12-31')),
        c('56,802', 'sales', 56802, 'vehicle', company='Kia', product='EV6', p=('2024-01-01', '2024-12-31')),
        c('80,430', 'sales', 80430, 'vehicle', company='Kia', product='EV6', p=('2023-01-01', '2023-12-31')),
        c('41,015', 'sales', 41015, 'vehicle', company='Kia', product='EV9', p=('2024-01-01', '2024-12-31')),
        c('15,300', 'sales', 15300, 'vehicle', company='Kia', product='EV9', p=('2023-01-01', '2023-12-31')),
        c('33,171', 'sales', 33171, 'vehicle', company='Kia', product='Niro EV', p=('2024-01-01', '2024-12-31')),
        c('49,600', 'sales', 49600, 'vehicle', company='Kia', product='Niro EV', p=('2023-01-01', '2023-12-31')),
        c('16,600', 'sales', 16600, 'vehicle', company='Hyundai', product='Ioniq 5', p=('2024-01-01', '2024-12-31')),
        c('7,640', 'sales', 7640, 'vehicle', company='Hyundai', product='Casper Electric', p=('2024-08-01', '2024-12-31')),
        c('August', 'launch', None, 'date', company='Hyundai', product='Casper Electric', p=('2024-08-01', '2024-08-31')),
        c('3,216,200 units', 'sales', 3216200, 'vehicle', company='Kia', p=('2025-01-01', '2025-12-31'), status='target'),
        c('4.1%', 'sales', 4.1, 'percent', company='Kia', role='change', p=('2025-01-01', '2025-12-31'), status='target'),
        c('10%', ['penetration', 'sales'], 10, 'percent', company='Kia', role=['level', 'share'], p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Kia': ('COMPANY', 'Kia'), 'Hyundai': ('COMPANY', 'Hyundai'), 'EV3': ('PRODUCT', 'EV3'), 'EV6': ('PRODUCT', 'EV6'), 'EV9': ('PRODUCT', 'EV9'), 'Ray EV': ('PRODUCT', 'Ray EV'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5'), 'Casper Electric': ('PRODUCT', 'Casper Electric'), 'Niro EV': ('PRODUCT', 'Niro EV')}),
    checks=[],
)
