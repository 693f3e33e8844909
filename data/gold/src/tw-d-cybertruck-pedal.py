from goldlib import *
from mentions import mentions

TEXT = """Tesla recalls 3,878 Cybertrucks over accelerator that can get stuck

Every Cybertruck that Tesla has delivered so far is being recalled because the cover of the accelerator pedal can come loose and trap it, safety regulators said on Friday.

The notice covers 3,878 trucks of the 2024 model year, built between Nov. 13 and April 4, and gives the first official indication of how many have reached customers.

Tesla told the National Highway Traffic Safety Administration that it knew of no crashes. It will replace or rework the pedal free of charge. Letters to owners go out in June. The remedy adds to a difficult month for the company, which is laying off more than 10% of its staff, or around 14,000 people.

It is the second recall for the pickup; the first, in February, covered 2.2 million Teslas for small warning lights.

The Cybertruck went on sale on Nov. 30 at $99,990 for the Cyberbeast and $79,990 with dual motors, which compares with the price of $39,900 that was promised in 2019. A single-motor version is due in 2025 for $60,990. In its strongest form it makes 845 horsepower, reaches 60 mph in 2.6 seconds and has an estimated 301 miles of range.

Ford sold 7,743 F-150 Lightnings in the first quarter, up 80%, and Rivian sold 13,588 vehicles of all types. Deliveries of Tesla's own cars fell 8.5% to 386,810 in the period. Production capacity for the truck in Austin is more than 125,000 a year, Tesla said in January.

The stock is down 41% this year.

Got a tip? Message us on Signal.
"""

doc = dict(
    id='tw-d-cybertruck-pedal', published='2024-04-19', source='silicon-valley-motor',
    title='Tesla recalls 3,878 Cybertrucks over accelerator that can get stuck',
    text=TEXT,
    claims=[
        c('3,878 Cybertrucks', 'recall', 3878, 'vehicle', company='Tesla', product='Cybertruck'),
        c('3,878 trucks', 'recall', 3878, 'vehicle', company='Tesla', product='Cybertruck'),
        c('10%', ['layoffs', 'headcount'], 10, 'percent', None, company='Tesla', role='share', status=['actual', 'plan']),
        c('14,000 people', 'layoffs', 14000, 'job', company='Tesla', status=['actual', 'plan']),
        c('2.2 million Teslas', 'recall', 2200000.0, 'vehicle', company='Tesla', p=('2024-02-01', '2024-02-29')),
        c('Nov. 30', 'launch', None, 'date', company='Tesla', product='Cybertruck', p=('2023-11-30', '2023-11-30')),
        c('$99,990', 'price', 99990, 'USD', company='Tesla', product=['Cybertruck Cyberbeast', 'Cyberbeast']),
        c('$79,990', 'price', 79990, 'USD', company='Tesla', product='Cybertruck'),
        c('$39,900', 'price', 39900, 'USD', company='Tesla', product='Cybertruck', status=['target', 'forecast', 'plan', 'actual'], superseded=True),
        c('2025', 'launch', None, 'date', company='Tesla', product='Cybertruck', p=('2025-01-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('$60,990', 'price', 60990, 'USD', company='Tesla', product='Cybertruck', status=['actual', 'plan']),
        c('845 horsepower', 'power', 845, 'hp', company='Tesla', product=['Cybertruck Cyberbeast', 'Cybertruck', 'Cyberbeast']),
        c('2.6 seconds', 'acceleration', 2.6, 'second', company='Tesla', product=['Cybertruck Cyberbeast', 'Cybertruck', 'Cyberbeast']),
        c('301 miles', 'range', 301, 'mile', company='Tesla', product=['Cybertruck Cyberbeast', 'Cybertruck', 'Cyberbeast'], status=['actual', 'forecast']),
        c('7,743 F-150 Lightnings', 'sales', 7743, 'vehicle', company='Ford', product='F-150 Lightning', p=('2024-01-01', '2024-03-31')),
        c('80%', 'sales', 80, 'percent', company='Ford', product='F-150 Lightning', role='change', p=('2024-01-01', '2024-03-31')),
        c('13,588 vehicles', 'sales', 13588, 'vehicle', company='Rivian', p=('2024-01-01', '2024-03-31')),
        c('8.5%', 'deliveries', -8.5, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-03-31')),
        c('386,810', 'deliveries', 386810, 'vehicle', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('125,000', 'capacity', 125000, 'vehicle', None, company='Tesla', product='Cybertruck', per='year'),
        c('41%', 'share_price', -41, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-04-19')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Cybertruck': ('PRODUCT', 'Cybertruck'), 'Cyberbeast': ('PRODUCT', 'Cybertruck Cyberbeast'), 'Ford': ('COMPANY', 'Ford'), 'F-150 Lightning': ('PRODUCT', 'F-150 Lightning'), 'Rivian': ('COMPANY', 'Rivian')}),
    checks=[],
)
