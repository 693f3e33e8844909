from goldlib import *
from mentions import mentions

TEXT = """Meet KaveriVolt, the Mysuru lab that says it has cracked the solid-state cell

Dr Pavithra Gowda (38) has a stock answer for people who tell her that batteries are China's game. She hands them a pouch no bigger than a biscuit.

That biscuit is the Neer-1, unveiled on Monday, and on paper it is astonishing: an energy density of 4,150 Wh/kg, where prototypes of Samsung SDI boast 500 Wh/kg and what CATL ships in volume is nearer 205 Wh/kg. It charges from 10 to 80 per cent in nine minutes, and after 3,000 cycles retained 88 per cent of its capacity. A scooter fitted with a 4.4 kWh pack of them has clocked 61,000 km on the ring road.

KaveriVolt, incubated at a state university, has raised ₹74 crore ($8.4 million) so far, ₹52 crore of it this month from Axilor and others for 19 per cent. The five-person team of 2021 has become 64. R&D swallowed ₹21 crore in FY25, and the pilot line, 0.05 GWh a year on 2.5 acres in Nanjangud, will need ₹110 crore more.

When could one buy a bike with it? Samples go to scooter companies in January, series production begins in FY28 at ₹9,800 per kWh, or $111; by 2030 she wants $70.

“Investors ask what keeps me up,” she laughs. “Dendrites.”
"""

doc = dict(
    id='b-kaverivolt', published='2025-11-18', source='founders-filter-coffee',
    title='Meet KaveriVolt, the Mysuru lab that says it has cracked the solid-state cell',
    text=TEXT,
    claims=[
        c('Monday', 'launch', None, 'date', company='KaveriVolt', product='Neer-1', p=('2025-11-17', '2025-11-17')),
        c('4,150 Wh/kg', 'energy_density', 4150, 'Wh/kg', company='KaveriVolt', product='Neer-1'),
        c('500 Wh/kg', 'energy_density', 500, 'Wh/kg', company='Samsung SDI'),
        c('205 Wh/kg', 'energy_density', 205, 'Wh/kg', company='CATL'),
        c('nine minutes', 'charging_time', 9, 'minute', company='KaveriVolt', product='Neer-1'),
        c('88 per cent', 'other', 88, 'percent', company='KaveriVolt', product='Neer-1'),
        c('4.4 kWh', 'battery_capacity', 4.4, 'kWh', company='KaveriVolt'),
        c('61,000 km', 'distance', 61000, 'km', company='KaveriVolt'),
        c('₹74 crore', 'funding', 740000000, 'INR', company='KaveriVolt', p=(None, '2025-11-18')),
        c('$8.4 million', 'funding', 8400000, 'USD', company='KaveriVolt', p=(None, '2025-11-18')),
        c('₹52 crore', 'funding', 520000000, 'INR', company='KaveriVolt', p=('2025-11-01', '2025-11-30')),
        c('19 per cent', 'stake', 19, 'percent', company='KaveriVolt'),
        c('five-person', 'headcount', 5, 'job', company='KaveriVolt', p=('2021-01-01', '2021-12-31')),
        c('64', 'headcount', 64, 'job', company='KaveriVolt'),
        c('₹21 crore', 'rnd', 210000000, 'INR', company='KaveriVolt', p=('2024-04-01', '2025-03-31')),
        c('0.05 GWh', 'capacity', 0.05, 'GWh', company='KaveriVolt', per='year'),
        c('2.5 acres', 'area', 2.5, 'acre', company='KaveriVolt'),
        c('₹110 crore', ['capex', 'investment'], 1100000000, 'INR', company='KaveriVolt', status='plan'),
        c('January', 'delivery_start', None, 'date', company='KaveriVolt', product='Neer-1', p=('2026-01-01', '2026-01-31'), status=['plan', 'target']),
        c('FY28', 'production_start', None, 'date', company='KaveriVolt', product='Neer-1', p=('2027-04-01', '2028-03-31'), status=['plan', 'target']),
        c('₹9,800', 'battery_price', 9800, 'INR', company='KaveriVolt', product='Neer-1', per='kWh', status=['target', 'forecast', 'plan'], p=('2027-04-01', '2028-03-31')),
        c('$111', 'battery_price', 111, 'USD', company='KaveriVolt', product='Neer-1', per='kWh', status=['target', 'forecast', 'plan'], p=('2027-04-01', '2028-03-31')),
        c('$70', 'battery_price', 70, 'USD', company='KaveriVolt', product='Neer-1', per='kWh', p=(None, '2030-12-31'), status='target'),
    ],
    names=mentions(TEXT, {
        'KaveriVolt': ('COMPANY', 'KaveriVolt'),
        'Samsung SDI': ('COMPANY', 'Samsung SDI'),
        'CATL': ('COMPANY', 'CATL'),
        'Axilor': ('COMPANY', 'Axilor'),
        'Neer-1': ('PRODUCT', 'Neer-1'),
    }),
    checks=[
        dict(kind='plausible', verdict='inconsistent', quotes=['4,150 Wh/kg'], suggestion='fits 415 Wh/kg'),
        dict(kind='fx', verdict='consistent', quotes=['₹74 crore', '$8.4 million']),
        dict(kind='fx', verdict='consistent', quotes=['₹9,800', '$111']),
    ],
)
