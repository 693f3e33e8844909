from goldlib import *
from mentions import mentions

TEXT = """Hero's Vida VX2 scooter starts at Rs 59,490 with battery on subscription

NEW DELHI: Hero MotoCorp's electric arm Vida on Tuesday introduced the VX2, a cheaper family scooter, in two variants called Go and Plus.

The VX2 Go is priced at Rs 99,490 (ex-showroom) with the battery and the VX2 Plus at Rs 1.10 lakh. Customers who choose the battery-as-a-service plan pay Rs 59,490 and Rs 64,990 respectively, plus 96 paise per km.

The Go has a single removable battery of 2.2 kWh and an IDC range of 92 km. The Plus carries two packs that together hold 3.4 kWh, good for 142 km, and reaches a top speed of 80 kmph as against 70 kmph. Both can be charged from zero to 80 per cent in 62 minutes at a fast charger.

TVS sells the iQube from Rs 1.00 lakh and Bajaj asks Rs 99,998 for the Chetak 3001 onwards. With a kerb weight of 115 kg the new scooter is also the lightest that the brand has made. The boot takes 33.2 litres in the base variant.

Bookings are open and deliveries will begin in the second week of July. The battery is covered for five years or 50,000 km.

Vida sold 7,178 scooters in May, more than double the 2,453 of a year ago, and had a market share of 7 per cent. It has 600 dealers in 116 cities and plans to be in 200 by March 2026.

Also read: EV two-wheeler registrations cross 1 lakh in June
"""

doc = dict(
    id='tw-d-vida-vx2', published='2025-07-02', source='the-chennai-ledger',
    title="Hero's Vida VX2 scooter starts at Rs 59,490 with battery on subscription",
    text=TEXT,
    claims=[
        c('Rs 59,490', 'price', 59490, 'INR', company='Vida', product='VX2'),
        c('Tuesday', 'launch', None, 'date', company='Vida', product='VX2', p=('2025-07-01', '2025-07-01')),
        c('two variants', ['models', 'other'], 2, ['model', 'item'], company='Vida', product='VX2'),
        c('Rs 99,490', 'price', 99490, 'INR', company='Vida', product='VX2 Go'),
        c('Rs 1.10 lakh', 'price', 110000, 'INR', company='Vida', product='VX2 Plus'),
        c('Rs 59,490', 'price', 59490, 'INR', nth=1, company='Vida', product='VX2 Go'),
        c('Rs 64,990', 'price', 64990, 'INR', company='Vida', product='VX2 Plus'),
        c('96 paise', 'price', 0.96, 'INR', company='Vida', product='VX2', per='km'),
        c('2.2 kWh', 'battery_capacity', 2.2, 'kWh', company='Vida', product='VX2 Go'),
        c('92 km', 'range', 92, 'km', company='Vida', product='VX2 Go'),
        c('two packs', 'other', 2, ['battery', 'item'], company='Vida', product='VX2 Plus'),
        c('3.4 kWh', 'battery_capacity', 3.4, 'kWh', company='Vida', product='VX2 Plus'),
        c('142 km', 'range', 142, 'km', company='Vida', product='VX2 Plus'),
        c('80 kmph', 'top_speed', 80, 'km/h', company='Vida', product='VX2 Plus'),
        c('70 kmph', 'top_speed', 70, 'km/h', company='Vida', product='VX2 Go'),
        c('62 minutes', 'charging_time', 62, 'minute', company='Vida', product='VX2'),
        c('Rs 1.00 lakh', 'price', 100000, 'INR', company='TVS Motor', product='iQube'),
        c('Rs 99,998', 'price', 99998, 'INR', company='Bajaj Auto', product='Chetak 3001'),
        c('115 kg', 'weight', 115, 'kg', company='Vida', product='VX2'),
        c('33.2 litres', 'other', 33.2, 'item', company='Vida', product='VX2 Go'),
        c('second week of July', 'delivery_start', None, 'date', company='Vida', product='VX2', p=('2025-07-08', '2025-07-14'), status=['plan', 'target', 'forecast']),
        c('five years', 'warranty', 5, 'year', company='Vida', product='VX2'),
        c('50,000 km', 'warranty', 50000, 'km', company='Vida', product='VX2'),
        c('7,178 scooters', 'sales', 7178, 'vehicle', company='Vida', p=('2025-05-01', '2025-05-31')),
        c('double', 'sales', 100, 'percent', None, company='Vida', role='change', p=('2025-05-01', '2025-05-31')),
        c('2,453', 'sales', 2453, 'vehicle', company='Vida', p=('2024-05-01', '2024-05-31')),
        c('7 per cent', 'market_share', 7, 'percent', company='Vida', role=['level', 'share'], p=('2025-05-01', '2025-05-31')),
        c('600 dealers', 'stores', 600, 'store', company='Vida'),
        c('116 cities', 'countries', 116, 'country', company='Vida'),
        c('200', 'countries', 200, 'country', company='Vida', p=(None, '2026-03-31'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'Hero': ('COMPANY', 'Hero MotoCorp'), 'Vida': ('COMPANY', 'Vida'), 'VX2 Go': ('PRODUCT', 'VX2 Go'), 'VX2 Plus': ('PRODUCT', 'VX2 Plus'), 'VX2': ('PRODUCT', 'VX2'), 'Go': ('PRODUCT', 'VX2 Go'), 'Plus': ('PRODUCT', 'VX2 Plus'), 'TVS': ('COMPANY', 'TVS Motor'), 'iQube': ('PRODUCT', 'iQube'), 'Bajaj': ('COMPANY', 'Bajaj Auto'), 'Chetak 3001': ('PRODUCT', 'Chetak 3001')}),
    checks=[],
)
