from goldlib import *
from mentions import mentions

TEXT = """Few laptop users find their way to wi-fi cafes

Britain has 1,700 public places where a laptop can be connected to the internet by wi-fi, but most of them are nearly empty, a study says.

On average a hotspot is used 2.4 times a day, according to the consultancy Quarry Bank, which monitored 90 of them in June. Airports did best with 31 connections a day. Only 6% of business travellers have tried the technology, and a third of those gave up because setting up took too long.

Price is another barrier. BT Openzone charges £6 an hour or £85 a month. Swisscom Eurospot asks for £10 a day at its hotels, whereas the Broadscape network has reduced its rate to £4.95.

BT had planned to open 400 sites by the summer and reached that number in May; its goal for June 2004 is now 4,000. A spokesman said usage had doubled since Easter. T-Mobile, which provides wi-fi in 150 Starbucks branches, said on Tuesday that it would spend £20m on its network over two years.

Most of the machines now sold have wireless built in. Intel has put $300m into promoting Centrino, its chipset for notebooks, since it was unveiled on 12 March.

The whole European market for public wi-fi was worth 15m euros in 2002, Quarry Bank estimates. Its prediction for 2007 is 1.2bn euros, spread over 90,000 hotspots, although it admits that earlier forecasts have been wrong. The typical user is male, 34 years old and stays for 25 minutes.
"""

doc = dict(
    id='tx-a-hotspot-coffee', published='2003-07-29', source='wireless-life-news',
    title='Few laptop users find their way to wi-fi cafes',
    text=TEXT,
    claims=[
        c('£6', 'price', 6, 'GBP', company='BT', per='hour'),
        c('£85', 'price', 85, 'GBP', company='BT', per='month'),
        c('£10', 'price', 10, 'GBP', company='Swisscom Eurospot', per='day'),
        c('£4.95', 'price', 4.95, 'GBP', company='Broadscape'),
        c('400 sites', ['other', 'stores', 'stations'], 400, ['item', 'store', 'station'], company='BT', p=(None, '2003-05-31'), status=['actual', 'plan']),
        c('4,000', ['other', 'stores', 'stations'], 4000, ['item', 'store', 'station'], company='BT', p=(None, '2004-06-30'), status='target'),
        c('£20m', ['investment', 'capex'], 20e6, 'GBP', company='T-Mobile', p=('2003-07-29', '2005-07-29'), status='plan'),
        c('$300m', ['cost', 'opex', 'investment'], 300e6, 'USD', company='Intel', product='Centrino', p=('2003-03-12', '2003-07-29')),
        c('12 March', 'launch', None, 'date', company='Intel', product='Centrino', p=('2003-03-12', '2003-03-12')),
        c('15m euros', 'revenue', 15e6, 'EUR', p=y(2002)),
        c('1.2bn euros', 'revenue', 1.2e9, 'EUR', p=y(2007), status='forecast'),
    ],
    names=mentions(TEXT, {'BT': ('COMPANY', 'BT'), 'Swisscom Eurospot': ('COMPANY', 'Swisscom Eurospot'), 'Broadscape': ('COMPANY', 'Broadscape'), 'T-Mobile': ('COMPANY', 'T-Mobile'), 'Starbucks': ('COMPANY', 'Starbucks'), 'Intel': ('COMPANY', 'Intel'), 'Centrino': ('PRODUCT', 'Centrino')}),
    checks=[],
)
