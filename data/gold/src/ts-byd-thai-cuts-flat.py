from goldlib import *
from mentions import mentions

TEXT = """BYD slashes prices in Thailand by up to 340,000 baht

Early buyers of BYD cars in Thailand are furious: only days after opening its 150,000-unit plant in Rayong, the Chinese maker lowered its prices for the third time this year. The consumer office said on Friday that it had received complaints and would question the importer, Rever Automotive. Prices before and after the cut:

ModelOld priceNew priceDifference
Atto 3 Standard899,900 baht799,900 baht-11.1%
Atto 3 Extended1,199,900 baht859,900 baht-28.3%
Dolphin Standard699,999 baht559,900 baht-20.0%
Dolphin Extended859,999 baht709,900 baht-17.5%
Seal Dynamic1,325,000 baht1,199,000 baht-9.5%

The promotion runs until the end of July. BYD sold 14,953 cars in Thailand in the first half, 6.7 percent fewer than a year ago, and held 46 percent of the EV market in the first quarter. Thailand wants 30 percent of its car output to be electric by 2030; makers can claim subsidies of up to 100,000 baht a car.
"""

doc = dict(
    id='ts-byd-thai-cuts-flat', published='2024-07-08', source='siam-motoring',
    title='BYD slashes prices in Thailand by up to 340,000 baht',
    text=TEXT,
    claims=[
        c('340,000 baht', 'price_change', -340000, 'THB', None, company='BYD', role='change'),
        c('150,000-unit', 'capacity', 150000, 'vehicle', company='BYD', per='year'),
        c('899,900 baht', 'price', 899900, 'THB', company='BYD', product='Atto 3 Standard', superseded=True),
        c('799,900 baht', 'price', 799900, 'THB', company='BYD', product='Atto 3 Standard'),
        c('-11.1%', 'price_change', -11.1, 'percent', company='BYD', product='Atto 3 Standard', role='change'),
        c('1,199,900 baht', 'price', 1199900, 'THB', company='BYD', product='Atto 3 Extended', superseded=True),
        c('859,900 baht', 'price', 859900, 'THB', company='BYD', product='Atto 3 Extended'),
        c('-28.3%', 'price_change', -28.3, 'percent', company='BYD', product='Atto 3 Extended', role='change'),
        c('699,999 baht', 'price', 699999, 'THB', company='BYD', product='Dolphin Standard', superseded=True),
        c('559,900 baht', 'price', 559900, 'THB', company='BYD', product='Dolphin Standard'),
        c('-20.0%', 'price_change', -20, 'percent', company='BYD', product='Dolphin Standard', role='change'),
        c('859,999 baht', 'price', 859999, 'THB', company='BYD', product='Dolphin Extended', superseded=True),
        c('709,900 baht', 'price', 709900, 'THB', company='BYD', product='Dolphin Extended'),
        c('-17.5%', 'price_change', -17.5, 'percent', company='BYD', product='Dolphin Extended', role='change'),
        c('1,325,000 baht', 'price', 1325000, 'THB', company='BYD', product='Seal Dynamic', superseded=True),
        c('1,199,000 baht', 'price', 1199000, 'THB', company='BYD', product='Seal Dynamic'),
        c('-9.5%', 'price_change', -9.5, 'percent', company='BYD', product='Seal Dynamic', role='change'),
        c('14,953 cars', 'sales', 14953, 'vehicle', company='BYD', p=('2024-01-01', '2024-06-30')),
        c('6.7 percent', 'sales', -6.7, 'percent', company='BYD', role='change', p=('2024-01-01', '2024-06-30')),
        c('46 percent', 'market_share', 46, 'percent', company='BYD', role=['level', 'share'], p=('2024-01-01', '2024-03-31')),
        c('30 percent', ['production', 'penetration'], 30, 'percent', role='share', p=(None, '2030-12-31'), status='target'),
        c('100,000 baht', 'subsidy', None, 'THB', 100000, per='vehicle'),
    ],
    names=mentions(TEXT, {'Rever Automotive': ('COMPANY', 'Rever Automotive'), 'BYD': ('COMPANY', 'BYD')}) + [n('Atto 3 Standard', 'PRODUCT', 'Atto 3 Standard', nth=0), n('Atto 3 Extended', 'PRODUCT', 'Atto 3 Extended', nth=0), n('Dolphin Standard', 'PRODUCT', 'Dolphin Standard', nth=0), n('Dolphin Extended', 'PRODUCT', 'Dolphin Extended', nth=0), n('Seal Dynamic', 'PRODUCT', 'Seal Dynamic', nth=0)],
    checks=[],
)
