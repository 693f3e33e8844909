from goldlib import *
from mentions import mentions

TEXT = """Three million never touch cash, but 2.2 million touch nothing else

Plastic has overtaken metal and paper in British tills. Debit cards were used 13.2 billion times in 2017, up by 14%; coins and notes 13.1 billion times, which is 15% down, the banks' association wrote in its annual review. Ten years earlier cash had settled six in ten payments.

More and more people, 3.4 million, hardly ever hold any. They tend to be between 25 and 34. On the other side 2.2 million do nearly all in cash, and over half of those earn less than £15,000 a year. A strip of contact is enough for 5.6 billion transactions up to £30.

Visa's network went down for five hours across Europe on 1 June; 5.2 million payments failed, 9% of the total. It was a fault in one switch in one of two data centres. On that evening cash machines had 8% more guests.

There are 67,500 of the latter, 300 fewer a month. Link, a club of 38 members that joins them, wants to pay 20p in place of 25 for each withdrawal. In a village on Exmoor with 217 houses the shop counts money by weight, as it has done since 1954: a kilogram of pounds is £114.
"""

doc = dict(
    id='tp-cash-less', published='2018-07-05', source='money-matters',
    title='Three million never touch cash, but 2.2 million touch nothing else',
    text=TEXT,
    claims=[
    ],
    names=mentions(TEXT, {'Visa': ('COMPANY', 'Visa'), 'Link': ('COMPANY', 'Link')}),
    checks=[],
)
