from goldlib import *
from mentions import mentions

TEXT = """This week in Indian EVs: Zelio IPO, Montra trucks, JSW's MG stake and more

Zelio E-Mobility files for SME listing
Hisar-based Zelio has filed papers for an IPO of 62.8 lakh shares. The low-speed scooter maker sold 30,016 vehicles in FY24 and earned Rs 6.3 crore on sales of Rs 94.5 crore. It has 256 dealers.

Montra delivers Rhino
Montra Electric, of the Murugappa Group, handed over 18 Rhino trucks to a cement firm at Ariyalur. With a 282 kWh battery, they run 198 km on a charge. The order is for 100 trucks over six months.

MG's Windsor at 15,000
JSW MG Motor India has built 15,000 Windsor EVs since its launch in September. It says the car gets 200 bookings a day. JSW, which owns 35 per cent of the venture, is reported to want another 14 per cent from SAIC.

Statiq adds highway hubs
The Gurugram charging firm plans to install 1,200 chargers in FY26 for Rs 90 crore. At the moment it runs over 7,000 in 65 cities.

Sales corner
Electric car registrations in February rose 19 per cent to 8,968 units, as per Vahan data. Tata Motors had 3,825 of these (43 per cent, down from 67 per cent last February), JSW MG 3,270 and Mahindra 490.

Exponent halts Delhi
Exponent Energy, which promised full charging in 15 minutes, has paused its 30-station Delhi network. It has raised $44.6 million since 2020 and now has 1,600 three-wheelers on its system in Bengaluru.

Know of a story we missed? WhatsApp 98450 00000. Ad: Fastags at Rs 99.
"""

doc = dict(
    id='tw-f-india-roundup-2503', published='2025-03-08', source='e-vahan-weekly',
    title="This week in Indian EVs: Zelio IPO, Montra trucks, JSW's MG stake and more",
    text=TEXT,
    claims=[
        c('62.8 lakh shares', ['funding', 'other'], 6.28e6, 'share', company=['Zelio', 'Zelio E-Mobility'], status=['plan', 'actual']),
        c('30,016 vehicles', 'sales', 30016, 'vehicle', company=['Zelio', 'Zelio E-Mobility'], p=('2023-04-01', '2024-03-31')),
        c('Rs 6.3 crore', 'net_income', 6.3e7, 'INR', company=['Zelio', 'Zelio E-Mobility'], p=('2023-04-01', '2024-03-31')),
        c('Rs 94.5 crore', 'revenue', 9.45e8, 'INR', company=['Zelio', 'Zelio E-Mobility'], p=('2023-04-01', '2024-03-31')),
        c('256 dealers', 'stores', 256, 'store', company=['Zelio', 'Zelio E-Mobility']),
        c('18 Rhino trucks', 'deliveries', 18, 'vehicle', company='Montra Electric', product='Rhino'),
        c('282 kWh', 'battery_capacity', 282, 'kWh', company='Montra Electric', product='Rhino'),
        c('198 km', 'range', 198, 'km', company='Montra Electric', product='Rhino'),
        c('100 trucks', 'orders', 100, ['vehicle', 'order'], company='Montra Electric', product='Rhino'),
        c('six months', 'duration', 6, 'month', company='Montra Electric', product=['Rhino', None], status=['actual', 'plan']),
        c('15,000', 'production', 15000, 'vehicle', company=['JSW MG Motor India', 'MG', 'JSW MG'], product=['Windsor EV', 'Windsor'], p=('2024-09-01', '2025-03-08')),
        c('15,000 Windsor EVs', 'production', 15000, 'vehicle', company=['JSW MG Motor India', 'JSW MG'], product=['Windsor EV', 'Windsor'], p=('2024-09-01', '2025-03-08')),
        c('September', 'launch', None, 'date', company=['JSW MG Motor India', 'JSW MG'], product=['Windsor EV', 'Windsor'], p=m(2024, 9)),
        c('200 bookings', 'orders', 200, 'order', company=['JSW MG Motor India', 'JSW MG'], product=['Windsor EV', 'Windsor'], per='day'),
        c('35 per cent', 'stake', 35, 'percent', company=['JSW', 'JSW MG Motor India', 'JSW MG']),
        c('14 per cent', 'stake', 14, 'percent', company=['JSW', 'JSW MG Motor India', 'JSW MG', 'SAIC'], status=['plan', 'target', 'forecast'], role=['level', 'change']),
        c('1,200 chargers', 'chargers', 1200, 'charger', company='Statiq', p=('2025-04-01', '2026-03-31'), status=['plan', 'target'], role=['level', 'change']),
        c('Rs 90 crore', 'investment', 9e8, 'INR', company='Statiq', p=('2025-04-01', '2026-03-31'), status=['plan', 'target']),
        c('7,000', 'chargers', 7000, 'charger', None, company='Statiq'),
        c('65 cities', 'countries', 65, 'country', company='Statiq'),
        c('19 per cent', 'registrations', 19, 'percent', role='change', p=m(2025, 2)),
        c('8,968 units', 'registrations', 8968, 'vehicle', p=m(2025, 2)),
        c('3,825', 'registrations', 3825, 'vehicle', company='Tata Motors', p=m(2025, 2)),
        c('43 per cent', 'market_share', 43, 'percent', company='Tata Motors', role=['level', 'share'], p=m(2025, 2)),
        c('67 per cent', 'market_share', 67, 'percent', company='Tata Motors', role=['level', 'share'], p=m(2024, 2)),
        c('3,270', 'registrations', 3270, 'vehicle', company=['JSW MG', 'JSW MG Motor India'], p=m(2025, 2)),
        c('490', 'registrations', 490, 'vehicle', company='Mahindra', p=m(2025, 2)),
        c('15 minutes', 'charging_time', 15, 'minute', company='Exponent Energy', status=['actual', 'plan', 'target']),
        c('30-station', 'stations', 30, 'station', company='Exponent Energy'),
        c('$44.6 million', 'funding', 44.6e6, 'USD', company='Exponent Energy', p=('2020-01-01', '2025-03-08')),
        c('1,600 three-wheelers', 'other', 1600, 'vehicle', company='Exponent Energy'),
    ],
    names=mentions(TEXT, {'Zelio': ('COMPANY', 'Zelio'), 'Zelio E-Mobility': ('COMPANY', 'Zelio'), 'Montra': ('COMPANY', 'Montra Electric'), 'Montra Electric': ('COMPANY', 'Montra Electric'), 'Murugappa Group': ('COMPANY', 'Murugappa Group'), 'JSW': ('COMPANY', 'JSW'), 'MG': ('COMPANY', 'MG'), 'JSW MG Motor India': ('COMPANY', 'JSW MG Motor India'), 'JSW MG': ('COMPANY', 'JSW MG Motor India'), 'SAIC': ('COMPANY', 'SAIC'), 'Statiq': ('COMPANY', 'Statiq'), 'Tata Motors': ('COMPANY', 'Tata Motors'), 'Mahindra': ('COMPANY', 'Mahindra'), 'Exponent': ('COMPANY', 'Exponent Energy'), 'Exponent Energy': ('COMPANY', 'Exponent Energy'), 'Rhino': ('PRODUCT', 'Rhino'), 'Windsor': ('PRODUCT', 'Windsor EV'), 'Windsor EV': ('PRODUCT', 'Windsor EV')}),
    checks=[],
)
