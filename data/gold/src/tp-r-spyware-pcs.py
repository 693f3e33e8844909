from goldlib import *
from mentions import mentions

TEXT = """Twenty-eight lodgers in the average home computer

Somebody else is at your keyboard, and he has brought friends. A scan of 1.06 million machines between January and March turned up 29.5 million uninvited programs, which makes nearly 28 a machine.

Most, 23.8 million, are mere cookies. However 184,559 were able to note every keystroke and 184,920 to open a back door, an internet provider and a maker of cleaning software found. EarthLink, the provider, hands out the remedy to its 5.2 million customers. Webroot, of Boulder in Colorado, sells it to the rest at $29.95 a year, has 120 people and has just taken in $2m.

It is hard to know how one caught it. A licence that comes with a free game runs to 5,541 words; nobody in a test of 40 students scrolled beyond screen two of 63. "You agreed to it," says a lawyer.

The state of Utah made it a crime in March, with $10,000 a case. Six of 19 bosses asked by us had seen their start page changed; two liked the new one better. Our own computer, three years old, was found to hold 41. It has since been 12% quicker, and lonely.
"""

doc = dict(
    id='tp-r-spyware-pcs', published='2004-04-16', source='home-pc-surgeon',
    title='Twenty-eight lodgers in the average home computer',
    text=TEXT,
    claims=[
        c('5.2 million customers', 'other', 5.2e6, 'item', company='EarthLink'),
        c('$29.95', 'price', 29.95, 'USD', company='Webroot', per='year'),
        c('120 people', 'headcount', 120, 'job', company='Webroot'),
        c('$2m', 'funding', 2e6, 'USD', company='Webroot'),
    ],
    names=mentions(TEXT, {'EarthLink': ('COMPANY', 'EarthLink'), 'Webroot': ('COMPANY', 'Webroot')}),
    checks=[],
)
