from goldlib import *
from mentions import mentions

TEXT = """Yadea interim profit slips as fire-safety checks empty showrooms

Yadea Group, the world's biggest seller of battery two-wheelers by volume, earned RMB1,034 million in the six months to 30 June, 12.9% less than a year ago. Turnover contracted 15.4% to RMB14,414 million (1H23: RMB17,041 million).

The Wuxi group shipped 6.38 million units against 8.21 million, with dealers destocking ahead of a new national standard. E-bikes fell harder than scooters: 4.41 million and 1.97 million respectively. Batteries and chargers still brought in RMB3.9bn, or 27.1% of the total.

Thanks to cheaper lead, gross profit margin firmed 1.1 ppt to 18.0%. Selling and distribution expenses nonetheless ate up RMB812m and R&D RMB574m, the latter a 4.7% increase.

Net cash stood at RMB5.1bn at period end. No interim dividend was declared, as is usual.

We cut our FY24 volume estimate to 13.0m from 15.5m and our target price to HK$13.50 (HK$18.00). Peer Aima, reporting tonight, should fare better: management there has spoken of a 2–4% profit gain. Retain Hold.

Important disclosures appear on page 11. Eastgate may seek business from companies covered.
"""

doc = dict(
    id='te-yadea-h1-24', published='2024-08-28', source='eastgate-equity',
    title='Yadea interim profit slips as fire-safety checks empty showrooms',
    text=TEXT,
    claims=[
        c('RMB1,034 million', 'net_income', 1034000000, 'CNY', company='Yadea', p=('2024-01-01', '2024-06-30')),
        c('12.9%', 'net_income', -12.9, 'percent', company='Yadea', role='change', p=('2024-01-01', '2024-06-30')),
        c('15.4%', 'revenue', -15.4, 'percent', company='Yadea', role='change', p=('2024-01-01', '2024-06-30')),
        c('RMB14,414 million', 'revenue', 14414000000, 'CNY', company='Yadea', p=('2024-01-01', '2024-06-30')),
        c('RMB17,041 million', 'revenue', 17041000000, 'CNY', company='Yadea', p=('2023-01-01', '2023-06-30')),
        c('6.38 million units', 'sales', 6380000, 'vehicle', company='Yadea', p=('2024-01-01', '2024-06-30')),
        c('8.21 million', 'sales', 8210000, 'vehicle', company='Yadea', p=('2023-01-01', '2023-06-30')),
        c('4.41 million', 'sales', 4410000, 'vehicle', company='Yadea', p=('2024-01-01', '2024-06-30')),
        c('1.97 million', 'sales', 1970000, 'vehicle', company='Yadea', p=('2024-01-01', '2024-06-30')),
        c('RMB3.9bn', 'revenue', 3900000000, 'CNY', company='Yadea', p=('2024-01-01', '2024-06-30')),
        c('27.1%', 'revenue', 27.1, 'percent', company='Yadea', role='share', p=('2024-01-01', '2024-06-30')),
        c('1.1 ppt', 'gross_margin', 1.1, 'percentage_point', company='Yadea', role='change', p=('2024-01-01', '2024-06-30')),
        c('18.0%', 'gross_margin', 18, 'percent', company='Yadea', p=('2024-01-01', '2024-06-30')),
        c('RMB812m', 'opex', 812000000, 'CNY', company='Yadea', p=('2024-01-01', '2024-06-30')),
        c('RMB574m', 'rnd', 574000000, 'CNY', company='Yadea', p=('2024-01-01', '2024-06-30')),
        c('4.7%', 'rnd', 4.7, 'percent', company='Yadea', role='change', p=('2024-01-01', '2024-06-30')),
        c('RMB5.1bn', 'cash', 5100000000, 'CNY', company='Yadea', p=('2024-06-30', '2024-06-30')),
        c('13.0m', 'sales', 13000000, 'vehicle', company='Yadea', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('15.5m', 'sales', 15500000, 'vehicle', company='Yadea', p=('2024-01-01', '2024-12-31'), status='forecast', superseded=True),
        c('HK$13.50', 'share_price', 13.5, 'HKD', company='Yadea', per='share', status='forecast'),
        c('HK$18.00', 'share_price', 18, 'HKD', company='Yadea', per='share', status='forecast', superseded=True),
        c('2–4%', 'net_income', 2, 'percent', 4, company='Aima', role='change', p=('2024-01-01', '2024-06-30'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Yadea Group': ('COMPANY', 'Yadea'), 'Yadea': ('COMPANY', 'Yadea'), 'Aima': ('COMPANY', 'Aima')}),
)
