from goldlib import *
from mentions import mentions

TEXT = """Ola Electric to let go of 1,000 people as losses widen, sales slip again

BENGALURU: Ola Electric will lay off more than 1,000 employees and contract workers, its second such round in five months, after its consolidated net loss widened 50 per cent to Rs 564 crore in Q3 FY25 from Rs 376 crore in the year-ago quarter. About 500 persons had been shown the door in November. The company had 4,011 staff on its rolls at the end of March last year.

Revenue from operations fell 19.4 per cent to Rs 1,045 crore as against Rs 1,296 crore; deliveries stood at 84,029 units, 3 per cent lower. In February the two-wheeler maker says it sold 25,000 units plus and held 28 per cent of the market. Vahan, however, shows just 8,600 registrations, a fall of 74.6 per cent, because the firm is renegotiating with its registration agencies.

Bajaj Auto led the month with 21,335, followed by TVS Motor and Ather with 18,746 and 11,788; while the former grew by 22 per cent, the latter, whose family scooter Rizta now brings 58 per cent of its volume, added 27 per cent. The S1 X starts at Rs 69,999.

Prices of the Roadster motorcycle begin at Rs 74,999; deliveries should commence in mid-March. The stock closed 2.4 per cent lower at Rs 55.4 on Monday.
"""

doc = dict(
    id='tq-ola-layoff', published='2025-03-04', source='biz-daily-in',
    title='Ola Electric to let go of 1,000 people as losses widen, sales slip again',
    text=TEXT,
    claims=[
        c('1,000 people', 'layoffs', 1000, 'job', None, company=['Ola Electric', 'Ola'], status='plan'),
        c('1,000 employees', 'layoffs', 1000, 'job', None, company=['Ola Electric', 'Ola'], status='plan'),
        c('50 per cent', 'net_income', 50, 'percent', company=['Ola Electric', 'Ola'], role='change', p=('2024-10-01', '2024-12-31')),
        c('Rs 564 crore', 'net_income', -5640000000, 'INR', company=['Ola Electric', 'Ola'], p=('2024-10-01', '2024-12-31')),
        c('Rs 376 crore', 'net_income', -3760000000, 'INR', company=['Ola Electric', 'Ola'], p=('2023-10-01', '2023-12-31')),
        c('About 500 persons', 'layoffs', 500, 'job', company=['Ola Electric', 'Ola'], p=('2024-11-01', '2024-11-30')),
        c('4,011 staff', 'headcount', 4011, 'job', company=['Ola Electric', 'Ola'], p=('2024-03-31', '2024-03-31')),
        c('19.4 per cent', 'revenue', -19.4, 'percent', company=['Ola Electric', 'Ola'], role='change', p=('2024-10-01', '2024-12-31')),
        c('Rs 1,045 crore', 'revenue', 10450000000, 'INR', company=['Ola Electric', 'Ola'], p=('2024-10-01', '2024-12-31')),
        c('Rs 1,296 crore', 'revenue', 12960000000, 'INR', company=['Ola Electric', 'Ola'], p=('2023-10-01', '2023-12-31')),
        c('84,029 units', 'deliveries', 84029, 'vehicle', company=['Ola Electric', 'Ola'], p=('2024-10-01', '2024-12-31')),
        c('3 per cent', 'deliveries', -3, 'percent', company=['Ola Electric', 'Ola'], role='change', p=('2024-10-01', '2024-12-31')),
        c('25,000 units', 'sales', 25000, 'vehicle', None, company=['Ola Electric', 'Ola'], p=('2025-02-01', '2025-02-28')),
        c('28 per cent', 'market_share', 28, 'percent', company=['Ola Electric', 'Ola'], role=['share', 'level'], p=('2025-02-01', '2025-02-28')),
        c('8,600 registrations', 'registrations', 8600, 'vehicle', company=['Ola Electric', 'Ola'], p=('2025-02-01', '2025-02-28')),
        c('74.6 per cent', 'registrations', -74.6, 'percent', company=['Ola Electric', 'Ola'], role='change', p=('2025-02-01', '2025-02-28')),
        c('21,335', 'registrations', 21335, 'vehicle', company='Bajaj Auto', p=('2025-02-01', '2025-02-28')),
        c('18,746', 'registrations', 18746, 'vehicle', company='TVS Motor', p=('2025-02-01', '2025-02-28')),
        c('11,788', 'registrations', 11788, 'vehicle', company=['Ather Energy', 'Ather'], p=('2025-02-01', '2025-02-28')),
        c('22 per cent', 'registrations', 22, 'percent', company='TVS Motor', role='change', p=('2025-02-01', '2025-02-28')),
        c('58 per cent', 'sales', 58, 'percent', company=['Ather Energy', 'Ather'], product='Rizta', role='share'),
        c('27 per cent', 'registrations', 27, 'percent', company=['Ather Energy', 'Ather'], role='change', p=('2025-02-01', '2025-02-28')),
        c('Rs 69,999', 'price', 69999, 'INR', company=['Ola Electric', 'Ola'], product='S1 X'),
        c('Rs 74,999', 'price', 74999, 'INR', company=['Ola Electric', 'Ola'], product='Roadster'),
        c('mid-March', 'delivery_start', None, 'date', company=['Ola Electric', 'Ola'], product='Roadster', p=('2025-03-11', '2025-03-20'), status=['plan', 'target']),
        c('2.4 per cent', 'share_price', -2.4, 'percent', company=['Ola Electric', 'Ola'], role='change', p=('2025-03-03', '2025-03-03')),
        c('Rs 55.4', 'share_price', 55.4, 'INR', company=['Ola Electric', 'Ola'], p=('2025-03-03', '2025-03-03')),
    ],
    names=mentions(TEXT, {'Ola Electric': ('COMPANY', 'Ola Electric'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'TVS Motor': ('COMPANY', 'TVS Motor'), 'Ather': ('COMPANY', 'Ather Energy'), 'S1 X': ('PRODUCT', 'S1 X'), 'Roadster': ('PRODUCT', 'Roadster'), 'Rizta': ('PRODUCT', 'Rizta')}),
    checks=[],
)
