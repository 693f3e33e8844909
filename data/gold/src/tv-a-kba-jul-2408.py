from goldlib import *
from mentions import mentions

TEXT = """Electric car registrations in Germany fall by over a third in July

Subscribe to our newsletter

BERLIN (dpa-AFX) - The number of newly registered electric cars in Germany fell sharply in July. According to the Federal Motor Transport Authority (KBA), 30,762 purely electric cars were registered, 36.8 percent fewer than in the same month last year (48,682).

The share of battery electric cars in all new registrations dropped to 12.9 percent, after 20.0 percent in July 2023 and 14.6 percent in June.

Overall, 238,263 new cars came onto the roads, 2.1 percent less than in the previous year. From January to July, it was 1.71 million, up 4.3 percent, including 214,900 electric cars, down about 20 percent.

Plug-in hybrids were up 3.1 percent to 14,820 units, hybrids as a whole 19.5 percent. Petrol cars had a share of 34.9 percent.

Among the brands, VW registered 5,890 electric cars in the month (minus 13 percent), followed by BMW with 3,640 (plus 24 percent) and Skoda with 2,580. Tesla fell to fifth place behind Mercedes with 2,150 registrations, more than 60 percent fewer than a year ago. The best-selling model was the Skoda Enyaq, 1,990 units, ahead of the Model Y at 1,340.

MG registered 1,460 cars, BYD only 167. Both have been subject to provisional EU duties since July 5.

The association VDA expects 2.8 million new registrations in 2024. It lowered its forecast for electric cars in July to 451,000 units, which would be 14 percent below the 524,000 of last year.

"The end of the environmental bonus is still having an effect," said EY expert Constantin Gall, 47.
"""

doc = dict(
    id='tv-a-kba-jul-2408', published='2024-08-05', source='rheinland-wirtschaft',
    title='Electric car registrations in Germany fall by over a third in July',
    text=TEXT,
    claims=[
        c('a third', 'registrations', None, 'percent', -33.3333, role='change', p=('2024-07-01', '2024-07-31')),
        c('30,762 purely electric cars', 'registrations', 30762, 'vehicle', p=('2024-07-01', '2024-07-31')),
        c('36.8 percent', 'registrations', -36.8, 'percent', role='change', p=('2024-07-01', '2024-07-31')),
        c('48,682', 'registrations', 48682, 'vehicle', p=('2023-07-01', '2023-07-31')),
        c('12.9 percent', 'penetration', 12.9, 'percent', role=['level', 'share'], p=('2024-07-01', '2024-07-31')),
        c('20.0 percent', 'penetration', 20, 'percent', role=['level', 'share'], p=('2023-07-01', '2023-07-31')),
        c('14.6 percent', 'penetration', 14.6, 'percent', role=['level', 'share'], p=('2024-06-01', '2024-06-30')),
        c('238,263 new cars', 'registrations', 238263, 'vehicle', p=('2024-07-01', '2024-07-31')),
        c('2.1 percent', 'registrations', -2.1, 'percent', role='change', p=('2024-07-01', '2024-07-31')),
        c('1.71 million', 'registrations', 1710000, 'vehicle', p=('2024-01-01', '2024-07-31')),
        c('4.3 percent', 'registrations', 4.3, 'percent', role='change', p=('2024-01-01', '2024-07-31')),
        c('214,900 electric cars', 'registrations', 214900, 'vehicle', p=('2024-01-01', '2024-07-31')),
        c('20 percent', 'registrations', -20, 'percent', role='change', p=('2024-01-01', '2024-07-31')),
        c('3.1 percent', 'registrations', 3.1, 'percent', role='change', p=('2024-07-01', '2024-07-31')),
        c('14,820 units', 'registrations', 14820, 'vehicle', p=('2024-07-01', '2024-07-31')),
        c('19.5 percent', 'registrations', 19.5, 'percent', role='change', p=('2024-07-01', '2024-07-31')),
        c('34.9 percent', ['other', 'market_share'], 34.9, 'percent', role='share', p=('2024-07-01', '2024-07-31')),
        c('5,890 electric cars', 'registrations', 5890, 'vehicle', company='Volkswagen', p=('2024-07-01', '2024-07-31')),
        c('13 percent', 'registrations', -13, 'percent', company='Volkswagen', role='change', p=('2024-07-01', '2024-07-31')),
        c('3,640', 'registrations', 3640, 'vehicle', company='BMW', p=('2024-07-01', '2024-07-31')),
        c('24 percent', 'registrations', 24, 'percent', company='BMW', role='change', p=('2024-07-01', '2024-07-31')),
        c('2,580', 'registrations', 2580, 'vehicle', company='Skoda', p=('2024-07-01', '2024-07-31')),
        c('2,150 registrations', 'registrations', 2150, 'vehicle', company='Tesla', p=('2024-07-01', '2024-07-31')),
        c('60 percent', 'registrations', None, 'percent', -60, company='Tesla', role='change', p=('2024-07-01', '2024-07-31')),
        c('1,990 units', 'registrations', 1990, 'vehicle', company='Skoda', product='Enyaq', p=('2024-07-01', '2024-07-31')),
        c('1,340', 'registrations', 1340, 'vehicle', company='Tesla', product='Model Y', p=('2024-07-01', '2024-07-31')),
        c('1,460 cars', 'registrations', 1460, 'vehicle', company='MG', p=('2024-07-01', '2024-07-31')),
        c('167', 'registrations', 167, 'vehicle', company='BYD', p=('2024-07-01', '2024-07-31')),
        c('2.8 million new registrations', 'registrations', 2800000, 'vehicle', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('451,000 units', 'registrations', 451000, 'vehicle', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('14 percent', 'registrations', -14, 'percent', role='change', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('524,000', 'registrations', 524000, 'vehicle', p=('2023-01-01', '2023-12-31')),
    ],
    names=mentions(TEXT, {'VW': ('COMPANY', 'Volkswagen'), 'Tesla': ('COMPANY', 'Tesla'), 'BMW': ('COMPANY', 'BMW'), 'Mercedes': ('COMPANY', 'Mercedes-Benz'), 'Skoda': ('COMPANY', 'Skoda'), 'BYD': ('COMPANY', 'BYD'), 'MG': ('COMPANY', 'MG'), 'Enyaq': ('PRODUCT', 'Enyaq'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
