from goldlib import *
from mentions import mentions

TEXT = """Wuling Binguo S launched in China at 66,800 yuan; price of Binguo Plus cut

SAIC-GM-Wuling on Friday launched the Binguo S, a five-door electric city car, at 66,800 to 76,800 yuan. A limited-time purchase price of 61,800 yuan applies until September 30.

Here are the versions:

Model
Binguo S 325 Standard
Binguo S 430 Standard
Binguo S 430 Premium
Price (yuan)
66,800
71,800
76,800
Battery (kWh)
31.9
41.9
41.9
Range CLTC (km)
325
430
430

Motor output is 75 kW and maximum torque is 180 Nm in every version. Fast charging, which the older Binguo only has in the more expensive trim, brings the battery from 30% to 80% in 30 minutes.

The car measures 4265/1785/1600 mm and its wheelbase is 2610 mm.

The Geely Xingyuan, China's best-selling car, starts at 68,800 yuan and measures 4135 mm in length. BYD's Seagull costs 69,800 yuan. Neither offers the heat pump of the newcomer.

In a related move the Binguo Plus was reduced by 6,000 yuan to 79,800 yuan.

Since it came to market in March 2023 the Binguo family has found more than 500,000 buyers. Sales in July were 19,240, up 44% year on year, while those of the Xingyuan were 38,100.

Exports begin in the fourth quarter with Indonesia, where the Binguo is assembled in Cikarang.

Source: Wuling | Editor: L. Zhao
"""

doc = dict(
    id='tw-d-binguo-s', published='2025-08-29', source='liuzhou-ev-blog',
    title='Wuling Binguo S launched in China at 66,800 yuan; price of Binguo Plus cut',
    text=TEXT,
    claims=[
        c('66,800 yuan', 'price', 66800, 'CNY', company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo S'),
        c('Friday', 'launch', None, 'date', company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo S', p=('2025-08-29', '2025-08-29')),
        c('66,800 to 76,800 yuan', 'price', 66800, 'CNY', 76800, company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo S'),
        c('61,800 yuan', 'price', 61800, 'CNY', company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo S'),
        c('66,800', 'price', 66800, 'CNY', nth=2, company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo S 325 Standard'),
        c('71,800', 'price', 71800, 'CNY', company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo S 430 Standard'),
        c('76,800', 'price', 76800, 'CNY', nth=1, company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo S 430 Premium'),
        c('31.9', 'battery_capacity', 31.9, 'kWh', company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo S 325 Standard'),
        c('41.9', 'battery_capacity', 41.9, 'kWh', company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo S 430 Standard'),
        c('41.9', 'battery_capacity', 41.9, 'kWh', nth=1, company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo S 430 Premium'),
        c('325', 'range', 325, 'km', nth=1, company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo S 325 Standard'),
        c('430', 'range', 430, 'km', nth=2, company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo S 430 Standard'),
        c('430', 'range', 430, 'km', nth=3, company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo S 430 Premium'),
        c('75 kW', 'power', 75, 'kW', company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo S'),
        c('180 Nm', 'torque', 180, 'Nm', company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo S'),
        c('30 minutes', 'charging_time', 30, 'minute', company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo S'),
        c('4265', 'length', 4265, 'mm', company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo S'),
        c('1785', 'length', 1785, 'mm', company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo S'),
        c('1600 mm', 'length', 1600, 'mm', company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo S'),
        c('2610 mm', 'length', 2610, 'mm', company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo S'),
        c('68,800 yuan', 'price', 68800, 'CNY', company='Geely', product='Xingyuan'),
        c('4135 mm', 'length', 4135, 'mm', company='Geely', product='Xingyuan'),
        c('69,800 yuan', 'price', 69800, 'CNY', company='BYD', product='Seagull'),
        c('6,000 yuan', 'price_change', -6000, 'CNY', company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo Plus', role='change'),
        c('79,800 yuan', 'price', 79800, 'CNY', company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo Plus'),
        c('March 2023', 'launch', None, 'date', company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo', p=('2023-03-01', '2023-03-31')),
        c('500,000 buyers', 'sales', 500000, ['vehicle', 'item', 'job'], None, company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo', p=('2023-03-01', '2025-08-29')),
        c('19,240', 'sales', 19240, 'vehicle', company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo', p=('2025-07-01', '2025-07-31')),
        c('44%', 'sales', 44, 'percent', company=['Wuling', 'SAIC-GM-Wuling'], product='Binguo', role='change', p=('2025-07-01', '2025-07-31')),
        c('38,100', 'sales', 38100, 'vehicle', company='Geely', product='Xingyuan', p=('2025-07-01', '2025-07-31')),
    ],
    names=mentions(TEXT, {'SAIC-GM-Wuling': ('COMPANY', 'SAIC-GM-Wuling'), 'Wuling': ('COMPANY', 'Wuling'), 'Binguo S 325 Standard': ('PRODUCT', 'Binguo S 325 Standard'), 'Binguo S 430 Standard': ('PRODUCT', 'Binguo S 430 Standard'), 'Binguo S 430 Premium': ('PRODUCT', 'Binguo S 430 Premium'), 'Binguo S': ('PRODUCT', 'Binguo S'), 'Binguo Plus': ('PRODUCT', 'Binguo Plus'), 'Binguo': ('PRODUCT', 'Binguo'), 'Geely': ('COMPANY', 'Geely'), 'Xingyuan': ('PRODUCT', 'Xingyuan'), 'BYD': ('COMPANY', 'BYD'), 'Seagull': ('PRODUCT', 'Seagull')}),
    checks=[],
)
