from goldlib import *
from mentions import mentions

TEXT = """Forty-two billion dollars by telephone: the end of Silicon Valley Bank

It took 44 hours. On Wednesday evening Silicon Valley Bank let it be known that it had sold $21bn of bonds at a loss of $1.8bn and would like to raise $2.25bn in new shares. On Friday before noon an official of 52 from the insurer of deposits came in with a folder.

In between customers had tried to withdraw $42bn, most of them with a thumb. The shares lost 60% on Thursday. The sixteenth bank of the country had assets of $209bn at the end of December, and 8,528 employees, who have been offered 45 days of work at one and a half times their pay.

Roku has $487m there, 26% of its cash. Etsy pays out sellers late.

HSBC is to take over the British branch, it is murmured, for a pound.

Ninety-three per cent of the deposits were above the insured limit of $250,000. A group chat of 200 founders went from the first doubt to "get out" in 17 messages. Historians note that in 1907 it took three weeks, since one had to walk. Outside, in Menlo Park, stood 28 people, two camera crews and a boy of nine with lemonade at $2, who said it was his best day so far.
"""

doc = dict(
    id='tp-s-bank-of-valley', published='2023-03-11', source='lombard-notes',
    title='Forty-two billion dollars by telephone: the end of Silicon Valley Bank',
    text=TEXT,
    claims=[
        c('$21bn', ['other','cash'], 21e9, 'USD', company='Silicon Valley Bank'),
        c('$1.8bn', ['net_income','other','cost'], -1.8e9, 'USD', company='Silicon Valley Bank'),
        c('$2.25bn', 'funding', 2.25e9, 'USD', company='Silicon Valley Bank', status='plan'),
        c('$42bn', ['other','cash_flow'], 42e9, 'USD', company='Silicon Valley Bank'),
        c('Forty-two billion dollars', ['other','cash_flow'], 42e9, 'USD', company='Silicon Valley Bank'),
        c('60%', 'share_price', -60, 'percent', role='change', company='Silicon Valley Bank', p=('2023-03-09','2023-03-09')),
        c('$209bn', 'other', 209e9, 'USD', company='Silicon Valley Bank', p=('2022-12-31','2022-12-31')),
        c('8,528 employees', 'headcount', 8528, 'job', company='Silicon Valley Bank', p=('2022-12-31','2022-12-31')),
        c('$487m', 'cash', 487e6, 'USD', company='Roku'),
        c('26%', 'cash', 26, 'percent', company='Roku', role='share'),
    ],
    names=mentions(TEXT, {'Silicon Valley Bank': ('COMPANY', 'Silicon Valley Bank'), 'Roku': ('COMPANY', 'Roku'), 'Etsy': ('COMPANY', 'Etsy'), 'HSBC': ('COMPANY', 'HSBC')}),
    checks=[],
)
