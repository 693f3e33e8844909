from goldlib import *
from mentions import mentions

TEXT = """LGES widens lead over domestic peers as storage cushions loss of EV orders

SEOUL, Oct. 31 -- LG Energy Solution Ltd., the country's No. 1 battery maker, posted an operating profit of 601.3 billion won ($421 million) for the July-September period, up 34.1 percent on-year and 22.2 percent on-quarter, it said Thursday. Stripped of U.S. tax credits worth 365.5 billion won, the figure would have been 235.8 billion won. Sales fell 17.1 percent to 5.7 trillion won from 6.88 trillion won.

Its smaller rival fared worse. Samsung SDI swung to an operating loss of 591.3 billion won from a profit of 129.9 billion won; the shortfall a quarter earlier had been 397.8 billion won. Revenue shrank 22.5 percent to 3.05 trillion won.

SK On, the unlisted battery arm of SK Innovation, lost 124.8 billion won, nearly twice the 66.4 billion won of the second quarter, on revenue of 1.81 trillion won, which the parent put down to weaker shipments to Europe.

All three are turning lines over to energy storage. LGES intends to lift its ESS capacity in North America to 30 GWh by the end of next year from 17 GWh planned for this December; the Yongin-based company is to convert part of its Indiana plant for 2 trillion won. The former's order backlog for 46-series cells ran to over 300 GWh as of Sept. 30.

LGES shares closed 1.7 percent lower at 478,500 won. (END)
"""

doc = dict(
    id='tj-korea-bat-q3-25', published='2025-10-31', source='seoul-ledger',
    title='LGES widens lead over domestic peers as storage cushions loss of EV orders',
    text=TEXT,
    claims=[
        c('601.3 billion won', 'operating_income', 601300000000.0, 'KRW', company='LG Energy Solution', p=('2025-07-01', '2025-09-30')),
        c('$421 million', 'operating_income', 421000000.0, 'USD', company='LG Energy Solution', p=('2025-07-01', '2025-09-30')),
        c('34.1 percent', 'operating_income', 34.1, 'percent', company='LG Energy Solution', role='change', p=('2025-07-01', '2025-09-30')),
        c('22.2 percent', 'operating_income', 22.2, 'percent', company='LG Energy Solution', role='change', p=('2025-07-01', '2025-09-30')),
        c('365.5 billion won', 'subsidy', 365500000000.0, 'KRW', company='LG Energy Solution', p=('2025-07-01', '2025-09-30')),
        c('235.8 billion won', 'operating_income', 235800000000.0, 'KRW', company='LG Energy Solution', p=('2025-07-01', '2025-09-30')),
        c('17.1 percent', 'revenue', -17.1, 'percent', company='LG Energy Solution', role='change', p=('2025-07-01', '2025-09-30')),
        c('5.7 trillion won', 'revenue', 5700000000000.0, 'KRW', company='LG Energy Solution', p=('2025-07-01', '2025-09-30')),
        c('6.88 trillion won', 'revenue', 6880000000000.0, 'KRW', company='LG Energy Solution', p=('2024-07-01', '2024-09-30')),
        c('591.3 billion won', 'operating_income', -591300000000.0, 'KRW', company='Samsung SDI', p=('2025-07-01', '2025-09-30')),
        c('129.9 billion won', 'operating_income', 129900000000.0, 'KRW', company='Samsung SDI', p=('2024-07-01', '2024-09-30')),
        c('397.8 billion won', 'operating_income', -397800000000.0, 'KRW', company='Samsung SDI', p=('2025-04-01', '2025-06-30')),
        c('22.5 percent', 'revenue', -22.5, 'percent', company='Samsung SDI', role='change', p=('2025-07-01', '2025-09-30')),
        c('3.05 trillion won', 'revenue', 3050000000000.0, 'KRW', company='Samsung SDI', p=('2025-07-01', '2025-09-30')),
        c('124.8 billion won', 'operating_income', -124800000000.0, 'KRW', company='SK On', p=('2025-07-01', '2025-09-30')),
        c('twice', 'operating_income', 100, 'percent', company='SK On', role='change', p=('2025-07-01', '2025-09-30')),
        c('66.4 billion won', 'operating_income', -66400000000.0, 'KRW', company='SK On', p=('2025-04-01', '2025-06-30')),
        c('1.81 trillion won', 'revenue', 1810000000000.0, 'KRW', company='SK On', p=('2025-07-01', '2025-09-30')),
        c('30 GWh', 'capacity', 30, 'GWh', company='LG Energy Solution', p=(None, '2026-12-31'), status=['plan', 'target']),
        c('17 GWh', 'capacity', 17, 'GWh', company='LG Energy Solution', p=(None, '2025-12-31'), status=['plan', 'target']),
        c('2 trillion won', 'investment', 2000000000000.0, 'KRW', company='Samsung SDI', status='plan'),
        c('300 GWh', 'orders', 300, 'GWh', None, company='LG Energy Solution', p=('2025-09-30', '2025-09-30')),
        c('1.7 percent', 'share_price', -1.7, 'percent', company='LG Energy Solution', role='change', p=('2025-10-30', '2025-10-30')),
        c('478,500 won', 'share_price', 478500, 'KRW', company='LG Energy Solution', per='share', p=('2025-10-30', '2025-10-30')),
    ],
    names=mentions(TEXT, {'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'LGES': ('COMPANY', 'LG Energy Solution'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'SK On': ('COMPANY', 'SK On'), 'SK Innovation': ('COMPANY', 'SK Innovation')}),
    checks=[],
)
