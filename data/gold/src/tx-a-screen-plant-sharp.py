from goldlib import *
from mentions import mentions

TEXT = """Sharp to build world's largest plant for TV screens

Sharp will invest 380bn yen ($3.2bn) in a factory for liquid crystal displays at Sakai in western Japan, as falling prices bring flat televisions into more living rooms.

The plant is due to start production by March 2010. It will cut panels from sheets of glass measuring 2.85 by 3.05 metres and handle 36,000 of them a month at the beginning, rising later to 72,000. Each makes 15 panels for 42-inch sets. The site covers 1.27 million square metres, and the company's existing complex at Kameyama will stay open.

Sharp intends to sell nine million televisions in the current financial year, half as many again as in the last one. Net profit for April to June was 24.2bn yen, up 2.4%. Its share of the world's LCD TV market slipped to 9.6%, behind Samsung on 16% and Sony on 15.1%.

Analysts warn of a glut. The average 32-inch set sells for $830 in the US, 34% less than last summer, and for the first time fewer than half of televisions bought in Europe had a tube. According to the market watchers at Glass & Beam, industry sales will rise to $77bn this year before growth slows.

Consumers seem to want more. In the firm's study of 5,200 homes in seven countries, the average family had 2.3 sets, and 41% planned to replace one by 2009. Size mattered most to men and the colour of the frame to 18% of women.
"""

doc = dict(
    id='tx-a-screen-plant-sharp', published='2007-07-31', source='display-industry-asia',
    title="Sharp to build world's largest plant for TV screens",
    text=TEXT,
    claims=[
        c('380bn yen', 'investment', 380e9, 'JPY', company='Sharp', status='plan'),
        c('$3.2bn', 'investment', 3.2e9, 'USD', company='Sharp', status='plan'),
        c('March 2010', 'production_start', None, 'date', company='Sharp', p=(None, '2010-03-31'), status='plan'),
        c('36,000', 'capacity', 36000, 'item', company='Sharp', per='month', status='plan'),
        c('72,000', 'capacity', 72000, 'item', company='Sharp', per='month', status='plan'),
        c('1.27 million square metres', 'area', 1.27e6, 'm2', company='Sharp'),
        c('nine million televisions', 'sales', 9e6, 'item', company='Sharp', p=('2007-04-01', '2008-03-31'), status=['target', 'plan']),
        c('half as many again', 'sales', 50, 'percent', company='Sharp', role='change', p=('2007-04-01', '2008-03-31'), status=['target', 'plan']),
        c('24.2bn yen', 'net_income', 24.2e9, 'JPY', company='Sharp', p=q(2007, 2)),
        c('2.4%', 'net_income', 2.4, 'percent', company='Sharp', role='change', p=q(2007, 2)),
        c('9.6%', 'market_share', 9.6, 'percent', company='Sharp'),
        c('16%', 'market_share', 16, 'percent', company='Samsung'),
        c('15.1%', 'market_share', 15.1, 'percent', company='Sony'),
        c('$77bn', 'revenue', 77e9, 'USD', p=y(2007), status='forecast'),
    ],
    names=mentions(TEXT, {'Sharp': ('COMPANY', 'Sharp'), 'Samsung': ('COMPANY', 'Samsung'), 'Sony': ('COMPANY', 'Sony')}),
    checks=[],
)
