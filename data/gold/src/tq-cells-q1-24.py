from goldlib import *
from mentions import mentions

TEXT = """Sodium talk aside, CATL grows another 31.9% in first quarter

Between January and March 158.8 GWh of batteries went into electric cars around the globe, a plus of 22%, the consultants at SNE Research have counted. Of this, 60.1 GWh left the factories of CATL (first quarter of 2023: 45.6 GWh), whose part of the cake is thus 37.9%, 2.8 points more than a year ago.

BYD came next with 22.7 GWh, followed by LGES with 21.7 GWh; the former put on 11.9%, the latter 7.8%. SK On and Samsung SDI installed 7.3 GWh and 8.4 GWh, respectively, so that the first of the two, which lost 8.2%, had to let the second pass. Samsung owes its 36.3% gain to BMW’s i4 and its kin. In Japan, Panasonic, which supplies Tesla with cells for the Model Y, slipped back to 9.3 GWh and sits in sixth place.

Capacity is another story. The Ningde giant can make 552 GWh a year, of which 76.5% was in use in 2023; a further 100 GWh is being built. LGES has halted work on one of its two Arizona halls, the 17-GWh one that was meant for stationary storage, yet spent 2.9 trillion won ($2.1 billion) elsewhere in the quarter.
"""

doc = dict(
    id='tq-cells-q1-24', published='2024-05-09', source='cell-observer',
    title='Sodium talk aside, CATL grows another 31.9% in first quarter',
    text=TEXT,
    claims=[
        c('31.9%', 'installations', 31.9, 'percent', company='CATL', role='change', p=('2024-01-01', '2024-03-31')),
        c('158.8 GWh', 'installations', 158.8, 'GWh', p=('2024-01-01', '2024-03-31')),
        c('22%', 'installations', 22, 'percent', role='change', p=('2024-01-01', '2024-03-31')),
        c('60.1 GWh', 'installations', 60.1, 'GWh', company='CATL', p=('2024-01-01', '2024-03-31')),
        c('45.6 GWh', 'installations', 45.6, 'GWh', company='CATL', p=('2023-01-01', '2023-03-31')),
        c('37.9%', 'market_share', 37.9, 'percent', company='CATL', role=['share', 'level'], p=('2024-01-01', '2024-03-31')),
        c('2.8 points', 'market_share', 2.8, 'percentage_point', company='CATL', role='change', p=('2024-01-01', '2024-03-31')),
        c('22.7 GWh', 'installations', 22.7, 'GWh', company='BYD', p=('2024-01-01', '2024-03-31')),
        c('21.7 GWh', 'installations', 21.7, 'GWh', company=['LG Energy Solution', 'LGES'], p=('2024-01-01', '2024-03-31')),
        c('11.9%', 'installations', 11.9, 'percent', company='BYD', role='change', p=('2024-01-01', '2024-03-31')),
        c('7.8%', 'installations', 7.8, 'percent', company=['LG Energy Solution', 'LGES'], role='change', p=('2024-01-01', '2024-03-31')),
        c('7.3 GWh', 'installations', 7.3, 'GWh', company='SK On', p=('2024-01-01', '2024-03-31')),
        c('8.4 GWh', 'installations', 8.4, 'GWh', company='Samsung SDI', p=('2024-01-01', '2024-03-31')),
        c('8.2%', 'installations', -8.2, 'percent', company='SK On', role='change', p=('2024-01-01', '2024-03-31')),
        c('36.3%', 'installations', 36.3, 'percent', company='Samsung SDI', role='change', p=('2024-01-01', '2024-03-31')),
        c('9.3 GWh', 'installations', 9.3, 'GWh', company='Panasonic', p=('2024-01-01', '2024-03-31')),
        c('552 GWh', 'capacity', 552, 'GWh', company='CATL', per='year'),
        c('76.5%', 'other', 76.5, 'percent', company='CATL', role='share', p=('2023-01-01', '2023-12-31')),
        c('100 GWh', 'capacity', 100, 'GWh', company='CATL', per='year', status='plan'),
        c('17-GWh', 'capacity', 17, 'GWh', company=['LG Energy Solution', 'LGES'], per='year', status='plan'),
        c('2.9 trillion won', 'capex', 2900000000000, 'KRW', company=['LG Energy Solution', 'LGES'], p=('2024-01-01', '2024-03-31')),
        c('$2.1 billion', 'capex', 2100000000, 'USD', company=['LG Energy Solution', 'LGES'], p=('2024-01-01', '2024-03-31')),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'BYD': ('COMPANY', 'BYD'), 'LGES': ('COMPANY', 'LG Energy Solution'), 'SK On': ('COMPANY', 'SK On'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'Panasonic': ('COMPANY', 'Panasonic'), 'Tesla': ('COMPANY', 'Tesla'), 'BMW': ('COMPANY', 'BMW'), 'Model Y': ('PRODUCT', 'Model Y'), 'i4': ('PRODUCT', 'i4')}),
    checks=[],
)
