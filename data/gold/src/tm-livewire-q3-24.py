from goldlib import *
from mentions import mentions

TEXT = """LiveWire sells 99 motorcycles in three months, keeps its goal vague

Harley-Davidson’s electric offshoot found buyers for only 99 motorcycles between July and September, compared with 50 a year earlier, and 158 in the spring. Revenue at LiveWire was $4.4 million, 47% less than last year’s $8.3 million, as children’s balance bikes under the Stacyc label, which bring in most of it, fell out of favor. The operating loss narrowed to $26 million from $32 million.

Parent Harley, holder of 89% of the shares, expects an operating loss of $105 million to $115 million from the unit in 2024. At the outset of the year it had hoped to sell 1,000 to 1,500 bikes; nine months have yielded 374.

Cuts go on. Headquarters move from California back to Milwaukee, costs are to be 40% lower in 2025, and with Taiwan’s Kymco, which owns 4%, a maxi-scooter is under development for 2026. The S2 Alpinista, due out this winter, costs $15,999, as do the S2 Del Mar and the S2 Mulholland. The first model, the LiveWire One, whose list price once was $29,799, is being cleared at $22,799. It manages 146 miles in town on 15.4 kWh.

Money left: $102 million on September 30. The shares closed at $6.02 on Wednesday, which translates into $1.2 billion.
"""

doc = dict(
    id='tm-livewire-q3-24', published='2024-10-24', source='milwaukee-throttle',
    title='LiveWire sells 99 motorcycles in three months, keeps its goal vague',
    text=TEXT,
    claims=[
        c('99 motorcycles', 'sales', 99, 'vehicle', company='LiveWire', p=('2024-07-01', '2024-09-30')),
        c('99 motorcycles', 'sales', 99, 'vehicle', nth=1, company='LiveWire', p=('2024-07-01', '2024-09-30')),
        c('50', 'sales', 50, 'vehicle', company='LiveWire', p=('2023-07-01', '2023-09-30')),
        c('158', 'sales', 158, 'vehicle', company='LiveWire', p=('2024-04-01', '2024-06-30')),
        c('$4.4 million', 'revenue', 4400000, 'USD', company='LiveWire', p=('2024-07-01', '2024-09-30')),
        c('47%', 'revenue', -47, 'percent', company='LiveWire', role='change', p=('2024-07-01', '2024-09-30')),
        c('$8.3 million', 'revenue', 8300000, 'USD', company='LiveWire', p=('2023-07-01', '2023-09-30')),
        c('$26 million', 'operating_income', -26000000, 'USD', company='LiveWire', p=('2024-07-01', '2024-09-30')),
        c('$32 million', 'operating_income', -32000000, 'USD', company='LiveWire', p=('2023-07-01', '2023-09-30')),
        c('89%', 'stake', 89, 'percent', company=['Harley-Davidson', 'LiveWire']),
        c('$105 million to $115 million', 'operating_income', -115000000, 'USD', -105000000, company=['LiveWire', 'Harley-Davidson'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('1,000 to 1,500 bikes', 'sales', 1000, 'vehicle', 1500, company=['LiveWire', 'Harley-Davidson'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('374', 'sales', 374, 'vehicle', company='LiveWire', p=('2024-01-01', '2024-09-30')),
        c('40%', ['opex', 'cost'], -40, 'percent', company='LiveWire', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('4%', 'stake', 4, 'percent', company=['Kymco', 'LiveWire']),
        c('2026', 'launch', None, 'date', company='LiveWire', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('this winter', 'launch', None, 'date', company='LiveWire', product='S2 Alpinista', p=('2024-12-01', '2025-02-28'), status=['plan', 'target', 'forecast']),
        c('$15,999', 'price', 15999, 'USD', company='LiveWire', product='S2 Alpinista'),
        c('$29,799', 'price', 29799, 'USD', company='LiveWire', product='LiveWire One', superseded=True),
        c('$22,799', 'price', 22799, 'USD', company='LiveWire', product='LiveWire One'),
        c('146 miles', 'range', 146, 'mile', company='LiveWire', product='LiveWire One'),
        c('15.4 kWh', 'battery_capacity', 15.4, 'kWh', company='LiveWire', product='LiveWire One'),
        c('$102 million', 'cash', 102000000, 'USD', company='LiveWire', p=('2024-09-30', '2024-09-30')),
        c('$6.02', 'share_price', 6.02, 'USD', company='LiveWire', per=['share', None], p=('2024-10-23', '2024-10-23')),
        c('$1.2 billion', 'valuation', 1200000000, 'USD', company='LiveWire', p=('2024-10-23', '2024-10-23')),
    ],
    names=mentions(TEXT, {'LiveWire': ('COMPANY', 'LiveWire'), 'Harley-Davidson': ('COMPANY', 'Harley-Davidson'), 'Kymco': ('COMPANY', 'Kymco'), 'LiveWire One': ('PRODUCT', 'LiveWire One'), 'S2 Del Mar': ('PRODUCT', 'S2 Del Mar'), 'S2 Mulholland': ('PRODUCT', 'S2 Mulholland'), 'S2 Alpinista': ('PRODUCT', 'S2 Alpinista')}, skip={('LiveWire', 99)}),
    checks=[],
)
