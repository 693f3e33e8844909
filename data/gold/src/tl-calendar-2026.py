from goldlib import *
from mentions import mentions

TEXT = """Dates for the diary: what 2026 brings to the electric road

January 21. Volvo Cars pulls the sheet off the EX60, heir to its best seller. It is to travel 810 km and add 340 km in ten minutes. Assembly in Torslanda gets under way in the second quarter.

March. European customers collect the first BMW iX3s, which have rolled off the line in Debrecen since late October. 805 km, 400 kW, €68,900. The saloon i3 enters production in Munich in the second half.

First quarter. Renault's Twingo reaches showrooms, below €20,000. It took 21 months to develop with help from Shanghai.

May. Volkswagen opens the order book for the ID. Polo, €25,000, up to 450 km; deliveries from September.

First half. Rivian hands over the earliest R2s, at $45,000 or so, from a Normal plant enlarged to 215,000 units a year.

Fourth quarter. Slate, with 150,000 reservations or more in hand, wants to ship its first pickups from Warsaw, Indiana.

Late in the year. Ferrari's Elettrica, over 1,000 hp, 530 km plus, reaches those who can wait.

Not any more: Scout, whose start was 2027, is now whispered to slip.

All dates without guarantee.
"""

doc = dict(
    id='tl-calendar-2026', published='2025-12-29', source='plugged-calendar',
    title='Dates for the diary: what 2026 brings to the electric road',
    text=TEXT,
    claims=[
        c('January 21', 'launch', None, 'date', company='Volvo Cars', product='EX60', p=('2026-01-21', '2026-01-21'), status=['plan', 'target']),
        c('810 km', 'range', None, 'km', 810, company='Volvo Cars', product='EX60', status=['forecast', 'actual']),
        c('340 km', 'range', None, 'km', 340, company='Volvo Cars', product='EX60', status=['forecast', 'actual']),
        c('second quarter', 'production_start', None, 'date', company='Volvo Cars', product='EX60', p=('2026-04-01', '2026-06-30'), status=['plan', 'target', 'forecast']),
        c('March', 'delivery_start', None, 'date', company='BMW', product='iX3', p=('2026-03-01', '2026-03-31'), status=['plan', 'target', 'forecast']),
        c('late October', 'production_start', None, 'date', company='BMW', product='iX3', p=('2025-10-01', '2025-10-31')),
        c('805 km', 'range', 805, 'km', company='BMW', product='iX3'),
        c('400 kW', 'charging_power', 400, 'kW', company='BMW', product='iX3'),
        c('€68,900', 'price', 68900, 'EUR', company='BMW', product='iX3'),
        c('second half', 'production_start', None, 'date', company='BMW', product='i3', p=('2026-07-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('First quarter', ['launch', 'delivery_start'], None, 'date', company='Renault', product='Twingo', p=('2026-01-01', '2026-03-31'), status=['plan', 'target', 'forecast']),
        c('€20,000', 'price', None, 'EUR', 20000, company='Renault', product='Twingo', status=['plan', 'target', 'actual']),
        c('21 months', ['duration', 'other'], 21, 'month', company='Renault', product='Twingo'),
        c('May', 'launch', None, 'date', company='Volkswagen', product='ID. Polo', p=('2026-05-01', '2026-05-31'), status=['plan', 'target', 'forecast']),
        c('€25,000', 'price', 25000, 'EUR', company='Volkswagen', product='ID. Polo', status=['plan', 'target', 'actual']),
        c('450 km', 'range', None, 'km', 450, company='Volkswagen', product='ID. Polo', status=['forecast', 'actual']),
        c('September', 'delivery_start', None, 'date', company='Volkswagen', product='ID. Polo', p=('2026-09-01', '2026-09-30'), status=['plan', 'target', 'forecast']),
        c('First half', 'delivery_start', None, 'date', company='Rivian', product='R2', p=('2026-01-01', '2026-06-30'), status=['plan', 'target', 'forecast']),
        c('$45,000', 'price', 45000, 'USD', company='Rivian', product='R2', status=['plan', 'target', 'actual']),
        c('215,000 units', 'capacity', 215000, 'vehicle', company='Rivian', per='year'),
        c('Fourth quarter', 'delivery_start', None, 'date', company='Slate Auto', p=('2026-10-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('150,000 reservations', 'orders', 150000, 'order', None, company='Slate Auto'),
        c('Late in the year', 'delivery_start', None, 'date', company='Ferrari', product='Elettrica', p=('2026-10-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('1,000 hp', 'power', 1000, 'hp', None, company='Ferrari', product='Elettrica'),
        c('530 km', 'range', 530, 'km', None, company='Ferrari', product='Elettrica'),
        c('2027', 'production_start', None, 'date', company='Scout Motors', p=('2027-01-01', '2027-12-31'), status=['plan', 'target', 'forecast'], superseded=True),
    ],
    names=mentions(TEXT, {'BMW': ('COMPANY', 'BMW'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Slate': ('COMPANY', 'Slate Auto'), 'Volvo Cars': ('COMPANY', 'Volvo Cars'), 'Scout': ('COMPANY', 'Scout Motors'), 'Ferrari': ('COMPANY', 'Ferrari'), 'Renault': ('COMPANY', 'Renault'), 'Rivian': ('COMPANY', 'Rivian'), 'iX3': ('PRODUCT', 'iX3'), 'ID. Polo': ('PRODUCT', 'ID. Polo'), 'EX60': ('PRODUCT', 'EX60'), 'Twingo': ('PRODUCT', 'Twingo'), 'R2': ('PRODUCT', 'R2'), 'Elettrica': ('PRODUCT', 'Elettrica'), 'i3': ('PRODUCT', 'i3')}),
    checks=[],
)
