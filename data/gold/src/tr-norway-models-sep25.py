from goldlib import *
from mentions import mentions

TEXT = """Model Y tops the Norwegian list in September, BYD enters the top ten

OSLO, Oct 1 - A total of 14,329 new cars were registered in Norway in September, up 11% on the same month of 2024. Of these 14,084 were fully electric, a share of 98.3% against 96.4% last year.

The ten best-selling models of the month, with the change on September 2024:

    Make        Model      Units  +/- %
1   Tesla       Model Y    2,613   +1.9
2   Tesla       Model 3    1,270  -14.2
3   Volkswagen  ID.7         702  +22.5
4   Toyota      bZ4X         688  +41.0
5   Volkswagen  ID.4         577  -21.1
6   Volvo       EX30         561   -8.3
7   Skoda       Enyaq        540   -3.7
8   BYD         Sealion 7    498
9   Xpeng       G6           431  +88.2
10  Ford        Explorer     402  +12.6

Tesla registered 4,132 cars in all and took 28.8% of the market. In the first nine months its share came to 18.9%. BYD did not sell the Sealion 7 in the country a year ago, so no change is given.
"""

doc = dict(
    id='tr-norway-models-sep25', published='2025-10-01', source='nordicdrive',
    title='Model Y tops the Norwegian list in September, BYD enters the top ten',
    text=TEXT,
    claims=[
        c('14,329 new cars', 'registrations', 14329, 'vehicle', p=('2025-09-01', '2025-09-30')),
        c('11%', 'registrations', 11, 'percent', role='change', p=('2025-09-01', '2025-09-30')),
        c('14,084', 'registrations', 14084, 'vehicle', p=('2025-09-01', '2025-09-30')),
        c('98.3%', 'penetration', 98.3, 'percent', role=['level', 'share'], p=('2025-09-01', '2025-09-30')),
        c('96.4%', 'penetration', 96.4, 'percent', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('2,613', 'registrations', 2613, 'vehicle', company='Tesla', product='Model Y', p=('2025-09-01', '2025-09-30')),
        c('+1.9', 'registrations', 1.9, 'percent', company='Tesla', product='Model Y', role='change', p=('2025-09-01', '2025-09-30')),
        c('1,270', 'registrations', 1270, 'vehicle', company='Tesla', product='Model 3', p=('2025-09-01', '2025-09-30')),
        c('-14.2', 'registrations', -14.2, 'percent', company='Tesla', product='Model 3', role='change', p=('2025-09-01', '2025-09-30')),
        c('702', 'registrations', 702, 'vehicle', company='Volkswagen', product='ID.7', p=('2025-09-01', '2025-09-30')),
        c('+22.5', 'registrations', 22.5, 'percent', company='Volkswagen', product='ID.7', role='change', p=('2025-09-01', '2025-09-30')),
        c('688', 'registrations', 688, 'vehicle', company='Toyota', product='bZ4X', p=('2025-09-01', '2025-09-30')),
        c('+41.0', 'registrations', 41, 'percent', company='Toyota', product='bZ4X', role='change', p=('2025-09-01', '2025-09-30')),
        c('577', 'registrations', 577, 'vehicle', company='Volkswagen', product='ID.4', p=('2025-09-01', '2025-09-30')),
        c('-21.1', 'registrations', -21.1, 'percent', company='Volkswagen', product='ID.4', role='change', p=('2025-09-01', '2025-09-30')),
        c('561', 'registrations', 561, 'vehicle', company='Volvo', product='EX30', p=('2025-09-01', '2025-09-30')),
        c('-8.3', 'registrations', -8.3, 'percent', company='Volvo', product='EX30', role='change', p=('2025-09-01', '2025-09-30')),
        c('540', 'registrations', 540, 'vehicle', company='Skoda', product='Enyaq', p=('2025-09-01', '2025-09-30')),
        c('-3.7', 'registrations', -3.7, 'percent', company='Skoda', product='Enyaq', role='change', p=('2025-09-01', '2025-09-30')),
        c('498', 'registrations', 498, 'vehicle', company='BYD', product='Sealion 7', p=('2025-09-01', '2025-09-30')),
        c('431', 'registrations', 431, 'vehicle', company='XPeng', product='G6', p=('2025-09-01', '2025-09-30')),
        c('+88.2', 'registrations', 88.2, 'percent', company='XPeng', product='G6', role='change', p=('2025-09-01', '2025-09-30')),
        c('402', 'registrations', 402, 'vehicle', company='Ford', product='Explorer', p=('2025-09-01', '2025-09-30')),
        c('+12.6', 'registrations', 12.6, 'percent', company='Ford', product='Explorer', role='change', p=('2025-09-01', '2025-09-30')),
        c('4,132 cars', 'registrations', 4132, 'vehicle', company='Tesla', p=('2025-09-01', '2025-09-30')),
        c('28.8%', 'market_share', 28.8, 'percent', company='Tesla', role=['level', 'share'], p=('2025-09-01', '2025-09-30')),
        c('18.9%', 'market_share', 18.9, 'percent', company='Tesla', role=['level', 'share'], p=('2025-01-01', '2025-09-30')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Toyota': ('COMPANY', 'Toyota'), 'Volvo': ('COMPANY', 'Volvo'), 'Skoda': ('COMPANY', 'Skoda'), 'BYD': ('COMPANY', 'BYD'), 'Xpeng': ('COMPANY', 'XPeng'), 'Ford': ('COMPANY', 'Ford'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model 3': ('PRODUCT', 'Model 3'), 'ID.7': ('PRODUCT', 'ID.7'), 'bZ4X': ('PRODUCT', 'bZ4X'), 'ID.4': ('PRODUCT', 'ID.4'), 'EX30': ('PRODUCT', 'EX30'), 'Enyaq': ('PRODUCT', 'Enyaq'), 'Sealion 7': ('PRODUCT', 'Sealion 7'), 'G6': ('PRODUCT', 'G6'), 'Explorer': ('PRODUCT', 'Explorer')}),
    checks=[],
)
