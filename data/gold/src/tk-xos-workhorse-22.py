from goldlib import *
from mentions import mentions

TEXT = """Step vans, small steps: Xos and Workhorse count 2022

Los Angeles-based Xos delivered 272 units in 2022 — powertrains and charging hubs included — up from 73 in 2021, for revenue of $36.4 million, 620% more. The gross loss was $29.8 million, the gross margin a painful -82%, the net loss $73.3 million. Operating expenses, $79.9 million, should be 40% lower this year following the dismissal of 92 people, that is 33% of the staff. Cash at December 31: $45 million; it was $108 million one quarter before. Unsold vehicles and parts: $57.5 million. Xos sees revenue of $40 million to $56 million.

FedEx runs 50 of its SV vans, each with 200 miles of range, 180 kWh, a gross weight of 23,000 pounds and a warranty of five years. Lead time for a new one is 14 weeks, price $150,000.

Workhorse of Ohio sold 25 of the W4 CC and lost $117.3 million, 71% less than the $401.3 million of 2021. Its revenue rose to $5.0 million. Guidance for 2023 reads $75 million to $125 million. In Union City, where 331 people build them, the plant can do 5,000 vehicles a year. A California voucher takes $85,000 off the price of a class 5 truck.
"""

doc = dict(
    id='tk-xos-workhorse-22', published='2023-03-30', source='pacific-fleet-letter',
    title='Step vans, small steps: Xos and Workhorse count 2022',
    text=TEXT,
    claims=[
        c('272 units', 'deliveries', 272, 'vehicle', company='Xos', p=('2022-01-01', '2022-12-31')),
        c('73', 'deliveries', 73, 'vehicle', company='Xos', p=('2021-01-01', '2021-12-31')),
        c('$36.4 million', 'revenue', 36400000, 'USD', company='Xos', p=('2022-01-01', '2022-12-31')),
        c('620%', 'revenue', 620, 'percent', company='Xos', role='change', p=('2022-01-01', '2022-12-31')),
        c('$29.8 million', 'gross_profit', -29800000, 'USD', company='Xos', p=('2022-01-01', '2022-12-31')),
        c('-82%', 'gross_margin', -82, 'percent', company='Xos', p=('2022-01-01', '2022-12-31')),
        c('$73.3 million', 'net_income', -73300000, 'USD', company='Xos', p=('2022-01-01', '2022-12-31')),
        c('$79.9 million', 'opex', 79900000, 'USD', company='Xos', p=('2022-01-01', '2022-12-31')),
        c('40%', 'opex', -40, 'percent', company='Xos', role='change', p=('2023-01-01', '2023-12-31'), status='target'),
        c('92 people', 'layoffs', 92, 'job', company='Xos'),
        c('33%', ['layoffs', 'headcount'], 33, 'percent', company='Xos', role='share'),
        c('$45 million', 'cash', 45000000, 'USD', company='Xos', p=('2022-12-31', '2022-12-31')),
        c('$108 million', 'cash', 108000000, 'USD', company='Xos', p=('2022-09-30', '2022-09-30')),
        c('$57.5 million', 'inventory', 57500000, 'USD', company='Xos', p=('2022-12-31', '2022-12-31')),
        c('$40 million to $56 million', 'revenue', 40000000, 'USD', 56000000, company='Xos', p=('2023-01-01', '2023-12-31'), status='target'),
        c('50', 'other', 50, 'vehicle', company='FedEx'),
        c('200 miles', 'range', 200, 'mile', company='Xos', product='SV'),
        c('180 kWh', 'battery_capacity', 180, 'kWh', company='Xos', product='SV'),
        c('23,000 pounds', 'weight', 23000, 'lb', company='Xos', product='SV'),
        c('five years', 'warranty', 5, 'year', company='Xos', product='SV'),
        c('14 weeks', 'wait_time', 14, 'week', company='Xos', product='SV'),
        c('$150,000', 'price', 150000, 'USD', company='Xos', product='SV'),
        c('25', 'sales', 25, 'vehicle', company='Workhorse', p=('2022-01-01', '2022-12-31')),
        c('$117.3 million', 'net_income', -117300000, 'USD', company='Workhorse', p=('2022-01-01', '2022-12-31')),
        c('71%', 'net_income', -71, 'percent', company='Workhorse', role='change', p=('2022-01-01', '2022-12-31')),
        c('$401.3 million', 'net_income', -401300000, 'USD', company='Workhorse', p=('2021-01-01', '2021-12-31')),
        c('$5.0 million', 'revenue', 5000000, 'USD', company='Workhorse', p=('2022-01-01', '2022-12-31')),
        c('$75 million to $125 million', 'revenue', 75000000, 'USD', 125000000, company='Workhorse', p=('2023-01-01', '2023-12-31'), status='target'),
        c('331 people', 'headcount', 331, 'job', company='Workhorse'),
        c('5,000', 'capacity', 5000, 'vehicle', company='Workhorse', per='year'),
        c('$85,000', 'subsidy', 85000, 'USD'),
    ],
    names=mentions(TEXT, {'Xos': ('COMPANY', 'Xos'), 'Workhorse': ('COMPANY', 'Workhorse'), 'FedEx': ('COMPANY', 'FedEx'), 'SV': ('PRODUCT', 'SV'), 'W4 CC': ('PRODUCT', 'W4 CC')}),
    checks=[],
)
