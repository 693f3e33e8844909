from goldlib import *
from mentions import mentions

TEXT = """EVgo's revenue rises 47% in second quarter, outlook confirmed

EVgo reported results for the second quarter ended June 30, 2025. Highlights:

- Revenue: $98.0 million, up 47%
- Charging network revenue: $51.8 million, up 46%
- Network throughput: 88 GWh, up 35%
- Net loss: $(29.6) million (Q2 2024: $(29.6) million)
- Adjusted EBITDA: $(1.9) million (Q2 2024: $(8.0) million)
- Stalls in operation: 4,350
- Capital expenditures: $24.6 million

The average throughput per stall was 281 kWh a day in the quarter, compared with 235 kWh a year earlier. The company added 180 new stalls and had more than 1.5 million customer accounts at the end of the quarter.

EVgo continues to expect revenue of $350 million to $380 million for 2025 and adjusted EBITDA between -$5 million and $10 million. In July it closed a credit facility of $225 million, which can be increased to $300 million, and it wants to operate at least 14,000 stalls by 2029. Capital expenditures, net of offsets, are seen at $140 million to $160 million.
"""

doc = dict(
    id='tr-evgo-q2-25-kv', published='2025-08-05', source='charging finance',
    title="EVgo's revenue rises 47% in second quarter, outlook confirmed",
    text=TEXT,
    claims=[
        c('47%', 'revenue', 47, 'percent', company='EVgo', role='change', p=('2025-04-01', '2025-06-30')),
        c('$98.0 million', 'revenue', 98000000.0, 'USD', company='EVgo', p=('2025-04-01', '2025-06-30')),
        c('47%', 'revenue', 47, 'percent', nth=1, company='EVgo', role='change', p=('2025-04-01', '2025-06-30')),
        c('$51.8 million', 'revenue', 51800000.0, 'USD', company='EVgo', p=('2025-04-01', '2025-06-30')),
        c('46%', 'revenue', 46, 'percent', company='EVgo', role='change', p=('2025-04-01', '2025-06-30')),
        c('88 GWh', 'other', 88, 'GWh', company='EVgo', p=('2025-04-01', '2025-06-30')),
        c('35%', 'other', 35, 'percent', company='EVgo', role='change', p=('2025-04-01', '2025-06-30')),
        c('$(29.6) million', 'net_income', -29600000.0, 'USD', company='EVgo', p=('2025-04-01', '2025-06-30')),
        c('$(29.6) million', 'net_income', -29600000.0, 'USD', nth=1, company='EVgo', p=('2024-04-01', '2024-06-30')),
        c('$(1.9) million', 'ebitda', -1900000, 'USD', company='EVgo', p=('2025-04-01', '2025-06-30')),
        c('$(8.0) million', 'ebitda', -8000000, 'USD', company='EVgo', p=('2024-04-01', '2024-06-30')),
        c('4,350', 'chargers', 4350, 'charger', company='EVgo', p=('2025-06-30', '2025-06-30')),
        c('$24.6 million', 'capex', 24600000.0, 'USD', company='EVgo', p=('2025-04-01', '2025-06-30')),
        c('281 kWh', 'other', 281, 'kWh', company='EVgo', per='day', p=('2025-04-01', '2025-06-30')),
        c('235 kWh', 'other', 235, 'kWh', company='EVgo', per='day', p=('2024-04-01', '2024-06-30')),
        c('180 new stalls', 'chargers', 180, 'charger', company='EVgo', p=('2025-04-01', '2025-06-30')),
        c('1.5 million customer accounts', 'other', 1500000, 'item', None, company='EVgo', p=('2025-06-30', '2025-06-30')),
        c('$350 million to $380 million', 'revenue', 350000000.0, 'USD', 380000000.0, company='EVgo', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('-$5 million and $10 million', 'ebitda', -5000000, 'USD', 10000000.0, company='EVgo', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$225 million', 'funding', 225000000.0, 'USD', company='EVgo', p=('2025-07-01', '2025-07-31')),
        c('$300 million', 'funding', 300000000.0, 'USD', company='EVgo', status='plan'),
        c('14,000 stalls', 'chargers', 14000, 'charger', None, company='EVgo', p=(None, '2029-12-31'), status='target'),
        c('$140 million to $160 million', 'capex', 140000000.0, 'USD', 160000000.0, company='EVgo', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'EVgo': ('COMPANY', 'EVgo')}),
    checks=[],
)
