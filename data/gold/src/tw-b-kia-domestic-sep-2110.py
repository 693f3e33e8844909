from goldlib import *
from mentions import mentions

TEXT = """Kia's September sales fall 15 pct on chip shortage; EV6 off to solid start

SEOUL, Oct. 1 (Hangang) -- Kia Corp., South Korea's second-largest carmaker, said Friday its sales fell 15.1 percent last month from a year earlier as a lack of semiconductors and the Chuseok holiday cut into production.

Kia sold 221,360 vehicles in September, down from 260,790 units a year ago, the company said in a statement.

Domestic sales dropped 31 percent to 35,470 units from 51,360 during the cited period, while overseas sales declined 11 percent to 185,890 from 209,430.

The EV6, the company's first model on a dedicated electric platform, sold 2,610 units at home, up from 1,910 in August, and 5,280 abroad. Including the Niro EV, which accounted for 640 units, and the Bongo EV truck, eco-friendly cars without engines made up 13 percent of domestic sales.

Overseas, the Sportage was the bestseller with 24,120, followed by the Seltos at 22,580.

In the first nine months, Kia's sales climbed 11.6 percent on-year to 2.13 million units. That is equivalent to 73 percent of its annual target of 2.92 million.

"We will minimize the impact by adjusting production schedules and prioritizing models with long waiting lists," a spokesman said.

Its bigger affiliate Hyundai Motor Co., which has a 34-percent stake in Kia, sold 281,200 vehicles in the month, a decrease of 22 percent. Sales of its Ioniq 5 in South Korea were 2,980.

Shares in Kia fell 1.9 percent to 79,300 won on the Seoul bourse, underperforming the broader KOSPI's 1.6 percent loss.

(END)
"""

doc = dict(
    id='tw-b-kia-domestic-sep-2110', published='2021-10-01', source='hangang-economy',
    title="Kia's September sales fall 15 pct on chip shortage; EV6 off to solid start",
    text=TEXT,
    claims=[
        c('15 pct', 'sales', -15, 'percent', company='Kia', role='change', p=('2021-09-01', '2021-09-30')),
        c('15.1 percent', 'sales', -15.1, 'percent', company='Kia', role='change', p=('2021-09-01', '2021-09-30')),
        c('221,360 vehicles', 'sales', 221360, 'vehicle', company='Kia', p=('2021-09-01', '2021-09-30')),
        c('260,790 units', 'sales', 260790, 'vehicle', company='Kia', p=('2020-09-01', '2020-09-30')),
        c('31 percent', 'sales', -31, 'percent', company='Kia', role='change', p=('2021-09-01', '2021-09-30')),
        c('35,470 units', 'sales', 35470, 'vehicle', company='Kia', p=('2021-09-01', '2021-09-30')),
        c('51,360', 'sales', 51360, 'vehicle', company='Kia', p=('2020-09-01', '2020-09-30')),
        c('11 percent', 'sales', -11, 'percent', company='Kia', role='change', p=('2021-09-01', '2021-09-30')),
        c('185,890', 'sales', 185890, 'vehicle', company='Kia', p=('2021-09-01', '2021-09-30')),
        c('209,430', 'sales', 209430, 'vehicle', company='Kia', p=('2020-09-01', '2020-09-30')),
        c('2,610 units', 'sales', 2610, 'vehicle', company='Kia', product='EV6', p=('2021-09-01', '2021-09-30')),
        c('1,910', 'sales', 1910, 'vehicle', company='Kia', product='EV6', p=('2021-08-01', '2021-08-31')),
        c('5,280', 'sales', 5280, 'vehicle', company='Kia', product='EV6', p=('2021-09-01', '2021-09-30')),
        c('640 units', 'sales', 640, 'vehicle', company='Kia', product='Niro EV', p=('2021-09-01', '2021-09-30')),
        c('13 percent', 'sales', 13, 'percent', company='Kia', role='share', p=('2021-09-01', '2021-09-30')),
        c('24,120', 'sales', 24120, 'vehicle', company='Kia', product='Sportage', p=('2021-09-01', '2021-09-30')),
        c('22,580', 'sales', 22580, 'vehicle', company='Kia', product='Seltos', p=('2021-09-01', '2021-09-30')),
        c('11.6 percent', 'sales', 11.6, 'percent', company='Kia', role='change', p=('2021-01-01', '2021-09-30')),
        c('2.13 million units', 'sales', 2130000, 'vehicle', company='Kia', p=('2021-01-01', '2021-09-30')),
        c('73 percent', 'sales', 73, 'percent', company='Kia', role='share', p=('2021-01-01', '2021-09-30')),
        c('2.92 million', 'sales', 2920000, 'vehicle', company='Kia', p=('2021-01-01', '2021-12-31'), status=['target', 'forecast']),
        c('34-percent', 'stake', 34, 'percent', company=['Hyundai', 'Kia']),
        c('281,200 vehicles', 'sales', 281200, 'vehicle', company='Hyundai', p=('2021-09-01', '2021-09-30')),
        c('22 percent', 'sales', -22, 'percent', company='Hyundai', role='change', p=('2021-09-01', '2021-09-30')),
        c('2,980', 'sales', 2980, 'vehicle', company='Hyundai', product='Ioniq 5', p=('2021-09-01', '2021-09-30')),
        c('1.9 percent', 'share_price', -1.9, 'percent', company='Kia', role='change', p=('2021-10-01', '2021-10-01')),
        c('79,300 won', 'share_price', 79300, 'KRW', company='Kia', per='share', p=('2021-10-01', '2021-10-01')),
    ],
    names=mentions(TEXT, {'Kia': ('COMPANY', 'Kia'), 'Hyundai Motor': ('COMPANY', 'Hyundai'), 'EV6': ('PRODUCT', 'EV6'), 'Niro EV': ('PRODUCT', 'Niro EV'), 'Bongo EV': ('PRODUCT', 'Bongo EV'), 'Sportage': ('PRODUCT', 'Sportage'), 'Seltos': ('PRODUCT', 'Seltos'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5')}),
    checks=[],
)
