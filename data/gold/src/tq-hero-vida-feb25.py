from goldlib import *
from mentions import mentions

TEXT = """Retail of e-2Ws dips to 76,086 in Feb; Chetak on top for the first time this year

NEW DELHI: Dealers retailed 76,086 electric two-wheelers in February, 7.6 per cent fewer than the 82,332 of the year-ago month and 22 per cent below January, the federation FADA said on Wednesday. As a part of all two-wheelers they were 5.6 per cent, after 6.4 per cent.

Hero MotoCorp, whose Vida V2 family now starts at Rs 74,000 for the V2 Lite (Rs 96,000 before), sold 2,677, up 53 per cent. It plans to be present in 250 towns by the end of the month; 116 it was in September. Its American affiliate Zero Motorcycles, in which it put Rs 490 crore, has cut a third of its workforce.

Bajaj Auto, on the other hand, more than doubled from its 11,764 on the strength of the Chetak 35, of which 35,000 are booked. River, the Bengaluru start-up behind the Indie, which has raised $68 million and is 16 per cent Yamaha’s, sold over 800 for the first time and will add 25 stores by March 2026.

TVS Motor and Ather did not comment on the ranking.
"""

doc = dict(
    id='tq-hero-vida-feb25', published='2025-03-05', source='deccan-auto-desk',
    title='Retail of e-2Ws dips to 76,086 in Feb; Chetak on top for the first time this year',
    text=TEXT,
    claims=[
        c('76,086', 'sales', 76086, 'vehicle', p=('2025-02-01', '2025-02-28')),
        c('76,086', 'sales', 76086, 'vehicle', nth=1, p=('2025-02-01', '2025-02-28')),
        c('7.6 per cent', 'sales', -7.6, 'percent', role='change', p=('2025-02-01', '2025-02-28')),
        c('82,332', 'sales', 82332, 'vehicle', p=('2024-02-01', '2024-02-29')),
        c('22 per cent', 'sales', -22, 'percent', role='change', p=('2025-02-01', '2025-02-28')),
        c('5.6 per cent', 'penetration', 5.6, 'percent', role=['share', 'level'], p=('2025-02-01', '2025-02-28')),
        c('6.4 per cent', 'penetration', 6.4, 'percent', role=['share', 'level'], p=('2025-01-01', '2025-01-31')),
        c('Rs 74,000', 'price', 74000, 'INR', company='Hero MotoCorp', product='V2 Lite'),
        c('Rs 96,000', 'price', 96000, 'INR', company='Hero MotoCorp', product='V2 Lite', superseded=True),
        c('2,677', 'sales', 2677, 'vehicle', company='Hero MotoCorp', p=('2025-02-01', '2025-02-28')),
        c('53 per cent', 'sales', 53, 'percent', company='Hero MotoCorp', role='change', p=('2025-02-01', '2025-02-28')),
        c('250 towns', 'countries', 250, 'country', company='Hero MotoCorp', p=(None, '2025-03-31'), status='target'),
        c('116', 'countries', 116, 'country', company='Hero MotoCorp', p=('2024-09-30', '2024-09-30')),
        c('Rs 490 crore', 'investment', 4900000000, 'INR', company='Hero MotoCorp'),
        c('a third', 'layoffs', 33.3, 'percent', company='Zero Motorcycles'),
        c('doubled', 'sales', 100, 'percent', None, company='Bajaj Auto', role='change', p=('2025-02-01', '2025-02-28')),
        c('11,764', 'sales', 11764, 'vehicle', company='Bajaj Auto', p=('2024-02-01', '2024-02-29')),
        c('35,000', 'orders', 35000, 'order', company='Bajaj Auto', product='Chetak 35'),
        c('$68 million', 'funding', 68000000, 'USD', company='River'),
        c('16 per cent', 'stake', 16, 'percent', company='Yamaha'),
        c('800', 'sales', 800, 'vehicle', None, company='River', product='Indie', p=('2025-02-01', '2025-02-28')),
        c('25 stores', 'stores', 25, 'store', company='River', p=(None, '2026-03-31'), status='plan'),
    ],
    names=mentions(TEXT, {'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'TVS Motor': ('COMPANY', 'TVS Motor'), 'Ather': ('COMPANY', 'Ather'), 'Zero Motorcycles': ('COMPANY', 'Zero Motorcycles'), 'River': ('COMPANY', 'River'), 'Yamaha': ('COMPANY', 'Yamaha'), 'Vida V2': ('PRODUCT', 'Vida V2'), 'V2 Lite': ('PRODUCT', 'V2 Lite'), 'Indie': ('PRODUCT', 'Indie'), 'Chetak 35': ('PRODUCT', 'Chetak 35')}, skip={('Vida V2', 9)}),
    checks=[],
)
