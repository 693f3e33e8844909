from goldlib import *
from mentions import mentions

TEXT = """China’s January retail: EVs double from last year’s holiday trough, yet lose ground on December

Passenger-car retail sales in China ran to 2.035 million units in January, 57.4% above a month that in 2023 contained the Spring Festival and 13.9% below December, the China Passenger Car Association (CPCA) said on Thursday. New-energy vehicles accounted for 668,000 of these, 101.8% more than a year ago but 29.5% fewer than the month before, so that penetration eased to 32.8% from 40.2%.

Wholesale NEV volumes totalled 682,000 (+76.2%); exports took 95,000, up 27.1%.

NEV wholesale in January, selected makers:

BYD | 201,019
Tesla China | 71,447
Geely | 65,830
Seres | 34,838
Li Auto | 31,165

Notable: Seres multiplied its volume almost eightfold, as the Aito M7 alone contributed 31,253. Tesla’s figure includes 31,566 cars shipped abroad.

Secretary general Cui Dongshu, who writes most of the association’s reports himself, looks for 11 million wholesale NEVs this year, a gain of 22%. For February, which has only 16 working days, a dip is certain.
"""

doc = dict(
    id='tm-cpca-jan-24', published='2024-02-08', source='shanghai-car-barometer',
    title='China’s January retail: EVs double from last year’s holiday trough, yet lose ground on December',
    text=TEXT,
    claims=[
        c('double', 'sales', 100, 'percent', role='change', p=('2024-01-01', '2024-01-31')),
        c('2.035 million units', 'sales', 2035000, 'vehicle', p=('2024-01-01', '2024-01-31')),
        c('57.4%', 'sales', 57.4, 'percent', role='change', p=('2024-01-01', '2024-01-31')),
        c('13.9%', 'sales', -13.9, 'percent', role='change', p=('2024-01-01', '2024-01-31')),
        c('668,000', 'sales', 668000, 'vehicle', p=('2024-01-01', '2024-01-31')),
        c('101.8%', 'sales', 101.8, 'percent', role='change', p=('2024-01-01', '2024-01-31')),
        c('29.5%', 'sales', -29.5, 'percent', role='change', p=('2024-01-01', '2024-01-31')),
        c('32.8%', 'penetration', 32.8, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-01-31')),
        c('40.2%', 'penetration', 40.2, 'percent', role=['level', 'share'], p=('2023-12-01', '2023-12-31')),
        c('682,000', 'sales', 682000, 'vehicle', p=('2024-01-01', '2024-01-31')),
        c('76.2%', 'sales', 76.2, 'percent', role='change', p=('2024-01-01', '2024-01-31')),
        c('95,000', 'exports', 95000, 'vehicle', p=('2024-01-01', '2024-01-31')),
        c('27.1%', 'exports', 27.1, 'percent', role='change', p=('2024-01-01', '2024-01-31')),
        c('201,019', 'sales', 201019, 'vehicle', company='BYD', p=('2024-01-01', '2024-01-31')),
        c('71,447', 'sales', 71447, 'vehicle', company='Tesla', p=('2024-01-01', '2024-01-31')),
        c('65,830', 'sales', 65830, 'vehicle', company='Geely', p=('2024-01-01', '2024-01-31')),
        c('34,838', 'sales', 34838, 'vehicle', company='Seres', p=('2024-01-01', '2024-01-31')),
        c('31,165', 'sales', 31165, 'vehicle', company='Li Auto', p=('2024-01-01', '2024-01-31')),
        c('eightfold', 'sales', 700, 'percent', company='Seres', role='change', p=('2024-01-01', '2024-01-31')),
        c('31,253', 'sales', 31253, 'vehicle', company=['Aito', 'Seres'], product='M7', p=('2024-01-01', '2024-01-31')),
        c('31,566 cars', 'exports', 31566, 'vehicle', company='Tesla', p=('2024-01-01', '2024-01-31')),
        c('11 million', 'sales', 11000000, 'vehicle', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('22%', 'sales', 22, 'percent', role='change', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('16 working days', 'other', 16, 'day'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'Seres': ('COMPANY', 'Seres'), 'Li Auto': ('COMPANY', 'Li Auto'), 'Geely': ('COMPANY', 'Geely'), 'Aito': ('COMPANY', 'Aito'), 'M7': ('PRODUCT', 'M7')}),
    checks=[],
)
