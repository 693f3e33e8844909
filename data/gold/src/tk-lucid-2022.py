from goldlib import *
from mentions import mentions

TEXT = """Lucid reservations dwindle to 28,000; sees output of up to 14,000 cars in 2023

Lucid Group said on Wednesday it would build between 10,000 and 14,000 luxury sedans this year, well short of the 21,815 Wall Street had hoped for, after making 7,180 and delivering 4,369 in 2022.

Its order book keeps shrinking. The Newark, California-based start-up counted over 28,000 reservations as of Feb. 21, worth $2.7 billion in potential sales, down from 34,000 on Nov. 7. It will stop publishing the number.

Fourth-quarter revenue increased almost tenfold to $257.7 million from $26.4 million, still 15% below consensus. The quarterly loss was $472.6 million, 28 cents a share. For the whole of last year, the deficit came to $1.3 billion on revenue of $608.2 million, and capital expenditure to $1.07 billion.

"$4.9 billion of liquidity at year-end takes us into the first quarter of 2024," finance chief Sherry House said. Inventory swelled to $834 million. Capital spending this year may be as high as $1.75 billion.

Price is one hurdle: an Air Touring, with 620 horsepower and an EPA range of 425 miles, costs $107,400, beyond the $55,000 cap for the federal tax credit; Lucid now knocks off $7,500 itself. The Gravity SUV is due in 2024.

Shares closed at $9.98 and lost 12% in late trading. Saudi Arabia's sovereign fund owns about 60%.
"""

doc = dict(
    id='tk-lucid-2022', published='2023-02-23', source='newark-investor-daily',
    title='Lucid reservations dwindle to 28,000; sees output of up to 14,000 cars in 2023',
    text=TEXT,
    claims=[
        c('28,000', 'orders', 28000, 'order', None, company='Lucid', p=('2023-02-21', '2023-02-21')),
        c('14,000 cars', 'production', None, 'vehicle', 14000, company='Lucid', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('10,000 and 14,000', 'production', 10000, 'vehicle', 14000, company='Lucid', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('21,815', 'production', 21815, 'vehicle', company='Lucid', p=('2023-01-01', '2023-12-31'), status='forecast'),
        c('7,180', 'production', 7180, 'vehicle', company='Lucid', p=('2022-01-01', '2022-12-31')),
        c('4,369', 'deliveries', 4369, 'vehicle', company='Lucid', p=('2022-01-01', '2022-12-31')),
        c('28,000 reservations', 'orders', 28000, 'order', None, company='Lucid', p=('2023-02-21', '2023-02-21')),
        c('$2.7 billion', 'orders', 2700000000, 'USD', company='Lucid', p=('2023-02-21', '2023-02-21')),
        c('34,000', 'orders', 34000, 'order', company='Lucid', p=('2022-11-07', '2022-11-07')),
        c('tenfold', 'revenue', 900, 'percent', company='Lucid', role='change', p=('2022-10-01', '2022-12-31')),
        c('$257.7 million', 'revenue', 257700000, 'USD', company='Lucid', p=('2022-10-01', '2022-12-31')),
        c('$26.4 million', 'revenue', 26400000, 'USD', company='Lucid', p=('2021-10-01', '2021-12-31')),
        c('15%', 'revenue', -15, 'percent', company='Lucid', role='change', p=('2022-10-01', '2022-12-31'), status='forecast'),
        c('$472.6 million', 'net_income', -472600000, 'USD', company='Lucid', p=('2022-10-01', '2022-12-31')),
        c('28 cents', 'net_income', -0.28, 'USD', company='Lucid', per='share', p=('2022-10-01', '2022-12-31')),
        c('$1.3 billion', 'net_income', -1300000000, 'USD', company='Lucid', p=('2022-01-01', '2022-12-31')),
        c('$608.2 million', 'revenue', 608200000, 'USD', company='Lucid', p=('2022-01-01', '2022-12-31')),
        c('$1.07 billion', 'capex', 1070000000, 'USD', company='Lucid', p=('2022-01-01', '2022-12-31')),
        c('$4.9 billion', 'cash', 4900000000, 'USD', company='Lucid', p=('2022-12-31', '2022-12-31')),
        c('$834 million', 'inventory', 834000000, 'USD', company='Lucid', p=('2022-12-31', '2022-12-31')),
        c('$1.75 billion', 'capex', None, 'USD', 1750000000, company='Lucid', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('620 horsepower', 'power', 620, 'hp', company='Lucid', product='Air Touring'),
        c('425 miles', 'range', 425, 'mile', company='Lucid', product='Air Touring'),
        c('$107,400', 'price', 107400, 'USD', company='Lucid', product='Air Touring'),
        c('$55,000', ['other', 'price'], 55000, 'USD'),
        c('$7,500', 'price_change', -7500, 'USD', company='Lucid', role='change'),
        c('2024', 'launch', None, 'date', nth=1, company='Lucid', product='Gravity', p=('2024-01-01', '2024-12-31'), status='plan'),
        c('$9.98', 'share_price', 9.98, 'USD', company='Lucid', per=['share', None], p=('2023-02-22', '2023-02-22')),
        c('12%', 'share_price', -12, 'percent', company='Lucid', role='change', p=('2023-02-22', '2023-02-22')),
        c('60%', 'stake', 60, 'percent', company='Lucid'),
    ],
    names=mentions(TEXT, {'Lucid': ('COMPANY', 'Lucid'), 'Lucid Group': ('COMPANY', 'Lucid'), 'Gravity': ('PRODUCT', 'Gravity'), 'Air Touring': ('PRODUCT', 'Air Touring')}),
    checks=[],
)
