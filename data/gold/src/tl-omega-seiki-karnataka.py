from goldlib import *
from mentions import mentions

TEXT = """Omega Seiki Mobility to pump $100 million into Karnataka three-wheeler plant

Faridabad-headquartered Omega Seiki Mobility has announced what it terms the world's biggest electric three-wheeler factory. Spread across 250 acres in Karnataka, and built over three phases, the plant will be able to churn out one million vehicles annually. Phase one will be up and running by FY24. OSM would spend $100 million, or about Rs 777 crore, through a mix of equity and debt.

At present the company operates two facilities at Faridabad and one in Pune, with a combined output of 3,000 vehicles a month. It sold 2,400 units in FY22; founder Uday Narang, 50, is targeting 10,000 in this fiscal and 50,000 in FY25.

Its bestseller Rage+ Rapid comes with a Log9 battery which fills in 35 minutes, costs Rs 3.59 lakh and travels 96 km. The passenger three-wheeler Stream was rolled out last month at Rs 3.40 lakh; 4,500 bookings have come for it. The truck M1KA, with a payload of 2 tonnes and 90 kWh, should hit the road in October.

Dealers number 175; 200 is the aim for this fiscal-end. Exports to Bangladesh will start next quarter.
"""

doc = dict(
    id='tl-omega-seiki-karnataka', published='2022-05-17', source='logistics-nation',
    title='Omega Seiki Mobility to pump $100 million into Karnataka three-wheeler plant',
    text=TEXT,
    claims=[
        c('$100 million', 'investment', 100000000.0, 'USD', company='Omega Seiki Mobility', status='plan'),
        c('250 acres', 'area', 250, 'acre', company='Omega Seiki Mobility'),
        c('one million vehicles', 'capacity', 1000000, 'vehicle', company='Omega Seiki Mobility', per='year', status=['plan', 'target', 'forecast']),
        c('FY24', 'production_start', None, 'date', company='Omega Seiki Mobility', p=(None, '2024-03-31'), status=['plan', 'target', 'forecast']),
        c('$100 million', 'investment', 100000000.0, 'USD', nth=1, company='Omega Seiki Mobility', status='plan'),
        c('Rs 777 crore', 'investment', 7770000000.0, 'INR', company='Omega Seiki Mobility', status='plan'),
        c('two facilities', 'other', 2, 'item', company='Omega Seiki Mobility'),
        c('3,000 vehicles', 'capacity', 3000, 'vehicle', company='Omega Seiki Mobility', per='month'),
        c('2,400 units', 'sales', 2400, 'vehicle', company='Omega Seiki Mobility', p=('2021-04-01', '2022-03-31')),
        c('10,000', 'sales', 10000, 'vehicle', company='Omega Seiki Mobility', p=('2022-04-01', '2023-03-31'), status='target'),
        c('50,000', 'sales', 50000, 'vehicle', company='Omega Seiki Mobility', p=('2024-04-01', '2025-03-31'), status='target'),
        c('35 minutes', 'charging_time', 35, 'minute', company='Omega Seiki Mobility', product='Rage+ Rapid'),
        c('Rs 3.59 lakh', 'price', 359000, 'INR', company='Omega Seiki Mobility', product='Rage+ Rapid'),
        c('96 km', 'range', 96, 'km', company='Omega Seiki Mobility', product='Rage+ Rapid'),
        c('last month', 'launch', None, 'date', company='Omega Seiki Mobility', product='Stream', p=('2022-04-01', '2022-04-30')),
        c('Rs 3.40 lakh', 'price', 340000, 'INR', company='Omega Seiki Mobility', product='Stream'),
        c('4,500 bookings', 'orders', 4500, 'order', company='Omega Seiki Mobility', product='Stream', p=(None, '2022-05-17')),
        c('2 tonnes', 'weight', 2, 'tonne', company='Omega Seiki Mobility', product='M1KA'),
        c('90 kWh', 'battery_capacity', 90, 'kWh', company='Omega Seiki Mobility', product='M1KA'),
        c('October', ['launch', 'delivery_start'], None, 'date', company='Omega Seiki Mobility', product='M1KA', p=('2022-10-01', '2022-10-31'), status=['plan', 'target', 'forecast']),
        c('175', 'stores', 175, 'store', company='Omega Seiki Mobility'),
        c('200', 'stores', 200, 'store', company='Omega Seiki Mobility', p=(None, '2023-03-31'), status=['target', 'plan']),
        c('next quarter', ['delivery_start', 'launch'], None, 'date', company='Omega Seiki Mobility', p=('2022-07-01', '2022-09-30'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Omega Seiki Mobility': ('COMPANY', 'Omega Seiki Mobility'), 'OSM': ('COMPANY', 'Omega Seiki Mobility'), 'Log9': ('COMPANY', 'Log9 Materials'), 'Stream': ('PRODUCT', 'Stream'), 'Rage+ Rapid': ('PRODUCT', 'Rage+ Rapid'), 'M1KA': ('PRODUCT', 'M1KA')}),
    checks=[],
)
