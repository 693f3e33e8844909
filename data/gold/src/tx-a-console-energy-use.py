from goldlib import *
from mentions import mentions

TEXT = """Games consoles waste power worth $1bn a year

Video game consoles in American homes use as much electricity as the city of San Diego, largely because people leave them on, an environmental group says.

The study tested three machines over several months. The PlayStation 3 drew 150 watts during play, the Xbox 360 119 watts and the Wii 16. Left idle, the first two used almost the same. Switching them off after use would save a family up to $134 a year, and all of them together 11 billion kilowatt hours.

More than 40% of US households have a console. In a poll of 1,900 owners, 31% said they never turned theirs off, mainly so as not to lose their place in a game.

Sony said it had cut the consumption of its latest model, which costs $399, by 10% since 2007. Its console has sold 16.8 million worldwide. Microsoft, which reduced the Xbox 360 to $199 in September, pointed to a setting that shuts it down after an hour, though it is not active when the machine leaves the factory.

Nintendo shipped 10.1 million Wiis in the six months to September. It has raised its forecast for the year that ends in March to 27.5 million, from 26.5 million.

Americans have spent $16bn on games and equipment this year, 25% more than in the same months of 2007. The authors of the report want rules like those for refrigerators. A fridge bought today needs about 500 kilowatt hours a year, a third of what one did in 1975.
"""

doc = dict(
    id='tx-a-console-energy-use', published='2008-11-25', source='home-energy-and-tech',
    title='Games consoles waste power worth $1bn a year',
    text=TEXT,
    claims=[
        c('150 watts', ['power', 'consumption'], 150, 'W', company='Sony', product='PlayStation 3'),
        c('119 watts', ['power', 'consumption'], 119, 'W', company='Microsoft', product='Xbox 360'),
        c('16', ['power', 'consumption'], 16, 'W', company='Nintendo', product='Wii'),
        c('$399', 'price', 399, 'USD', company='Sony', product='PlayStation 3'),
        c('10%', ['power', 'consumption'], -10, 'percent', company='Sony', product='PlayStation 3', role='change', p=(None, '2008-11-25')),
        c('16.8 million', 'sales', 16.8e6, 'item', company='Sony', product='PlayStation 3', p=(None, '2008-11-25')),
        c('$199', 'price', 199, 'USD', company='Microsoft', product='Xbox 360'),
        c('10.1 million Wiis', ['deliveries', 'sales'], 10.1e6, 'item', company='Nintendo', product='Wii', p=('2008-04-01', '2008-09-30')),
        c('27.5 million', ['deliveries', 'sales'], 27.5e6, 'item', company='Nintendo', product='Wii', p=('2008-04-01', '2009-03-31'), status=['forecast', 'target']),
        c('26.5 million', ['deliveries', 'sales'], 26.5e6, 'item', company='Nintendo', product='Wii', p=('2008-04-01', '2009-03-31'), status=['forecast', 'target'], superseded=True),
    ],
    names=mentions(TEXT, {'Sony': ('COMPANY', 'Sony'), 'Microsoft': ('COMPANY', 'Microsoft'), 'Nintendo': ('COMPANY', 'Nintendo'), 'PlayStation 3': ('PRODUCT', 'PlayStation 3'), 'Xbox 360': ('PRODUCT', 'Xbox 360'), 'Wii': ('PRODUCT', 'Wii')}),
    checks=[],
)
