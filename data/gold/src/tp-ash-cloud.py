from goldlib import *
from mentions import mentions

TEXT = """Six days, 95,000 flights and one volcano nobody can say

European skies opened late on Tuesday. By then the ash from Iceland had kept ten million people where they did not want to be.

At the worst, on Sunday, 5,204 flights took off where there are 24,500 as a rule. The cloud hung between six and nine kilometres up and had glass in it of two thousandths of a millimetre. Up to now any was too much; the new limit is 0.002 grams per cubic metre, a number arrived at in five days.

The world's airlines have forgone $1.7bn in income, their association estimates, or $400m on each of the three worst days. British Airways, which flew its chairman through the stuff in a jumbo for three hours on Sunday, put its own loss at up to £20m a day. Ryanair first wished to refund no more than the price of the ticket, then gave in.

A school choir of 34 from Stirling came home from Krakow in 51 hours by two coaches. Someone took a taxi from Oslo to Brussels for 3,000 euros. In Kenya 10 million roses went on the compost. "They say the last time it lasted two years, from 1821," said a guide aged 29. "I did not pack for that."
"""

doc = dict(
    id='tp-ash-cloud', published='2010-04-21', source='travel-morning',
    title='Six days, 95,000 flights and one volcano nobody can say',
    text=TEXT,
    claims=[
        c('$1.7bn', 'revenue', -1.7e9, 'USD', role='change', status=['forecast', 'actual']),
        c('$400m', 'revenue', -400e6, 'USD', role='change', per='day', status=['forecast', 'actual']),
        c('£20m', 'cost', None, 'GBP', 20e6, company='British Airways', per='day'),
    ],
    names=mentions(TEXT, {'British Airways': ('COMPANY', 'British Airways'), 'Ryanair': ('COMPANY', 'Ryanair')}),
    checks=[],
)
