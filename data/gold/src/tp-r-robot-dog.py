from goldlib import *
from mentions import mentions

TEXT = """Sony puts down its dog

The Aibo, which could fetch a pink ball, take a photograph and sulk, will be no more. Sony said on Thursday that it was to stop making the robot in March along with other toys that do not pay.

Around 150,000 have found an owner since June 1999, when the first 3,000 for Japan went in 20 minutes at 250,000 yen (£1,280) each. The latest, the ERS-7, costs $1,999. It is 319mm long, weighs 1.65kg and knows 1,000 words.

Also gone is Qrio, the 58cm humanoid that jogged and conducted Beethoven's Fifth. It was never for sale. Some 10,000 of the group's jobs are to be scrapped by March 2008, and 11 of its 65 factories shut.

An expert in Kyoto held a funeral for 19 dogs whose joints had seized up. In a study of 72 children who met a living pup and a metal one, three quarters thought that the machine could be their friend, and one in six gave it a drink. The robots' own football league, in which teams of four play two halves of ten minutes, has 24 entrants this year; it must look for another breed by 2008.
"""

doc = dict(
    id='tp-r-robot-dog', published='2006-01-27', source='homebots',
    title='Sony puts down its dog',
    text=TEXT,
    claims=[
        c('150,000', 'sales', 150000, 'item', company='Sony', product='Aibo', p=('1999-06-01', '2006-01-27')),
        c('June 1999', 'launch', None, 'date', company='Sony', product='Aibo', p=m(1999, 6)),
        c('3,000', 'sales', 3000, 'item', company='Sony', product='Aibo', p=m(1999, 6)),
        c('250,000 yen', 'price', 250000, 'JPY', company='Sony', product='Aibo'),
        c('£1,280', 'price', 1280, 'GBP', company='Sony', product='Aibo'),
        c('$1,999', 'price', 1999, 'USD', company='Sony', product='ERS-7'),
        c('319mm', 'length', 319, 'mm', company='Sony', product='ERS-7'),
        c('1.65kg', 'weight', 1.65, 'kg', company='Sony', product='ERS-7'),
        c('58cm', 'length', 58, 'cm', company='Sony', product='Qrio'),
        c('10,000', 'layoffs', 10000, 'job', company='Sony', p=(None, '2008-03-31'), status='plan'),
        c('11', 'other', 11, 'item', company='Sony', status='plan'),
        c('65 factories', 'other', 65, 'item', company='Sony'),
    ],
    names=mentions(TEXT, {'Sony': ('COMPANY', 'Sony'), 'Aibo': ('PRODUCT', 'Aibo'), 'ERS-7': ('PRODUCT', 'ERS-7'), 'Qrio': ('PRODUCT', 'Qrio')}),
    checks=[],
)
