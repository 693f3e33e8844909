from goldlib import *
from mentions import mentions

TEXT = """Plots, prims and payroll: what a made-up world earns

Linden Lab lives off land that is not there. An island of 65,536 square metres, virtual ones, costs $1,675 from its web shop and $295 a month thereafter; until November the price was $1,250.

The San Francisco firm has 120 people, twice as many as last winter, and took $11m in March from Jeff Bezos and others. It opened the source of its viewer on Monday. Whether it earns anything it will not say. Reuters has a man there, Sweden plans an embassy, and Adidas sold 23,000 pairs of a shoe that cannot be worn.

Shopkeepers trade in Linden dollars at about 270 to the real one. A dealer from Hesse who calls herself Anshe has, she says, come to own more than $1m; it took her 32 months and a first stake of $9.95.

Behind 2.3 million registered residents are perhaps 230,000 who come back, a professor in New York objects. On a Tuesday at noon we met 14,212. Thirty of the hundred busiest places were casinos, 23 something worse. An evening there uses 1.8 kilowatt hours, as much as a Brazilian at home. Our reporter, 38, bought legs.
"""

doc = dict(
    id='tp-s-second-life', published='2007-01-12', source='virtual-affairs',
    title='Plots, prims and payroll: what a made-up world earns',
    text=TEXT,
    claims=[
        c('$1,675', 'price', 1675, 'USD', company='Linden Lab'),
        c('$295', 'price', 295, 'USD', company='Linden Lab', per='month'),
        c('$1,250', 'price', 1250, 'USD', company='Linden Lab', superseded=True),
        c('120 people', 'headcount', 120, 'job', company='Linden Lab'),
        c('twice', 'headcount', 100, 'percent', role='change', company='Linden Lab'),
        c('$11m', 'funding', 11e6, 'USD', company='Linden Lab', p=m(2006,3)),
        c('23,000 pairs', 'sales', 23000, 'item', company='Adidas'),
    ],
    names=mentions(TEXT, {'Linden Lab': ('COMPANY', 'Linden Lab'), 'Adidas': ('COMPANY', 'Adidas')}),
    checks=[],
)
