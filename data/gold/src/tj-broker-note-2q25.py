from goldlib import *
from mentions import mentions

TEXT = """2Q25 scorecard: Leapmotor books first half-year profit; XPeng's GPM a record; Changan lags

Leapmotor. 1H revenue of RMB24.25bn was up 174% yoy; net profit RMB33m, vs a RMB2.21bn loss in 1H24. GPM came in at 14.1% (1.1%). 2Q deliveries: 134,112 units, +151.7% yoy and +53.2% qoq. Management lifts full-year volume guidance to 580-650k units (prev. 500-600k), guides to net profit of RMB500m-1bn and dreams of 1m in 2026. The Hangzhou-based OEM exported 20,375 units; partner Stellantis now offers its cars at 600 sales points, or more, ex-China.

XPeng. Revenue RMB18.27bn, +125.3% yoy / +15.6% qoq; ASP RMB164k, down 2% qoq. VM 14.3% (6.4% in 2Q24; 10.5% in 1Q25), GPM 17.3%. Services – chiefly VW's technical fees – brought RMB1.39bn, +7.6% yoy. Opex: R&D RMB2.21bn; SG&A RMB2.17bn. Net cash burn? None: cash rose to RMB47.6bn from RMB45.3bn.

Changan. The state-owned group made RMB2.29bn in 1H, -19.1%; NEV sales +49.1% to 452k. Of its two start-up brands, Deepal sold 143k and Avatr 59k; the latter's loss narrowed to RMB1.59bn.

Disclosures: see back page. The analyst holds none of the securities mentioned.
"""

doc = dict(
    id='tj-broker-note-2q25', published='2025-08-22', source='kowloon-research-desk',
    title="2Q25 scorecard: Leapmotor books first half-year profit; XPeng's GPM a record; Changan lags",
    text=TEXT,
    claims=[
        c('RMB24.25bn', 'revenue', 24250000000.0, 'CNY', company='Leapmotor', p=('2025-01-01', '2025-06-30')),
        c('174% yoy', 'revenue', 174, 'percent', company='Leapmotor', role='change', p=('2025-01-01', '2025-06-30')),
        c('RMB33m', 'net_income', 33000000.0, 'CNY', company='Leapmotor', p=('2025-01-01', '2025-06-30')),
        c('RMB2.21bn', 'net_income', -2210000000.0, 'CNY', company='Leapmotor', p=('2024-01-01', '2024-06-30')),
        c('14.1%', 'gross_margin', 14.1, 'percent', company='Leapmotor', p=('2025-01-01', '2025-06-30')),
        c('1.1%', 'gross_margin', 1.1, 'percent', company='Leapmotor', p=('2024-01-01', '2024-06-30')),
        c('134,112 units', 'deliveries', 134112, 'vehicle', company='Leapmotor', p=('2025-04-01', '2025-06-30')),
        c('+151.7%', 'deliveries', 151.7, 'percent', company='Leapmotor', role='change', p=('2025-04-01', '2025-06-30')),
        c('+53.2%', 'deliveries', 53.2, 'percent', company='Leapmotor', role='change', p=('2025-04-01', '2025-06-30')),
        c('580-650k units', 'deliveries', 580000, 'vehicle', 650000, company='Leapmotor', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('500-600k', 'deliveries', 500000, 'vehicle', 600000, company='Leapmotor', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('RMB500m-1bn', 'net_income', 500000000.0, 'CNY', 1000000000.0, company='Leapmotor', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('1m', 'sales', 1000000, 'vehicle', company='Leapmotor', p=('2026-01-01', '2026-12-31'), status=['target', 'forecast']),
        c('20,375 units', 'exports', 20375, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-06-30')),
        c('600 sales points', 'stores', 600, 'store', None, company='Leapmotor', p=('2025-06-30', '2025-06-30')),
        c('RMB18.27bn', 'revenue', 18270000000.0, 'CNY', company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('+125.3%', 'revenue', 125.3, 'percent', company='XPeng', role='change', p=('2025-04-01', '2025-06-30')),
        c('+15.6%', 'revenue', 15.6, 'percent', company='XPeng', role='change', p=('2025-04-01', '2025-06-30')),
        c('RMB164k', 'price', 164000, 'CNY', company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('2%', 'price', -2, 'percent', nth=1, company='XPeng', role='change', p=('2025-04-01', '2025-06-30')),
        c('14.3%', 'margin', 14.3, 'percent', company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('6.4%', 'margin', 6.4, 'percent', company='XPeng', p=('2024-04-01', '2024-06-30')),
        c('10.5%', 'margin', 10.5, 'percent', company='XPeng', p=('2025-01-01', '2025-03-31')),
        c('17.3%', 'gross_margin', 17.3, 'percent', company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('RMB1.39bn', 'revenue', 1390000000.0, 'CNY', company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('+7.6%', 'revenue', 7.6, 'percent', company='XPeng', role='change', p=('2025-04-01', '2025-06-30')),
        c('RMB2.21bn', 'rnd', 2210000000.0, 'CNY', nth=1, company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('RMB2.17bn', 'opex', 2170000000.0, 'CNY', company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('RMB47.6bn', 'cash', 47600000000.0, 'CNY', company='XPeng', p=('2025-06-30', '2025-06-30')),
        c('RMB45.3bn', 'cash', 45300000000.0, 'CNY', company='XPeng', p=('2025-03-31', '2025-03-31')),
        c('RMB2.29bn', 'net_income', 2290000000.0, 'CNY', company='Changan', p=('2025-01-01', '2025-06-30')),
        c('-19.1%', 'net_income', -19.1, 'percent', company='Changan', role='change', p=('2025-01-01', '2025-06-30')),
        c('+49.1%', 'sales', 49.1, 'percent', company='Changan', role='change', p=('2025-01-01', '2025-06-30')),
        c('452k', 'sales', 452000, 'vehicle', company='Changan', p=('2025-01-01', '2025-06-30')),
        c('143k', 'sales', 143000, 'vehicle', company='Deepal', p=('2025-01-01', '2025-06-30')),
        c('59k', 'sales', 59000, 'vehicle', company='Avatr', p=('2025-01-01', '2025-06-30')),
        c('RMB1.59bn', 'net_income', -1590000000.0, 'CNY', company='Avatr', p=('2025-01-01', '2025-06-30')),
    ],
    names=mentions(TEXT, {'XPeng': ('COMPANY', 'XPeng'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Stellantis': ('COMPANY', 'Stellantis'), 'VW': ('COMPANY', 'Volkswagen'), 'Changan': ('COMPANY', 'Changan'), 'Deepal': ('COMPANY', 'Deepal'), 'Avatr': ('COMPANY', 'Avatr')}),
    checks=[],
)
