from goldlib import *
from mentions import mentions

TEXT = """September's plate change lifts UK battery car share to 23.3%

The month of the new '75' plate saw 312,891 registrations, 13.7% more than in September 2024, according to SMMT. BEVs, at 72,779, grew 29.1%; their share compares with 20.5% a year back and 26.5% in August, when the market is small.

Year to date it stands at 22.1% on 349,414 units, still some way off the 28% the mandate asks of manufacturers for the year. Three quarters into 2024 it was 17.8%.

Kia's EV3 and Ford's new Puma Gen-E, which qualifies for the full £3,750 grant and thus costs £26,245, are the month's climbers: 5,400 and 4,150 respectively. Tesla fared better than of late. It registered 8,360 cars in the month, against 7,994 last September, 7,100 of them Model Ys.

BYD's 11,271 are 880% more than it had twelve months earlier, and Britain is now its largest market abroad. The Seal U made up 5,373. In the first nine months the brand reached 35,000, for a market share of 2.2%. It has 100 dealers today and targets 120 by December.

Chery's Jaecoo 7 sold 6,489 in the same month.
"""

doc = dict(
    id='tn-mg-smmt-september-25', published='2025-10-06', source='westminster-motor-letter',
    title="September's plate change lifts UK battery car share to 23.3%",
    text=TEXT,
    claims=[
        c('23.3%', 'penetration', 23.3, 'percent', role=['level', 'share'], p=('2025-09-01', '2025-09-30')),
        c('312,891 registrations', 'registrations', 312891, 'vehicle', p=('2025-09-01', '2025-09-30')),
        c('13.7%', 'registrations', 13.7, 'percent', role='change', p=('2025-09-01', '2025-09-30')),
        c('72,779', 'registrations', 72779, 'vehicle', p=('2025-09-01', '2025-09-30')),
        c('29.1%', 'registrations', 29.1, 'percent', role='change', p=('2025-09-01', '2025-09-30')),
        c('20.5%', 'penetration', 20.5, 'percent', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('26.5%', 'penetration', 26.5, 'percent', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('22.1%', 'penetration', 22.1, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-09-30')),
        c('349,414 units', 'registrations', 349414, 'vehicle', p=('2025-01-01', '2025-09-30')),
        c('28%', 'penetration', 28, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-12-31'), status='target'),
        c('17.8%', 'penetration', 17.8, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-09-30')),
        c('£3,750', 'subsidy', 3750, 'GBP'),
        c('£26,245', 'price', 26245, 'GBP', company='Ford', product='Puma Gen-E'),
        c('5,400', 'registrations', 5400, 'vehicle', company='Kia', product='EV3', p=('2025-09-01', '2025-09-30')),
        c('4,150', 'registrations', 4150, 'vehicle', company='Ford', product='Puma Gen-E', p=('2025-09-01', '2025-09-30')),
        c('8,360', 'registrations', 8360, 'vehicle', company='Tesla', p=('2025-09-01', '2025-09-30')),
        c('7,994', 'registrations', 7994, 'vehicle', company='Tesla', p=('2024-09-01', '2024-09-30')),
        c('7,100', 'registrations', 7100, 'vehicle', company='Tesla', product='Model Y', p=('2025-09-01', '2025-09-30')),
        c('11,271', 'registrations', 11271, 'vehicle', company='BYD', p=('2025-09-01', '2025-09-30')),
        c('880%', 'registrations', 880, 'percent', company='BYD', role='change', p=('2025-09-01', '2025-09-30')),
        c('5,373', 'registrations', 5373, 'vehicle', company='BYD', product='Seal U', p=('2025-09-01', '2025-09-30')),
        c('35,000', 'registrations', 35000, 'vehicle', company='BYD', p=('2025-01-01', '2025-09-30')),
        c('2.2%', 'market_share', 2.2, 'percent', company='BYD', role=['level', 'share'], p=('2025-01-01', '2025-09-30')),
        c('100 dealers', 'stores', 100, 'store', company='BYD'),
        c('120', 'stores', 120, 'store', company='BYD', p=(None, '2025-12-31'), status='target'),
        c('6,489', 'registrations', 6489, 'vehicle', company=['Jaecoo', 'Chery'], product='Jaecoo 7', p=('2025-09-01', '2025-09-30')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'Kia': ('COMPANY', 'Kia'), 'Ford': ('COMPANY', 'Ford'), 'Chery': ('COMPANY', 'Chery'), 'Model Y': ('PRODUCT', 'Model Y'), 'Puma Gen-E': ('PRODUCT', 'Puma Gen-E'), 'EV3': ('PRODUCT', 'EV3'), 'Jaecoo 7': ('PRODUCT', 'Jaecoo 7'), 'Seal U': ('PRODUCT', 'Seal U')}),
    checks=[],
)
