from goldlib import *
from mentions import mentions

TEXT = """Thinner tablet, same price: Apple keeps rivals waiting

Apple's second iPad is a third thinner than the first, at 8.8 millimetres, and will reach American shops on 11 March for the same $499. Twenty-six more countries follow two weeks later.

The company said it had sold 15 million of the original in nine months of 2010, worth $9.5bn, and that more than 90% of all tablets bought were its own. Its shop for software lists 65,000 programs written for the larger screen; Android's newest version for tablets, by contrast, had around 100 on the day.

The chief executive, thin himself but received with applause of nearly a minute, left his sick bed to show it. He had handed over daily business in January, for the third time in seven years.

Samsung may have the most to lose. Its Galaxy Tab went on sale in Britain last November at £529 and was quickly marked down to £399. Motorola's Xoom, with a camera of five megapixels against less than one for the iPad 2, costs $799. A survey of 3,200 consumers by a bank found that 84% of would-be buyers had Apple in mind, 8% one of the others, and 4% no idea.
"""

doc = dict(
    id='tp-tablet-two', published='2011-03-03', source='gadget-gazette',
    title='Thinner tablet, same price: Apple keeps rivals waiting',
    text=TEXT,
    claims=[
        c('11 March', 'launch', None, 'date', company='Apple', product='iPad 2', p=('2011-03-11', '2011-03-11'), status='plan'),
        c('$499', 'price', 499, 'USD', company='Apple', product='iPad 2'),
        c('Twenty-six more countries', 'countries', 26, 'country', company='Apple', product='iPad 2', status='plan'),
        c('15 million', 'sales', 15e6, 'item', company='Apple', product='iPad', p=('2010-04-01', '2010-12-31')),
        c('$9.5bn', 'revenue', 9.5e9, 'USD', company='Apple', product='iPad', p=('2010-04-01', '2010-12-31')),
        c('90%', 'market_share', 90, 'percent', None, company='Apple'),
        c('last November', 'launch', None, 'date', company='Samsung', product='Galaxy Tab', p=m(2010, 11)),
        c('£529', 'price', 529, 'GBP', company='Samsung', product='Galaxy Tab', superseded=True),
        c('£399', 'price', 399, 'GBP', company='Samsung', product='Galaxy Tab'),
        c('$799', 'price', 799, 'USD', company='Motorola', product='Xoom'),
    ],
    names=mentions(TEXT, {'Apple': ('COMPANY', 'Apple'), 'Samsung': ('COMPANY', 'Samsung'), 'Motorola': ('COMPANY', 'Motorola'), 'iPad 2': ('PRODUCT', 'iPad 2'), 'iPad': ('PRODUCT', 'iPad'), 'Galaxy Tab': ('PRODUCT', 'Galaxy Tab'), 'Xoom': ('PRODUCT', 'Xoom')}),
    checks=[],
)
