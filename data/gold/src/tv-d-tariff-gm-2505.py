from goldlib import *
from mentions import mentions

TEXT = """GM cuts 2025 profit forecast, sees tariff hit of up to $5 billion

May 1 (Plainswire) - General Motors on Thursday lowered its profit forecast for 2025 and put its exposure to U.S. auto tariffs at $4 billion to $5 billion.

The Detroit automaker now expects adjusted earnings before interest and taxes of $10 billion to $12.5 billion, down from a previous range of $13.7 billion to $15.7 billion. Net income is seen at $8.2 billion to $10.1 billion, compared with the $11.2 billion to $12.5 billion it had guided for in January.

GM can offset at least 30% of the tariff costs, CEO Mary Barra said on a call with analysts.

Vehicles from Mexico and Canada face a 25% duty, reduced by their U.S. content, and those from South Korea, where the company builds the Chevrolet Trax, 25% in full. A tariff on parts, also of 25%, starts on Saturday. Mexico-built cars include the Equinox EV, which has a starting price of $34,995; a Model Y starts at $44,990.

First-quarter net income fell 6.6% to $2.8 billion while revenue was up 2.3% at $44 billion. Earnings were $2.78 a share, beating an average estimate of $2.74.

It sold 31,887 EVs in the United States from January through March, almost double the 16,425 of a year ago. That put it second behind Tesla. The company kept its capital spending plan of $10 billion to $11 billion and suspended a $4 billion share buyback.

Last month GM also laid off 200 workers at Factory Zero in Detroit.

GM shares, which have lost 12% this year, were flat.
"""

doc = dict(
    id='tv-d-tariff-gm-2505', published='2025-05-01', source='plainswire',
    title='GM cuts 2025 profit forecast, sees tariff hit of up to $5 billion',
    text=TEXT,
    claims=[
        c('$5 billion', ['cost', 'tariff'], None, 'USD', 5000000000, company=['General Motors', 'GM'], p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$4 billion to $5 billion', ['cost', 'tariff'], 4000000000, 'USD', 5000000000, company=['General Motors', 'GM'], p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$10 billion to $12.5 billion', ['operating_income', 'ebitda'], 10000000000, 'USD', 12500000000, company=['General Motors', 'GM'], p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$13.7 billion to $15.7 billion', ['operating_income', 'ebitda'], 13700000000, 'USD', 15700000000, company=['General Motors', 'GM'], p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('$8.2 billion to $10.1 billion', 'net_income', 8200000000, 'USD', 10100000000, company=['General Motors', 'GM'], p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$11.2 billion to $12.5 billion', 'net_income', 11200000000, 'USD', 12500000000, company=['General Motors', 'GM'], p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('30%', 'cost', None, 'percent', -30, company=['General Motors', 'GM'], role=['change', 'share'], status=['target', 'forecast']),
        c('25%', 'tariff', 25, 'percent'),
        c('25%', 'tariff', 25, 'percent', nth=1),
        c('25%', 'tariff', 25, 'percent', nth=2, p=('2025-05-03', None), status=['plan', 'actual']),
        c('$34,995', 'price', 34995, 'USD', company=['General Motors', 'GM', 'Chevrolet'], product='Equinox EV'),
        c('$44,990', 'price', 44990, 'USD', company='Tesla', product='Model Y'),
        c('6.6%', 'net_income', -6.6, 'percent', company=['General Motors', 'GM'], role='change', p=('2025-01-01', '2025-03-31')),
        c('$2.8 billion', 'net_income', 2800000000, 'USD', company=['General Motors', 'GM'], p=('2025-01-01', '2025-03-31')),
        c('2.3%', 'revenue', 2.3, 'percent', company=['General Motors', 'GM'], role='change', p=('2025-01-01', '2025-03-31')),
        c('$44 billion', 'revenue', 44000000000, 'USD', company=['General Motors', 'GM'], p=('2025-01-01', '2025-03-31')),
        c('$2.78', 'net_income', 2.78, 'USD', company=['General Motors', 'GM'], per='share', p=('2025-01-01', '2025-03-31')),
        c('$2.74', 'net_income', 2.74, 'USD', company=['General Motors', 'GM'], per='share', p=('2025-01-01', '2025-03-31'), status='forecast'),
        c('31,887 EVs', 'sales', 31887, 'vehicle', company=['General Motors', 'GM'], p=('2025-01-01', '2025-03-31')),
        c('double', 'sales', 100, 'percent', company=['General Motors', 'GM'], role='change', p=('2025-01-01', '2025-03-31')),
        c('16,425', 'sales', 16425, 'vehicle', company=['General Motors', 'GM'], p=('2024-01-01', '2024-03-31')),
        c('$10 billion to $11 billion', 'capex', 10000000000, 'USD', 11000000000, company=['General Motors', 'GM'], p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$4 billion', 'other', 4000000000, 'USD', nth=1, company=['General Motors', 'GM'], status=['plan', 'target', 'forecast']),
        c('200 workers', 'layoffs', 200, 'job', company=['General Motors', 'GM'], p=('2025-04-01', '2025-04-30')),
        c('12%', 'share_price', -12, 'percent', company=['General Motors', 'GM'], role='change', p=('2025-01-01', '2025-05-01')),
    ],
    names=mentions(TEXT, {'General Motors': ('COMPANY', 'General Motors'), 'GM': ('COMPANY', 'General Motors'), 'Tesla': ('COMPANY', 'Tesla'), 'Chevrolet': ('COMPANY', 'Chevrolet'), 'Trax': ('PRODUCT', 'Trax'), 'Equinox EV': ('PRODUCT', 'Equinox EV'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
