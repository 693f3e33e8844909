from goldlib import *
from mentions import mentions

TEXT = """Nissan forecasts a better year, electrified cars lead

YOKOHAMA -- Nissan Motor's operating profit rose 52.5% to 377.1 billion yen in the fiscal year ended March, and the carmaker sees 520 billion yen in the current one. Net profit was 221.9 billion yen, as against 215.5 billion in fiscal 2021. Global sales fell 14.7% to 3.31 million; this fiscal year the company plans 4 million.

In the last quarter, January to March, operating profit came to 87.6 billion yen, compared with 55.9 billion in the same quarter a year before and 133.2 billion in October-December. The margin was 2.8%.

Sakura, a minicar sold in Japan only, found 41,000 buyers in the twelve months; orders had risen past 50,000. The car costs 2.55 million yen with 20 kWh on board. Of the Ariya 29,000 were sold, of the Leaf 61,000, 6% fewer than the year before. Mitsubishi's sister model to the Sakura does not enter these numbers.

By fiscal 2030 the brand wants 55% of its sales electrified, against 50% planned until February. Renault's stake in it is to come down from 43% to 15%; the French company booked €11.5 billion of revenue in the first quarter.
"""

doc = dict(
    id='tn-nissan-fy22-ariya', published='2023-05-11', source='yokohama-ledger',
    title='Nissan forecasts a better year, electrified cars lead',
    text=TEXT,
    claims=[
        c('52.5%', 'operating_income', 52.5, 'percent', company='Nissan', role='change', p=('2022-04-01', '2023-03-31')),
        c('377.1 billion yen', 'operating_income', 377100000000, 'JPY', company='Nissan', p=('2022-04-01', '2023-03-31')),
        c('520 billion yen', 'operating_income', 520000000000, 'JPY', company='Nissan', p=('2023-04-01', '2024-03-31'), status=['target', 'forecast']),
        c('221.9 billion yen', 'net_income', 221900000000, 'JPY', company='Nissan', p=('2022-04-01', '2023-03-31')),
        c('215.5 billion', 'net_income', 215500000000, 'JPY', company='Nissan', p=('2021-04-01', '2022-03-31')),
        c('14.7%', 'sales', -14.7, 'percent', company='Nissan', role='change', p=('2022-04-01', '2023-03-31')),
        c('3.31 million', 'sales', 3310000, 'vehicle', company='Nissan', p=('2022-04-01', '2023-03-31')),
        c('4 million', 'sales', 4000000, 'vehicle', company='Nissan', p=('2023-04-01', '2024-03-31'), status=['target', 'forecast']),
        c('87.6 billion yen', 'operating_income', 87600000000, 'JPY', company='Nissan', p=('2023-01-01', '2023-03-31')),
        c('55.9 billion', 'operating_income', 55900000000, 'JPY', company='Nissan', p=('2022-01-01', '2022-03-31')),
        c('133.2 billion', 'operating_income', 133199999999.99998, 'JPY', company='Nissan', p=('2022-10-01', '2022-12-31')),
        c('2.8%', 'margin', 2.8, 'percent', company='Nissan', p=('2023-01-01', '2023-03-31')),
        c('41,000 buyers', 'sales', 41000, 'vehicle', company='Nissan', product='Sakura', p=('2022-04-01', '2023-03-31')),
        c('50,000', 'orders', 50000, 'order', None, company='Nissan', product='Sakura', p=(None, '2023-05-11')),
        c('2.55 million yen', 'price', 2550000, 'JPY', company='Nissan', product='Sakura'),
        c('20 kWh', 'battery_capacity', 20, 'kWh', company='Nissan', product='Sakura'),
        c('29,000', 'sales', 29000, 'vehicle', company='Nissan', product='Ariya', p=('2022-04-01', '2023-03-31')),
        c('61,000', 'sales', 61000, 'vehicle', company='Nissan', product='Leaf', p=('2022-04-01', '2023-03-31')),
        c('6%', 'sales', -6, 'percent', company='Nissan', product='Leaf', role='change', p=('2022-04-01', '2023-03-31')),
        c('55%', 'sales', 55, 'percent', company='Nissan', role='share', p=(None, '2031-03-31'), status='target'),
        c('50%', 'sales', 50, 'percent', company='Nissan', role='share', p=(None, '2031-03-31'), status='target', superseded=True),
        c('43%', 'stake', 43, 'percent', company=['Renault', 'Nissan']),
        c('15%', 'stake', 15, 'percent', company=['Renault', 'Nissan'], status='plan'),
        c('€11.5 billion', 'revenue', 11500000000, 'EUR', company='Renault', p=('2023-01-01', '2023-03-31')),
    ],
    names=mentions(TEXT, {'Nissan': ('COMPANY', 'Nissan'), 'Renault': ('COMPANY', 'Renault'), 'Nissan Motor': ('COMPANY', 'Nissan'), 'Mitsubishi': ('COMPANY', 'Mitsubishi Motors'), 'Ariya': ('PRODUCT', 'Ariya'), 'Sakura': ('PRODUCT', 'Sakura'), 'Leaf': ('PRODUCT', 'Leaf')}),
    checks=[],
)
