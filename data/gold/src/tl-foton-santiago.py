from goldlib import *
from mentions import mentions

TEXT = """Santiago orders another thousand electric buses, this time from Foton

Chile's transport ministry has set the seal on a delivery of 1,022 electric buses by Foton of Beijing, which it calls the biggest contract outside China ever. The sum: $290 million. First vehicles, 214 of them, are due at the port of San Antonio in October, and passengers will board theirs from December.

Each 12-metre bus takes 90 passengers, stores 385 kWh and goes 300 km before it must rest. The fifteen-year service contracts (15 years) bind the operators to an availability of 95 percent.

With them, three out of ten of the capital's 6,900 buses will be electric. At present it is 2,043, 1,770 from BYD, Yutong and Foton alone, more than any city beyond China possesses. By 2025 4,400 should be on the road, 68 percent of the fleet after its renewal.

BYD, whose 455 buses have served Metbus since 2020, came second in the tender; King Long bid too high by 11 percent.

Foton sold 7,612 buses in all last year, 38 percent of them electric or hydrogen, and exported 2,140. Its parent, BAIC, holds 27.1 percent.

Photograph: Ministerio de Transportes
"""

doc = dict(
    id='tl-foton-santiago', published='2023-07-14', source='andes-mobility-report',
    title='Santiago orders another thousand electric buses, this time from Foton',
    text=TEXT,
    claims=[
        c('thousand electric buses', 'orders', 1000, 'order', company='Foton'),
        c('1,022 electric buses', 'orders', 1022, 'order', company='Foton'),
        c('$290 million', 'orders', 290000000.0, 'USD', company='Foton'),
        c('214', 'deliveries', 214, 'vehicle', company='Foton', p=('2023-10-01', '2023-10-31'), status=['plan', 'forecast']),
        c('December', ['delivery_start', 'launch'], None, 'date', company='Foton', p=('2023-12-01', '2023-12-31'), status=['plan', 'target', 'forecast']),
        c('90 passengers', ['seats', 'other'], 90, 'item', company='Foton'),
        c('385 kWh', 'battery_capacity', 385, 'kWh', company='Foton'),
        c('300 km', 'range', 300, 'km', company='Foton'),
        c('15 years', 'duration', 15, 'year', company='Foton'),
        c('95 percent', 'other', 95, 'percent', company='Foton'),
        c('three out of ten', 'other', 30, 'percent', role='share', status='forecast'),
        c('6,900 buses', 'other', 6900, 'vehicle'),
        c('2,043', 'other', 2043, 'vehicle'),
        c('1,770', ['other', 'sales'], 1770, 'vehicle'),
        c('4,400', 'other', 4400, 'vehicle', p=(None, '2025-12-31'), status=['plan', 'target']),
        c('68 percent', 'other', 68, 'percent', role='share', p=(None, '2025-12-31'), status=['plan', 'target']),
        c('455 buses', ['sales', 'other', 'deliveries'], 455, 'vehicle', company='BYD', p=('2020-01-01', '2023-07-14')),
        c('11 percent', ['price', 'other'], 11, 'percent', company='King Long', role='change'),
        c('7,612 buses', 'sales', 7612, 'vehicle', company='Foton', p=('2022-01-01', '2022-12-31')),
        c('38 percent', 'sales', 38, 'percent', company='Foton', role='share', p=('2022-01-01', '2022-12-31')),
        c('2,140', 'exports', 2140, 'vehicle', company='Foton', p=('2022-01-01', '2022-12-31')),
        c('27.1 percent', 'stake', 27.1, 'percent', company=['BAIC', 'Foton']),
    ],
    names=mentions(TEXT, {'Foton': ('COMPANY', 'Foton'), 'BYD': ('COMPANY', 'BYD'), 'Yutong': ('COMPANY', 'Yutong'), 'King Long': ('COMPANY', 'King Long'), 'Metbus': ('COMPANY', 'Metbus'), 'BAIC': ('COMPANY', 'BAIC')}),
    checks=[],
)
