from goldlib import *
from mentions import mentions

TEXT = """Six electric models in this week's US recall notices

Electric vehicles accounted for a large part of the safety notices published this week by the US road safety agency. The largest campaign is Ford's, which covers 317,374 Mustang Mach-E crossovers because of door latches that may not open from inside.

| Make | Model | Model years | Vehicles | Est. with defect |
|---|---|---|---|---|
| Ford | F-150 Lightning | 2022-2024 | 29,501 | 1% |
| Ford | Mustang Mach-E | 2021-2025 | 317,374 | 2% |
| Rivian | R1S | 2025 | 17,260 | 4% |
| Rivian | R1T | 2025 | 6,955 | 4% |
| Lucid | Air | 2023-2024 | 4,294 | 100% |
| Hyundai | Ioniq 5 | 2022-2024 | 98,878 | 1% |

Rivian said its campaigns, 24,215 vehicles in total, concern headlight software and will be fixed over the air. Lucid will replace a high-voltage contactor free of charge; owners are to be notified from December 12. Hyundai said it knew of no injuries.

Ford has now issued 109 recalls this year, compared with 67 in all of 2024. Owners can call the agency's hotline at 888-327-4236.
"""

doc = dict(
    id='tr-nhtsa-week-25', published='2025-10-24', source='recallwatch',
    title="Six electric models in this week's US recall notices",
    text=TEXT,
    claims=[
        c('317,374 Mustang Mach-E crossovers', 'recall', 317374, 'vehicle', company='Ford', product='Mustang Mach-E'),
        c('29,501', 'recall', 29501, 'vehicle', company='Ford', product='F-150 Lightning'),
        c('1%', 'recall', 1, 'percent', company='Ford', product='F-150 Lightning', role='share', status='forecast'),
        c('317,374', 'recall', 317374, 'vehicle', nth=1, company='Ford', product='Mustang Mach-E'),
        c('2%', 'recall', 2, 'percent', company='Ford', product='Mustang Mach-E', role='share', status='forecast'),
        c('17,260', 'recall', 17260, 'vehicle', company='Rivian', product='R1S'),
        c('4%', 'recall', 4, 'percent', company='Rivian', product='R1S', role='share', status='forecast'),
        c('6,955', 'recall', 6955, 'vehicle', company='Rivian', product='R1T'),
        c('4%', 'recall', 4, 'percent', nth=1, company='Rivian', product='R1T', role='share', status='forecast'),
        c('4,294', 'recall', 4294, 'vehicle', company='Lucid', product='Air'),
        c('100%', 'recall', 100, 'percent', company='Lucid', product='Air', role='share', status='forecast'),
        c('98,878', 'recall', 98878, 'vehicle', company='Hyundai', product='Ioniq 5'),
        c('1%', 'recall', 1, 'percent', nth=1, company='Hyundai', product='Ioniq 5', role='share', status='forecast'),
        c('24,215 vehicles', 'recall', 24215, 'vehicle', company='Rivian'),
        c('109 recalls', 'other', 109, 'item', company='Ford', p=('2025-01-01', '2025-10-24')),
        c('67', 'other', 67, 'item', company='Ford', p=('2024-01-01', '2024-12-31')),
    ],
    names=mentions(TEXT, {'Ford': ('COMPANY', 'Ford'), 'Rivian': ('COMPANY', 'Rivian'), 'Lucid': ('COMPANY', 'Lucid'), 'Hyundai': ('COMPANY', 'Hyundai'), 'F-150 Lightning': ('PRODUCT', 'F-150 Lightning'), 'Mustang Mach-E': ('PRODUCT', 'Mustang Mach-E'), 'R1S': ('PRODUCT', 'R1S'), 'R1T': ('PRODUCT', 'R1T'), 'Air': ('PRODUCT', 'Air'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5')}),
    checks=[],
)
