from goldlib import *
from mentions import mentions

TEXT = """Kia's profit down 24.1 pct, Hyundai's 15.8 pct as tariffs bite in Q2

(Seoul) The affiliates Hyundai Motor and Kia together forwent 1.6 trillion won in operating profit because of the 25 pct U.S. duty, their second-quarter reports reveal.

At the former, operating profit amounted to 3.60 trillion won as opposed to 4.28 trillion won, even though sales advanced 7.3 pct to a record 48.3 trillion won; the tariff alone cost it 828 billion won. It wholesaled 1.066 million vehicles, 0.8 pct more on-year. Eco-friendly cars gained 36.4 pct to 262,126: 78,802 of those were EVs and 168,703 hybrids. The Inster, alias Casper Electric, made up over a third of EVs sold in Europe.

Its smaller sibling had operating profit of 2.76 trillion won on sales of 29.35 trillion won (+6.5 pct), a margin of 9.4 pct, or 3.8 percentage points thinner than last year's 13.2 pct. It took 786 billion won on the chin. EV sales were 59,000, up 8.3 pct; the EV3, at 23,000, did best, and the EV4 is about to follow it to Europe.

Outlook. The bigger firm keeps its goal of 4.17 million cars and margin guidance of 7 to 8 pct, and Kia stands by 3.216 million. With GM, Hyundai is to develop five models; combined output could exceed 800,000 a year.
"""

doc = dict(
    id='tj-kr-hyundaikia-q2-25', published='2025-07-25', source='han-river-business',
    title="Kia's profit down 24.1 pct, Hyundai's 15.8 pct as tariffs bite in Q2",
    text=TEXT,
    claims=[
        c('24.1 pct', 'operating_income', -24.1, 'percent', company='Kia', role='change', p=('2025-04-01', '2025-06-30')),
        c('15.8 pct', 'operating_income', -15.8, 'percent', company='Hyundai', role='change', p=('2025-04-01', '2025-06-30')),
        c('1.6 trillion won', 'cost', 1600000000000.0, 'KRW', company='Hyundai', p=('2025-04-01', '2025-06-30')),
        c('25 pct', 'tariff', 25, 'percent'),
        c('3.60 trillion won', 'operating_income', 3600000000000.0, 'KRW', company='Hyundai', p=('2025-04-01', '2025-06-30')),
        c('4.28 trillion won', 'operating_income', 4280000000000.0, 'KRW', company='Hyundai', p=('2024-04-01', '2024-06-30')),
        c('7.3 pct', 'revenue', 7.3, 'percent', company='Hyundai', role='change', p=('2025-04-01', '2025-06-30')),
        c('48.3 trillion won', 'revenue', 48300000000000.0, 'KRW', company='Hyundai', p=('2025-04-01', '2025-06-30')),
        c('828 billion won', 'cost', 828000000000.0, 'KRW', company='Hyundai', p=('2025-04-01', '2025-06-30')),
        c('1.066 million vehicles', 'sales', 1066000, 'vehicle', company='Hyundai', p=('2025-04-01', '2025-06-30')),
        c('0.8 pct', 'sales', 0.8, 'percent', company='Hyundai', role='change', p=('2025-04-01', '2025-06-30')),
        c('36.4 pct', 'sales', 36.4, 'percent', company='Hyundai', role='change', p=('2025-04-01', '2025-06-30')),
        c('262,126', 'sales', 262126, 'vehicle', company='Hyundai', p=('2025-04-01', '2025-06-30')),
        c('78,802', 'sales', 78802, 'vehicle', company='Hyundai', p=('2025-04-01', '2025-06-30')),
        c('168,703', 'sales', 168703, 'vehicle', company='Hyundai', p=('2025-04-01', '2025-06-30')),
        c('a third', 'sales', 33.333333, 'percent', None, company='Hyundai', product='Casper Electric', role='share', p=('2025-04-01', '2025-06-30')),
        c('2.76 trillion won', 'operating_income', 2760000000000.0, 'KRW', company='Kia', p=('2025-04-01', '2025-06-30')),
        c('29.35 trillion won', 'revenue', 29350000000000.0, 'KRW', company='Kia', p=('2025-04-01', '2025-06-30')),
        c('+6.5 pct', 'revenue', 6.5, 'percent', company='Kia', role='change', p=('2025-04-01', '2025-06-30')),
        c('9.4 pct', 'margin', 9.4, 'percent', company='Kia', p=('2025-04-01', '2025-06-30')),
        c('3.8 percentage points', 'margin', -3.8, 'percentage_point', company='Kia', role='change', p=('2025-04-01', '2025-06-30')),
        c('13.2 pct', 'margin', 13.2, 'percent', company='Kia', p=('2024-04-01', '2024-06-30')),
        c('786 billion won', 'cost', 786000000000.0, 'KRW', company='Kia', p=('2025-04-01', '2025-06-30')),
        c('59,000', 'sales', 59000, 'vehicle', company='Kia', p=('2025-04-01', '2025-06-30')),
        c('8.3 pct', 'sales', 8.3, 'percent', company='Kia', role='change', p=('2025-04-01', '2025-06-30')),
        c('23,000', 'sales', 23000, 'vehicle', company='Kia', product='EV3', p=('2025-04-01', '2025-06-30')),
        c('4.17 million cars', 'sales', 4170000, 'vehicle', company='Hyundai', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('7 to 8 pct', 'margin', 7, 'percent', 8, company='Hyundai', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('3.216 million', 'sales', 3216000, 'vehicle', company='Kia', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('five models', 'models', 5, 'model', company='Hyundai', status='plan'),
        c('800,000', 'production', 800000, 'vehicle', None, company='Hyundai', per='year', status='forecast'),
    ],
    names=mentions(TEXT, {'Hyundai': ('COMPANY', 'Hyundai'), 'Hyundai Motor': ('COMPANY', 'Hyundai'), 'Kia': ('COMPANY', 'Kia'), 'GM': ('COMPANY', 'General Motors'), 'EV4': ('PRODUCT', 'EV4'), 'EV3': ('PRODUCT', 'EV3'), 'Casper Electric': ('PRODUCT', 'Casper Electric'), 'Inster': ('PRODUCT', 'Casper Electric')}),
    checks=[],
)
