from goldlib import *
from mentions import mentions

TEXT = """Smaller Apple player reaches Europe three months late

Europeans can from Saturday buy the little brother of the iPod, after Americans snapped up so many that the overseas debut had to wait since April.

The iPod mini comes in five colours, holds 1,000 songs and weighs 102g. It will cost £179 ($329) in Britain and 249 euros on the Continent. At home it is $249, which has led a few to ask whether the Atlantic is really worth the difference.

Apple got rid of 860,000 music players between April and June, almost three times as many as a year before. Its song shop, opened in three European lands on 15 June, sold 800,000 tracks in the first week at 79p or 99 cents apiece. Tiny 25mm disks from Hitachi have been the bottleneck.

Tests by a consumer body put battery life at seven hours 40 minutes. It dropped each of eight players from 1.2 metres: two skipped, one died, the mini hummed on. Among the 2,300 readers of its newsletter 51% said that pink was the colour they would least like to be seen with; 16 wanted pink and nothing else.
"""

doc = dict(
    id='tp-r-mini-player', published='2004-07-23', source='europe-sound-desk',
    title='Smaller Apple player reaches Europe three months late',
    text=TEXT,
    claims=[
        c('Saturday', 'launch', None, 'date', company='Apple', product='iPod mini', p=('2004-07-24', '2004-07-24'), status='plan'),
        c('102g', 'weight', 0.102, 'kg', company='Apple', product='iPod mini'),
        c('£179', 'price', 179, 'GBP', company='Apple', product='iPod mini'),
        c('$329', 'price', 329, 'USD', company='Apple', product='iPod mini'),
        c('249 euros', 'price', 249, 'EUR', company='Apple', product='iPod mini'),
        c('$249', 'price', 249, 'USD', company='Apple', product='iPod mini'),
        c('860,000 music players', 'sales', 860000, 'item', company='Apple', p=q(2004, 2)),
        c('three times as many', 'sales', 200, 'percent', company='Apple', role='change', p=q(2004, 2)),
        c('15 June', 'launch', None, 'date', company='Apple', p=('2004-06-15', '2004-06-15')),
        c('800,000 tracks', 'sales', 800000, 'item', company='Apple', p=('2004-06-15', '2004-06-21')),
        c('79p', 'price', 0.79, 'GBP', company='Apple'),
        c('99 cents', 'price', 0.99, 'EUR', company='Apple'),
    ],
    names=mentions(TEXT, {'Apple': ('COMPANY', 'Apple'), 'Hitachi': ('COMPANY', 'Hitachi'), 'iPod mini': ('PRODUCT', 'iPod mini'), 'iPod': ('PRODUCT', 'iPod'), 'mini': ('PRODUCT', 'iPod mini')}),
    checks=[],
)
