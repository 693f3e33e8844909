from goldlib import *
from mentions import mentions

TEXT = """Ford's EV unit loses $1.34 billion in first quarter as prices sink

DEARBORN, Mich. — Ford Motor Co. beat Wall Street profit expectations for the first quarter on Wednesday, even though losses at its electric vehicle business swelled.

Model e, as the unit is called, had an operating loss of $1.34 billion before interest and taxes, almost double the $718 million it lost a year earlier. Its wholesale volume dropped 21% to 9,900 vehicles and its revenue 82% to about $130 million, the company said. That works out to a loss of roughly $135,000 on each EV sold, though the figure includes development spending on the next generation.

The picture was different at Ford Pro, which earned $2.9 billion on sales of $17.6 billion, a margin of 16.5%. Ford Blue, which sells gasoline and hybrid cars, made $880 million.

Group net income was $1.29 billion, or 32 cents per share, down from $1.76 billion, or 44 cents per share. Adjusted earnings came to 47 cents, compared with the 41 cents analysts polled by FactSet had forecast. Revenue rose 3% to $42.6 billion.

Ford stuck to its outlook for the year of adjusted EBIT of $9.5 billion to $11.5 billion, free cash flow of $6 billion to $7 billion, and a full-year loss at Model e of $5 billion to $5.5 billion. But it trimmed planned capital spending to a range of $8 billion to $9 billion; the top end had been $9.5 billion.

Chief Financial Officer John Lawler, 57, said Model e had taken out about $5,000 of cost per Mustang Mach-E.

Ford shares gained 3% in after-hours trading.
"""

doc = dict(
    id='tw-c-ford-q1-2404', published='2024-04-25', source='motor-city-ledger',
    title="Ford's EV unit loses $1.34 billion in first quarter as prices sink",
    text=TEXT,
    claims=[
        c('$1.34 billion', 'operating_income', -1340000000, 'USD', company=['Ford Model e', 'Model e'], p=('2024-01-01', '2024-03-31')),
        c('$1.34 billion', 'operating_income', -1340000000, 'USD', nth=1, company=['Ford Model e', 'Model e'], p=('2024-01-01', '2024-03-31')),
        c('double', 'operating_income', 100, 'percent', company=['Ford Model e', 'Model e'], role='change', p=('2024-01-01', '2024-03-31')),
        c('$718 million', 'operating_income', -718000000, 'USD', company=['Ford Model e', 'Model e'], p=('2023-01-01', '2023-03-31')),
        c('21%', 'sales', -21, 'percent', company=['Ford Model e', 'Model e'], role='change', p=('2024-01-01', '2024-03-31')),
        c('9,900 vehicles', 'sales', 9900, 'vehicle', company=['Ford Model e', 'Model e'], p=('2024-01-01', '2024-03-31')),
        c('82%', 'revenue', -82, 'percent', company=['Ford Model e', 'Model e'], role='change', p=('2024-01-01', '2024-03-31')),
        c('$130 million', 'revenue', 130000000, 'USD', company=['Ford Model e', 'Model e'], p=('2024-01-01', '2024-03-31')),
        c('$135,000', 'operating_income', -135000, 'USD', company=['Ford Model e', 'Model e'], per='vehicle', p=('2024-01-01', '2024-03-31')),
        c('$2.9 billion', 'operating_income', 2900000000, 'USD', company='Ford Pro', p=('2024-01-01', '2024-03-31')),
        c('$17.6 billion', 'revenue', 17600000000, 'USD', company='Ford Pro', p=('2024-01-01', '2024-03-31')),
        c('16.5%', 'margin', 16.5, 'percent', company='Ford Pro', p=('2024-01-01', '2024-03-31')),
        c('$880 million', 'operating_income', 880000000, 'USD', company='Ford Blue', p=('2024-01-01', '2024-03-31')),
        c('$1.29 billion', 'net_income', 1290000000, 'USD', company='Ford', p=('2024-01-01', '2024-03-31')),
        c('32 cents', 'net_income', 0.32, 'USD', company='Ford', per='share', p=('2024-01-01', '2024-03-31')),
        c('$1.76 billion', 'net_income', 1760000000, 'USD', company='Ford', p=('2023-01-01', '2023-03-31')),
        c('44 cents', 'net_income', 0.44, 'USD', company='Ford', per='share', p=('2023-01-01', '2023-03-31')),
        c('47 cents', 'net_income', 0.47, 'USD', company='Ford', per='share', p=('2024-01-01', '2024-03-31')),
        c('41 cents', 'net_income', 0.41, 'USD', company='Ford', per='share', p=('2024-01-01', '2024-03-31'), status='forecast'),
        c('3%', 'revenue', 3, 'percent', company='Ford', role='change', p=('2024-01-01', '2024-03-31')),
        c('$42.6 billion', 'revenue', 42600000000, 'USD', company='Ford', p=('2024-01-01', '2024-03-31')),
        c('$9.5 billion to $11.5 billion', 'operating_income', 9500000000, 'USD', 11500000000, company='Ford', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$6 billion to $7 billion', 'cash_flow', 6000000000, 'USD', 7000000000, company='Ford', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$5 billion to $5.5 billion', 'operating_income', -5500000000, 'USD', -5000000000, company=['Ford Model e', 'Model e'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$8 billion to $9 billion', 'capex', 8000000000, 'USD', 9000000000, company='Ford', p=('2024-01-01', '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('$9.5 billion', 'capex', 9500000000, 'USD', nth=1, company='Ford', p=('2024-01-01', '2024-12-31'), status=['plan', 'target', 'forecast'], superseded=True),
        c('$5,000', 'cost', -5000, 'USD', company=['Ford Model e', 'Model e'], product='Mustang Mach-E', role='change', per='vehicle'),
        c('3%', 'share_price', 3, 'percent', nth=1, company='Ford', role='change', p=('2024-04-24', '2024-04-24')),
    ],
    names=mentions(TEXT, {'Ford Motor': ('COMPANY', 'Ford'), 'Ford Pro': ('COMPANY', 'Ford Pro'), 'Ford Blue': ('COMPANY', 'Ford Blue'), 'Ford': ('COMPANY', 'Ford'), 'Model e': ('COMPANY', 'Ford Model e'), 'Mustang Mach-E': ('PRODUCT', 'Mustang Mach-E')}),
    checks=[],
)
