from goldlib import *
from mentions import mentions

TEXT = """Toyota quarterly profit slides by a fifth as certification woes bite

Operating income at the world's biggest carmaker fell 20% to 1.16 trillion yen ($7.55 billion) in July-September from 1.44 trillion yen, the first drop in two years. For the first half of the year to March 2025 it totalled 2.46 trillion yen, the company said.

Toyota kept its forecast of 4.3 trillion yen for the whole fiscal year; in the previous one it made 5.35 trillion. It now thinks it will sell 10.85 million vehicles including those of Daihatsu and Hino, fewer than the 10.95 million it had foreseen in August. Of Toyota and Lexus cars, 41.7% sold in the half were hybrids; battery models came to 78,000, against 59,000. Honda, which also reported on Wednesday, sold 33,000.

In China sales shrank by 13.7%, hurt by BYD. It holds 20% of Subaru, whose first EV of its own is due in 2026.

Shares closed 1.2% higher. They are up 3.5% in 2024.
"""

doc = dict(
    id='ti-toyota-h1fy25', published='2024-11-06', source='tokyo-markets',
    title='Toyota quarterly profit slides by a fifth as certification woes bite',
    text=TEXT,
    claims=[
        c('a fifth', 'operating_income', -20, 'percent', company='Toyota', role='change', p=('2024-07-01', '2024-09-30')),
        c('20%', 'operating_income', -20, 'percent', company='Toyota', role='change', p=('2024-07-01', '2024-09-30')),
        c('1.16 trillion yen', 'operating_income', 1160000000000.0, 'JPY', company='Toyota', p=('2024-07-01', '2024-09-30')),
        c('$7.55 billion', 'operating_income', 7550000000.0, 'USD', company='Toyota', p=('2024-07-01', '2024-09-30')),
        c('1.44 trillion yen', 'operating_income', 1440000000000.0, 'JPY', company='Toyota', p=('2023-07-01', '2023-09-30')),
        c('2.46 trillion yen', 'operating_income', 2460000000000.0, 'JPY', company='Toyota', p=('2024-04-01', '2024-09-30')),
        c('4.3 trillion yen', 'operating_income', 4300000000000.0, 'JPY', company='Toyota', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('5.35 trillion', 'operating_income', 5350000000000.0, 'JPY', company='Toyota', p=('2023-04-01', '2024-03-31')),
        c('10.85 million vehicles', 'sales', 10850000.0, 'vehicle', company='Toyota', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('10.95 million', 'sales', 10950000.0, 'vehicle', company='Toyota', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast'], superseded=True),
        c('41.7%', 'sales', 41.7, 'percent', company='Toyota', role='share', p=('2024-04-01', '2024-09-30')),
        c('78,000', 'sales', 78000, 'vehicle', company='Toyota', p=('2024-04-01', '2024-09-30')),
        c('59,000', 'sales', 59000, 'vehicle', company='Toyota', p=('2023-04-01', '2023-09-30')),
        c('33,000', 'sales', 33000, 'vehicle', company='Honda', p=('2024-04-01', '2024-09-30')),
        c('13.7%', 'sales', -13.7, 'percent', company='Toyota', role='change', p=('2024-04-01', '2024-09-30')),
        c('20%', 'stake', 20, 'percent', nth=1, company=['Toyota', 'Subaru']),
        c('2026', 'launch', None, 'date', company='Subaru', p=('2026-01-01', '2026-12-31'), status=['plan', 'target']),
        c('1.2%', 'share_price', 1.2, 'percent', company='Toyota', role='change', p=('2024-11-06', '2024-11-06')),
        c('3.5%', 'share_price', 3.5, 'percent', company='Toyota', role='change', p=('2024-01-01', '2024-11-06')),
    ],
    names=mentions(TEXT, {'Toyota': ('COMPANY', 'Toyota'), 'Daihatsu': ('COMPANY', 'Daihatsu'), 'Hino': ('COMPANY', 'Hino'), 'Lexus': ('COMPANY', 'Lexus'), 'Honda': ('COMPANY', 'Honda'), 'BYD': ('COMPANY', 'BYD'), 'Subaru': ('COMPANY', 'Subaru')}),
    checks=[],
)
