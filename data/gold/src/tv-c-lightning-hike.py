from goldlib import *
from mentions import mentions

TEXT = """Ford reopens F-150 Lightning orders with price increases of up to $8,500

Ford Motor Co. is raising prices for the 2023 F-150 Lightning electric pickup because of "significant material cost increases," the company said Tuesday.

The increases range between $6,000 and $8,500 depending on the trim level. Order banks reopen Thursday.

2023 F-150 Lightning prices (2022 price in brackets)
Pro $46,974 ($39,974)
XLT $59,474 ($52,974)
Lariat $74,474 ($67,474)
Platinum $96,874 ($90,874)

Customers with an existing order who have not yet received their truck will not have to pay more.

The standard-range battery's EPA-estimated range goes up 10 miles to 240 miles. Trucks with the extended-range battery stay at 320 miles.

Ford stopped taking reservations last December at around 200,000. It is in the process of nearly quadrupling annual capacity at the Rouge Electric Vehicle Center in Dearborn to 150,000 by fall 2023.

Sales of the truck totaled 4,469 since deliveries began in May, including 2,173 in July. In all, Ford sold 7,669 EVs in the month, up 168.7 percent from a year earlier and good for 10.9 percent of the U.S. EV market, its best showing so far.

Rivian raised the price of its R1T by about 17 percent in March, to $79,500 for the quad-motor version, and later exempted earlier orders.

The automaker plans an annual rate of 600,000 EVs by late 2023 and more than 2 million by 2026.

Bloomberg contributed to this report. Send us a letter: Have an opinion about this story? Click here to submit it.
"""

doc = dict(
    id='tv-c-lightning-hike', published='2022-08-10', source='detroit-auto-brief',
    title='Ford reopens F-150 Lightning orders with price increases of up to $8,500',
    text=TEXT,
    claims=[
        c('$8,500', 'price_change', None, 'USD', 8500, company='Ford', product='F-150 Lightning', role='change'),
        c('$6,000 and $8,500', 'price_change', 6000, 'USD', 8500, company='Ford', product='F-150 Lightning', role='change'),
        c('$46,974', 'price', 46974, 'USD', company='Ford', product='F-150 Lightning Pro'),
        c('$39,974', 'price', 39974, 'USD', company='Ford', product='F-150 Lightning Pro', superseded=True),
        c('$59,474', 'price', 59474, 'USD', company='Ford', product='F-150 Lightning XLT'),
        c('$52,974', 'price', 52974, 'USD', company='Ford', product='F-150 Lightning XLT', superseded=True),
        c('$74,474', 'price', 74474, 'USD', company='Ford', product='F-150 Lightning Lariat'),
        c('$67,474', 'price', 67474, 'USD', company='Ford', product='F-150 Lightning Lariat', superseded=True),
        c('$96,874', 'price', 96874, 'USD', company='Ford', product='F-150 Lightning Platinum'),
        c('$90,874', 'price', 90874, 'USD', company='Ford', product='F-150 Lightning Platinum', superseded=True),
        c('10 miles', 'range', 10, 'mile', company='Ford', product='F-150 Lightning', role='change'),
        c('240 miles', 'range', 240, 'mile', company='Ford', product='F-150 Lightning'),
        c('320 miles', 'range', 320, 'mile', company='Ford', product='F-150 Lightning'),
        c('200,000', 'orders', 200000, 'order', company='Ford', product='F-150 Lightning', p=('2021-12-01', '2021-12-31')),
        c('quadrupling', 'capacity', 300, 'percent', company='Ford', role='change', p=(None, '2023-11-30'), status='plan'),
        c('150,000', 'capacity', 150000, 'vehicle', company='Ford', per='year', p=(None, '2023-11-30'), status='plan'),
        c('4,469', 'sales', 4469, 'vehicle', company='Ford', product='F-150 Lightning', p=('2022-05-01', '2022-07-31')),
        c('May', 'delivery_start', None, 'date', company='Ford', product='F-150 Lightning', p=('2022-05-01', '2022-05-31')),
        c('2,173', 'sales', 2173, 'vehicle', company='Ford', product='F-150 Lightning', p=('2022-07-01', '2022-07-31')),
        c('7,669 EVs', 'sales', 7669, 'vehicle', company='Ford', p=('2022-07-01', '2022-07-31')),
        c('168.7 percent', 'sales', 168.7, 'percent', company='Ford', role='change', p=('2022-07-01', '2022-07-31')),
        c('10.9 percent', 'market_share', 10.9, 'percent', company='Ford', role=['level', 'share'], p=('2022-07-01', '2022-07-31')),
        c('17 percent', 'price_change', 17, 'percent', company='Rivian', product='R1T', role='change', p=('2022-03-01', '2022-03-31')),
        c('$79,500', 'price', 79500, 'USD', company='Rivian', product='R1T'),
        c('600,000 EVs', 'production', 600000, 'vehicle', company='Ford', per='year', p=(None, '2023-12-31'), status=['target', 'forecast']),
        c('2 million', 'production', 2000000, 'vehicle', None, company='Ford', per='year', p=(None, '2026-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Ford': ('COMPANY', 'Ford'), 'Ford Motor Co.': ('COMPANY', 'Ford'), 'F-150 Lightning': ('PRODUCT', 'F-150 Lightning'), 'Pro': ('PRODUCT', 'F-150 Lightning Pro'), 'XLT': ('PRODUCT', 'F-150 Lightning XLT'), 'Lariat': ('PRODUCT', 'F-150 Lightning Lariat'), 'Platinum': ('PRODUCT', 'F-150 Lightning Platinum'), 'Rivian': ('COMPANY', 'Rivian'), 'R1T': ('PRODUCT', 'R1T')}),
    checks=[],
)
