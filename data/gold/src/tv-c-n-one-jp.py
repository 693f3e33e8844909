from goldlib import *
from mentions import mentions

TEXT = """Honda launches N-One e: minicar from 2.7 million yen to take on Nissan Sakura

TOKYO -- Honda Motor will put the N-One e:, its first electric minicar for private buyers, on sale in Japan on Friday.

The price is 2.699 million yen ($18,300) for the e: G and 3.199 million yen for the e: L, including consumption tax. Buyers can receive a state subsidy of 574,000 yen.

The car travels 295 kilometers on a full charge under the WLTC test, more than 1.6 times the 180 km of the Nissan Sakura, the market leader. It can be charged to 80% in about 30 minutes with a 50-kilowatt charger. Normal charging at 6 kW takes 4.5 hours.

Monthly sales are targeted at 2,100 units. Honda said it had about 3,500 orders in hand before the launch.

Nissan sold 22,926 Sakuras in the fiscal year ended March, down 33% from 34,083 a year earlier. It reduced the price of its model by 5,500 yen to 2.536 million yen in the summer. Suzuki and Toyota plan minicar-based electric vans this fiscal year.

EVs accounted for just 1.3% of new passenger car sales in Japan in January-August, compared with 1.6% in the same period of 2024.

Honda in May lowered its target for the share of EVs in global sales in 2030 to below 30% and cut planned investment in electrification by 3 trillion yen to 7 trillion yen through fiscal 2030.

Nikkei 225: 44,372.50 +534.83
"""

doc = dict(
    id='tv-c-n-one-jp', published='2025-09-11', source='tokyo-carfile',
    title='Honda launches N-One e: minicar from 2.7 million yen to take on Nissan Sakura',
    text=TEXT,
    claims=[
        c('2.7 million yen', 'price', 2700000, 'JPY', company='Honda', product='N-One e:'),
        c('Friday', 'launch', None, 'date', company='Honda', product='N-One e:', p=('2025-09-12', '2025-09-12'), status=['plan', 'target', 'forecast']),
        c('2.699 million yen', 'price', 2699000, 'JPY', company='Honda', product='N-One e: G'),
        c('$18,300', 'price', 18300, 'USD', company='Honda', product='N-One e: G'),
        c('3.199 million yen', 'price', 3199000, 'JPY', company='Honda', product='N-One e: L'),
        c('574,000 yen', 'subsidy', 574000, 'JPY'),
        c('295 kilometers', 'range', 295, 'km', company='Honda', product='N-One e:'),
        c('1.6 times', 'range', 60, 'percent', None, company='Honda', product='N-One e:', role='change'),
        c('180 km', 'range', 180, 'km', company='Nissan', product='Sakura'),
        c('30 minutes', 'charging_time', 30, 'minute', company='Honda', product='N-One e:'),
        c('50-kilowatt', 'charging_power', 50, 'kW', company='Honda', product='N-One e:'),
        c('6 kW', 'charging_power', 6, 'kW', company='Honda', product='N-One e:'),
        c('4.5 hours', 'charging_time', 4.5, 'hour', company='Honda', product='N-One e:'),
        c('2,100 units', 'sales', 2100, 'vehicle', company='Honda', product='N-One e:', per='month', status=['target', 'forecast']),
        c('3,500 orders', 'orders', 3500, 'order', company='Honda', product='N-One e:'),
        c('22,926 Sakuras', 'sales', 22926, 'vehicle', company='Nissan', product='Sakura', p=('2024-04-01', '2025-03-31')),
        c('33%', 'sales', -33, 'percent', company='Nissan', product='Sakura', role='change', p=('2024-04-01', '2025-03-31')),
        c('34,083', 'sales', 34083, 'vehicle', company='Nissan', product='Sakura', p=('2023-04-01', '2024-03-31')),
        c('5,500 yen', 'price_change', -5500, 'JPY', company='Nissan', product='Sakura', role='change'),
        c('2.536 million yen', 'price', 2536000, 'JPY', company='Nissan', product='Sakura'),
        c('this fiscal year', 'launch', None, 'date', company=['Suzuki', 'Toyota'], p=('2025-04-01', '2026-03-31'), status=['plan', 'target', 'forecast']),
        c('1.3%', 'penetration', 1.3, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-08-31')),
        c('1.6%', 'penetration', 1.6, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-08-31')),
        c('30%', ['penetration', 'sales'], None, 'percent', 30, company='Honda', role='share', p=('2030-01-01', '2030-12-31'), status=['target', 'forecast']),
        c('3 trillion yen', 'investment', -3000000000000, 'JPY', company='Honda', role='change', p=(None, '2031-03-31'), status=['plan', 'target']),
        c('7 trillion yen', 'investment', 7000000000000, 'JPY', company='Honda', p=(None, '2031-03-31'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Honda Motor': ('COMPANY', 'Honda'), 'Honda': ('COMPANY', 'Honda'), 'N-One e:': ('PRODUCT', 'N-One e:'), 'e: G': ('PRODUCT', 'N-One e: G'), 'e: L': ('PRODUCT', 'N-One e: L'), 'Nissan': ('COMPANY', 'Nissan'), 'Sakura': ('PRODUCT', 'Sakura'), 'Suzuki': ('COMPANY', 'Suzuki'), 'Toyota': ('COMPANY', 'Toyota')}),
    checks=[],
)
