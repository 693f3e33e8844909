from goldlib import *
from mentions import mentions

TEXT = """Tesla takes a third of Norway's car sales in September

OSLO, Oct 3 - Nearly four out of five new cars sold in Norway last month were electric, the Norwegian Road Federation (OFV) said on Monday, up only slightly from 77.4% in September 2021 as long delivery times and rising power prices made themselves felt.

In all, 14,980 passenger cars were registered, down 16.3% from the same month a year earlier. Zero-emission cars made up 11,720 of these, or 78.2%.

Tesla had a ship in port and accounted for 32.4% of the total market with 4,853 cars, of which 4,377 were Model Ys. Volkswagen came second at 10.9% and 1,633 cars, and BMW was third with 1,012 cars.

The VW ID.4 was the second most popular model at 988 registrations. Skoda delivered 611 Enyaqs.

Among newcomers from China, BYD had 588 registrations, all Tang and Atto 3, while Hongqi sold 241 and Xpeng 112.

By the end of September 112,460 cars had been registered in the year, 13.5% fewer than in the first nine months of 2021, the electric share being 77.5% as against 61.5%.

"The final quarter will be unusually busy, since from January 1 the state will charge 25% VAT on the part of the price above 500,000 crowns," said the OFV's director, Oeyvind Solberg Thorsen.

The federation believes that 150,000 to 160,000 new cars will be sold in 2022. Last year it was 176,276, a record.

Parliament has agreed that all new cars should be emission-free from 2025.

($1 = 10.78 Norwegian crowns)
"""

doc = dict(
    id='tw-a-ofv-sep-2210', published='2022-10-03', source='fjord-commerce',
    title="Tesla takes a third of Norway's car sales in September",
    text=TEXT,
    claims=[
        c('a third', 'market_share', 33.333333333, 'percent', company='Tesla', role=['level', 'share'], p=('2022-09-01', '2022-09-30')),
        c('four out of five', 'penetration', 80, 'percent', role=['level', 'share'], p=('2022-09-01', '2022-09-30')),
        c('77.4%', 'penetration', 77.4, 'percent', role=['level', 'share'], p=('2021-09-01', '2021-09-30')),
        c('14,980 passenger cars', 'registrations', 14980, 'vehicle', p=('2022-09-01', '2022-09-30')),
        c('16.3%', 'registrations', -16.3, 'percent', role='change', p=('2022-09-01', '2022-09-30')),
        c('11,720', 'registrations', 11720, 'vehicle', p=('2022-09-01', '2022-09-30')),
        c('78.2%', 'penetration', 78.2, 'percent', role=['level', 'share'], p=('2022-09-01', '2022-09-30')),
        c('32.4%', 'market_share', 32.4, 'percent', company='Tesla', role=['level', 'share'], p=('2022-09-01', '2022-09-30')),
        c('4,853 cars', 'registrations', 4853, 'vehicle', company='Tesla', p=('2022-09-01', '2022-09-30')),
        c('4,377', 'registrations', 4377, 'vehicle', company='Tesla', product='Model Y', p=('2022-09-01', '2022-09-30')),
        c('10.9%', 'market_share', 10.9, 'percent', company='Volkswagen', role=['level', 'share'], p=('2022-09-01', '2022-09-30')),
        c('1,633 cars', 'registrations', 1633, 'vehicle', company='Volkswagen', p=('2022-09-01', '2022-09-30')),
        c('1,012 cars', 'registrations', 1012, 'vehicle', company='BMW', p=('2022-09-01', '2022-09-30')),
        c('988 registrations', 'registrations', 988, 'vehicle', company='Volkswagen', product='ID.4', p=('2022-09-01', '2022-09-30')),
        c('611 Enyaqs', ['deliveries', 'registrations', 'sales'], 611, 'vehicle', company='Skoda', product='Enyaq', p=('2022-09-01', '2022-09-30')),
        c('588 registrations', 'registrations', 588, 'vehicle', company='BYD', p=('2022-09-01', '2022-09-30')),
        c('241', ['sales', 'registrations'], 241, 'vehicle', company='Hongqi', p=('2022-09-01', '2022-09-30')),
        c('112', ['sales', 'registrations'], 112, 'vehicle', company='XPeng', p=('2022-09-01', '2022-09-30')),
        c('112,460 cars', 'registrations', 112460, 'vehicle', p=('2022-01-01', '2022-09-30')),
        c('13.5%', 'registrations', -13.5, 'percent', role='change', p=('2022-01-01', '2022-09-30')),
        c('77.5%', 'penetration', 77.5, 'percent', role=['level', 'share'], p=('2022-01-01', '2022-09-30')),
        c('61.5%', 'penetration', 61.5, 'percent', role=['level', 'share'], p=('2021-01-01', '2021-09-30')),
        c('25%', 'tariff', 25, 'percent', p=('2023-01-01', None), status=['plan', 'actual']),
        c('150,000 to 160,000', ['sales', 'registrations'], 150000, 'vehicle', 160000, p=('2022-01-01', '2022-12-31'), status='forecast'),
        c('176,276', ['sales', 'registrations'], 176276, 'vehicle', p=('2021-01-01', '2021-12-31')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Model Y': ('PRODUCT', 'Model Y'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'BMW': ('COMPANY', 'BMW'), 'VW': ('COMPANY', 'Volkswagen'), 'ID.4': ('PRODUCT', 'ID.4'), 'Skoda': ('COMPANY', 'Skoda'), 'Enyaq': ('PRODUCT', 'Enyaq'), 'BYD': ('COMPANY', 'BYD'), 'Tang': ('PRODUCT', 'Tang'), 'Atto 3': ('PRODUCT', 'Atto 3'), 'Hongqi': ('COMPANY', 'Hongqi'), 'Xpeng': ('COMPANY', 'XPeng')}),
    checks=[],
)
