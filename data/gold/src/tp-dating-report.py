from goldlib import *
from mentions import mentions

TEXT = """Swipe right pays: Match grows on Tinder

Nearly 40% of American couples who met in 2017 did so online, Stanford's sociologists found in a panel of 3,510; bars came to 27%, friends to 20 and church to four.

Somebody earns on it. Match Group, of Dallas, took in $457m in the final quarter of 2018, an increase of 21%. Tinder brought $805m over the whole year, twice the amount of 2017, and had 4.3 million who pay, 1.2 million more. The parent's subscribers in total are 8.2 million. Shares rose 6% after hours, and a dividend of $2 for each had gone out in December.

It wants to spend up to $50m on a brand for those who look for "something serious", Hinge, of which it bought the rest that same month.

Seriousness has its figures. A first message of 40 to 90 letters gets a reply from one woman in five; the word "whom", oddly, lifts it by 31%. Men who say they are 1.83 metres are 1.78. The median user spends 35 minutes a day, sends 12 greetings, and meets 1.6 people in a month. "I had 112 matches, nine coffees and a cat," writes a teacher of 37 from Tulsa.
"""

doc = dict(
    id='tp-dating-report', published='2019-02-07', source='silicon-evening',
    title='Swipe right pays: Match grows on Tinder',
    text=TEXT,
    claims=[
        c('$457m', 'revenue', 457e6, 'USD', company='Match Group', p=q(2018, 4)),
        c('21%', 'revenue', 21, 'percent', company='Match Group', role='change', p=q(2018, 4)),
        c('$805m', 'revenue', 805e6, 'USD', company='Tinder', p=y(2018)),
        c('twice', 'revenue', 100, 'percent', company='Tinder', role='change', p=y(2018)),
        c('4.3 million', 'other', 4.3e6, 'item', company='Tinder'),
        c('1.2 million', 'other', 1.2e6, 'item', company='Tinder', role='change'),
        c('8.2 million', 'other', 8.2e6, 'item', company='Match Group'),
        c('6%', 'share_price', 6, 'percent', company='Match Group', role='change', p=('2019-02-06', '2019-02-06')),
        c('$2', 'other', 2, 'USD', company='Match Group', per='share', p=m(2018, 12)),
        c('$50m', 'investment', None, 'USD', 50e6, company=['Match Group', 'Hinge'], status='plan'),
    ],
    names=mentions(TEXT, {'Match Group': ('COMPANY', 'Match Group'), 'Match': ('COMPANY', 'Match Group'), 'Tinder': ('COMPANY', 'Tinder'), 'Hinge': ('COMPANY', 'Hinge')}),
    checks=[],
)
