from goldlib import *
from mentions import mentions

TEXT = """Stellantis recalls 320,065 plug-in Jeeps over battery fire risk

AUBURN HILLS, Mich. - Stellantis is recalling 320,065 vehicles in the United States because the high-voltage battery can fail internally and catch fire. The company estimates that 5 percent of them have the defect and knows of 19 fires and one injury. The cells come from Samsung SDI. Owners are asked to park outside and not to charge their cars.

Recent US recalls of plug-in models, number of vehicles and cause:

•	Chrysler Pacifica PHEV	24,238	fire risk while parked
•	Jeep Wrangler 4xe	228,221	loss of drive power
•	Jeep Grand Cherokee 4xe	91,844	battery cell fault
•	Jeep Wagoneer S	8,390	rollaway, parking pawl
•	Dodge Charger Daytona	8,025	missing pedestrian sound
•	Volvo EX90	5,148	wheel speed sensor

A further 20,753 vehicles are affected in Canada, 2,653 in Mexico and 32,238 in other markets. Earlier campaigns for the same models covered 194,000 vehicles in 2023 and 2024. Stellantis shares closed 1.7 percent lower on Friday.
"""

doc = dict(
    id='tr-stla-4xe-recalls', published='2025-11-10', source='garage ledger',
    title='Stellantis recalls 320,065 plug-in Jeeps over battery fire risk',
    text=TEXT,
    claims=[
        c('320,065 plug-in Jeeps', 'recall', 320065, 'vehicle', company=['Stellantis', 'Jeep']),
        c('320,065 vehicles', 'recall', 320065, 'vehicle', company=['Stellantis', 'Jeep']),
        c('5 percent', 'recall', 5, 'percent', company=['Stellantis', 'Jeep'], role='share', status='forecast'),
        c('19 fires', 'other', 19, 'item', company=['Stellantis', 'Jeep']),
        c('one injury', 'other', 1, 'item', company=['Stellantis', 'Jeep']),
        c('24,238', 'recall', 24238, 'vehicle', company='Chrysler', product='Pacifica PHEV'),
        c('228,221', 'recall', 228221, 'vehicle', company='Jeep', product='Wrangler 4xe'),
        c('91,844', 'recall', 91844, 'vehicle', company='Jeep', product='Grand Cherokee 4xe'),
        c('8,390', 'recall', 8390, 'vehicle', company='Jeep', product='Wagoneer S'),
        c('8,025', 'recall', 8025, 'vehicle', company='Dodge', product='Charger Daytona'),
        c('5,148', 'recall', 5148, 'vehicle', company='Volvo', product='EX90'),
        c('20,753 vehicles', 'recall', 20753, 'vehicle', company=['Stellantis', 'Jeep']),
        c('2,653', 'recall', 2653, 'vehicle', company=['Stellantis', 'Jeep']),
        c('32,238', 'recall', 32238, 'vehicle', company=['Stellantis', 'Jeep']),
        c('194,000 vehicles', 'recall', 194000, 'vehicle', company=['Stellantis', 'Jeep'], p=('2023-01-01', '2024-12-31')),
        c('1.7 percent', 'share_price', -1.7, 'percent', company='Stellantis', role='change', p=('2025-11-07', '2025-11-07')),
    ],
    names=mentions(TEXT, {'Stellantis': ('COMPANY', 'Stellantis'), 'Jeep': ('COMPANY', 'Jeep'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'Chrysler': ('COMPANY', 'Chrysler'), 'Dodge': ('COMPANY', 'Dodge'), 'Volvo': ('COMPANY', 'Volvo'), 'Pacifica PHEV': ('PRODUCT', 'Pacifica PHEV'), 'Wrangler 4xe': ('PRODUCT', 'Wrangler 4xe'), 'Grand Cherokee 4xe': ('PRODUCT', 'Grand Cherokee 4xe'), 'Wagoneer S': ('PRODUCT', 'Wagoneer S'), 'Charger Daytona': ('PRODUCT', 'Charger Daytona'), 'EX90': ('PRODUCT', 'EX90')}),
    checks=[],
)
