from goldlib import *
from mentions import mentions

TEXT = """Nikola’s best quarter costs $133.7 million

PHOENIX – Truck maker Nikola sold 72 of its hydrogen Tre FCEV to dealers in the second quarter, 80 percent more than the 40 of the first and beyond the top of its guidance of 60. Revenue of $31.3 million came out 104 percent above last year’s $15.4 million. The gross loss of $54.7 million shows how far there is to go, and the net loss, though smaller than the $217.8 million of 2023, leaves little time with the cash at hand: $256.3 million.

Since the recall of 209 Tre BEVs in 2023, for which $61.8 million was set aside, 78 of the battery trucks have been returned to customers. For the full year management expects 300 to 350 fuel-cell trucks and up to $170 million in revenue. Some $80 million was raised by selling shares since July.

Its competitor Hyzon, which has $30.4 million on hand, is closing its Dutch and Australian businesses and writing off $5.5 million. Daimler Truck’s eCascadia, on the other hand, has done 10 million miles with customers, and Tesla, whose Semi goes 500 miles, plans volume production for late 2025 in a Nevada hall for 50,000 a year. Walmart Canada has one.
"""

doc = dict(
    id='tq-nikola-hyzon', published='2024-08-10', source='loadbay',
    title='Nikola’s best quarter costs $133.7 million',
    text=TEXT,
    claims=[
        c('$133.7 million', 'net_income', -133700000, 'USD', company='Nikola', p=('2024-04-01', '2024-06-30')),
        c('72', 'sales', 72, 'vehicle', company='Nikola', product='Tre FCEV', p=('2024-04-01', '2024-06-30')),
        c('80 percent', 'sales', 80, 'percent', company='Nikola', product='Tre FCEV', role='change', p=('2024-04-01', '2024-06-30')),
        c('40', 'sales', 40, 'vehicle', company='Nikola', product='Tre FCEV', p=('2024-01-01', '2024-03-31')),
        c('60', 'sales', 60, 'vehicle', company='Nikola', product='Tre FCEV', p=('2024-04-01', '2024-06-30'), status=['target', 'forecast']),
        c('$31.3 million', 'revenue', 31300000, 'USD', company='Nikola', p=('2024-04-01', '2024-06-30')),
        c('104 percent', 'revenue', 104, 'percent', company='Nikola', role='change', p=('2024-04-01', '2024-06-30')),
        c('$15.4 million', 'revenue', 15400000, 'USD', company='Nikola', p=('2023-04-01', '2023-06-30')),
        c('$54.7 million', 'gross_profit', -54700000, 'USD', company='Nikola', p=('2024-04-01', '2024-06-30')),
        c('$217.8 million', 'net_income', -217800000, 'USD', company='Nikola', p=('2023-04-01', '2023-06-30')),
        c('$256.3 million', 'cash', 256300000, 'USD', company='Nikola', p=('2024-06-30', '2024-06-30')),
        c('209', 'recall', 209, 'vehicle', company='Nikola', product='Tre BEV'),
        c('$61.8 million', 'cost', 61800000, 'USD', company='Nikola', p=('2023-01-01', '2023-12-31')),
        c('78', 'deliveries', 78, 'vehicle', company='Nikola', product='Tre BEV', p=(None, '2024-08-09')),
        c('300 to 350', 'sales', 300, 'vehicle', 350, company='Nikola', product='Tre FCEV', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$170 million', 'revenue', None, 'USD', 170000000, company='Nikola', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$80 million', 'funding', 80000000, 'USD', company='Nikola'),
        c('$30.4 million', 'cash', 30400000, 'USD', company='Hyzon', p=('2024-06-30', '2024-06-30')),
        c('$5.5 million', 'cost', 5500000, 'USD', company='Hyzon', p=('2024-04-01', '2024-06-30')),
        c('10 million miles', 'distance', 10000000, 'mile', company='Daimler Truck', product='eCascadia'),
        c('500 miles', 'range', 500, 'mile', company='Tesla', product='Semi'),
        c('for late 2025', 'production_start', None, 'date', company='Tesla', product='Semi', p=('2025-10-01', '2025-12-31'), status='plan'),
        c('50,000', 'capacity', 50000, 'vehicle', company='Tesla', product='Semi', per='year', status='plan'),
    ],
    names=mentions(TEXT, {'Nikola': ('COMPANY', 'Nikola'), 'Hyzon': ('COMPANY', 'Hyzon'), 'Daimler Truck': ('COMPANY', 'Daimler Truck'), 'Tesla': ('COMPANY', 'Tesla'), 'Walmart': ('COMPANY', 'Walmart'), 'Tre FCEV': ('PRODUCT', 'Tre FCEV'), 'Tre BEV': ('PRODUCT', 'Tre BEV'), 'Semi': ('PRODUCT', 'Semi'), 'eCascadia': ('PRODUCT', 'eCascadia')}),
    checks=[],
)
