from goldlib import *
from mentions import mentions

TEXT = """Wi-fi hotspots 'to number 120,000 by 2008'

Travellers with laptops will be able to choose from 120,000 public wireless access points in Europe by 2008, a report claims.

There are about 2,500 at present, says consultancy Lindell Broome, which expects revenue from them to reach 1.6bn euros at that date. Sceptics point out that just 3% of business people have paid for such a connection, and that those in a survey of 1,150 hotel guests thought 4 euros an hour was a fair sum.

BT Openzone, the biggest operator in Britain, has 330 sites and a target of 4,000 by the summer of 2005. It charges £6 an hour or £85 a month. The telecoms group has spent £10m on the project so far and hopes it will bring in £200m a year by 2007.

In the US, T-Mobile has put access points into 2,100 Starbucks cafes and asks for $29.99 a month.

Intel is behind much of the excitement. It will spend $300m on advertising its Centrino chips, introduced on 12 March, and has set up a fund of $150m for start-ups in the field.

The Cloud, a London firm that uses fruit machines in pubs, is to open 3,000 sites by the end of the year. It has raised £7m from its founders and backers.

A wireless link carries 11 megabits a second over 50 metres. Some 30% of notebook PCs shipped this year will be equipped for it, against 90% by 2005.
"""

doc = dict(
    id='tx-b-hotspots-03', published='2003-06-18', source='Wireless & Office',
    title="Wi-fi hotspots 'to number 120,000 by 2008'",
    text=TEXT,
    claims=[
        c('330 sites', ['stations', 'other'], 330, ['station', 'item'], company=['BT Openzone', 'BT']),
        c('4,000', ['stations', 'other'], 4000, ['station', 'item'], company=['BT Openzone', 'BT'], p=(None, '2005-08-31'), status='target'),
        c('£6', 'price', 6, 'GBP', company=['BT Openzone', 'BT'], per='hour'),
        c('£85', 'price', 85, 'GBP', company=['BT Openzone', 'BT'], per='month'),
        c('£10m', ['investment', 'cost'], 10e6, 'GBP', company=['BT', 'BT Openzone'], p=(None, '2003-06-18')),
        c('£200m', 'revenue', 200e6, 'GBP', company=['BT', 'BT Openzone'], per=[None, 'year'], p=by(2007), status=['target', 'forecast']),
        c('2,100 Starbucks cafes', ['stations', 'other', 'stores'], 2100, ['station', 'item', 'store'], company='T-Mobile'),
        c('$29.99', 'price', 29.99, 'USD', company='T-Mobile', per='month'),
        c('$300m', 'cost', 300e6, 'USD', company='Intel', status='plan'),
        c('12 March', 'launch', None, 'date', company='Intel', product='Centrino', p=('2003-03-12', '2003-03-12')),
        c('$150m', ['investment', 'funding'], 150e6, 'USD', company='Intel'),
        c('3,000 sites', ['stations', 'other'], 3000, ['station', 'item'], company='The Cloud', p=by(2003), status='plan'),
        c('£7m', 'funding', 7e6, 'GBP', company='The Cloud', p=(None, '2003-06-18')),
        c('1.6bn euros', 'revenue', 1.6e9, 'EUR', p=by(2008), status='forecast'),
    ],
    names=mentions(TEXT, {'BT Openzone': ('COMPANY', 'BT Openzone'), 'T-Mobile': ('COMPANY', 'T-Mobile'), 'Starbucks': ('COMPANY', 'Starbucks'), 'Intel': ('COMPANY', 'Intel'), 'Centrino': ('PRODUCT', 'Centrino'), 'The Cloud': ('COMPANY', 'The Cloud')}),
    checks=[],
)
