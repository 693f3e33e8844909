from goldlib import *
from mentions import mentions

TEXT = """Nissan to cut 20,000 staff after worst year in a quarter of a century

Nissan booked a net loss of 670.9 billion yen ($4.5 billion) in the business year that ended in March, after a profit of 426.6 billion the year before. Operating profit dwindled 88% to 69.8 billion yen. Mitsubishi Motors, in which it holds 26.7%, earned 41 billion yen; merger talks with Honda ended in February.

Under "Re:Nissan" the Yokohama-based group will shed 20,000 jobs by March 2028, counting the 9,000 announced in November, and consolidate 17 plants into 10. A 153 billion yen LFP battery factory on Kyushu, for which the state had offered 55.7 billion, has been dropped.

Global retail fell to 3.35 million units; 3.25 million is the forecast for fiscal 2025. In the January-March quarter China volumes dived 27.5%. The third-generation Leaf goes on sale in America this autumn. Free cash flow of the auto business: minus 242.8 billion yen.
"""

doc = dict(
    id='ti-nissan-fy24', published='2025-05-13', source='kanto-business-news',
    title='Nissan to cut 20,000 staff after worst year in a quarter of a century',
    text=TEXT,
    claims=[
        c('20,000 staff', 'layoffs', 20000, 'job', company='Nissan', p=(None, '2028-03-31'), status=['plan', 'target']),
        c('670.9 billion yen', 'net_income', -670900000000.0, 'JPY', company='Nissan', p=('2024-04-01', '2025-03-31')),
        c('$4.5 billion', 'net_income', -4500000000.0, 'USD', company='Nissan', p=('2024-04-01', '2025-03-31')),
        c('426.6 billion', 'net_income', 426600000000.0, 'JPY', company='Nissan', p=('2023-04-01', '2024-03-31')),
        c('88%', 'operating_income', -88, 'percent', company='Nissan', role='change', p=('2024-04-01', '2025-03-31')),
        c('69.8 billion yen', 'operating_income', 69800000000.0, 'JPY', company='Nissan', p=('2024-04-01', '2025-03-31')),
        c('26.7%', 'stake', 26.7, 'percent', company=['Nissan', 'Mitsubishi Motors']),
        c('41 billion yen', 'net_income', 41000000000.0, 'JPY', company='Mitsubishi Motors', p=('2024-04-01', '2025-03-31')),
        c('20,000 jobs', 'layoffs', 20000, 'job', company='Nissan', p=(None, '2028-03-31'), status=['plan', 'target']),
        c('9,000', 'layoffs', 9000, 'job', company='Nissan', status=['plan', 'target']),
        c('17 plants', 'other', 17, 'item', company='Nissan'),
        c('10', 'other', 10, 'item', company='Nissan', p=(None, '2028-03-31'), status=['plan', 'target']),
        c('153 billion yen', 'investment', 153000000000.0, 'JPY', company='Nissan', status='plan'),
        c('55.7 billion', 'subsidy', 55700000000.0, 'JPY', company=['Nissan', None]),
        c('3.35 million', 'sales', 3350000.0, 'vehicle', company='Nissan', p=('2024-04-01', '2025-03-31')),
        c('3.25 million', 'sales', 3250000.0, 'vehicle', company='Nissan', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('27.5%', 'sales', -27.5, 'percent', company='Nissan', role='change', p=('2025-01-01', '2025-03-31')),
        c('autumn', 'launch', None, 'date', company='Nissan', product='Leaf', p=('2025-09-01', '2025-11-30'), status=['plan', 'target']),
        c('242.8 billion yen', 'cash_flow', -242800000000.0, 'JPY', company='Nissan', p=('2024-04-01', '2025-03-31')),
    ],
    names=mentions(TEXT, {'Nissan': ('COMPANY', 'Nissan'), 'Mitsubishi Motors': ('COMPANY', 'Mitsubishi Motors'), 'Honda': ('COMPANY', 'Honda'), 'Leaf': ('PRODUCT', 'Leaf')}),
    checks=[],
)
