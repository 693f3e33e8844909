from goldlib import *
from mentions import mentions

TEXT = """Tesla sells 72,200 cars in China in Sept, its best month of the year

Tesla's retail sales in China were 72,208 units in September, up 65.9 percent from 43,507 units a year ago and up 13.8 percent from August, according to numbers the CPCA released today.

The US electric car maker exported 16,121 vehicles from its Shanghai factory in the month. That is 32.5 percent fewer than the 23,900 units in August and down 47 percent year-on-year.

Wholesale sales, which include both, were therefore 88,329 units as the company said at the beginning of the month. Model Y contributed 52,300 of these and Model 3 36,000.

In the third quarter, Tesla's China retail sales were 181,800 units, 30.1 percent more than in the same period of 2023. Year to date they are 459,500, up 5.4 percent, and exports 216,200, down 19.6 percent.

China's NEV retail sales stood at 1.123 million in September, according to the association, so Tesla had a share of 6.4 percent, up from 5.8 percent in August. In the battery electric segment, where 656,000 units were sold, its share was 11.0 percent.

BYD had 35.1 percent of the NEV market with 394,300 units. Nio's 21,181 deliveries gave it 1.9 percent.

Tesla has offered zero-interest loans in China since April and has left the starting price of the Model Y unchanged at 249,900 yuan ($35,350).

Globally, the company delivered 462,890 vehicles in the quarter.
"""

doc = dict(
    id='tw-a-teslacn-sep-2410', published='2024-10-10', source='pudong-post-ev',
    title='Tesla sells 72,200 cars in China in Sept, its best month of the year',
    text=TEXT,
    claims=[
        c('72,200 cars', 'sales', 72200, 'vehicle', company='Tesla', p=('2024-09-01', '2024-09-30')),
        c('72,208 units', 'sales', 72208, 'vehicle', company='Tesla', p=('2024-09-01', '2024-09-30')),
        c('65.9 percent', 'sales', 65.9, 'percent', company='Tesla', role='change', p=('2024-09-01', '2024-09-30')),
        c('43,507 units', 'sales', 43507, 'vehicle', company='Tesla', p=('2023-09-01', '2023-09-30')),
        c('13.8 percent', 'sales', 13.8, 'percent', company='Tesla', role='change', p=('2024-09-01', '2024-09-30')),
        c('16,121 vehicles', 'exports', 16121, 'vehicle', company='Tesla', p=('2024-09-01', '2024-09-30')),
        c('32.5 percent', 'exports', -32.5, 'percent', company='Tesla', role='change', p=('2024-09-01', '2024-09-30')),
        c('23,900 units', 'exports', 23900, 'vehicle', company='Tesla', p=('2024-08-01', '2024-08-31')),
        c('47 percent', 'exports', -47, 'percent', company='Tesla', role='change', p=('2024-09-01', '2024-09-30')),
        c('88,329 units', 'sales', 88329, 'vehicle', company='Tesla', p=('2024-09-01', '2024-09-30')),
        c('52,300', 'sales', 52300, 'vehicle', company='Tesla', product='Model Y', p=('2024-09-01', '2024-09-30')),
        c('36,000', 'sales', 36000, 'vehicle', company='Tesla', product='Model 3', p=('2024-09-01', '2024-09-30')),
        c('181,800 units', 'sales', 181800, 'vehicle', company='Tesla', p=('2024-07-01', '2024-09-30')),
        c('30.1 percent', 'sales', 30.1, 'percent', company='Tesla', role='change', p=('2024-07-01', '2024-09-30')),
        c('459,500', 'sales', 459500, 'vehicle', company='Tesla', p=('2024-01-01', '2024-09-30')),
        c('5.4 percent', 'sales', 5.4, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-09-30')),
        c('216,200', 'exports', 216200, 'vehicle', company='Tesla', p=('2024-01-01', '2024-09-30')),
        c('19.6 percent', 'exports', -19.6, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-09-30')),
        c('1.123 million', 'sales', 1123000, 'vehicle', p=('2024-09-01', '2024-09-30')),
        c('6.4 percent', 'market_share', 6.4, 'percent', company='Tesla', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('5.8 percent', 'market_share', 5.8, 'percent', company='Tesla', role=['level', 'share'], p=('2024-08-01', '2024-08-31')),
        c('656,000 units', 'sales', 656000, 'vehicle', p=('2024-09-01', '2024-09-30')),
        c('11.0 percent', 'market_share', 11, 'percent', company='Tesla', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('35.1 percent', 'market_share', 35.1, 'percent', company='BYD', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('394,300 units', 'sales', 394300, 'vehicle', company='BYD', p=('2024-09-01', '2024-09-30')),
        c('21,181 deliveries', 'deliveries', 21181, 'vehicle', company='NIO', p=('2024-09-01', '2024-09-30')),
        c('1.9 percent', 'market_share', 1.9, 'percent', company='NIO', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('249,900 yuan', 'price', 249900, 'CNY', company='Tesla', product='Model Y'),
        c('$35,350', 'price', 35350, 'USD', company='Tesla', product='Model Y'),
        c('462,890 vehicles', 'deliveries', 462890, 'vehicle', company='Tesla', p=('2024-07-01', '2024-09-30')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model 3': ('PRODUCT', 'Model 3'), 'BYD': ('COMPANY', 'BYD'), 'Nio': ('COMPANY', 'NIO')}),
    checks=[],
)
