from goldlib import *
from mentions import mentions

TEXT = """Honda and Nissan agree to talk merger; combined sales would rank third worldwide

TOKYO, Dec 23 - Honda and Nissan on Monday signed a memorandum to explore a merger under a holding company that would be listed in August 2026. The pair target combined sales of 30 trillion yen ($191 billion) and operating profit of more than 3 trillion yen.

With 3.98 million and 3.37 million cars sold in 2023 respectively, the two would come third behind Toyota (11.23 million) and Volkswagen (9.24 million).

The balance of power is plain. Honda's market value of 5.95 trillion yen is more than three times that of its partner, 1.67 trillion yen; whose stock nonetheless gained 1.6% on the day to 450 yen.

In the half year to Sept. 30 the smaller company's operating profit was 32.9 billion yen, a plunge of 90.2% from 336.7 billion yen. It will cut 9,000 jobs and 20% of its global capacity, and sees 150 billion yen for the whole of fiscal 2024 instead of 500 billion yen. Honda earned 742.6 billion yen, 6.6% more.

Neither shines with electric cars. Nissan, which pioneered the class with the Leaf, delivered 97,000 of them in eleven months; its rival 58,000. BYD sold 1.56 million.

Renault, which holds 35.7% of Nissan counting a trust, will “consider all options”. Mitsubishi Motors is to decide next month whether it joins.
"""

doc = dict(
    id='tj-nissan-honda-merger', published='2024-12-23', source='ginza-financial-wire',
    title='Honda and Nissan agree to talk merger; combined sales would rank third worldwide',
    text=TEXT,
    claims=[
        c('30 trillion yen', 'revenue', 30000000000000.0, 'JPY', company='Honda', status=['target', 'forecast']),
        c('$191 billion', 'revenue', 191000000000.0, 'USD', company='Honda', status=['target', 'forecast']),
        c('3 trillion yen', 'operating_income', 3000000000000.0, 'JPY', None, company='Honda', status=['target', 'forecast']),
        c('3.98 million', 'sales', 3980000, 'vehicle', company='Honda', p=('2023-01-01', '2023-12-31')),
        c('3.37 million cars', 'sales', 3370000, 'vehicle', company='Nissan', p=('2023-01-01', '2023-12-31')),
        c('11.23 million', 'sales', 11230000.0, 'vehicle', company='Toyota', p=('2023-01-01', '2023-12-31')),
        c('9.24 million', 'sales', 9240000, 'vehicle', company='Volkswagen', p=('2023-01-01', '2023-12-31')),
        c('5.95 trillion yen', 'valuation', 5950000000000.0, 'JPY', company='Honda'),
        c('three times', 'valuation', 200, 'percent', None, company='Honda', role='change'),
        c('1.67 trillion yen', 'valuation', 1670000000000.0, 'JPY', company='Nissan'),
        c('1.6%', 'share_price', 1.6, 'percent', company='Nissan', role='change', p=('2024-12-23', '2024-12-23')),
        c('450 yen', 'share_price', 450, 'JPY', company='Nissan', per='share', p=('2024-12-23', '2024-12-23')),
        c('32.9 billion yen', 'operating_income', 32900000000.0, 'JPY', company='Nissan', p=('2024-04-01', '2024-09-30')),
        c('90.2%', 'operating_income', -90.2, 'percent', company='Nissan', role='change', p=('2024-04-01', '2024-09-30')),
        c('336.7 billion yen', 'operating_income', 336700000000.0, 'JPY', company='Nissan', p=('2023-04-01', '2023-09-30')),
        c('9,000 jobs', 'layoffs', 9000, 'job', company='Nissan', status='plan'),
        c('20%', 'capacity', -20, 'percent', company='Nissan', role='change', status='plan'),
        c('150 billion yen', 'operating_income', 150000000000.0, 'JPY', company='Nissan', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('500 billion yen', 'operating_income', 500000000000.0, 'JPY', company='Nissan', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast'], superseded=True),
        c('742.6 billion yen', 'operating_income', 742600000000.0, 'JPY', company='Honda', p=('2024-04-01', '2024-09-30')),
        c('6.6%', 'operating_income', 6.6, 'percent', company='Honda', role='change', p=('2024-04-01', '2024-09-30')),
        c('97,000', 'sales', 97000, 'vehicle', company='Nissan', p=('2024-01-01', '2024-11-30')),
        c('58,000', 'sales', 58000, 'vehicle', company='Honda', p=('2024-01-01', '2024-11-30')),
        c('1.56 million', 'sales', 1560000, 'vehicle', company='BYD', p=('2024-01-01', '2024-11-30')),
        c('35.7%', 'stake', 35.7, 'percent', company='Renault'),
    ],
    names=mentions(TEXT, {'Nissan': ('COMPANY', 'Nissan'), 'Honda': ('COMPANY', 'Honda'), 'Mitsubishi Motors': ('COMPANY', 'Mitsubishi Motors'), 'Renault': ('COMPANY', 'Renault'), 'Toyota': ('COMPANY', 'Toyota'), 'BYD': ('COMPANY', 'BYD'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Leaf': ('PRODUCT', 'Leaf')}),
    checks=[],
)
