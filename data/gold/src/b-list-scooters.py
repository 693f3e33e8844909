from goldlib import *
from mentions import mentions

TEXT = """Navratri buying guide: 5 e-scooters below Rs 1.35 lakh

Confused by discounts? Our shortlist, with ex-showroom Delhi prices throughout.

1) Ola S1 X+
Cost: Rs 1,09,999; battery: 3 kWh; top speed: 90 kmph; range: 151 km; full charge: 7.4 hours
Catch: waiting runs to 10 weeks.

2) Ather 450S
Cost: Rs 1,29,999; range: 115 km; motor: 5.4 kW and 22 Nm; zero to forty: 3.9 seconds
Catch: the pack holds only 2.9 kWh.

3) TVS iQube
Cost: Rs 1,33,628; range: 100 km; weight: 117.2 kg; length: 1,805 mm
Catch: a 650 W charger, so 4.5 hours till 80 per cent.

4) Hero Vida V1 Plus
Cost: Rs 1,15,000, after a cut of Rs 30,000 in August; range: 100 km; top speed: 80 kmph; warranty: 5 years / 50,000 km
Catch: sold in barely 50 cities.

5) Ampere Primus
Cost: Rs 1,09,900; range: 107 km; consumption: 28 Wh per km; seats two adults
Catch: wait for it, three weeks.

Our pick? No. 2, if you live within 20 minutes of a service centre.

We may earn a small commission when you book through our links. Accept cookies?
"""

doc = dict(
    id='b-list-scooters', published='2023-10-09', source='scooty-select',
    title='Navratri buying guide: 5 e-scooters below Rs 1.35 lakh',
    text=TEXT,
    claims=[
        c('Rs 1.35 lakh', 'price', None, 'INR', 135000),
        c('Rs 1,09,999', 'price', 109999, 'INR', company=['Ola', 'Ola Electric'], product='S1 X+'),
        c('3 kWh', 'battery_capacity', 3, 'kWh', company=['Ola', 'Ola Electric'], product='S1 X+'),
        c('90 kmph', 'top_speed', 90, 'km/h', company=['Ola', 'Ola Electric'], product='S1 X+'),
        c('151 km', 'range', 151, 'km', company=['Ola', 'Ola Electric'], product='S1 X+'),
        c('7.4 hours', 'charging_time', 7.4, 'hour', company=['Ola', 'Ola Electric'], product='S1 X+'),
        c('10 weeks', 'wait_time', 10, 'week', company=['Ola', 'Ola Electric'], product='S1 X+'),
        c('Rs 1,29,999', 'price', 129999, 'INR', company=['Ather', 'Ather Energy'], product='450S'),
        c('115 km', 'range', 115, 'km', company=['Ather', 'Ather Energy'], product='450S'),
        c('5.4 kW', 'power', 5.4, 'kW', company=['Ather', 'Ather Energy'], product='450S'),
        c('22 Nm', 'torque', 22, 'Nm', company=['Ather', 'Ather Energy'], product='450S'),
        c('3.9 seconds', 'acceleration', 3.9, 'second', company=['Ather', 'Ather Energy'], product='450S'),
        c('2.9 kWh', 'battery_capacity', 2.9, 'kWh', company=['Ather', 'Ather Energy'], product='450S'),
        c('Rs 1,33,628', 'price', 133628, 'INR', company=['TVS', 'TVS Motor'], product='iQube'),
        c('100 km', 'range', 100, 'km', company=['TVS', 'TVS Motor'], product='iQube'),
        c('117.2 kg', 'weight', 117.2, 'kg', company=['TVS', 'TVS Motor'], product='iQube'),
        c('1,805 mm', 'length', 1805, 'mm', company=['TVS', 'TVS Motor'], product='iQube'),
        c('650 W', 'charging_power', 650, 'W', company=['TVS', 'TVS Motor'], product='iQube'),
        c('4.5 hours', 'charging_time', 4.5, 'hour', company=['TVS', 'TVS Motor'], product='iQube'),
        c('Rs 1,15,000', 'price', 115000, 'INR', company=['Hero Vida', 'Vida'], product='V1 Plus'),
        c('Rs 30,000', 'price_change', -30000, 'INR', company=['Hero Vida', 'Vida'], product='V1 Plus', role='change'),
        c('100 km', 'range', 100, 'km', nth=1, company=['Hero Vida', 'Vida'], product='V1 Plus'),
        c('80 kmph', 'top_speed', 80, 'km/h', company=['Hero Vida', 'Vida'], product='V1 Plus'),
        c('5 years', 'warranty', 5, 'year', company=['Hero Vida', 'Vida'], product='V1 Plus'),
        c('50,000 km', 'warranty', 50000, 'km', company=['Hero Vida', 'Vida'], product='V1 Plus'),
        c('50 cities', 'countries', 50, 'country', company=['Hero Vida', 'Vida']),
        c('Rs 1,09,900', 'price', 109900, 'INR', company='Ampere', product='Primus'),
        c('107 km', 'range', 107, 'km', company='Ampere', product='Primus'),
        c('28 Wh', 'consumption', 28, 'Wh', company='Ampere', product='Primus', per='km'),
        c('two', 'seats', 2, ['item', 'job'], company='Ampere', product='Primus'),
        c('three weeks', 'wait_time', 3, 'week', company='Ampere', product='Primus'),
    ],
    names=mentions(TEXT, {
        'Ola': ('COMPANY', 'Ola Electric'),
        'Ather': ('COMPANY', 'Ather Energy'),
        'TVS': ('COMPANY', 'TVS Motor'),
        'Hero Vida': ('COMPANY', 'Vida'),
        'Ampere': ('COMPANY', 'Ampere'),
        'S1 X+': ('PRODUCT', 'S1 X+'),
        '450S': ('PRODUCT', '450S'),
        'iQube': ('PRODUCT', 'iQube'),
        'V1 Plus': ('PRODUCT', 'V1 Plus'),
        'Primus': ('PRODUCT', 'Primus'),
    }),
    checks=[
    ],
)
