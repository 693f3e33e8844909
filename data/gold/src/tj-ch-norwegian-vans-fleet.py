from goldlib import *
from mentions import mentions

TEXT = """Vans by the hundred thousand, on paper

Add up what parcel carriers have ordered and you get a van boom; add up what has been delivered and you don't.

Amazon has 100,000 electric vans coming from Rivian, in which it owns 18%; a few hundred run so far. The start-up's range, from 150 miles for the EDV 700 (payload 2,734 lb), is ample for the job.

FedEx placed a reservation with GM's BrightDrop for 2,000 more vans on top of 500 in hand; it received the first 150 this month, having got 5 in December. Walmart took 5,000 too, then went to Canoo for 4,500 or more. BrightDrop's Ingersoll plant, converted at a cost of C$1 billion, will open in the fourth quarter and reach 50,000 units a year by 2025. A Zevo 600 charges at 120 kW and covers 250 miles at most.

UPS's 10,000 Arrival vans remain the best-known order never filled. The Luxembourg-registered firm lost $10.3 million in Q1, held $500 million of cash at end-March and builds in Bicester from the third quarter; for 2022 it foresees 400 to 600 deliveries.

DHL is the odd one out, for it gave up making its own. It sold StreetScooter this January after 20,000 vans, and buys from others: 2,000 E-Transits of Ford's, which list at $43,295. At 126 miles, the Ford has half the reach of the BrightDrop.

Electric share of Deutsche Post DHL's pick-up and delivery fleet: 18.5% at the end of 2021, target 60%.
"""

doc = dict(
    id='tj-ch-norwegian-vans-fleet', published='2022-06-16', source='last-leg-logistics',
    title='Vans by the hundred thousand, on paper',
    text=TEXT,
    claims=[
        c('100,000 electric vans', 'orders', 100000, 'order', company='Rivian', product='EDV 700'),
        c('18%', 'stake', 18, 'percent', company='Amazon'),
        c('150 miles', 'range', 150, 'mile', company='Rivian', product='EDV 700'),
        c('2,734 lb', 'weight', 2734, 'lb', company='Rivian', product='EDV 700'),
        c('2,000 more vans', 'orders', 2000, 'order', company='BrightDrop'),
        c('500', 'orders', 500, 'order', company='BrightDrop'),
        c('150', 'deliveries', 150, 'vehicle', nth=1, company='BrightDrop', p=('2022-01-01', '2022-03-31')),
        c('5', 'deliveries', 5, 'vehicle', nth=3, company='BrightDrop', p=('2021-12-01', '2021-12-31')),
        c('5,000', 'orders', 5000, 'order', company='BrightDrop'),
        c('4,500', 'orders', 4500, 'order', None, company='Canoo'),
        c('C$1 billion', 'investment', 1000000000.0, 'CAD', company='BrightDrop'),
        c('the fourth quarter', 'production_start', None, 'date', company='BrightDrop', p=('2022-10-01', '2022-12-31'), status=['plan', 'target']),
        c('50,000 units', 'capacity', 50000, 'vehicle', company='BrightDrop', per='year', p=(None, '2025-12-31'), status=['plan', 'target']),
        c('120 kW', 'charging_power', 120, 'kW', company='BrightDrop', product='Zevo 600'),
        c('250 miles', 'range', None, 'mile', 250, company='BrightDrop', product='Zevo 600'),
        c('10,000', 'orders', 10000, 'order', company='Arrival'),
        c('$10.3 million', 'net_income', -10300000.0, 'USD', company='Arrival', p=('2022-01-01', '2022-03-31')),
        c('$500 million', 'cash', 500000000.0, 'USD', company='Arrival', p=('2022-03-31', '2022-03-31')),
        c('the third quarter', 'production_start', None, 'date', company='Arrival', p=('2022-07-01', '2022-09-30'), status=['plan', 'target']),
        c('400 to 600 deliveries', 'deliveries', 400, 'vehicle', 600, company='Arrival', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('20,000 vans', 'production', 20000, 'vehicle', company='StreetScooter', p=(None, '2022-01-31')),
        c('2,000', 'orders', 2000, 'order', nth=1, company='Ford', product='E-Transit'),
        c('$43,295', 'price', 43295, 'USD', company='Ford', product='E-Transit'),
        c('126 miles', 'range', 126, 'mile', company='Ford', product='E-Transit'),
        c('half', 'range', -50, 'percent', company='Ford', product='E-Transit', role='change'),
        c('18.5%', 'other', 18.5, 'percent', company='DHL', p=('2021-12-31', '2021-12-31')),
        c('60%', 'other', 60, 'percent', company='DHL', p=(None, '2030-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Arrival': ('COMPANY', 'Arrival'), 'Amazon': ('COMPANY', 'Amazon'), 'Rivian': ('COMPANY', 'Rivian'), 'BrightDrop': ('COMPANY', 'BrightDrop'), 'FedEx': ('COMPANY', 'FedEx'), 'Walmart': ('COMPANY', 'Walmart'), 'UPS': ('COMPANY', 'UPS'), 'StreetScooter': ('COMPANY', 'StreetScooter'), 'Ford': ('COMPANY', 'Ford'), 'DHL': ('COMPANY', 'DHL'), 'Deutsche Post DHL': ('COMPANY', 'DHL'), 'Canoo': ('COMPANY', 'Canoo'), 'GM': ('COMPANY', 'General Motors'), 'EDV 700': ('PRODUCT', 'EDV 700'), 'Zevo 600': ('PRODUCT', 'Zevo 600'), 'E-Transit': ('PRODUCT', 'E-Transit')}),
    checks=[],
)
