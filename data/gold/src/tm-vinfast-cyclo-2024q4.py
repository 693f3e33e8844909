from goldlib import *
from mentions import mentions

TEXT = """VinFast targets 200,000 deliveries this year after a loss of $3.18 billion

VinFast’s net loss for 2024 amounted to 77.4 trillion dong ($3.18 billion), 34.1% deeper than in 2023, while revenue was 44.0 trillion dong ($1.81 billion), a 57.9% improvement. In the final quarter alone the carmaker turned over 16.5 trillion dong and recorded a gross margin of minus 79.1%, against minus 42.7%, mainly because of impairments.

Handovers reached 53,139 cars in October to December, 143% more than the preceding quarter; related parties, chiefly taxi operator GSM, absorbed 26% of them. At home, the VF 3 and the VF 5 were the best-selling models of any brand, with 25,000 and 32,000, respectively, for the year. Two-wheelers such as the Feliz and the Evo200 added 70,977 units.

Chairwoman Thuy Le told analysts that VinFast aims to at least double its volume in 2025. Capital expenditure of $700 million is foreseen; parent Vingroup and founder Pham Nhat Vuong had promised another $3.5 billion by the end of 2026, of which $1.1 billion has been paid. The dealer network: 388 showrooms at year-end, in 15 countries.
"""

doc = dict(
    id='tm-vinfast-cyclo-2024q4', published='2025-04-25', source='hanoi-market-brief',
    title='VinFast targets 200,000 deliveries this year after a loss of $3.18 billion',
    text=TEXT,
    claims=[
        c('200,000', 'deliveries', 200000, 'vehicle', None, company='VinFast', p=('2025-01-01', '2025-12-31'), status='target'),
        c('$3.18 billion', 'net_income', -3180000000, 'USD', company='VinFast', p=('2024-01-01', '2024-12-31')),
        c('77.4 trillion dong', 'net_income', -77400000000000, 'VND', company='VinFast', p=('2024-01-01', '2024-12-31')),
        c('$3.18 billion', 'net_income', -3180000000, 'USD', nth=1, company='VinFast', p=('2024-01-01', '2024-12-31')),
        c('34.1%', 'net_income', 34.1, 'percent', company='VinFast', role='change', p=('2024-01-01', '2024-12-31')),
        c('44.0 trillion dong', 'revenue', 44000000000000, 'VND', company='VinFast', p=('2024-01-01', '2024-12-31')),
        c('$1.81 billion', 'revenue', 1810000000, 'USD', company='VinFast', p=('2024-01-01', '2024-12-31')),
        c('57.9%', 'revenue', 57.9, 'percent', company='VinFast', role='change', p=('2024-01-01', '2024-12-31')),
        c('16.5 trillion dong', 'revenue', 16500000000000, 'VND', company='VinFast', p=('2024-10-01', '2024-12-31')),
        c('minus 79.1%', 'gross_margin', -79.1, 'percent', company='VinFast', p=('2024-10-01', '2024-12-31')),
        c('minus 42.7%', 'gross_margin', -42.7, 'percent', company='VinFast', p=('2023-10-01', '2023-12-31')),
        c('53,139 cars', 'deliveries', 53139, 'vehicle', company='VinFast', p=('2024-10-01', '2024-12-31')),
        c('143%', 'deliveries', 143, 'percent', company='VinFast', role='change', p=('2024-10-01', '2024-12-31')),
        c('26%', 'deliveries', 26, 'percent', company='VinFast', role=['level', 'share'], p=('2024-10-01', '2024-12-31')),
        c('25,000', 'deliveries', 25000, 'vehicle', company='VinFast', product='VF 3', p=('2024-01-01', '2024-12-31')),
        c('32,000', 'deliveries', 32000, 'vehicle', company='VinFast', product='VF 5', p=('2024-01-01', '2024-12-31')),
        c('70,977 units', ['deliveries', 'sales'], 70977, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31')),
        c('double', 'deliveries', 100, 'percent', None, company='VinFast', role='change', p=('2025-01-01', '2025-12-31'), status='target'),
        c('$700 million', 'capex', 700000000, 'USD', company='VinFast', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$3.5 billion', 'funding', 3500000000, 'USD', company='VinFast', p=(None, '2026-12-31'), status='plan'),
        c('$1.1 billion', 'funding', 1100000000, 'USD', company='VinFast', p=(None, '2025-04-25')),
        c('388 showrooms', 'stores', 388, 'store', company='VinFast', p=('2024-12-31', '2024-12-31')),
        c('15 countries', 'countries', 15, 'country', company='VinFast', p=('2024-12-31', '2024-12-31')),
    ],
    names=mentions(TEXT, {'VinFast': ('COMPANY', 'VinFast'), 'GSM': ('COMPANY', 'GSM'), 'Vingroup': ('COMPANY', 'Vingroup'), 'VF 3': ('PRODUCT', 'VF 3'), 'VF 5': ('PRODUCT', 'VF 5'), 'Feliz': ('PRODUCT', 'Feliz'), 'Evo200': ('PRODUCT', 'Evo200')}),
    checks=[],
)
