from goldlib import *
from mentions import mentions

TEXT = """BYD's sales fall for a third month, exports hit record

SHENZHEN - BYD sold 480,186 vehicles in November, down 9.6% from the same month last year, as competition at home remained intense. Compared with October, sales were up 8.7% from 441,706.

                     Nov 2025  Nov 2024  Change, %
Passenger vehicles    474,921   525,202       -9.6
  Battery electric    237,540   198,065       19.9
  Plug-in hybrid      237,381   327,137      -27.4
Commercial vehicles     5,265     5,785       -9.0
Total                 480,186   530,987       -9.6
of which overseas     131,935    31,192      323.0

Sales in the first eleven months totalled 4.182 million vehicles, up 11.3% and equal to 90.9% of the lowered target of 4.6 million for the year. The original goal was 5.5 million. BYD's power battery and energy storage installations came to 27.67 GWh in November and to 258.1 GWh in the year to date.
"""

doc = dict(
    id='tr-byd-split-nov25', published='2025-12-01', source='pearl river post',
    title="BYD's sales fall for a third month, exports hit record",
    text=TEXT,
    claims=[
        c('480,186 vehicles', 'sales', 480186, 'vehicle', company='BYD', p=('2025-11-01', '2025-11-30')),
        c('9.6%', 'sales', -9.6, 'percent', company='BYD', role='change', p=('2025-11-01', '2025-11-30')),
        c('8.7%', 'sales', 8.7, 'percent', company='BYD', role='change', p=('2025-11-01', '2025-11-30')),
        c('441,706', 'sales', 441706, 'vehicle', company='BYD', p=('2025-10-01', '2025-10-31')),
        c('474,921', 'sales', 474921, 'vehicle', company='BYD', p=('2025-11-01', '2025-11-30')),
        c('525,202', 'sales', 525202, 'vehicle', company='BYD', p=('2024-11-01', '2024-11-30')),
        c('-9.6', 'sales', -9.6, 'percent', company='BYD', role='change', p=('2025-11-01', '2025-11-30')),
        c('237,540', 'sales', 237540, 'vehicle', company='BYD', p=('2025-11-01', '2025-11-30')),
        c('198,065', 'sales', 198065, 'vehicle', company='BYD', p=('2024-11-01', '2024-11-30')),
        c('19.9', 'sales', 19.9, 'percent', company='BYD', role='change', p=('2025-11-01', '2025-11-30')),
        c('237,381', 'sales', 237381, 'vehicle', company='BYD', p=('2025-11-01', '2025-11-30')),
        c('327,137', 'sales', 327137, 'vehicle', company='BYD', p=('2024-11-01', '2024-11-30')),
        c('-27.4', 'sales', -27.4, 'percent', company='BYD', role='change', p=('2025-11-01', '2025-11-30')),
        c('5,265', 'sales', 5265, 'vehicle', company='BYD', p=('2025-11-01', '2025-11-30')),
        c('5,785', 'sales', 5785, 'vehicle', company='BYD', p=('2024-11-01', '2024-11-30')),
        c('-9.0', 'sales', -9, 'percent', company='BYD', role='change', p=('2025-11-01', '2025-11-30')),
        c('480,186', 'sales', 480186, 'vehicle', nth=1, company='BYD', p=('2025-11-01', '2025-11-30')),
        c('530,987', 'sales', 530987, 'vehicle', company='BYD', p=('2024-11-01', '2024-11-30')),
        c('-9.6', 'sales', -9.6, 'percent', nth=1, company='BYD', role='change', p=('2025-11-01', '2025-11-30')),
        c('131,935', 'sales', 131935, 'vehicle', company='BYD', p=('2025-11-01', '2025-11-30')),
        c('31,192', 'sales', 31192, 'vehicle', company='BYD', p=('2024-11-01', '2024-11-30')),
        c('323.0', 'sales', 323, 'percent', company='BYD', role='change', p=('2025-11-01', '2025-11-30')),
        c('4.182 million vehicles', 'sales', 4182000, 'vehicle', company='BYD', p=('2025-01-01', '2025-11-30')),
        c('11.3%', 'sales', 11.3, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-11-30')),
        c('90.9%', 'sales', 90.9, 'percent', company='BYD', role='share', p=('2025-01-01', '2025-11-30')),
        c('4.6 million', 'sales', 4600000, 'vehicle', company='BYD', p=('2025-01-01', '2025-12-31'), status='target'),
        c('5.5 million', 'sales', 5500000, 'vehicle', company='BYD', p=('2025-01-01', '2025-12-31'), status='target', superseded=True),
        c('27.67 GWh', 'installations', 27.67, 'GWh', company='BYD', p=('2025-11-01', '2025-11-30')),
        c('258.1 GWh', 'installations', 258.1, 'GWh', company='BYD', p=('2025-01-01', '2025-11-30')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD')}),
    checks=[],
)
