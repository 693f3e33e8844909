from goldlib import *
from mentions import mentions

TEXT = """Handheld console war opens with queues in Ginza

Nearly four in ten Japanese teenagers own some kind of portable games machine already, and from Sunday they will be able to buy another. Sony's PlayStation Portable goes on sale on 12 December at 19,800 yen, a price that surprised analysts who had guessed at 30,000.

The device has a 4.3-inch widescreen display with 480 by 272 pixels and plays films from a disc 60 millimetres across which holds 1.8 gigabytes. Its rival, the Nintendo DS, folds in two and reached Japanese shops on 2 December. Nintendo says it sold 441,000 units in the first four days, with about 90% of the stock in Tokyo gone by Saturday noon.

In Ginza, 23-year-old student Kenji Mori had taken 14th place in a line that police put at 600 people. "I slept three hours," he said. He had with him two sandwiches, a radio and 25,000 yen.

A poll of 1,200 gamers by a weekly magazine found 48% leaning to the newcomer and 31% to the two-screened machine, while 21% would wait for 2005. Sony intends to ship 500,000 units by the end of the year.
"""

doc = dict(
    id='tp-handheld-xmas', published='2004-12-06', source='daily-gadget-wire',
    title='Handheld console war opens with queues in Ginza',
    text=TEXT,
    claims=[
        c('12 December', 'launch', None, 'date', company='Sony', product='PlayStation Portable', p=('2004-12-12', '2004-12-12'), status='plan'),
        c('19,800 yen', 'price', 19800, 'JPY', company='Sony', product='PlayStation Portable'),
        c('2 December', 'launch', None, 'date', nth=1, company='Nintendo', product='Nintendo DS', p=('2004-12-02', '2004-12-02')),
        c('441,000 units', 'sales', 441000, 'item', company='Nintendo', product='Nintendo DS', p=('2004-12-02', '2004-12-05')),
        c('500,000 units', ['deliveries', 'sales'], 500000, 'item', company='Sony', product='PlayStation Portable', p=(None, '2004-12-31'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Sony': ('COMPANY', 'Sony'), 'Nintendo': ('COMPANY', 'Nintendo'), 'PlayStation Portable': ('PRODUCT', 'PlayStation Portable'), 'Nintendo DS': ('PRODUCT', 'Nintendo DS')}),
    checks=[],
)
