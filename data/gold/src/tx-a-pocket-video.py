from goldlib import *
from mentions import mentions

TEXT = """Video players for the pocket struggle to find buyers

Few people want to watch films on the move, research into the new generation of portable video players suggests.

Of 4,100 consumers surveyed by the analysts Linden Park in the US, Germany and Britain, 38% wanted a player for music but only 7% one for video. Most said the screens were too small. A majority of those aged over 45 had never heard of the devices.

Even so, 11 manufacturers now have one on sale. The Archos AV420, which appeared in June, costs £349 and stores 80 hours of film on a 20-gigabyte disk. It weighs 280g and has a 3.8-inch screen. The French firm has 165 employees and said revenue for the third quarter was up 44% at 19.6m euros.

Creative's Zen Portable Media Center, based on software from Microsoft, reached European shops in September at 549 euros. A film takes roughly three minutes to copy to it from a PC.

Linden Park believes 550,000 video players will be bought worldwide this year, compared with 35 million music players, and that the video market will be worth $1.6bn by 2009. Half of all owners, it found, fill them with programmes they have recorded from television.

Apple has so far stayed out. Its iPod photo, which was launched on 26 October for $499, displays pictures but not films. "Nobody can watch a movie while driving or running," a company official said.

Copyright is another obstacle. Of the 100 most popular DVDs, none can be legally copied to a portable player.
"""

doc = dict(
    id='tx-a-pocket-video', published='2004-11-30', source='gadget-and-home',
    title='Video players for the pocket struggle to find buyers',
    text=TEXT,
    claims=[
        c('June', 'launch', None, 'date', company='Archos', product='AV420', p=m(2004, 6)),
        c('£349', 'price', 349, 'GBP', company='Archos', product='AV420'),
        c('280g', 'weight', 0.28, 'kg', company='Archos', product='AV420'),
        c('165 employees', 'headcount', 165, 'job', company='Archos'),
        c('44%', 'revenue', 44, 'percent', company='Archos', role='change', p=q(2004, 3)),
        c('19.6m euros', 'revenue', 19.6e6, 'EUR', company='Archos', p=q(2004, 3)),
        c('September', 'launch', None, 'date', company='Creative', product='Zen Portable Media Center', p=m(2004, 9)),
        c('549 euros', 'price', 549, 'EUR', company='Creative', product='Zen Portable Media Center'),
        c('26 October', 'launch', None, 'date', company='Apple', product='iPod photo', p=('2004-10-26', '2004-10-26')),
        c('$499', 'price', 499, 'USD', company='Apple', product='iPod photo'),
        c('$1.6bn', 'revenue', 1.6e9, 'USD', p=by(2009), status='forecast'),
    ],
    names=mentions(TEXT, {'Archos': ('COMPANY', 'Archos'), 'Creative': ('COMPANY', 'Creative'), 'Microsoft': ('COMPANY', 'Microsoft'), 'Apple': ('COMPANY', 'Apple'), 'AV420': ('PRODUCT', 'AV420'), 'Zen Portable Media Center': ('PRODUCT', 'Zen Portable Media Center'), 'iPod photo': ('PRODUCT', 'iPod photo')}),
    checks=[],
)
