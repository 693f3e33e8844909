from goldlib import *
from mentions import mentions

TEXT = """Leapmotor ends 2025 on 596,555, aims for a million

Zhejiang Leapmotor delivered 60,423 vehicles in December, the eighth record in nine months, lifting its 2025 tally to 596,555. Compared with the 293,724 of the year before, that is 103% more. The carmaker had originally aimed for 500,000, a mark it revised to 580,000 and left behind on Dec. 20.

December was 42% above the 42,517 of December 2024 but below November's 70,327. In the fourth quarter it handed over 201,200, 16% more than in the third.

For 2026 the Hangzhou company targets 1 million. Two new models shall help: the A10, with 403 km of range and a price of less than 100,000 yuan, due in the first half, and the D19, whose pack stores 115 kWh.

Its partner Stellantis, through the joint venture Leapmotor International, sold 12,700 cars abroad in December; exports for the year were 67,000, five times those of 2024. At year-end the company had 950 stores at home, 110 of them opened in the last quarter, and its foreign network comprised 780 outlets in 35 markets.

Gross margin in the first three quarters had been 14.2%.
"""

doc = dict(
    id='tn-leap-fullyear-26', published='2026-01-02', source='qiantang-finance',
    title='Leapmotor ends 2025 on 596,555, aims for a million',
    text=TEXT,
    claims=[
        c('596,555', 'deliveries', 596555, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-12-31')),
        c('a million', 'deliveries', 1000000, 'vehicle', company='Leapmotor', p=('2026-01-01', '2026-12-31'), status='target'),
        c('60,423 vehicles', 'deliveries', 60423, 'vehicle', company='Leapmotor', p=('2025-12-01', '2025-12-31')),
        c('596,555', 'deliveries', 596555, 'vehicle', nth=1, company='Leapmotor', p=('2025-01-01', '2025-12-31')),
        c('293,724', 'deliveries', 293724, 'vehicle', company='Leapmotor', p=('2024-01-01', '2024-12-31')),
        c('103%', 'deliveries', 103, 'percent', company='Leapmotor', role='change', p=('2025-01-01', '2025-12-31')),
        c('500,000', 'deliveries', 500000, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-12-31'), status='target', superseded=True),
        c('580,000', 'deliveries', 580000, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-12-31'), status='target'),
        c('42%', 'deliveries', 42, 'percent', company='Leapmotor', role='change', p=('2025-12-01', '2025-12-31')),
        c('42,517', 'deliveries', 42517, 'vehicle', company='Leapmotor', p=('2024-12-01', '2024-12-31')),
        c('70,327', 'deliveries', 70327, 'vehicle', company='Leapmotor', p=('2025-11-01', '2025-11-30')),
        c('201,200', 'deliveries', 201200, 'vehicle', company='Leapmotor', p=('2025-10-01', '2025-12-31')),
        c('16%', 'deliveries', 16, 'percent', company='Leapmotor', role='change', p=('2025-10-01', '2025-12-31')),
        c('1 million', 'deliveries', 1000000, 'vehicle', company='Leapmotor', p=('2026-01-01', '2026-12-31'), status='target'),
        c('Two new models', 'models', 2, 'model', company='Leapmotor', p=('2026-01-01', '2026-12-31'), status='plan'),
        c('403 km', 'range', 403, 'km', company='Leapmotor', product='A10'),
        c('100,000 yuan', 'price', None, 'CNY', 100000, company='Leapmotor', product='A10', status='forecast'),
        c('first half', 'launch', None, 'date', company='Leapmotor', product='A10', p=('2026-01-01', '2026-06-30'), status=['plan', 'target']),
        c('115 kWh', 'battery_capacity', 115, 'kWh', company='Leapmotor', product='D19'),
        c('12,700 cars', 'sales', 12700, 'vehicle', company=['Stellantis', 'Leapmotor'], p=('2025-12-01', '2025-12-31')),
        c('67,000', 'exports', 67000, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-12-31')),
        c('five times', 'exports', 400, 'percent', company='Leapmotor', role='change', p=('2025-01-01', '2025-12-31')),
        c('950 stores', 'stores', 950, 'store', company='Leapmotor', p=('2025-12-31', '2025-12-31')),
        c('110', 'stores', 110, 'store', company='Leapmotor', p=('2025-10-01', '2025-12-31')),
        c('780 outlets', 'stores', 780, 'store', company='Leapmotor', p=('2025-12-31', '2025-12-31')),
        c('35 markets', 'countries', 35, 'country', company='Leapmotor', p=('2025-12-31', '2025-12-31')),
        c('14.2%', 'gross_margin', 14.2, 'percent', company='Leapmotor', p=('2025-01-01', '2025-09-30')),
    ],
    names=mentions(TEXT, {'Leapmotor': ('COMPANY', 'Leapmotor'), 'Stellantis': ('COMPANY', 'Stellantis'), 'A10': ('PRODUCT', 'A10'), 'D19': ('PRODUCT', 'D19')}),
    checks=[],
)
