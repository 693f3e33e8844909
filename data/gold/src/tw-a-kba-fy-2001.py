from goldlib import *
from mentions import mentions

TEXT = """Number of new electric cars in Germany up by three quarters in 2019

FLENSBURG - Germans bought more cars in 2019 than in any year since 2009, and more of them were electric. The KBA in Flensburg counted 3.61 million newly registered cars, an increase of 5.0 percent. Purely electric ones numbered 63,140, up 75.3 percent, which is a share of 1.7 percent. The year before it was 1.0 percent.

Plug-in hybrids increased by 44.2 percent to 45,300. All hybrids together came to 239,100 cars, or 6.6 percent of new registrations.

The Renault Zoe topped the electric ranking with 9,410 units, ahead of the BMW i3 with 9,080, the Tesla Model 3 with 9,005 and the e-Golf, of which VW registered 6,890, 23.8 percent more than in 2018.

Tesla as a whole grew by more than five-fold, the highest rate of any brand, and reached 10,700 cars for a market share of 0.3 percent. Audi registered 3,570 e-tron SUVs in the model's first year. Smart switched fully to electric cars; its total registrations declined by 21.6 percent to 35,900.

December was particularly strong for the whole market with 283,400 registrations (plus 19.5 percent), among them 5,310 electric cars.

The industry body VDIK forecasts 3.35 million new cars for 2020, of which it thinks 100,000 to 120,000 will be battery-electric. The increased purchase premium of up to 6,000 euros for electric cars under 40,000 euros is to apply from February, pending approval by Brussels.

Car production in Germany fell by 9 percent to 4.66 million vehicles, the VDA reported.
"""

doc = dict(
    id='tw-a-kba-fy-2001', published='2020-01-07', source='rhein-tagesdienst',
    title='Number of new electric cars in Germany up by three quarters in 2019',
    text=TEXT,
    claims=[
        c('three quarters', 'registrations', 75, 'percent', role='change', p=('2019-01-01', '2019-12-31')),
        c('3.61 million newly registered cars', 'registrations', 3610000, 'vehicle', p=('2019-01-01', '2019-12-31')),
        c('5.0 percent', 'registrations', 5, 'percent', role='change', p=('2019-01-01', '2019-12-31')),
        c('63,140', 'registrations', 63140, 'vehicle', p=('2019-01-01', '2019-12-31')),
        c('75.3 percent', 'registrations', 75.3, 'percent', role='change', p=('2019-01-01', '2019-12-31')),
        c('1.7 percent', 'penetration', 1.7, 'percent', role=['level', 'share'], p=('2019-01-01', '2019-12-31')),
        c('1.0 percent', 'penetration', 1, 'percent', role=['level', 'share'], p=('2018-01-01', '2018-12-31')),
        c('44.2 percent', 'registrations', 44.2, 'percent', role='change', p=('2019-01-01', '2019-12-31')),
        c('45,300', 'registrations', 45300, 'vehicle', p=('2019-01-01', '2019-12-31')),
        c('239,100 cars', 'registrations', 239100, 'vehicle', p=('2019-01-01', '2019-12-31')),
        c('6.6 percent', ['penetration', 'market_share', 'other'], 6.6, 'percent', role=['share', 'level'], p=('2019-01-01', '2019-12-31')),
        c('9,410 units', 'registrations', 9410, 'vehicle', company='Renault', product='Zoe', p=('2019-01-01', '2019-12-31')),
        c('9,080', 'registrations', 9080, 'vehicle', company='BMW', product='i3', p=('2019-01-01', '2019-12-31')),
        c('9,005', 'registrations', 9005, 'vehicle', company='Tesla', product='Model 3', p=('2019-01-01', '2019-12-31')),
        c('6,890', 'registrations', 6890, 'vehicle', company='Volkswagen', product='e-Golf', p=('2019-01-01', '2019-12-31')),
        c('23.8 percent', 'registrations', 23.8, 'percent', company='Volkswagen', product='e-Golf', role='change', p=('2019-01-01', '2019-12-31')),
        c('five-fold', 'registrations', 400, 'percent', None, company='Tesla', role='change', p=('2019-01-01', '2019-12-31')),
        c('10,700 cars', 'registrations', 10700, 'vehicle', company='Tesla', p=('2019-01-01', '2019-12-31')),
        c('0.3 percent', 'market_share', 0.3, 'percent', company='Tesla', role=['level', 'share'], p=('2019-01-01', '2019-12-31')),
        c('3,570 e-tron SUVs', 'registrations', 3570, 'vehicle', company='Audi', product='e-tron', p=('2019-01-01', '2019-12-31')),
        c('21.6 percent', 'registrations', -21.6, 'percent', company='Smart', role='change', p=('2019-01-01', '2019-12-31')),
        c('35,900', 'registrations', 35900, 'vehicle', company='Smart', p=('2019-01-01', '2019-12-31')),
        c('283,400 registrations', 'registrations', 283400, 'vehicle', p=('2019-12-01', '2019-12-31')),
        c('19.5 percent', 'registrations', 19.5, 'percent', role='change', p=('2019-12-01', '2019-12-31')),
        c('5,310 electric cars', 'registrations', 5310, 'vehicle', p=('2019-12-01', '2019-12-31')),
        c('3.35 million new cars', 'registrations', 3350000, 'vehicle', p=('2020-01-01', '2020-12-31'), status='forecast'),
        c('100,000 to 120,000', 'registrations', 100000, 'vehicle', 120000, p=('2020-01-01', '2020-12-31'), status='forecast'),
        c('6,000 euros', 'subsidy', None, 'EUR', 6000, per=['vehicle', None], status=['plan', 'actual']),
        c('9 percent', 'production', -9, 'percent', role='change', p=('2019-01-01', '2019-12-31')),
        c('4.66 million vehicles', 'production', 4660000, 'vehicle', p=('2019-01-01', '2019-12-31')),
    ],
    names=mentions(TEXT, {'Renault': ('COMPANY', 'Renault'), 'Zoe': ('PRODUCT', 'Zoe'), 'BMW': ('COMPANY', 'BMW'), 'i3': ('PRODUCT', 'i3'), 'Tesla': ('COMPANY', 'Tesla'), 'Model 3': ('PRODUCT', 'Model 3'), 'e-Golf': ('PRODUCT', 'e-Golf'), 'VW': ('COMPANY', 'Volkswagen'), 'Audi': ('COMPANY', 'Audi'), 'e-tron': ('PRODUCT', 'e-tron'), 'Smart': ('COMPANY', 'Smart')}),
    checks=[],
)
