from goldlib import *
from mentions import mentions

TEXT = """GM takes $6 billion hit on EV retreat, guides for higher 2026 profit

General Motors wrote off $6 billion on its electric-vehicle business in the fourth quarter, pushing it to a net loss of $3.3 billion, yet forecast adjusted earnings of $13 billion to $15 billion for 2026, up from $12.7 billion last year.

Revenue was $45.3 billion, a decline of 5.1%. Adjusted for one-off items GM made $2.51 a share, above the $2.20 expected. The board approved a $6 billion buyback and lifted the quarterly dividend by 20% to 18 cents.

GM sold 169,887 EVs in the United States in 2025, 48% more than in 2024, but just 25,219 of them after the $7,500 federal credit lapsed on Sept. 30; in the last quarter its volume was 43% below the year-ago one. The Equinox EV, base price $33,600, remained its best seller, at 57,945 for the year. Dealers had 118 days of EV supply at year-end.

Tariffs cost $3.1 billion in 2025 and should cost $3 billion to $4 billion this year. At Factory Zero in Detroit, where the Escalade IQ (205 kWh, 460 miles) is made, 1,140 workers have been laid off since Jan. 5; Ultium Cells, its venture with LG Energy Solution, furloughed 1,550 in Ohio and Tennessee. The $3.5 billion plant shared with Samsung SDI in Indiana is to open in 2027 as before.
"""

doc = dict(
    id='tk-gm-q4-25', published='2026-01-28', source='detroit-motor-wire',
    title='GM takes $6 billion hit on EV retreat, guides for higher 2026 profit',
    text=TEXT,
    claims=[
        c('$6 billion', 'cost', 6000000000, 'USD', company=['General Motors', 'GM'], p=('2025-10-01', '2025-12-31')),
        c('$6 billion', 'cost', 6000000000, 'USD', nth=1, company=['General Motors', 'GM'], p=('2025-10-01', '2025-12-31')),
        c('$3.3 billion', 'net_income', -3300000000, 'USD', company=['General Motors', 'GM'], p=('2025-10-01', '2025-12-31')),
        c('$13 billion to $15 billion', 'operating_income', 13000000000, 'USD', 15000000000, company=['General Motors', 'GM'], p=('2026-01-01', '2026-12-31'), status='target'),
        c('$12.7 billion', 'operating_income', 12700000000, 'USD', company=['General Motors', 'GM'], p=('2025-01-01', '2025-12-31')),
        c('$45.3 billion', 'revenue', 45300000000, 'USD', company=['General Motors', 'GM'], p=('2025-10-01', '2025-12-31')),
        c('5.1%', 'revenue', -5.1, 'percent', company=['General Motors', 'GM'], role='change', p=('2025-10-01', '2025-12-31')),
        c('$2.51', 'net_income', 2.51, 'USD', company=['General Motors', 'GM'], per='share', p=('2025-10-01', '2025-12-31')),
        c('$2.20', 'net_income', 2.2, 'USD', company=['General Motors', 'GM'], per='share', p=('2025-10-01', '2025-12-31'), status='forecast'),
        c('$6 billion', 'other', 6000000000, 'USD', nth=2, company=['General Motors', 'GM'], status='plan'),
        c('20%', 'other', 20, 'percent', company=['General Motors', 'GM'], role='change'),
        c('18 cents', 'other', 0.18, 'USD', company=['General Motors', 'GM'], per='share'),
        c('169,887 EVs', 'sales', 169887, 'vehicle', company=['General Motors', 'GM'], p=('2025-01-01', '2025-12-31')),
        c('48%', 'sales', 48, 'percent', company=['General Motors', 'GM'], role='change', p=('2025-01-01', '2025-12-31')),
        c('25,219', 'sales', 25219, 'vehicle', company=['General Motors', 'GM'], p=('2025-10-01', '2025-12-31')),
        c('$7,500', 'subsidy', 7500, 'USD'),
        c('43%', 'sales', -43, 'percent', company=['General Motors', 'GM'], role='change', p=('2025-10-01', '2025-12-31')),
        c('$33,600', 'price', 33600, 'USD', company=['General Motors', 'GM'], product='Equinox EV'),
        c('57,945', 'sales', 57945, 'vehicle', company=['General Motors', 'GM'], product='Equinox EV', p=('2025-01-01', '2025-12-31')),
        c('118 days', 'inventory', 118, 'day', company=['General Motors', 'GM'], p=('2025-12-31', '2025-12-31')),
        c('$3.1 billion', ['tariff', 'cost'], 3100000000, 'USD', company=['General Motors', 'GM'], p=('2025-01-01', '2025-12-31')),
        c('$3 billion to $4 billion', ['tariff', 'cost'], 3000000000, 'USD', 4000000000, company=['General Motors', 'GM'], p=('2026-01-01', '2026-12-31'), status=['target', 'forecast']),
        c('205 kWh', 'battery_capacity', 205, 'kWh', company=['General Motors', 'GM'], product='Escalade IQ'),
        c('460 miles', 'range', 460, 'mile', company=['General Motors', 'GM'], product='Escalade IQ'),
        c('1,140 workers', 'layoffs', 1140, 'job', company=['General Motors', 'GM'], p=('2026-01-05', None)),
        c('1,550', 'layoffs', 1550, 'job', company='Ultium Cells'),
        c('$3.5 billion', 'investment', 3500000000, 'USD', company=['General Motors', 'GM'], status='plan'),
        c('2027', 'production_start', None, 'date', company=['General Motors', 'GM'], p=('2027-01-01', '2027-12-31'), status='plan'),
    ],
    names=mentions(TEXT, {'General Motors': ('COMPANY', 'General Motors'), 'GM': ('COMPANY', 'General Motors'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'Ultium Cells': ('COMPANY', 'Ultium Cells'), 'Equinox EV': ('PRODUCT', 'Equinox EV'), 'Escalade IQ': ('PRODUCT', 'Escalade IQ')}),
    checks=[],
)
