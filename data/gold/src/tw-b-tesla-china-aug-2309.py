from goldlib import *
from mentions import mentions

TEXT = """Tesla's China-made EV sales rise 31% in August from July

BEIJING, Sept 5 - U.S. electric vehicle maker Tesla sold 83,900 China-made vehicles in August, 30.6% more than in July and up 9% from a year earlier, data from the China Passenger Car Association showed on Tuesday.

Chinese rival BYD, whose Dynasty and Ocean series are made up of pure electric and petrol-electric hybrid models, sold 274,000 passenger vehicles, up 57% year-on-year.

Tesla's deliveries to Chinese customers more than doubled from July to 64,300 after a price cut of 14,000 yuan for the long-range and performance versions of its Model Y in the middle of the month. Exports from Shanghai, by contrast, fell to 19,600 cars from 32,860 in July.

The U.S. company said on Friday that a facelifted Model 3 is available for order in China from 259,900 yuan, 12% above the price of the old one. First customers will get it in the fourth quarter.

Deliveries of the Model Y in the country in August, at 51,100, made it the best-selling car of any kind, ahead of BYD's Song with 47,800, said the association's secretary general, Cui Dongshu.

In the first eight months the Shanghai plant delivered 625,200 vehicles, up 56% from 400,800 in the same period of 2022, when it was shut for weeks. The site has an annual capacity of more than 950,000.

Nationwide, passenger vehicle sales increased 2.2% to 1.93 million units in August, of which NEVs made up 37%, compared with 28.3% a year before.

($1 = 7.3013 Chinese yuan renminbi)
"""

doc = dict(
    id='tw-b-tesla-china-aug-2309', published='2023-09-05', source='yangtze-finance',
    title="Tesla's China-made EV sales rise 31% in August from July",
    text=TEXT,
    claims=[
        c('31%', 'sales', 31, 'percent', company='Tesla', role='change', p=('2023-08-01', '2023-08-31')),
        c('83,900 China-made vehicles', 'sales', 83900, 'vehicle', company='Tesla', p=('2023-08-01', '2023-08-31')),
        c('30.6%', 'sales', 30.6, 'percent', company='Tesla', role='change', p=('2023-08-01', '2023-08-31')),
        c('9%', 'sales', 9, 'percent', company='Tesla', role='change', p=('2023-08-01', '2023-08-31')),
        c('274,000 passenger vehicles', 'sales', 274000, 'vehicle', company='BYD', p=('2023-08-01', '2023-08-31')),
        c('57%', 'sales', 57, 'percent', company='BYD', role='change', p=('2023-08-01', '2023-08-31')),
        c('doubled', 'deliveries', 100, 'percent', None, company='Tesla', role='change', p=('2023-08-01', '2023-08-31')),
        c('64,300', 'deliveries', 64300, 'vehicle', company='Tesla', p=('2023-08-01', '2023-08-31')),
        c('14,000 yuan', 'price_change', -14000, 'CNY', company='Tesla', product=['Model Y', None], role='change'),
        c('19,600 cars', 'exports', 19600, 'vehicle', company='Tesla', p=('2023-08-01', '2023-08-31')),
        c('32,860', 'exports', 32860, 'vehicle', company='Tesla', p=('2023-07-01', '2023-07-31')),
        c('259,900 yuan', 'price', 259900, 'CNY', company='Tesla', product='Model 3'),
        c('12%', ['price_change', 'price'], 12, 'percent', company='Tesla', product='Model 3', role='change'),
        c('fourth quarter', 'delivery_start', None, 'date', company='Tesla', product='Model 3', p=('2023-10-01', '2023-12-31'), status=['plan', 'target', 'forecast']),
        c('51,100', 'deliveries', 51100, 'vehicle', company='Tesla', product='Model Y', p=('2023-08-01', '2023-08-31')),
        c('47,800', ['deliveries', 'sales'], 47800, 'vehicle', company='BYD', product='Song', p=('2023-08-01', '2023-08-31')),
        c('625,200 vehicles', 'deliveries', 625200, 'vehicle', company='Tesla', p=('2023-01-01', '2023-08-31')),
        c('56%', 'deliveries', 56, 'percent', company='Tesla', role='change', p=('2023-01-01', '2023-08-31')),
        c('400,800', 'deliveries', 400800, 'vehicle', company='Tesla', p=('2022-01-01', '2022-08-31')),
        c('950,000', 'capacity', 950000, 'vehicle', None, company='Tesla', per='year'),
        c('2.2%', 'sales', 2.2, 'percent', role='change', p=('2023-08-01', '2023-08-31')),
        c('1.93 million units', 'sales', 1930000, 'vehicle', p=('2023-08-01', '2023-08-31')),
        c('37%', 'penetration', 37, 'percent', p=('2023-08-01', '2023-08-31')),
        c('28.3%', 'penetration', 28.3, 'percent', p=('2022-08-01', '2022-08-31')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model 3': ('PRODUCT', 'Model 3'), 'Song': ('PRODUCT', 'Song')}),
    checks=[],
)
