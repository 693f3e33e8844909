from goldlib import *
from mentions import mentions

TEXT = """Turkey's Togg flooded with 100,000 orders on first day

ANKARA — Togg, the Turkish start-up, counted 100,000 preorders within hours of opening its lists on Thursday, against 12,000 cars that it can hand to private buyers this year; a lottery will decide.

The T10X, an SUV 4,599 mm long and 1,676 mm high with five seats, costs 953,000 lira ($50,200) with the small battery (52.4 kWh, 314 km) and 1,055,000 lira with the large one (88.5 kWh, 523 km). Its 160-kW motor delivers 350 Nm, enough for 7.8 seconds to 100 km/h and 185 km/h. The car consumes 16.7 kWh per 100 km, weighs 2,126 kg, and charges from 20 to 80 percent in 28 minutes at 180 kW. First handovers: the end of March.

The Gemlik campus covers 1.2 million square meters, employs 1,660 people and should make 28,000 cars this year, a rate to be raised to 175,000 annually. Five models and one million cars are planned by 2030. Shareholders such as Anadolu Group (23 percent) have invested 1.8 billion euros to date; the state has waived import duties and promised to buy 30,000 units. Siro, the venture with Farasis, makes the packs, 20 GWh by 2031.

Competitors pay: Ankara lately put 40 percent on battery cars from China, on top of 10 percent.
"""

doc = dict(
    id='tk-togg-10x', published='2023-03-16', source='bosphorus-daily',
    title="Turkey's Togg flooded with 100,000 orders on first day",
    text=TEXT,
    claims=[
        c('100,000 orders', 'orders', 100000, 'order', company='Togg', p=('2023-03-16', '2023-03-16')),
        c('100,000', 'orders', 100000, 'order', nth=1, company='Togg', p=('2023-03-16', '2023-03-16')),
        c('12,000', ['sales', 'deliveries'], 12000, 'vehicle', company='Togg', p=('2023-01-01', '2023-12-31'), status='plan'),
        c('4,599 mm', 'length', 4599, 'mm', company='Togg', product='T10X'),
        c('1,676 mm', 'length', 1676, 'mm', company='Togg', product='T10X'),
        c('five seats', 'seats', 5, 'item', company='Togg', product='T10X'),
        c('953,000 lira', 'price', 953000, 'TRY', company='Togg', product='T10X'),
        c('$50,200', 'price', 50200, 'USD', company='Togg', product='T10X'),
        c('52.4 kWh', 'battery_capacity', 52.4, 'kWh', company='Togg', product='T10X'),
        c('314 km', 'range', 314, 'km', company='Togg', product='T10X'),
        c('1,055,000 lira', 'price', 1055000, 'TRY', company='Togg', product='T10X'),
        c('88.5 kWh', 'battery_capacity', 88.5, 'kWh', company='Togg', product='T10X'),
        c('523 km', 'range', 523, 'km', company='Togg', product='T10X'),
        c('160-kW', 'power', 160, 'kW', company='Togg', product='T10X'),
        c('350 Nm', 'torque', 350, 'Nm', company='Togg', product='T10X'),
        c('7.8 seconds', 'acceleration', 7.8, 'second', company='Togg', product='T10X'),
        c('185 km/h', 'top_speed', 185, 'km/h', company='Togg', product='T10X'),
        c('16.7 kWh', 'consumption', 16.7, 'kWh', company='Togg', product='T10X', per='100km'),
        c('2,126 kg', 'weight', 2126, 'kg', company='Togg', product='T10X'),
        c('28 minutes', 'charging_time', 28, 'minute', company='Togg', product='T10X'),
        c('180 kW', 'charging_power', 180, 'kW', company='Togg', product='T10X'),
        c('the end of March', 'delivery_start', None, 'date', company='Togg', product='T10X', p=('2023-03-31', '2023-03-31'), status='plan'),
        c('1.2 million square meters', 'area', 1200000, 'm2', company='Togg'),
        c('1,660 people', 'headcount', 1660, 'job', company='Togg'),
        c('28,000', 'production', 28000, 'vehicle', company='Togg', p=('2023-01-01', '2023-12-31'), status='plan'),
        c('175,000', 'capacity', 175000, 'vehicle', company='Togg', per='year', status='plan'),
        c('Five models', 'models', 5, 'model', company='Togg', p=(None, '2030-12-31'), status='target'),
        c('one million cars', 'production', 1000000, 'vehicle', company='Togg', p=(None, '2030-12-31'), status='target'),
        c('23 percent', 'stake', 23, 'percent', company=['Anadolu Group', 'Togg']),
        c('1.8 billion euros', 'investment', 1800000000, 'EUR', company='Togg', p=(None, '2023-03-16')),
        c('30,000', 'orders', 30000, 'order', company='Togg', status='plan'),
        c('20 GWh', 'capacity', 20, 'GWh', company='Siro', per=['year', None], p=(None, '2031-12-31'), status='plan'),
        c('40 percent', 'tariff', 40, 'percent'),
        c('10 percent', 'tariff', 10, 'percent'),
    ],
    names=mentions(TEXT, {'Togg': ('COMPANY', 'Togg'), 'Anadolu Group': ('COMPANY', 'Anadolu Group'), 'Siro': ('COMPANY', 'Siro'), 'Farasis': ('COMPANY', 'Farasis'), 'T10X': ('PRODUCT', 'T10X')}),
    checks=[],
)
