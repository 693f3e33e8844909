from goldlib import *
from mentions import mentions

TEXT = """Supplier BorgWarner raises 2025 outlook on strength in eProducts

AUBURN HILLS, Mich. (July 31, 2025) – Auto parts supplier BorgWarner on Thursday lifted its full-year profit forecast as sales of components for hybrid and electric cars grew, offsetting a decline in its battery business.

Second-quarter sales were $3.62 billion, up 0.5% from $3.60 billion. Light vehicle eProduct sales gained 29%, while revenue of the Battery & Charging Systems segment slumped 24% to $141 million, and its adjusted operating loss widened by $3 million to $16 million.

Net earnings attributable to BorgWarner fell to $221 million, or $1.02 per share, from $305 million, or $1.36, due to costs of $58 million for closing its charging business in Europe and North America. Excluding one-time items, earnings were $1.20, 13 cents better than analysts expected.

The operating margin, adjusted, was 10.2% compared with 10.4% a year earlier, after tariff costs of $32 million in the quarter, nearly all of which BorgWarner expects to recover from customers.

For 2025 it now sees:

- sales of $14.0 billion to $14.4 billion, previously $13.6 billion to $14.2 billion
- an adjusted operating margin of 10.1% to 10.3% (unchanged)
- adjusted earnings per share of $4.40 to $4.70
- free cash flow of $670 million to $750 million, with the low end up by $20 million

Global light vehicle production, on the other hand, is assumed to shrink by up to 2.5% this year.

The board authorized a new share repurchase program of up to $1 billion over three years and increased the quarterly dividend by 42% to 16 cents per share.
"""

doc = dict(
    id='tw-c-borgwarner-q2-2507', published='2025-07-31', source='detroit-supplier-wire',
    title='Supplier BorgWarner raises 2025 outlook on strength in eProducts',
    text=TEXT,
    claims=[
        c('$3.62 billion', 'revenue', 3620000000, 'USD', company='BorgWarner', p=('2025-04-01', '2025-06-30')),
        c('0.5%', 'revenue', 0.5, 'percent', company='BorgWarner', role='change', p=('2025-04-01', '2025-06-30')),
        c('$3.60 billion', 'revenue', 3600000000, 'USD', company='BorgWarner', p=('2024-04-01', '2024-06-30')),
        c('29%', 'revenue', 29, 'percent', company='BorgWarner', role='change', p=('2025-04-01', '2025-06-30')),
        c('24%', 'revenue', -24, 'percent', company='BorgWarner', role='change', p=('2025-04-01', '2025-06-30')),
        c('$141 million', 'revenue', 141000000, 'USD', company='BorgWarner', p=('2025-04-01', '2025-06-30')),
        c('$3 million', 'operating_income', 3000000, 'USD', company='BorgWarner', role='change', p=('2025-04-01', '2025-06-30')),
        c('$16 million', 'operating_income', -16000000, 'USD', company='BorgWarner', p=('2025-04-01', '2025-06-30')),
        c('$221 million', 'net_income', 221000000, 'USD', company='BorgWarner', p=('2025-04-01', '2025-06-30')),
        c('$1.02', 'net_income', 1.02, 'USD', company='BorgWarner', per='share', p=('2025-04-01', '2025-06-30')),
        c('$305 million', 'net_income', 305000000, 'USD', company='BorgWarner', p=('2024-04-01', '2024-06-30')),
        c('$1.36', 'net_income', 1.36, 'USD', company='BorgWarner', per='share', p=('2024-04-01', '2024-06-30')),
        c('$58 million', 'cost', 58000000, 'USD', company='BorgWarner', p=('2025-04-01', '2025-06-30')),
        c('$1.20', 'net_income', 1.2, 'USD', company='BorgWarner', per='share', p=('2025-04-01', '2025-06-30')),
        c('13 cents', 'net_income', 0.13, 'USD', company='BorgWarner', role='change', per='share', p=('2025-04-01', '2025-06-30')),
        c('10.2%', 'margin', 10.2, 'percent', company='BorgWarner', p=('2025-04-01', '2025-06-30')),
        c('10.4%', 'margin', 10.4, 'percent', company='BorgWarner', p=('2024-04-01', '2024-06-30')),
        c('$32 million', ['cost', 'tariff'], 32000000, 'USD', company='BorgWarner', p=('2025-04-01', '2025-06-30')),
        c('$14.0 billion to $14.4 billion', 'revenue', 14000000000, 'USD', 14400000000, company='BorgWarner', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$13.6 billion to $14.2 billion', 'revenue', 13600000000, 'USD', 14200000000, company='BorgWarner', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('10.1% to 10.3%', 'margin', 10.1, 'percent', 10.3, company='BorgWarner', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$4.40 to $4.70', 'net_income', 4.4, 'USD', 4.7, company='BorgWarner', per='share', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$670 million to $750 million', 'cash_flow', 670000000, 'USD', 750000000, company='BorgWarner', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$20 million', 'cash_flow', 20000000, 'USD', company='BorgWarner', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('2.5%', 'production', -2.5, 'percent', None, role='change', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('$1 billion', 'other', None, 'USD', 1000000000, company='BorgWarner', status=['plan', 'target', 'forecast']),
        c('42%', 'other', 42, 'percent', company='BorgWarner', role='change'),
        c('16 cents', 'other', 0.16, 'USD', company='BorgWarner', per='share'),
    ],
    names=mentions(TEXT, {'BorgWarner': ('COMPANY', 'BorgWarner')}),
    checks=[],
)
