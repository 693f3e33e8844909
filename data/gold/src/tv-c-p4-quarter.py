from goldlib import *
from mentions import mentions

TEXT = """Polestar posts wider quarterly loss, starts U.S. deliveries of Polestar 4

Electric car maker Polestar on Friday reported a net loss of $323 million for the third quarter, wider than the $155 million it lost a year ago, as it wrote down inventories and cut prices.

Revenue fell 10.1% to $551 million, compared with $613 million in the same period last year. Gross margin was minus 1.2%, from plus 1.6%.

Deliveries amounted to 12,548 cars, down 8.6% year-on-year. Compared with the second quarter, deliveries were 5% lower. In the first nine months they totaled 32,900, a decline of about 20%.

The company now expects full-year revenue to be similar to that of 2023, when it was $2.38 billion. In July it had still predicted growth of at least 10%. Cash stood at $501 million at the end of September, after $669 million at the end of June.

The Polestar 4 SUV coupe, which has no rear window, reached its first buyers in America in November. It is built in Hangzhou for now; from the second half of 2025 it will also come from Busan in South Korea, which avoids the tariff of 100% on Chinese cars.

The Long Range Single Motor costs $54,900 and has 300 miles of range. A BMW iX is $87,100. The version with two motors makes 544 hp, does 0-60 mph in 3.7 seconds and is priced at $62,900.

Polestar has 192 sales points in 27 markets. The stock (PSNY) traded at $1.09.

Analysts polled by a data firm had expected revenue of $588 million.
"""

doc = dict(
    id='tv-c-p4-quarter', published='2024-11-15', source='goteborg-borsnytt',
    title='Polestar posts wider quarterly loss, starts U.S. deliveries of Polestar 4',
    text=TEXT,
    claims=[
        c('$323 million', 'net_income', -323000000, 'USD', company='Polestar', p=('2024-07-01', '2024-09-30')),
        c('$155 million', 'net_income', -155000000, 'USD', company='Polestar', p=('2023-07-01', '2023-09-30')),
        c('10.1%', 'revenue', -10.1, 'percent', company='Polestar', role='change', p=('2024-07-01', '2024-09-30')),
        c('$551 million', 'revenue', 551000000, 'USD', company='Polestar', p=('2024-07-01', '2024-09-30')),
        c('$613 million', 'revenue', 613000000, 'USD', company='Polestar', p=('2023-07-01', '2023-09-30')),
        c('minus 1.2%', 'gross_margin', -1.2, 'percent', company='Polestar', p=('2024-07-01', '2024-09-30')),
        c('1.6%', 'gross_margin', 1.6, 'percent', company='Polestar', p=('2023-07-01', '2023-09-30')),
        c('12,548 cars', 'deliveries', 12548, 'vehicle', company='Polestar', p=('2024-07-01', '2024-09-30')),
        c('8.6%', 'deliveries', -8.6, 'percent', company='Polestar', role='change', p=('2024-07-01', '2024-09-30')),
        c('5%', 'deliveries', -5, 'percent', company='Polestar', role='change', p=('2024-07-01', '2024-09-30')),
        c('32,900', 'deliveries', 32900, 'vehicle', company='Polestar', p=('2024-01-01', '2024-09-30')),
        c('20%', 'deliveries', -20, 'percent', company='Polestar', role='change', p=('2024-01-01', '2024-09-30')),
        c('$2.38 billion', 'revenue', 2380000000, 'USD', company='Polestar', p=('2023-01-01', '2023-12-31')),
        c('10%', 'revenue', 10, 'percent', None, company='Polestar', role='change', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('$501 million', 'cash', 501000000, 'USD', company='Polestar', p=('2024-09-30', '2024-09-30')),
        c('$669 million', 'cash', 669000000, 'USD', company='Polestar', p=('2024-06-30', '2024-06-30')),
        c('November', 'delivery_start', None, 'date', company='Polestar', product='Polestar 4', p=('2024-11-01', '2024-11-30')),
        c('second half of 2025', 'production_start', None, 'date', company='Polestar', product='Polestar 4', p=('2025-07-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('100%', 'tariff', 100, 'percent'),
        c('$54,900', 'price', 54900, 'USD', company='Polestar', product='Polestar 4 Long Range Single Motor'),
        c('300 miles', 'range', 300, 'mile', company='Polestar', product='Polestar 4 Long Range Single Motor'),
        c('$87,100', 'price', 87100, 'USD', company='BMW', product='iX'),
        c('544 hp', 'power', 544, 'hp', company='Polestar', product=['Polestar 4 Long Range Dual Motor', 'Polestar 4']),
        c('3.7 seconds', 'acceleration', 3.7, 'second', company='Polestar', product=['Polestar 4 Long Range Dual Motor', 'Polestar 4']),
        c('$62,900', 'price', 62900, 'USD', company='Polestar', product=['Polestar 4 Long Range Dual Motor', 'Polestar 4']),
        c('192 sales points', 'stores', 192, 'store', company='Polestar'),
        c('27 markets', 'countries', 27, 'country', company='Polestar'),
        c('$1.09', 'share_price', 1.09, 'USD', company='Polestar', per='share', p=('2024-11-15', '2024-11-15')),
        c('$588 million', 'revenue', 588000000, 'USD', company='Polestar', p=('2024-07-01', '2024-09-30'), status='forecast'),
    ],
    names=mentions(TEXT, {'Polestar': ('COMPANY', 'Polestar'), 'Polestar 4': ('PRODUCT', 'Polestar 4'), 'Long Range Single Motor': ('PRODUCT', 'Polestar 4 Long Range Single Motor'), 'BMW': ('COMPANY', 'BMW'), 'iX': ('PRODUCT', 'iX')}),
    checks=[],
)
