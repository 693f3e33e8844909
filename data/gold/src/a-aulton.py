from goldlib import *
from mentions import mentions

TEXT = """Aulton says one station a day is not enough

10,000 swap stations in 100 cities by 2025, 10 million vehicles served: battery-swap pioneer Aulton repeated those goals in Guangzhou on Thursday although it is running 733 stations, in 46 cities. To get from here to there it would have to open 7.5 of them each day, ours is not the first calculator to find.

Money is coming in. A Series B has fetched 1.5 billion yuan (US$221 million) from investors led by NIO Capital and BP, as a result of which the Shanghai firm is valued at 12 billion yuan. The round gives the British oil group 3.2% for 38.4 million yuan, according to the filing. Sinopec, State Power Investment and GAC have promised sites: 2,000, 4,000 and 220, in that order.

Its taxis – over 80,000 so far, mostly BAIC EU5s and Roewe Ei5s – have covered 3.6 billion km (2.24 billion miles) on swapped packs, saving 1.5 million tonnes of CO2, if you believe the wall chart. A change takes 20 seconds, and nobody has to get out.

The group lost 410 million yuan in 2021, 80 million less than the 490 million of 2020, and has 1,900 employees.

About the author: Wen Li, 29, covers infrastructure. He walks to work.
"""

doc = dict(
    id='a-aulton', published='2022-08-19', source='mobility-asia',
    title='Aulton says one station a day is not enough',
    text=TEXT,
    claims=[
        c('10,000 swap stations', 'stations', 10000, 'station', company='Aulton', p=by(2025), status=['target', 'plan']),
        c('100 cities', 'countries', 100, 'country', company='Aulton', p=by(2025), status=['target', 'plan']),
        c('10 million vehicles', ['other', 'deliveries'], 10000000, 'vehicle', company='Aulton', p=by(2025), status=['target', 'forecast']),
        c('733 stations', 'stations', 733, 'station', company='Aulton'),
        c('46 cities', 'countries', 46, 'country', company='Aulton'),
        c('7.5', 'stations', 7.5, 'station', company='Aulton', per='day', status='forecast', p=by(2025)),
        c('1.5 billion yuan', 'funding', 1500000000, 'CNY', company='Aulton'),
        c('US$221 million', 'funding', 221000000, 'USD', company='Aulton'),
        c('12 billion yuan', 'valuation', 12000000000, 'CNY', company='Aulton'),
        c('3.2%', 'stake', 3.2, 'percent', company=['BP', 'Aulton']),
        c('38.4 million yuan', 'investment', 38400000, 'CNY', company=['BP', 'Aulton']),
        c('2,000', 'stations', 2000, 'station', company=['Aulton', 'Sinopec'], status='plan'),
        c('4,000', 'stations', 4000, 'station', company=['Aulton', 'State Power Investment'], status='plan'),
        c('220', 'stations', 220, 'station', company=['Aulton', 'GAC'], status='plan'),
        c('80,000', 'other', 80000, 'vehicle', None, company='Aulton'),
        c('3.6 billion km', 'distance', 3600000000, 'km', company='Aulton'),
        c('2.24 billion miles', 'distance', 2240000000, 'mile', company='Aulton'),
        c('1.5 million tonnes', 'emissions', 1500000, 'tonne', company='Aulton'),
        c('20 seconds', ['charging_time', 'duration'], 20, 'second', company='Aulton'),
        c('410 million yuan', 'net_income', -410000000, 'CNY', company='Aulton', p=y(2021)),
        c('80 million', 'net_income', 80000000, 'CNY', company='Aulton', role='change', p=y(2021)),
        c('490 million', 'net_income', -490000000, 'CNY', company='Aulton', p=y(2020)),
        c('1,900 employees', 'headcount', 1900, 'job', company='Aulton'),
    ],
    names=mentions(TEXT, {'Aulton': ('COMPANY', 'Aulton'), 'NIO Capital': ('COMPANY', 'NIO Capital'), 'BP': ('COMPANY', 'BP'), 'Sinopec': ('COMPANY', 'Sinopec'), 'State Power Investment': ('COMPANY', 'State Power Investment'), 'GAC': ('COMPANY', 'GAC'), 'BAIC': ('COMPANY', 'BAIC'), 'Roewe': ('COMPANY', 'Roewe'), 'EU5': ('PRODUCT', 'EU5'), 'Ei5': ('PRODUCT', 'Ei5')}),
    checks=[
        dict(kind='fx', verdict='consistent', quotes=['1.5 billion yuan', 'US$221 million']),
        dict(kind='share', verdict='inconsistent', quotes=['12 billion yuan', '3.2%', '38.4 million yuan'], suggestion='fits 384 million'),
        dict(kind='unit', verdict='consistent', quotes=['3.6 billion km', '2.24 billion miles']),
        dict(kind='growth', verdict='consistent', quotes=['410 million yuan', '490 million', '80 million']),
        dict(kind='rate', verdict='consistent', quotes=['10,000 swap stations', '733 stations', '7.5']),
    ],
)
