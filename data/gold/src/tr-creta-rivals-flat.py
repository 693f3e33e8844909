from goldlib import *
from mentions import mentions

TEXT = """Hyundai Creta Electric launched at Rs 17.99 lakh: how it compares with rivals

Hyundai Motor India on Friday launched the Creta Electric at the Bharat Mobility show, with prices from Rs 17.99 lakh to Rs 23.50 lakh (ex-showroom). Battery packs in two sizes are offered: 42 kWh with a range of 390 km and 51.4 kWh with 473 km.

Entry versions compared

ModelBatteryRangePrice (ex-showroom)Hyundai Creta Electric42 kWh390 kmRs 17.99 lakhMahindra XEV 9e59 kWh542 kmRs 21.90 lakhTata Curvv EV45 kWh430 kmRs 17.49 lakhMG ZS EV50.3 kWh461 kmRs 18.98 lakh

The Creta Electric needs 7.9 seconds from 0 to 100 km/h and charges from 10 to 80 per cent in 58 minutes. Hyundai sold 1,86,919 units of the Creta in 2024, up from 1,57,311 in the previous year. The company plans to launch three more electric models by FY30 and to set up 600 fast charging stations over the coming years.
"""

doc = dict(
    id='tr-creta-rivals-flat', published='2025-01-18', source='carbazaar',
    title='Hyundai Creta Electric launched at Rs 17.99 lakh: how it compares with rivals',
    text=TEXT,
    claims=[
        c('Rs 17.99 lakh', 'price', 1799000, 'INR', company='Hyundai', product='Creta Electric'),
        c('Friday', 'launch', None, 'date', company='Hyundai', product='Creta Electric', p=('2025-01-17', '2025-01-17')),
        c('Rs 17.99 lakh to Rs 23.50 lakh', 'price', 1799000, 'INR', 2350000, company='Hyundai', product='Creta Electric'),
        c('42 kWh', 'battery_capacity', 42, 'kWh', company='Hyundai', product='Creta Electric'),
        c('390 km', 'range', 390, 'km', company='Hyundai', product='Creta Electric'),
        c('51.4 kWh', 'battery_capacity', 51.4, 'kWh', company='Hyundai', product='Creta Electric'),
        c('473 km', 'range', 473, 'km', company='Hyundai', product='Creta Electric'),
        c('42 kWh', 'battery_capacity', 42, 'kWh', nth=1, company='Hyundai', product='Creta Electric'),
        c('390 km', 'range', 390, 'km', nth=1, company='Hyundai', product='Creta Electric'),
        c('Rs 17.99 lakh', 'price', 1799000, 'INR', nth=2, company='Hyundai', product='Creta Electric'),
        c('59 kWh', 'battery_capacity', 59, 'kWh', company='Mahindra', product='XEV 9e'),
        c('542 km', 'range', 542, 'km', company='Mahindra', product='XEV 9e'),
        c('Rs 21.90 lakh', 'price', 2190000, 'INR', company='Mahindra', product='XEV 9e'),
        c('45 kWh', 'battery_capacity', 45, 'kWh', company='Tata Motors', product='Curvv EV'),
        c('430 km', 'range', 430, 'km', company='Tata Motors', product='Curvv EV'),
        c('Rs 17.49 lakh', 'price', 1749000, 'INR', company='Tata Motors', product='Curvv EV'),
        c('50.3 kWh', 'battery_capacity', 50.3, 'kWh', company='MG', product='ZS EV'),
        c('461 km', 'range', 461, 'km', company='MG', product='ZS EV'),
        c('Rs 18.98 lakh', 'price', 1898000, 'INR', company='MG', product='ZS EV'),
        c('7.9 seconds', 'acceleration', 7.9, 'second', company='Hyundai', product='Creta Electric'),
        c('58 minutes', 'charging_time', 58, 'minute', company='Hyundai', product='Creta Electric'),
        c('1,86,919 units', 'sales', 186919, 'vehicle', company='Hyundai', product='Creta', p=('2024-01-01', '2024-12-31')),
        c('1,57,311', 'sales', 157311, 'vehicle', company='Hyundai', product='Creta', p=('2023-01-01', '2023-12-31')),
        c('three more electric models', 'models', 3, 'model', company='Hyundai', p=(None, '2030-03-31'), status='plan'),
        c('600 fast charging stations', 'stations', 600, 'station', company='Hyundai', status='plan'),
    ],
    names=mentions(TEXT, {'Hyundai Motor India': ('COMPANY', 'Hyundai Motor India'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Creta Electric': ('PRODUCT', 'Creta Electric'), 'Creta': ('PRODUCT', 'Creta')}) + [n('Creta Electric', 'PRODUCT', 'Creta Electric', nth=2), n('Curvv EV', 'PRODUCT', 'Curvv EV', nth=0), n('Mahindra', 'COMPANY', 'Mahindra', nth=0), n('XEV 9e', 'PRODUCT', 'XEV 9e', nth=0), n('ZS EV', 'PRODUCT', 'ZS EV', nth=0), n('Tata', 'COMPANY', 'Tata Motors', nth=0), n('MG', 'COMPANY', 'MG', nth=0)],
    checks=[],
)
