from goldlib import *
from mentions import mentions

TEXT = """Amara Raja Q3 net profit up 9% at Rs 242 crore; Exide posts Rs 240 crore

PTI | Hyderabad | Last Updated : Jan 31 2024 | 7:12 PM IST

Amara Raja Energy & Mobility on Wednesday reported a 9.4 per cent year-on-year rise in its standalone net profit to Rs 242.4 crore for the third quarter ended December 31, 2023.

The battery maker had posted a net profit of Rs 221.6 crore in the year-ago period, it said in a regulatory filing.

Revenue from operations rose to Rs 2,882 crore in the quarter from Rs 2,637 crore in Q3 FY23. EBITDA stood at Rs 405 crore, with the margin at 14 per cent as against 15 per cent.

The new energy business, which sells lithium packs and chargers to three-wheeler makers and telecom firms, had a turnover of Rs 130 crore, down about 10 per cent from the September quarter.

For the first nine months of the fiscal, net profit was Rs 650 crore versus Rs 555 crore, while revenue crossed Rs 8,400 crore.

The board approved a further investment of up to Rs 500 crore in the subsidiary that is building a gigafactory in Divitipalli, Telangana. The plant is planned to have 16 GWh of cell capacity and 5 GWh of packs, and will cost Rs 9,500 crore over ten years. The first 2 GWh should be ready by the end of FY26 and create about 4,500 jobs.

Meanwhile, Exide Industries on Tuesday reported a 7.6 per cent increase in net profit to Rs 240.3 crore, on sales of Rs 3,841 crore, up 13 per cent. It has so far put Rs 2,130 crore into its arm Exide Energy Solutions.

Shares of Amara Raja settled at Rs 868.55 apiece, up 2.1 per cent, on the BSE.

(Only the headline and picture of this report may have been reworked by our staff; the rest of the content is auto-generated from a syndicated feed.)

First Published: Jan 31 2024 | 7:12 PM IST
"""

doc = dict(
    id='tv-b-amararaja-q3fy24', published='2024-01-31', source='paisa-bazaar-online',
    title='Amara Raja Q3 net profit up 9% at Rs 242 crore; Exide posts Rs 240 crore',
    text=TEXT,
    claims=[
        c('9%', 'net_income', 9, 'percent', company=['Amara Raja Energy & Mobility', 'Amara Raja'], role='change', p=('2023-10-01', '2023-12-31')),
        c('Rs 242 crore', 'net_income', 2420000000, 'INR', company=['Amara Raja Energy & Mobility', 'Amara Raja'], p=('2023-10-01', '2023-12-31')),
        c('Rs 240 crore', 'net_income', 2400000000, 'INR', company='Exide Industries', p=('2023-10-01', '2023-12-31')),
        c('9.4 per cent', 'net_income', 9.4, 'percent', company=['Amara Raja Energy & Mobility', 'Amara Raja'], role='change', p=('2023-10-01', '2023-12-31')),
        c('Rs 242.4 crore', 'net_income', 2424000000, 'INR', company=['Amara Raja Energy & Mobility', 'Amara Raja'], p=('2023-10-01', '2023-12-31')),
        c('Rs 221.6 crore', 'net_income', 2216000000, 'INR', company=['Amara Raja Energy & Mobility', 'Amara Raja'], p=('2022-10-01', '2022-12-31')),
        c('Rs 2,882 crore', 'revenue', 28820000000, 'INR', company=['Amara Raja Energy & Mobility', 'Amara Raja'], p=('2023-10-01', '2023-12-31')),
        c('Rs 2,637 crore', 'revenue', 26370000000, 'INR', company=['Amara Raja Energy & Mobility', 'Amara Raja'], p=('2022-10-01', '2022-12-31')),
        c('Rs 405 crore', 'ebitda', 4050000000, 'INR', company=['Amara Raja Energy & Mobility', 'Amara Raja'], p=('2023-10-01', '2023-12-31')),
        c('14 per cent', 'margin', 14, 'percent', company=['Amara Raja Energy & Mobility', 'Amara Raja'], p=('2023-10-01', '2023-12-31')),
        c('15 per cent', 'margin', 15, 'percent', company=['Amara Raja Energy & Mobility', 'Amara Raja'], p=('2022-10-01', '2022-12-31')),
        c('Rs 130 crore', 'revenue', 1300000000, 'INR', company=['Amara Raja Energy & Mobility', 'Amara Raja'], p=('2023-10-01', '2023-12-31')),
        c('10 per cent', 'revenue', -10, 'percent', company=['Amara Raja Energy & Mobility', 'Amara Raja'], role='change', p=('2023-10-01', '2023-12-31')),
        c('Rs 650 crore', 'net_income', 6500000000, 'INR', company=['Amara Raja Energy & Mobility', 'Amara Raja'], p=('2023-04-01', '2023-12-31')),
        c('Rs 555 crore', 'net_income', 5550000000, 'INR', company=['Amara Raja Energy & Mobility', 'Amara Raja'], p=('2022-04-01', '2022-12-31')),
        c('Rs 8,400 crore', 'revenue', 84000000000, 'INR', None, company=['Amara Raja Energy & Mobility', 'Amara Raja'], p=('2023-04-01', '2023-12-31')),
        c('Rs 500 crore', 'investment', None, 'INR', 5000000000, company=['Amara Raja Energy & Mobility', 'Amara Raja'], status=['plan', 'target', 'forecast']),
        c('16 GWh', 'capacity', 16, 'GWh', company=['Amara Raja Energy & Mobility', 'Amara Raja'], per='year', status=['plan', 'target', 'forecast']),
        c('5 GWh', 'capacity', 5, 'GWh', company=['Amara Raja Energy & Mobility', 'Amara Raja'], per='year', status=['plan', 'target', 'forecast']),
        c('Rs 9,500 crore', 'investment', 95000000000, 'INR', company=['Amara Raja Energy & Mobility', 'Amara Raja'], status=['plan', 'target', 'forecast']),
        c('ten years', 'duration', 10, 'year', company=['Amara Raja Energy & Mobility', 'Amara Raja']),
        c('2 GWh', 'capacity', 2, 'GWh', company=['Amara Raja Energy & Mobility', 'Amara Raja'], per='year', p=(None, '2026-03-31'), status=['plan', 'target', 'forecast']),
        c('4,500 jobs', 'jobs', 4500, 'job', company=['Amara Raja Energy & Mobility', 'Amara Raja'], status=['plan', 'target', 'forecast']),
        c('7.6 per cent', 'net_income', 7.6, 'percent', company='Exide Industries', role='change', p=('2023-10-01', '2023-12-31')),
        c('Rs 240.3 crore', 'net_income', 2403000000, 'INR', company='Exide Industries', p=('2023-10-01', '2023-12-31')),
        c('Rs 3,841 crore', 'revenue', 38410000000, 'INR', company='Exide Industries', p=('2023-10-01', '2023-12-31')),
        c('13 per cent', 'revenue', 13, 'percent', company='Exide Industries', role='change', p=('2023-10-01', '2023-12-31')),
        c('Rs 2,130 crore', 'investment', 21300000000, 'INR', company='Exide Industries', p=(None, '2024-01-30')),
        c('Rs 868.55', 'share_price', 868.55, 'INR', company=['Amara Raja Energy & Mobility', 'Amara Raja'], per='share', p=('2024-01-31', '2024-01-31')),
        c('2.1 per cent', 'share_price', 2.1, 'percent', company=['Amara Raja Energy & Mobility', 'Amara Raja'], role='change', p=('2024-01-31', '2024-01-31')),
    ],
    names=mentions(TEXT, {'Amara Raja Energy & Mobility': ('COMPANY', 'Amara Raja Energy & Mobility'), 'Amara Raja': ('COMPANY', 'Amara Raja Energy & Mobility'), 'Exide Industries': ('COMPANY', 'Exide Industries'), 'Exide': ('COMPANY', 'Exide Industries'), 'Exide Energy Solutions': ('COMPANY', 'Exide Energy Solutions')}),
    checks=[],
)
