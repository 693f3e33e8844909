from goldlib import *
from mentions import mentions

TEXT = """Five years on, Ionity counts 440 sites and wants a thousand

It started with a single canopy at Brohltal in April 2018. Today the joint venture of six car groups and BlackRock runs 440 sites with 1,900 points in 24 countries, and the average customer stays 24 minutes. Sessions rose 153% this year to some 5.1 million, during which about 210 GWh flowed through the cables; the busiest day, August 6, saw 28,000 of them.

“We shall have 1,000 parks by 2025,” says chief executive Michael Hajesch, “and 7,000 points.” That means seven per site instead of the four of old. To pay for it, the owners and the American fund manager pledged €700 million in November of last year, of which €250 million is BlackRock’s.

What does it cost the driver? Without contract 79 cents per kilowatt-hour in Germany, as before; Passport holders pay €17.99 a month and 35 cents, which went up from 30 in the summer. Enel X, by comparison, takes 89 cents at its own fast posts.

Each bay delivers up to 350 kW; utilisation, at 8.5 percent, is still too low for a profit. The accounts for 2021 show a loss of €61.4 million on sales of €38.4 million, after €43.0 million in the red and €16.9 million of sales the year before. Ionity has a staff of 250 in Munich and Oslo.
"""

doc = dict(
    id='tm-ionity-2022', published='2022-12-05', source='autobahn-charging-report',
    title='Five years on, Ionity counts 440 sites and wants a thousand',
    text=TEXT,
    claims=[
        c('440 sites', 'stations', 440, 'station', company='Ionity'),
        c('a thousand', 'stations', 1000, 'station', company='Ionity', p=(None, '2025-12-31'), status=['target', 'forecast']),
        c('six car groups', 'other', 6, 'item', company='Ionity'),
        c('440 sites', 'stations', 440, 'station', nth=1, company='Ionity'),
        c('1,900 points', 'chargers', 1900, 'charger', company='Ionity'),
        c('24 countries', 'countries', 24, 'country', company='Ionity'),
        c('24 minutes', ['charging_time', 'duration'], 24, 'minute', company='Ionity'),
        c('153%', 'other', 153, 'percent', company='Ionity', role='change', p=('2022-01-01', '2022-12-31')),
        c('5.1 million', 'other', 5100000, 'item', company='Ionity', p=('2022-01-01', '2022-12-31')),
        c('210 GWh', ['sales', 'other'], 210, 'GWh', company='Ionity', p=('2022-01-01', '2022-12-31')),
        c('28,000', 'other', 28000, 'item', company='Ionity', p=('2022-08-06', '2022-08-06')),
        c('1,000 parks', 'stations', 1000, 'station', company='Ionity', p=(None, '2025-12-31'), status=['target', 'forecast']),
        c('7,000 points', 'chargers', 7000, 'charger', company='Ionity', p=(None, '2025-12-31'), status=['target', 'forecast']),
        c('seven', 'chargers', 7, 'charger', company='Ionity', per='station', p=(None, '2025-12-31'), status=['target', 'forecast']),
        c('four', 'chargers', 4, 'charger', company='Ionity', per='station'),
        c('€700 million', 'funding', 700000000, 'EUR', company='Ionity', p=('2021-01-01', '2021-12-31')),
        c('€250 million', ['investment', 'funding'], 250000000, 'EUR', company='BlackRock'),
        c('79 cents', 'price', 0.79, 'EUR', company='Ionity', per='kWh'),
        c('€17.99', 'price', 17.99, 'EUR', company='Ionity', per='month'),
        c('35 cents', 'price', 0.35, 'EUR', company='Ionity', per='kWh'),
        c('30', 'price', 0.3, 'EUR', company='Ionity', per='kWh', superseded=True),
        c('89 cents', 'price', 0.89, 'EUR', company=['Enel', 'Enel X'], per='kWh'),
        c('350 kW', 'charging_power', None, 'kW', 350, company='Ionity'),
        c('8.5 percent', 'other', 8.5, 'percent', company='Ionity'),
        c('€61.4 million', 'net_income', -61400000, 'EUR', company='Ionity', p=('2021-01-01', '2021-12-31')),
        c('€38.4 million', 'revenue', 38400000, 'EUR', company='Ionity', p=('2021-01-01', '2021-12-31')),
        c('€43.0 million', 'net_income', -43000000, 'EUR', company='Ionity', p=('2020-01-01', '2020-12-31')),
        c('€16.9 million', 'revenue', 16900000, 'EUR', company='Ionity', p=('2020-01-01', '2020-12-31')),
        c('250', 'headcount', 250, 'job', nth=1, company='Ionity'),
    ],
    names=mentions(TEXT, {'Ionity': ('COMPANY', 'Ionity'), 'BlackRock': ('COMPANY', 'BlackRock'), 'Enel X': ('COMPANY', 'Enel')}),
    checks=[],
)
