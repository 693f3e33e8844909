from goldlib import *
from mentions import mentions

TEXT = """Leapmotor earns money, a year early

HANGZHOU – The net profit of 80 million yuan ($11 million) for the December quarter is small, yet Leapmotor had promised none before 2025. A year earlier it lost 950 million. Revenue came to 13.46 billion yuan, 155 per cent more, at a gross margin of 13.3 per cent, on 120,863 deliveries.

Year as a whole: revenue 32.16 billion yuan (2023: 16.75 billion), net loss 2.82 billion (2023: 4.22 billion), 293,724 cars handed over, of which 13,726 were exported by the venture with Stellantis. Cash and the like stood at 19.39 billion at year-end.

The older rivals remain in the red for the same quarter: XPeng by 1.33 billion yuan, NIO by 7.11 billion. Li Auto alone, with a profit of 3.53 billion, does better.

For 2025 Leapmotor sets itself 500,000 to 600,000 deliveries and 50,000 exports. The B10, which it presented on Monday, drew 15,010 orders in an hour; prices begin at 109,800 yuan. XPeng’s G6, a car it will be held up against, starts at 176,800.

Stellantis, which paid €1.5 billion for 21 per cent in 2023, has 350 European shops for the brand as of December 31.
"""

doc = dict(
    id='tq-leap-q4-24', published='2025-03-11', source='jiangbei-auto',
    title='Leapmotor earns money, a year early',
    text=TEXT,
    claims=[
        c('80 million yuan', 'net_income', 80000000, 'CNY', company='Leapmotor', p=('2024-10-01', '2024-12-31')),
        c('$11 million', 'net_income', 11000000, 'USD', company='Leapmotor', p=('2024-10-01', '2024-12-31')),
        c('950 million', 'net_income', -950000000, 'CNY', company='Leapmotor', p=('2023-10-01', '2023-12-31')),
        c('13.46 billion yuan', 'revenue', 13460000000, 'CNY', company='Leapmotor', p=('2024-10-01', '2024-12-31')),
        c('155 per cent', 'revenue', 155, 'percent', company='Leapmotor', role='change', p=('2024-10-01', '2024-12-31')),
        c('13.3 per cent', 'gross_margin', 13.3, 'percent', company='Leapmotor', p=('2024-10-01', '2024-12-31')),
        c('120,863 deliveries', 'deliveries', 120863, 'vehicle', company='Leapmotor', p=('2024-10-01', '2024-12-31')),
        c('32.16 billion yuan', 'revenue', 32160000000, 'CNY', company='Leapmotor', p=('2024-01-01', '2024-12-31')),
        c('16.75 billion', 'revenue', 16750000000, 'CNY', company='Leapmotor', p=('2023-01-01', '2023-12-31')),
        c('2.82 billion', 'net_income', -2820000000, 'CNY', company='Leapmotor', p=('2024-01-01', '2024-12-31')),
        c('4.22 billion', 'net_income', -4220000000, 'CNY', company='Leapmotor', p=('2023-01-01', '2023-12-31')),
        c('293,724 cars', 'deliveries', 293724, 'vehicle', company='Leapmotor', p=('2024-01-01', '2024-12-31')),
        c('13,726', 'exports', 13726, 'vehicle', company='Leapmotor', p=('2024-01-01', '2024-12-31')),
        c('19.39 billion', 'cash', 19390000000, 'CNY', company='Leapmotor', p=('2024-12-31', '2024-12-31')),
        c('1.33 billion yuan', 'net_income', -1330000000, 'CNY', company='XPeng', p=('2024-10-01', '2024-12-31')),
        c('7.11 billion', 'net_income', -7110000000, 'CNY', company='NIO', p=('2024-10-01', '2024-12-31')),
        c('3.53 billion', 'net_income', 3530000000, 'CNY', company='Li Auto', p=('2024-10-01', '2024-12-31')),
        c('500,000 to 600,000', 'deliveries', 500000, 'vehicle', 600000, company='Leapmotor', p=('2025-01-01', '2025-12-31'), status='target'),
        c('50,000', 'exports', 50000, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-12-31'), status='target'),
        c('Monday', 'launch', None, 'date', company='Leapmotor', product='B10', p=('2025-03-10', '2025-03-10')),
        c('15,010 orders', 'orders', 15010, 'order', company='Leapmotor', product='B10', p=('2025-03-10', '2025-03-10')),
        c('109,800 yuan', 'price', 109800, 'CNY', company='Leapmotor', product='B10'),
        c('176,800', 'price', 176800, 'CNY', company='XPeng', product='G6'),
        c('€1.5 billion', 'investment', 1500000000, 'EUR', company='Stellantis', p=('2023-01-01', '2023-12-31')),
        c('21 per cent', 'stake', 21, 'percent', company='Stellantis'),
        c('350', 'stores', 350, 'store', company='Stellantis', p=('2024-12-31', '2024-12-31')),
    ],
    names=mentions(TEXT, {'Leapmotor': ('COMPANY', 'Leapmotor'), 'Stellantis': ('COMPANY', 'Stellantis'), 'NIO': ('COMPANY', 'NIO'), 'XPeng': ('COMPANY', 'XPeng'), 'Li Auto': ('COMPANY', 'Li Auto'), 'B10': ('PRODUCT', 'B10'), 'G6': ('PRODUCT', 'G6')}),
    checks=[],
)
