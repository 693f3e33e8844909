from goldlib import *
from mentions import mentions

TEXT = """Lucid delivered 1,420 EVs in Q1, short of estimates and below the previous quarter

Luxury electric carmaker Lucid Group (NASDAQ: LCID) said on Thursday that it produced 2,290 vehicles at its factory in Casa Grande, Arizona, during the first quarter and delivered 1,420.

How does that compare? In the fourth quarter of 2022, the output was 3,510 and deliveries 1,940. A year ago, when the plant had problems with glass and carpets, the company handed over 358 cars, so the number has roughly quadrupled.

Analysts were looking for about 2,050, according to StreetAccount.

The gap between the cars made and those that reached customers has become a concern for investors. It stood at 870 in the period. More than 650 of the vehicles built were in transit to Saudi Arabia at the end of March, a spokesperson said. The kingdom's government has agreed to buy up to 100,000 Lucid cars over 10 years, with an initial commitment of 50,000.

The company guided in February to production of 10,000 to 14,000 vehicles in 2023, after 7,180 last year, and stopped reporting reservations, which were last given as "over 28,000". Mizuho's Vijay Rakesh sees it at the low end with 10,500.

At the end of last month, Lucid announced that it was laying off about 1,300 people, or 18% of its workforce, which will cost it up to $30 million.

The cheapest Air, the Pure, sells from $87,400 and has a range of 410 miles.

Lucid's stock closed down 6.3% at $7.58 after the news, which leaves the company with a market value of around $13.9 billion.

Tesla, by comparison, delivered 10,695 of its Model S and X in the same three months.
"""

doc = dict(
    id='tw-b-lucid-q1-2304', published='2023-04-13', source='desert-tech-wire',
    title='Lucid delivered 1,420 EVs in Q1, short of estimates and below the previous quarter',
    text=TEXT,
    claims=[
        c('1,420 EVs', 'deliveries', 1420, 'vehicle', company='Lucid', p=('2023-01-01', '2023-03-31')),
        c('2,290 vehicles', 'production', 2290, 'vehicle', company='Lucid', p=('2023-01-01', '2023-03-31')),
        c('1,420', 'deliveries', 1420, 'vehicle', nth=1, company='Lucid', p=('2023-01-01', '2023-03-31')),
        c('3,510', 'production', 3510, 'vehicle', company='Lucid', p=('2022-10-01', '2022-12-31')),
        c('1,940', 'deliveries', 1940, 'vehicle', company='Lucid', p=('2022-10-01', '2022-12-31')),
        c('358 cars', 'deliveries', 358, 'vehicle', company='Lucid', p=('2022-01-01', '2022-03-31')),
        c('quadrupled', 'deliveries', 300, 'percent', company='Lucid', role='change', p=('2023-01-01', '2023-03-31')),
        c('2,050', 'deliveries', 2050, 'vehicle', company='Lucid', p=('2023-01-01', '2023-03-31'), status='forecast'),
        c('870', ['inventory', 'other', 'production'], 870, 'vehicle', company='Lucid', role=['level', 'change'], p=('2023-01-01', '2023-03-31')),
        c('650', ['inventory', 'other'], 650, 'vehicle', None, company='Lucid', p=('2023-03-31', '2023-03-31')),
        c('100,000 Lucid cars', 'orders', None, ['vehicle', 'order'], 100000, company='Lucid', status=['plan', 'target', 'forecast']),
        c('10 years', 'duration', 10, 'year', company='Lucid'),
        c('50,000', 'orders', 50000, ['vehicle', 'order'], company='Lucid', status=['plan', 'target', 'forecast']),
        c('10,000 to 14,000 vehicles', 'production', 10000, 'vehicle', 14000, company='Lucid', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('7,180', 'production', 7180, 'vehicle', company='Lucid', p=('2022-01-01', '2022-12-31')),
        c('28,000', 'orders', 28000, ['vehicle', 'order'], None, company='Lucid'),
        c('10,500', 'production', 10500, 'vehicle', company='Lucid', p=('2023-01-01', '2023-12-31'), status='forecast'),
        c('1,300 people', 'layoffs', 1300, 'job', company='Lucid'),
        c('18%', 'layoffs', 18, 'percent', company='Lucid', role='share'),
        c('$30 million', 'cost', None, 'USD', 30000000, company='Lucid', status=['plan', 'target', 'forecast']),
        c('$87,400', 'price', 87400, 'USD', company='Lucid', product=['Air Pure', 'Pure']),
        c('410 miles', 'range', 410, 'mile', company='Lucid', product=['Air Pure', 'Pure']),
        c('6.3%', 'share_price', -6.3, 'percent', company='Lucid', role='change', p=('2023-04-13', '2023-04-13')),
        c('$7.58', 'share_price', 7.58, 'USD', company='Lucid', per='share', p=('2023-04-13', '2023-04-13')),
        c('$13.9 billion', 'valuation', 13900000000, 'USD', company='Lucid', p=('2023-04-13', '2023-04-13')),
        c('10,695', 'deliveries', 10695, 'vehicle', company='Tesla', p=('2023-01-01', '2023-03-31')),
    ],
    names=mentions(TEXT, {'Lucid': ('COMPANY', 'Lucid'), 'Tesla': ('COMPANY', 'Tesla'), 'Air': ('PRODUCT', 'Air'), 'Pure': ('PRODUCT', 'Pure'), 'Model S': ('PRODUCT', 'Model S')}),
    checks=[],
)
