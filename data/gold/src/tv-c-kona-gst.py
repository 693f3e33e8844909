from goldlib import *
from mentions import mentions

TEXT = """Hyundai cuts Kona Electric price by Rs 1.58 lakh after GST reduction on EVs

New Delhi, August 2 (Agency): Hyundai Motor India on Friday reduced the price of the Kona Electric by Rs 1.58 lakh following the decision of the GST Council to lower the tax on electric vehicles.

The SUV, which was launched at Rs 25.30 lakh, will now cost Rs 23.71 lakh (ex-showroom Delhi). The dual-tone variant is priced at Rs 23.91 lakh.

The GST Council on July 27 cut the rate on electric vehicles from 12 per cent to 5 per cent with effect from August 1, and on chargers to 5 per cent from 18 per cent.

The company has received 152 bookings for the car since its launch on July 9, a company official said. Over 10,000 people have asked for a test drive.

The Kona Electric is offered with a 39.2 kWh battery and has an ARAI-certified range of 452 km. It can be charged up to 80 per cent in 57 minutes with a DC fast charger, and takes 6 hours 10 minutes with the AC wall box. The battery comes with a warranty of eight years or 1.60 lakh km.

Tata Motors has also brought down the price of the Tigor EV by up to Rs 80,000. The electric sedan now starts at Rs 11.58 lakh, while Mahindra's e-Verito is at Rs 10.71 lakh.

Hyundai sold 39,010 units in the domestic market in July, a drop of 10 per cent against 43,481 a year ago. Exports rose 12.3 per cent to 18,800 units.

According to SIAM, 3,600 electric cars were sold in India in FY19, up from 1,200 in FY18.

This story has not been edited by our staff.
"""

doc = dict(
    id='tv-c-kona-gst', published='2019-08-02', source='dalal-motor',
    title='Hyundai cuts Kona Electric price by Rs 1.58 lakh after GST reduction on EVs',
    text=TEXT,
    claims=[
        c('Rs 1.58 lakh', 'price_change', -158000, 'INR', company='Hyundai Motor India', product='Kona Electric', role='change'),
        c('Rs 1.58 lakh', 'price_change', -158000, 'INR', nth=1, company='Hyundai Motor India', product='Kona Electric', role='change'),
        c('Rs 25.30 lakh', 'price', 2530000, 'INR', company='Hyundai Motor India', product='Kona Electric', superseded=True),
        c('Rs 23.71 lakh', 'price', 2371000, 'INR', company='Hyundai Motor India', product='Kona Electric'),
        c('Rs 23.91 lakh', 'price', 2391000, 'INR', company='Hyundai Motor India', product='Kona Electric'),
        c('12 per cent', 'tariff', 12, 'percent'),
        c('5 per cent', 'tariff', 5, 'percent', p=('2019-08-01', None)),
        c('5 per cent', 'tariff', 5, 'percent', nth=1, p=('2019-08-01', None)),
        c('18 per cent', 'tariff', 18, 'percent'),
        c('152 bookings', 'orders', 152, 'order', company='Hyundai Motor India', product='Kona Electric', p=('2019-07-09', '2019-08-02')),
        c('July 9', 'launch', None, 'date', company='Hyundai Motor India', product='Kona Electric', p=('2019-07-09', '2019-07-09')),
        c('39.2 kWh', 'battery_capacity', 39.2, 'kWh', company='Hyundai Motor India', product='Kona Electric'),
        c('452 km', 'range', 452, 'km', company='Hyundai Motor India', product='Kona Electric'),
        c('57 minutes', 'charging_time', 57, 'minute', company='Hyundai Motor India', product='Kona Electric'),
        c('6 hours 10 minutes', 'charging_time', 370, 'minute', company='Hyundai Motor India', product='Kona Electric'),
        c('eight years', 'warranty', 8, 'year', company='Hyundai Motor India', product='Kona Electric'),
        c('1.60 lakh km', 'warranty', 160000, 'km', company='Hyundai Motor India', product='Kona Electric'),
        c('Rs 80,000', 'price_change', -80000, 'INR', None, company='Tata Motors', product='Tigor EV', role='change'),
        c('Rs 11.58 lakh', 'price', 1158000, 'INR', company='Tata Motors', product='Tigor EV'),
        c('Rs 10.71 lakh', 'price', 1071000, 'INR', company='Mahindra', product='e-Verito'),
        c('39,010 units', 'sales', 39010, 'vehicle', company='Hyundai Motor India', p=('2019-07-01', '2019-07-31')),
        c('10 per cent', 'sales', -10, 'percent', company='Hyundai Motor India', role='change', p=('2019-07-01', '2019-07-31')),
        c('43,481', 'sales', 43481, 'vehicle', company='Hyundai Motor India', p=('2018-07-01', '2018-07-31')),
        c('12.3 per cent', 'exports', 12.3, 'percent', company='Hyundai Motor India', role='change', p=('2019-07-01', '2019-07-31')),
        c('18,800 units', 'exports', 18800, 'vehicle', company='Hyundai Motor India', p=('2019-07-01', '2019-07-31')),
        c('3,600 electric cars', 'sales', 3600, 'vehicle', p=('2018-04-01', '2019-03-31')),
        c('1,200', 'sales', 1200, 'vehicle', p=('2017-04-01', '2018-03-31')),
    ],
    names=mentions(TEXT, {'Hyundai Motor India': ('COMPANY', 'Hyundai Motor India'), 'Hyundai': ('COMPANY', 'Hyundai Motor India'), 'Kona Electric': ('PRODUCT', 'Kona Electric'), 'Tata Motors': ('COMPANY', 'Tata Motors'), 'Tigor EV': ('PRODUCT', 'Tigor EV'), 'Mahindra': ('COMPANY', 'Mahindra'), 'e-Verito': ('PRODUCT', 'e-Verito')}),
    checks=[],
)
