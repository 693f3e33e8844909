from goldlib import *
from mentions import mentions

TEXT = """Paid-for music downloads 'to be worth £640m by 2009'

The European market for music bought over the internet and on mobile phones is expected to reach £640m by 2009, a report says.

Research firm Harcombe Media puts the market at just £8.5m this year. It predicts that online sales will account for 12% of all spending on recorded music within five years.

The study, based on interviews with 4,200 consumers in six countries, found that 31% of internet users had downloaded a track in the last month. Only 7% had paid for it.

Apple opened its iTunes store in Britain, France and Germany on 15 June and charges 79p a song in the UK. The company says it sold 800,000 tracks in the first week.

Napster, which offers a monthly subscription for £9.95, has 750,000 songs on its service. OD2, the Bristol-based firm behind the download shops of HMV and Virgin, sold one million tracks between July and September.

"The real growth will come from handsets," said the report's author. Spending on ringtones in Europe rose to 1.1bn euros last year, she added, more than the value of CD singles.

The average person under 25 listens to 14 hours of music a week and owns 86 CDs. Almost half of those asked said that £1 was too much for a single song.
"""

doc = dict(
    id='tx-b-music-market-04', published='2004-11-23', source='Desk Technology Report',
    title="Paid-for music downloads 'to be worth £640m by 2009'",
    text=TEXT,
    claims=[
        c('15 June', 'launch', None, 'date', company='Apple', product=['iTunes', None], p=('2004-06-15', '2004-06-15')),
        c('79p', 'price', 0.79, 'GBP', company='Apple', product=['iTunes', None], per=[None, 'item']),
        c('800,000 tracks', 'sales', 800000, 'item', company='Apple', product=['iTunes', None], p=('2004-06-15', '2004-06-21')),
        c('£9.95', 'price', 9.95, 'GBP', company='Napster', per='month'),
        c('one million tracks', 'sales', 1e6, 'item', company='OD2', p=q(2004, 3)),
        c('£640m', 'revenue', 640e6, 'GBP', p=by(2009), status='forecast'),
        c('£640m', 'revenue', 640e6, 'GBP', nth=1, p=by(2009), status='forecast'),
        c('£8.5m', 'revenue', 8.5e6, 'GBP', p=y(2004), status=['forecast', 'actual']),
    ],
    names=mentions(TEXT, {'Apple': ('COMPANY', 'Apple'), 'Napster': ('COMPANY', 'Napster'), 'OD2': ('COMPANY', 'OD2'), 'HMV': ('COMPANY', 'HMV'), 'Virgin': ('COMPANY', 'Virgin')}),
    checks=[],
)
