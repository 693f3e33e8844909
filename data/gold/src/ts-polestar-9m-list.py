from goldlib import *
from mentions import mentions

TEXT = """Polestar's losses mount as tariffs and discounts bite

Polestar on Wednesday posted a net loss of $1.56 billion for the first nine months of 2025, compared with $867 million in the same period of 2024, after an impairment of $739 million on the Polestar 3 in the second quarter. Retail sales grew by 36.5% to 44,482 cars.

Financial highlights, in USD millions:

•		9M 2025	9M 2024	Change
•	Revenue	2,171	1,456	+49%
•	Cost of sales	2,911	1,477	+97%
•	Gross result	-740	-21	
•	Adjusted EBITDA	-561	-734	-24%
•	Net loss	-1,558	-867	+80%
•	Adjusted gross margin, %	-1.0	-2.2	

Cash at the end of September amounted to $995 million, compared with $719 million three months earlier, helped by $200 million of fresh equity. The Swedish carmaker has paused its volume guidance. Its next model, the Polestar 5, starts at €119,900; output is to begin in the first quarter of 2026 in Chongqing.
"""

doc = dict(
    id='ts-polestar-9m-list', published='2025-11-13', source='nordic-ticker',
    title="Polestar's losses mount as tariffs and discounts bite",
    text=TEXT,
    claims=[
        c('$1.56 billion', 'net_income', -1560000000, 'USD', company='Polestar', p=('2025-01-01', '2025-09-30')),
        c('$867 million', 'net_income', -867000000, 'USD', company='Polestar', p=('2024-01-01', '2024-09-30')),
        c('$739 million', 'cost', 739000000, 'USD', company='Polestar', p=('2025-04-01', '2025-06-30')),
        c('36.5%', 'sales', 36.5, 'percent', company='Polestar', role='change', p=('2025-01-01', '2025-09-30')),
        c('44,482 cars', 'sales', 44482, 'vehicle', company='Polestar', p=('2025-01-01', '2025-09-30')),
        c('2,171', 'revenue', 2171000000, 'USD', company='Polestar', p=('2025-01-01', '2025-09-30')),
        c('1,456', 'revenue', 1456000000, 'USD', company='Polestar', p=('2024-01-01', '2024-09-30')),
        c('+49%', 'revenue', 49, 'percent', company='Polestar', role='change', p=('2025-01-01', '2025-09-30')),
        c('2,911', 'cost', 2911000000, 'USD', company='Polestar', p=('2025-01-01', '2025-09-30')),
        c('1,477', 'cost', 1477000000, 'USD', company='Polestar', p=('2024-01-01', '2024-09-30')),
        c('+97%', 'cost', 97, 'percent', company='Polestar', role='change', p=('2025-01-01', '2025-09-30')),
        c('-740', 'gross_profit', -740000000, 'USD', company='Polestar', p=('2025-01-01', '2025-09-30')),
        c('-21', 'gross_profit', -21000000, 'USD', company='Polestar', p=('2024-01-01', '2024-09-30')),
        c('-561', 'ebitda', -561000000, 'USD', company='Polestar', p=('2025-01-01', '2025-09-30')),
        c('-734', 'ebitda', -734000000, 'USD', company='Polestar', p=('2024-01-01', '2024-09-30')),
        c('-24%', 'ebitda', -24, 'percent', company='Polestar', role='change', p=('2025-01-01', '2025-09-30')),
        c('-1,558', 'net_income', -1558000000, 'USD', company='Polestar', p=('2025-01-01', '2025-09-30')),
        c('-867', 'net_income', -867000000, 'USD', company='Polestar', p=('2024-01-01', '2024-09-30')),
        c('+80%', 'net_income', 80, 'percent', company='Polestar', role='change', p=('2025-01-01', '2025-09-30')),
        c('-1.0', 'gross_margin', -1, 'percent', company='Polestar', p=('2025-01-01', '2025-09-30')),
        c('-2.2', 'gross_margin', -2.2, 'percent', company='Polestar', p=('2024-01-01', '2024-09-30')),
        c('$995 million', 'cash', 995000000, 'USD', company='Polestar', p=('2025-09-30', '2025-09-30')),
        c('$719 million', 'cash', 719000000, 'USD', company='Polestar', p=('2025-06-30', '2025-06-30')),
        c('$200 million', 'funding', 200000000, 'USD', company='Polestar'),
        c('€119,900', 'price', 119900, 'EUR', company='Polestar', product='Polestar 5'),
        c('first quarter of 2026', 'production_start', None, 'date', company='Polestar', product='Polestar 5', p=('2026-01-01', '2026-03-31'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Polestar 3': ('PRODUCT', 'Polestar 3'), 'Polestar 5': ('PRODUCT', 'Polestar 5'), 'Polestar': ('COMPANY', 'Polestar')}),
    checks=[],
)
