from goldlib import *
from mentions import mentions

TEXT = """Luxgen's n7 dethrones Model Y, for a month at least

Taiwan's EV registrations hit 3,655 in March, 74% more than in the same month last year, and their penetration 9.1%, from 5.8%. And for the first time a home-grown car was on top: the n7 of Luxgen, Yulon Group's brand, with 1,403. Tesla's Model Y had to content itself with 731. For the quarter, however, the American brand (2,404) is ahead of its local rival (2,205); Mercedes-Benz is a distant third with 412.

Based on Foxconn's Model C, the n7 sells from NT$999,000 ($30,800), whereas the Model Y starts at NT$1.5999 million. Pre-orders had exceeded 25,000, yet customers began to cancel when deliveries, due in October, slipped to January. Luxgen wants to hand over 10,000 this year and to lift output from 1,000 to 1,500 a month.

Foxconn, the contract maker of iPhones and co-owner of Foxtron (53%; Yulon 47%), will mass-produce the smaller Model B from the second half. Its car ventures in America went sour: it had put $52.7 million into Lordstown, now bankrupt, and Fisker, another would-be customer, let 15% of its workers go.

Hon Hai's revenue for the quarter was down 9.6% at NT$1.32 trillion, EVs still being under 1% of it.
"""

doc = dict(
    id='tj-tw-foxconn-luxgen', published='2024-04-18', source='taipei-auto-observer',
    title="Luxgen's n7 dethrones Model Y, for a month at least",
    text=TEXT,
    claims=[
        c('3,655', 'registrations', 3655, 'vehicle', p=('2024-03-01', '2024-03-31')),
        c('74%', 'registrations', 74, 'percent', role='change', p=('2024-03-01', '2024-03-31')),
        c('9.1%', 'penetration', 9.1, 'percent', role=['level', 'share'], p=('2024-03-01', '2024-03-31')),
        c('5.8%', 'penetration', 5.8, 'percent', role=['level', 'share'], p=('2023-03-01', '2023-03-31')),
        c('1,403', 'registrations', 1403, 'vehicle', company='Luxgen', product='n7', p=('2024-03-01', '2024-03-31')),
        c('731', 'registrations', 731, 'vehicle', company='Tesla', product='Model Y', p=('2024-03-01', '2024-03-31')),
        c('2,404', 'registrations', 2404, 'vehicle', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('2,205', 'registrations', 2205, 'vehicle', company='Luxgen', p=('2024-01-01', '2024-03-31')),
        c('412', 'registrations', 412, 'vehicle', company='Mercedes-Benz', p=('2024-01-01', '2024-03-31')),
        c('NT$999,000', 'price', 999000, 'TWD', company='Luxgen', product='n7'),
        c('$30,800', 'price', 30800, 'USD', company='Luxgen', product='n7'),
        c('NT$1.5999 million', 'price', 1599900, 'TWD', company='Tesla', product='Model Y'),
        c('25,000', 'orders', 25000, 'order', None, company='Luxgen', product='n7'),
        c('October', 'delivery_start', None, 'date', company='Luxgen', product='n7', p=('2023-10-01', '2023-10-31'), status=['plan', 'target'], superseded=True),
        c('January', 'delivery_start', None, 'date', company='Luxgen', product='n7', p=('2024-01-01', '2024-01-31')),
        c('10,000', 'deliveries', 10000, 'vehicle', company='Luxgen', product='n7', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('1,000', 'production', 1000, 'vehicle', company='Luxgen', product='n7', per='month'),
        c('1,500', 'production', 1500, 'vehicle', company='Luxgen', product='n7', per='month', status=['target', 'forecast']),
        c('53%', 'stake', 53, 'percent', company='Foxconn'),
        c('47%', 'stake', 47, 'percent', company='Yulon'),
        c('the second half', 'production_start', None, 'date', company='Foxtron', product='Model B', p=('2024-07-01', '2024-12-31'), status=['plan', 'target']),
        c('$52.7 million', 'investment', 52700000.0, 'USD', company='Foxconn'),
        c('15%', 'layoffs', 15, 'percent', company='Fisker', role='share'),
        c('9.6%', 'revenue', -9.6, 'percent', company='Foxconn', role='change', p=('2024-01-01', '2024-03-31')),
        c('NT$1.32 trillion', 'revenue', 1320000000000.0, 'TWD', company='Foxconn', p=('2024-01-01', '2024-03-31')),
        c('1%', 'revenue', None, 'percent', 1, nth=1, company='Foxconn', role='share', p=('2024-01-01', '2024-03-31')),
    ],
    names=mentions(TEXT, {'Foxconn': ('COMPANY', 'Foxconn'), 'Hon Hai': ('COMPANY', 'Foxconn'), 'Luxgen': ('COMPANY', 'Luxgen'), 'Yulon': ('COMPANY', 'Yulon'), 'Tesla': ('COMPANY', 'Tesla'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Foxtron': ('COMPANY', 'Foxtron'), 'Fisker': ('COMPANY', 'Fisker'), 'Lordstown': ('COMPANY', 'Lordstown Motors'), 'n7': ('PRODUCT', 'n7'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model C': ('PRODUCT', 'Model C'), 'Model B': ('PRODUCT', 'Model B')}),
    checks=[],
)
