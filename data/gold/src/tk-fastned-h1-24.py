from goldlib import *
from mentions import mentions

TEXT = """Fastned charges 37% more electricity, still pays for growth

AMSTERDAM. Fast-charging operator Fastned sold 61.6 GWh of electricity in the first half, 37% up on a year ago, in 2.8 million sessions. Charging revenue went up 33% to €37.9 million; every kWh fetched 61.5 cents and left a gross profit of €0.47. In all, gross profit was €29.1 million, 41% more, and the gross margin 77%.

Operating EBITDA, that is before the cost of expansion, slid to €9.5 million from €9.7 million. The underlying company EBITDA was minus €4.1 million, the net loss €16.6 million (€9.0 million in H1 2023). Capital expenditure amounted to €33.4 million. Bonds outstanding: €201.5 million; cash €118.6 million.

Network as of 30 June: 321 stations in nine countries (a year before: 262), 1,938 chargers, 5.7 a station. A further 224 locations have been secured. Uptime was 99.9%. Average speed per session reached 79 kW, average time 23 minutes.

"By 2030 we will have 1,000 stations," founder Michiel Langezaal, 42, repeated. The firm, which has 330 employees, says its clients drove 300 million kilometres and saved 37,000 tonnes of CO2 in six months. Shares in Amsterdam dipped 1.1% to €17.84 on Thursday.
"""

doc = dict(
    id='tk-fastned-h1-24', published='2024-08-08', source='polder-beurs-english',
    title='Fastned charges 37% more electricity, still pays for growth',
    text=TEXT,
    claims=[
        c('37%', ['sales', 'other'], 37, 'percent', company='Fastned', role='change', p=('2024-01-01', '2024-06-30')),
        c('61.6 GWh', ['sales', 'other'], 61.6, 'GWh', company='Fastned', p=('2024-01-01', '2024-06-30')),
        c('37%', ['sales', 'other'], 37, 'percent', nth=1, company='Fastned', role='change', p=('2024-01-01', '2024-06-30')),
        c('2.8 million sessions', 'other', 2800000, 'item', company='Fastned', p=('2024-01-01', '2024-06-30')),
        c('33%', 'revenue', 33, 'percent', company='Fastned', role='change', p=('2024-01-01', '2024-06-30')),
        c('€37.9 million', 'revenue', 37900000, 'EUR', company='Fastned', p=('2024-01-01', '2024-06-30')),
        c('61.5 cents', 'price', 0.615, 'EUR', company='Fastned', per='kWh'),
        c('€0.47', 'gross_profit', 0.47, 'EUR', company='Fastned', per='kWh', p=('2024-01-01', '2024-06-30')),
        c('€29.1 million', 'gross_profit', 29100000, 'EUR', company='Fastned', p=('2024-01-01', '2024-06-30')),
        c('41%', 'gross_profit', 41, 'percent', company='Fastned', role='change', p=('2024-01-01', '2024-06-30')),
        c('77%', 'gross_margin', 77, 'percent', company='Fastned', p=('2024-01-01', '2024-06-30')),
        c('€9.5 million', 'ebitda', 9500000, 'EUR', company='Fastned', p=('2024-01-01', '2024-06-30')),
        c('€9.7 million', 'ebitda', 9700000, 'EUR', company='Fastned', p=('2023-01-01', '2023-06-30')),
        c('€4.1 million', 'ebitda', -4100000, 'EUR', company='Fastned', p=('2024-01-01', '2024-06-30')),
        c('€16.6 million', 'net_income', -16600000, 'EUR', company='Fastned', p=('2024-01-01', '2024-06-30')),
        c('€9.0 million', 'net_income', -9000000, 'EUR', company='Fastned', p=('2023-01-01', '2023-06-30')),
        c('€33.4 million', 'capex', 33400000, 'EUR', company='Fastned', p=('2024-01-01', '2024-06-30')),
        c('€201.5 million', 'debt', 201500000, 'EUR', company='Fastned', p=('2024-06-30', '2024-06-30')),
        c('€118.6 million', 'cash', 118600000, 'EUR', company='Fastned', p=('2024-06-30', '2024-06-30')),
        c('321 stations', 'stations', 321, 'station', company='Fastned', p=('2024-06-30', '2024-06-30')),
        c('nine countries', 'countries', 9, 'country', company='Fastned', p=('2024-06-30', '2024-06-30')),
        c('262', 'stations', 262, 'station', company='Fastned', p=('2023-06-30', '2023-06-30')),
        c('1,938 chargers', 'chargers', 1938, 'charger', company='Fastned', p=('2024-06-30', '2024-06-30')),
        c('5.7', 'chargers', 5.7, 'charger', company='Fastned', per='station', p=('2024-06-30', '2024-06-30')),
        c('224 locations', 'stations', 224, 'station', company='Fastned', p=('2024-06-30', '2024-06-30'), status='plan'),
        c('99.9%', 'other', 99.9, 'percent', company='Fastned'),
        c('79 kW', 'charging_power', 79, 'kW', company='Fastned'),
        c('23 minutes', 'charging_time', 23, 'minute', company='Fastned'),
        c('1,000 stations', 'stations', 1000, 'station', company='Fastned', p=(None, '2030-12-31'), status='target'),
        c('330 employees', 'headcount', 330, 'job', company='Fastned'),
        c('300 million kilometres', 'distance', 300000000, 'km', company='Fastned', p=('2024-01-01', '2024-06-30')),
        c('37,000 tonnes', 'emissions', 37000, 'tonne', company='Fastned', p=('2024-01-01', '2024-06-30')),
        c('1.1%', 'share_price', -1.1, 'percent', company='Fastned', role='change', p=('2024-08-08', '2024-08-08')),
        c('€17.84', 'share_price', 17.84, 'EUR', company='Fastned', per=['share', None], p=('2024-08-08', '2024-08-08')),
    ],
    names=mentions(TEXT, {'Fastned': ('COMPANY', 'Fastned')}),
    checks=[],
)
