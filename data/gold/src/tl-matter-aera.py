from goldlib import *
from mentions import mentions

TEXT = """Matter Aera: geared electric bike priced from Rs 1.44 lakh

A clutch lever, on an electric? The Ahmedabad start-up Matter thinks riders want one. Its Aera, unveiled in November and launched on Wednesday, is the first of its kind in India with a four-speed manual gearbox.

Two grades are on offer for now: Aera 5000 at Rs 1,43,999 and Aera 5000 Plus at Rs 1,53,999, the Aera 4000 to be announced later. Both share a 5 kWh liquid-cooled pack good for 125 km, a motor of 10.5 kW, and a sprint from nil to 60 kmph in under six seconds. Charging needs five hours at most from any 5-amp socket. You pay 25 paise per km, claims the firm. The 7-inch screen takes calls.

Deliveries begin in September; first in line are 25 districts. Warranty: three years, unlimited kilometres.

The factory near Ahmedabad, 2 lakh sq ft, has capacity for 60,000 units a year in a single shift and can grow to 1.2 lakh. So far the founders, led by Mohal Lalbhai, 36, have sunk $35 million into it; they seek $60 million in a Series B.

40,000 bookings within two months of the opening on April 1 is what Lalbhai hopes for.
"""

doc = dict(
    id='tl-matter-aera', published='2023-03-02', source='ahmedabad-auto-news',
    title='Matter Aera: geared electric bike priced from Rs 1.44 lakh',
    text=TEXT,
    claims=[
        c('Rs 1.44 lakh', 'price', 144000, 'INR', company='Matter', product='Aera 5000'),
        c('Wednesday', 'launch', None, 'date', company='Matter', product='Aera', p=('2023-03-01', '2023-03-01')),
        c('Rs 1,43,999', 'price', 143999, 'INR', company='Matter', product='Aera 5000'),
        c('Rs 1,53,999', 'price', 153999, 'INR', company='Matter', product='Aera 5000 Plus'),
        c('5 kWh', 'battery_capacity', 5, 'kWh', company='Matter', product='Aera'),
        c('125 km', 'range', 125, 'km', company='Matter', product='Aera'),
        c('10.5 kW', 'power', 10.5, 'kW', company='Matter', product='Aera'),
        c('six seconds', 'acceleration', None, 'second', 6, company='Matter', product='Aera'),
        c('five hours', 'charging_time', None, 'hour', 5, company='Matter', product='Aera'),
        c('25 paise', 'cost', 0.25, 'INR', company='Matter', product='Aera', per='km'),
        c('September', 'delivery_start', None, 'date', company='Matter', product='Aera', p=('2023-09-01', '2023-09-30'), status=['plan', 'target', 'forecast']),
        c('25 districts', ['countries', 'other'], 25, ['country', 'item'], company='Matter', status='plan'),
        c('three years', 'warranty', 3, 'year', company='Matter', product='Aera'),
        c('2 lakh sq ft', 'area', 200000, 'ft2', company='Matter'),
        c('60,000 units', 'capacity', 60000, 'vehicle', company='Matter', per='year'),
        c('1.2 lakh', 'capacity', 120000, 'vehicle', company='Matter', per='year', status=['plan', 'actual']),
        c('$35 million', ['funding', 'investment'], 35000000.0, 'USD', company='Matter', p=(None, '2023-03-02')),
        c('$60 million', 'funding', 60000000.0, 'USD', company='Matter', status=['plan', 'target']),
        c('40,000 bookings', 'orders', 40000, 'order', company='Matter', p=('2023-04-01', '2023-05-31'), status='target'),
    ],
    names=mentions(TEXT, {'Matter': ('COMPANY', 'Matter'), 'Aera 5000': ('PRODUCT', 'Aera 5000'), 'Aera 5000 Plus': ('PRODUCT', 'Aera 5000 Plus'), 'Aera 4000': ('PRODUCT', 'Aera 4000'), 'Aera': ('PRODUCT', 'Aera')}),
    checks=[],
)
