from goldlib import *
from mentions import mentions

TEXT = """Niu Technologies Q4 FY2020: China roars, Europe coughs

Niu (NASDAQ: NIU) sold 150,465 e-scooters in the quarter, 41.5% more than a year ago: 144,400 in China and 6,065 elsewhere, the latter 28.5% down because of the pandemic. Full year: 601,000 units, +42.7%.

Income statement, RMB million
Revenue 671.9 (Q4 2019: 536.2)
Gross profit 164.5 (Q4 2019: 140.0), margin 24.5% vs 26.1%
Opex 109.3, +30.6%; of which R&D 32.3
Net income 57.8, minus 4.6%

Revenue per e-scooter slipped to RMB3,970, 11.7% less, as the cheap G0 at RMB2,299 sold well. A new MQi2 has two seats, weighs 55 kg, reaches 25 km/h and carries 1.15 kWh, warranted three years or 30,000 km.

Franchised stores in China numbered 1,616 at year-end in over 180 cities, and distributors served 46 countries. Company cash and term deposits: RMB1.07 billion. Changzhou's second phase will raise capacity to 2 million vehicles.

Management's first-quarter view: revenue of RMB490–560 million, growth of 110–140%. We stay at Hold with a target of US$38. Analyst Joyce Lam, CFA, holds none of these shares.
"""

doc = dict(
    id='tk-niu-q4-20', published='2021-03-08', source='kowloon-equity-notes',
    title='Niu Technologies Q4 FY2020: China roars, Europe coughs',
    text=TEXT,
    claims=[
        c('150,465 e-scooters', 'sales', 150465, 'vehicle', company='Niu', p=('2020-10-01', '2020-12-31')),
        c('41.5%', 'sales', 41.5, 'percent', company='Niu', role='change', p=('2020-10-01', '2020-12-31')),
        c('144,400', 'sales', 144400, 'vehicle', company='Niu', p=('2020-10-01', '2020-12-31')),
        c('6,065', 'sales', 6065, 'vehicle', company='Niu', p=('2020-10-01', '2020-12-31')),
        c('28.5%', 'sales', -28.5, 'percent', company='Niu', role='change', p=('2020-10-01', '2020-12-31')),
        c('601,000 units', 'sales', 601000, 'vehicle', company='Niu', p=('2020-01-01', '2020-12-31')),
        c('+42.7%', 'sales', 42.7, 'percent', company='Niu', role='change', p=('2020-01-01', '2020-12-31')),
        c('671.9', 'revenue', 671900000, 'CNY', company='Niu', p=('2020-10-01', '2020-12-31')),
        c('536.2', 'revenue', 536200000, 'CNY', company='Niu', p=('2019-10-01', '2019-12-31')),
        c('164.5', 'gross_profit', 164500000, 'CNY', company='Niu', p=('2020-10-01', '2020-12-31')),
        c('140.0', 'gross_profit', 140000000, 'CNY', company='Niu', p=('2019-10-01', '2019-12-31')),
        c('24.5%', 'gross_margin', 24.5, 'percent', company='Niu', p=('2020-10-01', '2020-12-31')),
        c('26.1%', 'gross_margin', 26.1, 'percent', company='Niu', p=('2019-10-01', '2019-12-31')),
        c('109.3', 'opex', 109300000, 'CNY', company='Niu', p=('2020-10-01', '2020-12-31')),
        c('+30.6%', 'opex', 30.6, 'percent', company='Niu', role='change', p=('2020-10-01', '2020-12-31')),
        c('32.3', 'rnd', 32300000, 'CNY', company='Niu', p=('2020-10-01', '2020-12-31')),
        c('57.8', 'net_income', 57800000, 'CNY', company='Niu', p=('2020-10-01', '2020-12-31')),
        c('4.6%', 'net_income', -4.6, 'percent', company='Niu', role='change', p=('2020-10-01', '2020-12-31')),
        c('RMB3,970', ['price', 'revenue'], 3970, 'CNY', company='Niu', per='vehicle', p=('2020-10-01', '2020-12-31')),
        c('11.7%', ['price', 'revenue'], -11.7, 'percent', company='Niu', role='change', p=('2020-10-01', '2020-12-31')),
        c('RMB2,299', 'price', 2299, 'CNY', company='Niu', product='G0'),
        c('two seats', 'seats', 2, 'item', company='Niu', product='MQi2'),
        c('55 kg', 'weight', 55, 'kg', company='Niu', product='MQi2'),
        c('25 km/h', 'top_speed', 25, 'km/h', company='Niu', product='MQi2'),
        c('1.15 kWh', 'battery_capacity', 1.15, 'kWh', company='Niu', product='MQi2'),
        c('three years', 'warranty', 3, 'year', company='Niu', product='MQi2'),
        c('30,000 km', 'warranty', 30000, 'km', company='Niu', product='MQi2'),
        c('1,616', 'stores', 1616, 'store', company='Niu', p=('2020-12-31', '2020-12-31')),
        c('180 cities', 'countries', 180, 'country', None, company='Niu', p=('2020-12-31', '2020-12-31')),
        c('46 countries', 'countries', 46, 'country', company='Niu', p=('2020-12-31', '2020-12-31')),
        c('RMB1.07 billion', 'cash', 1070000000, 'CNY', company='Niu', p=('2020-12-31', '2020-12-31')),
        c('2 million', 'capacity', 2000000, 'vehicle', company='Niu', per=['year', None], status='plan'),
        c('RMB490–560 million', 'revenue', 490000000, 'CNY', 560000000, company='Niu', p=('2021-01-01', '2021-03-31'), status=['target', 'forecast']),
        c('110–140%', 'revenue', 110, 'percent', 140, company='Niu', role='change', p=('2021-01-01', '2021-03-31'), status=['target', 'forecast']),
        c('US$38', 'share_price', 38, 'USD', company='Niu', per=['share', None], status='forecast'),
    ],
    names=mentions(TEXT, {'Niu': ('COMPANY', 'Niu'), 'Niu Technologies': ('COMPANY', 'Niu'), 'MQi2': ('PRODUCT', 'MQi2'), 'G0': ('PRODUCT', 'G0')}),
    checks=[],
)
