from goldlib import *
from mentions import mentions

TEXT = """The Post Office wanted 3,000 electric mail vans by now. It has 93

Spartanburg, S.C. — As of November, Oshkosh had completed 93 NGDVs in its plant here, papers seen by this newsletter reveal. By its contract with the USPS the total was to have been 3,000. The line can manage one vehicle a day; 80 or more had been the design.

Oshkosh won the award in February 2021. It began as an order for 50,000 trucks of which 10,019 electric, worth $2.98 billion; under public pressure the electric part rose to 35,000 and the total to 51,500. First deliveries, promised for October 2023, took place in June of this year in Athens, Georgia.

Each costs the service $77,692, up from $59,600 at signing. With 94 kWh on board the truck covers 70 miles, more than the 21 miles of an average round.

Ford, meanwhile, has handed over 8,700 of the 9,250 E-Transits on its own, ordinary contract. They have been on the road since January.

The USPS received $3 billion from Congress in 2022 for vehicles and chargers, 14,000 of the latter. Its 10-year fleet plan runs to $9.6 billion by 2028 for 66,000 electric vehicles. Some senators want the rest back.

Newsletter no. 41. Not affiliated with any agency.
"""

doc = dict(
    id='tl-usps-oshkosh', published='2024-12-12', source='postal-watchdog',
    title='The Post Office wanted 3,000 electric mail vans by now. It has 93',
    text=TEXT,
    claims=[
        c('3,000', 'production', 3000, 'vehicle', company='Oshkosh', product='NGDV', p=(None, '2024-11-30'), status=['target', 'plan']),
        c('93', ['production', 'deliveries'], 93, 'vehicle', company='Oshkosh', product='NGDV', p=(None, '2024-11-30')),
        c('93 NGDVs', ['production', 'deliveries'], 93, 'vehicle', company='Oshkosh', product='NGDV', p=(None, '2024-11-30')),
        c('3,000', 'production', 3000, 'vehicle', nth=1, company='Oshkosh', product='NGDV', p=(None, '2024-11-30'), status=['target', 'plan']),
        c('one vehicle', 'production', 1, 'vehicle', company='Oshkosh', product='NGDV', per='day'),
        c('80 or more', 'production', 80, 'vehicle', None, company='Oshkosh', product='NGDV', per='day', status=['target', 'plan']),
        c('50,000 trucks', 'orders', 50000, 'order', company='Oshkosh', product='NGDV', p=('2022-03-01', '2022-03-31'), superseded=True),
        c('10,019', 'orders', 10019, 'order', company='Oshkosh', product='NGDV', p=('2022-03-01', '2022-03-31'), superseded=True),
        c('$2.98 billion', 'orders', 2980000000.0, 'USD', company='Oshkosh', product='NGDV', p=('2022-03-01', '2022-03-31')),
        c('35,000', 'orders', 35000, 'order', company='Oshkosh', product='NGDV'),
        c('51,500', 'orders', 51500, 'order', company='Oshkosh', product='NGDV'),
        c('October 2023', 'delivery_start', None, 'date', company='Oshkosh', product='NGDV', p=('2023-10-01', '2023-10-31'), status=['plan', 'target'], superseded=True),
        c('June', 'delivery_start', None, 'date', company='Oshkosh', product='NGDV', p=('2024-06-01', '2024-06-30')),
        c('$77,692', 'price', 77692, 'USD', company='Oshkosh', product='NGDV'),
        c('$59,600', 'price', 59600, 'USD', company='Oshkosh', product='NGDV', superseded=True),
        c('94 kWh', 'battery_capacity', 94, 'kWh', company='Oshkosh', product='NGDV'),
        c('70 miles', 'range', 70, 'mile', company='Oshkosh', product='NGDV'),
        c('21 miles', ['distance', 'other'], 21, 'mile', company='USPS', per='day'),
        c('8,700', 'deliveries', 8700, 'vehicle', company='Ford', product='E-Transit', p=(None, '2024-12-12')),
        c('9,250 E-Transits', 'orders', 9250, 'order', company='Ford', product='E-Transit'),
        c('January', 'delivery_start', None, 'date', company='Ford', product='E-Transit', p=('2024-01-01', '2024-01-31')),
        c('$3 billion', ['funding', 'subsidy'], 3000000000.0, 'USD', company='USPS', p=('2022-01-01', '2022-12-31')),
        c('14,000', 'chargers', 14000, 'charger', company='USPS', status='plan'),
        c('$9.6 billion', ['investment', 'capex'], 9600000000.0, 'USD', company='USPS', p=(None, '2028-12-31'), status='plan'),
        c('66,000 electric vehicles', ['other', 'orders', 'sales'], 66000, 'vehicle', company='USPS', p=(None, '2028-12-31'), status='plan'),
    ],
    names=mentions(TEXT, {'Oshkosh': ('COMPANY', 'Oshkosh'), 'Ford': ('COMPANY', 'Ford'), 'USPS': ('COMPANY', 'USPS'), 'NGDV': ('PRODUCT', 'NGDV'), 'E-Transit': ('PRODUCT', 'E-Transit')}),
    checks=[],
)
