from goldlib import *
from mentions import mentions

TEXT = """First Ioniq 5 leaves Georgia plant; Rivian’s site next door stays a field

ELLABELL, Ga. — Hyundai started building the Ioniq 5 at its Metaplant near Savannah on Thursday, three months ahead of the January 2025 it had first named. The complex, on 2,923 acres, has cost $7.6 billion, of which $4.3 billion is for a cell factory shared with LG Energy Solution; this is to follow in 2025 with 30 GWh a year.

1,350 people have been hired so far, 8,500 should be working there by 2031. Capacity: 300,000 vehicles, to be stretched to 500,000. Suppliers have pledged $2.7 billion and 6,900 jobs in the region on top.

The Ioniq 9, with three rows, comes next year. It will be up against sister brand Kia’s EV9, which is made at West Point since June and sold 15,970 times in America through September. Hyundai’s own US electric sales were 44,000 in that time, up 6 percent; the Ioniq 5 contributed 30,318.

An hour up the interstate, Rivian has put its $5 billion plant on hold, saving $2.25 billion. Waymo will get robotaxis from the Metaplant; on-road tests start in late 2025. Electric cars made up 8.9 percent of US sales in the third quarter.
"""

doc = dict(
    id='tq-hyundai-metaplant', published='2024-10-04', source='savannah-commerce',
    title='First Ioniq 5 leaves Georgia plant; Rivian’s site next door stays a field',
    text=TEXT,
    claims=[
        c('Thursday', 'production_start', None, 'date', company='Hyundai', product='Ioniq 5', p=('2024-10-03', '2024-10-03')),
        c('January 2025', 'production_start', None, 'date', company='Hyundai', product='Ioniq 5', p=('2025-01-01', '2025-01-31'), status=['plan', 'target'], superseded=True),
        c('2,923 acres', 'area', 2923, 'acre', company='Hyundai'),
        c('$7.6 billion', 'investment', 7600000000, 'USD', company='Hyundai'),
        c('$4.3 billion', 'investment', 4300000000, 'USD', company='Hyundai'),
        c('2025', 'production_start', None, 'date', nth=1, company='Hyundai', p=('2025-01-01', '2025-12-31'), status='plan'),
        c('30 GWh', 'capacity', 30, 'GWh', company='Hyundai', per='year', status='plan'),
        c('1,350 people', 'headcount', 1350, 'job', company='Hyundai'),
        c('8,500', 'jobs', 8500, 'job', company='Hyundai', p=(None, '2031-12-31'), status='plan'),
        c('300,000 vehicles', 'capacity', 300000, 'vehicle', company='Hyundai', per='year'),
        c('500,000', 'capacity', 500000, 'vehicle', company='Hyundai', per='year', status='plan'),
        c('$2.7 billion', 'investment', 2700000000, 'USD', status='plan'),
        c('6,900 jobs', 'jobs', 6900, 'job', status='plan'),
        c('next year', 'launch', None, 'date', company='Hyundai', product='Ioniq 9', p=('2025-01-01', '2025-12-31'), status='plan'),
        c('June', 'production_start', None, 'date', company='Kia', product='EV9', p=('2024-06-01', '2024-06-30')),
        c('15,970 times', 'sales', 15970, 'vehicle', company='Kia', product='EV9', p=('2024-01-01', '2024-09-30')),
        c('44,000', 'sales', 44000, 'vehicle', company='Hyundai', p=('2024-01-01', '2024-09-30')),
        c('6 percent', 'sales', 6, 'percent', company='Hyundai', role='change', p=('2024-01-01', '2024-09-30')),
        c('30,318', 'sales', 30318, 'vehicle', company='Hyundai', product='Ioniq 5', p=('2024-01-01', '2024-09-30')),
        c('$5 billion', 'investment', 5000000000, 'USD', company='Rivian', status='plan'),
        c('$2.25 billion', 'cost', 2250000000, 'USD', company='Rivian'),
        c('8.9 percent', 'penetration', 8.9, 'percent', role=['share', 'level'], p=('2024-07-01', '2024-09-30')),
    ],
    names=mentions(TEXT, {'Hyundai': ('COMPANY', 'Hyundai'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'Kia': ('COMPANY', 'Kia'), 'Rivian': ('COMPANY', 'Rivian'), 'Waymo': ('COMPANY', 'Waymo'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5'), 'Ioniq 9': ('PRODUCT', 'Ioniq 9'), 'EV9': ('PRODUCT', 'EV9')}),
    checks=[],
)
