from goldlib import *
from mentions import mentions

TEXT = """SK On's Q2 loss widens to W460.1 billion; EcoPro BM ekes out profit

[Photo by SK On]

SK On Co., the battery unit of SK Innovation, reported its largest quarterly loss on Thursday as its factories in Hungary and the United States ran at low rates.

Operating loss was 460.1 billion won ($336 million) in the April-June quarter, wider than the 331.5 billion won of the previous quarter and 131.5 billion won in the same period last year. It was the 11th quarterly loss in a row since the company's split-off in October 2021.

Sales fell 58 percent from a year earlier to 1.55 trillion won, but were down only 7.7 percent from 1.68 trillion won three months before. Tax credits under the US Inflation Reduction Act rose to 111.9 billion won from 38.5 billion. Without the credits, the loss would have been 572 billion won.

As of end-June, its net debt was about 15.6 trillion won, up from 10.8 trillion at the end of last year. Capital expenditure for 2024 is kept at 7.5 trillion won, including for the plants with Ford and Hyundai Motor, and should fall to less than half of that in 2025.

SK On aims to break even in the fourth quarter. An earlier goal of doing so in the second half of 2023 was missed.

Cathode maker EcoPro BM said on Friday it earned 3.9 billion won in operating profit, down 96.6 percent on-year and 41.8 percent on-quarter. Revenue came to 809.5 billion won, less than half the 1.91 trillion won of a year ago. It cut its goal for annual cathode capacity in 2027 from 710,000 tons, but gave no new figure.

Shares of SK Innovation closed 4.2 percent lower at 101,900 won.

By Lee Eun-joo and Yoon Yeon-hae
[ⓒ Seoul Industry Wire, All rights reserved]
"""

doc = dict(
    id='tv-b-skon-ecopro-q2-2408', published='2024-08-02', source='seoul-industry-wire',
    title="SK On's Q2 loss widens to W460.1 billion; EcoPro BM ekes out profit",
    text=TEXT,
    claims=[
        c('W460.1 billion', 'operating_income', -460100000000, 'KRW', company='SK On', p=('2024-04-01', '2024-06-30')),
        c('460.1 billion won', 'operating_income', -460100000000, 'KRW', company='SK On', p=('2024-04-01', '2024-06-30')),
        c('$336 million', 'operating_income', -336000000, 'USD', company='SK On', p=('2024-04-01', '2024-06-30')),
        c('331.5 billion won', 'operating_income', -331500000000, 'KRW', company='SK On', p=('2024-01-01', '2024-03-31')),
        c('131.5 billion won', 'operating_income', -131500000000, 'KRW', company='SK On', p=('2023-04-01', '2023-06-30')),
        c('58 percent', 'revenue', -58, 'percent', company='SK On', role='change', p=('2024-04-01', '2024-06-30')),
        c('1.55 trillion won', 'revenue', 1550000000000, 'KRW', company='SK On', p=('2024-04-01', '2024-06-30')),
        c('7.7 percent', 'revenue', -7.7, 'percent', company='SK On', role='change', p=('2024-04-01', '2024-06-30')),
        c('1.68 trillion won', 'revenue', 1680000000000, 'KRW', company='SK On', p=('2024-01-01', '2024-03-31')),
        c('111.9 billion won', ['subsidy', 'other'], 111900000000, 'KRW', company='SK On', p=('2024-04-01', '2024-06-30')),
        c('38.5 billion', ['subsidy', 'other'], 38500000000, 'KRW', company='SK On', p=('2024-01-01', '2024-03-31')),
        c('572 billion won', 'operating_income', -572000000000, 'KRW', company='SK On', p=('2024-04-01', '2024-06-30')),
        c('15.6 trillion won', 'debt', 15600000000000, 'KRW', company='SK On', p=('2024-06-30', '2024-06-30')),
        c('10.8 trillion', 'debt', 10800000000000, 'KRW', company='SK On', p=('2023-12-31', '2023-12-31')),
        c('7.5 trillion won', 'capex', 7500000000000, 'KRW', company='SK On', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('half', 'capex', None, 'percent', -50, company='SK On', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('3.9 billion won', 'operating_income', 3900000000, 'KRW', company='EcoPro BM', p=('2024-04-01', '2024-06-30')),
        c('96.6 percent', 'operating_income', -96.6, 'percent', company='EcoPro BM', role='change', p=('2024-04-01', '2024-06-30')),
        c('41.8 percent', 'operating_income', -41.8, 'percent', company='EcoPro BM', role='change', p=('2024-04-01', '2024-06-30')),
        c('809.5 billion won', 'revenue', 809500000000, 'KRW', company='EcoPro BM', p=('2024-04-01', '2024-06-30')),
        c('half', 'revenue', None, 'percent', -50, nth=2, company='EcoPro BM', role='change', p=('2024-04-01', '2024-06-30')),
        c('1.91 trillion won', 'revenue', 1910000000000, 'KRW', company='EcoPro BM', p=('2023-04-01', '2023-06-30')),
        c('710,000 tons', 'capacity', 710000, 'tonne', company='EcoPro BM', per='year', p=('2027-01-01', '2027-12-31'), status=['plan', 'target', 'forecast'], superseded=True),
        c('4.2 percent', 'share_price', -4.2, 'percent', company='SK Innovation', role='change', p=('2024-08-02', '2024-08-02')),
        c('101,900 won', 'share_price', 101900, 'KRW', company='SK Innovation', per='share', p=('2024-08-02', '2024-08-02')),
    ],
    names=mentions(TEXT, {'SK On': ('COMPANY', 'SK On'), 'SK Innovation': ('COMPANY', 'SK Innovation'), 'EcoPro BM': ('COMPANY', 'EcoPro BM'), 'Ford': ('COMPANY', 'Ford'), 'Hyundai Motor': ('COMPANY', 'Hyundai Motor')}),
    checks=[],
)
