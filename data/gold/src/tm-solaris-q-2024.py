from goldlib import *
from mentions import mentions

TEXT = """Yutong dethrones Solaris in Europe’s battery-bus league

Europe’s operators registered 7,779 battery buses last year, 22 percent more than in 2023, so that nearly every second new city bus (49 percent; year before: 42 percent) was electric, analyst Wim Chatrou reports. Yutong of Zhengzhou advanced to first place with 1,100, a plus of 79 percent. MAN, whose sales nearly trebled, is runner-up with 845, and Poland’s Solaris, number one in 2023 with 741, came fourth with 736, behind Daimler Buses (838).

Rank / maker / 2024 / share
1 / Yutong / 1,100 / 14.1%
2 / MAN / 845 / 10.9%
3 / Daimler Buses / 838 / 10.8%
4 / Solaris / 736 / 9.5%

Solaris need not grieve. Its parent CAF disclosed last week that the Bolechowo factory delivered 1,525 buses of all kinds in 2024, that revenue went up 15 percent to €964 million and that the order book contains €1.1 billion. Fuel-cell buses are its niche: 259, or 70 percent of the European total of 370. For the current year the Polish firm is budgeting 1,700 deliveries, 60 percent with zero tailpipe emissions.
"""

doc = dict(
    id='tm-solaris-q-2024', published='2025-03-05', source='transit-europe',
    title='Yutong dethrones Solaris in Europe’s battery-bus league',
    text=TEXT,
    claims=[
        c('7,779 battery buses', 'registrations', 7779, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('22 percent', 'registrations', 22, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('every second', 'penetration', 50, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('49 percent', 'penetration', 49, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('42 percent', 'penetration', 42, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('1,100', 'registrations', 1100, 'vehicle', company='Yutong', p=('2024-01-01', '2024-12-31')),
        c('79 percent', 'registrations', 79, 'percent', company='Yutong', role='change', p=('2024-01-01', '2024-12-31')),
        c('trebled', 'registrations', 200, 'percent', company='MAN', role='change', p=('2024-01-01', '2024-12-31')),
        c('845', 'registrations', 845, 'vehicle', company='MAN', p=('2024-01-01', '2024-12-31')),
        c('741', 'registrations', 741, 'vehicle', company='Solaris', p=('2023-01-01', '2023-12-31')),
        c('736', 'registrations', 736, 'vehicle', company='Solaris', p=('2024-01-01', '2024-12-31')),
        c('838', 'registrations', 838, 'vehicle', company='Daimler Buses', p=('2024-01-01', '2024-12-31')),
        c('1,100', 'registrations', 1100, 'vehicle', nth=1, company='Yutong', p=('2024-01-01', '2024-12-31')),
        c('14.1%', 'market_share', 14.1, 'percent', company='Yutong', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('845', 'registrations', 845, 'vehicle', nth=1, company='MAN', p=('2024-01-01', '2024-12-31')),
        c('10.9%', 'market_share', 10.9, 'percent', company='MAN', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('838', 'registrations', 838, 'vehicle', nth=1, company='Daimler Buses', p=('2024-01-01', '2024-12-31')),
        c('10.8%', 'market_share', 10.8, 'percent', company='Daimler Buses', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('736', 'registrations', 736, 'vehicle', nth=1, company='Solaris', p=('2024-01-01', '2024-12-31')),
        c('9.5%', 'market_share', 9.5, 'percent', company='Solaris', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('1,525 buses', 'deliveries', 1525, 'vehicle', company='Solaris', p=('2024-01-01', '2024-12-31')),
        c('15 percent', 'revenue', 15, 'percent', company='Solaris', role='change', p=('2024-01-01', '2024-12-31')),
        c('€964 million', 'revenue', 964000000, 'EUR', company='Solaris', p=('2024-01-01', '2024-12-31')),
        c('€1.1 billion', 'orders', 1100000000, 'EUR', company='Solaris'),
        c('259', 'registrations', 259, 'vehicle', company='Solaris', p=('2024-01-01', '2024-12-31')),
        c('70 percent', 'market_share', 70, 'percent', company='Solaris', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('370', 'registrations', 370, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('1,700 deliveries', 'deliveries', 1700, 'vehicle', company='Solaris', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('60 percent', 'deliveries', 60, 'percent', company='Solaris', role='share', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Solaris': ('COMPANY', 'Solaris'), 'CAF': ('COMPANY', 'CAF'), 'Yutong': ('COMPANY', 'Yutong'), 'MAN': ('COMPANY', 'MAN'), 'Daimler Buses': ('COMPANY', 'Daimler Buses')}),
    checks=[],
)
