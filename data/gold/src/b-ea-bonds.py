from goldlib import *
from mentions import mentions

TEXT = """Energy Absolute begs bondholders for nine months’ grace

It used to be the darling of the Thai bourse. At the top, in December 2021, a share of Energy Absolute cost 99 baht and the windmill-turned-electric-bus group was worth 369 billion baht; on Tuesday the closing price was 5.35 baht, for a capitalisation of 19.9 billion ($606 million). That is 94.6% gone.

Next week the company, known by its ticker EA, will ask the holders of 5.5 billion baht in notes, 1.5 billion of which matured in August and 4.0 billion of which fall due on Sunday, to let it off the hook until mid-2025; the coupon would go up from 3.11% to 5%.

Total interest-bearing debt was 61.2 billion baht at the end of June, cash 2.3 billion baht. Second-quarter operating income had dwindled to 312 million baht from 1.94 billion on revenue of 4.42 billion, and cash flow from operations was a negative 870 million baht. The founder, 67, was charged in July over 3.47 billion baht in allegedly padded purchases of solar gear.

EV assets on the block:
• Amita, a cell factory in Chachoengsao with an annual capacity of 2 GWh, half of the 4 GWh once intended
• 28.7% of coach builder NEX Point, which delivered 312 buses in the first half
• credit of 8.9 billion baht extended to Thai Smile Bus for 2,350 e-buses, each with a 240-kWh pack
• 490 stations under the Anywhere label

No bid is expected from Krungthai, which leads the lenders.
"""

doc = dict(
    id='b-ea-bonds', published='2024-09-24', source='chao-phraya-capital',
    title='Energy Absolute begs bondholders for nine months’ grace',
    text=TEXT,
    claims=[
        c('nine months', 'duration', 9, 'month', company=['Energy Absolute', 'EA'], status=['plan', 'target']),
        c('99 baht', 'share_price', 99, 'THB', company=['Energy Absolute', 'EA'], per=[None, 'share'], p=('2021-12-01', '2021-12-31')),
        c('369 billion baht', 'valuation', 369000000000, 'THB', company=['Energy Absolute', 'EA'], p=('2021-12-01', '2021-12-31')),
        c('5.35 baht', 'share_price', 5.35, 'THB', company=['Energy Absolute', 'EA'], per=[None, 'share'], p=('2024-09-24', '2024-09-24')),
        c('19.9 billion', 'valuation', 19900000000, 'THB', company=['Energy Absolute', 'EA'], p=('2024-09-24', '2024-09-24')),
        c('$606 million', 'valuation', 606000000, 'USD', company=['Energy Absolute', 'EA'], p=('2024-09-24', '2024-09-24')),
        c('94.6%', 'valuation', -94.6, 'percent', company=['Energy Absolute', 'EA'], role='change', p=('2024-09-24', '2024-09-24')),
        c('5.5 billion baht', 'debt', 5500000000, 'THB', company=['Energy Absolute', 'EA']),
        c('1.5 billion', 'debt', 1500000000, 'THB', company=['Energy Absolute', 'EA']),
        c('4.0 billion', 'debt', 4000000000, 'THB', company=['Energy Absolute', 'EA']),
        c('3.11%', 'other', 3.11, 'percent', company=['Energy Absolute', 'EA'], superseded=True),
        c('5%', 'other', 5, 'percent', company=['Energy Absolute', 'EA'], status='plan'),
        c('61.2 billion baht', 'debt', 61200000000, 'THB', company=['Energy Absolute', 'EA'], p=('2024-06-30', '2024-06-30')),
        c('2.3 billion baht', 'cash', 2300000000, 'THB', company=['Energy Absolute', 'EA'], p=('2024-06-30', '2024-06-30')),
        c('312 million baht', 'operating_income', 312000000, 'THB', company=['Energy Absolute', 'EA'], p=('2024-04-01', '2024-06-30')),
        c('1.94 billion', 'operating_income', 1940000000, 'THB', company=['Energy Absolute', 'EA'], p=('2023-04-01', '2023-06-30')),
        c('4.42 billion', 'revenue', 4420000000, 'THB', company=['Energy Absolute', 'EA'], p=('2024-04-01', '2024-06-30')),
        c('870 million baht', 'cash_flow', -870000000, 'THB', company=['Energy Absolute', 'EA'], p=('2024-04-01', '2024-06-30')),
        c('3.47 billion baht', ['cost', 'other'], 3470000000, 'THB', company=['Energy Absolute', 'EA']),
        c('2 GWh', 'capacity', 2, 'GWh', company='Amita', per='year'),
        c('half', 'capacity', 50, 'percent', company='Amita', role='share', per=[None, 'year']),
        c('4 GWh', 'capacity', 4, 'GWh', company='Amita', per='year', status=['plan', 'target'], superseded=True),
        c('28.7%', 'stake', 28.7, 'percent', company=['NEX Point', 'Energy Absolute', 'EA']),
        c('312 buses', 'deliveries', 312, 'vehicle', company='NEX Point', p=('2024-01-01', '2024-06-30')),
        c('8.9 billion baht', 'debt', 8900000000, 'THB', company='Thai Smile Bus'),
        c('2,350 e-buses', ['other', 'orders', 'deliveries'], 2350, 'vehicle', company='Thai Smile Bus'),
        c('240-kWh', 'battery_capacity', 240, 'kWh', company='Thai Smile Bus'),
        c('490 stations', 'stations', 490, 'station', company=['Energy Absolute', 'EA']),
    ],
    names=mentions(TEXT, {
        'Energy Absolute': ('COMPANY', 'Energy Absolute'),
        'EA': ('COMPANY', 'Energy Absolute'),
        'Thai Smile Bus': ('COMPANY', 'Thai Smile Bus'),
        'Amita': ('COMPANY', 'Amita'),
        'NEX Point': ('COMPANY', 'NEX Point'),
        'Krungthai': ('COMPANY', 'Krungthai'),
    }),
    checks=[
        dict(kind='growth', verdict='consistent', quotes=['369 billion baht', '19.9 billion', '94.6%']),
        dict(kind='fx', verdict='consistent', quotes=['19.9 billion', '$606 million']),
        dict(kind='sum', verdict='consistent', quotes=['1.5 billion', '4.0 billion', '5.5 billion baht']),
    ],
)
