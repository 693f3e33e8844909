from goldlib import *
from mentions import mentions

TEXT = """QuantumScape burns less than feared, orders more machines

SAN JOSE, Calif., Feb 16 - QuantumScape, which has yet to sell a battery, reported a fourth-quarter loss of $78.9 million, or 18 cents a share, against $695 million a year ago when its warrants were marked up. Operating expenses were $69.3 million, $54.7 million without stock compensation; for the year, $215.2 million, 162% more than in 2020. Research ate $151.5 million of this.

Liquidity ended the year at $1.45 billion, ahead of its forecast of $1.3 billion. Capex in 2022 is put at $325 million to $375 million, double last year's $127 million. The workforce grew from 275 to 570 in the course of 2021.

The start-up showed a 16-layer cell surviving 500 cycles and says its metal anode will give 380 to 500 Wh/kg, at least 50% more than the 255 Wh/kg of current packs, with a charge to 80% in 15 minutes. A pilot line, QS-0, with 197,000 square feet in San Jose, should supply 200,000 cells annually from 2023. QS-1, the 1-GWh plant with Volkswagen, comes later; the German carmaker owns 20.7% and has put in $300 million.

At $16.40 the stock is 88% below its high of December 22, 2020, when the firm was worth $54 billion; today it is worth $7.1 billion.
"""

doc = dict(
    id='tk-quantumscape-solid-q4-21', published='2022-02-17', source='bay-area-markets',
    title='QuantumScape burns less than feared, orders more machines',
    text=TEXT,
    claims=[
        c('$78.9 million', 'net_income', -78900000, 'USD', company='QuantumScape', p=('2021-10-01', '2021-12-31')),
        c('18 cents', 'net_income', -0.18, 'USD', company='QuantumScape', per='share', p=('2021-10-01', '2021-12-31')),
        c('$695 million', 'net_income', -695000000, 'USD', company='QuantumScape', p=('2020-10-01', '2020-12-31')),
        c('$69.3 million', 'opex', 69300000, 'USD', company='QuantumScape', p=('2021-10-01', '2021-12-31')),
        c('$54.7 million', 'opex', 54700000, 'USD', company='QuantumScape', p=('2021-10-01', '2021-12-31')),
        c('$215.2 million', 'opex', 215200000, 'USD', company='QuantumScape', p=('2021-01-01', '2021-12-31')),
        c('162%', 'opex', 162, 'percent', company='QuantumScape', role='change', p=('2021-01-01', '2021-12-31')),
        c('$151.5 million', 'rnd', 151500000, 'USD', company='QuantumScape', p=('2021-01-01', '2021-12-31')),
        c('$1.45 billion', 'cash', 1450000000, 'USD', company='QuantumScape', p=('2021-12-31', '2021-12-31')),
        c('$1.3 billion', 'cash', 1300000000, 'USD', company='QuantumScape', p=('2021-12-31', '2021-12-31'), status='target'),
        c('$325 million to $375 million', 'capex', 325000000, 'USD', 375000000, company='QuantumScape', p=('2022-01-01', '2022-12-31'), status='target'),
        c('double', 'capex', 100, 'percent', company='QuantumScape', role='change', p=('2022-01-01', '2022-12-31'), status='target'),
        c('$127 million', 'capex', 127000000, 'USD', company='QuantumScape', p=('2021-01-01', '2021-12-31')),
        c('275', 'headcount', 275, 'job', company='QuantumScape', p=('2020-12-31', '2020-12-31')),
        c('570', 'headcount', 570, 'job', company='QuantumScape', p=('2021-12-31', '2021-12-31')),
        c('500 cycles', 'other', 500, 'item', company='QuantumScape'),
        c('380 to 500 Wh/kg', 'energy_density', 380, 'Wh/kg', 500, company='QuantumScape', status='target'),
        c('50%', 'energy_density', 50, 'percent', None, company='QuantumScape', role='change', status='target'),
        c('255 Wh/kg', 'energy_density', 255, 'Wh/kg'),
        c('15 minutes', 'charging_time', 15, 'minute', company='QuantumScape', status='target'),
        c('197,000 square feet', 'area', 197000, 'ft2', company='QuantumScape'),
        c('200,000 cells', 'capacity', 200000, 'battery', company='QuantumScape', per='year', p=('2023-01-01', None), status='plan'),
        c('2023', 'production_start', None, 'date', company='QuantumScape', p=('2023-01-01', '2023-12-31'), status='target'),
        c('1-GWh', 'capacity', 1, 'GWh', company='QuantumScape', per=['year', None], status='plan'),
        c('20.7%', 'stake', 20.7, 'percent', company=['Volkswagen', 'QuantumScape']),
        c('$300 million', 'investment', 300000000, 'USD', company='Volkswagen'),
        c('$16.40', 'share_price', 16.4, 'USD', company='QuantumScape', per=['share', None], p=('2022-02-16', '2022-02-16')),
        c('88%', 'share_price', -88, 'percent', company='QuantumScape', role='change', p=('2020-12-22', '2022-02-16')),
        c('$54 billion', 'valuation', 54000000000, 'USD', company='QuantumScape', p=('2020-12-22', '2020-12-22')),
        c('$7.1 billion', 'valuation', 7100000000, 'USD', company='QuantumScape', p=('2022-02-16', '2022-02-16')),
    ],
    names=mentions(TEXT, {'QuantumScape': ('COMPANY', 'QuantumScape'), 'Volkswagen': ('COMPANY', 'Volkswagen')}),
    checks=[],
)
