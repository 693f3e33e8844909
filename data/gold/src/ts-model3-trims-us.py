from goldlib import *
from mentions import mentions

TEXT = """Refreshed Tesla Model 3 goes on sale in Europe and China

Tesla on Friday unveiled a restyled Model 3, the first big update of the sedan since it came out in 2017. In China it costs 259,900 yuan ($35,800), 12% more than the old version. First deliveries are scheduled for the fourth quarter. German prices and data:

                    Model 3 RWD  Model 3 Long Range
Price (€)           42,990       51,990
Range, WLTP (km)    554          678
Power (kW)          208          366
0-100 km/h (s)      6.1          4.4
Top speed (km/h)    201          201
Charging, max (kW)  170          250
Weight (kg)         1,765        1,840

Tesla also cut the prices of the Model S and Model X in China, by 54,000 yuan and 62,000 yuan respectively, to 698,900 yuan and 738,900 yuan. In August, the carmaker delivered 84,159 China-made vehicles, 9.3% more than a year ago. Rival BYD sold 274,386 cars, an increase of 57.5%.
"""

doc = dict(
    id='ts-model3-trims-us', published='2023-09-04', source='range-report',
    title='Refreshed Tesla Model 3 goes on sale in Europe and China',
    text=TEXT,
    claims=[
        c('Friday', 'launch', None, 'date', company='Tesla', product='Model 3', p=('2023-09-01', '2023-09-01')),
        c('259,900 yuan', 'price', 259900, 'CNY', company='Tesla', product='Model 3'),
        c('$35,800', 'price', 35800, 'USD', company='Tesla', product='Model 3'),
        c('12%', 'price_change', 12, 'percent', company='Tesla', product='Model 3', role='change'),
        c('fourth quarter', 'delivery_start', None, 'date', company='Tesla', product='Model 3', p=('2023-10-01', '2023-12-31'), status=['plan', 'target']),
        c('42,990', 'price', 42990, 'EUR', company='Tesla', product='Model 3 RWD'),
        c('51,990', 'price', 51990, 'EUR', company='Tesla', product='Model 3 Long Range'),
        c('554', 'range', 554, 'km', company='Tesla', product='Model 3 RWD'),
        c('678', 'range', 678, 'km', company='Tesla', product='Model 3 Long Range'),
        c('208', 'power', 208, 'kW', company='Tesla', product='Model 3 RWD'),
        c('366', 'power', 366, 'kW', company='Tesla', product='Model 3 Long Range'),
        c('6.1', 'acceleration', 6.1, 'second', company='Tesla', product='Model 3 RWD'),
        c('4.4', 'acceleration', 4.4, 'second', company='Tesla', product='Model 3 Long Range'),
        c('201', 'top_speed', 201, 'km/h', nth=1, company='Tesla', product='Model 3 RWD'),
        c('201', 'top_speed', 201, 'km/h', nth=2, company='Tesla', product='Model 3 Long Range'),
        c('170', 'charging_power', 170, 'kW', company='Tesla', product='Model 3 RWD'),
        c('250', 'charging_power', 250, 'kW', company='Tesla', product='Model 3 Long Range'),
        c('1,765', 'weight', 1765, 'kg', company='Tesla', product='Model 3 RWD'),
        c('1,840', 'weight', 1840, 'kg', company='Tesla', product='Model 3 Long Range'),
        c('54,000 yuan', 'price_change', -54000, 'CNY', company='Tesla', product='Model S', role='change'),
        c('62,000 yuan', 'price_change', -62000, 'CNY', company='Tesla', product='Model X', role='change'),
        c('698,900 yuan', 'price', 698900, 'CNY', company='Tesla', product='Model S'),
        c('738,900 yuan', 'price', 738900, 'CNY', company='Tesla', product='Model X'),
        c('84,159 China-made vehicles', 'deliveries', 84159, 'vehicle', company='Tesla', p=('2023-08-01', '2023-08-31')),
        c('9.3%', 'deliveries', 9.3, 'percent', company='Tesla', role='change', p=('2023-08-01', '2023-08-31')),
        c('274,386 cars', 'sales', 274386, 'vehicle', company='BYD', p=('2023-08-01', '2023-08-31')),
        c('57.5%', 'sales', 57.5, 'percent', company='BYD', role='change', p=('2023-08-01', '2023-08-31')),
    ],
    names=mentions(TEXT, {'Model 3 Long Range': ('PRODUCT', 'Model 3 Long Range'), 'Model 3 RWD': ('PRODUCT', 'Model 3 RWD'), 'Model 3': ('PRODUCT', 'Model 3'), 'Model S': ('PRODUCT', 'Model S'), 'Model X': ('PRODUCT', 'Model X'), 'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD')}),
    checks=[],
)
