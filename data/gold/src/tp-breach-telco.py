from goldlib import *
from mentions import mentions

TEXT = """TalkTalk: not four million, but 156,959

It began with an e-mail to the chief executive that asked for 465 units of an electronic coin. Sixteen days on, the British provider TalkTalk has counted. Personal particulars of 156,959 customers were taken, 4% of the total, among them 15,656 numbers of bank accounts; of 28,000 payment cards the middle six digits are missing.

Police have arrested four: boys of 15, 16 and 16 and a man of 20, from Ballymena to Staffordshire. The hole had been known to specialists since 1998. In a test, pupils at a holiday camp found it in 11 of 40 municipal websites before lunch.

A third of the value was wiped off the company in 12 days, though the shares rose yesterday by 3.4% to 237p. Whoever wants to leave without cost must prove that he was robbed. As compensation, there are a sports channel or 500 text messages.

In a survey 31% of 2,000 adults said that they change their password never, 7% weekly; the others did not remember. A pensioner from Leeds, 71, lost £8,500 to a caller who knew her balance to the penny, and was on the line for an hour and ten minutes. Such calls make 0.2% of all, by one count.
"""

doc = dict(
    id='tp-breach-telco', published='2015-11-06', source='secure-times',
    title='TalkTalk: not four million, but 156,959',
    text=TEXT,
    claims=[
        c('156,959 customers', 'other', 156959, 'item', company='TalkTalk'),
        c('156,959', 'other', 156959, 'item', company='TalkTalk'),
        c('4%', 'other', 4, 'percent', company='TalkTalk', role='share'),
        c('A third', 'valuation', -33.3, 'percent', company='TalkTalk', role='change'),
        c('3.4%', 'share_price', 3.4, 'percent', company='TalkTalk', role='change', p=('2015-11-05', '2015-11-05')),
        c('237p', 'share_price', 2.37, 'GBP', company='TalkTalk', per='share', p=('2015-11-05', '2015-11-05')),
    ],
    names=mentions(TEXT, {'TalkTalk': ('COMPANY', 'TalkTalk')}),
    checks=[],
)
