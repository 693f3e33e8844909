from goldlib import *
from mentions import mentions

TEXT = """Tesla profit halves; 400 to go at Grünheide, 6,020 in Texas and California

AUSTIN/BERLIN — Tesla on Tuesday posted a net profit of $1.13 billion for the first quarter, 55% below the $2.51 billion it made a year ago. Revenue fell 9% to $21.30 billion, the steepest drop since 2012, and automotive sales by 13% to $17.38 billion. 386,810 cars had been delivered, but 433,371 built, so that stocks swelled to 28 days of supply. Free cash flow was minus $2.53 billion.

The carmaker employed 140,473 people at the end of December and is shedding more than 10% of them. In Brandenburg it means 400 permanent posts, on top of 300 temporary contracts that were let run out, out of 12,000. A $350 million charge for severance will fall into the second quarter.

Cheaper models, earlier foreseen for the second half of 2025, are now to be built before the second half of 2025. 3,878 Cybertrucks have been recalled over a loose pedal. Its German rival Volkswagen, whose ID.7 undercuts nobody, delivered 136,400 electric cars in the same three months, 3% fewer; at BYD it was 300,114. The Model 3’s price in Germany dropped by 2,000 euros.

Rivian and Polestar follow in May.
"""

doc = dict(
    id='tq-tesla-berlin-q1-24', published='2024-04-24', source='wire-europe',
    title='Tesla profit halves; 400 to go at Grünheide, 6,020 in Texas and California',
    text=TEXT,
    claims=[
        c('halves', 'net_income', -50, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-03-31')),
        c('400', 'layoffs', 400, 'job', company='Tesla', status='plan'),
        c('6,020', 'layoffs', 6020, 'job', company='Tesla', status='plan'),
        c('$1.13 billion', 'net_income', 1130000000, 'USD', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('55%', 'net_income', -55, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-03-31')),
        c('$2.51 billion', 'net_income', 2510000000, 'USD', company='Tesla', p=('2023-01-01', '2023-03-31')),
        c('9%', 'revenue', -9, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-03-31')),
        c('$21.30 billion', 'revenue', 21300000000, 'USD', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('13%', 'revenue', -13, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-03-31')),
        c('$17.38 billion', 'revenue', 17380000000, 'USD', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('386,810 cars', 'deliveries', 386810, 'vehicle', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('433,371', 'production', 433371, 'vehicle', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('28 days', ['other', 'inventory'], 28, 'day', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('$2.53 billion', 'cash_flow', -2530000000, 'USD', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('140,473 people', 'headcount', 140473, 'job', company='Tesla', p=('2023-12-31', '2023-12-31')),
        c('10%', 'layoffs', 10, 'percent', None, company='Tesla', status='plan'),
        c('400 permanent posts', 'layoffs', 400, 'job', company='Tesla', status='plan'),
        c('300 temporary contracts', 'layoffs', 300, 'job', company='Tesla'),
        c('12,000', 'headcount', 12000, 'job', company='Tesla'),
        c('$350 million', 'cost', 350000000, 'USD', company='Tesla', p=('2024-04-01', '2024-06-30'), status=['target', 'forecast']),
        c('second half of 2025', 'production_start', None, 'date', company='Tesla', p=('2025-07-01', '2025-12-31'), status=['plan', 'target'], superseded=True),
        c('before the second half of 2025', 'production_start', None, 'date', company='Tesla', p=(None, '2025-06-30'), status=['plan', 'target']),
        c('3,878 Cybertrucks', 'recall', 3878, 'vehicle', company='Tesla', product='Cybertruck'),
        c('136,400', 'deliveries', 136400, 'vehicle', company='Volkswagen', p=('2024-01-01', '2024-03-31')),
        c('3%', 'deliveries', -3, 'percent', nth=1, company='Volkswagen', role='change', p=('2024-01-01', '2024-03-31')),
        c('300,114', 'sales', 300114, 'vehicle', company='BYD', p=('2024-01-01', '2024-03-31')),
        c('2,000 euros', 'price_change', -2000, 'EUR', company='Tesla', product='Model 3'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Rivian': ('COMPANY', 'Rivian'), 'Polestar': ('COMPANY', 'Polestar'), 'Model 3': ('PRODUCT', 'Model 3'), 'Cybertruck': ('PRODUCT', 'Cybertruck'), 'ID.7': ('PRODUCT', 'ID.7')}),
    checks=[],
)
