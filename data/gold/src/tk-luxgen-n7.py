from goldlib import *
from mentions import mentions

TEXT = """Luxgen n7 deliveries slip again as Foxtron's ramp-up stalls

TAIPEI — Luxgen, the home-grown brand of Yulon Motor, is to hand over the first n7 crossovers on Jan. 25, it said yesterday, more than a year after buyers had queued to order it and after promising the third quarter and then December of last year.

Of 25,000 reservations taken in September 2022 about 15,600 stand; the remainder has asked for the NT$1,000 deposit back. Hon Hai's affiliate Foxtron, in which Yulon holds 43.8 percent, built only 300 cars until now at Sanyi, Miaoli, where the line is laid out for 2,000 a month. The goal for this year is 10,000. A customer who signs today must wait ten months.

Priced from NT$999,000 (US$31,700) to NT$1.149 million, the car is 4,695mm long, seats five or seven, has 172kW, 340Nm and 57.7 kilowatt-hours, and achieves 500km on the lenient NEDC cycle, using 12.5kWh per 100km. Getting to 100kph takes 7.8 seconds. The battery is warranted eight years or 160,000km.

Taiwan registered 25,000 electric cars in 2023, 54.6 percent up, or 5.4 percent of 476,987; 13,400 were by Tesla, down 2.9 percent. The Model Y costs NT$1.89 million, import duty of 17.5 percent included. Yulon shares fell 1.4 percent.
"""

doc = dict(
    id='tk-luxgen-n7', published='2024-01-19', source='taipei-technology-daily',
    title="Luxgen n7 deliveries slip again as Foxtron's ramp-up stalls",
    text=TEXT,
    claims=[
        c('Jan. 25', 'delivery_start', None, 'date', company='Luxgen', product='n7', p=('2024-01-25', '2024-01-25'), status='plan'),
        c('the third quarter', 'delivery_start', None, 'date', company='Luxgen', product='n7', p=('2023-07-01', '2023-09-30'), status='plan', superseded=True),
        c('December', 'delivery_start', None, 'date', company='Luxgen', product='n7', p=('2023-12-01', '2023-12-31'), status='plan', superseded=True),
        c('25,000', 'orders', 25000, 'order', company='Luxgen', p=('2022-09-01', '2022-09-30')),
        c('15,600', 'orders', 15600, 'order', company='Luxgen'),
        c('NT$1,000', 'price', 1000, 'TWD', company='Luxgen', product='n7'),
        c('43.8 percent', 'stake', 43.8, 'percent', company=['Yulon Motor', 'Foxtron']),
        c('300 cars', 'production', 300, 'vehicle', company='Luxgen', p=(None, '2024-01-19')),
        c('2,000', 'capacity', 2000, 'vehicle', company='Luxgen', per='month'),
        c('10,000', 'deliveries', 10000, 'vehicle', company='Luxgen', p=('2024-01-01', '2024-12-31'), status='target'),
        c('ten months', 'wait_time', 10, 'month', company='Luxgen', product='n7'),
        c('NT$999,000', 'price', 999000, 'TWD', company='Luxgen', product='n7'),
        c('US$31,700', 'price', 31700, 'USD', company='Luxgen', product='n7'),
        c('NT$1.149 million', 'price', 1149000, 'TWD', company='Luxgen', product='n7'),
        c('4,695mm', 'length', 4695, 'mm', company='Luxgen', product='n7'),
        c('five', 'seats', 5, 'item', company='Luxgen', product='n7'),
        c('seven', 'seats', 7, 'item', company='Luxgen', product='n7'),
        c('172kW', 'power', 172, 'kW', company='Luxgen', product='n7'),
        c('340Nm', 'torque', 340, 'Nm', company='Luxgen', product='n7'),
        c('57.7 kilowatt-hours', 'battery_capacity', 57.7, 'kWh', company='Luxgen', product='n7'),
        c('500km', 'range', 500, 'km', company='Luxgen', product='n7'),
        c('12.5kWh', 'consumption', 12.5, 'kWh', company='Luxgen', product='n7', per='100km'),
        c('7.8 seconds', 'acceleration', 7.8, 'second', company='Luxgen', product='n7'),
        c('eight years', 'warranty', 8, 'year', company='Luxgen', product='n7'),
        c('160,000km', 'warranty', 160000, 'km', company='Luxgen', product='n7'),
        c('25,000', 'registrations', 25000, 'vehicle', nth=1, p=('2023-01-01', '2023-12-31')),
        c('54.6 percent', 'registrations', 54.6, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('5.4 percent', 'penetration', 5.4, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('476,987', 'registrations', 476987, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('13,400', 'registrations', 13400, 'vehicle', company='Tesla', p=('2023-01-01', '2023-12-31')),
        c('2.9 percent', 'registrations', -2.9, 'percent', company='Tesla', role='change', p=('2023-01-01', '2023-12-31')),
        c('NT$1.89 million', 'price', 1890000, 'TWD', company='Tesla', product='Model Y'),
        c('17.5 percent', 'tariff', 17.5, 'percent'),
        c('1.4 percent', 'share_price', -1.4, 'percent', company='Yulon Motor', role='change', p=('2024-01-18', '2024-01-18')),
    ],
    names=mentions(TEXT, {'Luxgen': ('COMPANY', 'Luxgen'), 'Yulon Motor': ('COMPANY', 'Yulon Motor'), 'Yulon': ('COMPANY', 'Yulon Motor'), 'Foxtron': ('COMPANY', 'Foxtron'), 'Hon Hai': ('COMPANY', 'Hon Hai'), 'Tesla': ('COMPANY', 'Tesla'), 'n7': ('PRODUCT', 'n7'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
