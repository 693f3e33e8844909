from goldlib import *
from mentions import mentions

TEXT = """Mahindra BE 6 and XEV 9e: full prices announced

Mahindra & Mahindra on Tuesday announced the prices of the top versions of its electric SUVs. The Pack Three of the BE 6 costs Rs 26.9 lakh and that of the XEV 9e Rs 30.5 lakh, ex-showroom. Bookings open on February 14. The carmaker wants to sell 5,000 units a month of the two combined.

                  BE 6 Pack One   BE 6 Pack Three   XEV 9e Pack One   XEV 9e Pack Three
Price (Rs lakh)           18.90             26.90             21.90               30.50
Battery (kWh)                59                79                59                  79
Range (km)                  557               683               542                 656
Power (kW)                  170               210               170                 210
0-100 km/h (s)                                6.7                                   6.8

The company put Rs 16,000 crore into the electric business, and had a production capacity of 90,000 units a year at Chakan to begin with. Deliveries begin in early March. The 79 kWh battery can be charged from 20 to 80 per cent in 20 minutes with a 180 kW charger and carries a lifetime warranty for the first owner.
"""

doc = dict(
    id='ts-mahindra-be6-prices', published='2025-01-08', source='desi-wheels',
    title='Mahindra BE 6 and XEV 9e: full prices announced',
    text=TEXT,
    claims=[
        c('Rs 26.9 lakh', 'price', 2690000, 'INR', company='Mahindra & Mahindra', product='BE 6 Pack Three'),
        c('Rs 30.5 lakh', 'price', 3050000, 'INR', company='Mahindra & Mahindra', product='XEV 9e Pack Three'),
        c('5,000 units', 'sales', 5000, 'vehicle', company='Mahindra & Mahindra', per='month', status='target'),
        c('18.90', 'price', 1890000, 'INR', company='Mahindra & Mahindra', product='BE 6 Pack One'),
        c('26.90', 'price', 2690000, 'INR', company='Mahindra & Mahindra', product='BE 6 Pack Three'),
        c('21.90', 'price', 2190000, 'INR', company='Mahindra & Mahindra', product='XEV 9e Pack One'),
        c('30.50', 'price', 3050000, 'INR', company='Mahindra & Mahindra', product='XEV 9e Pack Three'),
        c('59', 'battery_capacity', 59, 'kWh', company='Mahindra & Mahindra', product='BE 6 Pack One'),
        c('79', 'battery_capacity', 79, 'kWh', company='Mahindra & Mahindra', product='BE 6 Pack Three'),
        c('59', 'battery_capacity', 59, 'kWh', nth=1, company='Mahindra & Mahindra', product='XEV 9e Pack One'),
        c('79', 'battery_capacity', 79, 'kWh', nth=1, company='Mahindra & Mahindra', product='XEV 9e Pack Three'),
        c('557', 'range', 557, 'km', company='Mahindra & Mahindra', product='BE 6 Pack One'),
        c('683', 'range', 683, 'km', company='Mahindra & Mahindra', product='BE 6 Pack Three'),
        c('542', 'range', 542, 'km', company='Mahindra & Mahindra', product='XEV 9e Pack One'),
        c('656', 'range', 656, 'km', company='Mahindra & Mahindra', product='XEV 9e Pack Three'),
        c('170', 'power', 170, 'kW', company='Mahindra & Mahindra', product='BE 6 Pack One'),
        c('210', 'power', 210, 'kW', company='Mahindra & Mahindra', product='BE 6 Pack Three'),
        c('170', 'power', 170, 'kW', nth=1, company='Mahindra & Mahindra', product='XEV 9e Pack One'),
        c('210', 'power', 210, 'kW', nth=1, company='Mahindra & Mahindra', product='XEV 9e Pack Three'),
        c('6.7', 'acceleration', 6.7, 'second', company='Mahindra & Mahindra', product='BE 6 Pack Three'),
        c('6.8', 'acceleration', 6.8, 'second', company='Mahindra & Mahindra', product='XEV 9e Pack Three'),
        c('Rs 16,000 crore', 'investment', 160000000000, 'INR', company='Mahindra & Mahindra'),
        c('90,000 units', 'capacity', 90000, 'vehicle', company='Mahindra & Mahindra', per='year'),
        c('early March', 'delivery_start', None, 'date', company='Mahindra & Mahindra', p=('2025-03-01', '2025-03-10'), status=['plan', 'target']),
        c('79 kWh', 'battery_capacity', 79, 'kWh', company='Mahindra & Mahindra'),
        c('20 minutes', 'charging_time', 20, 'minute', company='Mahindra & Mahindra'),
        c('180 kW', 'charging_power', 180, 'kW', company='Mahindra & Mahindra'),
    ],
    names=mentions(TEXT, {'Mahindra & Mahindra': ('COMPANY', 'Mahindra & Mahindra'), 'XEV 9e Pack Three': ('PRODUCT', 'XEV 9e Pack Three'), 'BE 6 Pack Three': ('PRODUCT', 'BE 6 Pack Three'), 'XEV 9e Pack One': ('PRODUCT', 'XEV 9e Pack One'), 'BE 6 Pack One': ('PRODUCT', 'BE 6 Pack One'), 'Mahindra': ('COMPANY', 'Mahindra & Mahindra'), 'XEV 9e': ('PRODUCT', 'XEV 9e'), 'BE 6': ('PRODUCT', 'BE 6')}),
    checks=[],
)
