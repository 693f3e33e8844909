from goldlib import *
from mentions import mentions

TEXT = """Ford walks away from 9.6 trillion won LGES battery contract

SEOUL (HD) — LG Energy Solution disclosed on Wednesday night that Ford had terminated a supply agreement worth 9.6 trillion won ($6.5 billion), a sum equal to 28.5 percent of what the Korean company took in two years ago. The reason given: the Dearborn firm has given up certain EV models.

What is gone is one of two deals signed in October 2024, under which the Wroclaw works would have supplied 75 GWh over six years from 2027. The other, 34 GWh for commercial vans between 2026 and 2030, stands.

Only last week Ford and SK On split up BlueOval SK. Under that divorce the American side keeps the two Kentucky plants and the Korean one gets Stanton, Tennessee: nameplate 45 GWh. Then on Monday came a $19.5 billion write-down in Detroit, most of it to be booked in the fourth quarter.

LGES shares dived 8.9 percent in early trading Thursday. Meritz kept its buy rating.

At Wroclaw, Europe's largest cell plant on 86 GWh a year of capacity, utilization had sagged to under 50 percent before the news; the firm is turning lines over to grid storage. Of its 7,000 staff there, one in eight will not get a new contract.
"""

doc = dict(
    id='te-lges-ford-2512', published='2025-12-18', source='hangang-daily',
    title='Ford walks away from 9.6 trillion won LGES battery contract',
    text=TEXT,
    claims=[
        c('9.6 trillion won', 'orders', 9600000000000, 'KRW', company=['LG Energy Solution', 'LGES']),
        c('9.6 trillion won', 'orders', 9600000000000, 'KRW', nth=1, company=['LG Energy Solution', 'LGES']),
        c('$6.5 billion', 'orders', 6500000000, 'USD', company=['LG Energy Solution', 'LGES']),
        c('28.5 percent', 'revenue', 28.5, 'percent', company=['LG Energy Solution', 'LGES'], role='share', p=('2023-01-01', '2023-12-31')),
        c('75 GWh', 'orders', 75, 'GWh', company=['LG Energy Solution', 'LGES'], p=('2027-01-01', '2032-12-31')),
        c('six years', 'duration', 6, 'year', company=['LG Energy Solution', 'LGES']),
        c('2027', 'delivery_start', None, 'date', company=['LG Energy Solution', 'LGES'], p=('2027-01-01', '2027-12-31'), status=['plan', 'target', 'forecast']),
        c('34 GWh', 'orders', 34, 'GWh', company=['LG Energy Solution', 'LGES'], p=('2026-01-01', '2030-12-31')),
        c('45 GWh', 'capacity', 45, 'GWh', company='SK On', per=['year', None]),
        c('$19.5 billion', 'cost', 19500000000, 'USD', company='Ford', status=['forecast', 'target']),
        c('8.9 percent', 'share_price', -8.9, 'percent', company=['LG Energy Solution', 'LGES'], role='change', p=('2025-12-18', '2025-12-18')),
        c('86 GWh', 'capacity', 86, 'GWh', company=['LG Energy Solution', 'LGES'], per='year'),
        c('50 percent', 'other', None, 'percent', 50, company=['LG Energy Solution', 'LGES']),
        c('7,000', 'headcount', 7000, 'job', company=['LG Energy Solution', 'LGES']),
        c('one in eight', 'layoffs', 12.5, 'percent', company=['LG Energy Solution', 'LGES'], status=['plan', 'actual']),
    ],
    names=mentions(TEXT, {'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'LGES': ('COMPANY', 'LG Energy Solution'), 'Ford': ('COMPANY', 'Ford'), 'SK On': ('COMPANY', 'SK On'), 'BlueOval SK': ('COMPANY', 'BlueOval SK')}),
)
