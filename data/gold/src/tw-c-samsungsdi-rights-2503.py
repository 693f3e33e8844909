from goldlib import *
from mentions import mentions

TEXT = """Samsung SDI to raise 1.7 trillion won through rights offering; shares slide

Samsung SDI, which makes batteries for BMW and Stellantis, said on Friday that it would issue 10.4 million new shares to raise about 1.7 trillion won ($1.17 billion), the biggest rights offering by a Korean company this year.

The shares will be offered at a provisional price of 163,500 won, 15 percent below the average of the past month, to existing shareholders first. Samsung Electronics, which owns 19.6 percent, has not said whether it will take part.

According to the filing, 890 billion won is to go into the joint venture with General Motors in Indiana, a plant with an annual capacity of 27 gigawatt-hours, and 520 billion won into the expansion of the factory in Goed, Hungary. The remainder is for solid-state battery lines at home.

The company's operating profit shrank 77 percent to 355 billion won last year, and it slipped into an operating loss of 251 billion won in the fourth quarter. Sales for the year were 16.6 trillion won compared with 21.4 trillion won in 2023. Capital expenditure exceeded 6.5 trillion won, a sum the company does not expect to reach again in 2025.

At the end of December, net debt stood at 9.9 trillion won, almost twice as much as a year earlier.

Samsung SDI's part of the global EV battery market declined to 3.3 percent in 2024 from 4.6 percent, data from SNE Research showed, while total installations grew 27 percent to 894 GWh.

The stock ended 6.2 percent lower at 191,500 won, its lowest close in five years. The Kospi lost 0.3 percent.
"""

doc = dict(
    id='tw-c-samsungsdi-rights-2503', published='2025-03-14', source='seoul-market-brief',
    title='Samsung SDI to raise 1.7 trillion won through rights offering; shares slide',
    text=TEXT,
    claims=[
        c('1.7 trillion won', 'funding', 1700000000000, 'KRW', company='Samsung SDI', status='plan'),
        c('10.4 million new shares', 'other', 10400000, 'share', company='Samsung SDI', status='plan'),
        c('1.7 trillion won', 'funding', 1700000000000, 'KRW', nth=1, company='Samsung SDI', status='plan'),
        c('$1.17 billion', 'funding', 1170000000, 'USD', company='Samsung SDI', status='plan'),
        c('163,500 won', 'share_price', 163500, 'KRW', company='Samsung SDI', per='share', status='plan'),
        c('15 percent', ['share_price', 'other'], -15, 'percent', company='Samsung SDI', role='change', status='plan'),
        c('19.6 percent', 'stake', 19.6, 'percent', company=['Samsung Electronics', 'Samsung SDI']),
        c('890 billion won', 'investment', 890000000000, 'KRW', company='Samsung SDI', status='plan'),
        c('27 gigawatt-hours', 'capacity', 27, 'GWh', company=['General Motors', 'Samsung SDI'], per='year', status=['plan', 'target', 'forecast']),
        c('520 billion won', 'investment', 520000000000, 'KRW', company='Samsung SDI', status='plan'),
        c('77 percent', 'operating_income', -77, 'percent', company='Samsung SDI', role='change', p=('2024-01-01', '2024-12-31')),
        c('355 billion won', 'operating_income', 355000000000, 'KRW', company='Samsung SDI', p=('2024-01-01', '2024-12-31')),
        c('251 billion won', 'operating_income', -251000000000, 'KRW', company='Samsung SDI', p=('2024-10-01', '2024-12-31')),
        c('16.6 trillion won', 'revenue', 16600000000000, 'KRW', company='Samsung SDI', p=('2024-01-01', '2024-12-31')),
        c('21.4 trillion won', 'revenue', 21400000000000, 'KRW', company='Samsung SDI', p=('2023-01-01', '2023-12-31')),
        c('6.5 trillion won', 'capex', 6500000000000, 'KRW', None, company='Samsung SDI', p=('2024-01-01', '2024-12-31')),
        c('9.9 trillion won', 'debt', 9900000000000, 'KRW', company='Samsung SDI', p=('2024-12-31', '2024-12-31')),
        c('twice', 'debt', 100, 'percent', company='Samsung SDI', role='change', p=('2024-12-31', '2024-12-31')),
        c('3.3 percent', 'market_share', 3.3, 'percent', company='Samsung SDI', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('4.6 percent', 'market_share', 4.6, 'percent', company='Samsung SDI', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('27 percent', 'installations', 27, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('894 GWh', 'installations', 894, 'GWh', p=('2024-01-01', '2024-12-31')),
        c('6.2 percent', 'share_price', -6.2, 'percent', company='Samsung SDI', role='change', p=('2025-03-14', '2025-03-14')),
        c('191,500 won', 'share_price', 191500, 'KRW', company='Samsung SDI', per='share', p=('2025-03-14', '2025-03-14')),
    ],
    names=mentions(TEXT, {'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'BMW': ('COMPANY', 'BMW'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Samsung Electronics': ('COMPANY', 'Samsung Electronics'), 'General Motors': ('COMPANY', 'General Motors')}),
    checks=[],
)
