from goldlib import *
from mentions import mentions

TEXT = """The $99 tablet: forty-nine days from launch to landfill to legend

On 1 July the TouchPad came out at $499. On 18 August Hewlett-Packard gave up making it. On Saturday it was $99, or £89 in Britain, and at nine in the morning the web shops had fallen to their knees.

What had happened? Best Buy took in 270,000 of them and had sold 25,000, says a site that got hold of a sheet. The two-week discount of $50 at the start of August moved nothing. HP paid $1.2bn for Palm just a year ago; ending the tablets and the telephones now costs it another $1bn in charges, which its release at first spelt with one zero too few.

Parts alone are worth $306 according to iSuppli, so that it hands each customer two hundred.

The company at the same time wants Autonomy, of Cambridge, at £25.50 a share or £7.1bn ($11.7bn), and to be rid of PCs. Shareholders took 20% off its price on Friday.

On a forum 4,300 people have begun putting Android on the thing. Someone in Leeds offers £1,500. The queue at one Currys held 70 at dawn, three of them in pyjamas; when it opened it had six, and the manager's nephew, 19, was holding two of those.
"""

doc = dict(
    id='tp-s-hp-tablet-fire', published='2011-08-23', source='gadget-ledger',
    title='The $99 tablet: forty-nine days from launch to landfill to legend',
    text=TEXT,
    claims=[
        c('1 July', 'launch', None, 'date', company='Hewlett-Packard', product='TouchPad', p=('2011-07-01','2011-07-01')),
        c('$99', 'price', 99, 'USD', company='Hewlett-Packard', product='TouchPad'),
        c('$499', 'price', 499, 'USD', company='Hewlett-Packard', product='TouchPad', superseded=True),
        c('$99', 'price', 99, 'USD', nth=1, company='Hewlett-Packard', product='TouchPad'),
        c('£89', 'price', 89, 'GBP', company='Hewlett-Packard', product='TouchPad'),
        c('270,000', ['inventory','deliveries'], 270000, 'item', company='Best Buy', product='TouchPad'),
        c('25,000', 'sales', 25000, 'item', company='Best Buy', product='TouchPad'),
        c('$50', 'price_change', -50, 'USD', role='change', company='Hewlett-Packard', product='TouchPad'),
        c('$1.2bn', 'investment', 1.2e9, 'USD', company=['Hewlett-Packard','Palm']),
        c('$1bn', 'cost', 1e9, 'USD', company='Hewlett-Packard'),
        c('$306', 'cost', 306, 'USD', company='Hewlett-Packard', product='TouchPad', status=['actual','forecast']),
        c('£25.50', ['investment','share_price'], 25.5, 'GBP', company=['Hewlett-Packard','Autonomy'], per='share', status='plan'),
        c('£7.1bn', 'investment', 7.1e9, 'GBP', company=['Hewlett-Packard','Autonomy'], status='plan'),
        c('$11.7bn', 'investment', 11.7e9, 'USD', company=['Hewlett-Packard','Autonomy'], status='plan'),
        c('20%', 'share_price', -20, 'percent', role='change', company='Hewlett-Packard', p=('2011-08-19','2011-08-19')),
    ],
    names=mentions(TEXT, {'Hewlett-Packard': ('COMPANY', 'Hewlett-Packard'), 'HP': ('COMPANY', 'Hewlett-Packard'), 'Best Buy': ('COMPANY', 'Best Buy'), 'Palm': ('COMPANY', 'Palm'), 'Autonomy': ('COMPANY', 'Autonomy'), 'Currys': ('COMPANY', 'Currys'), 'TouchPad': ('PRODUCT', 'TouchPad')}),
    checks=[],
)
