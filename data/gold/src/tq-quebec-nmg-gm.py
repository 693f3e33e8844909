from goldlib import *
from mentions import mentions

TEXT = """GM and Panasonic put $25 million each into Quebec graphite; Syrah idles its mine

MONTREAL – The mining firm Nouveau Monde has found two customers who pay in advance. GM and Panasonic Energy subscribe for $25 million of shares each at once and mean to add $275 million jointly later on, it said on Thursday. In return, 18,000 tonnes of anode material a year go to the carmaker and as much to the cell maker, over six and seven years, respectively. That is 85 per cent of the output planned for the Bécancour plant, 43,000 tonnes annually. Mitsui turns a note of $25 million into stock.

The Matawinie mine, north of the city, will need $415 million and the Bécancour works $734 million; neither opens before 2027. 160 people would be employed in the mine. The company had C$36.3 million at year-end and lost C$49 million in 2023.

Australia’s Syrah, the only big rival outside China, which ships from Balama in Mozambique, produced 6,000 tonnes in the last quarter, compared with 35,000 a year earlier; it sells at $480 a tonne at a cost of $684. In Vidalia, Louisiana, it started an anode plant of 11,250 tonnes last week, on a $102 million loan from Washington; Tesla will take 8,000 tonnes of that a year.
"""

doc = dict(
    id='tq-quebec-nmg-gm', published='2024-02-16', source='laurentian-biz',
    title='GM and Panasonic put $25 million each into Quebec graphite; Syrah idles its mine',
    text=TEXT,
    claims=[
        c('$25 million', 'investment', 25000000, 'USD', company='GM'),
        c('$25 million', 'investment', 25000000, 'USD', nth=1, company='GM'),
        c('$275 million', 'investment', 275000000, 'USD', company=['GM', 'Panasonic Energy'], status='plan'),
        c('18,000 tonnes', 'orders', 18000, 'tonne', company='GM', per='year'),
        c('six', 'duration', 6, 'year', company='GM'),
        c('seven years', 'duration', 7, 'year', company=['Panasonic Energy', 'Panasonic']),
        c('85 per cent', 'orders', 85, 'percent', company=['Nouveau Monde', 'Nouveau Monde Graphite'], role='share'),
        c('43,000 tonnes', 'capacity', 43000, 'tonne', company=['Nouveau Monde', 'Nouveau Monde Graphite'], per='year', status='plan'),
        c('$25 million', 'debt', 25000000, 'USD', nth=2, company=['Nouveau Monde', 'Nouveau Monde Graphite']),
        c('$415 million', 'investment', 415000000, 'USD', company=['Nouveau Monde', 'Nouveau Monde Graphite'], status='plan'),
        c('$734 million', 'investment', 734000000, 'USD', company=['Nouveau Monde', 'Nouveau Monde Graphite'], status='plan'),
        c('2027', 'production_start', None, 'date', company=['Nouveau Monde', 'Nouveau Monde Graphite'], p=('2027-01-01', None), status='plan'),
        c('160 people', 'jobs', 160, 'job', company=['Nouveau Monde', 'Nouveau Monde Graphite'], status='plan'),
        c('C$36.3 million', 'cash', 36300000, 'CAD', company=['Nouveau Monde', 'Nouveau Monde Graphite'], p=('2023-12-31', '2023-12-31')),
        c('C$49 million', 'net_income', -49000000, 'CAD', company=['Nouveau Monde', 'Nouveau Monde Graphite'], p=('2023-01-01', '2023-12-31')),
        c('6,000 tonnes', 'production', 6000, 'tonne', company='Syrah', p=('2023-10-01', '2023-12-31')),
        c('35,000', 'production', 35000, 'tonne', company='Syrah', p=('2022-10-01', '2022-12-31')),
        c('$480', 'price', 480, 'USD', company='Syrah', per='tonne', p=('2023-10-01', '2023-12-31')),
        c('$684', 'cost', 684, 'USD', company='Syrah', per='tonne', p=('2023-10-01', '2023-12-31')),
        c('11,250 tonnes', 'capacity', 11250, 'tonne', company='Syrah', per='year'),
        c('last week', 'production_start', None, 'date', company='Syrah', p=('2024-02-05', '2024-02-11')),
        c('$102 million', 'funding', 102000000, 'USD', company='Syrah'),
        c('8,000 tonnes', 'orders', 8000, 'tonne', nth=1, company='Tesla', per='year'),
    ],
    names=mentions(TEXT, {'Nouveau Monde': ('COMPANY', 'Nouveau Monde'), 'GM': ('COMPANY', 'GM'), 'Panasonic Energy': ('COMPANY', 'Panasonic Energy'), 'Panasonic': ('COMPANY', 'Panasonic Energy'), 'Mitsui': ('COMPANY', 'Mitsui'), 'Syrah': ('COMPANY', 'Syrah'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
