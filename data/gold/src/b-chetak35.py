from goldlib import *
from mentions import mentions

TEXT = """2025 Bajaj Chetak launched: price starts at ₹1.20 lakh, range up to 153 km

Hello friends! The wait is over. Bajaj Auto has today pulled the wraps off the all-new Chetak, and here is everything that you must know before you swipe your card.

**Price and variants**
Chetak 3502: Rs. 1,20,000
Chetak 3501: Rs. 1,27,243 (ex-showroom, Bengaluru)
That is some ₹7,000 more for the 3501, which brings a TFT screen and a quicker 950W charger.

**Battery, range**
The 3.5 kWh pack now sits under the floorboard and weighs 3 kg less. Claimed range is 153 km (real world: say 125). From nil to 80% the 3501 takes 3 hours and the 3502 needs 205 minutes.

**Performance**
Top speed: 73 kmph
Motor: 4 kW peak, 20 Nm
Kerb weight: 134 kg
Length: 1,914 mm

**Warranty**
3 years or 50,000 km, whichever earlier.

**When can I get it?**
Deliveries of the 3501 begin this month itself; those of the 3502 follow in January. Dealers in Pune whisper of a waiting period of 4-6 weeks already. Last month Bajaj sold 26,163 units of the old model through 3,800 outlets, a whisker behind the TVS iQube.

Which one will you pick? Comment below!! 👇
Read also >> Best helmets under ₹2,000
"""

doc = dict(
    id='b-chetak35', published='2024-12-20', source='gaadi-gyaan',
    title='2025 Bajaj Chetak launched: price starts at ₹1.20 lakh, range up to 153 km',
    text=TEXT,
    claims=[
        c('₹1.20 lakh', 'price', 120000, 'INR', company='Bajaj Auto', product='Chetak 3502'),
        c('153 km', 'range', None, 'km', 153, company='Bajaj Auto', product='Chetak'),
        c('today', 'launch', None, 'date', company='Bajaj Auto', product='Chetak', p=('2024-12-20', '2024-12-20')),
        c('Rs. 1,20,000', 'price', 120000, 'INR', company='Bajaj Auto', product='Chetak 3502'),
        c('Rs. 1,27,243', 'price', 127243, 'INR', company='Bajaj Auto', product='Chetak 3501'),
        c('₹7,000', 'price', 7000, 'INR', company='Bajaj Auto', product='Chetak 3501', role=['change', 'level']),
        c('950W', 'charging_power', 950, 'W', company='Bajaj Auto', product='Chetak 3501'),
        c('3.5 kWh', 'battery_capacity', 3.5, 'kWh', company='Bajaj Auto', product='Chetak'),
        c('3 kg', 'weight', -3, 'kg', company='Bajaj Auto', product='Chetak', role='change'),
        c('153 km', 'range', 153, 'km', nth=1, company='Bajaj Auto', product='Chetak'),
        c('125', 'range', 125, 'km', company='Bajaj Auto', product='Chetak'),
        c('3 hours', 'charging_time', 3, 'hour', company='Bajaj Auto', product='Chetak 3501'),
        c('205 minutes', 'charging_time', 205, 'minute', company='Bajaj Auto', product='Chetak 3502'),
        c('73 kmph', 'top_speed', 73, 'km/h', company='Bajaj Auto', product='Chetak'),
        c('4 kW', 'power', 4, 'kW', company='Bajaj Auto', product='Chetak'),
        c('20 Nm', 'torque', 20, 'Nm', company='Bajaj Auto', product='Chetak'),
        c('134 kg', 'weight', 134, 'kg', company='Bajaj Auto', product='Chetak'),
        c('1,914 mm', 'length', 1914, 'mm', company='Bajaj Auto', product='Chetak'),
        c('3 years', 'warranty', 3, 'year', company='Bajaj Auto', product='Chetak'),
        c('50,000 km', 'warranty', 50000, 'km', company='Bajaj Auto', product='Chetak'),
        c('this month', 'delivery_start', None, 'date', company='Bajaj Auto', product='Chetak 3501', p=('2024-12-01', '2024-12-31'), status=['plan', 'target']),
        c('January', 'delivery_start', None, 'date', company='Bajaj Auto', product='Chetak 3502', p=('2025-01-01', '2025-01-31'), status=['plan', 'target']),
        c('4-6 weeks', 'wait_time', 4, 'week', 6, company='Bajaj Auto', product='Chetak'),
        c('26,163 units', 'sales', 26163, 'vehicle', company='Bajaj Auto', product='Chetak', p=('2024-11-01', '2024-11-30')),
        c('3,800 outlets', 'stores', 3800, 'store', company='Bajaj Auto'),
    ],
    names=mentions(TEXT, {
        'Bajaj Auto': ('COMPANY', 'Bajaj Auto'),
        'Bajaj': ('COMPANY', 'Bajaj Auto'),
        'TVS': ('COMPANY', 'TVS'),
        'Chetak 3501': ('PRODUCT', 'Chetak 3501'),
        'Chetak 3502': ('PRODUCT', 'Chetak 3502'),
        '3501': ('PRODUCT', 'Chetak 3501'),
        '3502': ('PRODUCT', 'Chetak 3502'),
        'Chetak': ('PRODUCT', 'Chetak'),
        'iQube': ('PRODUCT', 'iQube'),
    }),
    checks=[
    ],
)
