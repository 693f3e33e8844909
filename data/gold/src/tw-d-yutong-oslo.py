from goldlib import *
from mentions import mentions

TEXT = """Winter test in Oslo: Yutong and Solaris buses lose a third of their range

OSLO (CBR) — Two of the electric buses that run in the Norwegian capital lost between 28 and 37 percent of their range during the cold spell this month, operator Unibuss said on Wednesday.

The worst result came from the older fleet. At -18 C, the 12-meter Solaris Urbino 12 electric managed 171 km, compared with 270 km in mild weather.

Yutong's U18, an 18-meter articulated bus, went 248 km. Its 563 kWh battery gives 345 km in summer. Consumption rose to 2.1 kWh per km, heating included, from 1.5.

Charging was slower as well. The bus takes 150 kW in warm weather but only 90 kW was seen in the depot, and the stop at the end of line 31 grew from 12 to 20 minutes.

Unibuss runs 183 electric buses, 42 of them from Yutong, and none has been taken out of service. It ordered 30 more in October for about 190 million crowns ($18.8 million). Deliveries of those start in May.

The carrier pays some 6.3 million crowns for an articulated bus, against 4.4 million for a diesel one, though the gap has shrunk. Yutong guarantees the battery for 12 years.

Ruter, which contracts the operators, said 99.2 percent of departures took place in the first 20 days of the year. It had cancelled 11 percent in the same weeks of 2024.

Yutong exported 17,100 buses last year, including 4,012 with a battery, up 48 percent.
"""

doc = dict(
    id='tw-d-yutong-oslo', published='2026-01-22', source='city-bus-review',
    title='Winter test in Oslo: Yutong and Solaris buses lose a third of their range',
    text=TEXT,
    claims=[
        c('a third', 'range', -33.333333333, 'percent', company=['Yutong', 'Solaris'], role='change', p=('2026-01-01', '2026-01-31')),
        c('28 and 37 percent', 'range', -37, 'percent', -28, company=['Yutong', 'Solaris', 'Unibuss'], role='change', p=('2026-01-01', '2026-01-31')),
        c('12-meter', 'length', 12, 'm', company='Solaris', product='Urbino 12 electric'),
        c('171 km', ['range', 'distance'], 171, 'km', company='Solaris', product='Urbino 12 electric'),
        c('270 km', ['range', 'distance'], 270, 'km', company='Solaris', product='Urbino 12 electric'),
        c('18-meter', 'length', 18, 'm', company='Yutong', product='U18'),
        c('248 km', ['range', 'distance'], 248, 'km', company='Yutong', product='U18'),
        c('563 kWh', 'battery_capacity', 563, 'kWh', company='Yutong', product='U18'),
        c('345 km', 'range', 345, 'km', company='Yutong', product='U18'),
        c('2.1 kWh', 'consumption', 2.1, 'kWh', company='Yutong', product='U18', per='km'),
        c('1.5', 'consumption', 1.5, 'kWh', company='Yutong', product='U18', per='km'),
        c('150 kW', 'charging_power', 150, 'kW', company='Yutong', product='U18'),
        c('90 kW', 'charging_power', 90, 'kW', company='Yutong', product='U18'),
        c('12', 'charging_time', 12, 'minute', nth=2, company='Yutong', product='U18'),
        c('20 minutes', 'charging_time', 20, 'minute', company='Yutong', product='U18'),
        c('183 electric buses', 'other', 183, 'vehicle', company='Unibuss'),
        c('42', 'other', 42, 'vehicle', company=['Unibuss', 'Yutong'], role=['level', 'share']),
        c('30', 'orders', 30, ['vehicle', 'order'], company=['Unibuss', 'Yutong'], p=('2025-10-01', '2025-10-31')),
        c('190 million crowns', ['orders', 'investment', 'cost'], 190000000.0, 'NOK', company=['Unibuss', 'Yutong'], p=('2025-10-01', '2025-10-31')),
        c('$18.8 million', ['orders', 'investment', 'cost'], 18800000.0, 'USD', company=['Unibuss', 'Yutong'], p=('2025-10-01', '2025-10-31')),
        c('May', 'delivery_start', None, 'date', company=['Unibuss', 'Yutong'], p=('2026-05-01', '2026-05-31'), status=['plan', 'target', 'forecast']),
        c('6.3 million crowns', 'price', 6300000.0, 'NOK', company='Unibuss'),
        c('4.4 million', 'price', 4400000.0, 'NOK', company='Unibuss'),
        c('12 years', 'warranty', 12, 'year', company='Yutong', product=[None, 'U18']),
        c('99.2 percent', 'other', 99.2, 'percent', company='Ruter', role=['level', 'share'], p=('2026-01-01', '2026-01-20')),
        c('11 percent', 'other', 11, 'percent', company='Ruter', role=['level', 'share'], p=('2024-01-01', '2024-01-20')),
        c('17,100 buses', 'exports', 17100, 'vehicle', company='Yutong', p=('2025-01-01', '2025-12-31')),
        c('4,012', 'exports', 4012, 'vehicle', company='Yutong', p=('2025-01-01', '2025-12-31')),
        c('48 percent', 'exports', 48, 'percent', company='Yutong', role='change', p=('2025-01-01', '2025-12-31')),
    ],
    names=mentions(TEXT, {'Yutong': ('COMPANY', 'Yutong'), 'Solaris': ('COMPANY', 'Solaris'), 'Unibuss': ('COMPANY', 'Unibuss'), 'Urbino 12 electric': ('PRODUCT', 'Urbino 12 electric'), 'U18': ('PRODUCT', 'U18'), 'Ruter': ('COMPANY', 'Ruter')}),
    checks=[],
)
