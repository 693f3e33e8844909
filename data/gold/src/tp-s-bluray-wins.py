from goldlib import *
from mentions import mentions

TEXT = """Toshiba lays down its laser

After a war of two years, HD DVD is dead. Toshiba will stop shipping players to shops by the end of March, its president Atsutoshi Nishida told a room of 300 journalists in Tokyo on Tuesday, and regrets nothing.

It had sold 730,000 players worldwide, of which 600,000 in North America, 30,000 in Japan. To those must be added 300,000 drives for the Xbox. Sony's Blu-ray had its best salesman in a games console: 10.5 million PlayStation 3 machines contain one.

The turn came on January 4, when Warner, with about 20% of film discs in America, changed sides. Wal-Mart followed. Toshiba's loss is put by Nikkei at some 100bn yen ($930m); its shares, perversely, gained 5.7% on Monday. The same day the group said that it would spend 1.7 trillion yen on two flash-memory plants.

Owners ask what to do with their films. There are 398 titles in the dead format, and 178 in a bargain bin that we visited in Leeds, at £5 each. A survey in a trade paper found 71% of adults unable to say which side was which; for 18% both were a kind of battery. The plant's canteen offered, by chance, crow.
"""

doc = dict(
    id='tp-s-bluray-wins', published='2008-02-20', source='screen-trade',
    title='Toshiba lays down its laser',
    text=TEXT,
    claims=[
        c('730,000 players', 'sales', 730000, 'item', company='Toshiba'),
        c('600,000', 'sales', 600000, 'item', company='Toshiba'),
        c('30,000', 'sales', 30000, 'item', company='Toshiba', nth=1),
        c('300,000 drives', 'sales', 300000, 'item', company='Toshiba'),
        c('10.5 million PlayStation 3 machines', 'sales', 10.5e6, 'item', company='Sony', product='PlayStation 3'),
        c('20%', 'market_share', 20, 'percent', company='Warner'),
        c('100bn yen', ['net_income','cost'], -100e9, 'JPY', company='Toshiba', status=['forecast','actual']),
        c('$930m', ['net_income','cost'], -930e6, 'USD', company='Toshiba', status=['forecast','actual']),
        c('5.7%', 'share_price', 5.7, 'percent', role='change', company='Toshiba', p=('2008-02-18','2008-02-18')),
        c('1.7 trillion yen', 'investment', 1.7e12, 'JPY', company='Toshiba', status='plan'),
    ],
    names=mentions(TEXT, {'Toshiba': ('COMPANY', 'Toshiba'), 'Sony': ('COMPANY', 'Sony'), 'Warner': ('COMPANY', 'Warner'), 'Wal-Mart': ('COMPANY', 'Wal-Mart'), 'PlayStation 3': ('PRODUCT', 'PlayStation 3'), 'Xbox': ('PRODUCT', 'Xbox'), 'Blu-ray': ('PRODUCT', 'Blu-ray')}),
    checks=[],
)
