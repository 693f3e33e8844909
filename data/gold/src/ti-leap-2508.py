from goldlib import *
from mentions import mentions

TEXT = """Stellantis-backed EV maker posts first half-year profit

Leapmotor earned 30 million yuan in the six months to June, its first interim profit, after losing 2.21 billion yuan a year ago. Stellantis, which paid 1.5 billion euros for about 20 percent in 2023 and itself lost 2.3 billion euros in the half, owns 51 percent of the pair's overseas venture, Leapmotor International.

Turnover of the Hangzhou-based firm came to 24.25 billion yuan, against 8.85 billion yuan, and gross margin swung to 14.1 percent from minus 1.1 percent. XPeng, by comparison, reported 16.5 percent for the period. Deliveries were 221,664, of which 20,375 went abroad.

Founder Zhu Jiangming, formerly of camera maker Dahua, lifted the 2025 goal to between 580,000 and 650,000 vehicles from 500,000 to 600,000 and expects 1 million next year. At June 30 there were 806 stores in China; cash and deposits totalled 29.58 billion yuan. The shares have risen 87 percent so far this year.
"""

doc = dict(
    id='ti-leap-2508', published='2025-08-18', source='ev-ledger',
    title='Stellantis-backed EV maker posts first half-year profit',
    text=TEXT,
    claims=[
        c('30 million yuan', 'net_income', 30000000.0, 'CNY', company='Leapmotor', p=('2025-01-01', '2025-06-30')),
        c('2.21 billion yuan', 'net_income', -2210000000.0, 'CNY', company='Leapmotor', p=('2024-01-01', '2024-06-30')),
        c('1.5 billion euros', 'investment', 1500000000.0, 'EUR', company='Stellantis', p=('2023-01-01', '2023-12-31')),
        c('20 percent', 'stake', 20, 'percent', company=['Stellantis', 'Leapmotor'], p=('2023-01-01', '2023-12-31')),
        c('2.3 billion euros', 'net_income', -2300000000.0, 'EUR', company='Stellantis', p=('2025-01-01', '2025-06-30')),
        c('51 percent', 'stake', 51, 'percent', company=['Stellantis', 'Leapmotor International']),
        c('24.25 billion yuan', 'revenue', 24250000000.0, 'CNY', company='Leapmotor', p=('2025-01-01', '2025-06-30')),
        c('8.85 billion yuan', 'revenue', 8850000000.0, 'CNY', company='Leapmotor', p=('2024-01-01', '2024-06-30')),
        c('14.1 percent', 'gross_margin', 14.1, 'percent', company='Leapmotor', p=('2025-01-01', '2025-06-30')),
        c('minus 1.1 percent', 'gross_margin', -1.1, 'percent', company='Leapmotor', p=('2024-01-01', '2024-06-30')),
        c('16.5 percent', 'gross_margin', 16.5, 'percent', company='XPeng', p=('2025-01-01', '2025-06-30')),
        c('221,664', 'deliveries', 221664, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-06-30')),
        c('20,375', 'exports', 20375, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-06-30')),
        c('580,000 and 650,000 vehicles', 'deliveries', 580000, 'vehicle', 650000, company='Leapmotor', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('500,000 to 600,000', 'deliveries', 500000, 'vehicle', 600000, company='Leapmotor', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('1 million', 'deliveries', 1000000.0, 'vehicle', company='Leapmotor', p=('2026-01-01', '2026-12-31'), status=['target', 'forecast']),
        c('806 stores', 'stores', 806, 'store', company='Leapmotor', p=('2025-06-30', '2025-06-30')),
        c('29.58 billion yuan', 'cash', 29580000000.0, 'CNY', company='Leapmotor', p=('2025-06-30', '2025-06-30')),
        c('87 percent', 'share_price', 87, 'percent', company='Leapmotor', role='change', p=('2025-01-01', '2025-08-18')),
    ],
    names=mentions(TEXT, {'Leapmotor': ('COMPANY', 'Leapmotor'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Leapmotor International': ('COMPANY', 'Leapmotor International'), 'XPeng': ('COMPANY', 'XPeng'), 'Dahua': ('COMPANY', 'Dahua')}),
    checks=[],
)
