from goldlib import *
from mentions import mentions

TEXT = """Charging networks: EVgo grows, Blink shrinks

EVgo reported second-quarter revenue of $98.0 million, 47% more than in the prior-year period, as network throughput climbed 35% to 88 GWh. Charging alone brought in $51.8 million, an increase of 46% and the fourteenth quarterly gain running. Its charging margin was 37.1%. Adjusted EBITDA improved to -$1.9 million from -$8.0 million; the net loss was $29.6 million.

Stalls in operation: 4,350 at the end of June, with GM-branded sites 4,670. The Los Angeles firm targets 800 to 900 new stalls this year and 14,000 in all by 2029; each costs $160,000 before incentives and $110,000 after. It closed a bank facility of $225 million in July, expandable to $300 million. Drivers spend 22 minutes per session on average.

Blink Charging had revenue of $28.7 million, 14% down, on product sales of $14.5 million (-38%). The loss of $32.0 million, or $0.31 per share, contrasts with $20.1 million. Operating expenses jumped 9% to $34.2 million. It has laid off 20% of the workforce since October, and had $25.3 million left on June 30. Contracted chargers: 113,000.
"""

doc = dict(
    id='tk-evgo-blink-q2-25', published='2025-08-06', source='charge-sector-weekly',
    title='Charging networks: EVgo grows, Blink shrinks',
    text=TEXT,
    claims=[
        c('$98.0 million', 'revenue', 98000000, 'USD', company='EVgo', p=('2025-04-01', '2025-06-30')),
        c('47%', 'revenue', 47, 'percent', company='EVgo', role='change', p=('2025-04-01', '2025-06-30')),
        c('35%', ['sales', 'other'], 35, 'percent', company='EVgo', role='change', p=('2025-04-01', '2025-06-30')),
        c('88 GWh', ['sales', 'other'], 88, 'GWh', company='EVgo', p=('2025-04-01', '2025-06-30')),
        c('$51.8 million', 'revenue', 51800000, 'USD', company='EVgo', p=('2025-04-01', '2025-06-30')),
        c('46%', 'revenue', 46, 'percent', company='EVgo', role='change', p=('2025-04-01', '2025-06-30')),
        c('37.1%', 'margin', 37.1, 'percent', company='EVgo', p=('2025-04-01', '2025-06-30')),
        c('-$1.9 million', 'ebitda', -1900000, 'USD', company='EVgo', p=('2025-04-01', '2025-06-30')),
        c('-$8.0 million', 'ebitda', -8000000, 'USD', company='EVgo', p=('2024-04-01', '2024-06-30')),
        c('$29.6 million', 'net_income', -29600000, 'USD', company='EVgo', p=('2025-04-01', '2025-06-30')),
        c('4,350', 'chargers', 4350, 'charger', company='EVgo', p=('2025-06-30', '2025-06-30')),
        c('4,670', 'chargers', 4670, 'charger', company='EVgo', p=('2025-06-30', '2025-06-30')),
        c('800 to 900', 'chargers', 800, 'charger', 900, company='EVgo', p=('2025-01-01', '2025-12-31'), status='target'),
        c('14,000', 'chargers', 14000, 'charger', company='EVgo', p=(None, '2029-12-31'), status='target'),
        c('$160,000', 'capex', 160000, 'USD', company='EVgo', per=['charger', None]),
        c('$110,000', 'capex', 110000, 'USD', company='EVgo', per=['charger', None]),
        c('$225 million', ['funding', 'debt'], 225000000, 'USD', company='EVgo', p=('2025-07-01', '2025-07-31')),
        c('$300 million', ['funding', 'debt'], 300000000, 'USD', company='EVgo', status='plan'),
        c('22 minutes', 'charging_time', 22, 'minute', company='EVgo'),
        c('$28.7 million', 'revenue', 28700000, 'USD', company='Blink Charging', p=('2025-04-01', '2025-06-30')),
        c('14%', 'revenue', -14, 'percent', company='Blink Charging', role='change', p=('2025-04-01', '2025-06-30')),
        c('$14.5 million', 'revenue', 14500000, 'USD', company='Blink Charging', p=('2025-04-01', '2025-06-30')),
        c('-38%', 'revenue', -38, 'percent', company='Blink Charging', role='change', p=('2025-04-01', '2025-06-30')),
        c('$32.0 million', 'net_income', -32000000, 'USD', company='Blink Charging', p=('2025-04-01', '2025-06-30')),
        c('$0.31', 'net_income', -0.31, 'USD', company='Blink Charging', per='share', p=('2025-04-01', '2025-06-30')),
        c('$20.1 million', 'net_income', -20100000, 'USD', company='Blink Charging', p=('2024-04-01', '2024-06-30')),
        c('9%', 'opex', 9, 'percent', company='Blink Charging', role='change', p=('2025-04-01', '2025-06-30')),
        c('$34.2 million', 'opex', 34200000, 'USD', company='Blink Charging', p=('2025-04-01', '2025-06-30')),
        c('20%', ['layoffs', 'headcount'], 20, 'percent', company='Blink Charging', role='share', p=('2024-10-01', '2025-08-06')),
        c('$25.3 million', 'cash', 25300000, 'USD', company='Blink Charging', p=('2025-06-30', '2025-06-30')),
        c('113,000', 'chargers', 113000, 'charger', company='Blink Charging', p=('2025-06-30', '2025-06-30')),
    ],
    names=mentions(TEXT, {'EVgo': ('COMPANY', 'EVgo'), 'Blink Charging': ('COMPANY', 'Blink Charging'), 'Blink': ('COMPANY', 'Blink Charging'), 'GM': ('COMPANY', 'General Motors')}),
    checks=[],
)
