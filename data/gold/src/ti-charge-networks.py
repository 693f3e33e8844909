from goldlib import *
from mentions import mentions

TEXT = """US fast-charging: one network still bigger than all the rest

America had 8,200 fast-charging sites on December 31, 1,100 more than at the end of June, with 38,700 ports.

operator        ports Dec 2023   ports Dec 2022   sites Dec 2023
Tesla           24,500           18,900           2,190
Electrify America   3,980        3,490            887
EVgo            2,890            2,180            961
ChargePoint     2,310            1,760          1,418

Volkswagen's subsidiary, obliged to spend $2 billion from 2017 to 2026 after the diesel affair, grew least; EVgo, set up by NRG, most. GM has funded 1,500 of the latter's stalls. ChargePoint, which sells equipment rather than power, shed 240 staff last week.

NEVI's $5 billion has so far opened four stations. The White House goal: 500,000 chargers of all speeds by 2030; the tally on New Year's Day, 168,300.
"""

doc = dict(
    id='ti-charge-networks', published='2024-01-18', source='plugshare-times',
    title='US fast-charging: one network still bigger than all the rest',
    text=TEXT,
    claims=[
        c('8,200 fast-charging sites', 'stations', 8200, 'station', p=('2023-12-31', '2023-12-31')),
        c('1,100', 'stations', 1100, 'station', role='change', p=('2023-07-01', '2023-12-31')),
        c('38,700 ports', 'chargers', 38700, 'charger', p=('2023-12-31', '2023-12-31')),
        c('24,500', 'chargers', 24500, 'charger', company='Tesla', p=('2023-12-31', '2023-12-31')),
        c('18,900', 'chargers', 18900, 'charger', company='Tesla', p=('2022-12-31', '2022-12-31')),
        c('2,190', 'stations', 2190, 'station', company='Tesla', p=('2023-12-31', '2023-12-31')),
        c('3,980', 'chargers', 3980, 'charger', company='Electrify America', p=('2023-12-31', '2023-12-31')),
        c('3,490', 'chargers', 3490, 'charger', company='Electrify America', p=('2022-12-31', '2022-12-31')),
        c('887', 'stations', 887, 'station', company='Electrify America', p=('2023-12-31', '2023-12-31')),
        c('2,890', 'chargers', 2890, 'charger', company='EVgo', p=('2023-12-31', '2023-12-31')),
        c('2,180', 'chargers', 2180, 'charger', company='EVgo', p=('2022-12-31', '2022-12-31')),
        c('961', 'stations', 961, 'station', company='EVgo', p=('2023-12-31', '2023-12-31')),
        c('2,310', 'chargers', 2310, 'charger', company='ChargePoint', p=('2023-12-31', '2023-12-31')),
        c('1,760', 'chargers', 1760, 'charger', company='ChargePoint', p=('2022-12-31', '2022-12-31')),
        c('1,418', 'stations', 1418, 'station', company='ChargePoint', p=('2023-12-31', '2023-12-31')),
        c('$2 billion', 'investment', 2000000000.0, 'USD', company=['Electrify America', 'Volkswagen'], p=('2017-01-01', '2026-12-31'), status=['plan', 'target', 'actual']),
        c('1,500', 'chargers', 1500, 'charger', company='EVgo'),
        c('240 staff', 'layoffs', 240, 'job', company='ChargePoint', p=('2024-01-08', '2024-01-14')),
        c('$5 billion', 'subsidy', 5000000000.0, 'USD'),
        c('four stations', 'stations', 4, 'station'),
        c('500,000 chargers', 'chargers', 500000, 'charger', p=(None, '2030-12-31'), status=['target', 'forecast']),
        c('168,300', 'chargers', 168300, 'charger', p=('2024-01-01', '2024-01-01')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Electrify America': ('COMPANY', 'Electrify America'), 'EVgo': ('COMPANY', 'EVgo'), 'ChargePoint': ('COMPANY', 'ChargePoint'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'NRG': ('COMPANY', 'NRG'), 'GM': ('COMPANY', 'General Motors')}),
    checks=[],
)
