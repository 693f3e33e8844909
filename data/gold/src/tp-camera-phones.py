from goldlib import *
from mentions import mentions

TEXT = """More phones with a lens than cameras with film this year, maker says

One handset in six sold around the world between July and September could take a photograph, and Nokia thinks that by Christmas it will be the biggest maker of cameras there is.

The Finns shipped 45.5 million phones in the quarter, 23% up on last year, and put their part of the market at 39%. Sales in money grew less, by 1%, to 6.9bn euros, as prices slid. Samsung and Motorola traded places behind them.

What people do with the pictures is another matter. Of 5,000 owners asked in five countries, 61% had never sent one to anybody, mostly because it costs 36p a time; 14% had done so more than ten times. An image of 640 by 480 dots, the usual size, weighs 40 kilobytes and looks well on a screen three centimetres wide. Printed, it looks like fog.

Swimming pools in at least 11 towns have banned the things from changing rooms, a court in Osaka fined a man of 34 for what he did with one on an escalator, and a school in Kent has taken away 27. "We have had three complaints in 20 years about ordinary cameras," its head said. "And three since September."
"""

doc = dict(
    id='tp-camera-phones', published='2003-11-11', source='pocket-tech-review',
    title='More phones with a lens than cameras with film this year, maker says',
    text=TEXT,
    claims=[
        c('45.5 million phones', ['deliveries', 'sales'], 45.5e6, 'item', company='Nokia', p=q(2003, 3)),
        c('23%', ['deliveries', 'sales'], 23, 'percent', company='Nokia', role='change', p=q(2003, 3)),
        c('39%', 'market_share', 39, 'percent', company='Nokia', p=q(2003, 3)),
        c('1%', 'revenue', 1, 'percent', company='Nokia', role='change', p=q(2003, 3)),
        c('6.9bn euros', 'revenue', 6.9e9, 'EUR', company='Nokia', p=q(2003, 3)),
    ],
    names=mentions(TEXT, {'Nokia': ('COMPANY', 'Nokia'), 'Samsung': ('COMPANY', 'Samsung'), 'Motorola': ('COMPANY', 'Motorola')}),
    checks=[],
)
