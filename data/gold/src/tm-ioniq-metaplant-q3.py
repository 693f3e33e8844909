from goldlib import *
from mentions import mentions

TEXT = """Last-chance buyers hand Hyundai its best EV quarter in America, then come the price cuts

21,999 units. That is how many of the Ioniq 5 left Hyundai’s U.S. showrooms between July and September, as shoppers rushed to claim a $7,500 federal credit before it lapsed on the last day of the period. The figure is 90% over last year’s. September alone was good for 8,408, a gain of 152%.

The three-row Ioniq 9, on sale since May, contributed 3,191. Over at Kia, the EV9 rallied to 7,510 from 5,920, while the EV6 lost 6%.

With the credit gone, Hyundai Motor America said on Wednesday it would lower the sticker of the 2026 Ioniq 5 by up to $9,800. The SE Standard Range, previously $42,600, now starts at $35,000; its EPA range is 245 miles. Remaining 2025 cars get $7,500 in cash from the maker itself through October 31.

The crossover is assembled at the Metaplant near Savannah, a $7.6 billion works that employs 1,400 and can make 300,000 vehicles a year, rising to 500,000 by 2028. On September 4 federal agents detained 475 people at the battery plant being erected next door with LG Energy Solution; its start has slipped by two to three months.

All told, Hyundai’s American volume for the quarter was 239,069, up 13%.
"""

doc = dict(
    id='tm-ioniq-metaplant-q3', published='2025-10-02', source='atlanta-auto-post',
    title='Last-chance buyers hand Hyundai its best EV quarter in America, then come the price cuts',
    text=TEXT,
    claims=[
        c('21,999 units', 'sales', 21999, 'vehicle', company='Hyundai', product='Ioniq 5', p=('2025-07-01', '2025-09-30')),
        c('$7,500', 'subsidy', 7500, 'USD'),
        c('90%', 'sales', 90, 'percent', company='Hyundai', product='Ioniq 5', role='change', p=('2025-07-01', '2025-09-30')),
        c('8,408', 'sales', 8408, 'vehicle', company='Hyundai', product='Ioniq 5', p=('2025-09-01', '2025-09-30')),
        c('152%', 'sales', 152, 'percent', company='Hyundai', product='Ioniq 5', role='change', p=('2025-09-01', '2025-09-30')),
        c('May', 'launch', None, 'date', company='Hyundai', product='Ioniq 9', p=('2025-05-01', '2025-05-31')),
        c('3,191', 'sales', 3191, 'vehicle', company='Hyundai', product='Ioniq 9', p=('2025-07-01', '2025-09-30')),
        c('7,510', 'sales', 7510, 'vehicle', company='Kia', product='EV9', p=('2025-07-01', '2025-09-30')),
        c('5,920', 'sales', 5920, 'vehicle', company='Kia', product='EV9', p=('2024-07-01', '2024-09-30')),
        c('6%', 'sales', -6, 'percent', company='Kia', product='EV6', role='change', p=('2025-07-01', '2025-09-30')),
        c('$9,800', 'price_change', -9800, 'USD', None, company='Hyundai', product='Ioniq 5', role='change'),
        c('$42,600', 'price', 42600, 'USD', company='Hyundai', product='Ioniq 5 SE Standard Range', superseded=True),
        c('$35,000', 'price', 35000, 'USD', company='Hyundai', product='Ioniq 5 SE Standard Range'),
        c('245 miles', 'range', 245, 'mile', company='Hyundai', product='Ioniq 5 SE Standard Range'),
        c('$7,500', 'price_change', -7500, 'USD', nth=1, company='Hyundai', product='Ioniq 5', role='change', p=(None, '2025-10-31')),
        c('$7.6 billion', 'investment', 7600000000, 'USD', company='Hyundai'),
        c('1,400', 'headcount', 1400, 'job', company='Hyundai'),
        c('300,000 vehicles', 'capacity', 300000, 'vehicle', company='Hyundai', per='year'),
        c('500,000', 'capacity', 500000, 'vehicle', company='Hyundai', per='year', p=(None, '2028-12-31'), status='plan'),
        c('475 people', 'other', 475, 'job', company=['Hyundai', None], p=('2025-09-04', '2025-09-04')),
        c('two to three months', 'duration', 2, 'month', 3, company='Hyundai'),
        c('239,069', 'sales', 239069, 'vehicle', company='Hyundai', p=('2025-07-01', '2025-09-30')),
        c('13%', 'sales', 13, 'percent', company='Hyundai', role='change', p=('2025-07-01', '2025-09-30')),
    ],
    names=mentions(TEXT, {'Hyundai': ('COMPANY', 'Hyundai'), 'Hyundai Motor America': ('COMPANY', 'Hyundai'), 'Kia': ('COMPANY', 'Kia'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5'), 'Ioniq 9': ('PRODUCT', 'Ioniq 9'), 'EV6': ('PRODUCT', 'EV6'), 'EV9': ('PRODUCT', 'EV9')}),
    checks=[],
)
