from goldlib import *
from mentions import mentions

TEXT = """Great Wall's NEV deliveries hit all-time high in June; Seres still sliding

Great Wall Motor (601633.SH) sold 105,400 vehicles in June, 4.1 percent more than a year ago, of which 26,810 carried a green plate. That is the highest number of new energy vehicles the Baoding-based group has recorded, and an increase of 112 percent over June 2022. The ratio to total sales was 25.4 percent; in May, it was 23.6 percent.

Most of the growth came from Haval, which launched two plug-in hybrids in the second quarter: the Xiaolong and Xiaolong Max together sold 7,640 units, out of 58,200 for the brand. Ora, its all-electric arm, improved to 10,560, from 9,010 in the previous month, thanks to the Good Cat (7,880). Wey sold 6,530, more than twice as many as in May, and Tank 12,020.

In the first six months, the group's sales were up 0.2 percent at 519,300, with NEVs at 92,900, or 45 percent more. It keeps the aim of 1.6 million vehicles this year, two fifths of them electrified, which is widely seen as out of reach.

Overseas sales for the half-year came to 123,800, the best ever. In June alone they were 24,700.

Further west in Chongqing, Seres had a bad half. The Huawei partner's new energy vehicle sales fell 44 percent year-on-year to 8,300 in June and 18.5 percent to 38,600 in the January to June period. Aito, the brand the two firms share, delivered 5,670 cars in the month. The M5 was its best-seller. Prices for it were cut by up to 30,000 yuan in February.

Yu Chengdong of Huawei said in spring that Aito would sell 10,000 a month by the summer.

Keywords: Great Wall Motor, sales, NEV, Ora, Aito
Editor: Lin Shu
"""

doc = dict(
    id='tw-b-gwm-seres-jun-2307', published='2023-07-07', source='chongqing-auto-digest',
    title="Great Wall's NEV deliveries hit all-time high in June; Seres still sliding",
    text=TEXT,
    claims=[
        c('105,400 vehicles', 'sales', 105400, 'vehicle', company='Great Wall Motor', p=('2023-06-01', '2023-06-30')),
        c('4.1 percent', 'sales', 4.1, 'percent', company='Great Wall Motor', role='change', p=('2023-06-01', '2023-06-30')),
        c('26,810', 'sales', 26810, 'vehicle', company='Great Wall Motor', p=('2023-06-01', '2023-06-30')),
        c('112 percent', 'sales', 112, 'percent', company='Great Wall Motor', role='change', p=('2023-06-01', '2023-06-30')),
        c('25.4 percent', 'sales', 25.4, 'percent', company='Great Wall Motor', role='share', p=('2023-06-01', '2023-06-30')),
        c('23.6 percent', 'sales', 23.6, 'percent', company='Great Wall Motor', role='share', p=('2023-05-01', '2023-05-31')),
        c('second quarter', 'launch', None, 'date', company='Haval', product=['Xiaolong', 'Xiaolong Max'], p=('2023-04-01', '2023-06-30')),
        c('7,640 units', 'sales', 7640, 'vehicle', company='Haval', p=('2023-06-01', '2023-06-30')),
        c('58,200', 'sales', 58200, 'vehicle', company='Haval', p=('2023-06-01', '2023-06-30')),
        c('10,560', 'sales', 10560, 'vehicle', company='Ora', p=('2023-06-01', '2023-06-30')),
        c('9,010', 'sales', 9010, 'vehicle', company='Ora', p=('2023-05-01', '2023-05-31')),
        c('7,880', 'sales', 7880, 'vehicle', company='Ora', product='Good Cat', p=('2023-06-01', '2023-06-30')),
        c('6,530', 'sales', 6530, 'vehicle', company='Wey', p=('2023-06-01', '2023-06-30')),
        c('twice', 'sales', 100, 'percent', None, company='Wey', role='change', p=('2023-06-01', '2023-06-30')),
        c('12,020', 'sales', 12020, 'vehicle', company='Tank', p=('2023-06-01', '2023-06-30')),
        c('0.2 percent', 'sales', 0.2, 'percent', company='Great Wall Motor', role='change', p=('2023-01-01', '2023-06-30')),
        c('519,300', 'sales', 519300, 'vehicle', company='Great Wall Motor', p=('2023-01-01', '2023-06-30')),
        c('92,900', 'sales', 92900, 'vehicle', company='Great Wall Motor', p=('2023-01-01', '2023-06-30')),
        c('45 percent', 'sales', 45, 'percent', company='Great Wall Motor', role='change', p=('2023-01-01', '2023-06-30')),
        c('1.6 million vehicles', 'sales', 1600000, 'vehicle', company='Great Wall Motor', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('two fifths', 'sales', 40, 'percent', company='Great Wall Motor', role='share', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('123,800', ['sales', 'exports'], 123800, 'vehicle', company='Great Wall Motor', p=('2023-01-01', '2023-06-30')),
        c('24,700', ['sales', 'exports'], 24700, 'vehicle', company='Great Wall Motor', p=('2023-06-01', '2023-06-30')),
        c('44 percent', 'sales', -44, 'percent', company='Seres', role='change', p=('2023-06-01', '2023-06-30')),
        c('8,300', 'sales', 8300, 'vehicle', company='Seres', p=('2023-06-01', '2023-06-30')),
        c('18.5 percent', 'sales', -18.5, 'percent', company='Seres', role='change', p=('2023-01-01', '2023-06-30')),
        c('38,600', 'sales', 38600, 'vehicle', company='Seres', p=('2023-01-01', '2023-06-30')),
        c('5,670 cars', 'deliveries', 5670, 'vehicle', company='Aito', p=('2023-06-01', '2023-06-30')),
        c('30,000 yuan', 'price_change', -30000, 'CNY', None, company='Aito', product='M5', role='change', p=('2023-02-01', '2023-02-28')),
        c('10,000', 'sales', 10000, 'vehicle', company='Aito', per='month', status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Great Wall Motor': ('COMPANY', 'Great Wall Motor'), 'Great Wall': ('COMPANY', 'Great Wall Motor'), 'Haval': ('COMPANY', 'Haval'), 'Ora': ('COMPANY', 'Ora'), 'Wey': ('COMPANY', 'Wey'), 'Tank': ('COMPANY', 'Tank'), 'Seres': ('COMPANY', 'Seres'), 'Huawei': ('COMPANY', 'Huawei'), 'Aito': ('COMPANY', 'Aito'), 'Xiaolong Max': ('PRODUCT', 'Xiaolong Max'), 'Xiaolong': ('PRODUCT', 'Xiaolong'), 'Good Cat': ('PRODUCT', 'Good Cat'), 'M5': ('PRODUCT', 'M5')}),
    checks=[],
)
