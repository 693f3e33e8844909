from goldlib import *
from mentions import mentions

TEXT = """Solid state, liquid finances: where the contenders stand after year-end reports

QuantumScape spent $110 million on operations in Q4 and lost $100 million net, 13% less than in the prior-year quarter's $114.7 million. Liquidity at Dec. 31: $971 million. It invoiced customers for the first time, $19.5 million for 2025 as a whole. Guidance for 2026 EBITDA: a loss of $250 million to $275 million. PowerCo, the VW unit, pays as much as $131 million more over two years and may now build up to 85 GWh with the San Jose company's technology (was: 80 GWh). The QSE-5 cell offers 301 Wh/kg and goes from 10 to 80% in 12.2 minutes.

Solid Power is poorer yet debt-free: $336 million in liquidity. Revenue for the year was $21.7 million against $20.1 million; net loss $93.4 million against $96.5 million. Its sulfide line in Colorado can make 30 tonnes a year; 75 are the aim for 2026 and 140 for 2028. Partners: BMW, SK On, Samsung SDI.

Factorial wants to list via a SPAC at $1.1 billion pre-money. A Mercedes EQS with its cells did 1,205 km on one charge in August.

Toyota and Idemitsu: the latter's large pilot plant, ¥21.3 billion of investment, is to be ready by the end of 2027, for cars in 2027 or 2028.

ProLogium of Taiwan still plans Dunkirk, €5.2 billion and 48 GWh, though only 4 GWh by 2029.
"""

doc = dict(
    id='tj-cell-start-up-solid', published='2026-03-04', source='anode-letter',
    title='Solid state, liquid finances: where the contenders stand after year-end reports',
    text=TEXT,
    claims=[
        c('$110 million', 'opex', 110000000.0, 'USD', company='QuantumScape', p=('2025-10-01', '2025-12-31')),
        c('$100 million', 'net_income', -100000000.0, 'USD', company='QuantumScape', p=('2025-10-01', '2025-12-31')),
        c('13%', 'net_income', -13, 'percent', company='QuantumScape', role='change', p=('2025-10-01', '2025-12-31')),
        c('$114.7 million', 'net_income', -114700000.0, 'USD', company='QuantumScape', p=('2024-10-01', '2024-12-31')),
        c('$971 million', 'cash', 971000000.0, 'USD', company='QuantumScape', p=('2025-12-31', '2025-12-31')),
        c('$19.5 million', 'revenue', 19500000.0, 'USD', company='QuantumScape', p=('2025-01-01', '2025-12-31')),
        c('$250 million to $275 million', 'ebitda', -275000000.0, 'USD', -250000000.0, company='QuantumScape', p=('2026-01-01', '2026-12-31'), status=['target', 'forecast']),
        c('$131 million', 'funding', None, 'USD', 131000000.0, company='QuantumScape', status='plan'),
        c('85 GWh', 'capacity', None, 'GWh', 85, company='PowerCo', per='year', status='plan'),
        c('80 GWh', 'capacity', None, 'GWh', 80, company='PowerCo', per='year', status='plan', superseded=True),
        c('301 Wh/kg', 'energy_density', 301, 'Wh/kg', company='QuantumScape', product='QSE-5'),
        c('12.2 minutes', 'charging_time', 12.2, 'minute', company='QuantumScape', product='QSE-5'),
        c('$336 million', 'cash', 336000000.0, 'USD', company='Solid Power', p=('2025-12-31', '2025-12-31')),
        c('$21.7 million', 'revenue', 21700000.0, 'USD', company='Solid Power', p=('2025-01-01', '2025-12-31')),
        c('$20.1 million', 'revenue', 20100000.0, 'USD', company='Solid Power', p=('2024-01-01', '2024-12-31')),
        c('$93.4 million', 'net_income', -93400000.0, 'USD', company='Solid Power', p=('2025-01-01', '2025-12-31')),
        c('$96.5 million', 'net_income', -96500000.0, 'USD', company='Solid Power', p=('2024-01-01', '2024-12-31')),
        c('30 tonnes', 'capacity', 30, 'vehicle', company='Solid Power', per='year'),
        c('75', 'capacity', 75, 'tonne', nth=1, company='Solid Power', per='year', p=(None, '2026-12-31'), status=['plan', 'target']),
        c('140', 'capacity', 140, 'tonne', company='Solid Power', per='year', p=(None, '2028-12-31'), status=['plan', 'target']),
        c('$1.1 billion', 'valuation', 1100000000.0, 'USD', company='Factorial', status='plan'),
        c('1,205 km', 'distance', 1205, 'km', company='Mercedes-Benz', product='EQS', p=('2025-08-01', '2025-08-31')),
        c('¥21.3 billion', 'investment', 21300000000.0, 'JPY', company='Idemitsu', status='plan'),
        c('2027', 'production_start', None, 'date', company='Idemitsu', p=(None, '2027-12-31'), status=['plan', 'target']),
        c('2027 or 2028', 'production_start', None, 'date', company='Toyota', p=('2027-01-01', '2028-12-31'), status=['plan', 'target']),
        c('€5.2 billion', 'investment', 5200000000.0, 'EUR', company='ProLogium', status='plan'),
        c('48 GWh', 'capacity', 48, 'GWh', company='ProLogium', per='year', p=(None, '2032-12-31'), status=['plan', 'target']),
        c('4 GWh', 'capacity', 4, 'GWh', company='ProLogium', per='year', status=['plan', 'target']),
        c('2029', 'production_start', None, 'date', company='ProLogium', p=('2029-01-01', '2029-12-31'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'QuantumScape': ('COMPANY', 'QuantumScape'), 'Solid Power': ('COMPANY', 'Solid Power'), 'Factorial': ('COMPANY', 'Factorial'), 'PowerCo': ('COMPANY', 'PowerCo'), 'BMW': ('COMPANY', 'BMW'), 'Toyota': ('COMPANY', 'Toyota'), 'Idemitsu': ('COMPANY', 'Idemitsu'), 'Mercedes': ('COMPANY', 'Mercedes-Benz'), 'SK On': ('COMPANY', 'SK On'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'VW': ('COMPANY', 'Volkswagen'), 'ProLogium': ('COMPANY', 'ProLogium'), 'QSE-5': ('PRODUCT', 'QSE-5'), 'EQS': ('PRODUCT', 'EQS')}),
    checks=[],
)
