from goldlib import *
from mentions import mentions

TEXT = """Sony's electronic book reader reaches British shops

An electronic book that can store 160 novels goes on sale in the UK today, and booksellers hope it will do for reading what the iPod did for music.

The Sony Reader costs £199 and is available at Waterstone's and on its website. It is 8mm thick and weighs 260g, and a battery charge is said to be good for 6,800 page turns. It arrives with 100 classics on a disc.

Waterstone's, which belongs to HMV, took 6,000 orders for it in advance. The chain offers 25,000 titles to download; a new thriller is £11.99, around the same as the hardback in a supermarket. Sony has sold 300,000 of the devices in America since October 2006.

The competition is not yet here. Amazon's Kindle, introduced in the US last November, costs $359 there and can fetch books over a mobile network. The retailer will not release figures, but the analysts at Cowper Street think that 380,000 could be sold this year and that revenue from the machine and its books may reach $750m by 2010.

Publishers remain cautious. Electronic books account for less than 1% of the £1.8bn a year that Britons spend on books, their association says, and only four out of 10 publishers have any on their lists. A poll of 1,400 regular readers found 79% prefer paper, with 7% ready to switch. Asked what they would miss, most mentioned the smell.

The Reader cannot be read in the dark. It has six fonts.
"""

doc = dict(
    id='tx-a-reader-waterstones', published='2008-09-03', source='books-and-screens',
    title="Sony's electronic book reader reaches British shops",
    text=TEXT,
    claims=[
        c('today', 'launch', None, 'date', company='Sony', product='Reader', p=('2008-09-03', '2008-09-03')),
        c('£199', 'price', 199, 'GBP', company='Sony', product='Reader'),
        c('8mm', 'length', 8, 'mm', company='Sony', product='Reader'),
        c('260g', 'weight', 0.26, 'kg', company='Sony', product='Reader'),
        c('6,000 orders', 'orders', 6000, 'order', company="Waterstone's", product='Reader'),
        c('£11.99', 'price', 11.99, 'GBP', company="Waterstone's"),
        c('300,000', 'sales', 300000, 'item', company='Sony', product='Reader', p=('2006-10-01', '2008-09-03')),
        c('October 2006', 'launch', None, 'date', company='Sony', product='Reader', p=m(2006, 10)),
        c('last November', 'launch', None, 'date', company='Amazon', product='Kindle', p=m(2007, 11)),
        c('$359', 'price', 359, 'USD', company='Amazon', product='Kindle'),
        c('380,000', 'sales', 380000, 'item', company='Amazon', product='Kindle', p=y(2008), status='forecast'),
        c('$750m', 'revenue', 750e6, 'USD', company='Amazon', product='Kindle', p=(None, '2010-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'Sony': ('COMPANY', 'Sony'), "Waterstone's": ('COMPANY', "Waterstone's"), 'HMV': ('COMPANY', 'HMV'), 'Amazon': ('COMPANY', 'Amazon'), 'Reader': ('PRODUCT', 'Reader'), 'Kindle': ('PRODUCT', 'Kindle'), 'iPod': ('PRODUCT', 'iPod')}),
    checks=[],
)
