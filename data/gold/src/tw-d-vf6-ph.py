from goldlib import *
from mentions import mentions

TEXT = """VinFast VF 6 lands in Philippines at P1.319M, or P1.091M without battery

VinFast yesterday began selling the VF 6 in the Philippines, its fourth model here after the VF 5, VF e34 and VF 3 and the second small SUV.

Prices: VF 6 Eco P1,319,000 with battery and P1,091,000 without; VF 6 Plus P1,529,000 and P1,299,000. Those who subscribe to the battery pay P6,300 a month. Deposits made before Dec. 1 earn a P50,000 discount.

Each version uses a 59.6 kWh battery. The Eco has 174 hp for a range of 410 km, and the Plus 201 hp and 379 km, on the NEDC basis for the first and WLTP for the second. "Ten to 70 percent takes less than 25 minutes," country head Antonio Zara, 57, told reporters.

For P1.348 million one can have a BYD Atto 3 with 410 km, and the MG 4 EV sells at P1.399 million. VinFast gives a warranty of seven years or 160,000 km, and eight years with no limit for the battery.

The first units are to be turned over in November. VinFast wants 15 dealers running by the end of the year from eight today.

Back home in Vietnam, more than 9,300 cars were sold in September, an increase of 21 percent from August. It delivered 44,260 in the first nine months worldwide and cut its target for 2024 to 80,000 from 100,000 in July.

No VF 7 is planned this year.
"""

doc = dict(
    id='tw-d-vf6-ph', published='2024-10-24', source='manila-wheel-report',
    title='VinFast VF 6 lands in Philippines at P1.319M, or P1.091M without battery',
    text=TEXT,
    claims=[
        c('P1.319M', 'price', 1319000, 'PHP', company='VinFast', product=['VF 6', 'VF 6 Eco']),
        c('P1.091M', 'price', 1091000, 'PHP', company='VinFast', product=['VF 6', 'VF 6 Eco']),
        c('yesterday', 'launch', None, 'date', company='VinFast', product='VF 6', p=('2024-10-23', '2024-10-23')),
        c('P1,319,000', 'price', 1319000, 'PHP', company='VinFast', product='VF 6 Eco'),
        c('P1,091,000', 'price', 1091000, 'PHP', company='VinFast', product='VF 6 Eco'),
        c('P1,529,000', 'price', 1529000, 'PHP', company='VinFast', product='VF 6 Plus'),
        c('P1,299,000', 'price', 1299000, 'PHP', company='VinFast', product='VF 6 Plus'),
        c('P6,300', 'price', 6300, 'PHP', company='VinFast', product='VF 6', per='month'),
        c('P50,000', 'price_change', -50000, 'PHP', company='VinFast', product='VF 6', role='change'),
        c('59.6 kWh', 'battery_capacity', 59.6, 'kWh', company='VinFast', product='VF 6'),
        c('174 hp', 'power', 174, 'hp', company='VinFast', product='VF 6 Eco'),
        c('410 km', 'range', 410, 'km', company='VinFast', product='VF 6 Eco'),
        c('201 hp', 'power', 201, 'hp', company='VinFast', product='VF 6 Plus'),
        c('379 km', 'range', 379, 'km', company='VinFast', product='VF 6 Plus'),
        c('25 minutes', 'charging_time', None, 'minute', 25, company='VinFast', product='VF 6'),
        c('P1.348 million', 'price', 1348000, 'PHP', company='BYD', product='Atto 3'),
        c('410 km', 'range', 410, 'km', nth=1, company='BYD', product='Atto 3'),
        c('P1.399 million', 'price', 1399000, 'PHP', company='MG', product='MG 4 EV'),
        c('seven years', 'warranty', 7, 'year', company='VinFast', product='VF 6'),
        c('160,000 km', 'warranty', 160000, 'km', company='VinFast', product='VF 6'),
        c('eight years', 'warranty', 8, 'year', company='VinFast', product='VF 6'),
        c('November', 'delivery_start', None, 'date', company='VinFast', product='VF 6', p=('2024-11-01', '2024-11-30'), status=['plan', 'target', 'forecast']),
        c('15 dealers', 'stores', 15, 'store', company='VinFast', p=(None, '2024-12-31'), status=['target', 'forecast', 'plan']),
        c('eight', 'stores', 8, 'store', nth=1, company='VinFast'),
        c('9,300 cars', 'sales', 9300, 'vehicle', None, company='VinFast', p=('2024-09-01', '2024-09-30')),
        c('21 percent', 'sales', 21, 'percent', company='VinFast', role='change', p=('2024-09-01', '2024-09-30')),
        c('44,260', 'deliveries', 44260, 'vehicle', company='VinFast', p=('2024-01-01', '2024-09-30')),
        c('80,000', 'deliveries', 80000, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('100,000', 'deliveries', 100000, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
    ],
    names=mentions(TEXT, {'VinFast': ('COMPANY', 'VinFast'), 'VF 6 Eco': ('PRODUCT', 'VF 6 Eco'), 'VF 6 Plus': ('PRODUCT', 'VF 6 Plus'), 'VF 6': ('PRODUCT', 'VF 6'), 'VF 5': ('PRODUCT', 'VF 5'), 'VF e34': ('PRODUCT', 'VF e34'), 'VF 3': ('PRODUCT', 'VF 3'), 'Eco': ('PRODUCT', 'VF 6 Eco'), 'Plus': ('PRODUCT', 'VF 6 Plus'), 'BYD': ('COMPANY', 'BYD'), 'Atto 3': ('PRODUCT', 'Atto 3'), 'MG 4 EV': ('PRODUCT', 'MG 4 EV'), 'VF 7': ('PRODUCT', 'VF 7')}),
    checks=[],
)
