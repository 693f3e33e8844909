from goldlib import *
from mentions import mentions

TEXT = """High-voltage battery recalls: Nissan, Porsche and others call cars back

Several makers are recalling electric cars because of faults in the high-voltage battery. Nissan has warned owners of the Leaf in the United States not to use quick charging, since lithium deposits can overheat the battery. The action covers 23,887 vehicles of the 2019 and 2020 model years, Canada included.

Current campaigns at a glance:

BrandModelVehiclesReasonMercedes-BenzEQA12,308Battery short circuitPorscheTaycan27,527Cell defectAudie-tron GT10,150Cell defectNissanLeaf19,077Fast charging overheats

Porsche expects the batteries of about 1 percent of the Taycans to be replaced, for which it has made a provision of €80 million. The company delivered 14,042 Taycans in the first nine months, down 50 percent from 27,885. Audi delivered 5,210 of the related e-tron GT. Nissan is working on a remedy. Until then owners can charge at up to 7.2 kW.
"""

doc = dict(
    id='tr-hv-recalls-24', published='2024-10-11', source='werkstatt wire',
    title='High-voltage battery recalls: Nissan, Porsche and others call cars back',
    text=TEXT,
    claims=[
        c('23,887 vehicles', 'recall', 23887, 'vehicle', company='Nissan', product='Leaf'),
        c('12,308', 'recall', 12308, 'vehicle', company='Mercedes-Benz', product='EQA'),
        c('27,527', 'recall', 27527, 'vehicle', company='Porsche', product='Taycan'),
        c('10,150', 'recall', 10150, 'vehicle', company='Audi', product='e-tron GT'),
        c('19,077', 'recall', 19077, 'vehicle', company='Nissan', product='Leaf'),
        c('1 percent', 'recall', 1, 'percent', company='Porsche', product='Taycan', role='share', status='forecast'),
        c('€80 million', 'cost', 80000000.0, 'EUR', company='Porsche'),
        c('14,042 Taycans', 'deliveries', 14042, 'vehicle', company='Porsche', product='Taycan', p=('2024-01-01', '2024-09-30')),
        c('50 percent', 'deliveries', -50, 'percent', company='Porsche', product='Taycan', role='change', p=('2024-01-01', '2024-09-30')),
        c('27,885', 'deliveries', 27885, 'vehicle', company='Porsche', product='Taycan', p=('2023-01-01', '2023-09-30')),
        c('5,210', 'deliveries', 5210, 'vehicle', company='Audi', product='e-tron GT', p=('2024-01-01', '2024-09-30')),
        c('7.2 kW', 'charging_power', None, 'kW', 7.2, company='Nissan', product='Leaf'),
    ],
    names=mentions(TEXT, {'Nissan': ('COMPANY', 'Nissan'), 'Porsche': ('COMPANY', 'Porsche'), 'Audi': ('COMPANY', 'Audi'), 'Leaf': ('PRODUCT', 'Leaf'), 'Taycan': ('PRODUCT', 'Taycan'), 'e-tron GT': ('PRODUCT', 'e-tron GT')}) + [n('Mercedes-Benz', 'COMPANY', 'Mercedes-Benz', nth=0), n('e-tron GT', 'PRODUCT', 'e-tron GT', nth=0), n('Porsche', 'COMPANY', 'Porsche', nth=1), n('Nissan', 'COMPANY', 'Nissan', nth=2), n('Taycan', 'PRODUCT', 'Taycan', nth=0), n('Audi', 'COMPANY', 'Audi', nth=0), n('Leaf', 'PRODUCT', 'Leaf', nth=1), n('EQA', 'PRODUCT', 'EQA', nth=0)],
    checks=[],
)
