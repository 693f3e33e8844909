from goldlib import *
from mentions import mentions

TEXT = """Faraday Future files late, with $48.2 million of quarterly red ink

Faraday Future delivered two cars in the first quarter of 2024 and leased another four, the Californian maker of the $309,000 FF 91 disclosed on Tuesday, weeks after the deadline. In the fourth quarter of last year it had delivered three; since the model's debut in August, ten were made over to owners by March 31.

The net loss of $48.2 million compares with $144.9 million a year earlier. Operating costs came down to $43.6 million, against $93.6 million in the same quarter of 2023 and $60.1 million in the previous quarter. Revenue was $2,000.

Cash was $2.4 million at the end of March, down from $4.0 million at the end of December; in the year to May the company has raised $30 million. The workforce numbers 245. Its market value is $23 million.

Twelve months ago it had guided for 1,000 cars in 2023. This year it gives no figure.

Others suffer too. Lucid built 1,728 vehicles in the quarter, as against 2,314 in the first quarter of 2023, and stands by 9,000 for the year; its Air begins at $69,900. Fisker, which shipped 1,300 Oceans in the same three months, has since cut its price to $24,999.
"""

doc = dict(
    id='tn-faraday-q1-24-scant', published='2024-05-29', source='gardena-observer',
    title='Faraday Future files late, with $48.2 million of quarterly red ink',
    text=TEXT,
    claims=[
        c('$48.2 million', 'net_income', -48200000, 'USD', company='Faraday Future', p=('2024-01-01', '2024-03-31')),
        c('two cars', 'deliveries', 2, 'vehicle', company='Faraday Future', p=('2024-01-01', '2024-03-31')),
        c('four', 'other', 4, 'vehicle', company='Faraday Future', p=('2024-01-01', '2024-03-31')),
        c('$309,000', 'price', 309000, 'USD', company='Faraday Future', product='FF 91'),
        c('three', 'deliveries', 3, 'vehicle', company='Faraday Future', p=('2023-10-01', '2023-12-31')),
        c('ten', 'deliveries', 10, 'vehicle', company='Faraday Future', p=('2023-08-01', '2024-03-31')),
        c('$48.2 million', 'net_income', -48200000, 'USD', nth=1, company='Faraday Future', p=('2024-01-01', '2024-03-31')),
        c('$144.9 million', 'net_income', -144900000, 'USD', company='Faraday Future', p=('2023-01-01', '2023-03-31')),
        c('$43.6 million', 'opex', 43600000, 'USD', company='Faraday Future', p=('2024-01-01', '2024-03-31')),
        c('$93.6 million', 'opex', 93600000, 'USD', company='Faraday Future', p=('2023-01-01', '2023-03-31')),
        c('$60.1 million', 'opex', 60100000, 'USD', company='Faraday Future', p=('2023-10-01', '2023-12-31')),
        c('$2,000', 'revenue', 2000, 'USD', company='Faraday Future', p=('2024-01-01', '2024-03-31')),
        c('$2.4 million', 'cash', 2400000, 'USD', company='Faraday Future', p=('2024-03-31', '2024-03-31')),
        c('$4.0 million', 'cash', 4000000, 'USD', company='Faraday Future', p=('2023-12-31', '2023-12-31')),
        c('$30 million', 'funding', 30000000, 'USD', company='Faraday Future', p=('2024-01-01', '2024-05-29')),
        c('245', 'headcount', 245, 'job', company='Faraday Future'),
        c('$23 million', 'valuation', 23000000, 'USD', company='Faraday Future'),
        c('1,000', 'production', 1000, 'vehicle', company='Faraday Future', p=('2023-01-01', '2023-12-31'), status='target'),
        c('1,728 vehicles', 'production', 1728, 'vehicle', company='Lucid', p=('2024-01-01', '2024-03-31')),
        c('2,314', 'production', 2314, 'vehicle', company='Lucid', p=('2023-01-01', '2023-03-31')),
        c('9,000', 'production', 9000, 'vehicle', nth=1, company='Lucid', p=('2024-01-01', '2024-12-31'), status='target'),
        c('$69,900', 'price', 69900, 'USD', company='Lucid', product='Air'),
        c('1,300 Oceans', 'deliveries', 1300, 'vehicle', company='Fisker', product='Ocean', p=('2024-01-01', '2024-03-31')),
        c('$24,999', 'price', 24999, 'USD', company='Fisker', product='Ocean'),
    ],
    names=mentions(TEXT, {'Faraday Future': ('COMPANY', 'Faraday Future'), 'Lucid': ('COMPANY', 'Lucid'), 'Fisker': ('COMPANY', 'Fisker'), 'FF 91': ('PRODUCT', 'FF 91'), 'Air': ('PRODUCT', 'Air'), 'Ocean': ('PRODUCT', 'Ocean')}),
    checks=[],
)
