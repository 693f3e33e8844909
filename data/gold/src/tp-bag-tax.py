from goldlib import *
from mentions import mentions

TEXT = """Eleven billion bags a year: government threatens a tax from 2009

Each Briton takes home 167 thin plastic bags a year, uses one for 12 minutes on average, and half of us keep a drawer for them. Ministers gave supermarkets until the end of the year to cut that down or face a charge in law.

Ireland has had one since 2002, now 22 cents; use there fell by more than 90% within five months, from 328 a head to 21. In a survey of 2,044 shoppers 71% were for such a step, 18% against, and 92% of both claimed to own a cloth bag. Only 34% had it on them.

Marks & Spencer says it will ask 5p at the food tills of all its 600 shops from 6 May. In a trial at 50 of them, begun last July, the number handed out fell by 70%. The money, after costs about 1.85p a bag, goes to parks.

Lidl has charged since it arrived in 1994. Some scientists shrug: a bag weighs eight grams, a litre of petrol 740, and the whole 11 billion come to less than 0.3% of household rubbish. Beach cleaners in Dorset found 43 for each kilometre all the same.
"""

doc = dict(
    id='tp-bag-tax', published='2008-03-01', source='green-shopper',
    title='Eleven billion bags a year: government threatens a tax from 2009',
    text=TEXT,
    claims=[
        c('5p', 'price', 0.05, 'GBP', company='Marks & Spencer', status=['plan', 'actual']),
        c('70%', 'other', -70, 'percent', company='Marks & Spencer', role='change'),
        c('600 shops', 'stores', 600, 'store', company='Marks & Spencer'),
    ],
    names=mentions(TEXT, {'Marks & Spencer': ('COMPANY', 'Marks & Spencer'), 'Lidl': ('COMPANY', 'Lidl')}),
    checks=[],
)
