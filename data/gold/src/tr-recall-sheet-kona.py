from goldlib import *
from mentions import mentions

TEXT = """Hyundai Motor recalls Kona Electric over fire risk

SEOUL - Hyundai Motor will recall 25,564 Kona Electric vehicles in South Korea because of a possible short circuit in their battery cells, the transport ministry said on Thursday. Thirteen fires have been reported, among them two abroad. The cells were supplied by LG Chem.

The recall at a glance

Vehicles in South Korea ..... 25,564
Vehicles in North America ... 11,137
Vehicles in Europe .......... 37,366
Other markets ................ 2,951
Total ....................... 77,018
Built ... September 2017 to March 2020
Battery ..................... 64 kWh
Range ....................... 406 km
Remedy ... software, battery if needed
Start of repairs ........ October 16

Hyundai has sold about 120,000 units of the model since its launch in April 2018. It costs from 46.9 million won ($40,600) before subsidies. LG Chem said the cause had not been found and that tests had not led to a fire. Shares of LG Chem fell 2.3 percent, those of the carmaker 1.4 percent.
"""

doc = dict(
    id='tr-recall-sheet-kona', published='2020-10-08', source='autofacts seoul',
    title='Hyundai Motor recalls Kona Electric over fire risk',
    text=TEXT,
    claims=[
        c('25,564 Kona Electric', 'recall', 25564, 'vehicle', company='Hyundai', product='Kona Electric'),
        c('Thirteen', 'other', 13, 'item', company='Hyundai', product='Kona Electric'),
        c('two', 'other', 2, 'item', company='Hyundai', product='Kona Electric'),
        c('25,564', 'recall', 25564, 'vehicle', nth=1, company='Hyundai', product='Kona Electric'),
        c('11,137', 'recall', 11137, 'vehicle', company='Hyundai', product='Kona Electric'),
        c('37,366', 'recall', 37366, 'vehicle', company='Hyundai', product='Kona Electric'),
        c('2,951', 'recall', 2951, 'vehicle', company='Hyundai', product='Kona Electric'),
        c('77,018', 'recall', 77018, 'vehicle', company='Hyundai', product='Kona Electric'),
        c('64 kWh', 'battery_capacity', 64, 'kWh', company='Hyundai', product='Kona Electric'),
        c('406 km', 'range', 406, 'km', company='Hyundai', product='Kona Electric'),
        c('120,000 units', 'sales', 120000, 'vehicle', company='Hyundai', product='Kona Electric', p=(None, '2020-10-08')),
        c('April 2018', 'launch', None, 'date', company='Hyundai', product='Kona Electric', p=('2018-04-01', '2018-04-30')),
        c('46.9 million won', 'price', 46900000.0, 'KRW', company='Hyundai', product='Kona Electric'),
        c('$40,600', 'price', 40600, 'USD', company='Hyundai', product='Kona Electric'),
        c('2.3 percent', 'share_price', -2.3, 'percent', company='LG Chem', role='change', p=('2020-10-08', '2020-10-08')),
        c('1.4 percent', 'share_price', -1.4, 'percent', company='Hyundai', role='change', p=('2020-10-08', '2020-10-08')),
    ],
    names=mentions(TEXT, {'Hyundai Motor': ('COMPANY', 'Hyundai'), 'Hyundai': ('COMPANY', 'Hyundai'), 'LG Chem': ('COMPANY', 'LG Chem'), 'Kona Electric': ('PRODUCT', 'Kona Electric')}),
    checks=[],
)
