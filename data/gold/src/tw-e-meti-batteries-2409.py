from goldlib import *
from mentions import mentions

TEXT = """Japan to give up to 340 bil. yen for EV battery projects of Toyota, Nissan, others

TOKYO (Kanda News) -- The industry ministry said Friday it will provide up to 340 billion yen ($2.4 billion) in subsidies to domestic makers of automotive storage batteries, on total investment of about 1 trillion yen.

Twelve projects for cells, materials and production equipment were chosen. They will raise Japan's annual battery output capacity to 120 gigawatt-hours from the current 80 GWh, bringing the government closer to its goal of 150 GWh by 2030.

Panasonic Energy and Subaru will build a plant for cylindrical cells in Oizumi, Gunma Prefecture, with an annual capacity of 16 GWh. The partners invest 463 billion yen, and the ministry will shoulder up to 156.4 billion yen. Supply is to start in fiscal 2028.

Panasonic also tied up with Mazda, which will pack its cells from Osaka into modules from around 2027. Of their 83.3 billion yen investment for 6.5 GWh, up to 28.3 billion yen will be covered.

Toyota, together with two battery subsidiaries, plans new lines of 9 GWh in Fukuoka and Hyogo prefectures for 245 billion yen and is to receive a maximum of 85.6 billion yen. It will include all-solid-state cells.

Nissan will get up to 55.7 billion yen for lithium iron phosphate batteries, which it wants to put into minivehicles from fiscal 2028. They will be 30 percent cheaper than those in the current Sakura, according to the automaker. It will invest 153.3 billion yen and make 5 GWh a year.

A plant by Honda and GS Yuasa in Shiga, with more than 20 GWh, was subsidized last year with 158.7 billion yen.

Electric cars account for less than 2 percent of new cars sold in Japan, compared with some 25 percent in China. Toyota on the same day was reported to have cut its plan for global EV production in 2026 to around 1 million cars from 1.5 million.
"""

PL = ['plan', 'target', 'forecast']
P = ['Panasonic Energy', 'Panasonic']
SP = ['plan', 'target', 'forecast', 'actual']
doc = dict(
    id='tw-e-meti-batteries-2409', published='2024-09-06', source='kanda-news',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('340 bil. yen', 'subsidy', None, 'JPY', 3.4e11, status=SP),
        c('340 billion yen', 'subsidy', None, 'JPY', 3.4e11, status=SP),
        c('$2.4 billion', 'subsidy', None, 'USD', 2.4e9, status=SP),
        c('1 trillion yen', 'investment', 1e12, 'JPY', status=PL),
        c('Twelve projects', 'other', 12, 'item'),
        c('120 gigawatt-hours', 'capacity', 120, 'GWh', per='year', status=PL),
        c('80 GWh', 'capacity', 80, 'GWh', per='year'),
        c('150 GWh', 'capacity', 150, 'GWh', per=['year', None], p=by(2030), status='target'),
        c('16 GWh', 'capacity', 16, 'GWh', company=P + ['Subaru'], per='year', status=PL),
        c('463 billion yen', 'investment', 4.63e11, 'JPY', company=P + ['Subaru'], status=PL),
        c('156.4 billion yen', 'subsidy', None, 'JPY', 1.564e11, company=P + ['Subaru'], status=SP),
        c('fiscal 2028', 'delivery_start', None, 'date', company=P + ['Subaru'], p=('2028-04-01', '2029-03-31'), status=PL),
        c('2027', 'production_start', None, 'date', company='Mazda', p=y(2027), status=PL),
        c('83.3 billion yen', 'investment', 8.33e10, 'JPY', company=P + ['Mazda'], status=PL),
        c('6.5 GWh', 'capacity', 6.5, 'GWh', company=P + ['Mazda'], per=['year', None], status=PL),
        c('28.3 billion yen', 'subsidy', None, 'JPY', 2.83e10, company=P + ['Mazda'], status=SP),
        c('9 GWh', 'capacity', 9, 'GWh', company='Toyota', per=['year', None], status=PL),
        c('245 billion yen', 'investment', 2.45e11, 'JPY', company='Toyota', status=PL),
        c('85.6 billion yen', 'subsidy', None, 'JPY', 8.56e10, company='Toyota', status=SP),
        c('55.7 billion yen', 'subsidy', None, 'JPY', 5.57e10, company='Nissan', status=SP),
        c('fiscal 2028', ['launch', 'production_start'], None, 'date', nth=1, company='Nissan', p=('2028-04-01', '2029-03-31'), status=PL),
        c('30 percent', ['battery_price', 'cost', 'price'], -30, 'percent', company='Nissan', role='change', status=PL),
        c('153.3 billion yen', 'investment', 1.533e11, 'JPY', company='Nissan', status=PL),
        c('5 GWh', 'capacity', 5, 'GWh', nth=1, company='Nissan', per='year', status=PL),
        c('20 GWh', 'capacity', 20, 'GWh', None, company=['Honda', 'GS Yuasa'], per=['year', None], status=PL),
        c('158.7 billion yen', 'subsidy', 1.587e11, 'JPY', company=['Honda', 'GS Yuasa'], p=y(2023)),
        c('2 percent', 'penetration', None, 'percent', 2),
        c('25 percent', 'penetration', 25, 'percent'),
        c('1 million cars', 'production', 1e6, 'vehicle', company='Toyota', p=y(2026), status=['plan', 'target']),
        c('1.5 million', 'production', 1.5e6, 'vehicle', company='Toyota', p=y(2026), status=['plan', 'target'], superseded=True),
    ],
    names=mentions(TEXT, {'Toyota': ('COMPANY', 'Toyota'), 'Nissan': ('COMPANY', 'Nissan'), 'Panasonic Energy': ('COMPANY', 'Panasonic Energy'), 'Panasonic': ('COMPANY', 'Panasonic Energy'), 'Subaru': ('COMPANY', 'Subaru'), 'Mazda': ('COMPANY', 'Mazda'), 'Honda': ('COMPANY', 'Honda'), 'GS Yuasa': ('COMPANY', 'GS Yuasa'), 'Sakura': ('PRODUCT', 'Sakura')}),
    checks=[],
)
