from goldlib import *
from mentions import mentions

TEXT = """VinFast lowers prices of three models in Indonesia

VinFast said on Thursday that it had reduced prices in Indonesia for the rest of the year. The biggest cut, 17.4%, goes to the VF 6. The Vietnamese carmaker delivered 2,640 vehicles in the country in the first eleven months and had 30 dealers there at the end of November. Prices in million rupiah:

Model Before Now Cut Range (km)
VF 3 195.8 182.0 -7.0% 215
VF 5 272.0 242.0 -11.0% 326
VF 6 384.0 317.0 -17.4% 410

Customers who rent the battery pay 253,000 rupiah a month for the VF 3 if they drive up to 1,500 km. The company is to open its $200 million factory in Subang on December 15, with a capacity of 50,000 cars a year in the first phase. It expects to raise the local content to 60% in 2027 and 80% by 2030.
"""

doc = dict(
    id='ts-vinfast-idr-prices', published='2025-12-04', source='boardroom-battery',
    title='VinFast lowers prices of three models in Indonesia',
    text=TEXT,
    claims=[
        c('17.4%', 'price_change', -17.4, 'percent', company='VinFast', product='VF 6', role='change'),
        c('2,640 vehicles', 'deliveries', 2640, 'vehicle', company='VinFast', p=('2025-01-01', '2025-11-30')),
        c('30 dealers', 'stores', 30, 'store', company='VinFast', p=('2025-11-30', '2025-11-30')),
        c('195.8', 'price', 195800000, 'IDR', company='VinFast', product='VF 3', superseded=True),
        c('182.0', 'price', 182000000, 'IDR', company='VinFast', product='VF 3'),
        c('-7.0%', 'price_change', -7, 'percent', company='VinFast', product='VF 3', role='change'),
        c('215', 'range', 215, 'km', company='VinFast', product='VF 3'),
        c('272.0', 'price', 272000000, 'IDR', company='VinFast', product='VF 5', superseded=True),
        c('242.0', 'price', 242000000, 'IDR', company='VinFast', product='VF 5'),
        c('-11.0%', 'price_change', -11, 'percent', company='VinFast', product='VF 5', role='change'),
        c('326', 'range', 326, 'km', company='VinFast', product='VF 5'),
        c('384.0', 'price', 384000000, 'IDR', company='VinFast', product='VF 6', superseded=True),
        c('317.0', 'price', 317000000, 'IDR', company='VinFast', product='VF 6'),
        c('-17.4%', 'price_change', -17.4, 'percent', company='VinFast', product='VF 6', role='change'),
        c('410', 'range', 410, 'km', company='VinFast', product='VF 6'),
        c('253,000 rupiah', 'price', 253000, 'IDR', company='VinFast', product='VF 3', per='month'),
        c('$200 million', 'investment', 200000000, 'USD', company='VinFast', status='plan'),
        c('December 15', 'production_start', None, 'date', company='VinFast', p=('2025-12-15', '2025-12-15'), status=['plan', 'target']),
        c('50,000 cars', 'capacity', 50000, 'vehicle', company='VinFast', per='year', status='plan'),
        c('60%', 'other', 60, 'percent', company='VinFast', p=('2027-01-01', '2027-12-31'), status=['target', 'forecast']),
        c('80%', 'other', 80, 'percent', company='VinFast', p=(None, '2030-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'VinFast': ('COMPANY', 'VinFast'), 'VF 3': ('PRODUCT', 'VF 3'), 'VF 5': ('PRODUCT', 'VF 5'), 'VF 6': ('PRODUCT', 'VF 6')}),
    checks=[],
)
