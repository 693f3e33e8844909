from goldlib import *
from mentions import mentions

TEXT = """QuantumScape, Solid Power report Q1 losses as solid-state spending continues

QuantumScape reported a GAAP net loss of $114.4 million for the first quarter, compared with $120.6 million in the same period last year. The loss per share was $0.21, in line with consensus. Compared with the fourth quarter, when it was $114.7 million, the loss was almost unchanged.

Operating expenses decreased about 9% to $123.6 million, of which R&D took $95.7 million. The San Jose company does not yet have revenue.

Capital expenditures were $5.8 million. For the year, it kept its guidance of $45 million to $75 million for capex and an adjusted EBITDA loss of $250 million to $280 million.

Liquidity stood at $860.3 million at the end of March, down from $910.8 million at the end of 2024. The cash is expected to last into the second half of 2028.

Its first product, the QSE-5, is a cell with 301 Wh/kg that charges in just over 12 minutes. Shipments of B1 samples are to begin in 2025.

Volkswagen's PowerCo may produce up to 40 GWh per year under a license, expandable to 80 GWh, and has made a prepayment of $130 million.

Solid Power of Louisville, Colorado, said its revenue was $6 million, up $100,000 from a year ago. Its operating loss widened to $23.9 million from $22.7 million, and its net loss to $15.1 million, or 8 cents per share.

It had $299.6 million in total liquidity on March 31, 8.6% less than three months earlier. It plans cash investments of between $100 million and $120 million in 2025, and a line for electrolyte powder with an annual capacity of 75 metric tons by 2026. A grant of up to $50 million from the Department of Energy covers part of the cost.

Shares of QuantumScape closed up 1.5% at $3.96 and those of Solid Power were flat at $1.17.

Filed under: Batteries, Earnings | 3 comments
"""

doc = dict(
    id='tv-b-qs-solidpower-q1-2505', published='2025-05-07', source='cell-and-pack',
    title='QuantumScape, Solid Power report Q1 losses as solid-state spending continues',
    text=TEXT,
    claims=[
        c('$114.4 million', 'net_income', -114400000, 'USD', company='QuantumScape', p=('2025-01-01', '2025-03-31')),
        c('$120.6 million', 'net_income', -120600000, 'USD', company='QuantumScape', p=('2024-01-01', '2024-03-31')),
        c('$0.21', 'net_income', -0.21, 'USD', company='QuantumScape', per='share', p=('2025-01-01', '2025-03-31')),
        c('$114.7 million', 'net_income', -114700000, 'USD', company='QuantumScape', p=('2024-10-01', '2024-12-31')),
        c('9%', 'opex', -9, 'percent', company='QuantumScape', role='change', p=('2025-01-01', '2025-03-31')),
        c('$123.6 million', 'opex', 123600000, 'USD', company='QuantumScape', p=('2025-01-01', '2025-03-31')),
        c('$95.7 million', 'rnd', 95700000, 'USD', company='QuantumScape', p=('2025-01-01', '2025-03-31')),
        c('$5.8 million', 'capex', 5800000, 'USD', company='QuantumScape', p=('2025-01-01', '2025-03-31')),
        c('$45 million to $75 million', 'capex', 45000000, 'USD', 75000000, company='QuantumScape', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$250 million to $280 million', 'ebitda', -280000000, 'USD', -250000000, company='QuantumScape', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$860.3 million', 'cash', 860300000, 'USD', company='QuantumScape', p=('2025-03-31', '2025-03-31')),
        c('$910.8 million', 'cash', 910800000, 'USD', company='QuantumScape', p=('2024-12-31', '2024-12-31')),
        c('301 Wh/kg', 'energy_density', 301, 'Wh/kg', company='QuantumScape', product='QSE-5'),
        c('12 minutes', 'charging_time', 12, 'minute', None, company='QuantumScape', product='QSE-5', p=('2025-01-01', '2025-03-31')),
        c('2025', ['delivery_start', 'other'], None, 'date', company='QuantumScape', product='QSE-5', p=('2025-01-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('40 GWh', 'capacity', None, 'GWh', 40, company='PowerCo', per='year', status=['plan', 'target', 'forecast']),
        c('80 GWh', 'capacity', 80, 'GWh', company='PowerCo', per='year', status=['plan', 'target', 'forecast']),
        c('$130 million', ['funding', 'revenue'], 130000000, 'USD', company='QuantumScape'),
        c('$6 million', 'revenue', 6000000, 'USD', company='Solid Power', p=('2025-01-01', '2025-03-31')),
        c('$100,000', 'revenue', 100000, 'USD', company='Solid Power', role='change', p=('2025-01-01', '2025-03-31')),
        c('$23.9 million', 'operating_income', -23900000, 'USD', company='Solid Power', p=('2025-01-01', '2025-03-31')),
        c('$22.7 million', 'operating_income', -22700000, 'USD', company='Solid Power', p=('2024-01-01', '2024-03-31')),
        c('$15.1 million', 'net_income', -15100000, 'USD', company='Solid Power', p=('2025-01-01', '2025-03-31')),
        c('8 cents', 'net_income', -0.08, 'USD', company='Solid Power', per='share', p=('2025-01-01', '2025-03-31')),
        c('$299.6 million', 'cash', 299600000, 'USD', company='Solid Power', p=('2025-03-31', '2025-03-31')),
        c('8.6%', 'cash', -8.6, 'percent', company='Solid Power', role='change', p=('2025-03-31', '2025-03-31')),
        c('$100 million and $120 million', ['capex', 'opex', 'cash_flow'], 100000000, 'USD', 120000000, company='Solid Power', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('75 metric tons', 'capacity', 75, 'tonne', company='Solid Power', per='year', p=(None, '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('$50 million', ['subsidy', 'funding'], None, 'USD', 50000000, company='Solid Power'),
        c('1.5%', 'share_price', 1.5, 'percent', company='QuantumScape', role='change', p=('2025-05-07', '2025-05-07')),
        c('$3.96', 'share_price', 3.96, 'USD', company='QuantumScape', per='share', p=('2025-05-07', '2025-05-07')),
        c('$1.17', 'share_price', 1.17, 'USD', company='Solid Power', per='share', p=('2025-05-07', '2025-05-07')),
    ],
    names=mentions(TEXT, {'QuantumScape': ('COMPANY', 'QuantumScape'), 'Solid Power': ('COMPANY', 'Solid Power'), 'PowerCo': ('COMPANY', 'PowerCo'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'QSE-5': ('PRODUCT', 'QSE-5')}),
    checks=[],
)
