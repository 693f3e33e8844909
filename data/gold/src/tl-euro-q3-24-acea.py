from goldlib import *
from mentions import mentions

TEXT = """EU car market: electric share rises as the whole shrinks (17.3% in September)

New passenger-car registrations across the European Union contracted 6.1% to 809,163 units in September, the carmakers' association ACEA reported this morning. France (down 11.1%), Italy (down 10.7%) and Germany (down 7%) all pulled the figure lower, whereas Spain put on 6.3%.

Demand for battery-electric vehicles was a tonic: 139,702 were registered, a plus of 9.8%, and their part of the pie widened from 14.8% twelve months ago. Belgium (+32.4%) and the Netherlands (+18.4%) grew fastest, Germany managed 8.7%. Plug-in hybrids went the other way, -22.3% to 54,889.

Cumulative picture, January to September: 7.99 million cars of all kinds, 0.6% ahead of 2023. Of these, 1.05 million ran on batteries alone, 5.8% fewer.

By brand, for the EU, EFTA and the UK together: Volkswagen sold 127,431, Tesla, carried by the Model Y, 41,064 (+8%), SAIC Motor 19,821 (-10.2%).

The next release is scheduled for November 21 at 8.00 am CET.
"""

doc = dict(
    id='tl-euro-q3-24-acea', published='2024-10-22', source='brussels-auto-bulletin',
    title='EU car market: electric share rises as the whole shrinks (17.3% in September)',
    text=TEXT,
    claims=[
        c('17.3%', 'penetration', 17.3, 'percent', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('6.1%', 'registrations', -6.1, 'percent', role='change', p=('2024-09-01', '2024-09-30')),
        c('809,163 units', 'registrations', 809163, 'vehicle', p=('2024-09-01', '2024-09-30')),
        c('11.1%', 'registrations', -11.1, 'percent', role='change', p=('2024-09-01', '2024-09-30')),
        c('10.7%', 'registrations', -10.7, 'percent', role='change', p=('2024-09-01', '2024-09-30')),
        c('7%', 'registrations', -7, 'percent', nth=1, role='change', p=('2024-09-01', '2024-09-30')),
        c('6.3%', 'registrations', 6.3, 'percent', role='change', p=('2024-09-01', '2024-09-30')),
        c('139,702', 'registrations', 139702, 'vehicle', p=('2024-09-01', '2024-09-30')),
        c('9.8%', 'registrations', 9.8, 'percent', role='change', p=('2024-09-01', '2024-09-30')),
        c('14.8%', 'penetration', 14.8, 'percent', role=['level', 'share'], p=('2023-09-01', '2023-09-30')),
        c('+32.4%', 'registrations', 32.4, 'percent', role='change', p=('2024-09-01', '2024-09-30')),
        c('+18.4%', 'registrations', 18.4, 'percent', role='change', p=('2024-09-01', '2024-09-30')),
        c('8.7%', 'registrations', 8.7, 'percent', role='change', p=('2024-09-01', '2024-09-30')),
        c('-22.3%', 'registrations', -22.3, 'percent', role='change', p=('2024-09-01', '2024-09-30')),
        c('54,889', 'registrations', 54889, 'vehicle', p=('2024-09-01', '2024-09-30')),
        c('7.99 million cars', 'registrations', 7990000, 'vehicle', p=('2024-01-01', '2024-09-30')),
        c('0.6%', 'registrations', 0.6, 'percent', role='change', p=('2024-01-01', '2024-09-30')),
        c('1.05 million', 'registrations', 1050000, 'vehicle', p=('2024-01-01', '2024-09-30')),
        c('5.8%', 'registrations', -5.8, 'percent', role='change', p=('2024-01-01', '2024-09-30')),
        c('127,431', 'registrations', 127431, 'vehicle', company='Volkswagen', p=('2024-09-01', '2024-09-30')),
        c('41,064', 'registrations', 41064, 'vehicle', company='Tesla', p=('2024-09-01', '2024-09-30')),
        c('+8%', 'registrations', 8, 'percent', company='Tesla', role='change', p=('2024-09-01', '2024-09-30')),
        c('19,821', 'registrations', 19821, 'vehicle', company='SAIC', p=('2024-09-01', '2024-09-30')),
        c('-10.2%', 'registrations', -10.2, 'percent', company='SAIC', role='change', p=('2024-09-01', '2024-09-30')),
    ],
    names=mentions(TEXT, {'Model Y': ('PRODUCT', 'Model Y'), 'SAIC Motor': ('COMPANY', 'SAIC'), 'Tesla': ('COMPANY', 'Tesla'), 'Volkswagen': ('COMPANY', 'Volkswagen')}),
    checks=[],
)
