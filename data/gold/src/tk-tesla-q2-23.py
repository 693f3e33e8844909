from goldlib import *
from mentions import mentions

TEXT = """Tesla sells more, earns less on each: margin at 18.2%

AUSTIN, Texas, July 19 (wire) - Months of discounting pushed Tesla's gross margin down to 18.2% in the second quarter from 25.0% a year ago, although revenue hit a record $24.93 billion, 47% higher. Net income attributable to common stockholders rose 20% to $2.70 billion. Excluding items, Tesla earned 91 cents a share; Wall Street had looked for 82 cents.

The company produced 479,700 vehicles and handed over 466,140, respectively 86% and 83% above last year's quarter, of which 446,915 were Model 3 and Model Y. Production will drop slightly this quarter owing to factory upgrades. The guidance for 2023, about 1.8 million deliveries, was reiterated.

Operating margin: 9.6%, against 14.6%. Operating expenses went up 21% to $2.13 billion; research took $943 million of that. Free cash flow: $1.01 billion. Cash and investments: $23.1 billion. Debt excluding product financing: $44 million.

Global vehicle inventory was 16 days of supply. The Supercharger network counted 5,265 stations and 48,082 connectors, and service locations 1,068. Energy storage deployed: 3.7 GWh, 222% more.

The first Cybertruck left the line in Texas on Saturday; it is under 19 feet long. A Model Y costs $47,740, down from $65,990 in January. Shares eased 4.2% after hours.
"""

doc = dict(
    id='tk-tesla-q2-23', published='2023-07-20', source='bay-area-markets',
    title='Tesla sells more, earns less on each: margin at 18.2%',
    text=TEXT,
    claims=[
        c('18.2%', 'gross_margin', 18.2, 'percent', company='Tesla', p=('2023-04-01', '2023-06-30')),
        c('18.2%', 'gross_margin', 18.2, 'percent', nth=1, company='Tesla', p=('2023-04-01', '2023-06-30')),
        c('25.0%', 'gross_margin', 25, 'percent', company='Tesla', p=('2022-04-01', '2022-06-30')),
        c('$24.93 billion', 'revenue', 24930000000, 'USD', company='Tesla', p=('2023-04-01', '2023-06-30')),
        c('47%', 'revenue', 47, 'percent', company='Tesla', role='change', p=('2023-04-01', '2023-06-30')),
        c('20%', 'net_income', 20, 'percent', company='Tesla', role='change', p=('2023-04-01', '2023-06-30')),
        c('$2.70 billion', 'net_income', 2700000000, 'USD', company='Tesla', p=('2023-04-01', '2023-06-30')),
        c('91 cents', 'net_income', 0.91, 'USD', company='Tesla', per='share', p=('2023-04-01', '2023-06-30')),
        c('82 cents', 'net_income', 0.82, 'USD', company='Tesla', per='share', p=('2023-04-01', '2023-06-30'), status='forecast'),
        c('479,700 vehicles', 'production', 479700, 'vehicle', company='Tesla', p=('2023-04-01', '2023-06-30')),
        c('466,140', 'deliveries', 466140, 'vehicle', company='Tesla', p=('2023-04-01', '2023-06-30')),
        c('86%', 'production', 86, 'percent', company='Tesla', role='change', p=('2023-04-01', '2023-06-30')),
        c('83%', 'deliveries', 83, 'percent', company='Tesla', role='change', p=('2023-04-01', '2023-06-30')),
        c('446,915', 'deliveries', 446915, 'vehicle', company='Tesla', p=('2023-04-01', '2023-06-30')),
        c('1.8 million deliveries', 'deliveries', 1800000, 'vehicle', company='Tesla', p=('2023-01-01', '2023-12-31'), status='target'),
        c('9.6%', 'margin', 9.6, 'percent', company='Tesla', p=('2023-04-01', '2023-06-30')),
        c('14.6%', 'margin', 14.6, 'percent', company='Tesla', p=('2022-04-01', '2022-06-30')),
        c('21%', 'opex', 21, 'percent', company='Tesla', role='change', p=('2023-04-01', '2023-06-30')),
        c('$2.13 billion', 'opex', 2130000000, 'USD', company='Tesla', p=('2023-04-01', '2023-06-30')),
        c('$943 million', 'rnd', 943000000, 'USD', company='Tesla', p=('2023-04-01', '2023-06-30')),
        c('$1.01 billion', 'cash_flow', 1010000000, 'USD', company='Tesla', p=('2023-04-01', '2023-06-30')),
        c('$23.1 billion', 'cash', 23100000000, 'USD', company='Tesla', p=('2023-06-30', '2023-06-30')),
        c('$44 million', 'debt', 44000000, 'USD', company='Tesla', p=('2023-06-30', '2023-06-30')),
        c('16 days', 'inventory', 16, 'day', company='Tesla'),
        c('5,265 stations', 'stations', 5265, 'station', company='Tesla', p=('2023-06-30', '2023-06-30')),
        c('48,082 connectors', 'chargers', 48082, 'charger', company='Tesla', p=('2023-06-30', '2023-06-30')),
        c('1,068', 'stores', 1068, 'store', company='Tesla', p=('2023-06-30', '2023-06-30')),
        c('3.7 GWh', ['deliveries', 'installations', 'sales'], 3.7, 'GWh', company='Tesla', p=('2023-04-01', '2023-06-30')),
        c('222%', ['deliveries', 'installations', 'sales'], 222, 'percent', company='Tesla', role='change', p=('2023-04-01', '2023-06-30')),
        c('Saturday', 'production_start', None, 'date', company='Tesla', product='Cybertruck', p=('2023-07-15', '2023-07-15')),
        c('19 feet', 'length', None, 'ft', 19, company='Tesla', product='Cybertruck'),
        c('$47,740', 'price', 47740, 'USD', company='Tesla', product='Model Y'),
        c('$65,990', 'price', 65990, 'USD', company='Tesla', product='Model Y', superseded=True),
        c('4.2%', 'share_price', -4.2, 'percent', company='Tesla', role='change', p=('2023-07-19', '2023-07-19')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model 3': ('PRODUCT', 'Model 3'), 'Cybertruck': ('PRODUCT', 'Cybertruck')}),
    checks=[],
)
