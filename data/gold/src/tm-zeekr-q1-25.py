from goldlib import *
from mentions import mentions

TEXT = """Zeekr Group trims quarterly loss by two fifths as Lynk & Co cars join the ledger

HANGZHOU, May 15 — In the first results since it absorbed sister brand Lynk & Co, Zeekr Group put its net loss for January to March at 763 million yuan ($105.1 million), compared with 1.27 billion yuan in the same months of 2024 on a restated basis. Revenue was all but flat: 22.02 billion yuan, a gain of 1.1%.

The two marques handed over 114,011 vehicles in the period, 21.1% ahead of last year. Of those, 41,403 wore the Zeekr badge and 72,608 came from Lynk & Co, which sells mostly hybrids. Vehicle margin rose to 16.5% from 13.2%; including batteries and research services, gross margin was 19.1%, 2.8 percentage points better.

Research spending dropped 24.6% to 2.91 billion yuan. At the end of March the group held 10.32 billion yuan in cash and restricted cash, and ran 512 Zeekr Centers and Spaces across China. It left its full-year goal of 710,000 deliveries untouched. A six-seat flagship SUV, the 9X, follows in the third quarter.

Parent Geely Holding offered last week to buy the 34.3% of the company that it does not own, at $25.66 per American depositary share.
"""

doc = dict(
    id='tm-zeekr-q1-25', published='2025-05-15', source='cn-ev-ledger',
    title='Zeekr Group trims quarterly loss by two fifths as Lynk & Co cars join the ledger',
    text=TEXT,
    claims=[
        c('two fifths', 'net_income', -40, 'percent', company=['Zeekr', 'Zeekr Group'], role='change', p=('2025-01-01', '2025-03-31')),
        c('763 million yuan', 'net_income', -763000000, 'CNY', company=['Zeekr', 'Zeekr Group'], p=('2025-01-01', '2025-03-31')),
        c('$105.1 million', 'net_income', -105100000, 'USD', company=['Zeekr', 'Zeekr Group'], p=('2025-01-01', '2025-03-31')),
        c('1.27 billion yuan', 'net_income', -1270000000, 'CNY', company=['Zeekr', 'Zeekr Group'], p=('2024-01-01', '2024-03-31')),
        c('22.02 billion yuan', 'revenue', 22020000000, 'CNY', company=['Zeekr', 'Zeekr Group'], p=('2025-01-01', '2025-03-31')),
        c('1.1%', 'revenue', 1.1, 'percent', company=['Zeekr', 'Zeekr Group'], role='change', p=('2025-01-01', '2025-03-31')),
        c('114,011 vehicles', 'deliveries', 114011, 'vehicle', company=['Zeekr', 'Zeekr Group'], p=('2025-01-01', '2025-03-31')),
        c('21.1%', 'deliveries', 21.1, 'percent', company=['Zeekr', 'Zeekr Group'], role='change', p=('2025-01-01', '2025-03-31')),
        c('41,403', 'deliveries', 41403, 'vehicle', company=['Zeekr', 'Zeekr Group'], p=('2025-01-01', '2025-03-31')),
        c('72,608', 'deliveries', 72608, 'vehicle', company='Lynk & Co', p=('2025-01-01', '2025-03-31')),
        c('16.5%', 'margin', 16.5, 'percent', company=['Zeekr', 'Zeekr Group'], p=('2025-01-01', '2025-03-31')),
        c('13.2%', 'margin', 13.2, 'percent', company=['Zeekr', 'Zeekr Group'], p=('2024-01-01', '2024-03-31')),
        c('19.1%', 'gross_margin', 19.1, 'percent', company=['Zeekr', 'Zeekr Group'], p=('2025-01-01', '2025-03-31')),
        c('2.8 percentage points', 'gross_margin', 2.8, 'percentage_point', company=['Zeekr', 'Zeekr Group'], role='change', p=('2025-01-01', '2025-03-31')),
        c('24.6%', 'rnd', -24.6, 'percent', company=['Zeekr', 'Zeekr Group'], role='change', p=('2025-01-01', '2025-03-31')),
        c('2.91 billion yuan', 'rnd', 2910000000, 'CNY', company=['Zeekr', 'Zeekr Group'], p=('2025-01-01', '2025-03-31')),
        c('10.32 billion yuan', 'cash', 10320000000, 'CNY', company=['Zeekr', 'Zeekr Group'], p=('2025-03-31', '2025-03-31')),
        c('512 Zeekr Centers and Spaces', 'stores', 512, 'store', company=['Zeekr', 'Zeekr Group'], p=('2025-03-31', '2025-03-31')),
        c('710,000 deliveries', 'deliveries', 710000, 'vehicle', company=['Zeekr', 'Zeekr Group'], p=('2025-01-01', '2025-12-31'), status='target'),
        c('six-seat', 'seats', 6, 'item', company=['Zeekr', 'Zeekr Group'], product='9X'),
        c('third quarter', 'launch', None, 'date', company=['Zeekr', 'Zeekr Group'], product='9X', p=('2025-07-01', '2025-09-30'), status=['plan', 'target', 'forecast']),
        c('34.3%', 'stake', 34.3, 'percent', company=['Zeekr', 'Zeekr Group', 'Geely']),
        c('$25.66', 'share_price', 25.66, 'USD', company=['Zeekr', 'Zeekr Group'], per='share', status='plan'),
    ],
    names=mentions(TEXT, {'Zeekr': ('COMPANY', 'Zeekr'), 'Zeekr Group': ('COMPANY', 'Zeekr'), 'Lynk & Co': ('COMPANY', 'Lynk & Co'), 'Geely Holding': ('COMPANY', 'Geely'), '9X': ('PRODUCT', '9X')}),
    checks=[],
)
