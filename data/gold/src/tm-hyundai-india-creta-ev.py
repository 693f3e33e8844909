from goldlib import *
from mentions import mentions

TEXT = """Bharat Mobility 2025: Hyundai Creta Electric priced at Rs 17.99 lakh

NEW DELHI: Hyundai Motor India on Friday launched the Creta Electric at an introductory price of Rs 17.99 lakh, going up to Rs 23.50 lakh for the top-end Creta Electric Long Range (all ex-showroom). A wall charger is Rs 73,000 extra.

The standard car gets a 42 kWh battery and an ARAI-certified range of 390 km; the Long Range moves to 51.4 kWh and 473 km. The latter’s motor, good for 171 PS and 255 Nm, does 0-100 kmph in 7.9 seconds. Fast charging (10-80%) is over in 58 minutes. With that Hyundai squares up to the Tata Curvv EV, at Rs 17.49 lakh, and the Mahindra BE 6, at Rs 18.90 lakh.

Managing director Unsoo Kim said packs are put together at Sriperumbudur, where 75,000 can be assembled in a year, and that localised cells from Exide Energy would follow. Hyundai has promised to invest Rs 26,000 crore in Tamil Nadu by 2033 and will set up 600 public chargers by 2031; its own network has 83 at the moment.

The petrol Creta sold 1,86,919 units in calendar 2024, 19 per cent more than in 2023. Hyundai’s total at home was 6,05,433, the highest ever. Analysts at a local brokerage look for 2,000 to 2,500 electric ones a month.
"""

doc = dict(
    id='tm-hyundai-india-creta-ev', published='2025-01-17', source='bharat-mobility-live',
    title='Bharat Mobility 2025: Hyundai Creta Electric priced at Rs 17.99 lakh',
    text=TEXT,
    claims=[
        c('Rs 17.99 lakh', 'price', 1799000, 'INR', company='Hyundai Motor India', product='Creta Electric'),
        c('Friday', 'launch', None, 'date', company='Hyundai Motor India', product='Creta Electric', p=('2025-01-17', '2025-01-17')),
        c('Rs 17.99 lakh', 'price', 1799000, 'INR', nth=1, company='Hyundai Motor India', product='Creta Electric'),
        c('Rs 23.50 lakh', 'price', 2350000, 'INR', company='Hyundai Motor India', product='Creta Electric Long Range'),
        c('Rs 73,000', 'price', 73000, 'INR', company='Hyundai Motor India'),
        c('42 kWh', 'battery_capacity', 42, 'kWh', company='Hyundai Motor India', product='Creta Electric'),
        c('390 km', 'range', 390, 'km', company='Hyundai Motor India', product='Creta Electric'),
        c('51.4 kWh', 'battery_capacity', 51.4, 'kWh', company='Hyundai Motor India', product='Creta Electric Long Range'),
        c('473 km', 'range', 473, 'km', company='Hyundai Motor India', product='Creta Electric Long Range'),
        c('171 PS', 'power', 171, 'hp', company='Hyundai Motor India', product='Creta Electric Long Range'),
        c('255 Nm', 'torque', 255, 'Nm', company='Hyundai Motor India', product='Creta Electric Long Range'),
        c('7.9 seconds', 'acceleration', 7.9, 'second', company='Hyundai Motor India', product='Creta Electric Long Range'),
        c('58 minutes', 'charging_time', 58, 'minute', company='Hyundai Motor India', product=['Creta Electric', 'Creta Electric Long Range']),
        c('Rs 17.49 lakh', 'price', 1749000, 'INR', company='Tata Motors', product='Curvv EV'),
        c('Rs 18.90 lakh', 'price', 1890000, 'INR', company='Mahindra', product='BE 6'),
        c('75,000', 'capacity', 75000, 'battery', company='Hyundai Motor India', per='year'),
        c('Rs 26,000 crore', 'investment', 260000000000, 'INR', company='Hyundai Motor India', p=(None, '2033-12-31'), status='plan'),
        c('600 public chargers', 'chargers', 600, 'charger', company='Hyundai Motor India', p=(None, '2031-12-31'), status='plan'),
        c('83', 'chargers', 83, 'charger', company='Hyundai Motor India'),
        c('1,86,919 units', 'sales', 186919, 'vehicle', company='Hyundai Motor India', product='Creta', p=('2024-01-01', '2024-12-31')),
        c('19 per cent', 'sales', 19, 'percent', company='Hyundai Motor India', product='Creta', role='change', p=('2024-01-01', '2024-12-31')),
        c('6,05,433', 'sales', 605433, 'vehicle', company='Hyundai Motor India', p=('2024-01-01', '2024-12-31')),
        c('2,000 to 2,500', 'sales', 2000, 'vehicle', 2500, company='Hyundai Motor India', product='Creta Electric', per='month', status='forecast'),
    ],
    names=mentions(TEXT, {'Hyundai Motor India': ('COMPANY', 'Hyundai Motor India'), 'Hyundai': ('COMPANY', 'Hyundai Motor India'), 'Tata': ('COMPANY', 'Tata Motors'), 'Mahindra': ('COMPANY', 'Mahindra'), 'Exide Energy': ('COMPANY', 'Exide Energy'), 'Creta Electric': ('PRODUCT', 'Creta Electric'), 'Creta Electric Long Range': ('PRODUCT', 'Creta Electric Long Range'), 'Long Range': ('PRODUCT', 'Creta Electric Long Range'), 'Creta': ('PRODUCT', 'Creta'), 'Curvv EV': ('PRODUCT', 'Curvv EV'), 'BE 6': ('PRODUCT', 'BE 6')}),
    checks=[],
)
