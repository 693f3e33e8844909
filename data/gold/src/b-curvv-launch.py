from goldlib import *
from mentions import mentions

TEXT = """Tata Curvv.ev here with 585 km, Rs 17.49 lakh sticker

MUMBAI: India’s first coupé-SUV with a plug came to market on Wednesday, Tata Motors asking between ₹17.49 lakh and ₹21.99 lakh for it, a notch below the MG ZS EV, which begins at ₹18.98 lakh. The order book opens on August 12.

Specification45 pack55 pack
Usable energy45 kWh55 kWh
Certified range502 km585 km
0-100 kmph9.0 s8.6 s
Warranty, battery8 years8 years

Whichever battery is chosen, the front motor twists with 215 Nm; the bigger pack gets it to put out 167 PS, that is 223 kW, and both run out of breath at 160 kmph. On a DC gun of 70 kW it goes from 10 to 80 per cent in 40 minutes. The newcomer is 4,310 mm long, 1,810 mm wide and 1,637 mm tall, seats five and shares its platform with the Punch.

First owners should have theirs from August 23. Tata held 63 per cent of the electric car segment last month, against 71 per cent in July of last year; the loss of 8 percentage points went mostly to MG.

(With inputs from our Pune bureau)
"""

doc = dict(
    id='b-curvv-launch', published='2024-08-07', source='motor-manch',
    title='Tata Curvv.ev here with 585 km, Rs 17.49 lakh sticker',
    text=TEXT,
    claims=[
        c('585 km', 'range', 585, 'km', company=['Tata Motors', 'Tata'], product=['Curvv EV', 'Curvv.ev']),
        c('Rs 17.49 lakh', 'price', 1749000, 'INR', company=['Tata Motors', 'Tata'], product=['Curvv EV', 'Curvv.ev']),
        c('Wednesday', 'launch', None, 'date', company=['Tata Motors', 'Tata'], product=['Curvv EV', 'Curvv.ev'], p=('2024-08-07', '2024-08-07')),
        c('₹17.49 lakh and ₹21.99 lakh', 'price', 1749000, 'INR', 2199000, company=['Tata Motors', 'Tata'], product=['Curvv EV', 'Curvv.ev']),
        c('₹18.98 lakh', 'price', 1898000, 'INR', company='MG', product='ZS EV'),
        c('45 kWh', 'battery_capacity', 45, 'kWh', company=['Tata Motors', 'Tata'], product=['Curvv.ev 45', 'Curvv EV']),
        c('55 kWh', 'battery_capacity', 55, 'kWh', company=['Tata Motors', 'Tata'], product=['Curvv.ev 55', 'Curvv EV']),
        c('502 km', 'range', 502, 'km', company=['Tata Motors', 'Tata'], product=['Curvv.ev 45', 'Curvv EV']),
        c('585 km', 'range', 585, 'km', nth=1, company=['Tata Motors', 'Tata'], product=['Curvv.ev 55', 'Curvv EV']),
        c('9.0 s', 'acceleration', 9, 'second', company=['Tata Motors', 'Tata'], product=['Curvv.ev 45', 'Curvv EV']),
        c('8.6 s', 'acceleration', 8.6, 'second', company=['Tata Motors', 'Tata'], product=['Curvv.ev 55', 'Curvv EV']),
        c('8 years', 'warranty', 8, 'year', company=['Tata Motors', 'Tata'], product=['Curvv.ev 45', 'Curvv EV']),
        c('8 years', 'warranty', 8, 'year', nth=1, company=['Tata Motors', 'Tata'], product=['Curvv.ev 55', 'Curvv EV']),
        c('215 Nm', 'torque', 215, 'Nm', company=['Tata Motors', 'Tata'], product=['Curvv EV', 'Curvv.ev']),
        c('167 PS', 'power', 167, 'hp', company=['Tata Motors', 'Tata'], product=['Curvv.ev 55', 'Curvv EV']),
        c('223 kW', 'power', 223, 'kW', company=['Tata Motors', 'Tata'], product=['Curvv.ev 55', 'Curvv EV']),
        c('160 kmph', 'top_speed', 160, 'km/h', company=['Tata Motors', 'Tata'], product=['Curvv EV', 'Curvv.ev']),
        c('70 kW', 'charging_power', 70, 'kW', company=['Tata Motors', 'Tata'], product=['Curvv EV', 'Curvv.ev']),
        c('40 minutes', 'charging_time', 40, 'minute', company=['Tata Motors', 'Tata'], product=['Curvv EV', 'Curvv.ev']),
        c('4,310 mm', 'length', 4310, 'mm', company=['Tata Motors', 'Tata'], product=['Curvv EV', 'Curvv.ev']),
        c('1,810 mm', 'length', 1810, 'mm', company=['Tata Motors', 'Tata'], product=['Curvv EV', 'Curvv.ev']),
        c('1,637 mm', 'length', 1637, 'mm', company=['Tata Motors', 'Tata'], product=['Curvv EV', 'Curvv.ev']),
        c('five', 'seats', 5, ['item', 'job'], company=['Tata Motors', 'Tata'], product=['Curvv EV', 'Curvv.ev']),
        c('August 23', 'delivery_start', None, 'date', company=['Tata Motors', 'Tata'], product=['Curvv EV', 'Curvv.ev'], p=('2024-08-23', '2024-08-23'), status=['plan', 'target']),
        c('63 per cent', 'market_share', 63, 'percent', company=['Tata Motors', 'Tata'], role=['share', 'level'], p=('2024-07-01', '2024-07-31')),
        c('71 per cent', 'market_share', 71, 'percent', company=['Tata Motors', 'Tata'], role=['share', 'level'], p=('2023-07-01', '2023-07-31')),
        c('8 percentage points', 'market_share', -8, 'percentage_point', company=['Tata Motors', 'Tata'], role='change', p=('2024-07-01', '2024-07-31')),
    ],
    names=mentions(TEXT, {
        'Tata Motors': ('COMPANY', 'Tata Motors'),
        'Tata': ('COMPANY', 'Tata Motors'),
        'MG': ('COMPANY', 'MG'),
        'Curvv.ev': ('PRODUCT', 'Curvv EV'),
        'ZS EV': ('PRODUCT', 'ZS EV'),
        'Punch': ('PRODUCT', 'Punch'),
    }),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['585 km', '585 km\n0']),
        dict(kind='unit', verdict='inconsistent', quotes=['167 PS', '223 kW'], suggestion='fits 123 kW'),
        dict(kind='growth', verdict='consistent', quotes=['71 per cent', '63 per cent', '8 percentage points']),
    ],
)
