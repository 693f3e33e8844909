from goldlib import *
from mentions import mentions

TEXT = """Ireland to take the reels out of all its cinemas

No film cans, no scratches, no 25-kilo boxes in a taxi: the Republic wants to be the first country whose every screen is digital.

Avica, an American firm, said on Tuesday it would put projectors and servers into 515 screens at 105 sites. It will spend 40m euros ($52m) over 12 months and be paid back by film distributors, who would otherwise have to strike a print for £800 or so. A cinema of four screens near Cork, seating 612, has had the kit since last week.

Films arrive by satellite as files of 80 gigabytes and are unlocked by a key good for a fixed number of shows. A copy can be stopped in mid-air: two titles out of every five that were pirated in 2004 had been filmed in an auditorium, according to a study of 285 discs.

In a trial run of 46 evenings, only one patron in nine noticed. Ticket sales in Ireland dropped by 1.2% last year to 17.3 million; the Irish go 4.2 times each a year, more than anyone in Europe. The projectionist at Cork, 58, can now go home at ten. He used to carry the second half of one film over the road in a pram.
"""

doc = dict(
    id='tp-r-digital-cinema', published='2005-03-30', source='picture-house-post',
    title='Ireland to take the reels out of all its cinemas',
    text=TEXT,
    claims=[
        c('515 screens', ['orders', 'other'], 515, 'item', company='Avica', status='plan'),
        c('40m euros', 'investment', 40e6, 'EUR', company='Avica', status='plan'),
        c('$52m', 'investment', 52e6, 'USD', company='Avica', status='plan'),
    ],
    names=mentions(TEXT, {'Avica': ('COMPANY', 'Avica')}),
    checks=[],
)
