from goldlib import *
from mentions import mentions

TEXT = """VinFast's loss widens in first quarter, revenue short of estimates
VIETNAMESE electric-vehicle maker VinFast on Wednesday reported a wider first-quarter loss from a year ago as costs of its global push weighed.

Net loss came in at US$618.3 million in the January to March quarter, 3.3 per cent wider than the US$598.3 million a year earlier, but 4.9 per cent smaller than in the fourth quarter.

Revenue rose more than threefold to 7,264.9 billion dong (US$302.6 million) but fell 30.7 per cent from 10,483 billion dong in the previous quarter. Analysts had expected US$412.5 million, according to LSEG data.

The company delivered 9,689 vehicles in the quarter, up 444 per cent year on year from 1,781. More than half of them went to related parties, chiefly GSM, the taxi operator owned by founder Pham Nhat Vuong, 55. It kept its target of at least 100,000 deliveries for the year.

E-scooter deliveries were 6,632 units, down 33 per cent.

Gross margin was negative 58.7 per cent, compared with negative 40.1 per cent in the fourth quarter of 2023. R&D expenses came to 2,562 billion dong, a decrease of 42.6 per cent.

VinFast had 116 showrooms worldwide as of March 31. It plans to start taking orders for the VF 3, a mini-SUV with a range of at least 210 km per charge, in May.

Parent Vingroup and affiliates had deployed about US$11.9 billion for operating expenses and capital expenditures of the carmaker by the end of the quarter.

Shares of VinFast, which listed on Nasdaq in August via a merger with a blank-cheque company, closed at US$3.30 on Tuesday. REUTERS

Copyright SPH-style notice. All rights reserved.

BT is now on Telegram! For daily updates, subscribe to t.example/btm
"""

doc = dict(
    id='tv-b-vinfast-q1-2404', published='2024-04-17', source='mekong-business-times',
    title="VinFast's loss widens in first quarter, revenue short of estimates",
    text=TEXT,
    claims=[
        c('US$618.3 million', 'net_income', -618300000, 'USD', company='VinFast', p=('2024-01-01', '2024-03-31')),
        c('3.3 per cent', 'net_income', 3.3, 'percent', company='VinFast', role='change', p=('2024-01-01', '2024-03-31')),
        c('US$598.3 million', 'net_income', -598300000, 'USD', company='VinFast', p=('2023-01-01', '2023-03-31')),
        c('4.9 per cent', 'net_income', -4.9, 'percent', company='VinFast', role='change', p=('2024-01-01', '2024-03-31')),
        c('threefold', 'revenue', 200, 'percent', None, company='VinFast', role='change', p=('2024-01-01', '2024-03-31')),
        c('7,264.9 billion dong', 'revenue', 7264900000000, 'VND', company='VinFast', p=('2024-01-01', '2024-03-31')),
        c('US$302.6 million', 'revenue', 302600000, 'USD', company='VinFast', p=('2024-01-01', '2024-03-31')),
        c('30.7 per cent', 'revenue', -30.7, 'percent', company='VinFast', role='change', p=('2024-01-01', '2024-03-31')),
        c('10,483 billion dong', 'revenue', 10483000000000, 'VND', company='VinFast', p=('2023-10-01', '2023-12-31')),
        c('US$412.5 million', 'revenue', 412500000, 'USD', company='VinFast', p=('2024-01-01', '2024-03-31'), status='forecast'),
        c('9,689 vehicles', 'deliveries', 9689, 'vehicle', company='VinFast', p=('2024-01-01', '2024-03-31')),
        c('444 per cent', 'deliveries', 444, 'percent', company='VinFast', role='change', p=('2024-01-01', '2024-03-31')),
        c('1,781', 'deliveries', 1781, 'vehicle', company='VinFast', p=('2023-01-01', '2023-03-31')),
        c('half', 'deliveries', 50, 'percent', None, company='VinFast', role='share', p=('2024-01-01', '2024-03-31')),
        c('100,000 deliveries', 'deliveries', 100000, 'vehicle', None, company='VinFast', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('6,632 units', 'deliveries', 6632, 'vehicle', company='VinFast', p=('2024-01-01', '2024-03-31')),
        c('33 per cent', 'deliveries', -33, 'percent', company='VinFast', role='change', p=('2024-01-01', '2024-03-31')),
        c('58.7 per cent', 'gross_margin', -58.7, 'percent', company='VinFast', p=('2024-01-01', '2024-03-31')),
        c('40.1 per cent', 'gross_margin', -40.1, 'percent', company='VinFast', p=('2023-10-01', '2023-12-31')),
        c('2,562 billion dong', 'rnd', 2562000000000, 'VND', company='VinFast', p=('2024-01-01', '2024-03-31')),
        c('42.6 per cent', 'rnd', -42.6, 'percent', company='VinFast', role='change', p=('2024-01-01', '2024-03-31')),
        c('116 showrooms', 'stores', 116, 'store', company='VinFast', p=('2024-03-31', '2024-03-31')),
        c('210 km', 'range', 210, 'km', None, company='VinFast', product='VF 3'),
        c('May', ['launch', 'other'], None, 'date', company='VinFast', product='VF 3', p=('2024-05-01', '2024-05-31'), status=['plan', 'target', 'forecast']),
        c('US$11.9 billion', ['funding', 'investment'], 11900000000, 'USD', company='VinFast', p=(None, '2024-03-31')),
        c('US$3.30', 'share_price', 3.3, 'USD', company='VinFast', per='share', p=('2024-04-16', '2024-04-16')),
    ],
    names=mentions(TEXT, {'VinFast': ('COMPANY', 'VinFast'), 'Vingroup': ('COMPANY', 'Vingroup'), 'GSM': ('COMPANY', 'GSM'), 'VF 3': ('PRODUCT', 'VF 3')}),
    checks=[],
)
