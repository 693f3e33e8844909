from goldlib import *
from mentions import mentions

TEXT = """Tested: the Lyriq AWD is a Cadillac again, for better and for heavier

On the scales at our usual truck stop it showed 5,915 pounds. That is the first thing to know about the Lyriq AWD. The second: nobody inside will notice. Two motors with 500 horsepower and 450 lb-ft shove the thing to 60 mph in 4.6 seconds by our stopwatch (Cadillac promises 4.7).

Over 210 miles of Michigan back roads last Friday we averaged 2.7 miles per kWh, so the usable 102 kWh would last 275 miles, against 307 on the EPA label. The rear-drive Lyriq does 314. At an EVgo station the peak was 187 kW, just shy of the claimed 190; the climb from 10 to 80 percent took 44 minutes.

Our car, in Stellar Black, stickered at $67,690. Lyriqs begin at $58,590; BMW wants $87,100 for an iX. The screen spans 33 inches and hides nothing you need at night.

Why are there so few? Spring Hill had trouble with battery modules until early summer. GM's luxury brand sold 1,348 in the second quarter after 968 in the first; dealers are sitting on another 2,000 that await software.

Warranty: four years or 50,000 miles, battery eight or 100,000.

J. Halloran is our road-test editor; his dog, Biscuit, weighs 62 pounds.
"""

doc = dict(
    id='tl-lyriq-drive', published='2023-09-19', source='weekend-drives',
    title='Tested: the Lyriq AWD is a Cadillac again, for better and for heavier',
    text=TEXT,
    claims=[
        c('5,915 pounds', 'weight', 5915, 'lb', company='Cadillac', product='Lyriq AWD', p=('2023-09-15', '2023-09-15')),
        c('500 horsepower', 'power', 500, 'hp', company='Cadillac', product='Lyriq AWD'),
        c('450 lb-ft', 'torque', 450, 'lb-ft', company='Cadillac', product='Lyriq AWD'),
        c('4.6 seconds', 'acceleration', 4.6, 'second', company='Cadillac', product='Lyriq AWD', p=('2023-09-15', '2023-09-15')),
        c('4.7', 'acceleration', 4.7, 'second', company='Cadillac', product='Lyriq AWD'),
        c('2.7 miles per kWh', 'consumption', 2.7, 'mile', company='Cadillac', product='Lyriq AWD', per='kWh', p=('2023-09-15', '2023-09-15')),
        c('102 kWh', 'battery_capacity', 102, 'kWh', company='Cadillac', product='Lyriq AWD'),
        c('275 miles', 'range', 275, 'mile', company='Cadillac', product='Lyriq AWD', p=('2023-09-15', '2023-09-15'), status=['forecast', 'actual']),
        c('307', 'range', 307, 'mile', company='Cadillac', product='Lyriq AWD'),
        c('314', 'range', 314, 'mile', company='Cadillac', product='Lyriq'),
        c('187 kW', 'charging_power', 187, 'kW', company='Cadillac', product='Lyriq AWD', p=('2023-09-15', '2023-09-15')),
        c('190', 'charging_power', 190, 'kW', company='Cadillac', product='Lyriq AWD'),
        c('44 minutes', 'charging_time', 44, 'minute', company='Cadillac', product='Lyriq AWD', p=('2023-09-15', '2023-09-15')),
        c('$67,690', 'price', 67690, 'USD', company='Cadillac', product='Lyriq AWD'),
        c('$58,590', 'price', 58590, 'USD', company='Cadillac', product='Lyriq'),
        c('$87,100', 'price', 87100, 'USD', company='BMW', product='iX'),
        c('33 inches', 'other', 33, 'in', company='Cadillac', product='Lyriq'),
        c('1,348', 'sales', 1348, 'vehicle', company='Cadillac', product='Lyriq', p=('2023-04-01', '2023-06-30')),
        c('968', 'sales', 968, 'vehicle', company='Cadillac', product='Lyriq', p=('2023-01-01', '2023-03-31')),
        c('2,000', 'inventory', 2000, 'vehicle', company='Cadillac', product='Lyriq'),
        c('four years', 'warranty', 4, 'year', company='Cadillac', product='Lyriq'),
        c('50,000 miles', 'warranty', 50000, 'mile', company='Cadillac', product='Lyriq'),
        c('eight', 'warranty', 8, 'year', company='Cadillac', product='Lyriq'),
        c('100,000', 'warranty', 100000, 'mile', company='Cadillac', product='Lyriq'),
    ],
    names=mentions(TEXT, {'Cadillac': ('COMPANY', 'Cadillac'), 'BMW': ('COMPANY', 'BMW'), 'Lyriq AWD': ('PRODUCT', 'Lyriq AWD'), 'Lyriq': ('PRODUCT', 'Lyriq'), 'iX': ('PRODUCT', 'iX'), 'EVgo': ('COMPANY', 'EVgo'), 'GM': ('COMPANY', 'General Motors')}),
    checks=[],
)
