from goldlib import *
from mentions import mentions

TEXT = """Norway, September 2024: 96.4% of new cars run on batteries alone

Opplysningsrådet for veitrafikken (OFV) has counted 12,966 first-time passenger car registrations for the month just ended, a rise of 24.6% on last September. Zero-emission ones numbered 12,495. A year earlier their slice had been 87.0%; for the first nine months it works out at 87.8%.

What was left? Petrol 64, diesel 222, hybrids of all sorts 185.

Top sellers:
1. Tesla Model Y – 2,107
2. Skoda Enyaq – 711
3. Hyundai Kona – 579
4. Tesla Model 3 – 552
5. Volkswagen ID.4 – 545

By marque, Elon Musk's firm was out in front with 2,659, equivalent to 20.5%, ahead of Volkswagen on 13.1%. Chinese-made cars, whatever their badge, came to 23.2%.

Of Norway's 2.9 million passenger cars on the road, 754,303 are now electric; the country's petrol cars number 753,905. OFV director Øyvind Solberg Thorsen calls that historic and “a milestone few saw coming ten years ago”, when the Nissan Leaf ruled. Parliament wants all new cars to be emission-free next year.
"""

doc = dict(
    id='te-ofv-2409', published='2024-10-01', source='fjord-bilnytt',
    title='Norway, September 2024: 96.4% of new cars run on batteries alone',
    text=TEXT,
    claims=[
        c('96.4%', 'penetration', 96.4, 'percent', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('12,966', 'registrations', 12966, 'vehicle', p=('2024-09-01', '2024-09-30')),
        c('24.6%', 'registrations', 24.6, 'percent', role='change', p=('2024-09-01', '2024-09-30')),
        c('12,495', 'registrations', 12495, 'vehicle', p=('2024-09-01', '2024-09-30')),
        c('87.0%', 'penetration', 87, 'percent', role=['level', 'share'], p=('2023-09-01', '2023-09-30')),
        c('87.8%', 'penetration', 87.8, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-09-30')),
        c('64', 'registrations', 64, 'vehicle', p=('2024-09-01', '2024-09-30')),
        c('222', 'registrations', 222, 'vehicle', p=('2024-09-01', '2024-09-30')),
        c('185', 'registrations', 185, 'vehicle', p=('2024-09-01', '2024-09-30')),
        c('2,107', 'registrations', 2107, 'vehicle', company='Tesla', product='Model Y', p=('2024-09-01', '2024-09-30')),
        c('711', 'registrations', 711, 'vehicle', company='Skoda', product='Enyaq', p=('2024-09-01', '2024-09-30')),
        c('579', 'registrations', 579, 'vehicle', company='Hyundai', product='Kona', p=('2024-09-01', '2024-09-30')),
        c('552', 'registrations', 552, 'vehicle', company='Tesla', product='Model 3', p=('2024-09-01', '2024-09-30')),
        c('545', 'registrations', 545, 'vehicle', company='Volkswagen', product='ID.4', p=('2024-09-01', '2024-09-30')),
        c('2,659', 'registrations', 2659, 'vehicle', company='Tesla', p=('2024-09-01', '2024-09-30')),
        c('20.5%', 'market_share', 20.5, 'percent', company='Tesla', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('13.1%', 'market_share', 13.1, 'percent', company='Volkswagen', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('23.2%', 'market_share', 23.2, 'percent', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('2.9 million', 'other', 2900000, 'vehicle'),
        c('754,303', 'other', 754303, 'vehicle'),
        c('753,905', 'other', 753905, 'vehicle'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Nissan': ('COMPANY', 'Nissan'), 'Skoda': ('COMPANY', 'Skoda'), 'Enyaq': ('PRODUCT', 'Enyaq'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model 3': ('PRODUCT', 'Model 3'), 'ID.4': ('PRODUCT', 'ID.4'), 'Kona': ('PRODUCT', 'Kona'), 'Leaf': ('PRODUCT', 'Leaf')}),
)
