from goldlib import *
from mentions import mentions

TEXT = """Big seat, big boot, small appetite: Ather’s Rizta opens at Rs 1.10 lakh

At its Community Day on Saturday, Ather Energy unveiled the family scooter it has been teasing since winter. The Rizta S with 2.9 kWh costs Rs 1,09,999 (ex-showroom Bengaluru), the Rizta Z is available with the same pack at Rs 1,24,999 or with 3.7 kWh at Rs 1,44,999. Bookings have opened at Rs 999; deliveries commence in July.

IDC range works out to 123 km for the smaller battery and 160 km for the bigger. Either reaches 40 kmph in 4.7 seconds and is capped at 80 kmph. At 119 kg, the S is 8 kg heavier than the sporty 450S. Under the 900-mm saddle, the longest in the business, there are 34 litres of storage plus 22 in an optional front box. The warranty runs for five years or 60,000 km.

For Ather the stakes are high. It retailed 1,09,577 units in FY24 with a single family of models, a 43 per cent rise, yet its slice of the segment thinned to 11.5 per cent as TVS and Bajaj expanded. Convenience scooters make up four-fifths of the market. “We were fishing in the smaller pond,” CEO Tarun Mehta, 34, admitted, adding that the Rizta should bring in half of volumes in due course. Capacity at Hosur is 4.2 lakh scooters a year. Hero MotoCorp holds 39.7 per cent after a Rs 140 crore purchase in January.

Experience centres: 200. Touch-screen: 7 inch. Colours: seven.
"""

doc = dict(
    id='tm-ather-rizta-launch', published='2024-04-06', source='bengaluru-two-wheels',
    title='Big seat, big boot, small appetite: Ather’s Rizta opens at Rs 1.10 lakh',
    text=TEXT,
    claims=[
        c('Rs 1.10 lakh', 'price', 110000, 'INR', company='Ather Energy', product=['Rizta', 'Rizta S']),
        c('Saturday', 'launch', None, 'date', company='Ather Energy', product='Rizta', p=('2024-04-06', '2024-04-06')),
        c('2.9 kWh', 'battery_capacity', 2.9, 'kWh', company='Ather Energy', product='Rizta S'),
        c('Rs 1,09,999', 'price', 109999, 'INR', company='Ather Energy', product='Rizta S'),
        c('Rs 1,24,999', 'price', 124999, 'INR', company='Ather Energy', product='Rizta Z'),
        c('3.7 kWh', 'battery_capacity', 3.7, 'kWh', company='Ather Energy', product='Rizta Z'),
        c('Rs 1,44,999', 'price', 144999, 'INR', company='Ather Energy', product='Rizta Z'),
        c('Rs 999', ['other', 'price'], 999, 'INR', company='Ather Energy', product='Rizta'),
        c('July', 'delivery_start', None, 'date', company='Ather Energy', product='Rizta', p=('2024-07-01', '2024-07-31'), status=['plan', 'target', 'forecast']),
        c('123 km', 'range', 123, 'km', company='Ather Energy', product=['Rizta S', 'Rizta Z', 'Rizta']),
        c('160 km', 'range', 160, 'km', company='Ather Energy', product='Rizta Z'),
        c('4.7 seconds', 'acceleration', 4.7, 'second', company='Ather Energy', product='Rizta'),
        c('80 kmph', 'top_speed', 80, 'km/h', company='Ather Energy', product='Rizta'),
        c('119 kg', 'weight', 119, 'kg', company='Ather Energy', product='Rizta S'),
        c('8 kg', 'weight', 8, 'kg', company='Ather Energy', product='Rizta S', role='change'),
        c('five years', 'warranty', 5, 'year', company='Ather Energy', product='Rizta'),
        c('60,000 km', 'warranty', 60000, 'km', company='Ather Energy', product='Rizta'),
        c('1,09,577 units', 'sales', 109577, 'vehicle', company='Ather Energy', p=('2023-04-01', '2024-03-31')),
        c('43 per cent', 'sales', 43, 'percent', company='Ather Energy', role='change', p=('2023-04-01', '2024-03-31')),
        c('11.5 per cent', 'market_share', 11.5, 'percent', company='Ather Energy', role=['level', 'share'], p=('2023-04-01', '2024-03-31')),
        c('four-fifths', 'sales', 80, 'percent', role=['level', 'share']),
        c('half', 'sales', 50, 'percent', company='Ather Energy', product='Rizta', role=['level', 'share'], status='forecast'),
        c('4.2 lakh scooters', 'capacity', 420000, 'vehicle', company='Ather Energy', per='year'),
        c('39.7 per cent', 'stake', 39.7, 'percent', company=['Hero MotoCorp', 'Ather Energy']),
        c('Rs 140 crore', ['investment', 'funding'], 1400000000, 'INR', company=['Hero MotoCorp', 'Ather Energy'], p=('2024-01-01', '2024-01-31')),
        c('200', 'stores', 200, 'store', company='Ather Energy'),
    ],
    names=mentions(TEXT, {'Ather Energy': ('COMPANY', 'Ather Energy'), 'Ather': ('COMPANY', 'Ather Energy'), 'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'TVS': ('COMPANY', 'TVS'), 'Bajaj': ('COMPANY', 'Bajaj'), 'Rizta': ('PRODUCT', 'Rizta'), 'Rizta S': ('PRODUCT', 'Rizta S'), 'Rizta Z': ('PRODUCT', 'Rizta Z'), '450S': ('PRODUCT', '450S')}),
    checks=[],
)
