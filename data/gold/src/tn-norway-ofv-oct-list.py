from goldlib import *
from mentions import mentions

TEXT = """97.4 per cent electric: October registrations in Norway

11,555 new passenger cars were put on the road last month, 1.7 per cent less than in October 2024. 11,258 have no engine. That is a share of 97.4 per cent; in September it was 98.3, a year ago 94.0.

Makes, all October, with cars and market share:
Volkswagen	1,774	15.4%
Volvo	1,129	9.8%
Toyota	1,010	8.7%
Tesla	872	7.5%
BYD	694	6.0%
Xpeng	306	2.6%

Tesla's figure halves that of October last year (1,788). Yet over the first ten months the brand is far in front: 26,100, or 20.9 per cent, against VW's 16,300. Model Y alone makes 21,500 of it and costs from 421,990 kroner. In October the ID.7 was ahead of it, 735 to 560.

So far this year 125,600 cars have been registered, up 27.5 per cent. The VAT exemption, up to 500,000 kroner per car today, sinks to 300,000 from New Year.
"""

doc = dict(
    id='tn-norway-ofv-oct-list', published='2025-11-03', source='fjord-road-statistics',
    title='97.4 per cent electric: October registrations in Norway',
    text=TEXT,
    claims=[
        c('97.4 per cent', 'penetration', 97.4, 'percent', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('11,555 new passenger cars', 'registrations', 11555, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('1.7 per cent', 'registrations', -1.7, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('11,258', 'registrations', 11258, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('97.4 per cent', 'penetration', 97.4, 'percent', nth=1, role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('98.3', 'penetration', 98.3, 'percent', role=['level', 'share'], p=('2025-09-01', '2025-09-30')),
        c('94.0', 'penetration', 94, 'percent', role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('1,774', 'registrations', 1774, 'vehicle', company='Volkswagen', p=('2025-10-01', '2025-10-31')),
        c('15.4%', 'market_share', 15.4, 'percent', company='Volkswagen', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('1,129', 'registrations', 1129, 'vehicle', company='Volvo', p=('2025-10-01', '2025-10-31')),
        c('9.8%', 'market_share', 9.8, 'percent', company='Volvo', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('1,010', 'registrations', 1010, 'vehicle', company='Toyota', p=('2025-10-01', '2025-10-31')),
        c('8.7%', 'market_share', 8.7, 'percent', company='Toyota', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('872', 'registrations', 872, 'vehicle', company='Tesla', p=('2025-10-01', '2025-10-31')),
        c('7.5%', 'market_share', 7.5, 'percent', company='Tesla', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('694', 'registrations', 694, 'vehicle', company='BYD', p=('2025-10-01', '2025-10-31')),
        c('6.0%', 'market_share', 6, 'percent', company='BYD', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('306', 'registrations', 306, 'vehicle', company='XPeng', p=('2025-10-01', '2025-10-31')),
        c('2.6%', 'market_share', 2.6, 'percent', company='XPeng', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('halves', 'registrations', -50, 'percent', company='Tesla', role='change', p=('2025-10-01', '2025-10-31')),
        c('1,788', 'registrations', 1788, 'vehicle', company='Tesla', p=('2024-10-01', '2024-10-31')),
        c('26,100', 'registrations', 26100, 'vehicle', company='Tesla', p=('2025-01-01', '2025-10-31')),
        c('20.9 per cent', 'market_share', 20.9, 'percent', company='Tesla', role=['level', 'share'], p=('2025-01-01', '2025-10-31')),
        c('16,300', 'registrations', 16300, 'vehicle', company='Volkswagen', p=('2025-01-01', '2025-10-31')),
        c('21,500', 'registrations', 21500, 'vehicle', company='Tesla', product='Model Y', p=('2025-01-01', '2025-10-31')),
        c('421,990 kroner', 'price', 421990, 'NOK', company='Tesla', product='Model Y'),
        c('735', 'registrations', 735, 'vehicle', company='Volkswagen', product='ID.7', p=('2025-10-01', '2025-10-31')),
        c('560', 'registrations', 560, 'vehicle', company='Tesla', product='Model Y', p=('2025-10-01', '2025-10-31')),
        c('125,600 cars', 'registrations', 125600, 'vehicle', p=('2025-01-01', '2025-10-31')),
        c('27.5 per cent', 'registrations', 27.5, 'percent', role='change', p=('2025-01-01', '2025-10-31')),
        c('500,000 kroner', 'subsidy', None, 'NOK', 500000),
        c('300,000', 'subsidy', None, 'NOK', 300000, p=('2026-01-01', None), status='plan'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Toyota': ('COMPANY', 'Toyota'), 'Volvo': ('COMPANY', 'Volvo'), 'BYD': ('COMPANY', 'BYD'), 'Model Y': ('PRODUCT', 'Model Y'), 'ID.7': ('PRODUCT', 'ID.7'), 'VW': ('COMPANY', 'Volkswagen'), 'Xpeng': ('COMPANY', 'XPeng')}),
    checks=[],
)
