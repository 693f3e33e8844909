from goldlib import *
from mentions import mentions

TEXT = """BYD doubles sales, Tesla's Model Y stumbles in a market of 101,000

Australians bought 101,341 new vehicles last month, 1.3 per cent more than in October 2024. Battery-electrics made up 9,247 of these, or 9.1 per cent (year to date: 8.1 per cent, from 7.5 per cent).

It wasn't Tesla's month. The US brand delivered just 842 cars, against 1,464 a year earlier, split 526 Model Y and 316 Model 3; in September it had shifted 3,922. The first month of a quarter is always lean, says the company.

BYD was a different story: 4,801 sales, up 100.4 per cent, led by the Sealion 7 on 1,602 and the plug-in Shark 6 ute on 1,104. So far in 2025 the Chinese maker has found 44,500 homes, three times its tally of 16,000 at the same point last year.

Others worth a line:
* Geely EX5 – 487, from $40,990 before on-roads
* Kia EV5 – 613; from $56,770
* Zeekr 7X – first full month, 455; $57,900, 615km (WLTP)
* MG, 3,402 all told (-17 per cent)

Toyota promises a battery HiLux for the first half of 2026. Evie, the charging firm, has taken $12.5 million from Canberra towards 220 extra bays.
"""

doc = dict(
    id='tj-au-vfacts-oct25', published='2025-11-05', source='wattle-wheels',
    title="BYD doubles sales, Tesla's Model Y stumbles in a market of 101,000",
    text=TEXT,
    claims=[
        c('doubles', 'sales', 100, 'percent', company='BYD', role='change', p=('2025-10-01', '2025-10-31')),
        c('101,000', 'sales', 101000, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('101,341 new vehicles', 'sales', 101341, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('1.3 per cent', 'sales', 1.3, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('9,247', 'sales', 9247, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('9.1 per cent', 'penetration', 9.1, 'percent', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('8.1 per cent', 'penetration', 8.1, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-10-31')),
        c('7.5 per cent', 'penetration', 7.5, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-10-31')),
        c('842 cars', 'sales', 842, 'vehicle', company='Tesla', p=('2025-10-01', '2025-10-31')),
        c('1,464', 'sales', 1464, 'vehicle', company='Tesla', p=('2024-10-01', '2024-10-31')),
        c('526', 'sales', 526, 'vehicle', company='Tesla', product='Model Y', p=('2025-10-01', '2025-10-31')),
        c('316', 'sales', 316, 'vehicle', company='Tesla', product='Model 3', p=('2025-10-01', '2025-10-31')),
        c('3,922', 'sales', 3922, 'vehicle', company='Tesla', p=('2025-09-01', '2025-09-30')),
        c('4,801 sales', 'sales', 4801, 'vehicle', company='BYD', p=('2025-10-01', '2025-10-31')),
        c('100.4 per cent', 'sales', 100.4, 'percent', company='BYD', role='change', p=('2025-10-01', '2025-10-31')),
        c('1,602', 'sales', 1602, 'vehicle', company='BYD', product='Sealion 7', p=('2025-10-01', '2025-10-31')),
        c('1,104', 'sales', 1104, 'vehicle', company='BYD', product='Shark 6', p=('2025-10-01', '2025-10-31')),
        c('44,500 homes', 'sales', 44500, 'vehicle', company='BYD', p=('2025-01-01', '2025-10-31')),
        c('three times', 'sales', 200, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-10-31')),
        c('16,000', 'sales', 16000, 'vehicle', company='BYD', p=('2024-01-01', '2024-10-31')),
        c('487', 'sales', 487, 'vehicle', company='Geely', product='EX5', p=('2025-10-01', '2025-10-31')),
        c('$40,990', 'price', 40990, 'AUD', company='Geely', product='EX5'),
        c('613', 'sales', 613, 'vehicle', company='Kia', product='EV5', p=('2025-10-01', '2025-10-31')),
        c('$56,770', 'price', 56770, 'AUD', company='Kia', product='EV5'),
        c('455', 'sales', 455, 'vehicle', company='Zeekr', product='7X', p=('2025-10-01', '2025-10-31')),
        c('$57,900', 'price', 57900, 'AUD', company='Zeekr', product='7X'),
        c('615km', 'range', 615, 'km', company='Zeekr', product='7X'),
        c('3,402', 'sales', 3402, 'vehicle', company='MG', p=('2025-10-01', '2025-10-31')),
        c('-17 per cent', 'sales', -17, 'percent', company='MG', role='change', p=('2025-10-01', '2025-10-31')),
        c('first half of 2026', 'launch', None, 'date', company='Toyota', product='HiLux', p=('2026-01-01', '2026-06-30'), status=['plan', 'target']),
        c('$12.5 million', 'subsidy', 12500000.0, 'AUD', company='Evie Networks'),
        c('220 extra bays', 'chargers', 220, 'charger', company='Evie Networks', status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'Kia': ('COMPANY', 'Kia'), 'Geely': ('COMPANY', 'Geely'), 'MG': ('COMPANY', 'MG'), 'Toyota': ('COMPANY', 'Toyota'), 'Zeekr': ('COMPANY', 'Zeekr'), 'Evie': ('COMPANY', 'Evie Networks'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model 3': ('PRODUCT', 'Model 3'), 'Sealion 7': ('PRODUCT', 'Sealion 7'), 'Shark 6': ('PRODUCT', 'Shark 6'), 'EX5': ('PRODUCT', 'EX5'), 'HiLux': ('PRODUCT', 'HiLux'), 'EV5': ('PRODUCT', 'EV5'), '7X': ('PRODUCT', '7X')}),
    checks=[],
)
