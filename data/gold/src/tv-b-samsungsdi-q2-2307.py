from goldlib import *
from mentions import mentions

TEXT = """Samsung SDI posts record Q2 sales on premium batteries

SEOUL, July 27 (Hanbat) -- Samsung SDI Co. said Thursday its second-quarter net profit rose 18.6 percent from a year earlier on strong sales of electric vehicle batteries.

Net profit for the three months ended in June came to 485.8 billion won (US$380 million), compared with a profit of 409.6 billion won a year ago, the company said in a regulatory filing.

Operating income rose 4.9 percent on-year to 450.2 billion won. Sales jumped 23.2 percent to 5.84 trillion won, the highest for any quarter.

The operating income fell short of the average estimate of 469 billion won, according to a survey by Yonhap Infomax. The estimate of net profit was not available.

The energy business, which makes batteries for EVs and storage, took up 5.27 trillion won, or some 90 percent, of sales. Its operating profit surged 58.9 percent to 388.1 billion won. The electronic materials unit earned 62.1 billion won, down 66.3 percent from 184.5 billion won.

In the first half, sales totaled 11.2 trillion won, up over 27 percent from the same period of 2022. Research and development spending in the first six months amounted to 548 billion won, or 4.9 percent of sales.

The company is building a plant with Stellantis in Kokomo, Indiana. The annual capacity of 33 GWh was raised from an initial 23 GWh, with operations to begin in the first quarter of 2025. A joint venture with GM, worth at least $3 billion, is to follow in 2026.

Shares in Samsung SDI fell 5.89 percent to 671,000 won, while the broader KOSPI gained 0.44 percent. Those of EcoPro BM lost 17.2 percent.

(END)
"""

doc = dict(
    id='tv-b-samsungsdi-q2-2307', published='2023-07-27', source='hanbat-business-daily',
    title='Samsung SDI posts record Q2 sales on premium batteries',
    text=TEXT,
    claims=[
        c('18.6 percent', 'net_income', 18.6, 'percent', company='Samsung SDI', role='change', p=('2023-04-01', '2023-06-30')),
        c('485.8 billion won', 'net_income', 485800000000, 'KRW', company='Samsung SDI', p=('2023-04-01', '2023-06-30')),
        c('US$380 million', 'net_income', 380000000, 'USD', company='Samsung SDI', p=('2023-04-01', '2023-06-30')),
        c('409.6 billion won', 'net_income', 409600000000, 'KRW', company='Samsung SDI', p=('2022-04-01', '2022-06-30')),
        c('4.9 percent', 'operating_income', 4.9, 'percent', company='Samsung SDI', role='change', p=('2023-04-01', '2023-06-30')),
        c('450.2 billion won', 'operating_income', 450200000000, 'KRW', company='Samsung SDI', p=('2023-04-01', '2023-06-30')),
        c('23.2 percent', 'revenue', 23.2, 'percent', company='Samsung SDI', role='change', p=('2023-04-01', '2023-06-30')),
        c('5.84 trillion won', 'revenue', 5840000000000, 'KRW', company='Samsung SDI', p=('2023-04-01', '2023-06-30')),
        c('469 billion won', 'operating_income', 469000000000, 'KRW', company='Samsung SDI', p=('2023-04-01', '2023-06-30'), status='forecast'),
        c('5.27 trillion won', 'revenue', 5270000000000, 'KRW', company='Samsung SDI', p=('2023-04-01', '2023-06-30')),
        c('90 percent', 'revenue', 90, 'percent', company='Samsung SDI', role='share', p=('2023-04-01', '2023-06-30')),
        c('58.9 percent', 'operating_income', 58.9, 'percent', company='Samsung SDI', role='change', p=('2023-04-01', '2023-06-30')),
        c('388.1 billion won', 'operating_income', 388100000000, 'KRW', company='Samsung SDI', p=('2023-04-01', '2023-06-30')),
        c('62.1 billion won', 'operating_income', 62100000000, 'KRW', company='Samsung SDI', p=('2023-04-01', '2023-06-30')),
        c('66.3 percent', 'operating_income', -66.3, 'percent', company='Samsung SDI', role='change', p=('2023-04-01', '2023-06-30')),
        c('184.5 billion won', 'operating_income', 184500000000, 'KRW', company='Samsung SDI', p=('2022-04-01', '2022-06-30')),
        c('11.2 trillion won', 'revenue', 11200000000000, 'KRW', company='Samsung SDI', p=('2023-01-01', '2023-06-30')),
        c('27 percent', 'revenue', 27, 'percent', None, company='Samsung SDI', role='change', p=('2023-01-01', '2023-06-30')),
        c('548 billion won', 'rnd', 548000000000, 'KRW', company='Samsung SDI', p=('2023-01-01', '2023-06-30')),
        c('4.9 percent', 'rnd', 4.9, 'percent', nth=1, company='Samsung SDI', role='share', p=('2023-01-01', '2023-06-30')),
        c('33 GWh', 'capacity', 33, 'GWh', company='Samsung SDI', per='year', status=['plan', 'target', 'forecast']),
        c('23 GWh', 'capacity', 23, 'GWh', company='Samsung SDI', per='year', status=['plan', 'target', 'forecast'], superseded=True),
        c('first quarter of 2025', 'production_start', None, 'date', company='Samsung SDI', p=('2025-01-01', '2025-03-31'), status=['plan', 'target', 'forecast']),
        c('$3 billion', 'investment', 3000000000, 'USD', None, company='Samsung SDI', status=['plan', 'target', 'forecast']),
        c('2026', 'production_start', None, 'date', company='Samsung SDI', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('5.89 percent', 'share_price', -5.89, 'percent', company='Samsung SDI', role='change', p=('2023-07-27', '2023-07-27')),
        c('671,000 won', 'share_price', 671000, 'KRW', company='Samsung SDI', per='share', p=('2023-07-27', '2023-07-27')),
        c('17.2 percent', 'share_price', -17.2, 'percent', company='EcoPro BM', role='change', p=('2023-07-27', '2023-07-27')),
    ],
    names=mentions(TEXT, {'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'Stellantis': ('COMPANY', 'Stellantis'), 'GM': ('COMPANY', 'GM'), 'EcoPro BM': ('COMPANY', 'EcoPro BM')}),
    checks=[],
)
