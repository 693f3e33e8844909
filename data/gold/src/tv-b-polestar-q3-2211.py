from goldlib import *
from mentions import mentions

TEXT = """Polestar revenue more than doubles in Q3, sticks to 50,000 deliveries

Electric carmaker Polestar reported a smaller loss on Friday and confirmed its annual target.

Revenue was $435.4 million in the third quarter, up from $212.9 million in the same period last year. The operating loss decreased by 33% to $196.4 million from $292.9 million.

In the nine months to September, Polestar made revenue of $1.48 billion, compared with $747.6 million. Its net loss for that period was $449 million, or $0.22 per share, including a listing expense of $372.3 million.

Deliveries rose to 9,215 cars in the quarter, almost doubling from a year earlier. So far this year, 30,424 cars had been handed over to customers by the end of September, leaving nearly 20,000 for the last three months of the year.

“We expect a record fourth quarter,” CEO Thomas Ingenlath said.

The Polestar 3, the company's first SUV, was unveiled on October 12. It costs from €89,900 in Germany, well above the €53,990 asked for a Model Y. Production is to start in Chengdu in mid-2023, with a second site in South Carolina following in 2024.

Polestar had cash of $988.2 million as of September 30 and last week secured $1.6 billion from its main owners, $800 million from Volvo Cars and an equal sum from PSD Investment, a vehicle of Geely founder Li Shufu.

The company was active in 27 markets at the end of the quarter, up from 14 a year ago.

Shares, which closed at $5.01 on Thursday, were little changed in premarket trading.

Share this article: Facebook Twitter LinkedIn E-mail
"""

doc = dict(
    id='tv-b-polestar-q3-2211', published='2022-11-11', source='nordic-auto-brief',
    title='Polestar revenue more than doubles in Q3, sticks to 50,000 deliveries',
    text=TEXT,
    claims=[
        c('doubles', 'revenue', 100, 'percent', None, company='Polestar', role='change', p=('2022-07-01', '2022-09-30')),
        c('50,000', ['deliveries', 'sales'], 50000, 'vehicle', company='Polestar', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('$435.4 million', 'revenue', 435400000, 'USD', company='Polestar', p=('2022-07-01', '2022-09-30')),
        c('$212.9 million', 'revenue', 212900000, 'USD', company='Polestar', p=('2021-07-01', '2021-09-30')),
        c('33%', 'operating_income', -33, 'percent', company='Polestar', role='change', p=('2022-07-01', '2022-09-30')),
        c('$196.4 million', 'operating_income', -196400000, 'USD', company='Polestar', p=('2022-07-01', '2022-09-30')),
        c('$292.9 million', 'operating_income', -292900000, 'USD', company='Polestar', p=('2021-07-01', '2021-09-30')),
        c('$1.48 billion', 'revenue', 1480000000, 'USD', company='Polestar', p=('2022-01-01', '2022-09-30')),
        c('$747.6 million', 'revenue', 747600000, 'USD', company='Polestar', p=('2021-01-01', '2021-09-30')),
        c('$449 million', 'net_income', -449000000, 'USD', company='Polestar', p=('2022-01-01', '2022-09-30')),
        c('$0.22 per share', 'net_income', -0.22, 'USD', company='Polestar', per='share', p=('2022-01-01', '2022-09-30')),
        c('$372.3 million', 'cost', 372300000, 'USD', company='Polestar', p=('2022-01-01', '2022-09-30')),
        c('9,215 cars', 'deliveries', 9215, 'vehicle', company='Polestar', p=('2022-07-01', '2022-09-30')),
        c('doubling', 'deliveries', 100, 'percent', company='Polestar', role='change', p=('2022-07-01', '2022-09-30')),
        c('30,424', 'deliveries', 30424, 'vehicle', company='Polestar', p=('2022-01-01', '2022-09-30')),
        c('20,000', 'deliveries', 20000, 'vehicle', company='Polestar', p=('2022-10-01', '2022-12-31'), status=['target', 'forecast']),
        c('October 12', 'launch', None, 'date', company='Polestar', product='Polestar 3', p=('2022-10-12', '2022-10-12')),
        c('€89,900', 'price', 89900, 'EUR', company='Polestar', product='Polestar 3'),
        c('€53,990', 'price', 53990, 'EUR', company='Tesla', product='Model Y'),
        c('mid-2023', 'production_start', None, 'date', company='Polestar', product='Polestar 3', p=('2023-05-01', '2023-08-31'), status=['plan', 'target', 'forecast']),
        c('2024', 'production_start', None, 'date', company='Polestar', product='Polestar 3', p=('2024-01-01', '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('$988.2 million', 'cash', 988200000, 'USD', company='Polestar', p=('2022-09-30', '2022-09-30')),
        c('$1.6 billion', 'funding', 1600000000, 'USD', company='Polestar', p=('2022-10-31', '2022-11-06')),
        c('$800 million', 'funding', 800000000, 'USD', company='Polestar', p=('2022-10-31', '2022-11-06')),
        c('27 markets', 'countries', 27, 'country', company='Polestar', p=('2022-09-30', '2022-09-30')),
        c('14', 'countries', 14, 'country', company='Polestar', p=('2021-09-30', '2021-09-30')),
        c('$5.01', 'share_price', 5.01, 'USD', company='Polestar', per='share', p=('2022-11-10', '2022-11-10')),
    ],
    names=mentions(TEXT, {'Polestar': ('COMPANY', 'Polestar'), 'Volvo Cars': ('COMPANY', 'Volvo Cars'), 'Geely': ('COMPANY', 'Geely'), 'Polestar 3': ('PRODUCT', 'Polestar 3'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
