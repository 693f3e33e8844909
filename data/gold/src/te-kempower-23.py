from goldlib import *
from mentions import mentions

TEXT = """Profit warning hits Kempower

Lahti, Finland. Kempower, maker of modular fast chargers, lowers its guidance for 2023. It now expects revenue of EUR 280-290 million at constant rates, where EUR 295-330 million had been pencilled in as late as October, and an EBIT margin of between 11 and 13 per cent. Operative EBIT was EUR 6.7 million in 2022.

The reason? Customers in the Nordics and the US postponed deliveries to next year. Order intake during October to December is likely to settle around EUR 60 million; in the third quarter EUR 62.6 million came in, one fifth less than in the same period of 2022. The backlog at the end of September amounted to EUR 124.7 million.

"Demand has not vanished," CEO Tomi Ristimäki said by phone. The company's target of EUR 750 million in sales some time between 2026 and 2028, with a margin of 10 to 15 per cent, stays in place.

Investors would not hear of it: the share plummeted as much as 31 per cent in Helsinki to EUR 26.4. In June EUR 50 and more had been paid. Rival ABB, for its part, has twice postponed an IPO of its charging business, 84 per cent of which it owns.

Kempower employs about 700 people. In Durham, North Carolina, production on 10,500 square metres began earlier this month.
"""

doc = dict(
    id='te-kempower-23', published='2023-12-20', source='nordic-charging-review',
    title='Profit warning hits Kempower',
    text=TEXT,
    claims=[
        c('EUR 280-290 million', 'revenue', 280000000, 'EUR', 290000000, company='Kempower', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('EUR 295-330 million', 'revenue', 295000000, 'EUR', 330000000, company='Kempower', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('11 and 13 per cent', 'margin', 11, 'percent', 13, company='Kempower', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('EUR 6.7 million', 'operating_income', 6700000, 'EUR', company='Kempower', p=('2022-01-01', '2022-12-31')),
        c('EUR 60 million', 'orders', 60000000, 'EUR', company='Kempower', p=('2023-10-01', '2023-12-31'), status=['target', 'forecast']),
        c('EUR 62.6 million', 'orders', 62600000, 'EUR', company='Kempower', p=('2023-07-01', '2023-09-30')),
        c('one fifth', 'orders', -20, 'percent', company='Kempower', role='change', p=('2023-07-01', '2023-09-30')),
        c('EUR 124.7 million', 'orders', 124700000, 'EUR', company='Kempower', p=('2023-09-30', '2023-09-30')),
        c('EUR 750 million', 'revenue', 750000000, 'EUR', company='Kempower', p=('2026-01-01', '2028-12-31'), status=['target', 'forecast']),
        c('10 to 15 per cent', 'margin', 10, 'percent', 15, company='Kempower', status=['target', 'forecast']),
        c('31 per cent', 'share_price', -31, 'percent', None, company='Kempower', role='change', p=('2023-12-20', '2023-12-20')),
        c('EUR 26.4', 'share_price', 26.4, 'EUR', company='Kempower', per='share', p=('2023-12-20', '2023-12-20')),
        c('EUR 50', 'share_price', 50, 'EUR', None, company='Kempower', per='share', p=('2023-06-01', '2023-06-30')),
        c('84 per cent', 'stake', 84, 'percent', company='ABB E-mobility'),
        c('700 people', 'headcount', 700, 'job', company='Kempower'),
        c('10,500 square metres', 'area', 10500, 'm2', company='Kempower'),
        c('month', 'production_start', None, 'date', company='Kempower', p=('2023-12-01', '2023-12-31')),
    ],
    names=mentions(TEXT, {'Kempower': ('COMPANY', 'Kempower'), 'ABB': ('COMPANY', 'ABB E-mobility')}),
)
