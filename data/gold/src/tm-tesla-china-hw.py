from goldlib import *
from mentions import mentions

TEXT = """Tesla China: new year, new prices

Five days after the regulators’ New-Year greetings, the American carmaker lowered the price of the refreshed Model 3 in China by 5.9 percent to 245,900 yuan ($34,300) for the rear-wheel-drive version; until Thursday it was 261,400 yuan. The Long Range sheds 11,500 yuan and now costs 285,900 yuan.

For the Model Y, the starting price goes to 258,900 yuan from 266,400 yuan, 2.8 percent less; the Model Y Long Range is 299,900 yuan (306,400 yuan before), while the Performance remains at 363,900 yuan. Buyers of cars in stock get an insurance subsidy of 6,000 yuan until the end of the month.

The Shanghai plant, with a staff of about 20,000 and a capacity of over 950,000 vehicles a year, delivered 947,742 in 2023, 33.3 percent up; 344,078 of them were exported. In December alone it was 94,139, of which 18,334 went abroad. BYD delivered 526,409 BEVs worldwide in the final quarter as against Tesla’s 484,507, and took the crown.

Tesla’s waiting list in China: two to six weeks for the cheapest Model 3, six to eight for the other.

The stock ended Friday 3.7 percent lower in New York.
"""

doc = dict(
    id='tm-tesla-china-hw', published='2024-01-12', source='ev-daily-pudong',
    title='Tesla China: new year, new prices',
    text=TEXT,
    claims=[
        c('5.9 percent', 'price_change', -5.9, 'percent', company='Tesla', product=['Model 3 Rear-Wheel Drive', 'Model 3'], role='change'),
        c('245,900 yuan', 'price', 245900, 'CNY', company='Tesla', product=['Model 3 Rear-Wheel Drive', 'Model 3']),
        c('$34,300', 'price', 34300, 'USD', company='Tesla', product=['Model 3 Rear-Wheel Drive', 'Model 3']),
        c('261,400 yuan', 'price', 261400, 'CNY', company='Tesla', product=['Model 3 Rear-Wheel Drive', 'Model 3'], superseded=True),
        c('11,500 yuan', 'price_change', -11500, 'CNY', company='Tesla', product='Model 3 Long Range', role='change'),
        c('285,900 yuan', 'price', 285900, 'CNY', company='Tesla', product='Model 3 Long Range'),
        c('258,900 yuan', 'price', 258900, 'CNY', company='Tesla', product='Model Y'),
        c('266,400 yuan', 'price', 266400, 'CNY', company='Tesla', product='Model Y', superseded=True),
        c('2.8 percent', 'price_change', -2.8, 'percent', company='Tesla', product='Model Y', role='change'),
        c('299,900 yuan', 'price', 299900, 'CNY', company='Tesla', product='Model Y Long Range'),
        c('306,400 yuan', 'price', 306400, 'CNY', company='Tesla', product='Model Y Long Range', superseded=True),
        c('363,900 yuan', 'price', 363900, 'CNY', company='Tesla', product='Model Y Performance'),
        c('6,000 yuan', ['subsidy', 'price_change'], 6000, 'CNY', company='Tesla', product=['Model Y', None]),
        c('20,000', 'headcount', 20000, 'job', company='Tesla'),
        c('950,000 vehicles', 'capacity', 950000, 'vehicle', None, company='Tesla', per='year'),
        c('947,742', 'deliveries', 947742, 'vehicle', company='Tesla', p=('2023-01-01', '2023-12-31')),
        c('33.3 percent', 'deliveries', 33.3, 'percent', company='Tesla', role='change', p=('2023-01-01', '2023-12-31')),
        c('344,078', 'exports', 344078, 'vehicle', company='Tesla', p=('2023-01-01', '2023-12-31')),
        c('94,139', 'deliveries', 94139, 'vehicle', company='Tesla', p=('2023-12-01', '2023-12-31')),
        c('18,334', 'exports', 18334, 'vehicle', company='Tesla', p=('2023-12-01', '2023-12-31')),
        c('526,409 BEVs', ['deliveries', 'sales'], 526409, 'vehicle', company='BYD', p=('2023-10-01', '2023-12-31')),
        c('484,507', 'deliveries', 484507, 'vehicle', company='Tesla', p=('2023-10-01', '2023-12-31')),
        c('two to six weeks', 'wait_time', 2, 'week', 6, company='Tesla', product=['Model 3 Rear-Wheel Drive', 'Model 3']),
        c('six to eight', 'wait_time', 6, 'week', 8, company='Tesla', product=['Model 3 Long Range', 'Model 3']),
        c('3.7 percent', 'share_price', -3.7, 'percent', company='Tesla', role='change', p=('2024-01-12', '2024-01-12')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'Model 3': ('PRODUCT', 'Model 3'), 'Model Y': ('PRODUCT', 'Model Y'), 'Long Range': ('PRODUCT', 'Model 3 Long Range'), 'Model Y Long Range': ('PRODUCT', 'Model Y Long Range'), 'Performance': ('PRODUCT', 'Model Y Performance')}),
    checks=[],
)
