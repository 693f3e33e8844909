from goldlib import *
from mentions import mentions

TEXT = """Column: nobody wants my old battery car, which is why you should

A year ago my neighbour paid £38,400 for his Tesla Model 3. This week a dealer offered him £23,000. He swears; I have reached for my cheque book.

Depreciation is the dirty word of the electric age. Auto traders' data give a three-year-old EV 42 per cent of its list price in July, against 56 for petrol. Porsche's Taycan loses 49 per cent within a year, Mercedes' EQS half. Leasing firms bleed: Ayvens booked €328 million of profit on used cars in the first half, 40 per cent less than before, and Hertz wrote down $195 million in the first quarter while throwing out 30,000 EVs, 10,000 more than it had announced in January.

And yet. Batteries last. Geotab, which looks into 10,000 vehicles, finds that they lose 1.8 per cent of capacity each year; five years back it was 2.3. A Renault Zoe with 52 kWh can be had for £8,000, a Volkswagen ID.3 for £12,500. Insurance? £730, I asked.

The government thinks one car in five sold second-hand will be electric by 2030. Last quarter it was 2.3 per cent. Be early for once.

A. Penrose, 66, repairs clocks.
"""

doc = dict(
    id='tl-used-ev-column', published='2024-08-16', source='garage-philosopher',
    title='Column: nobody wants my old battery car, which is why you should',
    text=TEXT,
    claims=[
        c('£38,400', 'price', 38400, 'GBP', company='Tesla', product='Model 3', p=('2023-08-01', '2023-08-31')),
        c('£23,000', 'price', 23000, 'GBP', company='Tesla', product='Model 3', p=('2024-08-12', '2024-08-18')),
        c('42 per cent', ['other', 'price'], 42, 'percent', p=('2024-07-01', '2024-07-31')),
        c('56', ['other', 'price'], 56, 'percent', p=('2024-07-01', '2024-07-31')),
        c('49 per cent', 'price_change', -49, 'percent', company='Porsche', product='Taycan', role='change'),
        c('half', 'price_change', -50, 'percent', company='Mercedes-Benz', product='EQS', role='change'),
        c('€328 million', ['cost', 'revenue', 'operating_income'], 328000000.0, 'EUR', company='Ayvens', p=('2024-01-01', '2024-06-30')),
        c('40 per cent', ['cost', 'revenue', 'operating_income'], -40, 'percent', company='Ayvens', role='change', p=('2024-01-01', '2024-06-30')),
        c('$195 million', 'cost', 195000000.0, 'USD', company='Hertz', p=('2024-01-01', '2024-03-31')),
        c('30,000 EVs', ['sales', 'other'], 30000, 'vehicle', company='Hertz', status='plan'),
        c('10,000', ['sales', 'other'], 10000, 'vehicle', company='Hertz', role='change', status='plan'),
        c('10,000', 'other', 10000, 'vehicle', nth=1, company='Geotab'),
        c('1.8 per cent', 'other', -1.8, 'percent', role='change', per='year'),
        c('2.3', 'other', -2.3, 'percent', role='change', per='year', p=('2019-01-01', '2019-12-31')),
        c('52 kWh', 'battery_capacity', 52, 'kWh', company='Renault', product='Zoe'),
        c('£8,000', 'price', 8000, 'GBP', company='Renault', product='Zoe'),
        c('£12,500', 'price', 12500, 'GBP', company='Volkswagen', product='ID.3'),
        c('£730', 'cost', 730, 'GBP'),
        c('one car in five', 'sales', 20, 'percent', role='share', p=('2030-01-01', '2030-12-31'), status=['forecast', 'target']),
        c('2.3 per cent', ['sales', 'penetration'], 2.3, 'percent', role='share', p=('2024-04-01', '2024-06-30')),
    ],
    names=mentions(TEXT, {'Geotab': ('COMPANY', 'Geotab'), 'Ayvens': ('COMPANY', 'Ayvens'), 'Model 3': ('PRODUCT', 'Model 3'), 'Taycan': ('PRODUCT', 'Taycan'), 'ID.3': ('PRODUCT', 'ID.3'), 'Zoe': ('PRODUCT', 'Zoe'), 'EQS': ('PRODUCT', 'EQS'), 'Hertz': ('COMPANY', 'Hertz'), 'Mercedes': ('COMPANY', 'Mercedes-Benz'), 'Porsche': ('COMPANY', 'Porsche'), 'Renault': ('COMPANY', 'Renault'), 'Tesla': ('COMPANY', 'Tesla'), 'Volkswagen': ('COMPANY', 'Volkswagen')}),
    checks=[],
)
