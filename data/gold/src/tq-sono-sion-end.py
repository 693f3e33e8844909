from goldlib import *
from mentions import mentions

TEXT = """Sono Motors drops the Sion, sends 300 away

MUNICH – After eleven years of trying, Sono Motors has ended its solar car. The Sion, 21,000 times reserved by people who paid 2,000 euros each on average, would have cost 29,900 euros; a campaign to collect 105 million for it by the end of January had brought pledges of over 50 million and no more. 300 of its people must go. Those who paid are to get their money back in instalments, the first of them in May.

From now on the firm, which employed 420 people until Friday, fits solar film to other companies’ buses and vans, for which it claims 23 customers. €29.4 million remained at the end of 2022. The nine-month loss was €99.2 million (€43.1 million in 2021). Valmet, which was to build 257,000 Sions in Uusikaupunki over seven years from the second half of 2023, looks for other work for up to 500 there.

The only rival fared no better. Lightyear of Helmond, bankrupt in January with 600 people on its books, built just three a week of the Lightyear 0, sold at €250,000, for which 150 had been ordered; for the cheaper Lightyear 2 (€40,000), 40,000 were waiting. America’s Aptera says it needs $50 million to begin.
"""

doc = dict(
    id='tq-sono-sion-end', published='2023-02-24', source='isar-tech',
    title='Sono Motors drops the Sion, sends 300 away',
    text=TEXT,
    claims=[
        c('300', 'layoffs', 300, 'job', company=['Sono Motors', 'Sono'], status='plan'),
        c('21,000', 'orders', 21000, 'order', company=['Sono Motors', 'Sono'], product='Sion'),
        c('2,000 euros', 'other', 2000, 'EUR', company=['Sono Motors', 'Sono'], product='Sion'),
        c('29,900 euros', 'price', 29900, 'EUR', company=['Sono Motors', 'Sono'], product='Sion'),
        c('105 million', 'funding', 105000000, 'EUR', company=['Sono Motors', 'Sono'], status='target'),
        c('50 million', 'funding', 50000000, 'EUR', None, company=['Sono Motors', 'Sono']),
        c('300 of its people', 'layoffs', 300, 'job', company=['Sono Motors', 'Sono'], status='plan'),
        c('420 people', 'headcount', 420, 'job', company=['Sono Motors', 'Sono']),
        c('23 customers', 'other', 23, 'item', company=['Sono Motors', 'Sono']),
        c('€29.4 million', 'cash', 29400000, 'EUR', company=['Sono Motors', 'Sono'], p=('2022-12-31', '2022-12-31')),
        c('€99.2 million', 'net_income', -99200000, 'EUR', company=['Sono Motors', 'Sono'], p=('2022-01-01', '2022-09-30')),
        c('€43.1 million', 'net_income', -43100000, 'EUR', company=['Sono Motors', 'Sono'], p=('2021-01-01', '2021-09-30')),
        c('257,000', 'production', 257000, 'vehicle', company=['Valmet Automotive', 'Valmet'], product='Sion', status='plan', superseded=True),
        c('second half of 2023', 'production_start', None, 'date', company=['Sono Motors', 'Sono'], product='Sion', p=('2023-07-01', '2023-12-31'), status='plan', superseded=True),
        c('600 people', 'headcount', 600, 'job', company='Lightyear'),
        c('three', 'production', 3, 'vehicle', company='Lightyear', product='Lightyear 0', per='week'),
        c('€250,000', 'price', 250000, 'EUR', company='Lightyear', product='Lightyear 0'),
        c('150', 'orders', 150, 'order', company='Lightyear', product='Lightyear 0'),
        c('€40,000', 'price', None, 'EUR', 40000, company='Lightyear', product='Lightyear 2', status='plan'),
        c('40,000', 'orders', 40000, 'order', nth=1, company='Lightyear', product='Lightyear 2'),
        c('$50 million', 'funding', 50000000, 'USD', company='Aptera', status='target'),
    ],
    names=mentions(TEXT, {'Sono Motors': ('COMPANY', 'Sono Motors'), 'Valmet': ('COMPANY', 'Valmet Automotive'), 'Lightyear': ('COMPANY', 'Lightyear'), 'Aptera': ('COMPANY', 'Aptera'), 'Sion': ('PRODUCT', 'Sion'), 'Lightyear 0': ('PRODUCT', 'Lightyear 0'), 'Lightyear 2': ('PRODUCT', 'Lightyear 2')}),
    checks=[],
)
