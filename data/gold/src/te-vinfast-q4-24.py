from goldlib import *
from mentions import mentions

TEXT = """VinFast books $1.1 billion quarterly loss even as revenue more than doubles

Nasdaq-listed VinFast put its fourth-quarter net loss on Thursday at VND27.9 trillion (about US$1.1 billion), almost double the one of the quarter before.

Revenues soared 133 per cent year on year to VND16.5 trillion. Handovers hit 53,139 EVs in the three months, meaning that over half of the 97,399 cars of 2024 found their owners after September. E-scooters added 70,977 units for the year.

The gross margin remained deep under water at -79.1 per cent; impairments and free charging for customers were to blame, said chairwoman Thuy Le. Across 2024 it averaged -57.4 per cent versus -46.0 per cent.

How is that paid for? Parent Vingroup has pledged loans of up to VND35 trillion through 2026, and founder Pham Nhat Vuong a grant of VND50 trillion. At the end of December the carmaker had VND3.2 trillion in cash.

For 2025 the company is targeting at least a doubling of deliveries; taxi fleet GSM, which took about a quarter of last year's cars, should matter less. Two assembly plants, in Tamil Nadu and Subang, are to open in the second half.
"""

doc = dict(
    id='te-vinfast-q4-24', published='2025-04-24', source='saigon-capital-notes',
    title='VinFast books $1.1 billion quarterly loss even as revenue more than doubles',
    text=TEXT,
    claims=[
        c('$1.1 billion', 'net_income', -1100000000, 'USD', company='VinFast', p=('2024-10-01', '2024-12-31')),
        c('doubles', 'revenue', 100, 'percent', None, company='VinFast', role='change', p=('2024-10-01', '2024-12-31')),
        c('VND27.9 trillion', 'net_income', -27900000000000, 'VND', company='VinFast', p=('2024-10-01', '2024-12-31')),
        c('US$1.1 billion', 'net_income', -1100000000, 'USD', company='VinFast', p=('2024-10-01', '2024-12-31')),
        c('double', 'net_income', 100, 'percent', nth=1, company='VinFast', role='change', p=('2024-10-01', '2024-12-31')),
        c('133 per cent', 'revenue', 133, 'percent', company='VinFast', role='change', p=('2024-10-01', '2024-12-31')),
        c('VND16.5 trillion', 'revenue', 16500000000000, 'VND', company='VinFast', p=('2024-10-01', '2024-12-31')),
        c('53,139 EVs', 'deliveries', 53139, 'vehicle', company='VinFast', p=('2024-10-01', '2024-12-31')),
        c('half', 'deliveries', 50, 'percent', None, company='VinFast', role='share', p=('2024-10-01', '2024-12-31')),
        c('97,399 cars', 'deliveries', 97399, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31')),
        c('70,977 units', ['deliveries', 'sales'], 70977, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31')),
        c('-79.1 per cent', 'gross_margin', -79.1, 'percent', company='VinFast', p=('2024-10-01', '2024-12-31')),
        c('-57.4 per cent', 'gross_margin', -57.4, 'percent', company='VinFast', p=('2024-01-01', '2024-12-31')),
        c('-46.0 per cent', 'gross_margin', -46, 'percent', company='VinFast', p=('2023-01-01', '2023-12-31')),
        c('VND35 trillion', ['funding', 'debt'], None, 'VND', 35000000000000, company='VinFast', p=(None, '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('VND50 trillion', 'funding', 50000000000000, 'VND', company='VinFast', status=['plan', 'target', 'forecast']),
        c('VND3.2 trillion', 'cash', 3200000000000, 'VND', company='VinFast', p=('2024-12-31', '2024-12-31')),
        c('doubling', 'deliveries', 100, 'percent', None, company='VinFast', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('a quarter', 'deliveries', 25, 'percent', company='VinFast', role='share', p=('2024-01-01', '2024-12-31')),
        c('second half', 'production_start', None, 'date', company='VinFast', p=('2025-07-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'VinFast': ('COMPANY', 'VinFast'), 'Vingroup': ('COMPANY', 'Vingroup'), 'GSM': ('COMPANY', 'GSM')}),
)
