from goldlib import *
from mentions import mentions

TEXT = """Zeekr fourth-quarter loss narrows 69% as margins widen

HANGZHOU, March 20 - Geely-controlled Zeekr Group cut its net loss to 939.9 million yuan ($129 million) in the October-December quarter from 2.97 billion yuan in the corresponding period of 2023, on revenue up 39.2% at 22.8 billion yuan. Vehicle sales brought in 19.7 billion yuan; margin on them was 17.3%, as against 15.3%.

Gross profit climbed 86.6% to 4.4 billion yuan, or 19.2% of revenue. Selling expenses went up 23.8% to 3.7 billion yuan, while R&D was 4.1 billion. In 2024 as a whole the firm lost 6.4 billion yuan after 8.3 billion.

Zeekr delivered 79,250 cars, 99.8% more than a year before, bringing the annual total to 222,123, an 87% rise that still fell short of the 230,000 target. It had 8.7 billion yuan in cash at year-end and short-term debt of 1.4 billion yuan; stock on hand was valued at 10.4 billion yuan.

Together with Lynk & Co, of which it bought 51% for 9.4 billion yuan in February, Zeekr seeks 710,000 sales in 2025, 40% above last year's joint 507,000. The flagship 9X will debut in the third quarter. Its Golden Battery charges to 80% in 10.5 minutes. Zeekr operates in 40 markets with 538 stores at home and 1,100 ultra-fast stations. New York-listed shares fell 3.6% on Thursday.
"""

doc = dict(
    id='tk-zeekr-q4-24', published='2025-03-20', source='strait-wire',
    title='Zeekr fourth-quarter loss narrows 69% as margins widen',
    text=TEXT,
    claims=[
        c('69%', 'net_income', -69, 'percent', company='Zeekr', role='change', p=('2024-10-01', '2024-12-31')),
        c('939.9 million yuan', 'net_income', -939900000, 'CNY', company='Zeekr', p=('2024-10-01', '2024-12-31')),
        c('$129 million', 'net_income', -129000000, 'USD', company='Zeekr', p=('2024-10-01', '2024-12-31')),
        c('2.97 billion yuan', 'net_income', -2970000000, 'CNY', company='Zeekr', p=('2023-10-01', '2023-12-31')),
        c('39.2%', 'revenue', 39.2, 'percent', company='Zeekr', role='change', p=('2024-10-01', '2024-12-31')),
        c('22.8 billion yuan', 'revenue', 22800000000, 'CNY', company='Zeekr', p=('2024-10-01', '2024-12-31')),
        c('19.7 billion yuan', 'revenue', 19700000000, 'CNY', company='Zeekr', p=('2024-10-01', '2024-12-31')),
        c('17.3%', 'margin', 17.3, 'percent', company='Zeekr', p=('2024-10-01', '2024-12-31')),
        c('15.3%', 'margin', 15.3, 'percent', company='Zeekr', p=('2023-10-01', '2023-12-31')),
        c('86.6%', 'gross_profit', 86.6, 'percent', company='Zeekr', role='change', p=('2024-10-01', '2024-12-31')),
        c('4.4 billion yuan', 'gross_profit', 4400000000, 'CNY', company='Zeekr', p=('2024-10-01', '2024-12-31')),
        c('19.2%', 'gross_margin', 19.2, 'percent', company='Zeekr', p=('2024-10-01', '2024-12-31')),
        c('23.8%', 'opex', 23.8, 'percent', company='Zeekr', role='change', p=('2024-10-01', '2024-12-31')),
        c('3.7 billion yuan', 'opex', 3700000000, 'CNY', company='Zeekr', p=('2024-10-01', '2024-12-31')),
        c('4.1 billion', 'rnd', 4100000000, 'CNY', company='Zeekr', p=('2024-10-01', '2024-12-31')),
        c('6.4 billion yuan', 'net_income', -6400000000, 'CNY', company='Zeekr', p=('2024-01-01', '2024-12-31')),
        c('8.3 billion', 'net_income', -8300000000.000001, 'CNY', company='Zeekr', p=('2023-01-01', '2023-12-31')),
        c('79,250 cars', 'deliveries', 79250, 'vehicle', company='Zeekr', p=('2024-10-01', '2024-12-31')),
        c('99.8%', 'deliveries', 99.8, 'percent', company='Zeekr', role='change', p=('2024-10-01', '2024-12-31')),
        c('222,123', 'deliveries', 222123, 'vehicle', company='Zeekr', p=('2024-01-01', '2024-12-31')),
        c('87%', 'deliveries', 87, 'percent', company='Zeekr', role='change', p=('2024-01-01', '2024-12-31')),
        c('230,000', 'deliveries', 230000, 'vehicle', company='Zeekr', p=('2024-01-01', '2024-12-31'), status='target'),
        c('8.7 billion yuan', 'cash', 8700000000, 'CNY', company='Zeekr', p=('2024-12-31', '2024-12-31')),
        c('1.4 billion yuan', 'debt', 1400000000, 'CNY', company='Zeekr', p=('2024-12-31', '2024-12-31')),
        c('10.4 billion yuan', 'inventory', 10400000000, 'CNY', company='Zeekr', p=('2024-12-31', '2024-12-31')),
        c('51%', 'stake', 51, 'percent', company=['Zeekr', 'Lynk & Co']),
        c('9.4 billion yuan', 'investment', 9400000000, 'CNY', company='Zeekr'),
        c('710,000', ['deliveries', 'sales'], 710000, 'vehicle', company='Zeekr', p=('2025-01-01', '2025-12-31'), status='target'),
        c('40%', ['deliveries', 'sales'], 40, 'percent', company='Zeekr', role='change', p=('2025-01-01', '2025-12-31'), status='target'),
        c('507,000', ['deliveries', 'sales'], 507000, 'vehicle', company='Zeekr', p=('2024-01-01', '2024-12-31')),
        c('the third quarter', 'launch', None, 'date', company='Zeekr', product='9X', p=('2025-07-01', '2025-09-30'), status='plan'),
        c('10.5 minutes', 'charging_time', 10.5, 'minute', company='Zeekr', product='Golden Battery'),
        c('40 markets', 'countries', 40, 'country', company='Zeekr'),
        c('538 stores', 'stores', 538, 'store', company='Zeekr', p=('2024-12-31', '2024-12-31')),
        c('1,100 ultra-fast stations', 'stations', 1100, 'station', company='Zeekr'),
        c('3.6%', 'share_price', -3.6, 'percent', company='Zeekr', role='change', p=('2025-03-20', '2025-03-20')),
    ],
    names=mentions(TEXT, {'Zeekr': ('COMPANY', 'Zeekr'), 'Geely': ('COMPANY', 'Geely'), 'Lynk & Co': ('COMPANY', 'Lynk & Co'), 'Zeekr Group': ('COMPANY', 'Zeekr'), '9X': ('PRODUCT', '9X'), 'Golden Battery': ('PRODUCT', 'Golden Battery')}),
    checks=[],
)
