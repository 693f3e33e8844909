from goldlib import *
from mentions import mentions

TEXT = """CAAM: NEV sales up 238.5% in January, exports at a new high

China's car industry began 2021 with 2.503 million vehicles sold, the China Association of Automobile Manufacturers reported today – a growth of 29.5% on a January that had been cut short by the holidays and the outbreak (1.933 million).

What of new energy vehicles? The industry body counts 179,000 sold and 194,000 built, which is 3.4 times and 3.9 times as many, respectively; a small sum on a smaller base.

Table: NEVs by type, January 2021 (thousand)
Type	Output	Sales
Battery electric	166	151
Plug-in hybrid	28	28
Total	194	179

NEVs accounted for 7.2% of all sales. Best-seller remained SAIC-GM-Wuling's Hongguang Mini EV with 36,762 units, ahead of the 13,843 of Tesla's Model 3.

Carmakers exported 118,000 vehicles, one-and-a-half times the figure of a year ago. For 2021 as a whole the association expects 1.8 million NEVs to be sold, up 40% from 1.37 million last year, within an overall market of 26.3 million.
"""

doc = dict(
    id='a-caam-2101', published='2021-02-09', source='auto-stat-monitor',
    title='CAAM: NEV sales up 238.5% in January, exports at a new high',
    text=TEXT,
    claims=[
        c('238.5%', 'sales', 238.5, 'percent', role='change', p=m(2021, 1)),
        c('2.503 million vehicles', 'sales', 2503000, 'vehicle', p=m(2021, 1)),
        c('29.5%', 'sales', 29.5, 'percent', role='change', p=m(2021, 1)),
        c('1.933 million', 'sales', 1933000, 'vehicle', p=m(2020, 1)),
        c('179,000', 'sales', 179000, 'vehicle', p=m(2021, 1)),
        c('194,000', 'production', 194000, 'vehicle', p=m(2021, 1)),
        c('3.4 times', 'sales', 240, 'percent', role='change', p=m(2021, 1)),
        c('3.9 times', 'production', 290, 'percent', role='change', p=m(2021, 1)),
        c('166', 'production', 166000, 'vehicle', p=m(2021, 1)),
        c('151', 'sales', 151000, 'vehicle', p=m(2021, 1)),
        c('28', 'production', 28000, 'vehicle', p=m(2021, 1)),
        c('28', 'sales', 28000, 'vehicle', nth=1, p=m(2021, 1)),
        c('194', 'production', 194000, 'vehicle', nth=1, p=m(2021, 1)),
        c('179', 'sales', 179000, 'vehicle', nth=1, p=m(2021, 1)),
        c('7.2%', 'penetration', 7.2, 'percent', role=['level', 'share'], p=m(2021, 1)),
        c('36,762 units', 'sales', 36762, 'vehicle', company='SAIC-GM-Wuling', product='Hongguang Mini EV', p=m(2021, 1)),
        c('13,843', 'sales', 13843, 'vehicle', company='Tesla', product='Model 3', p=m(2021, 1)),
        c('118,000 vehicles', 'exports', 118000, 'vehicle', p=m(2021, 1)),
        c('one-and-a-half times', 'exports', 50, 'percent', role='change', p=m(2021, 1)),
        c('1.8 million NEVs', 'sales', 1800000, 'vehicle', p=y(2021), status='forecast'),
        c('40%', 'sales', 40, 'percent', role='change', p=y(2021), status='forecast'),
        c('1.37 million', 'sales', 1370000, 'vehicle', p=y(2020)),
        c('26.3 million', 'sales', 26300000, 'vehicle', p=y(2021), status='forecast'),
    ],
    names=mentions(TEXT, {'SAIC-GM-Wuling': ('COMPANY', 'SAIC-GM-Wuling'), 'Tesla': ('COMPANY', 'Tesla'), 'Hongguang Mini EV': ('PRODUCT', 'Hongguang Mini EV'), 'Model 3': ('PRODUCT', 'Model 3')}),
    checks=[
        dict(kind='growth', verdict='consistent', quotes=['1.933 million', '29.5%', '2.503 million vehicles']),
        dict(kind='sum', verdict='consistent', quotes=['151', '28\nTotal', '179\n\n']),
        dict(kind='sum', verdict='consistent', quotes=['166', 'in hybrid\t28', 'Total\t194']),
        dict(kind='share', verdict='consistent', quotes=['179,000', '2.503 million vehicles', '7.2%']),
        dict(kind='growth', verdict='inconsistent', quotes=['1.37 million', '1.8 million NEVs', '40%'], suggestion='fits 31 percent'),
        dict(kind='agreement', verdict='consistent', quotes=['179,000', '179\n\n']),
        dict(kind='agreement', verdict='consistent', quotes=['194,000', 'Total\t194']),
        dict(kind='agreement', verdict='consistent', quotes=['238.5%', '3.4 times']),
    ],
)
