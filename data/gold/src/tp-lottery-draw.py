from goldlib import *
from mentions import mentions

TEXT = """Fifty-nine balls are coming, and your chance will shrink

From tomorrow a ticket for the Saturday draw is two pounds, not one. Three numbers right will give £25 instead of ten, and 50 times a week somebody gets £20,000 in a raffle.

Camelot, which has run the game since 1994 and belongs to a pension fund of Canadian teachers, says that four in five players wanted something of the kind. It sold tickets for £6.98bn in the year to March, and £1.97bn of that went to good causes. Stores and garages with a machine are to grow by 8,000 to 37,000.

A statistician at Cambridge points out that the odds of the jackpot stay as they are for now, at 13,983,816 to one: at 49, choose six. You would expect to wait 134,000 years with two lines a week, or, at her age of 57, to be murdered on the way to the shop. In 1995 there were seven weeks with more than 65 million entries; last Saturday's figure was 26 million.

Number 38 has come up 241 times, 20 only 171. Those who bet on birthdays, which is 31% of women and 22% of men in a survey of 2,000, share the prize with more people when they do win.
"""

doc = dict(
    id='tp-lottery-draw', published='2013-10-04', source='nation-in-figures',
    title='Fifty-nine balls are coming, and your chance will shrink',
    text=TEXT,
    claims=[
        c('two pounds', 'price', 2, 'GBP', company='Camelot', p=('2013-10-05', None), status=['plan', 'actual']),
        c('one', 'price', 1, 'GBP', company='Camelot', superseded=True),
        c('£6.98bn', ['revenue', 'sales'], 6.98e9, 'GBP', company='Camelot', p=('2012-04-01', '2013-03-31')),
        c('£1.97bn', ['cost', 'other'], 1.97e9, 'GBP', company='Camelot', p=('2012-04-01', '2013-03-31')),
        c('8,000', 'stores', 8000, 'store', company='Camelot', role='change', status=['plan', 'target']),
        c('37,000', 'stores', 37000, 'store', company='Camelot', status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Camelot': ('COMPANY', 'Camelot')}),
    checks=[],
)
