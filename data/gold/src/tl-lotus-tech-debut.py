from goldlib import *
from mentions import mentions

TEXT = """Lotus Tech debuts in New York; a few numbers behind the badge

Lotus Technology, the electric half of the old English marque, rang the Nasdaq bell on Friday after merging with L Catterton's blank-cheque firm. Ticker LOT. The stock opened at $13.80 and finished at $13.86, for a market value of $9.4 billion; the agreed equity value was $7 billion.

Proceeds: $880 million, of which $870 million from private placements.

What it sells:
• Eletre, an SUV at £89,500 or more, with 112 kWh on board
• Emeya, a saloon, unveiled in September, deliveries from Q1 2024 in China and Q3 in Europe
• Evija, limited to 130 cars at £2 million each

What it has done: 6,970 vehicles handed over last year, Emiras included; 5,000 or so in the last three months alone. It began the year with 17,000 orders in hand. In the first half of 2023 it lost $354 million on a revenue of $130 million, with a gross margin of 5 percent.

What it promises: 26,000 cars this year, 150,000 in 2028. Stores are to number 300 by the end of this year, against 195 a year earlier.
"""

doc = dict(
    id='tl-lotus-tech-debut', published='2024-02-23', source='sino-listed-briefs',
    title='Lotus Tech debuts in New York; a few numbers behind the badge',
    text=TEXT,
    claims=[
        c('$13.80', 'share_price', 13.8, 'USD', company='Lotus', per='share', p=('2024-02-23', '2024-02-23')),
        c('$13.86', 'share_price', 13.86, 'USD', company='Lotus', per='share', p=('2024-02-23', '2024-02-23')),
        c('$9.4 billion', 'valuation', 9400000000.0, 'USD', company='Lotus', p=('2024-02-23', '2024-02-23')),
        c('$7 billion', 'valuation', 7000000000.0, 'USD', company='Lotus'),
        c('$880 million', 'funding', 880000000.0, 'USD', company='Lotus'),
        c('$870 million', 'funding', 870000000.0, 'USD', company='Lotus'),
        c('£89,500', 'price', 89500, 'GBP', company='Lotus', product='Eletre'),
        c('112 kWh', 'battery_capacity', 112, 'kWh', company='Lotus', product='Eletre'),
        c('September', 'launch', None, 'date', company='Lotus', product='Emeya', p=('2023-09-01', '2023-09-30')),
        c('Q1 2024', 'delivery_start', None, 'date', company='Lotus', product='Emeya', p=('2024-01-01', '2024-03-31'), status=['plan', 'target', 'forecast']),
        c('Q3', 'delivery_start', None, 'date', company='Lotus', product='Emeya', p=('2024-07-01', '2024-09-30'), status=['plan', 'target', 'forecast']),
        c('130 cars', 'production', 130, 'vehicle', company='Lotus', product='Evija', status=['plan', 'target', 'actual']),
        c('£2 million', 'price', 2000000, 'GBP', company='Lotus', product='Evija'),
        c('6,970 vehicles', 'deliveries', 6970, 'vehicle', company='Lotus', p=('2023-01-01', '2023-12-31')),
        c('5,000', 'deliveries', 5000, 'vehicle', company='Lotus', p=('2023-10-01', '2023-12-31')),
        c('17,000 orders', 'orders', 17000, 'order', company='Lotus', p=('2024-01-01', '2024-01-01')),
        c('$354 million', 'net_income', -354000000.0, 'USD', company='Lotus', p=('2023-01-01', '2023-06-30')),
        c('$130 million', 'revenue', 130000000.0, 'USD', company='Lotus', p=('2023-01-01', '2023-06-30')),
        c('5 percent', 'gross_margin', 5, 'percent', company='Lotus', p=('2023-01-01', '2023-06-30')),
        c('26,000 cars', 'deliveries', 26000, 'vehicle', company='Lotus', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('150,000', 'deliveries', 150000, 'vehicle', company='Lotus', p=('2028-01-01', '2028-12-31'), status=['target', 'forecast']),
        c('300', 'stores', 300, 'store', company='Lotus', p=(None, '2024-12-31'), status=['target', 'plan']),
        c('195', 'stores', 195, 'store', company='Lotus', p=('2023-12-31', '2023-12-31')),
    ],
    names=mentions(TEXT, {'Lotus Technology': ('COMPANY', 'Lotus'), 'Lotus Tech': ('COMPANY', 'Lotus'), 'L Catterton': ('COMPANY', 'L Catterton'), 'Eletre': ('PRODUCT', 'Eletre'), 'Emeya': ('PRODUCT', 'Emeya'), 'Evija': ('PRODUCT', 'Evija'), 'Emira': ('PRODUCT', 'Emira')}),
    checks=[],
)
