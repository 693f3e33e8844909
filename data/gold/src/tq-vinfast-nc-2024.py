from goldlib import *
from mentions import mentions

TEXT = """VinFast’s Carolina factory slips from 2025 to 2028, delivery goal lowered

HANOI – VinFast has put off the opening of its $4 billion plant in Chatham County, North Carolina, by three years and lowered its delivery target for 2024 to 80,000 cars from 100,000, it said late on Friday. The first phase of the factory, 150,000 vehicles a year, should employ 7,500 people; on 1,765 acres of red earth there has been no work since autumn.

In the second quarter the Vingroup unit delivered 12,058 cars according to preliminary figures, 24% more than the 9,689 of the first and 26% more than a year earlier. The half-year comes to 21,747. The VF 5, at 468 million dong with the battery the third-cheapest of the range, took the lead from the VF e34. Loss in the first quarter: $618 million on revenue of $303 million.

The county is not short of others. Wolfspeed’s chip works at Siler City, begun in 2022, is to cost $5 billion, and the battery plant of Toyota at Liberty, 20 miles off, $13.9 billion, with 30 GWh and 5,100 jobs, where production begins in 2025.

Americans registered 927 VinFasts by April, nearly all of them the VF 8. The VF 9 arrived last November at $83,000.
"""

doc = dict(
    id='tq-vinfast-nc-2024', published='2024-07-15', source='mekong-markets',
    title='VinFast’s Carolina factory slips from 2025 to 2028, delivery goal lowered',
    text=TEXT,
    claims=[
        c('2025', 'production_start', None, 'date', company='VinFast', p=('2025-01-01', '2025-12-31'), status='plan', superseded=True),
        c('2028', 'production_start', None, 'date', company='VinFast', p=('2028-01-01', '2028-12-31'), status='plan'),
        c('$4 billion', 'investment', 4000000000, 'USD', company='VinFast', status='plan'),
        c('80,000 cars', 'deliveries', 80000, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31'), status='target'),
        c('100,000', 'deliveries', 100000, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31'), status='target', superseded=True),
        c('150,000 vehicles', 'capacity', 150000, 'vehicle', company='VinFast', per='year', status='plan'),
        c('7,500 people', 'jobs', 7500, 'job', company='VinFast', status='plan'),
        c('1,765 acres', 'area', 1765, 'acre', company='VinFast'),
        c('12,058 cars', 'deliveries', 12058, 'vehicle', company='VinFast', p=('2024-04-01', '2024-06-30')),
        c('24%', 'deliveries', 24, 'percent', company='VinFast', role='change', p=('2024-04-01', '2024-06-30')),
        c('9,689', 'deliveries', 9689, 'vehicle', company='VinFast', p=('2024-01-01', '2024-03-31')),
        c('26%', 'deliveries', 26, 'percent', company='VinFast', role='change', p=('2024-04-01', '2024-06-30')),
        c('21,747', 'deliveries', 21747, 'vehicle', company='VinFast', p=('2024-01-01', '2024-06-30')),
        c('468 million dong', 'price', 468000000, 'VND', company='VinFast', product='VF 5'),
        c('$618 million', 'net_income', -618000000, 'USD', company='VinFast', p=('2024-01-01', '2024-03-31')),
        c('$303 million', 'revenue', 303000000, 'USD', company='VinFast', p=('2024-01-01', '2024-03-31')),
        c('$5 billion', 'investment', 5000000000, 'USD', company='Wolfspeed', status='plan'),
        c('$13.9 billion', 'investment', 13900000000, 'USD', company='Toyota', status='plan'),
        c('30 GWh', 'capacity', 30, 'GWh', company='Toyota', per='year', status='plan'),
        c('5,100 jobs', 'jobs', 5100, 'job', company='Toyota', status='plan'),
        c('2025', 'production_start', None, 'date', nth=1, company='Toyota', p=('2025-01-01', '2025-12-31'), status='plan'),
        c('927', 'registrations', 927, 'vehicle', company='VinFast', p=('2024-01-01', '2024-04-30')),
        c('last November', 'launch', None, 'date', company='VinFast', product='VF 9', p=('2023-11-01', '2023-11-30')),
        c('$83,000', 'price', 83000, 'USD', company='VinFast', product='VF 9'),
    ],
    names=mentions(TEXT, {'VinFast': ('COMPANY', 'VinFast'), 'Vingroup': ('COMPANY', 'Vingroup'), 'Toyota': ('COMPANY', 'Toyota'), 'Wolfspeed': ('COMPANY', 'Wolfspeed'), 'VF 8': ('PRODUCT', 'VF 8'), 'VF 9': ('PRODUCT', 'VF 9'), 'VF e34': ('PRODUCT', 'VF e34'), 'VF 5': ('PRODUCT', 'VF 5')}),
    checks=[],
)
