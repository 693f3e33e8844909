from goldlib import *
from mentions import mentions

TEXT = """Perodua’s electric gamble, and why you will not own the battery

KUALA LUMPUR, Dec 2 — Malaysia’s best-selling marque took eight hundred million ringgit and years to arrive where others were long ago; the question is whether it has brought anything new. On Monday Perodua unveiled the QV-E, a five-door hatchback of its own design that lists at RM80,000 (US$19,360) without the 52.5 kWh CATL battery. That comes on a nine-year lease at RM275 a month, RM29,700 over the term.

What the buyer gets: 445 km (NEDC), 150 kW or 201 hp, 285 Nm, 7.5 seconds to 100 km/h and 165 km/h flat out. From 30 to 80 per cent the charger needs 30 minutes at up to 60 kW. It is 4,170 mm long, weighs 1,595 kg, and its shell is guaranteed for seven years.

President Zainal Abidin Ahmad, 64, put development spending at RM800 million (US$19.4 million). Output at Rawang starts at 500 units monthly and shall be stepped up to 3,000 from the second half of next year; 50 per cent of the parts are local, to become 70 per cent by 2030, 20 points more. Sales and service are confined to seven outlets in the Klang Valley for now, and some 52 will be ready by December 2026.

Perodua sold 325,600 cars of all kinds in the eleven months to November, 0.8 per cent more than in the same stretch of 2024, or 44 per cent of the market.

Do you agree? Letters of up to 200 words to the editor.
"""

doc = dict(
    id='b-qve', published='2025-12-02', source='penang-evening-post',
    title='Perodua’s electric gamble, and why you will not own the battery',
    text=TEXT,
    claims=[
        c('eight hundred million ringgit', 'rnd', 800000000, 'MYR', company='Perodua'),
        c('Monday', 'launch', None, 'date', company='Perodua', product='QV-E', p=('2025-12-01', '2025-12-01')),
        c('RM80,000', 'price', 80000, 'MYR', company='Perodua', product='QV-E'),
        c('US$19,360', 'price', 19360, 'USD', company='Perodua', product='QV-E'),
        c('52.5 kWh', 'battery_capacity', 52.5, 'kWh', company='Perodua', product='QV-E'),
        c('nine-year', 'duration', 9, 'year', company='Perodua', product='QV-E'),
        c('RM275', 'price', 275, 'MYR', company='Perodua', product='QV-E', per='month'),
        c('RM29,700', ['price', 'cost'], 29700, 'MYR', company='Perodua', product='QV-E'),
        c('445 km', 'range', 445, 'km', company='Perodua', product='QV-E'),
        c('150 kW', 'power', 150, 'kW', company='Perodua', product='QV-E'),
        c('201 hp', 'power', 201, 'hp', company='Perodua', product='QV-E'),
        c('285 Nm', 'torque', 285, 'Nm', company='Perodua', product='QV-E'),
        c('7.5 seconds', 'acceleration', 7.5, 'second', company='Perodua', product='QV-E'),
        c('165 km/h', 'top_speed', 165, 'km/h', company='Perodua', product='QV-E'),
        c('30 minutes', 'charging_time', 30, 'minute', company='Perodua', product='QV-E'),
        c('60 kW', 'charging_power', None, 'kW', 60, company='Perodua', product='QV-E'),
        c('4,170 mm', 'length', 4170, 'mm', company='Perodua', product='QV-E'),
        c('1,595 kg', 'weight', 1595, 'kg', company='Perodua', product='QV-E'),
        c('seven years', 'warranty', 7, 'year', company='Perodua', product='QV-E'),
        c('RM800 million', 'rnd', 800000000, 'MYR', company='Perodua'),
        c('US$19.4 million', 'rnd', 19400000, 'USD', company='Perodua'),
        c('500 units', 'production', 500, 'vehicle', company='Perodua', product='QV-E', per='month', status=['target', 'plan', 'forecast']),
        c('3,000', 'production', 3000, 'vehicle', company='Perodua', product='QV-E', per='month', p=('2026-07-01', None), status=['target', 'plan', 'forecast']),
        c('50 per cent', 'other', 50, 'percent', company='Perodua', product='QV-E'),
        c('70 per cent', 'other', 70, 'percent', company='Perodua', product='QV-E', p=(None, '2030-12-31'), status=['target', 'plan']),
        c('20 points', 'other', 20, 'percentage_point', company='Perodua', product='QV-E', role='change', p=(None, '2030-12-31'), status=['target', 'plan']),
        c('seven outlets', 'stores', 7, 'store', company='Perodua'),
        c('52', 'stores', 52, 'store', nth=1, company='Perodua', p=(None, '2026-12-31'), status=['target', 'plan']),
        c('325,600 cars', 'sales', 325600, 'vehicle', company='Perodua', p=('2025-01-01', '2025-11-30')),
        c('0.8 per cent', 'sales', 0.8, 'percent', company='Perodua', role='change', p=('2025-01-01', '2025-11-30')),
        c('44 per cent', 'market_share', 44, 'percent', company='Perodua', role=['share', 'level'], p=('2025-01-01', '2025-11-30')),
    ],
    names=mentions(TEXT, {
        'Perodua': ('COMPANY', 'Perodua'),
        'CATL': ('COMPANY', 'CATL'),
        'QV-E': ('PRODUCT', 'QV-E'),
    }),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['eight hundred million ringgit', 'RM800 million']),
        dict(kind='fx', verdict='consistent', quotes=['RM80,000', 'US$19,360']),
        dict(kind='unit', verdict='consistent', quotes=['150 kW', '201 hp']),
        dict(kind='fx', verdict='inconsistent', quotes=['RM800 million', 'US$19.4 million'], suggestion='fits $194 million'),
        dict(kind='growth', verdict='consistent', quotes=['50 per cent', '70 per cent', '20 points']),
        dict(kind='rate', verdict='consistent', quotes=['RM275', 'nine-year', 'RM29,700']),
    ],
)
