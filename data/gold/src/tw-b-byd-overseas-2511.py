from goldlib import *
from mentions import mentions

TEXT = """BYD overseas: Europe now ahead of Latin America

BYD sold 84,300 passenger cars and pickups outside China in October, more than 2.7 times the 30,800 of a year before, the company's monthly filing shows. Since January the total has reached 788,600. The maker had given 800,000 as its goal for the whole year in the spring and lifted that to between 900,000 and 1 million in August, so with two months to go it has covered 83% of the middle of the range.

Where do the cars go? A breakdown by our analysts for the first nine months:

Region / Jan-Sep 2025 / Jan-Sep 2024
Europe incl. Turkey / 206,400 / 58,900
Latin America / 197,700 / 121,300
Southeast Asia / 141,200 / 77,500
Australia, NZ / 41,900 / 16,200
Rest / 117,100 / n.a.

In the United Kingdom, its largest European market by far, BYD registered 11,270 cars in September, ten times as many as in the same month of 2024. A total of 35,600 cars there since the start of the year gave it a market share of 2.2%. The Seal U, a plug-in hybrid also called Seal U DM-i, was the most popular with 15,900.

In Brazil the company has sold 91,400 vehicles this year, an increase of 38%, and leads the electric car segment with a share of 73%. Its plant in Camaçari assembled the first car in July and can build 150,000 a year.

Overall, group sales are less brilliant. They fell 12% in October to 441,700, the second monthly decline in a row. At home BYD sold 29% fewer vehicles than a year ago.

BYD now operates eight car carriers. The latest, Xi'an, can take 9,200 vehicles.

Want our data as a spreadsheet? Write to us.
"""

doc = dict(
    id='tw-b-byd-overseas-2511', published='2025-11-05', source='atlantic-mobility-letter',
    title='BYD overseas: Europe now ahead of Latin America',
    text=TEXT,
    claims=[
        c('84,300 passenger cars and pickups', 'sales', 84300, 'vehicle', company='BYD', p=('2025-10-01', '2025-10-31')),
        c('2.7 times', 'sales', 170, 'percent', None, company='BYD', role='change', p=('2025-10-01', '2025-10-31')),
        c('30,800', 'sales', 30800, 'vehicle', company='BYD', p=('2024-10-01', '2024-10-31')),
        c('788,600', 'sales', 788600, 'vehicle', company='BYD', p=('2025-01-01', '2025-10-31')),
        c('800,000', 'sales', 800000, 'vehicle', company='BYD', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('900,000 and 1 million', 'sales', 900000, 'vehicle', 1000000, company='BYD', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('83%', 'sales', 83, 'percent', company='BYD', role='share', p=('2025-01-01', '2025-10-31')),
        c('206,400', 'sales', 206400, 'vehicle', company='BYD', p=('2025-01-01', '2025-09-30')),
        c('58,900', 'sales', 58900, 'vehicle', company='BYD', p=('2024-01-01', '2024-09-30')),
        c('197,700', 'sales', 197700, 'vehicle', company='BYD', p=('2025-01-01', '2025-09-30')),
        c('121,300', 'sales', 121300, 'vehicle', company='BYD', p=('2024-01-01', '2024-09-30')),
        c('141,200', 'sales', 141200, 'vehicle', company='BYD', p=('2025-01-01', '2025-09-30')),
        c('77,500', 'sales', 77500, 'vehicle', company='BYD', p=('2024-01-01', '2024-09-30')),
        c('41,900', 'sales', 41900, 'vehicle', company='BYD', p=('2025-01-01', '2025-09-30')),
        c('16,200', 'sales', 16200, 'vehicle', company='BYD', p=('2024-01-01', '2024-09-30')),
        c('117,100', 'sales', 117100, 'vehicle', company='BYD', p=('2025-01-01', '2025-09-30')),
        c('11,270 cars', 'registrations', 11270, 'vehicle', company='BYD', p=('2025-09-01', '2025-09-30')),
        c('ten times', 'registrations', 900, 'percent', company='BYD', role='change', p=('2025-09-01', '2025-09-30')),
        c('35,600 cars', ['registrations', 'sales'], 35600, 'vehicle', company='BYD', p=('2025-01-01', '2025-09-30')),
        c('2.2%', 'market_share', 2.2, 'percent', company='BYD', p=('2025-01-01', '2025-09-30')),
        c('15,900', ['registrations', 'sales'], 15900, 'vehicle', company='BYD', product=['Seal U', 'Seal U DM-i'], p=('2025-01-01', '2025-09-30')),
        c('91,400 vehicles', 'sales', 91400, 'vehicle', company='BYD', p=('2025-01-01', '2025-10-31')),
        c('38%', 'sales', 38, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-10-31')),
        c('73%', 'market_share', 73, 'percent', company='BYD', p=('2025-01-01', '2025-10-31')),
        c('July', 'production_start', None, 'date', company='BYD', p=('2025-07-01', '2025-07-31')),
        c('150,000', 'capacity', 150000, 'vehicle', company='BYD', per='year'),
        c('12%', 'sales', -12, 'percent', company='BYD', role='change', p=('2025-10-01', '2025-10-31')),
        c('441,700', 'sales', 441700, 'vehicle', company='BYD', p=('2025-10-01', '2025-10-31')),
        c('29%', 'sales', -29, 'percent', company='BYD', role='change', p=('2025-10-01', '2025-10-31')),
        c('eight car carriers', 'other', 8, 'item', company='BYD'),
        c('9,200 vehicles', ['capacity', 'other'], 9200, 'vehicle', company='BYD'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Seal U': ('PRODUCT', 'Seal U'), 'Seal U DM-i': ('PRODUCT', 'Seal U DM-i')}),
    checks=[],
)
