from goldlib import *
from mentions import mentions

TEXT = """Li Auto leads as Chinese EV start-ups post mixed May deliveries

By Staff | June 1, 2024 | 3 min read

Chinese electric vehicle makers Li Auto, Nio and XPeng on Saturday reported their delivery figures for May.

Li Auto delivered 35,118 vehicles last month, up 24.2% from 28,277 in the same month last year and up 36.2% from 25,787 in April. The company said deliveries of the L6 exceeded 12,500 units in its first full month on the market. As of the end of May, it had delivered 774,600 vehicles in total and operated 478 retail stores in 146 cities.

Nio followed with 20,610 deliveries, more than three times the 6,155 of May 2023, when the company was switching to new models. Compared with April, deliveries rose by almost 32%. In the first five months, it handed over 66,280 vehicles, an increase of 51% year-on-year. The first model of its second brand Onvo, the L60, will be delivered from September, with a pre-sale price of 219,900 yuan ($30,360).

In third place came XPeng, with 10,160 Smart EVs, 35% more than a year earlier and 8% more than in April. The X9 minivan accounted for 1,620 units. That brought Xpeng's total this year to 41,380.

Zeekr and Leapmotor delivered 18,620 and 18,190 vehicles, respectively, up 115% and over 50% year-on-year. 

Nio expects to deliver 54,000 to 56,000 vehicles in the second quarter, which implies about 18,000 for June.

NIO shares closed at $5.39 in New York on Friday.

Photo: A Nio ET5 at the Shanghai auto show on April 18, 2023. REUTERS

Also read: AITO to open 100 new stores
"""

doc = dict(
    id='tv-a-startups-may-2406', published='2024-06-01', source='ev-wire-shanghai',
    title='Li Auto leads as Chinese EV start-ups post mixed May deliveries',
    text=TEXT,
    claims=[
        c('35,118 vehicles', 'deliveries', 35118, 'vehicle', company='Li Auto', p=('2024-05-01', '2024-05-31')),
        c('24.2%', 'deliveries', 24.2, 'percent', company='Li Auto', role='change', p=('2024-05-01', '2024-05-31')),
        c('28,277', 'deliveries', 28277, 'vehicle', company='Li Auto', p=('2023-05-01', '2023-05-31')),
        c('36.2%', 'deliveries', 36.2, 'percent', company='Li Auto', role='change', p=('2024-05-01', '2024-05-31')),
        c('25,787', 'deliveries', 25787, 'vehicle', company='Li Auto', p=('2024-04-01', '2024-04-30')),
        c('12,500 units', 'deliveries', 12500, 'vehicle', None, company='Li Auto', product='L6', p=('2024-05-01', '2024-05-31')),
        c('774,600 vehicles', 'deliveries', 774600, 'vehicle', company='Li Auto', p=(None, '2024-05-31')),
        c('478 retail stores', 'stores', 478, 'store', company='Li Auto', p=('2024-05-31', '2024-05-31')),
        c('146 cities', 'countries', 146, 'country', company='Li Auto', p=('2024-05-31', '2024-05-31')),
        c('20,610 deliveries', 'deliveries', 20610, 'vehicle', company='NIO', p=('2024-05-01', '2024-05-31')),
        c('three times', 'deliveries', 200, 'percent', None, company='NIO', role='change', p=('2024-05-01', '2024-05-31')),
        c('6,155', 'deliveries', 6155, 'vehicle', company='NIO', p=('2023-05-01', '2023-05-31')),
        c('32%', 'deliveries', 32, 'percent', company='NIO', role='change', p=('2024-05-01', '2024-05-31')),
        c('66,280 vehicles', 'deliveries', 66280, 'vehicle', company='NIO', p=('2024-01-01', '2024-05-31')),
        c('51%', 'deliveries', 51, 'percent', company='NIO', role='change', p=('2024-01-01', '2024-05-31')),
        c('September', 'delivery_start', None, 'date', company=['Onvo', 'NIO'], product='L60', p=('2024-09-01', '2024-09-30'), status=['plan', 'target', 'forecast']),
        c('219,900 yuan', 'price', 219900, 'CNY', company=['Onvo', 'NIO'], product='L60'),
        c('$30,360', 'price', 30360, 'USD', company=['Onvo', 'NIO'], product='L60'),
        c('10,160 Smart EVs', 'deliveries', 10160, 'vehicle', company='XPeng', p=('2024-05-01', '2024-05-31')),
        c('35%', 'deliveries', 35, 'percent', company='XPeng', role='change', p=('2024-05-01', '2024-05-31')),
        c('8%', 'deliveries', 8, 'percent', company='XPeng', role='change', p=('2024-05-01', '2024-05-31')),
        c('1,620 units', 'deliveries', 1620, 'vehicle', company='XPeng', product='X9', p=('2024-05-01', '2024-05-31')),
        c('41,380', 'deliveries', 41380, 'vehicle', company='XPeng', p=('2024-01-01', '2024-05-31')),
        c('18,620', 'deliveries', 18620, 'vehicle', company='Zeekr', p=('2024-05-01', '2024-05-31')),
        c('18,190 vehicles', 'deliveries', 18190, 'vehicle', company='Leapmotor', p=('2024-05-01', '2024-05-31')),
        c('115%', 'deliveries', 115, 'percent', company='Zeekr', role='change', p=('2024-05-01', '2024-05-31')),
        c('50%', 'deliveries', 50, 'percent', None, company='Leapmotor', role='change', p=('2024-05-01', '2024-05-31')),
        c('54,000 to 56,000 vehicles', 'deliveries', 54000, 'vehicle', 56000, company='NIO', p=('2024-04-01', '2024-06-30'), status=['target', 'forecast']),
        c('18,000', 'deliveries', 18000, 'vehicle', company='NIO', p=('2024-06-01', '2024-06-30'), status='forecast'),
        c('$5.39', 'share_price', 5.39, 'USD', company='NIO', per='share', p=('2024-05-31', '2024-05-31')),
    ],
    names=mentions(TEXT, {'NIO': ('COMPANY', 'NIO'), 'Nio': ('COMPANY', 'NIO'), 'Li Auto': ('COMPANY', 'Li Auto'), 'XPeng': ('COMPANY', 'XPeng'), 'Xpeng': ('COMPANY', 'XPeng'), 'Zeekr': ('COMPANY', 'Zeekr'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Onvo': ('COMPANY', 'Onvo'), 'AITO': ('COMPANY', 'AITO'), 'L6': ('PRODUCT', 'L6'), 'X9': ('PRODUCT', 'X9'), 'ET5': ('PRODUCT', 'ET5'), 'L60': ('PRODUCT', 'L60')}),
    checks=[],
)
