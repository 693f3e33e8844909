from goldlib import *
from mentions import mentions

TEXT = """Nissan Leaf sales up 63 percent in 2018 as Europe becomes top market

Nissan sold 85,200 Leaf electric cars worldwide last year, compared with 52,300 in 2017, the Japanese automaker announced in Yokohama on Tuesday. It was the best year for the model since it went on sale in December 2010, and it took cumulative sales to 378,400.

Europe was the biggest region with 40,700, over twice as many as a year earlier and ahead of Japan, where the car found 25,720 buyers, 52 percent more than in 2017.

In the United States, deliveries of the second-generation Leaf rose 31 percent to 14,715. December was its strongest month there with 1,667.

Norway alone contributed 12,300. The model became the country's most popular car overall, with a share of 8.3 percent.

The company had a goal of 90,000 for the calendar year, an executive told reporters in Geneva last March, which was missed.

Production in Sunderland, one of three plants which build the Leaf, was 44,800 units, against 17,700 in the year before. The Oppama plant near Tokyo built 36,100.

Nissan unveiled a longer-range version earlier this month. The Leaf e+ has a 62-kWh battery, 160 kW of power and a range of 458 km in the Japanese WLTC mode, and goes on sale in its home market on Wednesday from 4,162,320 yen ($37,980).

Globally, the company sold 5.65 million vehicles in 2018, 2.8 percent fewer than a year before. It plans to sell one million electrified vehicles, including e-Power hybrids, a year by the end of fiscal 2022.

Alliance partner Renault's Zoe sold 39,500 in Europe, a rise of 26 percent.
"""

doc = dict(
    id='tw-b-nissan-leaf-1901', published='2019-01-22', source='tokyo-car-journal',
    title='Nissan Leaf sales up 63 percent in 2018 as Europe becomes top market',
    text=TEXT,
    claims=[
        c('63 percent', 'sales', 63, 'percent', company='Nissan', product='Leaf', role='change', p=('2018-01-01', '2018-12-31')),
        c('85,200 Leaf electric cars', 'sales', 85200, 'vehicle', company='Nissan', product='Leaf', p=('2018-01-01', '2018-12-31')),
        c('52,300', 'sales', 52300, 'vehicle', company='Nissan', product='Leaf', p=('2017-01-01', '2017-12-31')),
        c('December 2010', 'launch', None, 'date', company='Nissan', product='Leaf', p=('2010-12-01', '2010-12-31')),
        c('378,400', 'sales', 378400, 'vehicle', company='Nissan', product='Leaf', p=('2010-12-01', '2018-12-31')),
        c('40,700', 'sales', 40700, 'vehicle', company='Nissan', product='Leaf', p=('2018-01-01', '2018-12-31')),
        c('twice', 'sales', 100, 'percent', None, company='Nissan', product='Leaf', role='change', p=('2018-01-01', '2018-12-31')),
        c('25,720 buyers', 'sales', 25720, 'vehicle', company='Nissan', product='Leaf', p=('2018-01-01', '2018-12-31')),
        c('52 percent', 'sales', 52, 'percent', company='Nissan', product='Leaf', role='change', p=('2018-01-01', '2018-12-31')),
        c('31 percent', 'deliveries', 31, 'percent', company='Nissan', product='Leaf', role='change', p=('2018-01-01', '2018-12-31')),
        c('14,715', 'deliveries', 14715, 'vehicle', company='Nissan', product='Leaf', p=('2018-01-01', '2018-12-31')),
        c('1,667', 'deliveries', 1667, 'vehicle', company='Nissan', product='Leaf', p=('2018-12-01', '2018-12-31')),
        c('12,300', 'sales', 12300, 'vehicle', company='Nissan', product='Leaf', p=('2018-01-01', '2018-12-31')),
        c('8.3 percent', 'market_share', 8.3, 'percent', company='Nissan', product='Leaf', p=('2018-01-01', '2018-12-31')),
        c('90,000', 'sales', 90000, 'vehicle', company='Nissan', product='Leaf', p=('2018-01-01', '2018-12-31'), status=['target', 'forecast']),
        c('44,800 units', 'production', 44800, 'vehicle', company='Nissan', product='Leaf', p=('2018-01-01', '2018-12-31')),
        c('17,700', 'production', 17700, 'vehicle', company='Nissan', product='Leaf', p=('2017-01-01', '2017-12-31')),
        c('36,100', 'production', 36100, 'vehicle', company='Nissan', product='Leaf', p=('2018-01-01', '2018-12-31')),
        c('62-kWh', 'battery_capacity', 62, 'kWh', company='Nissan', product='Leaf e+'),
        c('160 kW', 'power', 160, 'kW', company='Nissan', product='Leaf e+'),
        c('458 km', 'range', 458, 'km', company='Nissan', product='Leaf e+'),
        c('Wednesday', 'launch', None, 'date', company='Nissan', product='Leaf e+', p=('2019-01-23', '2019-01-23'), status=['plan', 'target', 'forecast']),
        c('4,162,320 yen', 'price', 4162320, 'JPY', company='Nissan', product='Leaf e+'),
        c('$37,980', 'price', 37980, 'USD', company='Nissan', product='Leaf e+'),
        c('5.65 million vehicles', 'sales', 5650000, 'vehicle', company='Nissan', p=('2018-01-01', '2018-12-31')),
        c('2.8 percent', 'sales', -2.8, 'percent', company='Nissan', role='change', p=('2018-01-01', '2018-12-31')),
        c('one million electrified vehicles', 'sales', 1000000, 'vehicle', company='Nissan', per='year', p=(None, '2023-03-31'), status=['plan', 'target', 'forecast']),
        c('39,500', 'sales', 39500, 'vehicle', company='Renault', product='Zoe', p=('2018-01-01', '2018-12-31')),
        c('26 percent', 'sales', 26, 'percent', company='Renault', product='Zoe', role='change', p=('2018-01-01', '2018-12-31')),
    ],
    names=mentions(TEXT, {'Nissan': ('COMPANY', 'Nissan'), 'Renault': ('COMPANY', 'Renault'), 'Leaf e+': ('PRODUCT', 'Leaf e+'), 'Leaf': ('PRODUCT', 'Leaf'), 'Zoe': ('PRODUCT', 'Zoe')}),
    checks=[],
)
