from goldlib import *
from mentions import mentions

TEXT = """Flat TVs to outsell tubes in Europe within two years, says study

Half of the money Europeans spend on televisions now goes on flat screens, and the thin sets will be ahead in units as well by 2007, market watchers say.

Retail spending on TVs will rise to 24bn euros this year from 19bn euros, the analysts at Panelworks forecast. The typical buyer of a liquid crystal set pays 1,140 euros, 22% less than twelve months ago, and 61% choose a screen of 26 inches or more.

Philips said its flat TV sales had grown by 65% in the third quarter. The Dutch firm, which makes screens with LG at a plant in Kobierzyce, Poland, due to open in 2007, reported net income of 1.43bn euros, most of it from the sale of shares in TSMC.

Sharp has raised the capacity of its Kameyama factory to 45,000 glass sheets a month. It has lifted its target for the year to March to four million sets.

Loewe, a small German maker that was close to insolvency in 2004, returned to an operating profit of 1.2m euros in the quarter. It has 940 staff, 250 fewer than at the start of last year.

Dixons will stop selling the old sort in its 320 high street branches, it said. A 32-inch Sharp Aquos is £999 there this week.

Six in ten households asked do not know what HDTV means; 1.2 million say they will buy a set for the World Cup, which runs from 9 June to 9 July in 12 German cities.
"""

doc = dict(
    id='tx-b-flat-tv-05', published='2005-11-08', source='Home Electronics Dealer',
    title='Flat TVs to outsell tubes in Europe within two years, says study',
    text=TEXT,
    claims=[
        c('65%', ['sales', 'revenue'], 65, 'percent', company='Philips', role='change', p=q(2005, 3)),
        c('2007', ['production_start', 'launch'], None, 'date', nth=1, company=['Philips', 'LG'], p=y(2007), status='plan'),
        c('1.43bn euros', 'net_income', 1.43e9, 'EUR', company='Philips', p=q(2005, 3)),
        c('45,000 glass sheets', 'capacity', 45000, 'item', company='Sharp', per='month'),
        c('four million sets', 'sales', 4e6, 'item', company='Sharp', p=('2005-04-01', '2006-03-31'), status='target'),
        c('1.2m euros', 'operating_income', 1.2e6, 'EUR', company='Loewe', p=q(2005, 3)),
        c('940 staff', 'headcount', 940, 'job', company='Loewe'),
        c('250', 'headcount', -250, 'job', company='Loewe', role='change'),
        c('320 high street branches', 'stores', 320, 'store', company='Dixons'),
        c('£999', 'price', 999, 'GBP', company=['Dixons', 'Sharp'], product=['Aquos', None]),
    ],
    names=mentions(TEXT, {'Philips': ('COMPANY', 'Philips'), 'LG': ('COMPANY', 'LG'), 'TSMC': ('COMPANY', 'TSMC'), 'Sharp': ('COMPANY', 'Sharp'), 'Loewe': ('COMPANY', 'Loewe'), 'Dixons': ('COMPANY', 'Dixons'), 'Aquos': ('PRODUCT', 'Aquos')}),
    checks=[],
)
