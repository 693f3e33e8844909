from goldlib import *
from mentions import mentions

TEXT = """Quarterly EV sales up at GM, Ford; Hyundai best ever

DETROIT -- General Motors sold 32,095 electric vehicles in the United States in the third quarter, 60% up on the year-ago 20,092 and 46% up on the second quarter, when it was 21,930. The Equinox EV accounted for 9,772; in the three months before, its first, just 1,013 had found owners. For the year to date GM stands at 70,450.

Ford reported 23,509 as against 20,962 a year earlier. Of these 13,392 were Mustang Mach-Es, down 9.8%, and 7,162 F-150 Lightnings, more than double last year's 3,503. The Lightning tows up to 10,000 pounds.

At Hyundai the Ioniq 5 reached 11,590 in the quarter and 30,318 since January. The company offers a $7,500 discount on it; a charger comes free. Sister brand Kia sold 5,610 EV9s versus 6,510 the previous quarter. So far this year it has moved 15,970 of them and 15,985 EV6s.

Tesla publishes global figures Wednesday. Cox puts its share of the U.S. EV market at 49.7% in the second quarter, compared with 59.3% a year ago.
"""

doc = dict(
    id='tn-hyundai-us-record-quarter', published='2024-10-01', source='pacific-rim-autos',
    title='Quarterly EV sales up at GM, Ford; Hyundai best ever',
    text=TEXT,
    claims=[
        c('32,095 electric vehicles', 'sales', 32095, 'vehicle', company='General Motors', p=('2024-07-01', '2024-09-30')),
        c('60%', 'sales', 60, 'percent', company='General Motors', role='change', p=('2024-07-01', '2024-09-30')),
        c('20,092', 'sales', 20092, 'vehicle', company='General Motors', p=('2023-07-01', '2023-09-30')),
        c('46%', 'sales', 46, 'percent', company='General Motors', role='change', p=('2024-07-01', '2024-09-30')),
        c('21,930', 'sales', 21930, 'vehicle', company='General Motors', p=('2024-04-01', '2024-06-30')),
        c('9,772', 'sales', 9772, 'vehicle', company='General Motors', product='Equinox EV', p=('2024-07-01', '2024-09-30')),
        c('1,013', 'sales', 1013, 'vehicle', company='General Motors', product='Equinox EV', p=('2024-04-01', '2024-06-30')),
        c('70,450', 'sales', 70450, 'vehicle', company='General Motors', p=('2024-01-01', '2024-09-30')),
        c('23,509', 'sales', 23509, 'vehicle', company='Ford', p=('2024-07-01', '2024-09-30')),
        c('20,962', 'sales', 20962, 'vehicle', company='Ford', p=('2023-07-01', '2023-09-30')),
        c('13,392', 'sales', 13392, 'vehicle', company='Ford', product='Mustang Mach-E', p=('2024-07-01', '2024-09-30')),
        c('9.8%', 'sales', -9.8, 'percent', company='Ford', product='Mustang Mach-E', role='change', p=('2024-07-01', '2024-09-30')),
        c('7,162', 'sales', 7162, 'vehicle', company='Ford', product='F-150 Lightning', p=('2024-07-01', '2024-09-30')),
        c('double', 'sales', 100, 'percent', None, company='Ford', product='F-150 Lightning', role='change', p=('2024-07-01', '2024-09-30')),
        c('3,503', 'sales', 3503, 'vehicle', company='Ford', product='F-150 Lightning', p=('2023-07-01', '2023-09-30')),
        c('10,000 pounds', 'other', None, 'lb', 10000, company='Ford', product='F-150 Lightning'),
        c('11,590', 'sales', 11590, 'vehicle', company='Hyundai', product='Ioniq 5', p=('2024-07-01', '2024-09-30')),
        c('30,318', 'sales', 30318, 'vehicle', company='Hyundai', product='Ioniq 5', p=('2024-01-01', '2024-09-30')),
        c('$7,500', 'price_change', -7500, 'USD', company='Hyundai', product='Ioniq 5', role='change'),
        c('5,610', 'sales', 5610, 'vehicle', company='Kia', product='EV9', p=('2024-07-01', '2024-09-30')),
        c('6,510', 'sales', 6510, 'vehicle', company='Kia', product='EV9', p=('2024-04-01', '2024-06-30')),
        c('15,970', 'sales', 15970, 'vehicle', company='Kia', product='EV9', p=('2024-01-01', '2024-09-30')),
        c('15,985', 'sales', 15985, 'vehicle', company='Kia', product='EV6', p=('2024-01-01', '2024-09-30')),
        c('49.7%', 'market_share', 49.7, 'percent', company='Tesla', role=['level', 'share'], p=('2024-04-01', '2024-06-30')),
        c('59.3%', 'market_share', 59.3, 'percent', company='Tesla', role=['level', 'share'], p=('2023-04-01', '2023-06-30')),
    ],
    names=mentions(TEXT, {'Hyundai': ('COMPANY', 'Hyundai'), 'Kia': ('COMPANY', 'Kia'), 'Ford': ('COMPANY', 'Ford'), 'General Motors': ('COMPANY', 'General Motors'), 'Tesla': ('COMPANY', 'Tesla'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5'), 'EV9': ('PRODUCT', 'EV9'), 'EV6': ('PRODUCT', 'EV6'), 'Mustang Mach-E': ('PRODUCT', 'Mustang Mach-E'), 'F-150 Lightning': ('PRODUCT', 'F-150 Lightning'), 'Equinox EV': ('PRODUCT', 'Equinox EV'), 'GM': ('COMPANY', 'General Motors')}),
    checks=[],
)
