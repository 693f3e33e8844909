from goldlib import *
from mentions import mentions

TEXT = """Gogoro to list on Nasdaq through US$2.35 billion merger with blank-cheque firm

TAIPEI — Gogoro, whose battery-swap kiosks dot Taiwan more densely than petrol stations, agreed on Thursday to merge with Poema Global, a shell backed by Princeville Capital. The deal values the scooter company at US$2.35 billion (NT$65 billion) and could leave it with US$550 million: US$345 million from Poema’s trust, provided that nobody redeems, and over US$250 million from private investors, among them Foxconn and Temasek.

To date the Taoyuan-based firm has sold 400,000 scooters or let partners such as Yamaha build them, gathered 450,000 subscribers, and set up 2,200 stations in which 1 million packs wait or charge. They change hands 265,000 times a day, a swap lasting six seconds. At home it owns 97% of the electric two-wheeler market as of last year.

Revenue, US$364 million in 2020, is projected to dip to US$330 million this year and then to shoot up to US$1.2 billion by 2024, a year in which the EBITDA margin ought to be 20%.

Growth is to come from abroad. India’s Hero MotoCorp, the biggest maker of petrol bikes on earth, takes Gogoro’s packs into its first electric model; a joint venture there will build the network. In China, partners Dachangjiang and Yadea start with Hangzhou, where 45 stations open next month.

The founder, Horace Luke, 51, once sketched the Xbox at Microsoft. 
"""

doc = dict(
    id='tm-gogoro-ipo-21', published='2021-09-17', source='formosa-finance-en',
    title='Gogoro to list on Nasdaq through US$2.35 billion merger with blank-cheque firm',
    text=TEXT,
    claims=[
        c('US$2.35 billion', 'valuation', 2350000000, 'USD', company='Gogoro', status='plan'),
        c('US$2.35 billion', 'valuation', 2350000000, 'USD', nth=1, company='Gogoro', status='plan'),
        c('NT$65 billion', 'valuation', 65000000000, 'TWD', company='Gogoro', status='plan'),
        c('US$550 million', 'funding', 550000000, 'USD', company='Gogoro', status='plan'),
        c('US$345 million', 'funding', 345000000, 'USD', company='Gogoro', status='plan'),
        c('US$250 million', 'funding', 250000000, 'USD', None, company='Gogoro', status='plan'),
        c('400,000', ['sales', 'other'], 400000, 'vehicle', company='Gogoro', p=(None, '2021-09-17')),
        c('450,000 subscribers', 'other', 450000, 'item', company='Gogoro'),
        c('2,200 stations', 'stations', 2200, 'station', company='Gogoro'),
        c('1 million packs', ['other', 'inventory'], 1000000, 'battery', company='Gogoro'),
        c('265,000 times', 'other', 265000, 'item', company='Gogoro', per='day'),
        c('six seconds', ['duration', 'charging_time'], 6, 'second', company='Gogoro'),
        c('97%', 'market_share', 97, 'percent', company='Gogoro', role=['level', 'share'], p=('2020-01-01', '2020-12-31')),
        c('US$364 million', 'revenue', 364000000, 'USD', company='Gogoro', p=('2020-01-01', '2020-12-31')),
        c('US$330 million', 'revenue', 330000000, 'USD', company='Gogoro', p=('2021-01-01', '2021-12-31'), status=['target', 'forecast']),
        c('US$1.2 billion', 'revenue', 1200000000, 'USD', company='Gogoro', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('20%', 'margin', 20, 'percent', company='Gogoro', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('45 stations', 'stations', 45, 'station', company='Gogoro', p=('2021-10-01', '2021-10-31'), status='plan'),
    ],
    names=mentions(TEXT, {'Gogoro': ('COMPANY', 'Gogoro'), 'Poema Global': ('COMPANY', 'Poema Global'), 'Foxconn': ('COMPANY', 'Foxconn'), 'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'Temasek': ('COMPANY', 'Temasek'), 'Yamaha': ('COMPANY', 'Yamaha'), 'Yadea': ('COMPANY', 'Yadea'), 'Dachangjiang': ('COMPANY', 'Dachangjiang'), 'Princeville Capital': ('COMPANY', 'Princeville Capital')}),
    checks=[],
)
