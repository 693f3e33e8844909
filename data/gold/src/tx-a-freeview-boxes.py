from goldlib import *
from mentions import mentions

TEXT = """Set-top box sales lift digital TV past half

Digital television is now watched in 50.2% of British homes, thanks largely to cheap boxes for Freeview, according to a quarterly report from the regulator.

Some 12.3 million households had a digital service at the end of June, up by 400,000 in three months. About two million of those receive channels through an aerial.

Freeview boxes went on sale last October at £99. Pace Micro, based in Shipley, has since lowered the price of its DTVA adapter to £69.99, and Dixons is selling a model by Goodmans for £59.99. Pace said it had shipped 550,000 adapters so far. The company employs 680 people, having shed 170 posts in the past year, and lost £18.2m before tax in the 12 months to May.

BSkyB remains the biggest pay-TV operator with 6.8 million subscribers, each of whom spends an average of £366 a year. It wants to have eight million by the end of 2005. ITV Digital, the pay service that Freeview replaced, collapsed with debts of £1.1bn.

Not everyone is convinced. Of 1,900 viewers questioned for the consumer group Viewpoint, 27% said they would never pay for digital TV and 18% had no idea what it was. One in ten wrongly thought that a new television was needed.

The government intends to turn off the analogue signal between 2006 and 2010, once 95% of homes have switched.
"""

doc = dict(
    id='tx-a-freeview-boxes', published='2003-09-16', source='tv-technology-news',
    title='Set-top box sales lift digital TV past half',
    text=TEXT,
    claims=[
        c('last October', 'launch', None, 'date', company=['Freeview', None], product=[None, 'Freeview'], p=m(2002, 10)),
        c('£99', 'price', 99, 'GBP', company=['Freeview', None], product=[None, 'Freeview']),
        c('£69.99', 'price', 69.99, 'GBP', company='Pace Micro', product='DTVA'),
        c('£59.99', 'price', 59.99, 'GBP', company=['Goodmans', 'Dixons']),
        c('550,000 adapters', ['deliveries', 'sales'], 550000, 'item', company='Pace Micro', product=['DTVA', None], p=(None, '2003-09-16')),
        c('680 people', 'headcount', 680, 'job', company='Pace Micro'),
        c('170 posts', 'layoffs', 170, 'job', company='Pace Micro', p=('2002-09-16', '2003-09-16')),
        c('£18.2m', 'net_income', -18.2e6, 'GBP', company='Pace Micro', p=('2002-06-01', '2003-05-31')),
        c('6.8 million subscribers', 'other', 6.8e6, 'item', company='BSkyB'),
        c('£366', ['revenue', 'other'], 366, 'GBP', company='BSkyB', per='year'),
        c('eight million', 'other', 8e6, 'item', company='BSkyB', p=(None, '2005-12-31'), status=['target', 'plan']),
        c('£1.1bn', 'debt', 1.1e9, 'GBP', company='ITV Digital'),
    ],
    names=mentions(TEXT, {'Freeview': ('COMPANY', 'Freeview'), 'Pace Micro': ('COMPANY', 'Pace Micro'), 'Pace': ('COMPANY', 'Pace Micro'), 'Dixons': ('COMPANY', 'Dixons'), 'Goodmans': ('COMPANY', 'Goodmans'), 'BSkyB': ('COMPANY', 'BSkyB'), 'ITV Digital': ('COMPANY', 'ITV Digital'), 'DTVA': ('PRODUCT', 'DTVA')}),
    checks=[],
)
