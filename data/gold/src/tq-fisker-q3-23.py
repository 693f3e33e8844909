from goldlib import *
from mentions import mentions

TEXT = """Fisker cuts output goal a fourth time as finance chief of two weeks walks out

MANHATTAN BEACH, Calif., Nov 14 – EV start-up Fisker now means to have 13,000 to 17,000 of its Ocean SUVs built this year, having told investors 20,000 to 23,000 in August and 42,400 a year ago. Magna, which assembles the car in Graz, finished 4,725 in the third quarter; Fisker handed over 1,097, though its hubs in Los Angeles and Munich can deal with 300 vehicles a day at most.

Revenue came to $71.8 million, against $14,000 twelve months earlier and $825,000 in the second quarter. The loss from operations was $84.4 million and the net loss $91.0 million, or 27 cents a share; analysts had bet on 19 cents. On September 30 there was $527.4 million in cash, and a further $150 million has been borrowed since at a discount of 12 percent.

The Ocean Extreme, at $68,999, has an EPA range of 360 miles; Tesla’s Model Y, with which buyers compare it, costs $52,490 as Performance. Lucid, whose Gravity is to be shown on Thursday, trimmed its own goal last week to 8,000 to 8,500. For the Pear, due in 2025 from $29,900, no factory has been found since Foxconn sent its people home.
"""

doc = dict(
    id='tq-fisker-q3-23', published='2023-11-14', source='southland-business',
    title='Fisker cuts output goal a fourth time as finance chief of two weeks walks out',
    text=TEXT,
    claims=[
        c('13,000 to 17,000', 'production', 13000, 'vehicle', 17000, company='Fisker', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('20,000 to 23,000', 'production', 20000, 'vehicle', 23000, company='Fisker', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('42,400', 'production', 42400, 'vehicle', company='Fisker', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('4,725', 'production', 4725, 'vehicle', company='Magna', product='Ocean', p=('2023-07-01', '2023-09-30')),
        c('1,097', 'deliveries', 1097, 'vehicle', company='Fisker', p=('2023-07-01', '2023-09-30')),
        c('300 vehicles', 'other', None, 'vehicle', 300, company='Fisker', per='day'),
        c('$71.8 million', 'revenue', 71800000, 'USD', company='Fisker', p=('2023-07-01', '2023-09-30')),
        c('$14,000', 'revenue', 14000, 'USD', company='Fisker', p=('2022-07-01', '2022-09-30')),
        c('$825,000', 'revenue', 825000, 'USD', company='Fisker', p=('2023-04-01', '2023-06-30')),
        c('$84.4 million', 'operating_income', -84400000, 'USD', company='Fisker', p=('2023-07-01', '2023-09-30')),
        c('$91.0 million', 'net_income', -91000000, 'USD', company='Fisker', p=('2023-07-01', '2023-09-30')),
        c('27 cents', 'net_income', -0.27, 'USD', company='Fisker', per='share', p=('2023-07-01', '2023-09-30')),
        c('19 cents', 'net_income', -0.19, 'USD', company='Fisker', per='share', p=('2023-07-01', '2023-09-30'), status='forecast'),
        c('$527.4 million', 'cash', 527400000, 'USD', company='Fisker', p=('2023-09-30', '2023-09-30')),
        c('$150 million', ['debt', 'funding'], 150000000, 'USD', company='Fisker'),
        c('12 percent', 'other', 12, 'percent', company='Fisker'),
        c('$68,999', 'price', 68999, 'USD', company='Fisker', product='Ocean Extreme'),
        c('360 miles', 'range', 360, 'mile', company='Fisker', product='Ocean Extreme'),
        c('$52,490', 'price', 52490, 'USD', company='Tesla', product='Model Y'),
        c('Thursday', 'launch', None, 'date', company='Lucid', product='Gravity', p=('2023-11-16', '2023-11-16'), status='plan'),
        c('8,000 to 8,500', 'production', 8000, 'vehicle', 8500, company='Lucid', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('2025', 'launch', None, 'date', company='Fisker', product='Pear', p=('2025-01-01', '2025-12-31'), status='plan'),
        c('$29,900', 'price', 29900, 'USD', company='Fisker', product='Pear'),
    ],
    names=mentions(TEXT, {'Fisker': ('COMPANY', 'Fisker'), 'Magna': ('COMPANY', 'Magna'), 'Lucid': ('COMPANY', 'Lucid'), 'Tesla': ('COMPANY', 'Tesla'), 'Foxconn': ('COMPANY', 'Foxconn'), 'Ocean': ('PRODUCT', 'Ocean'), 'Ocean Extreme': ('PRODUCT', 'Ocean Extreme'), 'Pear': ('PRODUCT', 'Pear'), 'Gravity': ('PRODUCT', 'Gravity'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
