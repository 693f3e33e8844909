from goldlib import *
from mentions import mentions

TEXT = """UK new car market up 14% in October, BEV share slips

Image: Shutterstock

New car registrations in the UK grew 14.3% to 153,529 units in October, figures from the Society of Motor Manufacturers and Traders (SMMT) showed on Monday. It was the fifteenth consecutive month of growth.

Fleet registrations jumped 28.8% to 87,479 units, while private registrations edged up 0.3%. The business sector was down 15.6%.

Battery electric vehicle registrations rose 20.1%, to 23,943 from 19,933 in October 2022. Their market share was 15.6%, compared with 14.8% a year ago but down from 16.6% in September. Only one in four of them, or 24.2%, went to a private buyer.

Plug-in hybrids were the fastest growing powertrain, up 60.5% to 14,285. Hybrids added 24%.

Year to date, 1.61 million cars were registered, up 19.6%. BEVs accounted for 262,487 of these, a 16.3% share.

Top BEVs in October
1 Tesla Model Y 2,114
2 MG4 1,675
3 Polestar 2 1,208

SMMT now forecasts 1.886 million registrations this year, up from 1.850 million in its July outlook. For BEVs, however, it has cut the expected share to 17.0% from 17.8%. In 2024 it should be 22.3%, SMMT said.

From January 22% of each manufacturer's sales have to be zero emission, rising to 80% in 2030. Makers that miss it can be fined £15,000 per car.

SMMT chief executive Mike Hawes said a halving of VAT on new electric cars would help. 

Related: Fleet News Awards 2023, entries close on November 24
"""

doc = dict(
    id='tv-a-smmt-oct-2311', published='2023-11-06', source='fleetline-uk',
    title='UK new car market up 14% in October, BEV share slips',
    text=TEXT,
    claims=[
        c('14%', 'registrations', 14, 'percent', role='change', p=('2023-10-01', '2023-10-31')),
        c('14.3%', 'registrations', 14.3, 'percent', role='change', p=('2023-10-01', '2023-10-31')),
        c('153,529 units', 'registrations', 153529, 'vehicle', p=('2023-10-01', '2023-10-31')),
        c('28.8%', 'registrations', 28.8, 'percent', role='change', p=('2023-10-01', '2023-10-31')),
        c('87,479 units', 'registrations', 87479, 'vehicle', p=('2023-10-01', '2023-10-31')),
        c('0.3%', 'registrations', 0.3, 'percent', role='change', p=('2023-10-01', '2023-10-31')),
        c('15.6%', 'registrations', -15.6, 'percent', role='change', p=('2023-10-01', '2023-10-31')),
        c('20.1%', 'registrations', 20.1, 'percent', role='change', p=('2023-10-01', '2023-10-31')),
        c('23,943', 'registrations', 23943, 'vehicle', p=('2023-10-01', '2023-10-31')),
        c('19,933', 'registrations', 19933, 'vehicle', p=('2022-10-01', '2022-10-31')),
        c('15.6%', 'penetration', 15.6, 'percent', nth=1, role=['level', 'share'], p=('2023-10-01', '2023-10-31')),
        c('14.8%', 'penetration', 14.8, 'percent', role=['level', 'share'], p=('2022-10-01', '2022-10-31')),
        c('16.6%', 'penetration', 16.6, 'percent', role=['level', 'share'], p=('2023-09-01', '2023-09-30')),
        c('one in four', 'registrations', 25, 'percent', role='share', p=('2023-10-01', '2023-10-31')),
        c('24.2%', 'registrations', 24.2, 'percent', role='share', p=('2023-10-01', '2023-10-31')),
        c('60.5%', 'registrations', 60.5, 'percent', role='change', p=('2023-10-01', '2023-10-31')),
        c('14,285', 'registrations', 14285, 'vehicle', p=('2023-10-01', '2023-10-31')),
        c('24%', 'registrations', 24, 'percent', role='change', p=('2023-10-01', '2023-10-31')),
        c('1.61 million cars', 'registrations', 1610000, 'vehicle', p=('2023-01-01', '2023-10-31')),
        c('19.6%', 'registrations', 19.6, 'percent', role='change', p=('2023-01-01', '2023-10-31')),
        c('262,487', 'registrations', 262487, 'vehicle', p=('2023-01-01', '2023-10-31')),
        c('16.3%', 'penetration', 16.3, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-10-31')),
        c('2,114', 'registrations', 2114, 'vehicle', company='Tesla', product='Model Y', p=('2023-10-01', '2023-10-31')),
        c('1,675', 'registrations', 1675, 'vehicle', company='MG', product='MG4', p=('2023-10-01', '2023-10-31')),
        c('1,208', 'registrations', 1208, 'vehicle', company='Polestar', product='Polestar 2', p=('2023-10-01', '2023-10-31')),
        c('1.886 million registrations', 'registrations', 1886000, 'vehicle', p=('2023-01-01', '2023-12-31'), status='forecast'),
        c('1.850 million', 'registrations', 1850000, 'vehicle', p=('2023-01-01', '2023-12-31'), status='forecast', superseded=True),
        c('17.0%', 'penetration', 17, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-12-31'), status='forecast'),
        c('17.8%', 'penetration', 17.8, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-12-31'), status='forecast', superseded=True),
        c('22.3%', 'penetration', 22.3, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('22%', ['penetration', 'other'], 22, 'percent', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('80%', ['penetration', 'other'], 80, 'percent', p=('2030-01-01', '2030-12-31'), status=['target', 'forecast']),
        c('£15,000', 'cost', 15000, 'GBP', per='vehicle', p=('2023-10-01', '2023-10-31')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Model Y': ('PRODUCT', 'Model Y'), 'MG4': ('PRODUCT', 'MG4'), 'Polestar 2': ('PRODUCT', 'Polestar 2')}),
    checks=[],
)
