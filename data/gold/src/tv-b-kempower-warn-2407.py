from goldlib import *
from mentions import mentions

TEXT = """Charger maker Kempower issues profit warning, starts change talks

Finnish fast-charger maker Kempower lowered its revenue guidance for 2024 late on Thursday, as orders from Europe's charging operators came in below expectations.

Kempower now expects revenue of EUR 220-250 million for this year. It had previously forecast EUR 360-410 million. Last year the company's revenue was EUR 283.6 million.

The operative EBIT margin is now expected to be negative, while the earlier guidance was 5 to 10 per cent.

According to preliminary figures, order intake in April-June was EUR 55.1 million, compared to EUR 61.9 million a year earlier, a drop of 11 per cent. The order backlog was EUR 99 million at the end of June (138 million).

Revenue in the second quarter was about EUR 58 million (Q2/2023: 74.7 million), and the operative EBIT loss about EUR 6.4 million, against a profit of 11.6 million. In the first half, the loss totalled EUR 17.6 million.

"Our customers have more inventory than we estimated. We believe it will normalise towards the end of the year," CEO Tomi Ristimäki said in the release.

The company will start change negotiations on Monday, July 15, concerning about 770 employees in Finland. They may lead to the loss of at most 45 jobs and to temporary layoffs. The aim is annual savings of at least EUR 10 million.

Kempower has 42,500 square metres of production space in Lahti and a factory in Durham, North Carolina, which opened in April. By the end of March, it had delivered charging points to more than 60 countries.

The share sank 27 per cent to EUR 13.80 in Helsinki on Friday morning. In 2021 it was listed at EUR 5.74.

The half-year report will be published on July 24.

Photo: Kempower / press
"""

doc = dict(
    id='tv-b-kempower-warn-2407', published='2024-07-12', source='lahti-talous-english',
    title='Charger maker Kempower issues profit warning, starts change talks',
    text=TEXT,
    claims=[
        c('EUR 220-250 million', 'revenue', 220000000, 'EUR', 250000000, company='Kempower', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('EUR 360-410 million', 'revenue', 360000000, 'EUR', 410000000, company='Kempower', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('EUR 283.6 million', 'revenue', 283600000, 'EUR', company='Kempower', p=('2023-01-01', '2023-12-31')),
        c('5 to 10 per cent', 'margin', 5, 'percent', 10, company='Kempower', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('EUR 55.1 million', 'orders', 55100000, 'EUR', company='Kempower', p=('2024-04-01', '2024-06-30')),
        c('EUR 61.9 million', 'orders', 61900000, 'EUR', company='Kempower', p=('2023-04-01', '2023-06-30')),
        c('11 per cent', 'orders', -11, 'percent', company='Kempower', role='change', p=('2024-04-01', '2024-06-30')),
        c('EUR 99 million', 'orders', 99000000, 'EUR', company='Kempower', p=('2024-06-30', '2024-06-30')),
        c('138 million', 'orders', 138000000, 'EUR', company='Kempower', p=('2023-06-30', '2023-06-30')),
        c('EUR 58 million', 'revenue', 58000000, 'EUR', company='Kempower', p=('2024-04-01', '2024-06-30')),
        c('74.7 million', 'revenue', 74700000, 'EUR', company='Kempower', p=('2023-04-01', '2023-06-30')),
        c('EUR 6.4 million', 'operating_income', -6400000, 'EUR', company='Kempower', p=('2024-04-01', '2024-06-30')),
        c('11.6 million', 'operating_income', 11600000, 'EUR', company='Kempower', p=('2023-04-01', '2023-06-30')),
        c('EUR 17.6 million', 'operating_income', -17600000, 'EUR', company='Kempower', p=('2024-01-01', '2024-06-30')),
        c('770 employees', 'headcount', 770, 'job', company='Kempower'),
        c('45 jobs', 'layoffs', None, 'job', 45, company='Kempower', status=['plan', 'target', 'forecast']),
        c('EUR 10 million', 'cost', 10000000, 'EUR', None, company='Kempower', per='year', status=['target', 'forecast']),
        c('42,500 square metres', 'area', 42500, 'm2', company='Kempower'),
        c('April', ['production_start', 'launch'], None, 'date', nth=1, company='Kempower', p=('2024-04-01', '2024-04-30')),
        c('60 countries', 'countries', 60, 'country', None, company='Kempower', p=(None, '2024-03-31')),
        c('27 per cent', 'share_price', -27, 'percent', company='Kempower', role='change', p=('2024-07-12', '2024-07-12')),
        c('EUR 13.80', 'share_price', 13.8, 'EUR', company='Kempower', per='share', p=('2024-07-12', '2024-07-12')),
        c('EUR 5.74', 'share_price', 5.74, 'EUR', company='Kempower', per='share', p=('2021-01-01', '2021-12-31')),
    ],
    names=mentions(TEXT, {'Kempower': ('COMPANY', 'Kempower')}),
    checks=[],
)
