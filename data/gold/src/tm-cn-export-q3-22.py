from goldlib import *
from mentions import mentions

TEXT = """China’s car exports overtake Germany’s as EV shipments double

In September 301,000 motor vehicles left China’s ports, 73.9% more than a year before and only a whisker short of August’s record of 308,000, CAAM reported this week. New-energy vehicles came to 50,000, more than double the number in September 2021, though 39.7% below August. Over nine months, shipments of 2.117 million represent a plus of 55.5%; 389,000 of them, or 18.4%, were electrified.

Firm by firm, January to September:

1. SAIC, 615,000, with 134,000 electrified among them
2. Tesla, 182,000, all battery-powered, out of 483,000 built in Shanghai
3. Geely, 140,000
4. BYD, 23,500, 7,736 of which last month

The average price of an exported EV was $25,800 so far this year, against $2,000 in 2018, when low-speed buggies dominated.

BYD starts in Germany, Sweden and the Netherlands this quarter; rental firm Sixt alone has committed to 100,000 cars by 2028. SAIC’s MG4, from €31,990, arrives in November. The bottleneck is ships, for which BYD will spend 5 billion yuan on eight carriers.
"""

doc = dict(
    id='tm-cn-export-q3-22', published='2022-10-14', source='port-and-plug',
    title='China’s car exports overtake Germany’s as EV shipments double',
    text=TEXT,
    claims=[
        c('double', 'exports', 100, 'percent', role='change', p=('2022-09-01', '2022-09-30')),
        c('301,000 motor vehicles', 'exports', 301000, 'vehicle', p=('2022-09-01', '2022-09-30')),
        c('73.9%', 'exports', 73.9, 'percent', role='change', p=('2022-09-01', '2022-09-30')),
        c('308,000', 'exports', 308000, 'vehicle', p=('2022-08-01', '2022-08-31')),
        c('50,000', 'exports', 50000, 'vehicle', p=('2022-09-01', '2022-09-30')),
        c('double', 'exports', 100, 'percent', None, nth=1, role='change', p=('2022-09-01', '2022-09-30')),
        c('39.7%', 'exports', -39.7, 'percent', role='change', p=('2022-09-01', '2022-09-30')),
        c('2.117 million', 'exports', 2117000, 'vehicle', p=('2022-01-01', '2022-09-30')),
        c('55.5%', 'exports', 55.5, 'percent', role='change', p=('2022-01-01', '2022-09-30')),
        c('389,000', 'exports', 389000, 'vehicle', p=('2022-01-01', '2022-09-30')),
        c('18.4%', 'exports', 18.4, 'percent', role=['level', 'share'], p=('2022-01-01', '2022-09-30')),
        c('615,000', 'exports', 615000, 'vehicle', company='SAIC', p=('2022-01-01', '2022-09-30')),
        c('134,000', 'exports', 134000, 'vehicle', company='SAIC', p=('2022-01-01', '2022-09-30')),
        c('182,000', 'exports', 182000, 'vehicle', company='Tesla', p=('2022-01-01', '2022-09-30')),
        c('483,000', 'production', 483000, 'vehicle', company='Tesla', p=('2022-01-01', '2022-09-30')),
        c('140,000', 'exports', 140000, 'vehicle', company='Geely', p=('2022-01-01', '2022-09-30')),
        c('23,500', 'exports', 23500, 'vehicle', company='BYD', p=('2022-01-01', '2022-09-30')),
        c('7,736', 'exports', 7736, 'vehicle', company='BYD', p=('2022-09-01', '2022-09-30')),
        c('$25,800', ['price', 'exports'], 25800, 'USD', per=['vehicle', None], p=('2022-01-01', '2022-09-30')),
        c('$2,000', ['price', 'exports'], 2000, 'USD', per=['vehicle', None], p=('2018-01-01', '2018-12-31')),
        c('this quarter', 'launch', None, 'date', company='BYD', p=('2022-10-01', '2022-12-31'), status=['plan', 'target', 'forecast']),
        c('100,000 cars', 'orders', 100000, 'vehicle', company=['BYD', 'Sixt'], p=(None, '2028-12-31'), status='plan'),
        c('€31,990', 'price', 31990, 'EUR', company=['SAIC', 'MG'], product='MG4'),
        c('November', 'launch', None, 'date', company=['SAIC', 'MG'], product='MG4', p=('2022-11-01', '2022-11-30'), status=['plan', 'target', 'forecast']),
        c('5 billion yuan', 'investment', 5000000000, 'CNY', company='BYD', status='plan'),
        c('eight carriers', 'other', 8, 'item', company='BYD', status='plan'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'SAIC': ('COMPANY', 'SAIC'), 'BYD': ('COMPANY', 'BYD'), 'Geely': ('COMPANY', 'Geely'), 'Sixt': ('COMPANY', 'Sixt'), 'MG4': ('PRODUCT', 'MG4')}),
    checks=[],
)
