from goldlib import *
from mentions import mentions

TEXT = """Tesla third in Korea's import race though EVs lose steam

Imported car sales in South Korea went down 3 percent on-year to 23,784 units last month, data from the Korea Automobile Importers and Distributors Association showed Wednesday. By fuel, hybrids made up 15,384, or 64.7 percent; battery cars 5,043 (21.2 percent); gasoline 2,667.

BMW remained the best-selling foreign marque with 6,665, followed by Mercedes-Benz at 5,645 and Tesla at 3,618. While the two Germans stood 7.3 percent and 12.5 percent lower than a year earlier, the American brand, not counted in KAIDA's tallies until January, went up by 149.5 percent.

In the January-November period, 239,764 imports found buyers, 1.7 percent fewer than the 243,811 a year before.

Model rankings for electrics: Tesla Model Y 2,208, Tesla Model 3 1,366, Polestar 4 201. The fire that tore through an underground parking lot in Incheon on Aug. 1, damaging hundreds of cars, continues to haunt Mercedes, whose EV sales there amounted to no more than 74, against 900-plus last November.
"""

doc = dict(
    id='te-kaida-2411', published='2024-12-04', source='hangang-daily',
    title="Tesla third in Korea's import race though EVs lose steam",
    text=TEXT,
    claims=[
        c('3 percent', 'sales', -3, 'percent', role='change', p=('2024-11-01', '2024-11-30')),
        c('23,784 units', 'sales', 23784, 'vehicle', p=('2024-11-01', '2024-11-30')),
        c('15,384', 'sales', 15384, 'vehicle', p=('2024-11-01', '2024-11-30')),
        c('64.7 percent', ['market_share', 'sales'], 64.7, 'percent', role='share', p=('2024-11-01', '2024-11-30')),
        c('5,043', 'sales', 5043, 'vehicle', p=('2024-11-01', '2024-11-30')),
        c('21.2 percent', 'penetration', 21.2, 'percent', role=['level', 'share'], p=('2024-11-01', '2024-11-30')),
        c('2,667', 'sales', 2667, 'vehicle', p=('2024-11-01', '2024-11-30')),
        c('6,665', 'sales', 6665, 'vehicle', company='BMW', p=('2024-11-01', '2024-11-30')),
        c('5,645', 'sales', 5645, 'vehicle', company='Mercedes-Benz', p=('2024-11-01', '2024-11-30')),
        c('3,618', 'sales', 3618, 'vehicle', company='Tesla', p=('2024-11-01', '2024-11-30')),
        c('7.3 percent', 'sales', -7.3, 'percent', company='BMW', role='change', p=('2024-11-01', '2024-11-30')),
        c('12.5 percent', 'sales', -12.5, 'percent', company='Mercedes-Benz', role='change', p=('2024-11-01', '2024-11-30')),
        c('149.5 percent', 'sales', 149.5, 'percent', company='Tesla', role='change', p=('2024-11-01', '2024-11-30')),
        c('239,764', 'sales', 239764, 'vehicle', p=('2024-01-01', '2024-11-30')),
        c('1.7 percent', 'sales', -1.7, 'percent', role='change', p=('2024-01-01', '2024-11-30')),
        c('243,811', 'sales', 243811, 'vehicle', p=('2023-01-01', '2023-11-30')),
        c('2,208', 'sales', 2208, 'vehicle', company='Tesla', product='Model Y', p=('2024-11-01', '2024-11-30')),
        c('1,366', 'sales', 1366, 'vehicle', company='Tesla', product='Model 3', p=('2024-11-01', '2024-11-30')),
        c('201', 'sales', 201, 'vehicle', company='Polestar', product='Polestar 4', p=('2024-11-01', '2024-11-30')),
        c('74', 'sales', 74, 'vehicle', company='Mercedes-Benz', p=('2024-11-01', '2024-11-30')),
        c('900', 'sales', 900, 'vehicle', None, company='Mercedes-Benz', p=('2023-11-01', '2023-11-30')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BMW': ('COMPANY', 'BMW'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Mercedes': ('COMPANY', 'Mercedes-Benz'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model 3': ('PRODUCT', 'Model 3'), 'Polestar 4': ('PRODUCT', 'Polestar 4')}),
)
