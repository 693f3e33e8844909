from goldlib import *
from mentions import mentions

TEXT = """Lyten buys Cuberg’s hall; Sila raises $375 million for silicon

SAN JOSE – The lithium-sulfur start-up Lyten takes over the plant in San Leandro, California, that Northvolt’s subsidiary Cuberg leaves empty, and will put $20 million into it next year. 200 MWh can be made there annually once machines are in. Some of the 200 Cuberg employees dismissed in August may return. For Reno, Nevada, the firm announced in October a factory of 10 GWh, its first phase due in 2027, costing over $1 billion and with 1,000 jobs in the end.

Lyten has received $425 million so far, from Stellantis among others. Its cell, without nickel or cobalt, is to reach 300 Wh/kg, as against the 250 of a common one.

Its neighbour Sila, which makes the anode powder Titan Silicon, has gathered $375 million in June and $1.3 billion since it was founded in 2011. The Moses Lake works, 600,000 square feet, should begin in the second quarter of 2025, initially for 20 GWh of batteries; 100 people are on site. Mercedes-Benz will use the material in the G-Class from 2025, for 20 percent more range, and Panasonic wants it as well.

Northvolt asked a Texas court for protection from creditors on Thursday with $5.8 billion of debts and $30 million in the till.
"""

doc = dict(
    id='tq-lyten-cuberg', published='2024-11-19', source='lab-to-line',
    title='Lyten buys Cuberg’s hall; Sila raises $375 million for silicon',
    text=TEXT,
    claims=[
        c('$375 million', 'funding', 375000000, 'USD', company='Sila'),
        c('$20 million', 'investment', 20000000, 'USD', company='Lyten', status='plan'),
        c('200 MWh', 'capacity', 200, 'MWh', company='Lyten', per='year', status='plan'),
        c('200 Cuberg employees', 'layoffs', 200, 'job', company='Cuberg'),
        c('10 GWh', 'capacity', 10, 'GWh', company='Lyten', per='year', status='plan'),
        c('2027', 'production_start', None, 'date', company='Lyten', p=('2027-01-01', '2027-12-31'), status='plan'),
        c('$1 billion', 'investment', 1000000000, 'USD', None, company='Lyten', status='plan'),
        c('1,000 jobs', 'jobs', 1000, 'job', company='Lyten', status='plan'),
        c('$425 million', 'funding', 425000000, 'USD', company='Lyten'),
        c('300 Wh/kg', 'energy_density', 300, 'Wh/kg', company='Lyten', status='target'),
        c('250', 'energy_density', 250, 'Wh/kg'),
        c('$375 million', 'funding', 375000000, 'USD', nth=1, company='Sila', p=('2024-06-01', '2024-06-30')),
        c('$1.3 billion', 'funding', 1300000000, 'USD', company='Sila', p=('2011-01-01', '2024-11-19')),
        c('600,000 square feet', 'area', 600000, 'ft2', company='Sila'),
        c('second quarter of 2025', 'production_start', None, 'date', company='Sila', p=('2025-04-01', '2025-06-30'), status='plan'),
        c('20 GWh', 'capacity', 20, 'GWh', company='Sila', per='year', status='plan'),
        c('100 people', 'headcount', 100, 'job', company='Sila'),
        c('2025', 'launch', None, 'date', nth=1, company='Mercedes-Benz', product='G-Class', p=('2025-01-01', None), status='plan'),
        c('20 percent', 'range', 20, 'percent', company='Mercedes-Benz', product='G-Class', role='change', status='forecast'),
        c('$5.8 billion', 'debt', 5800000000, 'USD', company='Northvolt'),
        c('$30 million', 'cash', 30000000, 'USD', company='Northvolt'),
    ],
    names=mentions(TEXT, {'Lyten': ('COMPANY', 'Lyten'), 'Northvolt': ('COMPANY', 'Northvolt'), 'Cuberg': ('COMPANY', 'Cuberg'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Sila': ('COMPANY', 'Sila'), 'Panasonic': ('COMPANY', 'Panasonic'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Titan Silicon': ('PRODUCT', 'Titan Silicon'), 'G-Class': ('PRODUCT', 'G-Class')}),
    checks=[],
)
