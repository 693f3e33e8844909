from goldlib import *
from mentions import mentions

TEXT = """Ford to lend Liontown A$300 million in lithium supply deal

June 29 - Ford Motor will buy up to 150,000 dry metric tonnes of spodumene concentrate a year from Australia's Liontown Resources over five years and provide it with a A$300 million ($207 million) loan, the miner said on Wednesday.

Supply is to begin at up to 75,000 tonnes in the first year and rise to 125,000 tonnes in the second. The price will be tied to that of lithium hydroxide.

The loan will pay for part of the Kathleen Valley mine in Western Australia, for which Liontown gave the go-ahead on the same day. It now puts the cost at A$545 million, up from an estimate of A$473 million in November, as labour and steel have become more expensive. First output is due in the second quarter of 2024.

At the start, the mine will process 3 million tonnes of ore a year and yield about 500,000 tonnes of concentrate. From year six, ore capacity is to grow to 4 million tonnes.

With Ford, almost 90% of the initial output is sold. Tesla agreed in February to take as much as 150,000 tonnes a year and LG Energy Solution in January to take 100,000 tonnes in the first year and 150,000 tonnes thereafter.

Liontown raised A$450 million from shareholders in December. Its stock closed 5.1% higher at A$1.13.

Ford, which plans to build more than 2 million electric vehicles a year by late 2026, also has a deal with Rio Tinto in Argentina. The U.S. carmaker says it has so far secured the nickel it needs for 2026 and 60 gigawatt hours of battery capacity of the 140 GWh it wants by 2025.

Australia produced 52% of the world's lithium last year, government data show.

($1 = 1.4490 Australian dollars)
"""

PL = ['plan', 'target', 'forecast']
L = ['Liontown Resources', 'Liontown']
F = ['Ford', 'Ford Motor']
doc = dict(
    id='tw-e-liontown-offtake-2206', published='2022-06-29', source='pacific-resources-wire',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('A$300 million', ['debt', 'funding'], 3e8, 'AUD', company=L + F, status=['actual', 'plan']),
        c('150,000 dry metric tonnes', ['orders', 'other'], None, 'tonne', 150000, company=F + L, per='year', status=['actual', 'plan']),
        c('five years', 'duration', 5, 'year', company=F + L),
        c('A$300 million', ['debt', 'funding'], 3e8, 'AUD', nth=1, company=L + F, status=['actual', 'plan']),
        c('$207 million', ['debt', 'funding'], 2.07e8, 'USD', company=L + F, status=['actual', 'plan']),
        c('75,000 tonnes', ['orders', 'other'], None, 'tonne', 75000, company=F + L, per=['year', None], status=['actual', 'plan']),
        c('125,000 tonnes', ['orders', 'other'], 125000, 'tonne', company=F + L, per=['year', None], status=['actual', 'plan']),
        c('A$545 million', ['investment', 'cost', 'capex'], 5.45e8, 'AUD', company=L, status=PL),
        c('A$473 million', ['investment', 'cost', 'capex'], 4.73e8, 'AUD', company=L, status=PL, superseded=True),
        c('second quarter of 2024', 'production_start', None, 'date', company=L, p=q(2024, 2), status=PL),
        c('3 million tonnes', 'capacity', 3e6, 'tonne', company=L, per='year', status=PL),
        c('500,000 tonnes', ['capacity', 'production'], 500000, 'tonne', company=L, per=['year', None], status=PL),
        c('4 million tonnes', 'capacity', 4e6, 'tonne', company=L, per=['year', None], status=PL),
        c('90%', ['orders', 'other', 'production'], 90, 'percent', company=L, role='share', status=['actual', 'plan']),
        c('150,000 tonnes', ['orders', 'other'], None, 'tonne', 150000, company=['Tesla'] + L, per='year', status=['actual', 'plan']),
        c('100,000 tonnes', ['orders', 'other'], 100000, 'tonne', company=['LG Energy Solution'] + L, per=['year', None], status=['actual', 'plan']),
        c('150,000 tonnes', ['orders', 'other'], 150000, 'tonne', nth=1, company=['LG Energy Solution'] + L, per=['year', None], status=['actual', 'plan']),
        c('A$450 million', 'funding', 4.5e8, 'AUD', company=L, p=m(2021, 12)),
        c('5.1%', 'share_price', 5.1, 'percent', company=L, role='change', p=('2022-06-29', '2022-06-29')),
        c('A$1.13', 'share_price', 1.13, 'AUD', company=L, per=['share', None], p=('2022-06-29', '2022-06-29')),
        c('2 million electric vehicles', ['production', 'capacity'], 2e6, 'vehicle', None, company=F, per='year', p=by(2026), status='target'),
        c('60 gigawatt hours', ['capacity', 'orders'], 60, 'GWh', company=F, per=['year', None]),
        c('140 GWh', ['capacity', 'orders'], 140, 'GWh', company=F, per=['year', None], p=by(2025), status='target'),
        c('52%', ['market_share', 'production'], 52, 'percent', role=['level', 'share'], p=y(2021)),
    ],
    names=mentions(TEXT, {'Ford Motor': ('COMPANY', 'Ford'), 'Ford': ('COMPANY', 'Ford'), 'Liontown Resources': ('COMPANY', 'Liontown Resources'), 'Liontown': ('COMPANY', 'Liontown Resources'), 'Tesla': ('COMPANY', 'Tesla'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'Rio Tinto': ('COMPANY', 'Rio Tinto')}),
    checks=[],
)
