from goldlib import *
from mentions import mentions

TEXT = """EVs stuck below 2.5% of Japan's new car market in 2023

TOKYO -- Sales of electric passenger cars in Japan grew 50% in 2023 to 88,430, but the country still trails other major markets, with EVs making up just 2.2% of the total, data compiled from three industry groups shows.

In 2022 the number was 58,810 and the share 1.7%.

More than 40% of last year's EVs, or 37,140, were Nissan Sakura minicars, whose sales increased 68%. Nissan's overall EV sales, including the Leaf and the Ariya, came to 49,900, so that the Yokohama-based company held 56% of the segment. Its alliance partner Mitsubishi Motors sold 7,500 eK X EVs.

Toyota, the country's biggest carmaker, sold 1,230 EVs of the bZ4X and Lexus lines, less than 0.1% of its domestic volume of 1.67 million.

Imported EVs hit an all-time high of 22,850 units, 60% more than in the year before and nearly one in ten foreign cars. The Japan Automobile Importers Association does not break out Tesla, but "others," almost all of which are believed to be Teslas, stood at 5,500. BYD, in its first year, delivered 1,446 cars from 51 dealerships and wants to have 100 outlets by the end of 2025.

In December, EV sales in Japan fell 11% to 6,690, the second monthly decline in a row.

The government wants new cars to be electrified, including hybrids, by 2035. It plans to raise the number of charging points from 30,000 now to 300,000 in 2030.

Nomura analyst M. Kunugi expects the EV share at 3% in 2024 and 15% by 2030.

Total new vehicle sales in 2023 were 4.78 million, up 13.8%.
"""

doc = dict(
    id='tw-a-japan-fy-2401', published='2024-01-11', source='tokyo-industry-journal',
    title="EVs stuck below 2.5% of Japan's new car market in 2023",
    text=TEXT,
    claims=[
        c('2.5%', 'penetration', None, 'percent', 2.5, role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('50%', 'sales', 50, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('88,430', 'sales', 88430, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('2.2%', 'penetration', 2.2, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('58,810', 'sales', 58810, 'vehicle', p=('2022-01-01', '2022-12-31')),
        c('1.7%', 'penetration', 1.7, 'percent', role=['level', 'share'], p=('2022-01-01', '2022-12-31')),
        c('40%', ['sales', 'market_share'], 40, 'percent', None, company='Nissan', product='Sakura', role='share', p=('2023-01-01', '2023-12-31')),
        c('37,140', 'sales', 37140, 'vehicle', company='Nissan', product='Sakura', p=('2023-01-01', '2023-12-31')),
        c('68%', 'sales', 68, 'percent', company='Nissan', product='Sakura', role='change', p=('2023-01-01', '2023-12-31')),
        c('49,900', 'sales', 49900, 'vehicle', company='Nissan', p=('2023-01-01', '2023-12-31')),
        c('56%', 'market_share', 56, 'percent', company='Nissan', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('7,500 eK X EVs', 'sales', 7500, 'vehicle', company='Mitsubishi Motors', product='eK X EV', p=('2023-01-01', '2023-12-31')),
        c('1,230 EVs', 'sales', 1230, 'vehicle', company='Toyota', p=('2023-01-01', '2023-12-31')),
        c('0.1%', 'sales', None, 'percent', 0.1, company='Toyota', role='share', p=('2023-01-01', '2023-12-31')),
        c('1.67 million', 'sales', 1670000, 'vehicle', company='Toyota', p=('2023-01-01', '2023-12-31')),
        c('22,850 units', ['sales', 'imports'], 22850, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('60%', ['sales', 'imports'], 60, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('one in ten', 'penetration', 10, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('5,500', ['sales', 'imports'], 5500, 'vehicle', company=['Tesla', None], p=('2023-01-01', '2023-12-31')),
        c('1,446 cars', 'deliveries', 1446, 'vehicle', company='BYD', p=('2023-01-01', '2023-12-31')),
        c('51 dealerships', 'stores', 51, 'store', company='BYD'),
        c('100 outlets', 'stores', 100, 'store', company='BYD', p=(None, '2025-12-31'), status=['target', 'plan']),
        c('11%', 'sales', -11, 'percent', role='change', p=('2023-12-01', '2023-12-31')),
        c('6,690', 'sales', 6690, 'vehicle', p=('2023-12-01', '2023-12-31')),
        c('30,000', 'chargers', 30000, 'charger'),
        c('300,000', 'chargers', 300000, 'charger', p=('2030-01-01', '2030-12-31'), status=['plan', 'target']),
        c('3%', 'penetration', 3, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('15%', 'penetration', 15, 'percent', role=['level', 'share'], p=(None, '2030-12-31'), status='forecast'),
        c('4.78 million', 'sales', 4780000, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('13.8%', 'sales', 13.8, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
    ],
    names=mentions(TEXT, {'Nissan': ('COMPANY', 'Nissan'), 'Sakura': ('PRODUCT', 'Sakura'), 'Leaf': ('PRODUCT', 'Leaf'), 'Ariya': ('PRODUCT', 'Ariya'), 'Mitsubishi Motors': ('COMPANY', 'Mitsubishi Motors'), 'eK X EV': ('PRODUCT', 'eK X EV'), 'Toyota': ('COMPANY', 'Toyota'), 'bZ4X': ('PRODUCT', 'bZ4X'), 'Lexus': ('COMPANY', 'Lexus'), 'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD')}),
    checks=[],
)
