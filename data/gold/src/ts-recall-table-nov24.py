from goldlib import *
from mentions import mentions

TEXT = """Five EV recalls in one week: the models affected

Hyundai and Kia are calling back more than 208,000 electric vehicles in the United States because they can lose drive power. According to filings with the safety regulator, a faulty charging control unit may stop charging the 12-volt battery. Jaguar and Rivian also have campaigns under way.

| Make | Model | Model years | Vehicles | Defect |
| Hyundai | Ioniq 5 | 2022-2024 | 104,500 | Drive power |
| Hyundai | Ioniq 6 | 2023-2025 | 34,200 | Drive power |
| Kia | EV6 | 2022-2024 | 62,872 | Drive power |
| Genesis | GV60 | 2023-2025 | 6,535 | Drive power |
| Jaguar | I-Pace | 2019 | 2,760 | Battery fire |
| Rivian | R1S | 2025 | 3,814 | Headlights |
| Tesla | Cybertruck | 2024 | 2,431 | Inverter |

Dealers will replace the unit and its fuse free of charge. Hyundai first recalled 147,110 cars for the same defect in March. Hyundai and its luxury brand account for 145,235 cars in the new action and Kia for 62,872. About 1 percent of the vehicles are estimated to have it. Owners will be notified by letter from January 17. At Jaguar, charging is to be limited to 80 percent until the repair is done. So far this year, Tesla has called back 5.1 million vehicles, more than any other maker, followed by Ford with 4.4 million.
"""

doc = dict(
    id='ts-recall-table-nov24', published='2024-11-25', source='safety-bulletin',
    title='Five EV recalls in one week: the models affected',
    text=TEXT,
    claims=[
        c('208,000 electric vehicles', 'recall', 208000, 'vehicle', None, company=['Hyundai', 'Kia']),
        c('104,500', 'recall', 104500, 'vehicle', company='Hyundai', product='Ioniq 5'),
        c('34,200', 'recall', 34200, 'vehicle', company='Hyundai', product='Ioniq 6'),
        c('62,872', 'recall', 62872, 'vehicle', company='Kia', product='EV6'),
        c('6,535', 'recall', 6535, 'vehicle', company='Genesis', product='GV60'),
        c('2,760', 'recall', 2760, 'vehicle', company='Jaguar', product='I-Pace'),
        c('3,814', 'recall', 3814, 'vehicle', company='Rivian', product='R1S'),
        c('2,431', 'recall', 2431, 'vehicle', company='Tesla', product='Cybertruck'),
        c('147,110 cars', 'recall', 147110, 'vehicle', company='Hyundai', p=('2024-03-01', '2024-03-31')),
        c('145,235 cars', 'recall', 145235, 'vehicle', company='Hyundai'),
        c('62,872', 'recall', 62872, 'vehicle', nth=1, company='Kia'),
        c('1 percent', 'recall', 1, 'percent', company=['Hyundai', 'Kia'], role='share'),
        c('80 percent', 'other', 80, 'percent', company='Jaguar', product='I-Pace'),
        c('5.1 million vehicles', 'recall', 5100000, 'vehicle', company='Tesla', p=('2024-01-01', '2024-11-25')),
        c('4.4 million', 'recall', 4400000, 'vehicle', company='Ford', p=('2024-01-01', '2024-11-25')),
    ],
    names=mentions(TEXT, {'Cybertruck': ('PRODUCT', 'Cybertruck'), 'Genesis': ('COMPANY', 'Genesis'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5'), 'Ioniq 6': ('PRODUCT', 'Ioniq 6'), 'I-Pace': ('PRODUCT', 'I-Pace'), 'Jaguar': ('COMPANY', 'Jaguar'), 'Rivian': ('COMPANY', 'Rivian'), 'Tesla': ('COMPANY', 'Tesla'), 'Ford': ('COMPANY', 'Ford'), 'GV60': ('PRODUCT', 'GV60'), 'EV6': ('PRODUCT', 'EV6'), 'Kia': ('COMPANY', 'Hyundai'), 'R1S': ('PRODUCT', 'R1S')}),
    checks=[],
)
