from goldlib import *
from mentions import mentions

TEXT = """Zeekr rises 35% on New York debut, rivals’ shares lag

NEW YORK, May 11 – Zeekr’s shares closed at $28.26 on their first day on Friday, 35% above the issue price of $21, itself the top of a range of $18 to $21. The Geely brand sold 21 million American depositary shares instead of the 17.5 million announced and so raised $441 million; it was worth $6.9 billion in the evening. In a private round of February 2023 investors had valued it at $13 billion.

Compare: Nio, which collected $1 billion at its listing in 2018, stands at $11 billion today, Xpeng at $7.6 billion and Li Auto, the only one of the four to earn money, at $27 billion.

The Ningbo company delivered 118,685 cars in 2023, 65% more, and 49,148 from January to April, its target for the year being 230,000. Revenue went up 62% to 51.67 billion yuan ($7.28 billion); the loss was 8.26 billion, which is 8% wider. Its vehicle margin reached 15.0%. It has six models, the 001 being the oldest, and sells in three dozen markets. Amazon’s and Waymo’s interest in its vans is another matter: Waymo will test a robotaxi derived from the Mix later this year.

Geely keeps 50.5%. Goldman Sachs led the sale.
"""

doc = dict(
    id='tq-zeekr-ipo', published='2024-05-11', source='street-ticker',
    title='Zeekr rises 35% on New York debut, rivals’ shares lag',
    text=TEXT,
    claims=[
        c('35%', 'share_price', 35, 'percent', company='Zeekr', role='change', p=('2024-05-10', '2024-05-10')),
        c('$28.26', 'share_price', 28.26, 'USD', company='Zeekr', p=('2024-05-10', '2024-05-10')),
        c('$21', 'share_price', 21, 'USD', company='Zeekr'),
        c('$18 to $21', 'share_price', 18, 'USD', 21, company='Zeekr'),
        c('21 million', 'other', 21000000, 'share', company='Zeekr'),
        c('17.5 million', 'other', 17500000, 'share', company='Zeekr', status='plan', superseded=True),
        c('$441 million', 'funding', 441000000, 'USD', company='Zeekr', p=('2024-05-10', '2024-05-10')),
        c('$6.9 billion', 'valuation', 6900000000, 'USD', company='Zeekr', p=('2024-05-10', '2024-05-10')),
        c('$13 billion', 'valuation', 13000000000, 'USD', company='Zeekr', p=('2023-02-01', '2023-02-28')),
        c('$1 billion', 'funding', 1000000000, 'USD', company='Nio', p=('2018-09-01', '2018-09-30')),
        c('$11 billion', 'valuation', 11000000000, 'USD', company='Nio'),
        c('$7.6 billion', 'valuation', 7600000000, 'USD', company='Xpeng'),
        c('$27 billion', 'valuation', 27000000000, 'USD', company='Li Auto'),
        c('118,685 cars', 'deliveries', 118685, 'vehicle', company='Zeekr', p=('2023-01-01', '2023-12-31')),
        c('65%', 'deliveries', 65, 'percent', company='Zeekr', role='change', p=('2023-01-01', '2023-12-31')),
        c('49,148', 'deliveries', 49148, 'vehicle', company='Zeekr', p=('2024-01-01', '2024-04-30')),
        c('230,000', 'deliveries', 230000, 'vehicle', company='Zeekr', p=('2024-01-01', '2024-12-31'), status='target'),
        c('62%', 'revenue', 62, 'percent', company='Zeekr', role='change', p=('2023-01-01', '2023-12-31')),
        c('51.67 billion yuan', 'revenue', 51670000000, 'CNY', company='Zeekr', p=('2023-01-01', '2023-12-31')),
        c('$7.28 billion', 'revenue', 7280000000, 'USD', company='Zeekr', p=('2023-01-01', '2023-12-31')),
        c('8.26 billion', 'net_income', -8260000000, 'CNY', company='Zeekr', p=('2023-01-01', '2023-12-31')),
        c('8%', 'net_income', 8, 'percent', company='Zeekr', role='change', p=('2023-01-01', '2023-12-31')),
        c('15.0%', 'margin', 15, 'percent', company='Zeekr', p=('2023-01-01', '2023-12-31')),
        c('six models', 'models', 6, 'model', company='Zeekr'),
        c('50.5%', 'stake', 50.5, 'percent', company='Geely'),
    ],
    names=mentions(TEXT, {'Zeekr': ('COMPANY', 'Zeekr'), 'Geely': ('COMPANY', 'Geely'), 'Waymo': ('COMPANY', 'Waymo'), 'Xpeng': ('COMPANY', 'Xpeng'), 'Nio': ('COMPANY', 'Nio'), 'Li Auto': ('COMPANY', 'Li Auto'), 'Amazon': ('COMPANY', 'Amazon'), 'Goldman Sachs': ('COMPANY', 'Goldman Sachs'), '001': ('PRODUCT', '001'), 'Mix': ('PRODUCT', 'Mix')}),
    checks=[],
)
