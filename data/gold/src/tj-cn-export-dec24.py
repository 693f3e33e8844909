from goldlib import *
from mentions import mentions

TEXT = """China's car exports, 2024 edition: Chery ships most, BYD grows fastest, EVs tread water

- Total vehicle exports: 5.86 million, 19.3% more than the 4.91 million of 2023 (CAAM)
- New-energy vehicles: 1.284 million, up a mere 6.7%; battery cars fell 10.4% to 987,000, plug-in hybrids jumped 190% to 297,000
- December alone: 504,000 in all, 134,000 NEVs

By group. Chery led with 1,144,588 cars sold abroad (+21.4%). SAIC, long the champion, fell back to 929,300 from 1,208,000, hurt by EU duties of 35.3% on top of the usual 10%; the bloc's rate for BYD is 17% and for Geely 18.8%. GWM: 453,141 (+44.6%). Geely: 414,522 (+57%).

BYD's overseas sales grew by 71.9% to 417,204. In December the Shenzhen company shipped 57,154, after 36,095 in the same month of 2023. It has four car carriers at sea; its first, the Explorer No.1, can hold 7,000 cars.

Tesla sent 259,567 Shanghai-built cars overseas, 24.6% fewer.

Leapmotor exported 13,726. Stellantis, which controls 51% of Leapmotor International, had 350 sales points for the T03 and C10 in Europe at year's end and wants 500 by the close of 2025.
"""

doc = dict(
    id='tj-cn-export-dec24', published='2025-01-15', source='port-and-plug-weekly',
    title="China's car exports, 2024 edition: Chery ships most, BYD grows fastest, EVs tread water",
    text=TEXT,
    claims=[
        c('5.86 million', 'exports', 5860000, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('19.3%', 'exports', 19.3, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('4.91 million', 'exports', 4910000, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('1.284 million', 'exports', 1284000, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('6.7%', 'exports', 6.7, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('10.4%', 'exports', -10.4, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('987,000', 'exports', 987000, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('190%', 'exports', 190, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('297,000', 'exports', 297000, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('504,000', 'exports', 504000, 'vehicle', p=('2024-12-01', '2024-12-31')),
        c('134,000 NEVs', 'exports', 134000, 'vehicle', p=('2024-12-01', '2024-12-31')),
        c('1,144,588 cars', 'exports', 1144588, 'vehicle', company='Chery', p=('2024-01-01', '2024-12-31')),
        c('+21.4%', 'exports', 21.4, 'percent', company='Chery', role='change', p=('2024-01-01', '2024-12-31')),
        c('929,300', 'exports', 929300, 'vehicle', company='SAIC', p=('2024-01-01', '2024-12-31')),
        c('1,208,000', 'exports', 1208000, 'vehicle', company='SAIC', p=('2023-01-01', '2023-12-31')),
        c('35.3%', 'tariff', 35.3, 'percent', company='SAIC'),
        c('10%', 'tariff', 10, 'percent'),
        c('17%', 'tariff', 17, 'percent', company='BYD'),
        c('18.8%', 'tariff', 18.8, 'percent', company='Geely'),
        c('453,141', 'exports', 453141, 'vehicle', company='Great Wall Motor', p=('2024-01-01', '2024-12-31')),
        c('+44.6%', 'exports', 44.6, 'percent', company='Great Wall Motor', role='change', p=('2024-01-01', '2024-12-31')),
        c('414,522', 'exports', 414522, 'vehicle', company='Geely', p=('2024-01-01', '2024-12-31')),
        c('+57%', 'exports', 57, 'percent', company='Geely', role='change', p=('2024-01-01', '2024-12-31')),
        c('71.9%', 'sales', 71.9, 'percent', company='BYD', role='change', p=('2024-01-01', '2024-12-31')),
        c('417,204', 'sales', 417204, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('57,154', 'exports', 57154, 'vehicle', company='BYD', p=('2024-12-01', '2024-12-31')),
        c('36,095', 'exports', 36095, 'vehicle', company='BYD', p=('2023-12-01', '2023-12-31')),
        c('four car carriers', 'other', 4, 'item', company='BYD'),
        c('7,000 cars', 'other', 7000, 'vehicle', company='BYD'),
        c('259,567', 'exports', 259567, 'vehicle', company='Tesla', p=('2024-01-01', '2024-12-31')),
        c('24.6%', 'exports', -24.6, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-12-31')),
        c('13,726', 'exports', 13726, 'vehicle', company='Leapmotor', p=('2024-01-01', '2024-12-31')),
        c('51%', 'stake', 51, 'percent', company='Stellantis'),
        c('350 sales points', 'stores', 350, 'store', company='Leapmotor International', p=('2024-12-31', '2024-12-31')),
        c('500', 'stores', 500, 'store', company='Leapmotor International', p=(None, '2025-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'Chery': ('COMPANY', 'Chery'), 'SAIC': ('COMPANY', 'SAIC'), 'Geely': ('COMPANY', 'Geely'), 'GWM': ('COMPANY', 'Great Wall Motor'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Leapmotor International': ('COMPANY', 'Leapmotor International'), 'T03': ('PRODUCT', 'T03'), 'C10': ('PRODUCT', 'C10'), 'Explorer No.1': ('PRODUCT', 'Explorer No.1')}),
    checks=[],
)
