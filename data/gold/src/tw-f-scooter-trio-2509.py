from goldlib import *
from mentions import mentions

TEXT = """iQube 3.5 vs Chetak 3503 vs Vida VX2 Plus: which family scooter should you buy?

Three mainstream brands, one budget. We put the papers of the three side by side before our road test.

TVS iQube 3.5

The oldest in the group has found 6.5 lakh buyers since January 2020. TVS sold 24,087 of them last month. The 3.5 kWh version costs Rs 1,08,993 ex-showroom Delhi, has an IDC range of 145 km and needs 4.5 hours to reach 80 per cent. Its 4.4 kW motor takes it to 78 kmph.

Bajaj Chetak 3503

At Rs 1,10,210 it is the cheapest of the 35 series, which was updated in December. The battery, also of 3.5 kWh, sits under the floor and frees up 35 litres of boot. Bajaj claims 155 km and a top speed of 63 kmph. The charger fills it in 3 hours 25 minutes up to 80 per cent. August registrations were hit by the shortage of magnets and halved from 22,000 in May to 11,730.

Vida VX2 Plus

Hero's entry is lighter, with a kerb weight of 116 kg against 119 kg for the TVS. Two removable packs give 3.4 kWh and 142 km. It costs Rs 94,800, or Rs 57,990 with the battery on subscription at 96 paise per km. Vida, which had 5 per cent of the market in August 2024, touched 12.8 per cent in August on 13,313 units.

Warranty: TVS offers three years or 50,000 km, Vida five years.

Next week: we ride all three from Pune to Mahabaleshwar, 120 km away.

Write to us: Mail Today Towers, Mumbai 400 013
"""

V = ['Vida', 'Hero', 'Hero MotoCorp']
doc = dict(
    id='tw-f-scooter-trio-2509', published='2025-09-12', source='two-wheels-india',
    title='iQube 3.5 vs Chetak 3503 vs Vida VX2 Plus: which family scooter should you buy?',
    text=TEXT,
    claims=[
        c('6.5 lakh buyers', 'sales', 650000, 'vehicle', company='TVS', product='iQube', p=('2020-01-01', '2025-09-12')),
        c('January 2020', 'launch', None, 'date', company='TVS', product='iQube', p=m(2020, 1)),
        c('24,087', 'sales', 24087, 'vehicle', company='TVS', product='iQube', p=m(2025, 8)),
        c('3.5 kWh', 'battery_capacity', 3.5, 'kWh', company='TVS', product=['iQube 3.5', 'iQube']),
        c('Rs 1,08,993', 'price', 108993, 'INR', company='TVS', product=['iQube 3.5', 'iQube']),
        c('145 km', 'range', 145, 'km', company='TVS', product=['iQube 3.5', 'iQube']),
        c('4.5 hours', 'charging_time', 4.5, 'hour', company='TVS', product=['iQube 3.5', 'iQube']),
        c('4.4 kW', 'power', 4.4, 'kW', company='TVS', product=['iQube 3.5', 'iQube']),
        c('78 kmph', 'top_speed', 78, 'km/h', company='TVS', product=['iQube 3.5', 'iQube']),
        c('Rs 1,10,210', 'price', 110210, 'INR', company='Bajaj', product=['Chetak 3503', '3503']),
        c('December', 'launch', None, 'date', company='Bajaj', product=['35 series', 'Chetak 35 series', 'Chetak'], p=m(2024, 12)),
        c('3.5 kWh', 'battery_capacity', 3.5, 'kWh', nth=1, company='Bajaj', product=['Chetak 3503', '3503', '35 series']),
        c('35 litres', 'other', 35, 'item', company='Bajaj', product=['Chetak 3503', '3503', '35 series']),
        c('155 km', 'range', 155, 'km', company='Bajaj', product=['Chetak 3503', '3503', '35 series']),
        c('63 kmph', 'top_speed', 63, 'km/h', company='Bajaj', product=['Chetak 3503', '3503', '35 series']),
        c('3 hours 25 minutes', 'charging_time', 205, 'minute', company='Bajaj', product=['Chetak 3503', '3503', '35 series']),
        c('halved', 'registrations', -50, 'percent', company='Bajaj', product=[None, 'Chetak'], role='change', p=m(2025, 8)),
        c('22,000', 'registrations', 22000, 'vehicle', company='Bajaj', product=[None, 'Chetak'], p=m(2025, 5)),
        c('11,730', 'registrations', 11730, 'vehicle', company='Bajaj', product=[None, 'Chetak'], p=m(2025, 8)),
        c('116 kg', 'weight', 116, 'kg', company=V, product='VX2 Plus'),
        c('119 kg', 'weight', 119, 'kg', company='TVS', product=['iQube 3.5', 'iQube']),
        c('3.4 kWh', 'battery_capacity', 3.4, 'kWh', company=V, product='VX2 Plus'),
        c('142 km', 'range', 142, 'km', company=V, product='VX2 Plus'),
        c('Rs 94,800', 'price', 94800, 'INR', company=V, product='VX2 Plus'),
        c('Rs 57,990', 'price', 57990, 'INR', company=V, product='VX2 Plus'),
        c('96 paise', 'price', 0.96, 'INR', company=V, product='VX2 Plus', per='km'),
        c('5 per cent', 'market_share', 5, 'percent', company='Vida', role=['level', 'share'], p=m(2024, 8)),
        c('12.8 per cent', 'market_share', 12.8, 'percent', company='Vida', role=['level', 'share'], p=m(2025, 8)),
        c('13,313 units', ['registrations', 'sales'], 13313, 'vehicle', company='Vida', p=m(2025, 8)),
        c('three years', 'warranty', 3, 'year', company='TVS', product=['iQube 3.5', 'iQube', None]),
        c('50,000 km', 'warranty', 50000, 'km', company='TVS', product=['iQube 3.5', 'iQube', None]),
        c('five years', 'warranty', 5, 'year', company='Vida', product=['VX2 Plus', None]),
    ],
    names=mentions(TEXT, {'TVS': ('COMPANY', 'TVS'), 'Bajaj': ('COMPANY', 'Bajaj'), 'Vida': ('COMPANY', 'Vida'), 'Hero': ('COMPANY', 'Hero MotoCorp'), 'iQube 3.5': ('PRODUCT', 'iQube 3.5'), 'Chetak 3503': ('PRODUCT', 'Chetak 3503'), 'VX2 Plus': ('PRODUCT', 'VX2 Plus')}),
    checks=[],
)
