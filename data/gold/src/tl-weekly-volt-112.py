from goldlib import *
from mentions import mentions

TEXT = """The Weekly Volt, No. 112

Good Sunday. Six minutes of reading, as ever.

BYD FOR EVERYONE. The driving assistant "God's Eye" goes into 21 models without a surcharge, even into the Seagull at 69,800 yuan ($9,555). Hong Kong liked it: BYD stock is 23% up since the year began. In January the firm sold 300,538 cars, 47.5% more than in the same month last year.

CATL GOES SOUTH. The cell giant has handed in its prospectus for Hong Kong. At least $5 billion is sought, mostly for Debrecen, a €7.3 billion project. Revenue of 2024 will be 356 billion to 366 billion yuan, 8.7% to 11.2% lower, profit 49 billion to 53 billion.

XIAOMI PUTS ON SPURS. The SU7 Ultra, 1,548 PS, will be launched later this month; it was previewed at 814,900 yuan and had 3,680 orders within ten minutes last October.

LEAPMOTOR. B10 presale set for March 10. Deliveries by April. Last month: 25,170, +105%.

AND OUT. Nikola is said to be preparing bankruptcy; it had $198 million at the end of September and has sold 235 fuel-cell trucks, no more, in nine months of 2024.

Forwarded by a friend? Sign up here. Unsubscribe below.
"""

doc = dict(
    id='tl-weekly-volt-112', published='2025-02-16', source='weekly-volt-newsletter',
    title='The Weekly Volt, No. 112',
    text=TEXT,
    claims=[
        c('21 models', 'models', 21, 'model', company='BYD'),
        c('69,800 yuan', 'price', 69800, 'CNY', company='BYD', product='Seagull'),
        c('$9,555', 'price', 9555, 'USD', company='BYD', product='Seagull'),
        c('23%', 'share_price', 23, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-02-14')),
        c('300,538 cars', 'sales', 300538, 'vehicle', company='BYD', p=('2025-01-01', '2025-01-31')),
        c('47.5%', 'sales', 47.5, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-01-31')),
        c('$5 billion', 'funding', 5000000000.0, 'USD', None, company='CATL', status=['plan', 'forecast']),
        c('€7.3 billion', 'investment', 7300000000.0, 'EUR', company='CATL'),
        c('356 billion to 366 billion yuan', 'revenue', 356000000000.0, 'CNY', 366000000000.0, company='CATL', p=('2024-01-01', '2024-12-31'), status=['forecast', 'actual']),
        c('8.7% to 11.2%', 'revenue', -11.2, 'percent', -8.7, company='CATL', role='change', p=('2024-01-01', '2024-12-31'), status=['forecast', 'actual']),
        c('49 billion to 53 billion', 'net_income', 49000000000.0, 'CNY', 53000000000.0, company='CATL', p=('2024-01-01', '2024-12-31'), status=['forecast', 'actual']),
        c('1,548 PS', 'power', 1548, 'hp', company='Xiaomi', product='SU7 Ultra'),
        c('later this month', 'launch', None, 'date', company='Xiaomi', product='SU7 Ultra', p=('2025-02-01', '2025-02-28'), status=['plan', 'target', 'forecast']),
        c('814,900 yuan', 'price', 814900, 'CNY', company='Xiaomi', product='SU7 Ultra', status=['forecast', 'plan']),
        c('3,680 orders', 'orders', 3680, 'order', company='Xiaomi', product='SU7 Ultra'),
        c('March 10', 'launch', None, 'date', company='Leapmotor', product='B10', p=('2025-03-10', '2025-03-10'), status=['plan', 'target']),
        c('April', 'delivery_start', None, 'date', company='Leapmotor', product='B10', p=(None, '2025-04-30'), status=['plan', 'target', 'forecast']),
        c('25,170', 'deliveries', 25170, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-01-31')),
        c('+105%', 'deliveries', 105, 'percent', company='Leapmotor', role='change', p=('2025-01-01', '2025-01-31')),
        c('$198 million', 'cash', 198000000.0, 'USD', company='Nikola', p=('2024-09-30', '2024-09-30')),
        c('235 fuel-cell trucks', 'sales', 235, 'vehicle', company='Nikola', p=('2024-01-01', '2024-09-30')),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'BYD': ('COMPANY', 'BYD'), 'XIAOMI': ('COMPANY', 'Xiaomi'), 'LEAPMOTOR': ('COMPANY', 'Leapmotor'), 'Nikola': ('COMPANY', 'Nikola'), 'Seagull': ('PRODUCT', 'Seagull'), 'SU7 Ultra': ('PRODUCT', 'SU7 Ultra'), 'B10': ('PRODUCT', 'B10')}),
    checks=[],
)
