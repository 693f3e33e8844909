from goldlib import *
from mentions import mentions

TEXT = """ITV pays £120m to find out who sat next to whom

Friends Reunited began in a back bedroom in Barnet, because a woman who was expecting a child had time. Five years on Julie and Steve Pankhurst and their partner have sold it to ITV for £120m, and up to £55m more in 2009 if profits grow as they should.

Turnover in 2005 is put at £12m, twice that of the year before; £6.6m of it will be left as operating profit. It has 30 staff. To write to an old classmate one pays £7.50 a year; the dating arm, begun in 2003, brings in 14% of the money.

ITV's shares slipped 2.25p to 109.5p, since the channel has lost a twentieth of its viewers to its digital neighbours in twelve months.

On the pages are 15 million people of whom, a registrar says, at least eight have married a partner they once bullied. Two teachers have sued. In a poll of 1,004 adults, 45% had looked up an ex, 9% had met one and 3% regretted it less than the fourth drink. The longest silence ended in May after 67 years, when two of the boys of a class of 38 found that they lived in the same street of Perth.
"""

doc = dict(
    id='tp-s-itv-friends', published='2005-12-06', source='media-board',
    title='ITV pays £120m to find out who sat next to whom',
    text=TEXT,
    claims=[
        c('£120m', 'investment', 120e6, 'GBP', company=['ITV','Friends Reunited']),
        c('£120m', 'investment', 120e6, 'GBP', nth=1, company=['ITV','Friends Reunited']),
        c('£55m', 'investment', None, 'GBP', 55e6, company=['ITV','Friends Reunited'], p=y(2009), status='plan'),
        c('£12m', 'revenue', 12e6, 'GBP', company='Friends Reunited', p=y(2005), status='forecast'),
        c('twice', 'revenue', 100, 'percent', role='change', company='Friends Reunited', p=y(2005), status='forecast'),
        c('£6.6m', 'operating_income', 6.6e6, 'GBP', company='Friends Reunited', p=y(2005), status='forecast'),
        c('30 staff', 'headcount', 30, 'job', company='Friends Reunited'),
        c('£7.50', 'price', 7.5, 'GBP', company='Friends Reunited', per='year'),
        c('14%', 'revenue', 14, 'percent', company='Friends Reunited', role='share'),
        c('2.25p', 'share_price', -0.0225, 'GBP', role='change', company='ITV', p=('2005-12-06','2005-12-06')),
        c('109.5p', 'share_price', 1.095, 'GBP', company='ITV', p=('2005-12-06','2005-12-06')),
    ],
    names=mentions(TEXT, {'ITV': ('COMPANY', 'ITV'), 'Friends Reunited': ('COMPANY', 'Friends Reunited')}),
    checks=[],
)
