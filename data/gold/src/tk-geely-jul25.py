from goldlib import *
from mentions import mentions

TEXT = """Geely NEV sales surge 120 percent in July, annual target raised to 3 million

Geely Auto sold 237,717 vehicles in July, up 58 percent from 150,782 a year earlier and 0.7 percent from June's 236,036, according to today's exchange filing.

NEVs made up 54.7 percent of that at 130,124, a gain of 120.4 percent on the 59,051 of July 2024 and 6.4 percent month-on-month. BEVs contributed 75,418 and PHEVs 54,706.

Brand view: Galaxy 95,071 (+237 percent), the Xingyuan hatchback alone 37,700; Zeekr 16,977 (+8.5 percent); Lynk & Co 27,216. Exports were 36,400, 2 percent fewer.

In the first seven months the group reached 1.647 million, an increase of 49.4 percent. It therefore lifts its goal for 2025 to 3 million from 2.71 million, of which 54.9 percent was in hand by the end of July.

Ahead: the 4,918-mm long Galaxy A7 sedan, with a combined range of 2,100 km, goes on sale on August 8 with presale prices from 87,800 yuan; the six-seat Zeekr 9X is due this quarter. Ten models are on the calendar for the whole of 2025.
"""

doc = dict(
    id='tk-geely-jul25', published='2025-08-01', source='ev-post-shanghai',
    title='Geely NEV sales surge 120 percent in July, annual target raised to 3 million',
    text=TEXT,
    claims=[
        c('120 percent', 'sales', 120, 'percent', company='Geely', role='change', p=('2025-07-01', '2025-07-31')),
        c('3 million', 'sales', 3000000, 'vehicle', company='Geely', p=('2025-01-01', '2025-12-31'), status='target'),
        c('237,717 vehicles', 'sales', 237717, 'vehicle', company='Geely', p=('2025-07-01', '2025-07-31')),
        c('58 percent', 'sales', 58, 'percent', company='Geely', role='change', p=('2025-07-01', '2025-07-31')),
        c('150,782', 'sales', 150782, 'vehicle', company='Geely', p=('2024-07-01', '2024-07-31')),
        c('0.7 percent', 'sales', 0.7, 'percent', company='Geely', role='change', p=('2025-07-01', '2025-07-31')),
        c('236,036', 'sales', 236036, 'vehicle', company='Geely', p=('2025-06-01', '2025-06-30')),
        c('54.7 percent', 'sales', 54.7, 'percent', company='Geely', role='share', p=('2025-07-01', '2025-07-31')),
        c('130,124', 'sales', 130124, 'vehicle', company='Geely', p=('2025-07-01', '2025-07-31')),
        c('120.4 percent', 'sales', 120.4, 'percent', company='Geely', role='change', p=('2025-07-01', '2025-07-31')),
        c('59,051', 'sales', 59051, 'vehicle', company='Geely', p=('2024-07-01', '2024-07-31')),
        c('6.4 percent', 'sales', 6.4, 'percent', company='Geely', role='change', p=('2025-07-01', '2025-07-31')),
        c('75,418', 'sales', 75418, 'vehicle', company='Geely', p=('2025-07-01', '2025-07-31')),
        c('54,706', 'sales', 54706, 'vehicle', company='Geely', p=('2025-07-01', '2025-07-31')),
        c('95,071', 'sales', 95071, 'vehicle', company=['Geely Galaxy', 'Galaxy'], p=('2025-07-01', '2025-07-31')),
        c('+237 percent', 'sales', 237, 'percent', company=['Geely Galaxy', 'Galaxy'], role='change', p=('2025-07-01', '2025-07-31')),
        c('37,700', 'sales', 37700, 'vehicle', company=['Geely Galaxy', 'Galaxy', 'Geely'], product='Xingyuan', p=('2025-07-01', '2025-07-31')),
        c('16,977', 'sales', 16977, 'vehicle', company='Zeekr', p=('2025-07-01', '2025-07-31')),
        c('+8.5 percent', 'sales', 8.5, 'percent', company='Zeekr', role='change', p=('2025-07-01', '2025-07-31')),
        c('27,216', 'sales', 27216, 'vehicle', company='Lynk & Co', p=('2025-07-01', '2025-07-31')),
        c('36,400', 'exports', 36400, 'vehicle', company='Geely', p=('2025-07-01', '2025-07-31')),
        c('2 percent', 'exports', -2, 'percent', company='Geely', role='change', p=('2025-07-01', '2025-07-31')),
        c('1.647 million', 'sales', 1647000, 'vehicle', company='Geely', p=('2025-01-01', '2025-07-31')),
        c('49.4 percent', 'sales', 49.4, 'percent', company='Geely', role='change', p=('2025-01-01', '2025-07-31')),
        c('3 million', 'sales', 3000000, 'vehicle', nth=1, company='Geely', p=('2025-01-01', '2025-12-31'), status='target'),
        c('2.71 million', 'sales', 2710000, 'vehicle', company='Geely', p=('2025-01-01', '2025-12-31'), status='target', superseded=True),
        c('54.9 percent', 'sales', 54.9, 'percent', company='Geely', role='share', p=('2025-01-01', '2025-07-31')),
        c('4,918-mm', 'length', 4918, 'mm', company=['Geely Galaxy', 'Galaxy', 'Geely'], product='Galaxy A7'),
        c('2,100 km', 'range', 2100, 'km', company=['Geely Galaxy', 'Galaxy', 'Geely'], product='Galaxy A7'),
        c('August 8', 'launch', None, 'date', company=['Geely Galaxy', 'Galaxy', 'Geely'], product='Galaxy A7', p=('2025-08-08', '2025-08-08'), status='plan'),
        c('87,800 yuan', 'price', 87800, 'CNY', company=['Geely Galaxy', 'Galaxy', 'Geely'], product='Galaxy A7'),
        c('six-seat', 'seats', 6, 'item', company='Zeekr', product='9X'),
        c('this quarter', 'launch', None, 'date', company='Zeekr', product='9X', p=('2025-07-01', '2025-09-30'), status='plan'),
        c('Ten models', 'models', 10, 'model', company='Geely', p=('2025-01-01', '2025-12-31'), status='target'),
    ],
    names=mentions(TEXT, {'Geely': ('COMPANY', 'Geely'), 'Geely Auto': ('COMPANY', 'Geely'), 'Galaxy': ('COMPANY', 'Geely Galaxy'), 'Zeekr': ('COMPANY', 'Zeekr'), 'Lynk & Co': ('COMPANY', 'Lynk & Co'), 'Xingyuan': ('PRODUCT', 'Xingyuan'), 'Galaxy A7': ('PRODUCT', 'Galaxy A7'), '9X': ('PRODUCT', '9X')}),
    checks=[],
)
