from goldlib import *
from mentions import mentions

TEXT = """Renault earns more on less while VW counts the cost of Brussels

PARIS/WOLFSBURG (own report) – What Wolfsburg would give for such a margin. Renault Group booked an operating margin of 8.1 per cent for the six months to June, half a point above the 7.6 per cent of a year ago, and operating income of €2.18bn on turnover of €27.0bn, which was only 0.4 per cent higher. Net profit suffered from the €440m book loss on Nissan shares sold: €1.38bn after €2.12bn.

The French maker sold 1,154,700 vehicles worldwide (+1.9%). Dacia, its no-frills brand, contributed 356,084 and Alpine 2,153. Electric cars made up 10.9% of the Renault brand's European sales, against 9.9%. The new Scenic E-Tech brought 17,800 orders; the Renault 5, from €33,490, has yet to reach customers, as deliveries begin in the autumn.

Over the border, results for the half are due next week, but VW has already lowered its sights: the group now expects a return on sales of 6.5 to 7 per cent, having aimed for 7 to 7.5 per cent. Closing the Audi plant in Brussels could cost as much as €2.6bn. Its BEV deliveries had slid 1.4 per cent to 317,200 between January and June.

Hiring at Ampere, Renault's electric unit, continues: 11,000 people work there.
"""

doc = dict(
    id='tj-vw-vs-renault-h1', published='2024-07-26', source='main-auto-zeitung',
    title='Renault earns more on less while VW counts the cost of Brussels',
    text=TEXT,
    claims=[
        c('8.1 per cent', 'margin', 8.1, 'percent', company='Renault', p=('2024-01-01', '2024-06-30')),
        c('half a point', 'margin', 0.5, 'percentage_point', company='Renault', role='change', p=('2024-01-01', '2024-06-30')),
        c('7.6 per cent', 'margin', 7.6, 'percent', company='Renault', p=('2023-01-01', '2023-06-30')),
        c('€2.18bn', 'operating_income', 2180000000.0, 'EUR', company='Renault', p=('2024-01-01', '2024-06-30')),
        c('€27.0bn', 'revenue', 27000000000.0, 'EUR', company='Renault', p=('2024-01-01', '2024-06-30')),
        c('0.4 per cent', 'revenue', 0.4, 'percent', company='Renault', role='change', p=('2024-01-01', '2024-06-30')),
        c('€440m', 'cost', 440000000.0, 'EUR', company='Renault'),
        c('€1.38bn', 'net_income', 1380000000.0, 'EUR', company='Renault', p=('2024-01-01', '2024-06-30')),
        c('€2.12bn', 'net_income', 2120000000.0, 'EUR', company='Renault', p=('2023-01-01', '2023-06-30')),
        c('1,154,700 vehicles', 'sales', 1154700, 'vehicle', company='Renault', p=('2024-01-01', '2024-06-30')),
        c('+1.9%', 'sales', 1.9, 'percent', company='Renault', role='change', p=('2024-01-01', '2024-06-30')),
        c('356,084', 'sales', 356084, 'vehicle', company='Dacia', p=('2024-01-01', '2024-06-30')),
        c('2,153', 'sales', 2153, 'vehicle', company='Alpine', p=('2024-01-01', '2024-06-30')),
        c('10.9%', 'sales', 10.9, 'percent', company='Renault', role='share', p=('2024-01-01', '2024-06-30')),
        c('9.9%', 'sales', 9.9, 'percent', company='Renault', role='share', p=('2023-01-01', '2023-06-30')),
        c('17,800 orders', 'orders', 17800, 'order', company='Renault', product='Scenic E-Tech', p=('2024-01-01', '2024-06-30')),
        c('€33,490', 'price', 33490, 'EUR', company='Renault', product='Renault 5'),
        c('autumn', 'delivery_start', None, 'date', company='Renault', product='Renault 5', p=('2024-09-01', '2024-11-30'), status=['plan', 'target']),
        c('6.5 to 7 per cent', 'margin', 6.5, 'percent', 7, company='Volkswagen', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('7 to 7.5 per cent', 'margin', 7, 'percent', 7.5, company='Volkswagen', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('€2.6bn', 'cost', None, 'EUR', 2600000000.0, company='Volkswagen', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('1.4 per cent', 'deliveries', -1.4, 'percent', company='Volkswagen', role='change', p=('2024-01-01', '2024-06-30')),
        c('317,200', 'deliveries', 317200, 'vehicle', company='Volkswagen', p=('2024-01-01', '2024-06-30')),
        c('11,000 people', 'headcount', 11000, 'job', company='Ampere'),
    ],
    names=mentions(TEXT, {'VW': ('COMPANY', 'Volkswagen'), 'Renault': ('COMPANY', 'Renault'), 'Renault Group': ('COMPANY', 'Renault'), 'Ampere': ('COMPANY', 'Ampere'), 'Dacia': ('COMPANY', 'Dacia'), 'Audi': ('COMPANY', 'Audi'), 'Nissan': ('COMPANY', 'Nissan'), 'Alpine': ('COMPANY', 'Alpine'), 'Scenic E-Tech': ('PRODUCT', 'Scenic E-Tech'), 'Renault 5': ('PRODUCT', 'Renault 5')}),
    checks=[],
)
