from goldlib import *
from mentions import mentions

TEXT = """EVs reach 13.8 pct of Turkish car sales in November, Togg ahead of BYD

ISTANBUL - A total of 98,450 cars were sold in Türkiye in November, up 8.1 percent year-on-year, and 13,590 of them were fully electric, the Automotive Distributors and Mobility Association (ODMD) said on Tuesday. Electric car sales were 4.6 percent higher than in the same month of 2023 and accounted for 13.8 percent of the market.

Togg sold 4,210 of its T10X, for a 31 percent slice of EV sales and its highest monthly figure this year. In November 2023 it had sold 3,950.

BYD, which pledged in July to invest $1 billion in a plant in Manisa, came second with 1,830, followed by Tesla with 1,420, KG Mobility with 905 and Mini with 870.

Cars with extended-range engines, a class that did not exist in the statistics a year ago, added 1,340.

In the first 11 months the number of electric cars rose 52.3 percent to 83,900, while the total market dipped 1.1 percent to 857,600. Togg's share of the electric segment in this period is 30.2 percent, or 25,340 units, that of Tesla 12 percent.

Hybrids had 18.1 percent of the market in January-November compared to 10.9 percent, gasoline cars 60.4 percent.

By motor power, EVs under 160 kW, which pay 10 percent special consumption tax, made up 84 percent of electric sales.

Togg plans to start selling its second model, the T10F sedan, in the second quarter of 2025, with exports to Germany later in the year. Chief executive Gurcan Karakas, 59, reiterated that the company was aiming at 1 million vehicles by 2032.

Light commercial vehicle sales fell 5.9 percent to 22,700.
"""

doc = dict(
    id='tw-a-turkey-nov-2412', published='2024-12-03', source='bosphorus-ledger',
    title='EVs reach 13.8 pct of Turkish car sales in November, Togg ahead of BYD',
    text=TEXT,
    claims=[
        c('13.8 pct', 'penetration', 13.8, 'percent', role=['level', 'share'], p=('2024-11-01', '2024-11-30')),
        c('98,450 cars', 'sales', 98450, 'vehicle', p=('2024-11-01', '2024-11-30')),
        c('8.1 percent', 'sales', 8.1, 'percent', role='change', p=('2024-11-01', '2024-11-30')),
        c('13,590', 'sales', 13590, 'vehicle', p=('2024-11-01', '2024-11-30')),
        c('4.6 percent', 'sales', 4.6, 'percent', role='change', p=('2024-11-01', '2024-11-30')),
        c('13.8 percent', 'penetration', 13.8, 'percent', role=['level', 'share'], p=('2024-11-01', '2024-11-30')),
        c('4,210', 'sales', 4210, 'vehicle', company='Togg', product='T10X', p=('2024-11-01', '2024-11-30')),
        c('31 percent', 'market_share', 31, 'percent', company='Togg', role=['level', 'share'], p=('2024-11-01', '2024-11-30')),
        c('3,950', 'sales', 3950, 'vehicle', company='Togg', product=['T10X', None], p=('2023-11-01', '2023-11-30')),
        c('$1 billion', 'investment', 1000000000, 'USD', company='BYD', status='plan'),
        c('1,830', 'sales', 1830, 'vehicle', company='BYD', p=('2024-11-01', '2024-11-30')),
        c('1,420', 'sales', 1420, 'vehicle', company='Tesla', p=('2024-11-01', '2024-11-30')),
        c('905', 'sales', 905, 'vehicle', company='KG Mobility', p=('2024-11-01', '2024-11-30')),
        c('870', 'sales', 870, 'vehicle', company='Mini', p=('2024-11-01', '2024-11-30')),
        c('1,340', 'sales', 1340, 'vehicle', p=('2024-11-01', '2024-11-30')),
        c('52.3 percent', 'sales', 52.3, 'percent', role='change', p=('2024-01-01', '2024-11-30')),
        c('83,900', 'sales', 83900, 'vehicle', p=('2024-01-01', '2024-11-30')),
        c('1.1 percent', 'sales', -1.1, 'percent', role='change', p=('2024-01-01', '2024-11-30')),
        c('857,600', 'sales', 857600, 'vehicle', p=('2024-01-01', '2024-11-30')),
        c('30.2 percent', 'market_share', 30.2, 'percent', company='Togg', role=['level', 'share'], p=('2024-01-01', '2024-11-30')),
        c('25,340 units', 'sales', 25340, 'vehicle', company='Togg', p=('2024-01-01', '2024-11-30')),
        c('12 percent', 'market_share', 12, 'percent', company='Tesla', role=['level', 'share'], p=('2024-01-01', '2024-11-30')),
        c('18.1 percent', ['penetration', 'market_share', 'other'], 18.1, 'percent', role=['share', 'level'], p=('2024-01-01', '2024-11-30')),
        c('10.9 percent', ['penetration', 'market_share', 'other'], 10.9, 'percent', role=['share', 'level'], p=('2023-01-01', '2023-11-30')),
        c('60.4 percent', ['other', 'market_share'], 60.4, 'percent', role='share', p=('2024-01-01', '2024-11-30')),
        c('10 percent', 'tariff', 10, 'percent'),
        c('84 percent', 'sales', 84, 'percent', role='share', p=('2024-01-01', '2024-11-30')),
        c('second quarter of 2025', 'launch', None, 'date', company='Togg', product='T10F', p=('2025-04-01', '2025-06-30'), status='plan'),
        c('1 million vehicles', ['production', 'sales'], 1000000, 'vehicle', company='Togg', p=(None, '2032-12-31'), status=['target', 'plan']),
        c('5.9 percent', 'sales', -5.9, 'percent', role='change', p=('2024-11-01', '2024-11-30')),
        c('22,700', 'sales', 22700, 'vehicle', p=('2024-11-01', '2024-11-30')),
    ],
    names=mentions(TEXT, {'Togg': ('COMPANY', 'Togg'), 'BYD': ('COMPANY', 'BYD'), 'T10X': ('PRODUCT', 'T10X'), 'Tesla': ('COMPANY', 'Tesla'), 'KG Mobility': ('COMPANY', 'KG Mobility'), 'Mini': ('COMPANY', 'Mini'), 'T10F': ('PRODUCT', 'T10F')}),
    checks=[],
)
