from goldlib import *
from mentions import mentions

TEXT = """Twenty-two million requests, six million seats

Two out of three people who asked for a seat at next summer's Games in London got none, although the organisers stop short of saying so.

There were 1.9 million applicants with 22 million wishes for 6.6 million tickets, of which three quarters go to the public. The hundred-metre final drew a million for a stadium of 80,000; the opening on 27 July sold at up to £2,012 and was full more than ten times over. Of 645 sessions 200 were oversubscribed in that measure. Greco-Roman wrestling was not.

A dentist of 49 from Reading who had asked for £11,000 worth received judo for four, at £20. His neighbour, who had wanted nothing except volleyball on the sand, is now £1,240 poorer and has 12. In a telephone poll of 1,005, 53% called the draw unfair and 9% had heard nothing because their card expired in May.

Second chances begin on 24 June at six. Left are 1.7 million for football, in six towns, and 600,000 for all the rest. The torch meanwhile will be carried for 12,875 kilometres in 70 days by 8,000 people, half of them between 12 and 24. That is free.
"""

doc = dict(
    id='tp-olympic-tickets', published='2011-06-02', source='five-rings-letter',
    title='Twenty-two million requests, six million seats',
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
