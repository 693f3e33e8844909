from goldlib import *
from mentions import mentions

TEXT = """What I bought in the lithium slump

Prices first. Battery-grade carbonate in China changed hands at 307,000 yuan a tonne on Wednesday, against 597,500 at last November’s peak and 165,500 at April’s low. My own guess for December is 250,000.

So who is cheap? Albemarle trades at $221, a market value of $25.9 billion, and tells us that 2023 EBITDA will be $3.3 billion to $4.0 billion; in February it had said $4.2 billion to $5.1 billion. SQM sold 32,300 tonnes in the first quarter, 15 percent fewer than a year back, and earned $749.9 million. Chile wants a majority of it from 2031 on, which is why I stay out.

Then the brides. Livent and Allkem will merge in a $10.6 billion all-share deal; Allkem’s owners get 56 percent of the new firm, which aims at 248,000 tonnes of annual capacity by 2027. Livent supplies GM under a six-year contract with a prepayment of $198 million, made last year. The same GM put $320 million into Lithium Americas in February as part one of $650 million, for Thacker Pass: 40,000 tonnes a year in the first phase, to begin in the second half of 2026.


I bought 60 shares of Livent at $27.10. The writer, 66, is retired and has no duty to be right.
"""

doc = dict(
    id='tm-kaiser-lithium-blog', published='2023-06-29', source='volts-and-dividends',
    title='What I bought in the lithium slump',
    text=TEXT,
    claims=[
        c('307,000 yuan', 'price', 307000, 'CNY', per='tonne', p=('2023-06-28', '2023-06-28')),
        c('597,500', 'price', 597500, 'CNY', per='tonne', p=('2022-11-01', '2022-11-30')),
        c('165,500', 'price', 165500, 'CNY', per='tonne', p=('2023-04-01', '2023-04-30')),
        c('250,000', 'price', 250000, 'CNY', per='tonne', p=('2023-12-01', '2023-12-31'), status='forecast'),
        c('$221', 'share_price', 221, 'USD', company='Albemarle', per=['share', None], p=('2023-06-28', '2023-06-28')),
        c('$25.9 billion', 'valuation', 25900000000, 'USD', company='Albemarle', p=('2023-06-28', '2023-06-28')),
        c('$3.3 billion to $4.0 billion', 'ebitda', 3300000000, 'USD', 4000000000, company='Albemarle', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$4.2 billion to $5.1 billion', 'ebitda', 4200000000, 'USD', 5100000000, company='Albemarle', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('32,300 tonnes', 'sales', 32300, 'tonne', company='SQM', p=('2023-01-01', '2023-03-31')),
        c('15 percent', 'sales', -15, 'percent', company='SQM', role='change', p=('2023-01-01', '2023-03-31')),
        c('$749.9 million', 'net_income', 749900000, 'USD', company='SQM', p=('2023-01-01', '2023-03-31')),
        c('$10.6 billion', 'valuation', 10600000000, 'USD', company=['Livent', 'Allkem'], status='plan'),
        c('56 percent', 'stake', 56, 'percent', company='Allkem', status='plan'),
        c('248,000 tonnes', 'capacity', 248000, 'tonne', company=['Livent', 'Allkem'], per='year', p=(None, '2027-12-31'), status='plan'),
        c('six-year', 'duration', 6, 'year', company=['Livent', 'General Motors', 'GM']),
        c('$198 million', ['funding', 'other'], 198000000, 'USD', company=['Livent', 'General Motors', 'GM'], p=('2022-01-01', '2022-12-31')),
        c('$320 million', ['investment', 'funding'], 320000000, 'USD', company=['General Motors', 'GM', 'Lithium Americas'], p=('2023-02-01', '2023-02-28')),
        c('$650 million', ['investment', 'funding'], 650000000, 'USD', company=['General Motors', 'GM', 'Lithium Americas'], status='plan'),
        c('40,000 tonnes', 'capacity', 40000, 'tonne', company='Lithium Americas', per='year', status='plan'),
        c('second half of 2026', 'production_start', None, 'date', company='Lithium Americas', p=('2026-07-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('60 shares', 'other', 60, 'share', company='Livent'),
        c('$27.10', 'share_price', 27.1, 'USD', company='Livent', per=['share', None], p=('2023-06-28', '2023-06-28')),
    ],
    names=mentions(TEXT, {'Albemarle': ('COMPANY', 'Albemarle'), 'SQM': ('COMPANY', 'SQM'), 'Livent': ('COMPANY', 'Livent'), 'Allkem': ('COMPANY', 'Allkem'), 'GM': ('COMPANY', 'General Motors'), 'Lithium Americas': ('COMPANY', 'Lithium Americas')}),
    checks=[],
)
