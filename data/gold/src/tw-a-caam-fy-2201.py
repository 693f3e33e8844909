from goldlib import *
from mentions import mentions

TEXT = """China NEV sales grow more than 150 pct in 2021, CAAM sees 5 mln this year

BEIJING, Jan. 12 -- China's auto sales ended a three-year decline in 2021, with new energy vehicles (NEVs) accounting for most of the increase, the country's top auto industry body said Wednesday.

Total sales rose 3.8 percent from 2020 to 26.27 million units and output 3.4 percent to 26.08 million, the China Association of Automobile Manufacturers (CAAM) said.

NEV sales soared 157.5 percent to 3.52 million units, or 13.4 percent of the total, as against 5.4 percent in 2020. Pure electric vehicles took up 2.92 million, plug-in hybrids 603,000 and fuel-cell vehicles about 1,600.

In December alone, NEV sales went up 114 percent to 531,000 units, and the penetration rate stood at 19.1 percent.

SAIC Motor was the largest NEV seller, delivering 733,000 units, followed by BYD with 603,800, up 218.3 percent, and Tesla, whose Shanghai plant turned out 484,100 vehicles, a third of them sold overseas.

The country exported 310,000 NEVs during the year, up 304.6 percent, according to CAAM. Vehicle exports as a whole exceeded 2 million for the first time.

Chen Shihua, deputy secretary-general of the association, predicted that NEV sales would reach 5 million units in 2022, an increase of 42 percent, out of a total of 27.5 million.

Subsidies for NEV purchases have been cut by 30 percent from Jan. 1 and will end on Dec. 31.

XPeng, Li Auto and Nio together sold 280,100 vehicles last year.
"""

doc = dict(
    id='tw-a-caam-fy-2201', published='2022-01-12', source='beijing-wire-auto',
    title='China NEV sales grow more than 150 pct in 2021, CAAM sees 5 mln this year',
    text=TEXT,
    claims=[
        c('150 pct', 'sales', 150, 'percent', None, role='change', p=('2021-01-01', '2021-12-31')),
        c('5 mln', 'sales', 5000000, 'vehicle', p=('2022-01-01', '2022-12-31'), status='forecast'),
        c('3.8 percent', 'sales', 3.8, 'percent', role='change', p=('2021-01-01', '2021-12-31')),
        c('26.27 million units', 'sales', 26270000, 'vehicle', p=('2021-01-01', '2021-12-31')),
        c('3.4 percent', 'production', 3.4, 'percent', role='change', p=('2021-01-01', '2021-12-31')),
        c('26.08 million', 'production', 26080000, 'vehicle', p=('2021-01-01', '2021-12-31')),
        c('157.5 percent', 'sales', 157.5, 'percent', role='change', p=('2021-01-01', '2021-12-31')),
        c('3.52 million units', 'sales', 3520000, 'vehicle', p=('2021-01-01', '2021-12-31')),
        c('13.4 percent', 'penetration', 13.4, 'percent', role=['level', 'share'], p=('2021-01-01', '2021-12-31')),
        c('5.4 percent', 'penetration', 5.4, 'percent', role=['level', 'share'], p=('2020-01-01', '2020-12-31')),
        c('2.92 million', 'sales', 2920000, 'vehicle', p=('2021-01-01', '2021-12-31')),
        c('603,000', 'sales', 603000, 'vehicle', p=('2021-01-01', '2021-12-31')),
        c('1,600', 'sales', 1600, 'vehicle', p=('2021-01-01', '2021-12-31')),
        c('114 percent', 'sales', 114, 'percent', role='change', p=('2021-12-01', '2021-12-31')),
        c('531,000 units', 'sales', 531000, 'vehicle', p=('2021-12-01', '2021-12-31')),
        c('19.1 percent', 'penetration', 19.1, 'percent', role=['level', 'share'], p=('2021-12-01', '2021-12-31')),
        c('733,000 units', ['deliveries', 'sales'], 733000, 'vehicle', company='SAIC', p=('2021-01-01', '2021-12-31')),
        c('603,800', 'sales', 603800, 'vehicle', company='BYD', p=('2021-01-01', '2021-12-31')),
        c('218.3 percent', 'sales', 218.3, 'percent', company='BYD', role='change', p=('2021-01-01', '2021-12-31')),
        c('484,100 vehicles', ['production', 'sales'], 484100, 'vehicle', company='Tesla', p=('2021-01-01', '2021-12-31')),
        c('a third', ['exports', 'sales'], 33.333333333, 'percent', company='Tesla', role='share', p=('2021-01-01', '2021-12-31')),
        c('310,000 NEVs', 'exports', 310000, 'vehicle', p=('2021-01-01', '2021-12-31')),
        c('304.6 percent', 'exports', 304.6, 'percent', role='change', p=('2021-01-01', '2021-12-31')),
        c('2 million', 'exports', 2000000, 'vehicle', None, nth=2, p=('2021-01-01', '2021-12-31')),
        c('5 million units', 'sales', 5000000, 'vehicle', p=('2022-01-01', '2022-12-31'), status='forecast'),
        c('42 percent', 'sales', 42, 'percent', role='change', p=('2022-01-01', '2022-12-31'), status='forecast'),
        c('27.5 million', 'sales', 27500000, 'vehicle', p=('2022-01-01', '2022-12-31'), status='forecast'),
        c('30 percent', 'subsidy', -30, 'percent', role='change', p=('2022-01-01', None)),
        c('280,100 vehicles', 'sales', 280100, 'vehicle', company=[None, 'XPeng'], p=('2021-01-01', '2021-12-31')),
    ],
    names=mentions(TEXT, {'SAIC Motor': ('COMPANY', 'SAIC'), 'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'XPeng': ('COMPANY', 'XPeng'), 'Li Auto': ('COMPANY', 'Li Auto'), 'Nio': ('COMPANY', 'NIO')}),
    checks=[],
)
