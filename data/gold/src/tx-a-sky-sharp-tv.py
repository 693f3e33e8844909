from goldlib import *
from mentions import mentions

TEXT = """Sky names price for high-definition television

BSkyB will launch its high-definition service on 22 May and charge £10 a month for it on top of an existing subscription, the broadcaster said.

Customers also have to buy a new box for £299 and pay £60 for its installation. The box, made by Thomson, can record 30 hours of high-definition programmes. Nine channels will be available at first, including sport, films and documentaries.

Sky, which has 8.1 million subscribers, said it had taken more than 40,000 advance orders in March. Finance director Jeremy Darroch expects the service to add £20m to costs this year.

Rival Telewest introduced a high-definition box in December. It costs £10 a month with no charge for the equipment, and has one full channel.

Pictures contain up to five times as much detail as those of a normal broadcast. To see them viewers need a suitable set, and about 1.4 million homes in Britain have one. Retailers say the World Cup in June will help: one in every three televisions sold is now a flat panel, the average size has grown to 27 inches, and spending on sets is forecast to go up 22% to £3.1bn in 2006.

Many people are confused. In a study by the research company Turnstone, 45% of owners of new sets believed that they were watching high-definition pictures already. None of them was. A further 13% did not know which cable to use, and just 240 of the 2,000 interviewed could explain what the initials HD stand for.
"""

doc = dict(
    id='tx-a-sky-sharp-tv', published='2006-04-10', source='broadcast-home-news',
    title='Sky names price for high-definition television',
    text=TEXT,
    claims=[
        c('22 May', 'launch', None, 'date', company='BSkyB', p=('2006-05-22', '2006-05-22'), status='plan'),
        c('£10', 'price', 10, 'GBP', company='BSkyB', per='month', status=['plan', 'actual']),
        c('£299', 'price', 299, 'GBP', company=['BSkyB', 'Thomson'], status=['plan', 'actual']),
        c('£60', 'price', 60, 'GBP', company='BSkyB', status=['plan', 'actual']),
        c('8.1 million subscribers', 'other', 8.1e6, 'item', company='BSkyB'),
        c('40,000 advance orders', 'orders', 40000, ['order', 'item'], None, company='BSkyB', p=m(2006, 3)),
        c('£20m', ['cost', 'opex'], 20e6, 'GBP', company='BSkyB', role=['change', 'level'], p=y(2006), status=['forecast', 'target']),
        c('December', 'launch', None, 'date', company='Telewest', p=m(2005, 12)),
        c('£10', 'price', 10, 'GBP', nth=1, company='Telewest', per='month'),
    ],
    names=mentions(TEXT, {'BSkyB': ('COMPANY', 'BSkyB'), 'Sky': ('COMPANY', 'BSkyB'), 'Thomson': ('COMPANY', 'Thomson'), 'Telewest': ('COMPANY', 'Telewest')}),
    checks=[],
)
