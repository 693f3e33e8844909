from goldlib import *
from mentions import mentions

TEXT = """Switch Mobility to end bus building at Sherburn: 240 jobs at risk

The last bus works in Yorkshire is on its way out. Switch Mobility, which Ashok Leyland of Chennai assembled from the ruins of Optare, told staff on Thursday that it proposes to stop manufacture at Sherburn-in-Elmet. Up to 240 people are affected out of 270. Repairs and parts in Rotherham go on.

A British zero-emission bus market of barely 800 vehicles last year, Chinese competitors 20 per cent cheaper, orders that come and go: so ran the explanation. Switch lost £29.6 million in the twelve months to March 2024, after £47.1 million. Ashok Leyland has lent it £45 million and on Thursday approved a further £30 million, meant for redundancy and suppliers.

In its best year, 2022, it made 178 buses here. The hopes were higher: a plant in Valladolid, Spain, €100 million dear, was to employ 2,000 and begin in November 2022. It never left the drawing board.

India is another matter. There the company turned a profit before tax for the first time, with Rs 450 crore in sales in the October–December quarter. It holds orders for 1,800 buses and wants to deliver 950 this fiscal. Sister firm OHM Global Mobility operates 650 of them.

The union Unite has asked for an urgent meeting with ministers.
"""

doc = dict(
    id='tl-switch-sherburn', published='2025-03-21', source='yorkshire-make-and-trade',
    title='Switch Mobility to end bus building at Sherburn: 240 jobs at risk',
    text=TEXT,
    claims=[
        c('240 jobs', 'layoffs', 240, 'job', company='Switch Mobility', status='plan'),
        c('240 people', 'layoffs', None, 'job', 240, company='Switch Mobility', status='plan'),
        c('270', 'headcount', 270, 'job', company='Switch Mobility'),
        c('800', 'sales', 800, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('20 per cent', 'price', -20, 'percent', role='change'),
        c('£29.6 million', 'net_income', -29600000.0, 'GBP', company='Switch Mobility', p=('2023-04-01', '2024-03-31')),
        c('£47.1 million', 'net_income', -47100000.0, 'GBP', company='Switch Mobility', p=('2022-04-01', '2023-03-31')),
        c('£45 million', ['funding', 'debt'], 45000000.0, 'GBP', company='Switch Mobility'),
        c('£30 million', ['funding', 'debt'], 30000000.0, 'GBP', company='Switch Mobility', status='plan'),
        c('178 buses', 'production', 178, 'vehicle', company='Switch Mobility', p=('2022-01-01', '2022-12-31')),
        c('€100 million', 'investment', 100000000.0, 'EUR', company='Switch Mobility', status='plan', superseded=True),
        c('2,000', 'jobs', 2000, 'job', company='Switch Mobility', status='plan', superseded=True),
        c('November 2022', 'production_start', None, 'date', company='Switch Mobility', p=('2022-11-01', '2022-11-30'), status=['plan', 'target', 'forecast'], superseded=True),
        c('Rs 450 crore', 'revenue', 4500000000.0, 'INR', company='Switch Mobility', p=('2024-10-01', '2024-12-31')),
        c('1,800 buses', 'orders', 1800, 'order', company='Switch Mobility'),
        c('950', 'deliveries', 950, 'vehicle', company='Switch Mobility', p=('2024-04-01', '2025-03-31'), status='target'),
        c('650', 'other', 650, 'vehicle', company='Ohm Global Mobility'),
    ],
    names=mentions(TEXT, {'Switch Mobility': ('COMPANY', 'Switch Mobility'), 'Switch': ('COMPANY', 'Switch Mobility'), 'Ashok Leyland': ('COMPANY', 'Ashok Leyland'), 'Optare': ('COMPANY', 'Optare'), 'OHM Global Mobility': ('COMPANY', 'Ohm Global Mobility')}),
    checks=[],
)
