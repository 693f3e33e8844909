from goldlib import *
from mentions import mentions

TEXT = """Foreign badges on the wane: China's car imports sink to 476,000

Once upon a time, namely in 2017, 1.24 million vehicles came into China by ship. Last year, customs data show, it was 476,000; that is a third fewer than in 2024 (705,000) and 62 percent below the peak. In value, US$23.6 billion worth passed the quays, at an average of US$49,600 a car.

Battery cars are a footnote in that: 10,400, made up of 4,210 from Germany, 2,870 from Britain, 1,930 from Japan and 1,890 from elsewhere. Porsche, whose Taycan once ruled this niche, sold 41,938 cars of all sorts in China in 2025, 26 percent fewer than the year before (56,887), and by the end of this year will keep just 80 of its 150 dealers. The former head of a dealer in Hangzhou is said to owe customers 1.3 billion yuan.

Going the other way, the quays groan. Exports of new-energy vehicles doubled to 2.615 million from 1.284 million, a rise of 103.7 percent. BYD alone shipped 1.05 million of them, 40 percent, in part on its own fleet of eight carriers, the largest of which, the Shenzhen, is 219.9 metres long and takes 9,200 cars. For 2026 it wants 1.3 million; Executive vice-president Stella Li had mentioned 1.6 million in November.

Duty on a foreign car: 15 percent. Luxury tax: 10 percent.
"""

doc = dict(
    id='a-imports-26', published='2026-02-24', source='port-and-customs-weekly',
    title="Foreign badges on the wane: China's car imports sink to 476,000",
    text=TEXT,
    claims=[
        c('476,000', 'imports', 476000, 'vehicle', p=y(2025)),
        c('1.24 million vehicles', 'imports', 1240000, 'vehicle', p=y(2017)),
        c('476,000', 'imports', 476000, 'vehicle', nth=1, p=y(2025)),
        c('a third', 'imports', -33.3333, 'percent', role='change', p=y(2025)),
        c('705,000', 'imports', 705000, 'vehicle', p=y(2024)),
        c('62 percent', 'imports', -62, 'percent', role='change', p=y(2025)),
        c('US$23.6 billion', 'imports', 23600000000, 'USD', p=y(2025)),
        c('US$49,600', ['imports', 'price'], 49600, 'USD', per='vehicle', p=y(2025)),
        c('10,400', 'imports', 10400, 'vehicle', p=y(2025)),
        c('4,210', 'imports', 4210, 'vehicle', p=y(2025)),
        c('2,870', 'imports', 2870, 'vehicle', p=y(2025)),
        c('1,930', 'imports', 1930, 'vehicle', p=y(2025)),
        c('1,890', 'imports', 1890, 'vehicle', p=y(2025)),
        c('41,938 cars', ['sales', 'deliveries'], 41938, 'vehicle', company='Porsche', p=y(2025)),
        c('26 percent', ['sales', 'deliveries'], -26, 'percent', company='Porsche', role='change', p=y(2025)),
        c('56,887', ['sales', 'deliveries'], 56887, 'vehicle', company='Porsche', p=y(2024)),
        c('80', 'stores', 80, 'store', company='Porsche', p=('2026-12-31', '2026-12-31'), status=['plan', 'target']),
        c('150 dealers', 'stores', 150, 'store', company='Porsche'),
        c('1.3 billion yuan', 'debt', 1300000000, 'CNY'),
        c('doubled', 'exports', 100, 'percent', role='change', p=y(2025)),
        c('2.615 million', 'exports', 2615000, 'vehicle', p=y(2025)),
        c('1.284 million', 'exports', 1284000, 'vehicle', p=y(2024)),
        c('103.7 percent', 'exports', 103.7, 'percent', role='change', p=y(2025)),
        c('1.05 million', 'exports', 1050000, 'vehicle', company='BYD', p=y(2025)),
        c('40 percent', 'exports', 40, 'percent', company='BYD', role='share', p=y(2025)),
        c('eight carriers', 'other', 8, 'item', company='BYD'),
        c('219.9 metres', 'other', 219.9, 'm', company='BYD'),
        c('9,200 cars', 'other', 9200, 'vehicle', company='BYD'),
        c('1.3 million', 'exports', 1300000, 'vehicle', company='BYD', p=y(2026), status='target'),
        c('1.6 million', 'exports', 1600000, 'vehicle', company='BYD', p=y(2026), status='target', superseded=True),
        c('15 percent', 'tariff', 15, 'percent'),
        c('10 percent', 'tariff', 10, 'percent'),
    ],
    names=mentions(TEXT, {'Porsche': ('COMPANY', 'Porsche'), 'BYD': ('COMPANY', 'BYD'), 'Taycan': ('PRODUCT', 'Taycan')}),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['476,000', '476,000;']),
        dict(kind='growth', verdict='consistent', quotes=['705,000', '476,000;', 'a third']),
        dict(kind='growth', verdict='consistent', quotes=['1.24 million vehicles', '476,000;', '62 percent']),
        dict(kind='rate', verdict='consistent', quotes=['476,000;', 'US$23.6 billion', 'US$49,600']),
        dict(kind='sum', verdict='inconsistent', quotes=['4,210', '2,870', '1,930', '1,890', '10,400'], suggestion='fits 10,900'),
        dict(kind='growth', verdict='consistent', quotes=['56,887', '41,938 cars', '26 percent']),
        dict(kind='growth', verdict='consistent', quotes=['1.284 million', '2.615 million', '103.7 percent']),
        dict(kind='share', verdict='consistent', quotes=['1.05 million', '2.615 million', '40 percent']),
        dict(kind='revision', verdict='consistent', quotes=['1.6 million', '1.3 million']),
    ],
)
