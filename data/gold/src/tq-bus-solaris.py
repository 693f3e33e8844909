from goldlib import *
from mentions import mentions

TEXT = """Solaris leads Europe’s electric bus makers again, though by a nose now

Registrations of battery buses above eight tonnes in the EU, Britain, Norway, Switzerland and Iceland climbed 48% last year to 3,282, consultancy Chatrou counts; 2,210 it had been in 2020. 21.7% of city buses were thus zero-emission, against 15.9%.

Solaris of Bolechowo near Poznan registered 390, 12% of the lot. Mercedes-Benz, whose eCitaro was the single most popular model, got to 332, and BYD and VDL to 326 and 275; the latter had led in 2018. China’s Yutong is fifth with 217. The Dutch newcomer Ebusco, which raised €300 million on the Amsterdam bourse in October, registered 79.

Deliveries are not the same thing: CAF, the Spanish owner, states that Solaris delivered 1,492 buses of all drives in 2021, two fewer than the year before, 43% with alternative drives. Turnover amounted to 3.25 billion zlotys (€712 million). Orders for more than 1,500 are in the books.

A new Urbino 9 LE, with up to 350 kWh on the roof, will be first handed over this autumn. Operators pay €550,000 or so for a twelve-metre bus; the Urbino 12 Electric is good for 200 km at least in winter. MAN has built its thousandth Lion’s City E.
"""

doc = dict(
    id='tq-bus-solaris', published='2022-03-03', source='fleet-gazette',
    title='Solaris leads Europe’s electric bus makers again, though by a nose now',
    text=TEXT,
    claims=[
        c('48%', 'registrations', 48, 'percent', role='change', p=('2021-01-01', '2021-12-31')),
        c('3,282', 'registrations', 3282, 'vehicle', p=('2021-01-01', '2021-12-31')),
        c('2,210', 'registrations', 2210, 'vehicle', p=('2020-01-01', '2020-12-31')),
        c('21.7%', 'penetration', 21.7, 'percent', role=['share', 'level'], p=('2021-01-01', '2021-12-31')),
        c('15.9%', 'penetration', 15.9, 'percent', role=['share', 'level'], p=('2020-01-01', '2020-12-31')),
        c('390', 'registrations', 390, 'vehicle', company='Solaris', p=('2021-01-01', '2021-12-31')),
        c('12%', 'market_share', 12, 'percent', company='Solaris', role=['share', 'level'], p=('2021-01-01', '2021-12-31')),
        c('332', 'registrations', 332, 'vehicle', company='Mercedes-Benz', p=('2021-01-01', '2021-12-31')),
        c('326', 'registrations', 326, 'vehicle', company='BYD', p=('2021-01-01', '2021-12-31')),
        c('275', 'registrations', 275, 'vehicle', company='VDL', p=('2021-01-01', '2021-12-31')),
        c('217', 'registrations', 217, 'vehicle', company='Yutong', p=('2021-01-01', '2021-12-31')),
        c('€300 million', 'funding', 300000000, 'EUR', company='Ebusco', p=('2021-10-01', '2021-10-31')),
        c('79', 'registrations', 79, 'vehicle', company='Ebusco', p=('2021-01-01', '2021-12-31')),
        c('1,492 buses', 'deliveries', 1492, 'vehicle', company='Solaris', p=('2021-01-01', '2021-12-31')),
        c('43%', 'deliveries', 43, 'percent', company='Solaris', role='share', p=('2021-01-01', '2021-12-31')),
        c('3.25 billion zlotys', 'revenue', 3250000000, 'PLN', company='Solaris', p=('2021-01-01', '2021-12-31')),
        c('€712 million', 'revenue', 712000000, 'EUR', company='Solaris', p=('2021-01-01', '2021-12-31')),
        c('1,500', 'orders', 1500, 'order', None, company='Solaris'),
        c('350 kWh', 'battery_capacity', None, 'kWh', 350, company='Solaris', product='Urbino 9 LE'),
        c('this autumn', 'delivery_start', None, 'date', company='Solaris', product='Urbino 9 LE', p=('2022-09-01', '2022-11-30'), status='plan'),
        c('€550,000', 'price', 550000, 'EUR'),
        c('200 km', 'range', 200, 'km', None, company='Solaris', product='Urbino 12 Electric'),
    ],
    names=mentions(TEXT, {'Solaris': ('COMPANY', 'Solaris'), 'BYD': ('COMPANY', 'BYD'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Yutong': ('COMPANY', 'Yutong'), 'VDL': ('COMPANY', 'VDL'), 'Ebusco': ('COMPANY', 'Ebusco'), 'CAF': ('COMPANY', 'CAF'), 'MAN': ('COMPANY', 'MAN'), 'Urbino 12 Electric': ('PRODUCT', 'Urbino 12 Electric'), 'eCitaro': ('PRODUCT', 'eCitaro'), 'Lion’s City E': ('PRODUCT', 'Lion’s City E'), 'Urbino 9 LE': ('PRODUCT', 'Urbino 9 LE')}),
    checks=[],
)
