from goldlib import *
from mentions import mentions

TEXT = """Rivian cuts 2025 delivery target on tariffs, posts second straight gross profit

May 6 - Rivian Automotive lowered its forecast for deliveries this year to between 40,000 and 46,000 vehicles from a prior range of 46,000 to 51,000 and raised that for capital expenditure by $200 million to a midpoint of $1.85 billion, blaming the trade war.

Levies will add "a couple of thousand dollars" to the cost of each vehicle, finance chief Claire McDonough told analysts.

For the three months ended March 31 the maker of the R1T pickup and the R1S sport-utility booked gross profit of $206 million, after $170 million in the fourth quarter and a gross loss of $527 million a year ago. That entitles it to $1 billion from Volkswagen by June 30.

Revenue totaled $1.24 billion, of which automotive brought in $922 million, including $157 million from regulatory credits. Rivian assembled 14,611 vehicles and delivered 8,640, 36% fewer than the 13,588 of the first quarter of 2024. The net loss shrank to $541 million from $1.45 billion; on an adjusted basis it was 48 cents a share, compared with the 76 cents forecast.

Free cash flow was minus $526 million. Cash and short-term investments ended the quarter at $7.2 billion.

In Normal, Illinois, a 1.1-million-square-foot annex for the R2 will lift capacity to 215,000 units a year from 150,000. The R2, due in the first half of 2026, is still promised at $45,000.
"""

doc = dict(
    id='tk-rivian-q1-25', published='2025-05-07', source='irvine-markets-wire',
    title='Rivian cuts 2025 delivery target on tariffs, posts second straight gross profit',
    text=TEXT,
    claims=[
        c('40,000 and 46,000 vehicles', 'deliveries', 40000, 'vehicle', 46000, company='Rivian', p=('2025-01-01', '2025-12-31'), status='target'),
        c('46,000 to 51,000', 'deliveries', 46000, 'vehicle', 51000, company='Rivian', p=('2025-01-01', '2025-12-31'), status='target', superseded=True),
        c('$200 million', 'capex', 200000000, 'USD', company='Rivian', role='change', p=('2025-01-01', '2025-12-31'), status='target'),
        c('$1.85 billion', 'capex', 1850000000, 'USD', company='Rivian', p=('2025-01-01', '2025-12-31'), status='target'),
        c('a couple of thousand dollars', 'cost', 2000, 'USD', company='Rivian', status='forecast'),
        c('$206 million', 'gross_profit', 206000000, 'USD', company='Rivian', p=('2025-01-01', '2025-03-31')),
        c('$170 million', 'gross_profit', 170000000, 'USD', company='Rivian', p=('2024-10-01', '2024-12-31')),
        c('$527 million', 'gross_profit', -527000000, 'USD', company='Rivian', p=('2024-01-01', '2024-03-31')),
        c('$1 billion', ['investment', 'funding'], 1000000000, 'USD', company=['Volkswagen', 'Rivian'], p=(None, '2025-06-30'), status='plan'),
        c('$1.24 billion', 'revenue', 1240000000, 'USD', company='Rivian', p=('2025-01-01', '2025-03-31')),
        c('$922 million', 'revenue', 922000000, 'USD', company='Rivian', p=('2025-01-01', '2025-03-31')),
        c('$157 million', 'revenue', 157000000, 'USD', company='Rivian', p=('2025-01-01', '2025-03-31')),
        c('14,611', 'production', 14611, 'vehicle', company='Rivian', p=('2025-01-01', '2025-03-31')),
        c('8,640', 'deliveries', 8640, 'vehicle', company='Rivian', p=('2025-01-01', '2025-03-31')),
        c('36%', 'deliveries', -36, 'percent', company='Rivian', role='change', p=('2025-01-01', '2025-03-31')),
        c('13,588', 'deliveries', 13588, 'vehicle', company='Rivian', p=('2024-01-01', '2024-03-31')),
        c('$541 million', 'net_income', -541000000, 'USD', company='Rivian', p=('2025-01-01', '2025-03-31')),
        c('$1.45 billion', 'net_income', -1450000000, 'USD', company='Rivian', p=('2024-01-01', '2024-03-31')),
        c('48 cents', 'net_income', -0.48, 'USD', company='Rivian', per='share', p=('2025-01-01', '2025-03-31')),
        c('76 cents', 'net_income', -0.76, 'USD', company='Rivian', per='share', p=('2025-01-01', '2025-03-31'), status='forecast'),
        c('$526 million', 'cash_flow', -526000000, 'USD', company='Rivian', p=('2025-01-01', '2025-03-31')),
        c('$7.2 billion', 'cash', 7200000000, 'USD', company='Rivian', p=('2025-03-31', '2025-03-31')),
        c('1.1-million-square-foot', 'area', 1100000, 'ft2', company='Rivian'),
        c('215,000 units', 'capacity', 215000, 'vehicle', company='Rivian', per='year', status='plan'),
        c('150,000', 'capacity', 150000, 'vehicle', company='Rivian', per='year'),
        c('the first half of 2026', 'launch', None, 'date', company='Rivian', product='R2', p=('2026-01-01', '2026-06-30'), status='plan'),
        c('$45,000', 'price', 45000, 'USD', company='Rivian', product='R2', status='target'),
    ],
    names=mentions(TEXT, {'Rivian': ('COMPANY', 'Rivian'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'R1S': ('PRODUCT', 'R1S'), 'R1T': ('PRODUCT', 'R1T'), 'R2': ('PRODUCT', 'R2')}),
    checks=[],
)
