from goldlib import *
from mentions import mentions

TEXT = """Twelve days left: September's best lease deals before the $7,500 vanishes

The credit dies on Sept. 30, and showrooms know it. Payments below are monthly, before tax; brackets show what is due at signing.

1. Nissan Leaf S – $179 ($2,469), 36 months
2. Honda Prologue – $239 ($2,899); stickers at $47,400
3. Hyundai Ioniq 5 SE – $179 ($3,999), 24 months; or $7,500 off in cash
4. Chevy Equinox EV LT – $249 ($3,169); range 319 miles
5. Toyota bZ4X – $259; MSRP $37,070, down $6,000
6. Kia EV6 Light – $209 ($3,999)
7. Tesla Model 3 – $349 ($4,044), up from $299 last month

Is it a fire sale? August says yes: 146,332 EVs sold, a record, 17.7% over a year ago; share 9.9%. GM moved 21,000 and a few, its best month, and Ford 8,300. Average incentive, per Cox: $9,000 a car.

What happens on Oct. 1? GM and Ford will let dealers claim the credit on cars they bought beforehand. Hyundai is said to prepare its own discount of $9,800. Nissan cut production plans for the new Leaf by half for September to November.

Fine print: tier-1 credit, mileage cap, while supplies last. We may earn a commission.
"""

doc = dict(
    id='tj-list-us-ev-lease-deals', published='2025-09-18', source='bargain-bin-ev',
    title="Twelve days left: September's best lease deals before the $7,500 vanishes",
    text=TEXT,
    claims=[
        c('$7,500', 'subsidy', 7500, 'USD'),
        c('$179', 'price', 179, 'USD', company='Nissan', product='Leaf S', per='month'),
        c('$2,469', 'price', 2469, 'USD', company='Nissan', product='Leaf S'),
        c('36 months', 'duration', 36, 'month', company='Nissan', product='Leaf S'),
        c('$239', 'price', 239, 'USD', company='Honda', product='Prologue', per='month'),
        c('$2,899', 'price', 2899, 'USD', company='Honda', product='Prologue'),
        c('$47,400', 'price', 47400, 'USD', company='Honda', product='Prologue'),
        c('$179', 'price', 179, 'USD', nth=1, company='Hyundai', product='Ioniq 5 SE', per='month'),
        c('$3,999', 'price', 3999, 'USD', company='Hyundai', product='Ioniq 5 SE'),
        c('24 months', 'duration', 24, 'month', company='Hyundai', product='Ioniq 5 SE'),
        c('$7,500', 'price_change', -7500, 'USD', nth=1, company='Hyundai', product='Ioniq 5 SE', role='change'),
        c('$249', 'price', 249, 'USD', company='Chevrolet', product='Equinox EV LT', per='month'),
        c('$3,169', 'price', 3169, 'USD', company='Chevrolet', product='Equinox EV LT'),
        c('319 miles', 'range', 319, 'mile', company='Chevrolet', product='Equinox EV LT'),
        c('$259', 'price', 259, 'USD', company='Toyota', product='bZ4X', per='month'),
        c('$37,070', 'price', 37070, 'USD', company='Toyota', product='bZ4X'),
        c('$6,000', 'price_change', -6000, 'USD', company='Toyota', product='bZ4X', role='change'),
        c('$209', 'price', 209, 'USD', company='Kia', product='EV6 Light', per='month'),
        c('$3,999', 'price', 3999, 'USD', nth=1, company='Kia', product='EV6 Light'),
        c('$349', 'price', 349, 'USD', company='Tesla', product='Model 3', per='month'),
        c('$4,044', 'price', 4044, 'USD', company='Tesla', product='Model 3'),
        c('$299', 'price', 299, 'USD', company='Tesla', product='Model 3', per='month', superseded=True),
        c('146,332 EVs', 'sales', 146332, 'vehicle', p=('2025-08-01', '2025-08-31')),
        c('17.7%', 'sales', 17.7, 'percent', role='change', p=('2025-08-01', '2025-08-31')),
        c('9.9%', 'penetration', 9.9, 'percent', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('21,000', 'sales', 21000, 'vehicle', None, company=['General Motors', 'GM'], p=('2025-08-01', '2025-08-31')),
        c('8,300', 'sales', 8300, 'vehicle', company='Ford', p=('2025-08-01', '2025-08-31')),
        c('$9,000', 'subsidy', 9000, 'USD', per='vehicle', p=('2025-08-01', '2025-08-31')),
        c('$9,800', 'price_change', -9800, 'USD', company='Hyundai', role='change', status='forecast'),
        c('half', 'production', -50, 'percent', company='Nissan', product='Leaf', role='change', p=('2025-09-01', '2025-11-30'), status='plan'),
    ],
    names=mentions(TEXT, {'Hyundai': ('COMPANY', 'Hyundai'), 'Kia': ('COMPANY', 'Kia'), 'Nissan': ('COMPANY', 'Nissan'), 'Chevy': ('COMPANY', 'Chevrolet'), 'Ford': ('COMPANY', 'Ford'), 'Tesla': ('COMPANY', 'Tesla'), 'Honda': ('COMPANY', 'Honda'), 'Toyota': ('COMPANY', 'Toyota'), 'GM': ('COMPANY', 'General Motors'), 'Ioniq 5 SE': ('PRODUCT', 'Ioniq 5 SE'), 'EV6 Light': ('PRODUCT', 'EV6 Light'), 'Leaf S': ('PRODUCT', 'Leaf S'), 'Leaf': ('PRODUCT', 'Leaf'), 'Equinox EV LT': ('PRODUCT', 'Equinox EV LT'), 'Model 3': ('PRODUCT', 'Model 3'), 'Prologue': ('PRODUCT', 'Prologue'), 'bZ4X': ('PRODUCT', 'bZ4X')}),
    checks=[],
)
