from goldlib import *
from mentions import mentions

TEXT = """CALB prices near the bottom, raises HK$10.1 billion in Hong Kong

CALB, China's third-largest maker of electric-car batteries, has fixed the price of its Hong Kong flotation at HK$38 a share, people familiar with the matter said – the bottom end of a range that ran up to HK$51. By selling 265.8 million shares the Changzhou-based company brings in HK$10.1 billion (US$1.29 million); it would be the second-largest offer in the city this year. It is valued at roughly HK$67.3 billion.

Trading in the stock, code 3931, begins on October 6. Fifteen cornerstone investors, among them Tianqi Lithium and Xiaomi, have signed for US$765 million; the former's cheque alone is US$100 million.

Some 80% of the proceeds will go into new lines. The plan is to have a capacity of 55 GWh by the end of this year, 90 GWh a year later and 500 GWh by 2025. Installations in the first half came to 8.35 GWh, or 7.6% of the Chinese market, SNE-style counts by the domestic alliance show.

The prospectus shows revenue of 6.82 billion yuan in 2021, after 2.83 billion, i.e. 2.4 times as much; profit of 112 million yuan after a loss of 18 million; and borrowings of 11.9 billion yuan as of March 31. GAC Aion bought 58% of its output last year and XPeng 15%. CATL is meanwhile suing over five patents and wants 518 million yuan in damages.
"""

doc = dict(
    id='a-calb-ipo', published='2022-09-27', source='hk-ipo-desk',
    title='CALB prices near the bottom, raises HK$10.1 billion in Hong Kong',
    text=TEXT,
    claims=[
        c('HK$10.1 billion', 'funding', 10100000000, 'HKD', company='CALB'),
        c('HK$38', 'share_price', 38, 'HKD', company='CALB'),
        c('HK$51', 'share_price', None, 'HKD', 51, company='CALB'),
        c('265.8 million shares', 'other', 265800000, 'share', company='CALB'),
        c('HK$10.1 billion', 'funding', 10100000000, 'HKD', nth=1, company='CALB'),
        c('US$1.29 million', 'funding', 1290000, 'USD', company='CALB'),
        c('HK$67.3 billion', 'valuation', 67300000000, 'HKD', company='CALB'),
        c('Fifteen cornerstone investors', 'other', 15, 'item', company='CALB'),
        c('US$765 million', 'funding', 765000000, 'USD', company='CALB'),
        c('US$100 million', 'investment', 100000000, 'USD', company='Tianqi Lithium'),
        c('80%', 'other', 80, 'percent', company='CALB'),
        c('55 GWh', 'capacity', 55, 'GWh', company='CALB', per=['year', None], p=by(2022), status=['plan', 'target']),
        c('90 GWh', 'capacity', 90, 'GWh', company='CALB', per=['year', None], p=by(2023), status=['plan', 'target']),
        c('500 GWh', 'capacity', 500, 'GWh', company='CALB', per=['year', None], p=by(2025), status=['plan', 'target']),
        c('8.35 GWh', 'installations', 8.35, 'GWh', company='CALB', p=h(2022, 1)),
        c('7.6%', 'market_share', 7.6, 'percent', company='CALB', role=['level', 'share'], p=h(2022, 1)),
        c('6.82 billion yuan', 'revenue', 6820000000, 'CNY', company='CALB', p=y(2021)),
        c('2.83 billion', 'revenue', 2830000000, 'CNY', company='CALB', p=y(2020)),
        c('2.4 times', 'revenue', 140, 'percent', company='CALB', role='change', p=y(2021)),
        c('112 million yuan', 'net_income', 112000000, 'CNY', company='CALB', p=y(2021)),
        c('18 million', 'net_income', -18000000, 'CNY', company='CALB', p=y(2020)),
        c('11.9 billion yuan', 'debt', 11900000000, 'CNY', company='CALB', p=('2022-03-31', '2022-03-31')),
        c('58%', 'other', 58, 'percent', company=['CALB', 'GAC Aion'], p=y(2021)),
        c('15%', 'other', 15, 'percent', company=['CALB', 'XPeng'], p=y(2021)),
        c('518 million yuan', 'cost', 518000000, 'CNY', company=['CALB', 'CATL']),
    ],
    names=mentions(TEXT, {'CALB': ('COMPANY', 'CALB'), 'Tianqi Lithium': ('COMPANY', 'Tianqi Lithium'), 'Xiaomi': ('COMPANY', 'Xiaomi'), 'GAC Aion': ('COMPANY', 'GAC Aion'), 'XPeng': ('COMPANY', 'XPeng'), 'CATL': ('COMPANY', 'CATL')}),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['HK$10.1 billion', 'in HK$10.1 billion']),
        dict(kind='rate', verdict='consistent', quotes=['265.8 million shares', 'HK$38', 'in HK$10.1 billion']),
        dict(kind='fx', verdict='inconsistent', quotes=['in HK$10.1 billion', 'US$1.29 million'], suggestion='fits with billion for million'),
        dict(kind='growth', verdict='consistent', quotes=['2.83 billion', '6.82 billion yuan', '2.4 times']),
    ],
)
