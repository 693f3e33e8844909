from goldlib import *
from mentions import mentions

TEXT = """January: NEV penetration back below 40% as purchase tax returns

Retail sales of new-energy passenger cars were 596,000 units last month, the China Passenger Car Association reported on Wednesday, a decrease of 20.0% year-on-year and of 55.4% month-on-month. NEVs accounted for 38.6% of the 1.544 million cars sold (-13.9%), against 59.1% in December and 41.5% in January last year. Since January 1 buyers pay a 5% purchase tax, half the ordinary rate; until then they paid none.

Wholesale volume of NEVs, however, gained 1.0% to 864,000, since exports more than doubled to 286,000, as compared with 140,000.

NEV wholesale by maker (thousand): BYD 205.5; Geely 124.3; Tesla China 69.1; Changan 52.8; SAIC 50.1; Chery 49.6; Seres 40.0; Xiaomi 39.0; Leapmotor 32.1.

The first-named thus lost 30.7% on the year, its rival from Hangzhou gained 2.6%. Tesla exported 50,644 of its Shanghai-built cars and sold 18,485 at home, fewer than in any month since 2022; year-ago figures had been 29,535 and 33,703.

Bestsellers: YU7 37,869; Xingyuan 28,500; Aito's M7 26,454; Model Y 16,845.

For February, with only 16 working days, the association forecasts 510,000.
"""

doc = dict(
    id='tj-cpca-wholesale-2601', published='2026-02-11', source='beijing-statistics-brief',
    title='January: NEV penetration back below 40% as purchase tax returns',
    text=TEXT,
    claims=[
        c('40%', 'penetration', None, 'percent', 40, role=['level', 'share'], p=('2026-01-01', '2026-01-31')),
        c('596,000 units', 'sales', 596000, 'vehicle', p=('2026-01-01', '2026-01-31')),
        c('20.0%', 'sales', -20, 'percent', role='change', p=('2026-01-01', '2026-01-31')),
        c('55.4%', 'sales', -55.4, 'percent', role='change', p=('2026-01-01', '2026-01-31')),
        c('38.6%', 'penetration', 38.6, 'percent', role=['level', 'share'], p=('2026-01-01', '2026-01-31')),
        c('1.544 million cars', 'sales', 1544000, 'vehicle', p=('2026-01-01', '2026-01-31')),
        c('-13.9%', 'sales', -13.9, 'percent', role='change', p=('2026-01-01', '2026-01-31')),
        c('59.1%', 'penetration', 59.1, 'percent', role=['level', 'share'], p=('2025-12-01', '2025-12-31')),
        c('41.5%', 'penetration', 41.5, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-01-31')),
        c('5%', 'tariff', 5, 'percent', nth=1, p=('2026-01-01', None)),
        c('half', 'tariff', -50, 'percent', role='change', p=('2026-01-01', None)),
        c('1.0%', 'sales', 1, 'percent', role='change', p=('2026-01-01', '2026-01-31')),
        c('864,000', 'sales', 864000, 'vehicle', p=('2026-01-01', '2026-01-31')),
        c('doubled', 'exports', 100, 'percent', None, role='change', p=('2026-01-01', '2026-01-31')),
        c('286,000', 'exports', 286000, 'vehicle', p=('2026-01-01', '2026-01-31')),
        c('140,000', 'exports', 140000, 'vehicle', p=('2025-01-01', '2025-01-31')),
        c('205.5', 'sales', 205500, 'vehicle', company='BYD', p=('2026-01-01', '2026-01-31')),
        c('124.3', 'sales', 124300, 'vehicle', company='Geely', p=('2026-01-01', '2026-01-31')),
        c('69.1', 'sales', 69100, 'vehicle', company='Tesla', p=('2026-01-01', '2026-01-31')),
        c('52.8', 'sales', 52800, 'vehicle', company='Changan', p=('2026-01-01', '2026-01-31')),
        c('50.1', 'sales', 50100, 'vehicle', company='SAIC', p=('2026-01-01', '2026-01-31')),
        c('49.6', 'sales', 49600, 'vehicle', company='Chery', p=('2026-01-01', '2026-01-31')),
        c('40.0', 'sales', 40000, 'vehicle', company='Seres', p=('2026-01-01', '2026-01-31')),
        c('39.0', 'sales', 39000, 'vehicle', company='Xiaomi', p=('2026-01-01', '2026-01-31')),
        c('32.1', 'sales', 32100, 'vehicle', company='Leapmotor', p=('2026-01-01', '2026-01-31')),
        c('30.7%', 'sales', -30.7, 'percent', company='BYD', role='change', p=('2026-01-01', '2026-01-31')),
        c('2.6%', 'sales', 2.6, 'percent', company='Geely', role='change', p=('2026-01-01', '2026-01-31')),
        c('50,644', 'exports', 50644, 'vehicle', company='Tesla', p=('2026-01-01', '2026-01-31')),
        c('18,485', 'sales', 18485, 'vehicle', company='Tesla', p=('2026-01-01', '2026-01-31')),
        c('29,535', 'exports', 29535, 'vehicle', company='Tesla', p=('2025-01-01', '2025-01-31')),
        c('33,703', 'sales', 33703, 'vehicle', company='Tesla', p=('2025-01-01', '2025-01-31')),
        c('37,869', 'sales', 37869, 'vehicle', company='Xiaomi', product='YU7', p=('2026-01-01', '2026-01-31')),
        c('28,500', 'sales', 28500, 'vehicle', company='Geely', product='Xingyuan', p=('2026-01-01', '2026-01-31')),
        c('26,454', 'sales', 26454, 'vehicle', company='Aito', product='M7', p=('2026-01-01', '2026-01-31')),
        c('16,845', 'sales', 16845, 'vehicle', company='Tesla', product='Model Y', p=('2026-01-01', '2026-01-31')),
        c('510,000', 'sales', 510000, 'vehicle', p=('2026-02-01', '2026-02-28'), status='forecast'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Geely': ('COMPANY', 'Geely'), 'Tesla': ('COMPANY', 'Tesla'), 'Changan': ('COMPANY', 'Changan'), 'SAIC': ('COMPANY', 'SAIC'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Xiaomi': ('COMPANY', 'Xiaomi'), 'Seres': ('COMPANY', 'Seres'), 'Aito': ('COMPANY', 'Aito'), 'Chery': ('COMPANY', 'Chery'), 'Model Y': ('PRODUCT', 'Model Y'), 'Xingyuan': ('PRODUCT', 'Xingyuan'), 'YU7': ('PRODUCT', 'YU7'), 'M7': ('PRODUCT', 'M7')}),
    checks=[],
)
