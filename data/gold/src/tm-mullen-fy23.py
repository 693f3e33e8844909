from goldlib import *
from mentions import mentions

TEXT = """Mullen books a billion-dollar loss on revenue of $366,000

Mullen Automotive, the California maker of electric vans, lost $1.006 billion in the twelve months to September 30, according to the annual report it filed on Wednesday, after $740.3 million in the year before. Sales came to $366,000, from 35 vehicles.

Dealer Randy Marion has since paid for more: 277 trucks and vans were invoiced from October to December, worth $10.7 million. Its order book with the company stands at 1,000 units of the THREE, a cab-chassis truck with 130 miles of range at $68,500, and 6,000 of the smaller ONE (110 miles; $34,500). The Tunica plant in Mississippi, 120,000 sq ft on 100 acres, has a yearly capacity of 20,000 units.

Subsidiary Bollinger, of which Mullen owns 60 percent, will put the 158.5 kWh B4 into series production in the second half of 2024; 1,500 are spoken for. A battery line bought out of bankruptcy for $3.5 million moves from Anaheim to Fullerton.

After three reverse splits within a year, together 1-for-22,500, the shares fetch $8.20; market value $55 million as of Wednesday. Cash at the end of the fiscal year: $155.7 million. The number of employees rose to 376 from 123.
"""

doc = dict(
    id='tm-mullen-fy23', published='2024-01-18', source='penny-stock-examiner',
    title='Mullen books a billion-dollar loss on revenue of $366,000',
    text=TEXT,
    claims=[
        c('billion-dollar', 'net_income', -1000000000, 'USD', company='Mullen', p=('2022-10-01', '2023-09-30')),
        c('$366,000', 'revenue', 366000, 'USD', company='Mullen', p=('2022-10-01', '2023-09-30')),
        c('$1.006 billion', 'net_income', -1006000000, 'USD', company='Mullen', p=('2022-10-01', '2023-09-30')),
        c('$740.3 million', 'net_income', -740300000, 'USD', company='Mullen', p=('2021-10-01', '2022-09-30')),
        c('$366,000', 'revenue', 366000, 'USD', nth=1, company='Mullen', p=('2022-10-01', '2023-09-30')),
        c('35 vehicles', ['sales', 'deliveries'], 35, 'vehicle', company='Mullen', p=('2022-10-01', '2023-09-30')),
        c('277 trucks and vans', ['deliveries', 'sales'], 277, 'vehicle', company=['Mullen', 'Randy Marion'], p=('2023-10-01', '2023-12-31')),
        c('$10.7 million', 'revenue', 10700000, 'USD', company='Mullen', p=('2023-10-01', '2023-12-31')),
        c('1,000 units', 'orders', 1000, 'order', company=['Mullen', 'Randy Marion'], product='THREE'),
        c('130 miles', 'range', 130, 'mile', company='Mullen', product='THREE'),
        c('$68,500', 'price', 68500, 'USD', company='Mullen', product='THREE'),
        c('6,000', 'orders', 6000, 'order', nth=2, company=['Mullen', 'Randy Marion'], product='ONE'),
        c('110 miles', 'range', 110, 'mile', company='Mullen', product='ONE'),
        c('$34,500', 'price', 34500, 'USD', company='Mullen', product='ONE'),
        c('120,000 sq ft', 'area', 120000, 'ft2', company='Mullen'),
        c('100 acres', 'area', 100, 'acre', company='Mullen'),
        c('20,000 units', 'capacity', 20000, 'vehicle', company='Mullen', per='year'),
        c('60 percent', 'stake', 60, 'percent', company=['Mullen', 'Bollinger']),
        c('158.5 kWh', 'battery_capacity', 158.5, 'kWh', company='Bollinger', product='B4'),
        c('second half of 2024', 'production_start', None, 'date', company='Bollinger', product='B4', p=('2024-07-01', '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('1,500', 'orders', 1500, 'order', company='Bollinger', product='B4'),
        c('$3.5 million', 'investment', 3500000, 'USD', company='Mullen'),
        c('three reverse splits', 'other', 3, 'item', company='Mullen'),
        c('$8.20', 'share_price', 8.2, 'USD', company='Mullen', per=['share', None], p=('2024-01-17', '2024-01-17')),
        c('$55 million', 'valuation', 55000000, 'USD', company='Mullen', p=('2024-01-17', '2024-01-17')),
        c('$155.7 million', 'cash', 155700000, 'USD', company='Mullen', p=('2023-09-30', '2023-09-30')),
        c('376', 'headcount', 376, 'job', company='Mullen', p=('2023-09-30', '2023-09-30')),
        c('123', 'headcount', 123, 'job', company='Mullen', p=('2022-09-30', '2022-09-30')),
    ],
    names=mentions(TEXT, {'Mullen': ('COMPANY', 'Mullen'), 'Mullen Automotive': ('COMPANY', 'Mullen'), 'Bollinger': ('COMPANY', 'Bollinger'), 'Randy Marion': ('COMPANY', 'Randy Marion'), 'ONE': ('PRODUCT', 'ONE'), 'THREE': ('PRODUCT', 'THREE'), 'B4': ('PRODUCT', 'B4')}),
    checks=[],
)
