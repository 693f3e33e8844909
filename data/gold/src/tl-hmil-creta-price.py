from goldlib import *
from mentions import mentions

TEXT = """Bharat Mobility: Hyundai tags Creta Electric at Rs 17.99 lakh

New Delhi, Jan 17: Hyundai Motor India unveiled prices of the Creta Electric on the opening day of the Bharat Mobility Global Expo on Friday. The ladder starts at Rs 17.99 lakh and ends at Rs 23.49 lakh, all ex-showroom; a wall box adds Rs 73,000.

Two batteries: 42 kWh, for 390 km, and 51.4 kWh, for 473 km, certified by ARAI. With the bigger one and 126 kW, 100 kmph comes up in 7.9 seconds. A 50-kW DC charger takes it from 10 to 80 per cent in 58 minutes; at home, 4 hours suffice on 11 kW. Vehicle warranty: 3 years, kilometres unlimited; battery: 8 years or 1.6 lakh km.

Managing director Unsoo Kim told reporters that the firm will bring three more EVs after this one and set up 600 fast chargers within seven years. The battery pack is assembled at Sriperumbudur, in a hall with a capacity of 75,000 packs a year built for Rs 700 crore.

In 2024, Hyundai sold 6,05,433 vehicles in India. The petrol and diesel Creta contributed 1,86,919, 31 per cent of this, and its electric sibling could do 24,000 a year, analysts at a brokerage think.

HMIL scrip fell 1.1 per cent.
"""

doc = dict(
    id='tl-hmil-creta-price', published='2025-01-17', source='expo-bharat-live',
    title='Bharat Mobility: Hyundai tags Creta Electric at Rs 17.99 lakh',
    text=TEXT,
    claims=[
        c('Rs 17.99 lakh', 'price', 1799000, 'INR', company=['Hyundai Motor India', 'Hyundai'], product='Creta Electric'),
        c('Friday', 'launch', None, 'date', company=['Hyundai Motor India', 'Hyundai'], product='Creta Electric', p=('2025-01-17', '2025-01-17')),
        c('Rs 17.99 lakh', 'price', 1799000, 'INR', nth=1, company=['Hyundai Motor India', 'Hyundai'], product='Creta Electric'),
        c('Rs 23.49 lakh', 'price', 2349000, 'INR', company=['Hyundai Motor India', 'Hyundai'], product='Creta Electric'),
        c('Rs 73,000', 'price', 73000, 'INR', company=['Hyundai Motor India', 'Hyundai'], product='Creta Electric'),
        c('42 kWh', 'battery_capacity', 42, 'kWh', company=['Hyundai Motor India', 'Hyundai'], product='Creta Electric'),
        c('390 km', 'range', 390, 'km', company=['Hyundai Motor India', 'Hyundai'], product='Creta Electric'),
        c('51.4 kWh', 'battery_capacity', 51.4, 'kWh', company=['Hyundai Motor India', 'Hyundai'], product='Creta Electric'),
        c('473 km', 'range', 473, 'km', company=['Hyundai Motor India', 'Hyundai'], product='Creta Electric'),
        c('126 kW', 'power', 126, 'kW', company=['Hyundai Motor India', 'Hyundai'], product='Creta Electric'),
        c('7.9 seconds', 'acceleration', 7.9, 'second', company=['Hyundai Motor India', 'Hyundai'], product='Creta Electric'),
        c('50-kW', 'charging_power', 50, 'kW', company=['Hyundai Motor India', 'Hyundai'], product='Creta Electric'),
        c('58 minutes', 'charging_time', 58, 'minute', company=['Hyundai Motor India', 'Hyundai'], product='Creta Electric'),
        c('4 hours', 'charging_time', 4, 'hour', company=['Hyundai Motor India', 'Hyundai'], product='Creta Electric'),
        c('11 kW', 'charging_power', 11, 'kW', company=['Hyundai Motor India', 'Hyundai'], product='Creta Electric'),
        c('3 years', 'warranty', 3, 'year', company=['Hyundai Motor India', 'Hyundai'], product='Creta Electric'),
        c('8 years', 'warranty', 8, 'year', company=['Hyundai Motor India', 'Hyundai'], product='Creta Electric'),
        c('1.6 lakh km', 'warranty', 160000, 'km', company=['Hyundai Motor India', 'Hyundai'], product='Creta Electric'),
        c('three more EVs', 'models', 3, 'model', company=['Hyundai Motor India', 'Hyundai'], status='plan'),
        c('600 fast chargers', 'chargers', 600, 'charger', company=['Hyundai Motor India', 'Hyundai'], p=(None, '2032-01-17'), status='plan'),
        c('75,000 packs', 'capacity', 75000, 'battery', company=['Hyundai Motor India', 'Hyundai'], per='year'),
        c('Rs 700 crore', 'investment', 7000000000.0, 'INR', company=['Hyundai Motor India', 'Hyundai']),
        c('6,05,433 vehicles', 'sales', 605433, 'vehicle', company=['Hyundai Motor India', 'Hyundai'], p=('2024-01-01', '2024-12-31')),
        c('1,86,919', 'sales', 186919, 'vehicle', company=['Hyundai Motor India', 'Hyundai'], product='Creta', p=('2024-01-01', '2024-12-31')),
        c('31 per cent', 'sales', 31, 'percent', company=['Hyundai Motor India', 'Hyundai'], product='Creta', role='share', p=('2024-01-01', '2024-12-31')),
        c('24,000', 'sales', 24000, 'vehicle', company=['Hyundai Motor India', 'Hyundai'], product='Creta Electric', per='year', status='forecast'),
        c('1.1 per cent', 'share_price', -1.1, 'percent', company=['Hyundai Motor India', 'Hyundai'], role='change', p=('2025-01-17', '2025-01-17')),
    ],
    names=mentions(TEXT, {'Hyundai Motor India': ('COMPANY', 'Hyundai Motor India'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Creta Electric': ('PRODUCT', 'Creta Electric'), 'Creta': ('PRODUCT', 'Creta')}),
    checks=[],
)
