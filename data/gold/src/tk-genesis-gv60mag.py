from goldlib import *
from mentions import mentions

TEXT = """Genesis prices GV60 Magma at 96.57 million won, aims at Porsche

SEOUL, Jan. 9 (Staff) -- Genesis, the luxury badge of Hyundai Motor Group, on Friday opened the order books for its first performance model, the GV60 Magma (650 hp with boost, 790 Nm), at 96.57 million won (US$66,300).

It needs 10.9 seconds from standstill to 200 kph, where the Ioniq 5 N takes 11.2, and goes on to 264 kph. The 84 kWh battery fills from 10 to 80 percent in 18 minutes and lasts 346 km on the domestic test, compared with 481 km for the tamest GV60. Fuel economy comes to 3.7 km per kWh. The crossover is 20 mm lower, 50 mm wider, and with 2,245 kg hardly light.

Genesis sold 118,395 cars at home last year, 9.5 percent fewer, and 82,331 in the U.S., 9.8 percent more. Of its 220,000 target for global volume in 2025 it reached about 95 percent. The line-up has grown to nine models in ten years; 22 variants with a Magma badge or hybrid drive are to follow by 2030. It is present in 20 markets and enters four more European ones this year. Dealers report a wait of three to four months.

On the recall front, the transport ministry said Thursday that 11,898 electric cars of Hyundai and Kia including the GV60 will get new software for the charging unit, 2,511 of them GV60s.
"""

doc = dict(
    id='tk-genesis-gv60mag', published='2026-01-09', source='hanseong-news-agency',
    title='Genesis prices GV60 Magma at 96.57 million won, aims at Porsche',
    text=TEXT,
    claims=[
        c('96.57 million won', 'price', 96570000, 'KRW', company='Genesis', product='GV60 Magma'),
        c('650 hp', 'power', 650, 'hp', company='Genesis', product='GV60 Magma'),
        c('790 Nm', 'torque', 790, 'Nm', company='Genesis', product='GV60 Magma'),
        c('96.57 million won', 'price', 96570000, 'KRW', nth=1, company='Genesis', product='GV60 Magma'),
        c('US$66,300', 'price', 66300, 'USD', company='Genesis', product='GV60 Magma'),
        c('10.9 seconds', 'acceleration', 10.9, 'second', company='Genesis', product='GV60 Magma'),
        c('11.2', 'acceleration', 11.2, 'second', company='Hyundai', product='Ioniq 5 N'),
        c('264 kph', 'top_speed', 264, 'km/h', company='Genesis', product='GV60 Magma'),
        c('84 kWh', 'battery_capacity', 84, 'kWh', company='Genesis', product='GV60 Magma'),
        c('18 minutes', 'charging_time', 18, 'minute', company='Genesis', product='GV60 Magma'),
        c('346 km', 'range', 346, 'km', company='Genesis', product='GV60 Magma'),
        c('481 km', 'range', 481, 'km', company='Genesis', product='GV60'),
        c('3.7 km', 'consumption', 3.7, 'km', company='Genesis', product='GV60 Magma', per='kWh'),
        c('20 mm', 'length', -20, 'mm', company='Genesis', product='GV60 Magma', role='change'),
        c('50 mm', 'length', 50, 'mm', company='Genesis', product='GV60 Magma', role='change'),
        c('2,245 kg', 'weight', 2245, 'kg', company='Genesis', product='GV60 Magma'),
        c('118,395', 'sales', 118395, 'vehicle', company='Genesis', p=('2025-01-01', '2025-12-31')),
        c('9.5 percent', 'sales', -9.5, 'percent', company='Genesis', role='change', p=('2025-01-01', '2025-12-31')),
        c('82,331', 'sales', 82331, 'vehicle', company='Genesis', p=('2025-01-01', '2025-12-31')),
        c('9.8 percent', 'sales', 9.8, 'percent', company='Genesis', role='change', p=('2025-01-01', '2025-12-31')),
        c('220,000', 'sales', 220000, 'vehicle', company='Genesis', p=('2025-01-01', '2025-12-31'), status='target'),
        c('95 percent', 'sales', 95, 'percent', company='Genesis', role='share', p=('2025-01-01', '2025-12-31')),
        c('nine models', 'models', 9, 'model', company='Genesis'),
        c('22', 'models', 22, 'model', nth=1, company='Genesis', p=(None, '2030-12-31'), status='plan'),
        c('20 markets', 'countries', 20, 'country', company='Genesis'),
        c('four', 'countries', 4, 'country', company='Genesis', status='plan'),
        c('three to four months', 'wait_time', 3, 'month', 4, company='Genesis', product='GV60 Magma'),
        c('11,898', 'recall', 11898, 'vehicle', company=['Hyundai', 'Kia']),
        c('2,511', 'recall', 2511, 'vehicle', company='Genesis', product='GV60'),
    ],
    names=mentions(TEXT, {'Genesis': ('COMPANY', 'Genesis'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Hyundai Motor Group': ('COMPANY', 'Hyundai Motor Group'), 'Kia': ('COMPANY', 'Kia'), 'Porsche': ('COMPANY', 'Porsche'), 'GV60 Magma': ('PRODUCT', 'GV60 Magma'), 'Ioniq 5 N': ('PRODUCT', 'Ioniq 5 N'), 'GV60': ('PRODUCT', 'GV60')}),
    checks=[],
)
