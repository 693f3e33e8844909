from goldlib import *
from mentions import mentions

TEXT = """Ford E-Transit price drops $11,000 in Australia as first vans reach depots

Ford Australia has lowered the price of its electric van a month after the first customers took delivery.

The E-Transit 420L is now $93,590 plus on-road costs, down from $104,590. It comes with a 68kWh battery, a 198kW/430Nm electric motor driving the rear wheels and a WLTP range of 307km.

By comparison, the LDV eDeliver 9 costs $116,537 in its biggest form and covers 280km, and Mercedes-Benz asks $92,519 for the much smaller eVito, which has an 85kW motor. The Ford's payload is 1,616kg and the cargo area has 12.4 cubic metres.

When charging, it accepts up to 115kW from a DC outlet, enough to go from 15 to 80 per cent in 34 minutes. An 11.3kW wallbox takes eight hours.

The warranty is five years with unlimited kilometres; the battery has eight years or 160,000km. Service costs $155 a year for the first four years.

Ford says it has 170 orders, with Australia Post and Linfox among the buyers, and that a new order will be filled in about three months. A further batch of 120 vans arrives in August. The smaller E-Transit Custom will go on sale here in the second half of 2024.

Electric vans are still rare. Just 264 were sold in Australia in the first five months, or 1.7 per cent of the segment, although that is up from 91 in the same period of last year.

Want to sell your ute? Get an instant offer
"""

doc = dict(
    id='tw-d-etransit-au', published='2023-06-06', source='depot-talk-au',
    title='Ford E-Transit price drops $11,000 in Australia as first vans reach depots',
    text=TEXT,
    claims=[
        c('$11,000', 'price_change', -11000, 'AUD', company='Ford', product='E-Transit', role='change'),
        c('$93,590', 'price', 93590, 'AUD', company='Ford', product='E-Transit 420L'),
        c('$104,590', 'price', 104590, 'AUD', company='Ford', product='E-Transit 420L', superseded=True),
        c('68kWh', 'battery_capacity', 68, 'kWh', company='Ford', product=['E-Transit 420L', 'E-Transit']),
        c('198kW', 'power', 198, 'kW', company='Ford', product=['E-Transit 420L', 'E-Transit']),
        c('430Nm', 'torque', 430, 'Nm', company='Ford', product=['E-Transit 420L', 'E-Transit']),
        c('307km', 'range', 307, 'km', company='Ford', product=['E-Transit 420L', 'E-Transit']),
        c('$116,537', 'price', 116537, 'AUD', company=['Maxus', 'LDV'], product='eDeliver 9'),
        c('280km', 'range', 280, 'km', company=['Maxus', 'LDV'], product='eDeliver 9'),
        c('$92,519', 'price', 92519, 'AUD', company='Mercedes-Benz', product='eVito'),
        c('85kW', 'power', 85, 'kW', company='Mercedes-Benz', product='eVito'),
        c('1,616kg', 'weight', 1616, 'kg', company='Ford', product=['E-Transit 420L', 'E-Transit']),
        c('12.4 cubic metres', 'other', 12.4, 'item', company='Ford', product=['E-Transit 420L', 'E-Transit']),
        c('115kW', 'charging_power', None, 'kW', 115, company='Ford', product=['E-Transit 420L', 'E-Transit']),
        c('34 minutes', 'charging_time', 34, 'minute', company='Ford', product=['E-Transit 420L', 'E-Transit']),
        c('11.3kW', 'charging_power', 11.3, 'kW', company='Ford', product=['E-Transit 420L', 'E-Transit']),
        c('eight hours', 'charging_time', 8, 'hour', company='Ford', product=['E-Transit 420L', 'E-Transit']),
        c('five years', 'warranty', 5, 'year', company='Ford', product=['E-Transit 420L', 'E-Transit']),
        c('eight years', 'warranty', 8, 'year', company='Ford', product=['E-Transit 420L', 'E-Transit']),
        c('160,000km', 'warranty', 160000, 'km', company='Ford', product=['E-Transit 420L', 'E-Transit']),
        c('$155', ['cost', 'price'], 155, 'AUD', company='Ford', product=['E-Transit 420L', 'E-Transit'], per='year'),
        c('170 orders', 'orders', 170, 'order', company='Ford', product=['E-Transit 420L', 'E-Transit']),
        c('three months', 'wait_time', 3, 'month', company='Ford', product=['E-Transit 420L', 'E-Transit']),
        c('120 vans', ['imports', 'deliveries', 'other'], 120, 'vehicle', company='Ford', product=['E-Transit 420L', 'E-Transit'], p=('2023-08-01', '2023-08-31'), status=['plan', 'forecast', 'target']),
        c('second half of 2024', 'launch', None, 'date', company='Ford', product='E-Transit Custom', p=('2024-07-01', '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('264', 'sales', 264, 'vehicle', p=('2023-01-01', '2023-05-31')),
        c('1.7 per cent', 'penetration', 1.7, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-05-31')),
        c('91', 'sales', 91, 'vehicle', p=('2022-01-01', '2022-05-31')),
    ],
    names=mentions(TEXT, {'Ford Australia': ('COMPANY', 'Ford'), 'Ford': ('COMPANY', 'Ford'), 'E-Transit 420L': ('PRODUCT', 'E-Transit 420L'), 'E-Transit Custom': ('PRODUCT', 'E-Transit Custom'), 'E-Transit': ('PRODUCT', 'E-Transit'), 'LDV': ('COMPANY', 'Maxus'), 'eDeliver 9': ('PRODUCT', 'eDeliver 9'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'eVito': ('PRODUCT', 'eVito')}),
    checks=[],
)
