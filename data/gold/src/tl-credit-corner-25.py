from goldlib import *
from mentions import mentions

TEXT = """Credit corner: who owes what in the electric world

Nissan. Moody's has it in junk territory since February. Automotive net cash is a comfort: 1.5 trillion yen by the firm's estimate for March 31. Less so the $5.6 billion of bonds that fall due in 2026. Free cash flow for the fiscal year just ended: about minus 220 billion yen.

VinFast. Short-term borrowings of 55 trillion dong ($2.2 billion) stood on the books as the year closed. It used $1.1 billion of cash in operations in 2024. From Vingroup it may borrow up to 35 trillion dong by 2026.

Polestar. Term loans of $950 million, renewed for three years in March; a further $450 million from Chinese banks. Net debt at December 31, $4.0 billion. Cash on hand then was $739 million.

Ola Electric. Its board has approved borrowings of up to Rs 1,700 crore. Gross debt in December was Rs 2,300 crore; capex this fiscal, Rs 250 crore.

Northvolt. The bankrupt's creditors have filed claims worth $8 billion, the administrator says. Recovery for the unsecured: 1 to 2 percent.
"""

doc = dict(
    id='tl-credit-corner-25', published='2025-04-11', source='creditwatch-mobility',
    title='Credit corner: who owes what in the electric world',
    text=TEXT,
    claims=[
        c('1.5 trillion yen', 'cash', 1500000000000.0, 'JPY', company='Nissan', p=('2025-03-31', '2025-03-31'), status=['forecast', 'actual']),
        c('$5.6 billion', 'debt', 5600000000.0, 'USD', company='Nissan', p=('2026-01-01', '2026-12-31')),
        c('220 billion yen', 'cash_flow', -220000000000.0, 'JPY', company='Nissan', p=('2024-04-01', '2025-03-31'), status=['forecast', 'actual']),
        c('55 trillion dong', 'debt', 55000000000000.0, 'VND', company='VinFast', p=('2024-12-31', '2024-12-31')),
        c('$2.2 billion', 'debt', 2200000000.0, 'USD', company='VinFast', p=('2024-12-31', '2024-12-31')),
        c('$1.1 billion', 'cash_flow', -1100000000.0, 'USD', company='VinFast', p=('2024-01-01', '2024-12-31')),
        c('35 trillion dong', ['funding', 'debt'], None, 'VND', 35000000000000.0, company='VinFast', p=(None, '2026-12-31'), status='plan'),
        c('$950 million', 'debt', 950000000.0, 'USD', company='Polestar'),
        c('three years', 'duration', 3, 'year', company='Polestar'),
        c('$450 million', ['debt', 'funding'], 450000000.0, 'USD', company='Polestar'),
        c('$4.0 billion', 'debt', 4000000000.0, 'USD', company='Polestar', p=('2024-12-31', '2024-12-31')),
        c('$739 million', 'cash', 739000000.0, 'USD', company='Polestar', p=('2024-12-31', '2024-12-31')),
        c('Rs 1,700 crore', ['funding', 'debt'], None, 'INR', 17000000000.0, company='Ola Electric', status='plan'),
        c('Rs 2,300 crore', 'debt', 23000000000.0, 'INR', company='Ola Electric', p=('2024-12-31', '2024-12-31')),
        c('Rs 250 crore', 'capex', 2500000000.0, 'INR', company='Ola Electric', p=('2025-04-01', '2026-03-31'), status=['target', 'plan']),
        c('$8 billion', 'debt', 8000000000.0, 'USD', company='Northvolt'),
        c('1 to 2 percent', 'other', 1, 'percent', 2, company='Northvolt', status='forecast'),
    ],
    names=mentions(TEXT, {'Nissan': ('COMPANY', 'Nissan'), 'Northvolt': ('COMPANY', 'Northvolt'), 'Polestar': ('COMPANY', 'Polestar'), 'VinFast': ('COMPANY', 'VinFast'), 'Vingroup': ('COMPANY', 'Vingroup'), 'Ola Electric': ('COMPANY', 'Ola Electric')}),
    checks=[],
)
