from goldlib import *
from mentions import mentions

TEXT = """Hyundai, Kia to recall 170,000 EVs over charging unit software

Sejong, March 15 -- Hyundai Motor and Kia will recall a combined 169,932 electric vehicles to update the software of a device that can stop charging the 12-volt battery, the transport ministry said on Friday. It is the largest EV recall in the country so far.

Hyundai and its Genesis brand are recalling 113,916 vehicles of five models and Kia 56,016 units of the EV6. The repair starts on March 18 at service centers.

By model
Ioniq 5 75,344
Ioniq 6 19,700
GV60 9,722
GV70 Electrified 4,210
G80 Electrified 4,940

The companies extended the warranty on the part to 15 years or 400,000 kilometers from 10 years or 160,000 kilometers.

The recall comes as demand slows. Sales of EVs in South Korea fell to 3,583 units in February from 8,330 a year earlier, as subsidies for this year were not yet fixed, data from Carisyou showed. Tesla sold 174.

Hyundai put the refreshed Ioniq 5 on sale on March 4 at the old price of 52.4 million won ($39,500). Its battery has grown from 77.4 kWh to 84 kWh, and the range has been extended from 458 kilometers to 485. Kia is offering 3 million won off the EV6 until the end of the month.

Hyundai expects to sell 300,000 EVs globally in 2024, up about 12 percent from 2023. Its charging arm, E-pit, ran 62 stations with 315 chargers as of the end of February.

khj@hanriver.example
(C) unauthorized reproduction prohibited
"""

doc = dict(
    id='tv-c-iccu-hmg', published='2024-03-15', source='han-river-times',
    title='Hyundai, Kia to recall 170,000 EVs over charging unit software',
    text=TEXT,
    claims=[
        c('170,000 EVs', 'recall', 170000, 'vehicle', company=['Hyundai', 'Kia']),
        c('169,932 electric vehicles', 'recall', 169932, 'vehicle', company=['Hyundai', 'Kia']),
        c('113,916 vehicles', 'recall', 113916, 'vehicle', company='Hyundai'),
        c('five models', ['models', 'other'], 5, 'model', company='Hyundai'),
        c('56,016', 'recall', 56016, 'vehicle', company='Kia', product='EV6'),
        c('75,344', 'recall', 75344, 'vehicle', company='Hyundai', product='Ioniq 5'),
        c('19,700', 'recall', 19700, 'vehicle', company='Hyundai', product='Ioniq 6'),
        c('9,722', 'recall', 9722, 'vehicle', company='Genesis', product='GV60'),
        c('4,210', 'recall', 4210, 'vehicle', company='Genesis', product='GV70 Electrified'),
        c('4,940', 'recall', 4940, 'vehicle', company='Genesis', product='G80 Electrified'),
        c('15 years', 'warranty', 15, 'year', company=['Hyundai', 'Kia']),
        c('400,000 kilometers', 'warranty', 400000, 'km', company=['Hyundai', 'Kia']),
        c('10 years', 'warranty', 10, 'year', company=['Hyundai', 'Kia']),
        c('160,000 kilometers', 'warranty', 160000, 'km', company=['Hyundai', 'Kia']),
        c('3,583 units', 'sales', 3583, 'vehicle', p=('2024-02-01', '2024-02-29')),
        c('8,330', 'sales', 8330, 'vehicle', p=('2023-02-01', '2023-02-28')),
        c('174', 'sales', 174, 'vehicle', company='Tesla', p=('2024-02-01', '2024-02-29')),
        c('March 4', 'launch', None, 'date', company='Hyundai', product='Ioniq 5', p=('2024-03-04', '2024-03-04')),
        c('52.4 million won', 'price', 52400000, 'KRW', company='Hyundai', product='Ioniq 5'),
        c('$39,500', 'price', 39500, 'USD', company='Hyundai', product='Ioniq 5'),
        c('77.4 kWh', 'battery_capacity', 77.4, 'kWh', company='Hyundai', product='Ioniq 5'),
        c('84 kWh', 'battery_capacity', 84, 'kWh', company='Hyundai', product='Ioniq 5'),
        c('458 kilometers', 'range', 458, 'km', company='Hyundai', product='Ioniq 5'),
        c('485', 'range', 485, 'km', company='Hyundai', product='Ioniq 5'),
        c('3 million won', 'price_change', -3000000, 'KRW', company='Kia', product='EV6', role='change'),
        c('300,000', 'sales', 300000, 'vehicle', company='Hyundai', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('12 percent', 'sales', 12, 'percent', company='Hyundai', role='change', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('62 stations', 'stations', 62, 'station', company='E-pit', p=('2024-02-29', '2024-02-29')),
        c('315 chargers', 'chargers', 315, 'charger', company='E-pit', p=('2024-02-29', '2024-02-29')),
    ],
    names=mentions(TEXT, {'Hyundai Motor': ('COMPANY', 'Hyundai'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Kia': ('COMPANY', 'Kia'), 'Genesis': ('COMPANY', 'Genesis'), 'EV6': ('PRODUCT', 'EV6'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5'), 'Ioniq 6': ('PRODUCT', 'Ioniq 6'), 'GV60': ('PRODUCT', 'GV60'), 'GV70 Electrified': ('PRODUCT', 'GV70 Electrified'), 'G80 Electrified': ('PRODUCT', 'G80 Electrified'), 'Tesla': ('COMPANY', 'Tesla'), 'E-pit': ('COMPANY', 'E-pit')}),
    checks=[],
)
