from goldlib import *
from mentions import mentions

TEXT = """Revolt RV400 goes on sale, but on hire: Rs 3,499 a month

Rahul Sharma of Micromax fame has turned the motorcycle into a subscription. At Wednesday's launch in New Delhi (28 August), his new firm Revolt Intellicorp gave no sticker price for the RV400 and its smaller sister, the RV300. Instead one pays for 37 months: Rs 2,999 for the RV300, Rs 3,499 for the RV400 base and Rs 3,999 for its premium trim. There is no down payment; insurance, servicing and tyres are in.

RV400 riders get a 3 kW motor, a 3.24 kWh pack, 156 km of ARAI range and 85 kmph. The RV300 makes do with 1.5 kW, 2.7 kWh, 180 km and 65 kmph. A full charge requires 4.5 hours and 4.2, respectively. Warranty on the battery is 8 years or 1,50,000 km.

Delhi and Pune come first; deliveries there commence from September 23 or so. NCR, Bengaluru, Hyderabad, Nagpur, Ahmedabad and Chennai follow within four months. Over 2,500 bookings have come in since June 25.

The Manesar works, 1 lakh sq ft large, can roll out 1.2 lakh bikes annually. Sharma, 43, said he had put Rs 400 crore of his own money into the venture.
"""

doc = dict(
    id='tl-revolt-rv400', published='2019-08-29', source='throttle-desi',
    title='Revolt RV400 goes on sale, but on hire: Rs 3,499 a month',
    text=TEXT,
    claims=[
        c('Rs 3,499', 'price', 3499, 'INR', company='Revolt Motors', product='RV400', per='month'),
        c('28 August', 'launch', None, 'date', company='Revolt Motors', product='RV400', p=('2019-08-28', '2019-08-28')),
        c('37 months', 'duration', 37, 'month', company='Revolt Motors', product='RV400'),
        c('Rs 2,999', 'price', 2999, 'INR', company='Revolt Motors', product='RV300', per='month'),
        c('Rs 3,499', 'price', 3499, 'INR', nth=1, company='Revolt Motors', product='RV400', per='month'),
        c('Rs 3,999', 'price', 3999, 'INR', company='Revolt Motors', product='RV400', per='month'),
        c('3 kW', 'power', 3, 'kW', company='Revolt Motors', product='RV400'),
        c('3.24 kWh', 'battery_capacity', 3.24, 'kWh', company='Revolt Motors', product='RV400'),
        c('156 km', 'range', 156, 'km', company='Revolt Motors', product='RV400'),
        c('85 kmph', 'top_speed', 85, 'km/h', company='Revolt Motors', product='RV400'),
        c('1.5 kW', 'power', 1.5, 'kW', company='Revolt Motors', product='RV300'),
        c('2.7 kWh', 'battery_capacity', 2.7, 'kWh', company='Revolt Motors', product='RV300'),
        c('180 km', 'range', 180, 'km', company='Revolt Motors', product='RV300'),
        c('65 kmph', 'top_speed', 65, 'km/h', company='Revolt Motors', product='RV300'),
        c('4.5 hours', 'charging_time', 4.5, 'hour', company='Revolt Motors', product='RV400'),
        c('4.2', 'charging_time', 4.2, 'hour', company='Revolt Motors', product='RV300'),
        c('8 years', 'warranty', 8, 'year', company='Revolt Motors'),
        c('1,50,000 km', 'warranty', 150000, 'km', company='Revolt Motors'),
        c('September 23', 'delivery_start', None, 'date', company='Revolt Motors', p=('2019-09-23', '2019-09-23'), status=['plan', 'target', 'forecast']),
        c('four months', 'duration', None, 'month', 4, company='Revolt Motors', status='plan'),
        c('2,500 bookings', 'orders', 2500, 'order', None, company='Revolt Motors', product='RV400', p=('2019-06-25', '2019-08-29')),
        c('1 lakh sq ft', 'area', 100000, 'ft2', company='Revolt Motors'),
        c('1.2 lakh bikes', 'capacity', 120000, 'vehicle', company='Revolt Motors', per='year'),
        c('Rs 400 crore', 'investment', 4000000000.0, 'INR', company='Revolt Motors'),
    ],
    names=mentions(TEXT, {'Revolt': ('COMPANY', 'Revolt Motors'), 'Revolt Intellicorp': ('COMPANY', 'Revolt Motors'), 'Micromax': ('COMPANY', 'Micromax'), 'RV400': ('PRODUCT', 'RV400'), 'RV300': ('PRODUCT', 'RV300')}),
    checks=[],
)
