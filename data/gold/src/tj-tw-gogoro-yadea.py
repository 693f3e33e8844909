from goldlib import *
from mentions import mentions

TEXT = """Different leagues, same slump: Gogoro, Niu and Yadea on the third quarter

Revenue at Gogoro edged down 5.7% from last year to $86.9 million (at constant currency: -4.0%), split into hardware, $52.6 million, and battery swapping, $34.3 million. Subscribers totalled 628,000 at the quarter's end, versus 577,000. Net loss came to $18.2 million, compared with $3.1 million; adjusted EBITDA was $17.2 million. The full-year revenue forecast has been reduced again, to $305 to $315 million from $320 to $340 million. In its home market, where 163,000 scooters of all makes changed hands, 4.6% fewer, it held 9.3%; the new JEGO, from NT$49,980, made up over half of its volume.

China's Niu was in better shape as to units, 312,405 of them, or 17.4% more. China contributed 259,326 and the rest of the world 53,079. Yet the company lost RMB40.8 million, against RMB79.2 million, on revenues of RMB1.02 billion; revenue per scooter went down 5.9% to RMB3,278. For the current quarter, Niu is looking at revenue between RMB622 million and RMB718 million.

Yadea does not report by the quarter. Its first half was poor enough: 6.38 million two-wheelers, 22.6% below the 8.24 million of 2023, and profit of 1.03 billion yuan.

(Gogoro trades in New York under GGR; Yadea in Hong Kong under 1585.)
"""

doc = dict(
    id='tj-tw-gogoro-yadea', published='2024-11-14', source='strait-two-wheels',
    title='Different leagues, same slump: Gogoro, Niu and Yadea on the third quarter',
    text=TEXT,
    claims=[
        c('5.7%', 'revenue', -5.7, 'percent', company='Gogoro', role='change', p=('2024-07-01', '2024-09-30')),
        c('$86.9 million', 'revenue', 86900000.0, 'USD', company='Gogoro', p=('2024-07-01', '2024-09-30')),
        c('-4.0%', 'revenue', -4, 'percent', company='Gogoro', role='change', p=('2024-07-01', '2024-09-30')),
        c('$52.6 million', 'revenue', 52600000.0, 'USD', company='Gogoro', p=('2024-07-01', '2024-09-30')),
        c('$34.3 million', 'revenue', 34300000.0, 'USD', company='Gogoro', p=('2024-07-01', '2024-09-30')),
        c('628,000', 'other', 628000, 'item', company='Gogoro', p=('2024-09-30', '2024-09-30')),
        c('577,000', 'other', 577000, 'item', company='Gogoro', p=('2023-09-30', '2023-09-30')),
        c('$18.2 million', 'net_income', -18200000.0, 'USD', company='Gogoro', p=('2024-07-01', '2024-09-30')),
        c('$3.1 million', 'net_income', -3100000, 'USD', company='Gogoro', p=('2023-07-01', '2023-09-30')),
        c('$17.2 million', 'ebitda', 17200000.0, 'USD', company='Gogoro', p=('2024-07-01', '2024-09-30')),
        c('$305 to $315 million', 'revenue', 305000000.0, 'USD', 315000000.0, company='Gogoro', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$320 to $340 million', 'revenue', 320000000.0, 'USD', 340000000.0, company='Gogoro', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('163,000 scooters', 'sales', 163000, 'vehicle', p=('2024-07-01', '2024-09-30')),
        c('4.6%', 'sales', -4.6, 'percent', role='change', p=('2024-07-01', '2024-09-30')),
        c('9.3%', 'market_share', 9.3, 'percent', company='Gogoro', role=['level', 'share'], p=('2024-07-01', '2024-09-30')),
        c('NT$49,980', 'price', 49980, 'TWD', company='Gogoro', product='JEGO'),
        c('half', 'sales', 50, 'percent', None, company='Gogoro', product='JEGO', role='share', p=('2024-07-01', '2024-09-30')),
        c('312,405', 'sales', 312405, 'vehicle', company='Niu', p=('2024-07-01', '2024-09-30')),
        c('17.4%', 'sales', 17.4, 'percent', company='Niu', role='change', p=('2024-07-01', '2024-09-30')),
        c('259,326', 'sales', 259326, 'vehicle', company='Niu', p=('2024-07-01', '2024-09-30')),
        c('53,079', 'sales', 53079, 'vehicle', company='Niu', p=('2024-07-01', '2024-09-30')),
        c('RMB40.8 million', 'net_income', -40800000.0, 'CNY', company='Niu', p=('2024-07-01', '2024-09-30')),
        c('RMB79.2 million', 'net_income', -79200000.0, 'CNY', company='Niu', p=('2023-07-01', '2023-09-30')),
        c('RMB1.02 billion', 'revenue', 1020000000.0, 'CNY', company='Niu', p=('2024-07-01', '2024-09-30')),
        c('5.9%', 'revenue', -5.9, 'percent', company='Niu', role='change', per='vehicle', p=('2024-07-01', '2024-09-30')),
        c('RMB3,278', 'revenue', 3278, 'CNY', company='Niu', per='vehicle', p=('2024-07-01', '2024-09-30')),
        c('RMB622 million and RMB718 million', 'revenue', 622000000.0, 'CNY', 718000000.0, company='Niu', p=('2024-10-01', '2024-12-31'), status=['target', 'forecast']),
        c('6.38 million', 'sales', 6380000, 'vehicle', company='Yadea', p=('2024-01-01', '2024-06-30')),
        c('22.6%', 'sales', -22.6, 'percent', company='Yadea', role='change', p=('2024-01-01', '2024-06-30')),
        c('8.24 million', 'sales', 8240000, 'vehicle', company='Yadea', p=('2023-01-01', '2023-06-30')),
        c('1.03 billion yuan', 'net_income', 1030000000.0, 'CNY', company='Yadea', p=('2024-01-01', '2024-06-30')),
    ],
    names=mentions(TEXT, {'Gogoro': ('COMPANY', 'Gogoro'), 'Yadea': ('COMPANY', 'Yadea'), 'Niu': ('COMPANY', 'Niu'), 'JEGO': ('PRODUCT', 'JEGO')}),
    checks=[],
)
