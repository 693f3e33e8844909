from goldlib import *
from mentions import mentions

TEXT = """XPeng sees revenue topping 15 billion yuan this quarter as cheap Mona flies off forecourts

GUANGZHOU (Harbour Markets) - XPeng Inc forecast a fourth-quarter top line of 15.3 billion to 16.2 billion yuan, beating the 14.6 billion yuan analysts had pencilled in, after its budget hatchback brought buyers back in droves.

The guidance implies growth of 17.2% to 24.1%. Shipments should land somewhere between 87,000 and 91,000 vehicles, at least 44.6% above last year's final quarter.

For July to September the U.S.-listed company reported a loss of 1.81 billion yuan ($257.6 million), against the 3.89 billion yuan it bled in the corresponding period of 2023, when a convertible issued to Didi weighed on the books. Sales came to 10.10 billion yuan, a rise of 18.4% and just shy of the consensus of 10.2 billion yuan.

Gross margin, closely watched since Volkswagen began paying for software and platform services, widened to 15.3%; a year ago it had been minus 2.7%. Vehicle margin, on the other hand, stood at 8.6% versus negative 6.1%.

Orders for the P7+, a rival of Tesla's Model 3, exceeded 31,500 on its first day, November 7. XPeng ended September with 639 stores in 200 cities and 35.75 billion yuan in cash and equivalents.
"""

doc = dict(
    id='te-xpeng-q3-24', published='2024-11-20', source='harbour-markets',
    title='XPeng sees revenue topping 15 billion yuan this quarter as cheap Mona flies off forecourts',
    text=TEXT,
    claims=[
        c('15 billion yuan', 'revenue', 15000000000, 'CNY', company='XPeng', p=('2024-10-01', '2024-12-31'), status=['target', 'forecast']),
        c('15.3 billion to 16.2 billion yuan', 'revenue', 15300000000, 'CNY', 16200000000, company='XPeng', p=('2024-10-01', '2024-12-31'), status=['target', 'forecast']),
        c('14.6 billion yuan', 'revenue', 14600000000, 'CNY', company='XPeng', p=('2024-10-01', '2024-12-31'), status='forecast'),
        c('17.2% to 24.1%', 'revenue', 17.2, 'percent', 24.1, company='XPeng', role='change', p=('2024-10-01', '2024-12-31'), status=['target', 'forecast']),
        c('87,000 and 91,000 vehicles', 'deliveries', 87000, 'vehicle', 91000, company='XPeng', p=('2024-10-01', '2024-12-31'), status=['target', 'forecast']),
        c('44.6%', 'deliveries', 44.6, 'percent', None, company='XPeng', role='change', p=('2024-10-01', '2024-12-31'), status=['target', 'forecast']),
        c('1.81 billion yuan', 'net_income', -1810000000, 'CNY', company='XPeng', p=('2024-07-01', '2024-09-30')),
        c('$257.6 million', 'net_income', -257600000, 'USD', company='XPeng', p=('2024-07-01', '2024-09-30')),
        c('3.89 billion yuan', 'net_income', -3890000000, 'CNY', company='XPeng', p=('2023-07-01', '2023-09-30')),
        c('10.10 billion yuan', 'revenue', 10100000000, 'CNY', company='XPeng', p=('2024-07-01', '2024-09-30')),
        c('18.4%', 'revenue', 18.4, 'percent', company='XPeng', role='change', p=('2024-07-01', '2024-09-30')),
        c('10.2 billion yuan', 'revenue', 10200000000, 'CNY', company='XPeng', p=('2024-07-01', '2024-09-30'), status='forecast'),
        c('15.3%', 'gross_margin', 15.3, 'percent', company='XPeng', p=('2024-07-01', '2024-09-30')),
        c('minus 2.7%', 'gross_margin', -2.7, 'percent', company='XPeng', p=('2023-07-01', '2023-09-30')),
        c('8.6%', 'margin', 8.6, 'percent', company='XPeng', p=('2024-07-01', '2024-09-30')),
        c('negative 6.1%', 'margin', -6.1, 'percent', company='XPeng', p=('2023-07-01', '2023-09-30')),
        c('31,500', 'orders', 31500, 'order', None, company='XPeng', product='P7+', p=('2024-11-07', '2024-11-07')),
        c('639 stores', 'stores', 639, 'store', company='XPeng', p=('2024-09-30', '2024-09-30')),
        c('200 cities', ['stores', 'countries'], 200, 'country', company='XPeng', p=('2024-09-30', '2024-09-30')),
        c('35.75 billion yuan', 'cash', 35750000000, 'CNY', company='XPeng', p=('2024-09-30', '2024-09-30')),
    ],
    names=mentions(TEXT, {'XPeng': ('COMPANY', 'XPeng'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Tesla': ('COMPANY', 'Tesla'), 'Didi': ('COMPANY', 'Didi'), 'Mona': ('PRODUCT', 'Mona M03'), 'P7+': ('PRODUCT', 'P7+'), 'Model 3': ('PRODUCT', 'Model 3')}),
)
