from goldlib import *
from mentions import mentions

TEXT = """Recalls: Tesla calls in nearly every car it has sold in America, because of font size

The month in safety notices, by number of vehicles:

1. Tesla, 2,193,869. All models from 2012 on; warning lamps on the screen are too small. Fixed over the air, at no cost worth naming. In China the firm recalled 1,610,105 cars in January, 7,538 of them imported, over Autopilot misuse.

2. Hyundai and Kia. The former is asking owners of 98,878 Ioniq cars (Ioniq 5 and Ioniq 6) to visit a dealer, the latter those of 48,232 EV6s: the charging control unit can fail. About 1 percent of the cars are thought to have the fault.

3. Ford. Some 18 F-150 Lightning pickups were bought back in 2023 after a cell defect. Replacement packs cost it roughly $30,000 each, dealers say.

4. Porsche, 5,600 Taycans worldwide, 1,383 in the US. Short circuits in the pack; charge to no more than 80%, owners are told.

5. GM. Arbitration with owners of the Bolt ended in a $150 million settlement fund: $1,400 or more per car for those with the software that limits charging. The company had recalled all 142,000 Bolts built by 2021, at a cost of $2.0 billion, of which LG paid back $1.9 billion.

6. Rivian, 5,602 of the R1T (headlamps).

7. Xiaomi? Nothing. It has not delivered a car yet; production is to start in the first half.

Check your VIN at the regulator's site. Hotline 888-327-4236.
"""

doc = dict(
    id='tj-recall-mix-2024', published='2024-02-09', source='safetywatch-monthly',
    title='Recalls: Tesla calls in nearly every car it has sold in America, because of font size',
    text=TEXT,
    claims=[
        c('2,193,869', 'recall', 2193869, 'vehicle', company='Tesla'),
        c('1,610,105 cars', 'recall', 1610105, 'vehicle', company='Tesla', p=('2024-01-01', '2024-01-31')),
        c('7,538', 'recall', 7538, 'vehicle', company='Tesla', p=('2024-01-01', '2024-01-31')),
        c('98,878', 'recall', 98878, 'vehicle', company='Hyundai'),
        c('48,232', 'recall', 48232, 'vehicle', company='Kia', product='EV6'),
        c('1 percent', 'other', 1, 'percent', company='Kia', product='EV6'),
        c('18', 'recall', 18, 'vehicle', company='Ford', product='F-150 Lightning'),
        c('$30,000', 'cost', 30000, 'USD', company='Ford', per='battery'),
        c('5,600 Taycans', 'recall', 5600, 'vehicle', company='Porsche', product='Taycan'),
        c('1,383', 'recall', 1383, 'vehicle', company='Porsche', product='Taycan'),
        c('$150 million', 'cost', 150000000.0, 'USD', company=['General Motors', 'GM']),
        c('$1,400', 'cost', 1400, 'USD', None, company=['General Motors', 'GM'], per='vehicle'),
        c('142,000', 'recall', 142000, 'vehicle', company=['General Motors', 'GM'], product='Bolt'),
        c('$2.0 billion', 'cost', 2000000000.0, 'USD', company=['General Motors', 'GM'], product='Bolt'),
        c('$1.9 billion', 'cost', 1900000000.0, 'USD', company=['General Motors', 'GM'], product='Bolt'),
        c('5,602', 'recall', 5602, 'vehicle', company='Rivian', product='R1T'),
        c('the first half', 'production_start', None, 'date', company='Xiaomi', p=('2024-01-01', '2024-06-30'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Ford': ('COMPANY', 'Ford'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Kia': ('COMPANY', 'Kia'), 'Rivian': ('COMPANY', 'Rivian'), 'Xiaomi': ('COMPANY', 'Xiaomi'), 'GM': ('COMPANY', 'General Motors'), 'Porsche': ('COMPANY', 'Porsche'), 'LG': ('COMPANY', 'LG'), 'F-150 Lightning': ('PRODUCT', 'F-150 Lightning'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5'), 'Ioniq 6': ('PRODUCT', 'Ioniq 6'), 'EV6': ('PRODUCT', 'EV6'), 'Bolt': ('PRODUCT', 'Bolt'), 'Taycan': ('PRODUCT', 'Taycan'), 'R1T': ('PRODUCT', 'R1T')}),
    checks=[],
)
