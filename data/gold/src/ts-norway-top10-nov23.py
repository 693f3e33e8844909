from goldlib import *
from mentions import mentions

TEXT = """Norway's November: every fifth new car a Tesla

Registrations of new cars in Norway fell 46.1% in November to 10,358 from a year ago, the road federation OFV said on Friday. Battery-electric cars accounted for 83.5%, compared with 82.1% in October. Tesla had a market share of 20.0% in the month and of 21.1% since the start of the year.

The ten most popular models:

#	Model	Units	Share	YTD
1	Tesla Model Y	1,716	16.6%	22,108
2	Toyota bZ4X	612	5.9%	5,402
3	Volkswagen ID.4	598	5.8%	5,913
4	Skoda Enyaq	566	5.5%	4,987
5	Volvo XC40	488	4.7%	4,411
6	Hyundai Kona	301	2.9%	1,950
7	MG4	276	2.7%	2,388
8	Audi Q4 e-tron	254	2.5%	2,871
9	Ford Mustang Mach-E	231	2.2%	2,102
10	BMW iX1	219	2.1%	2,540

From January to November, 115,200 cars were newly registered, 21% fewer than in the same period of 2022, when buyers rushed to avoid the VAT of 25% that now applies to the part of the price above 500,000 kroner ($46,700).
"""

doc = dict(
    id='ts-norway-top10-nov23', published='2023-12-01', source='fjord-auto',
    title="Norway's November: every fifth new car a Tesla",
    text=TEXT,
    claims=[
        c('every fifth', 'market_share', 20, 'percent', company='Tesla', role=['level', 'share'], p=('2023-11-01', '2023-11-30')),
        c('46.1%', 'registrations', -46.1, 'percent', role='change', p=('2023-11-01', '2023-11-30')),
        c('10,358', 'registrations', 10358, 'vehicle', p=('2023-11-01', '2023-11-30')),
        c('83.5%', 'penetration', 83.5, 'percent', role=['level', 'share'], p=('2023-11-01', '2023-11-30')),
        c('82.1%', 'penetration', 82.1, 'percent', role=['level', 'share'], p=('2023-10-01', '2023-10-31')),
        c('20.0%', 'market_share', 20, 'percent', company='Tesla', role=['level', 'share'], p=('2023-11-01', '2023-11-30')),
        c('21.1%', 'market_share', 21.1, 'percent', company='Tesla', role=['level', 'share'], p=('2023-01-01', '2023-11-30')),
        c('1,716', 'registrations', 1716, 'vehicle', company='Tesla', product='Model Y', p=('2023-11-01', '2023-11-30')),
        c('16.6%', 'market_share', 16.6, 'percent', company='Tesla', product='Model Y', role=['level', 'share'], p=('2023-11-01', '2023-11-30')),
        c('22,108', 'registrations', 22108, 'vehicle', company='Tesla', product='Model Y', p=('2023-01-01', '2023-11-30')),
        c('612', 'registrations', 612, 'vehicle', company='Toyota', product='bZ4X', p=('2023-11-01', '2023-11-30')),
        c('5.9%', 'market_share', 5.9, 'percent', company='Toyota', product='bZ4X', role=['level', 'share'], p=('2023-11-01', '2023-11-30')),
        c('5,402', 'registrations', 5402, 'vehicle', company='Toyota', product='bZ4X', p=('2023-01-01', '2023-11-30')),
        c('598', 'registrations', 598, 'vehicle', company='Volkswagen', product='ID.4', p=('2023-11-01', '2023-11-30')),
        c('5.8%', 'market_share', 5.8, 'percent', company='Volkswagen', product='ID.4', role=['level', 'share'], p=('2023-11-01', '2023-11-30')),
        c('5,913', 'registrations', 5913, 'vehicle', company='Volkswagen', product='ID.4', p=('2023-01-01', '2023-11-30')),
        c('566', 'registrations', 566, 'vehicle', company='Skoda', product='Enyaq', p=('2023-11-01', '2023-11-30')),
        c('5.5%', 'market_share', 5.5, 'percent', company='Skoda', product='Enyaq', role=['level', 'share'], p=('2023-11-01', '2023-11-30')),
        c('4,987', 'registrations', 4987, 'vehicle', company='Skoda', product='Enyaq', p=('2023-01-01', '2023-11-30')),
        c('488', 'registrations', 488, 'vehicle', company='Volvo', product='XC40', p=('2023-11-01', '2023-11-30')),
        c('4.7%', 'market_share', 4.7, 'percent', company='Volvo', product='XC40', role=['level', 'share'], p=('2023-11-01', '2023-11-30')),
        c('4,411', 'registrations', 4411, 'vehicle', company='Volvo', product='XC40', p=('2023-01-01', '2023-11-30')),
        c('301', 'registrations', 301, 'vehicle', company='Hyundai', product='Kona', p=('2023-11-01', '2023-11-30')),
        c('2.9%', 'market_share', 2.9, 'percent', company='Hyundai', product='Kona', role=['level', 'share'], p=('2023-11-01', '2023-11-30')),
        c('1,950', 'registrations', 1950, 'vehicle', company='Hyundai', product='Kona', p=('2023-01-01', '2023-11-30')),
        c('276', 'registrations', 276, 'vehicle', company='MG', product='MG4', p=('2023-11-01', '2023-11-30')),
        c('2.7%', 'market_share', 2.7, 'percent', company='MG', product='MG4', role=['level', 'share'], p=('2023-11-01', '2023-11-30')),
        c('2,388', 'registrations', 2388, 'vehicle', company='MG', product='MG4', p=('2023-01-01', '2023-11-30')),
        c('254', 'registrations', 254, 'vehicle', company='Audi', product='Q4 e-tron', p=('2023-11-01', '2023-11-30')),
        c('2.5%', 'market_share', 2.5, 'percent', company='Audi', product='Q4 e-tron', role=['level', 'share'], p=('2023-11-01', '2023-11-30')),
        c('2,871', 'registrations', 2871, 'vehicle', company='Audi', product='Q4 e-tron', p=('2023-01-01', '2023-11-30')),
        c('231', 'registrations', 231, 'vehicle', company='Ford', product='Mustang Mach-E', p=('2023-11-01', '2023-11-30')),
        c('2.2%', 'market_share', 2.2, 'percent', company='Ford', product='Mustang Mach-E', role=['level', 'share'], p=('2023-11-01', '2023-11-30')),
        c('2,102', 'registrations', 2102, 'vehicle', company='Ford', product='Mustang Mach-E', p=('2023-01-01', '2023-11-30')),
        c('219', 'registrations', 219, 'vehicle', company='BMW', product='iX1', p=('2023-11-01', '2023-11-30')),
        c('2.1%', 'market_share', 2.1, 'percent', nth=1, company='BMW', product='iX1', role=['level', 'share'], p=('2023-11-01', '2023-11-30')),
        c('2,540', 'registrations', 2540, 'vehicle', company='BMW', product='iX1', p=('2023-01-01', '2023-11-30')),
        c('115,200 cars', 'registrations', 115200, 'vehicle', p=('2023-01-01', '2023-11-30')),
        c('21%', 'registrations', -21, 'percent', role='change', p=('2023-01-01', '2023-11-30')),
        c('25%', 'tariff', 25, 'percent', p=('2023-01-01', None)),
        c('500,000 kroner', 'other', 500000, 'NOK', p=('2023-01-01', None)),
        c('$46,700', 'other', 46700, 'USD', p=('2023-01-01', None)),
    ],
    names=mentions(TEXT, {'Mustang Mach-E': ('PRODUCT', 'Mustang Mach-E'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Q4 e-tron': ('PRODUCT', 'Q4 e-tron'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Model Y': ('PRODUCT', 'Model Y'), 'Toyota': ('COMPANY', 'Toyota'), 'Enyaq': ('PRODUCT', 'Enyaq'), 'Skoda': ('COMPANY', 'Skoda'), 'Tesla': ('COMPANY', 'Tesla'), 'Volvo': ('COMPANY', 'Volvo'), 'Audi': ('COMPANY', 'Audi'), 'Ford': ('COMPANY', 'Ford'), 'ID.4': ('PRODUCT', 'ID.4'), 'Kona': ('PRODUCT', 'Kona'), 'XC40': ('PRODUCT', 'XC40'), 'bZ4X': ('PRODUCT', 'bZ4X'), 'BMW': ('COMPANY', 'BMW'), 'MG4': ('PRODUCT', 'MG4'), 'iX1': ('PRODUCT', 'iX1')}),
    checks=[],
)
