from goldlib import *
from mentions import mentions

TEXT = """Nevera R: 40 cars, 2,107 hp, €2.3 million

MONTEREY, California — Croatia's Bugatti Rimac on Friday took the covers off a sharper Nevera. The R gets 2,107 hp where the first car had 1,914, reaches 100 km/h in 1.74 seconds and 300 in 8.66, and stops accelerating at 412 km/h (256 mph). A new 108 kWh pack helps; it peaks at 500 kW and takes 19 minutes to 80 percent. Torque amounts to 2,340 Nm as in the original, mass to 2,300 kg, and two seats have to suffice. Range? 490 km in the standard model.

Only 40 will be built, at €2.3 million apiece; the Nevera, limited to 150, costs €2 million and is not sold out: about 50 have gone. "Our customers want engines," Mate Rimac, 36, conceded in May.

Parent Rimac Group, valued at €2.2 billion when it raised €500 million in June 2022 from Porsche among others (20.6 percent), lives on supplying batteries. It employs 2,200, has moved into a €200 million campus at Kerestinec with 100,000 m2, and expects revenue of €250 million this year after €140 million in 2023, on which it lost €77 million. Bank debt was €68 million at year-end. Its robotaxi arm Verne got €179 million of EU money.
"""

doc = dict(
    id='tk-rimac-nevera-r', published='2024-08-16', source='velocity-weekly',
    title='Nevera R: 40 cars, 2,107 hp, €2.3 million',
    text=TEXT,
    claims=[
        c('40', 'other', 40, 'vehicle', company='Rimac', product='Nevera R'),
        c('2,107 hp', 'power', 2107, 'hp', company='Rimac', product='Nevera R'),
        c('€2.3 million', 'price', 2300000, 'EUR', company='Rimac', product='Nevera R'),
        c('Friday', 'launch', None, 'date', company='Rimac', product='Nevera R', p=('2024-08-16', '2024-08-16')),
        c('2,107 hp', 'power', 2107, 'hp', nth=1, company='Rimac', product='Nevera R'),
        c('1,914', 'power', 1914, 'hp', company='Rimac', product='Nevera'),
        c('1.74 seconds', 'acceleration', 1.74, 'second', company='Rimac', product='Nevera R'),
        c('8.66', 'acceleration', 8.66, 'second', company='Rimac', product='Nevera R'),
        c('412 km/h', 'top_speed', 412, 'km/h', company='Rimac', product='Nevera R'),
        c('256 mph', 'top_speed', 256, 'mph', company='Rimac', product='Nevera R'),
        c('108 kWh', 'battery_capacity', 108, 'kWh', company='Rimac', product='Nevera R'),
        c('500 kW', 'charging_power', 500, 'kW', company='Rimac', product='Nevera R'),
        c('19 minutes', 'charging_time', 19, 'minute', company='Rimac', product='Nevera R'),
        c('2,340 Nm', 'torque', 2340, 'Nm', company='Rimac', product='Nevera'),
        c('2,300 kg', 'weight', 2300, 'kg', company='Rimac', product='Nevera R'),
        c('two seats', 'seats', 2, 'item', company='Rimac', product='Nevera R'),
        c('490 km', 'range', 490, 'km', company='Rimac', product='Nevera'),
        c('40', 'other', 40, 'vehicle', nth=2, company='Rimac'),
        c('€2.3 million', 'price', 2300000, 'EUR', nth=1, company='Rimac', product='Nevera R'),
        c('150', 'other', 150, 'vehicle', company='Rimac', product='Nevera'),
        c('€2 million', 'price', 2000000, 'EUR', company='Rimac', product='Nevera'),
        c('50', 'sales', 50, 'vehicle', nth=2, company='Rimac', product='Nevera'),
        c('€2.2 billion', 'valuation', 2200000000, 'EUR', company='Rimac', p=('2022-06-01', '2022-06-30')),
        c('€500 million', 'funding', 500000000, 'EUR', company='Rimac', p=('2022-06-01', '2022-06-30')),
        c('20.6 percent', 'stake', 20.6, 'percent', company=['Porsche', 'Rimac']),
        c('2,200', 'headcount', 2200, 'job', company='Rimac'),
        c('€200 million', 'investment', 200000000, 'EUR', company='Rimac'),
        c('100,000 m2', 'area', 100000, 'm2', company='Rimac'),
        c('€250 million', 'revenue', 250000000, 'EUR', company='Rimac', p=('2024-01-01', '2024-12-31'), status='target'),
        c('€140 million', 'revenue', 140000000, 'EUR', company='Rimac', p=('2023-01-01', '2023-12-31')),
        c('€77 million', 'net_income', -77000000, 'EUR', company='Rimac', p=('2023-01-01', '2023-12-31')),
        c('€68 million', 'debt', 68000000, 'EUR', company='Rimac', p=('2023-12-31', '2023-12-31')),
        c('€179 million', ['funding', 'subsidy'], 179000000, 'EUR', company='Verne'),
    ],
    names=mentions(TEXT, {'Rimac Group': ('COMPANY', 'Rimac'), 'Bugatti Rimac': ('COMPANY', 'Bugatti Rimac'), 'Porsche': ('COMPANY', 'Porsche'), 'Verne': ('COMPANY', 'Verne'), 'Nevera R': ('PRODUCT', 'Nevera R'), 'Nevera': ('PRODUCT', 'Nevera')}),
    checks=[],
)
