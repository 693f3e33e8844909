from goldlib import *
from mentions import mentions

TEXT = """A price tag on talk: Spotify buys another voice

"Call Her Daddy" moves house on 21 July. Spotify pays a reported $60m over three years for a show in which a woman of 26 talks about bed, most weeks for 62 minutes.

The Swedish company had 158 million paying subscribers on 31 March, 21% more than a year before, and 2.6 million podcasts to choose from, against 2.2 million in December. Revenue came to 2.15bn euros; there was a profit of 23m euros. One listener in four tries spoken word. It bought Gimlet for $230m in 2019 and since then three studios more.

American advertisers put $842m into the format last year, 19% above 2019, the trade body wrote in May, and it reckons with over $1bn in 2021 and $2bn by 2023.

Who can live from it? A count of 60,000 shows found 90% with fewer than 3,000 calls a month; the median has 29 per episode. Of all begun since 2004, every second ended before number 11. A couple in Utrecht, 71 and 69, who read aloud from their diaries of 1975, have 412 regulars and one sponsor, a baker. Two in five who listen to anything do so while they wash up, 12% in the bath.
"""

doc = dict(
    id='tp-podcast-money', published='2021-06-18', source='sound-ledger',
    title='A price tag on talk: Spotify buys another voice',
    text=TEXT,
    claims=[
        c('21 July', 'launch', None, 'date', company='Spotify', p=('2021-07-21', '2021-07-21'), status='plan'),
        c('$60m', 'cost', 60e6, 'USD', company='Spotify', status=['plan', 'actual']),
        c('three years', 'duration', 3, 'year', company='Spotify'),
        c('158 million paying subscribers', 'other', 158e6, 'item', company='Spotify', p=('2021-03-31', '2021-03-31')),
        c('21%', 'other', 21, 'percent', company='Spotify', role='change', p=('2021-03-31', '2021-03-31')),
        c('2.6 million podcasts', 'other', 2.6e6, 'item', company='Spotify', p=('2021-03-31', '2021-03-31')),
        c('2.2 million', 'other', 2.2e6, 'item', company='Spotify', p=m(2020, 12)),
        c('2.15bn euros', 'revenue', 2.15e9, 'EUR', company='Spotify', p=q(2021, 1)),
        c('23m euros', 'net_income', 23e6, 'EUR', company='Spotify', p=q(2021, 1)),
        c('$230m', 'investment', 230e6, 'USD', company=['Spotify', 'Gimlet'], p=y(2019)),
        c('$842m', 'revenue', 842e6, 'USD', p=y(2020)),
        c('19%', 'revenue', 19, 'percent', role='change', p=y(2020)),
        c('$1bn', 'revenue', 1e9, 'USD', None, p=y(2021), status='forecast'),
        c('$2bn', 'revenue', 2e9, 'USD', p=(None, '2023-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'Spotify': ('COMPANY', 'Spotify'), 'Gimlet': ('COMPANY', 'Gimlet')}),
    checks=[],
)
