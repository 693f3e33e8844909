from goldlib import *
from mentions import mentions

TEXT = """BMW Group: one in seven cars sold in Q1 was electric

The BMW Group has published its sales for the first three months of 2024, and the trend is familiar: total volume is close to flat while battery cars keep growing.

Between January and March, 594,600 BMW, MINI and Rolls-Royce vehicles went to customers, up 1.1 per cent on the 588,138 of last year's first quarter. Of those, 82,700 were purely electric (+27.9%). Together with plug-in hybrids the figure is 123,500, an increase of 11%.

The core brand did most of the work. 78,700 electric BMWs were delivered, 40.6 per cent more than a year ago, when the i4 and iX1 were still being ramped up, and overall brand sales rose 2.5 per cent to 531,000 units.

MINI had a difficult start because of its model change. Sales fell 16.9 per cent to 62,200, and just 3,900 were electric, compared with 9,060 in the prior-year quarter. The new Cooper E has reached dealers in April.

Rolls-Royce sold 1,380 cars, against 1,640; customers took delivery of 290 of the electric Spectre. The quarter's total for BMW Motorrad was 46,400, including 1,650 CE 04 electric scooters.

In terms of regions, Europe was up by 5.5 per cent at 223,800, the US by 1.3 per cent at 90,500, while China slipped by 3.8 per cent, to 187,700.

Guidance is unchanged: the Munich-based manufacturer wants electric cars to make up about a fifth of deliveries this year and at least a third in 2026. In 2023 it was 15 per cent.

Figures are provisional. Source: bmwgroup
"""

doc = dict(
    id='tw-b-bmw-q1-2404', published='2024-04-10', source='isar-auto-blog',
    title='BMW Group: one in seven cars sold in Q1 was electric',
    text=TEXT,
    claims=[
        c('one in seven cars', 'sales', 14.285714286, 'percent', company=['BMW Group', 'BMW'], role='share', p=('2024-01-01', '2024-03-31')),
        c('594,600 BMW, MINI and Rolls-Royce vehicles', ['sales', 'deliveries'], 594600, 'vehicle', company=['BMW Group', 'BMW'], p=('2024-01-01', '2024-03-31')),
        c('1.1 per cent', ['sales', 'deliveries'], 1.1, 'percent', company=['BMW Group', 'BMW'], role='change', p=('2024-01-01', '2024-03-31')),
        c('588,138', ['sales', 'deliveries'], 588138, 'vehicle', company=['BMW Group', 'BMW'], p=('2023-01-01', '2023-03-31')),
        c('82,700', ['sales', 'deliveries'], 82700, 'vehicle', company=['BMW Group', 'BMW'], p=('2024-01-01', '2024-03-31')),
        c('+27.9%', ['sales', 'deliveries'], 27.9, 'percent', company=['BMW Group', 'BMW'], role='change', p=('2024-01-01', '2024-03-31')),
        c('123,500', ['sales', 'deliveries'], 123500, 'vehicle', company=['BMW Group', 'BMW'], p=('2024-01-01', '2024-03-31')),
        c('11%', ['sales', 'deliveries'], 11, 'percent', company=['BMW Group', 'BMW'], role='change', p=('2024-01-01', '2024-03-31')),
        c('78,700 electric BMWs', 'deliveries', 78700, 'vehicle', company='BMW', p=('2024-01-01', '2024-03-31')),
        c('40.6 per cent', 'deliveries', 40.6, 'percent', company='BMW', role='change', p=('2024-01-01', '2024-03-31')),
        c('2.5 per cent', 'sales', 2.5, 'percent', company='BMW', role='change', p=('2024-01-01', '2024-03-31')),
        c('531,000 units', 'sales', 531000, 'vehicle', company='BMW', p=('2024-01-01', '2024-03-31')),
        c('16.9 per cent', 'sales', -16.9, 'percent', company='MINI', role='change', p=('2024-01-01', '2024-03-31')),
        c('62,200', 'sales', 62200, 'vehicle', company='MINI', p=('2024-01-01', '2024-03-31')),
        c('3,900', 'sales', 3900, 'vehicle', company='MINI', p=('2024-01-01', '2024-03-31')),
        c('9,060', 'sales', 9060, 'vehicle', company='MINI', p=('2023-01-01', '2023-03-31')),
        c('April', ['delivery_start', 'launch'], None, 'date', company='MINI', product='Cooper E', p=('2024-04-01', '2024-04-30')),
        c('1,380 cars', 'sales', 1380, 'vehicle', company='Rolls-Royce', p=('2024-01-01', '2024-03-31')),
        c('1,640', 'sales', 1640, 'vehicle', company='Rolls-Royce', p=('2023-01-01', '2023-03-31')),
        c('290', 'deliveries', 290, 'vehicle', company='Rolls-Royce', product='Spectre', p=('2024-01-01', '2024-03-31')),
        c('46,400', 'sales', 46400, 'vehicle', company='BMW Motorrad', p=('2024-01-01', '2024-03-31')),
        c('1,650 CE 04 electric scooters', 'sales', 1650, 'vehicle', company='BMW Motorrad', product='CE 04', p=('2024-01-01', '2024-03-31')),
        c('5.5 per cent', 'sales', 5.5, 'percent', company=['BMW Group', 'BMW'], role='change', p=('2024-01-01', '2024-03-31')),
        c('223,800', 'sales', 223800, 'vehicle', company=['BMW Group', 'BMW'], p=('2024-01-01', '2024-03-31')),
        c('1.3 per cent', 'sales', 1.3, 'percent', company=['BMW Group', 'BMW'], role='change', p=('2024-01-01', '2024-03-31')),
        c('90,500', 'sales', 90500, 'vehicle', company=['BMW Group', 'BMW'], p=('2024-01-01', '2024-03-31')),
        c('3.8 per cent', 'sales', -3.8, 'percent', company=['BMW Group', 'BMW'], role='change', p=('2024-01-01', '2024-03-31')),
        c('187,700', 'sales', 187700, 'vehicle', company=['BMW Group', 'BMW'], p=('2024-01-01', '2024-03-31')),
        c('a fifth', 'deliveries', 20, 'percent', company=['BMW Group', 'BMW'], role='share', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('a third', 'deliveries', 33.333333333, 'percent', None, company=['BMW Group', 'BMW'], role='share', p=('2026-01-01', '2026-12-31'), status=['target', 'forecast']),
        c('15 per cent', 'deliveries', 15, 'percent', company=['BMW Group', 'BMW'], role='share', p=('2023-01-01', '2023-12-31')),
    ],
    names=mentions(TEXT, {'BMW Group': ('COMPANY', 'BMW Group'), 'BMW Motorrad': ('COMPANY', 'BMW Motorrad'), 'BMW': ('COMPANY', 'BMW'), 'MINI': ('COMPANY', 'MINI'), 'Rolls-Royce': ('COMPANY', 'Rolls-Royce'), 'i4': ('PRODUCT', 'i4'), 'iX1': ('PRODUCT', 'iX1'), 'Cooper E': ('PRODUCT', 'Cooper E'), 'Spectre': ('PRODUCT', 'Spectre'), 'CE 04': ('PRODUCT', 'CE 04')}),
    checks=[],
)
