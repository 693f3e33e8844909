from goldlib import *
from mentions import mentions

TEXT = """Four in ten shared a story they had not read

Of 3,015 adults shown six headlines, three true and three made up, just 4% got all of them right. That did not keep 49% from saying they could tell.

The researchers at a university in Texas paid each participant $1.50. Headlines with a number were trusted 12 points more than those without; those in capital letters six points less. People over 60 took nine seconds to decide and were right in 61% of cases, those under 30 took four seconds and scored 57. Coffee made no difference.

Sharing is a habit. In the month before the test 41% had passed on at least one piece that they had not opened, and 7% did so every day. A link that had 10,000 likes was 1.8 times as likely to go further as one that had ten, whatever it said.

A separate count found that the 20 most popular inventions of last autumn drew 8.7 million reactions in three months, and the 20 most popular reports of 19 large papers 7.3 million. One of the former came from a town of 44,000 in the Balkans where at least 140 sites had been set up, some by pupils of 16 who earned in a day what their fathers did in two months.
"""

doc = dict(
    id='tp-fake-news-poll', published='2017-03-02', source='media-observer',
    title='Four in ten shared a story they had not read',
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
