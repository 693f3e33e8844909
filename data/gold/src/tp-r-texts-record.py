from goldlib import *
from mentions import mentions

TEXT = """Britons send 111 million wishes on New Year's Day

Not a record, the mobile operators hasten to say, only the most ever. Between midnight and midnight on 1 January 111 million text messages were sent in Britain, or 8% more than a year before.

For 2003 as a whole it came to 20.5 billion. The figure for the first year of counting, 1999, was 1 billion, so the average subscriber has gone from one a week to nine. Exam results day was the second busiest with 78 million, ahead of 14 February. A typical text has 67 characters. Some 82% hold a greeting, 5% a break-up.

On the busiest of the four networks there was a wait of 17 minutes after midnight. Vodafone put up 12 extra masts and Orange, whose price per message is 12p, had 40 engineers on call in sleeping bags. In Hogmanay's Edinburgh a crowd of 100,000 jammed a cell meant for 9,000.

A doctor in Perth warns of sore thumbs: 38 patients in a year, the worst, at 15, with 3,200 messages in a month. An MP wants pupils limited to ten a day. Asked by text what they thought, 71% of the pupils did not answer.
"""

doc = dict(
    id='tp-r-texts-record', published='2004-01-05', source='thumb-times',
    title="Britons send 111 million wishes on New Year's Day",
    text=TEXT,
    claims=[
        c('12p', 'price', 0.12, 'GBP', company='Orange'),
    ],
    names=mentions(TEXT, {'Vodafone': ('COMPANY', 'Vodafone'), 'Orange': ('COMPANY', 'Orange')}),
    checks=[],
)
