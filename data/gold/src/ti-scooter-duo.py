from goldlib import *
from mentions import mentions

TEXT = """Two variants, one battery short of the rival: Vyoma S1 series arrives

Pune start-up Vyoma Mobility has launched its first scooter in two guises. The Vyoma S1 City asks Rs 89,900 ex-showroom, the S1 Tour Rs 1.19 lakh; either may be reserved for Rs 499.

Where the City makes do with a 2.2 kWh pack (IDC range: 98 km), its dearer sister packs 3.6 kWh for 150 km, a little more than Ather's 450X Gen 3 claims. That rival, on 3.7 kWh, sprints to 40 km/h in 3.3 seconds; the Tour needs 3.9 and tops out at 85 kmph, while the cheaper one is limited to 65. Both weigh under 110 kg and carry a warranty of three years or 30,000 km.

The founders met at Bajaj Auto. They have raised $6.5 million from Blume Ventures, and the Chakan plant is good for 2,500 units a month. Deliveries are to begin in March in six cities. Industry volumes crossed 6.3 lakh in 2022.
"""

doc = dict(
    id='ti-scooter-duo', published='2023-01-10', source='bike-bharat',
    title='Two variants, one battery short of the rival: Vyoma S1 series arrives',
    text=TEXT,
    claims=[
        c('Rs 89,900', 'price', 89900, 'INR', company='Vyoma Mobility', product='S1 City'),
        c('Rs 1.19 lakh', 'price', 119000, 'INR', company='Vyoma Mobility', product='S1 Tour'),
        c('Rs 499', 'other', 499, 'INR', company='Vyoma Mobility', product=[None, 'S1']),
        c('2.2 kWh', 'battery_capacity', 2.2, 'kWh', company='Vyoma Mobility', product='S1 City'),
        c('98 km', 'range', 98, 'km', company='Vyoma Mobility', product='S1 City'),
        c('3.6 kWh', 'battery_capacity', 3.6, 'kWh', company='Vyoma Mobility', product='S1 Tour'),
        c('150 km', 'range', 150, 'km', company='Vyoma Mobility', product='S1 Tour'),
        c('3.7 kWh', 'battery_capacity', 3.7, 'kWh', company='Ather Energy', product='450X Gen 3'),
        c('3.3 seconds', 'acceleration', 3.3, 'second', company='Ather Energy', product='450X Gen 3'),
        c('3.9', 'acceleration', 3.9, 'second', company='Vyoma Mobility', product='S1 Tour'),
        c('85 kmph', 'top_speed', 85, 'km/h', company='Vyoma Mobility', product='S1 Tour'),
        c('65', 'top_speed', 65, 'km/h', company='Vyoma Mobility', product='S1 City'),
        c('110 kg', 'weight', None, 'kg', 110, company='Vyoma Mobility', product=['S1', 'S1 City', 'S1 Tour', None]),
        c('three years', 'warranty', 3, 'year', company='Vyoma Mobility', product=['S1', 'S1 City', 'S1 Tour', None]),
        c('30,000 km', 'warranty', 30000, 'km', company='Vyoma Mobility', product=['S1', 'S1 City', 'S1 Tour', None]),
        c('$6.5 million', 'funding', 6500000.0, 'USD', company='Vyoma Mobility'),
        c('2,500 units', 'capacity', 2500, 'vehicle', company='Vyoma Mobility', per='month'),
        c('March', 'delivery_start', None, 'date', company='Vyoma Mobility', product=[None, 'S1'], p=('2023-03-01', '2023-03-31'), status=['plan', 'target']),
        c('six cities', 'countries', 6, 'country', company='Vyoma Mobility', p=('2023-03-01', '2023-03-31'), status=['plan', 'target']),
        c('6.3 lakh', 'sales', 630000, 'vehicle', None, p=('2022-01-01', '2022-12-31')),
    ],
    names=mentions(TEXT, {'Vyoma': ('COMPANY', 'Vyoma Mobility'), 'Vyoma Mobility': ('COMPANY', 'Vyoma Mobility'), 'Ather': ('COMPANY', 'Ather Energy'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'Blume Ventures': ('COMPANY', 'Blume Ventures'), 'S1': ('PRODUCT', 'S1'), 'S1 City': ('PRODUCT', 'S1 City'), 'S1 Tour': ('PRODUCT', 'S1 Tour'), 'City': ('PRODUCT', 'S1 City'), 'Tour': ('PRODUCT', 'S1 Tour'), '450X Gen 3': ('PRODUCT', '450X Gen 3')}),
    checks=[],
)
