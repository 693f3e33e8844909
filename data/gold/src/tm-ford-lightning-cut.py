from goldlib import *
from mentions import mentions

TEXT = """Ford to halve Lightning output, adds 900 jobs on the Bronco line

DEARBORN, Mich. — From April 1, Ford’s Rouge Electric Vehicle Center will work a single shift, the automaker said on Friday. About 1,400 people are affected: 700 transfer to the Michigan Assembly Plant, where a third crew of 900 is hired for petrol trucks, the rest take another post or a retirement package worth up to $50,000.

Suppliers were told in December to count on 1,600 trucks a week this year, half of the 3,200 planned before. The site’s capacity is 150,000 a year, reached last autumn at a cost of $950 million.

It is not that nobody buys the truck. Sales of the F-150 Lightning were 24,165 in 2023, 55% higher than the 15,617 of its first year; December’s 4,393 were a monthly high. The Mustang Mach-E added 40,771, up 3.3%. But inventories stretch to 118 days for the one and 142 for the other, while the industry’s EV average is 114.

Sticker prices went up for 2024: the Lightning Pro, by $5,000 to $54,995; the Platinum instead got cheaper by $7,000 at $84,995.

Model e is believed to have lost $4.5 billion last year, or over $36,000 per vehicle in the third quarter. Competitors stall too: GM has postponed electric pickups in Orion by a year, and only Tesla, with $60,990 for the cheapest Cybertruck to be had, opens a new front.
"""

doc = dict(
    id='tm-ford-lightning-cut', published='2024-01-19', source='dearborn-and-beyond',
    title='Ford to halve Lightning output, adds 900 jobs on the Bronco line',
    text=TEXT,
    claims=[
        c('halve', 'production', -50, 'percent', company='Ford', product='F-150 Lightning', role='change', p=('2024-01-01', '2024-12-31'), status='plan'),
        c('900 jobs', 'jobs', 900, 'job', company='Ford', status='plan'),
        c('1,400 people', 'other', 1400, 'job', company='Ford', p=('2024-04-01', None), status='plan'),
        c('700', 'other', 700, 'job', company='Ford', p=('2024-04-01', None), status='plan'),
        c('900', 'jobs', 900, 'job', nth=1, company='Ford', status='plan'),
        c('$50,000', 'cost', None, 'USD', 50000, company='Ford', status='plan'),
        c('1,600 trucks', 'production', 1600, 'vehicle', company='Ford', product='F-150 Lightning', per='week', p=('2024-01-01', '2024-12-31'), status='plan'),
        c('half', 'production', -50, 'percent', company='Ford', product='F-150 Lightning', role='change', p=('2024-01-01', '2024-12-31'), status='plan'),
        c('3,200', 'production', 3200, 'vehicle', company='Ford', product='F-150 Lightning', per='week', p=('2024-01-01', '2024-12-31'), status='plan', superseded=True),
        c('150,000', 'capacity', 150000, 'vehicle', company='Ford', per='year'),
        c('$950 million', 'investment', 950000000, 'USD', company='Ford'),
        c('24,165', 'sales', 24165, 'vehicle', company='Ford', product='F-150 Lightning', p=('2023-01-01', '2023-12-31')),
        c('55%', 'sales', 55, 'percent', company='Ford', product='F-150 Lightning', role='change', p=('2023-01-01', '2023-12-31')),
        c('15,617', 'sales', 15617, 'vehicle', company='Ford', product='F-150 Lightning', p=('2022-01-01', '2022-12-31')),
        c('4,393', 'sales', 4393, 'vehicle', company='Ford', product='F-150 Lightning', p=('2023-12-01', '2023-12-31')),
        c('40,771', 'sales', 40771, 'vehicle', company='Ford', product='Mustang Mach-E', p=('2023-01-01', '2023-12-31')),
        c('3.3%', 'sales', 3.3, 'percent', company='Ford', product='Mustang Mach-E', role='change', p=('2023-01-01', '2023-12-31')),
        c('118 days', 'inventory', 118, 'day', company='Ford', product='F-150 Lightning'),
        c('142', 'inventory', 142, 'day', company='Ford', product='Mustang Mach-E'),
        c('114', 'inventory', 114, 'day'),
        c('$5,000', 'price_change', 5000, 'USD', company='Ford', product=['F-150 Lightning Pro', 'Lightning Pro'], role='change'),
        c('$54,995', 'price', 54995, 'USD', company='Ford', product=['F-150 Lightning Pro', 'Lightning Pro']),
        c('$7,000', 'price_change', -7000, 'USD', company='Ford', product=['F-150 Lightning Platinum', 'Platinum'], role='change'),
        c('$84,995', 'price', 84995, 'USD', company='Ford', product=['F-150 Lightning Platinum', 'Platinum']),
        c('$4.5 billion', ['ebitda', 'operating_income'], -4500000000, 'USD', company='Ford', p=('2023-01-01', '2023-12-31'), status='forecast'),
        c('$36,000', ['ebitda', 'operating_income'], None, 'USD', -36000, company='Ford', per='vehicle', p=('2023-07-01', '2023-09-30')),
        c('a year', 'duration', 1, 'year', nth=1, company=['General Motors', 'GM'], status='plan'),
        c('$60,990', 'price', 60990, 'USD', company='Tesla', product='Cybertruck'),
    ],
    names=mentions(TEXT, {'Ford': ('COMPANY', 'Ford'), 'GM': ('COMPANY', 'General Motors'), 'Tesla': ('COMPANY', 'Tesla'), 'F-150 Lightning': ('PRODUCT', 'F-150 Lightning'), 'Lightning': ('PRODUCT', 'F-150 Lightning'), 'Lightning Pro': ('PRODUCT', 'F-150 Lightning Pro'), 'Platinum': ('PRODUCT', 'F-150 Lightning Platinum'), 'Mustang Mach-E': ('PRODUCT', 'Mustang Mach-E'), 'Cybertruck': ('PRODUCT', 'Cybertruck')}),
    checks=[],
)
