from goldlib import *
from mentions import mentions

TEXT = """GAC Aion deliveries dip from October as plant reaches limit

GAC Aion, the electric vehicle unit of Guangzhou Automobile Group, sold 28,490 vehicles in November, up 90 percent from 15,010 a year earlier, but 5.1 percent fewer than October's record of 30,020.

It is the first month-on-month decrease since April. The company put it down to Covid controls in Guangzhou, where a second plant opened on October 12. This doubled annual capacity to 400,000 vehicles.

For January through November, its cumulative sales were 240,900, an increase of 128 percent year-on-year.

The AION Y was its best-selling model last month with 12,700, ahead of the AION S, which contributed 11,540 units and for which ride-hailing fleets remain the main buyers. The rest of the lineup, AION V and AION LX, made up less than 15 percent.

Aion brought in 18.29 billion yuan ($2.56 billion) from investors in its Series A round in October, at a valuation of 103.2 billion yuan, and plans an IPO next year.

Neta, another maker with many fleet customers, delivered 15,070 cars in November, against 18,020 in October, and 144,300 so far this year, more than all but one of the start-ups. The Hozon brand's V model, priced from 79,900 yuan, stood for 9,020 of these.

Leapmotor's deliveries came to 8,050, up 44 percent year-on-year and 14.7 percent month-on-month. The number had been 11,039 in September.

Aion will open orders for the Hyper GT next year and aims for sales of 500,000 to 600,000 in 2023, its general manager Gu Huinan said at a forum. Neta's target is 300,000.

Tip: Follow our Telegram channel for insurance data every Tuesday.
"""

doc = dict(
    id='tw-b-aion-nov-2212', published='2022-12-05', source='pearl-delta-motor',
    title='GAC Aion deliveries dip from October as plant reaches limit',
    text=TEXT,
    claims=[
        c('28,490 vehicles', 'sales', 28490, 'vehicle', company=['GAC Aion', 'Aion'], p=('2022-11-01', '2022-11-30')),
        c('90 percent', 'sales', 90, 'percent', company=['GAC Aion', 'Aion'], role='change', p=('2022-11-01', '2022-11-30')),
        c('15,010', 'sales', 15010, 'vehicle', company=['GAC Aion', 'Aion'], p=('2021-11-01', '2021-11-30')),
        c('5.1 percent', 'sales', -5.1, 'percent', company=['GAC Aion', 'Aion'], role='change', p=('2022-11-01', '2022-11-30')),
        c('30,020', 'sales', 30020, 'vehicle', company=['GAC Aion', 'Aion'], p=('2022-10-01', '2022-10-31')),
        c('October 12', 'production_start', None, 'date', company=['GAC Aion', 'Aion'], p=('2022-10-12', '2022-10-12')),
        c('doubled', 'capacity', 100, 'percent', company=['GAC Aion', 'Aion'], role='change'),
        c('400,000 vehicles', 'capacity', 400000, 'vehicle', company=['GAC Aion', 'Aion'], per='year'),
        c('240,900', 'sales', 240900, 'vehicle', company=['GAC Aion', 'Aion'], p=('2022-01-01', '2022-11-30')),
        c('128 percent', 'sales', 128, 'percent', company=['GAC Aion', 'Aion'], role='change', p=('2022-01-01', '2022-11-30')),
        c('12,700', 'sales', 12700, 'vehicle', company=['GAC Aion', 'Aion'], product=['AION Y', 'Y'], p=('2022-11-01', '2022-11-30')),
        c('11,540 units', 'sales', 11540, 'vehicle', company=['GAC Aion', 'Aion'], product=['AION S', 'S'], p=('2022-11-01', '2022-11-30')),
        c('15 percent', 'sales', None, 'percent', 15, company=['GAC Aion', 'Aion'], role='share', p=('2022-11-01', '2022-11-30')),
        c('18.29 billion yuan', 'funding', 18290000000, 'CNY', company=['GAC Aion', 'Aion'], p=('2022-10-01', '2022-10-31')),
        c('$2.56 billion', 'funding', 2560000000, 'USD', company=['GAC Aion', 'Aion'], p=('2022-10-01', '2022-10-31')),
        c('103.2 billion yuan', 'valuation', 103200000000, 'CNY', company=['GAC Aion', 'Aion'], p=('2022-10-01', '2022-10-31')),
        c('15,070 cars', 'deliveries', 15070, 'vehicle', company='Neta', p=('2022-11-01', '2022-11-30')),
        c('18,020', 'deliveries', 18020, 'vehicle', company='Neta', p=('2022-10-01', '2022-10-31')),
        c('144,300', 'deliveries', 144300, 'vehicle', company='Neta', p=('2022-01-01', '2022-11-30')),
        c('79,900 yuan', 'price', 79900, 'CNY', company='Neta', product=['V', 'Neta V']),
        c('9,020', 'deliveries', 9020, 'vehicle', company='Neta', product=['V', 'Neta V'], p=('2022-11-01', '2022-11-30')),
        c('8,050', 'deliveries', 8050, 'vehicle', company='Leapmotor', p=('2022-11-01', '2022-11-30')),
        c('44 percent', 'deliveries', 44, 'percent', company='Leapmotor', role='change', p=('2022-11-01', '2022-11-30')),
        c('14.7 percent', 'deliveries', 14.7, 'percent', company='Leapmotor', role='change', p=('2022-11-01', '2022-11-30')),
        c('11,039', 'deliveries', 11039, 'vehicle', company='Leapmotor', p=('2022-09-01', '2022-09-30')),
        c('500,000 to 600,000', 'sales', 500000, 'vehicle', 600000, company=['GAC Aion', 'Aion'], p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('300,000', ['deliveries', 'sales'], 300000, 'vehicle', company='Neta', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'GAC Aion': ('COMPANY', 'GAC Aion'), 'Aion': ('COMPANY', 'GAC Aion'), 'Guangzhou Automobile Group': ('COMPANY', 'Guangzhou Automobile Group'), 'Neta': ('COMPANY', 'Neta'), 'Hozon': ('COMPANY', 'Hozon'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'AION Y': ('PRODUCT', 'AION Y'), 'AION S': ('PRODUCT', 'AION S'), 'AION V': ('PRODUCT', 'AION V'), 'AION LX': ('PRODUCT', 'AION LX'), 'Hyper GT': ('PRODUCT', 'Hyper GT')}),
    checks=[],
)
