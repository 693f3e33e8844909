from goldlib import *
from mentions import mentions

TEXT = """Hyundai, Kia U.S. sales rise again in October as EVs more than double

Hyundai Motor America reported October sales of 61,340 units, a 2 percent gain from October 2022 and its 15th straight month of year-over-year growth.

Sales of hybrid and electric models jumped 68 percent to 14,980, the Fountain Valley, Calif., company said Wednesday. Of those, 5,820 were battery-electric.

The Ioniq 5 set a best-ever October with 3,060 sales, compared with 1,579 a year earlier. The Ioniq 6 sedan, which was not on sale in October 2022, added 1,340, and the Kona Electric 1,290.

"Inventory is improving, and our dealers are making the most of it," said Randy Parker, chief executive officer.

Retail sales were 51,100. Fleet deliveries accounted for 17 percent of the total volume.

Through October, Hyundai has sold 653,700 vehicles in the U.S., up 11 percent.

Its sister brand Kia sold 59,800 vehicles last month, up 0.9 percent. EV sales climbed 186 percent from a weak October 2022 to 2,890 on the strength of the EV6 with 1,710 and the Niro EV with 1,160. The automaker, which begins U.S. deliveries of the three-row EV9 in the fourth quarter at $54,900, said year-to-date sales of 652,200 were up 13 percent.

Genesis posted 6,330, its 12th consecutive monthly gain, with 610 units of the GV60, Electrified GV70 and Electrified G80.

Group EV sales in the U.S. surpassed 75,000 in the first 10 months. All of Hyundai's EVs except the Electrified GV70 are imported and get the $7,500 federal tax credit only when leased.

Related Video
"""

doc = dict(
    id='tw-b-hyundai-us-oct-2311', published='2023-11-01', source='sunbelt-dealer-news',
    title='Hyundai, Kia U.S. sales rise again in October as EVs more than double',
    text=TEXT,
    claims=[
        c('double', 'sales', 100, 'percent', None, company=['Hyundai', 'Kia'], role='change', p=('2023-10-01', '2023-10-31')),
        c('61,340 units', 'sales', 61340, 'vehicle', company='Hyundai', p=('2023-10-01', '2023-10-31')),
        c('2 percent', 'sales', 2, 'percent', company='Hyundai', role='change', p=('2023-10-01', '2023-10-31')),
        c('68 percent', 'sales', 68, 'percent', company='Hyundai', role='change', p=('2023-10-01', '2023-10-31')),
        c('14,980', 'sales', 14980, 'vehicle', company='Hyundai', p=('2023-10-01', '2023-10-31')),
        c('5,820', 'sales', 5820, 'vehicle', company='Hyundai', p=('2023-10-01', '2023-10-31')),
        c('3,060 sales', 'sales', 3060, 'vehicle', company='Hyundai', product='Ioniq 5', p=('2023-10-01', '2023-10-31')),
        c('1,579', 'sales', 1579, 'vehicle', company='Hyundai', product='Ioniq 5', p=('2022-10-01', '2022-10-31')),
        c('1,340', 'sales', 1340, 'vehicle', nth=1, company='Hyundai', product='Ioniq 6', p=('2023-10-01', '2023-10-31')),
        c('1,290', 'sales', 1290, 'vehicle', company='Hyundai', product='Kona Electric', p=('2023-10-01', '2023-10-31')),
        c('51,100', 'sales', 51100, 'vehicle', company='Hyundai', p=('2023-10-01', '2023-10-31')),
        c('17 percent', ['sales', 'deliveries'], 17, 'percent', company='Hyundai', role='share', p=('2023-10-01', '2023-10-31')),
        c('653,700 vehicles', 'sales', 653700, 'vehicle', company='Hyundai', p=('2023-01-01', '2023-10-31')),
        c('11 percent', 'sales', 11, 'percent', company='Hyundai', role='change', p=('2023-01-01', '2023-10-31')),
        c('59,800 vehicles', 'sales', 59800, 'vehicle', company='Kia', p=('2023-10-01', '2023-10-31')),
        c('0.9 percent', 'sales', 0.9, 'percent', company='Kia', role='change', p=('2023-10-01', '2023-10-31')),
        c('186 percent', 'sales', 186, 'percent', company='Kia', role='change', p=('2023-10-01', '2023-10-31')),
        c('2,890', 'sales', 2890, 'vehicle', company='Kia', p=('2023-10-01', '2023-10-31')),
        c('1,710', 'sales', 1710, 'vehicle', company='Kia', product='EV6', p=('2023-10-01', '2023-10-31')),
        c('1,160', 'sales', 1160, 'vehicle', company='Kia', product='Niro EV', p=('2023-10-01', '2023-10-31')),
        c('fourth quarter', 'delivery_start', None, 'date', company='Kia', product='EV9', p=('2023-10-01', '2023-12-31'), status=['plan', 'target', 'forecast']),
        c('$54,900', 'price', 54900, 'USD', company='Kia', product='EV9'),
        c('652,200', 'sales', 652200, 'vehicle', company='Kia', p=('2023-01-01', '2023-10-31')),
        c('13 percent', 'sales', 13, 'percent', company='Kia', role='change', p=('2023-01-01', '2023-10-31')),
        c('6,330', 'sales', 6330, 'vehicle', company='Genesis', p=('2023-10-01', '2023-10-31')),
        c('610 units', 'sales', 610, 'vehicle', company='Genesis', p=('2023-10-01', '2023-10-31')),
        c('75,000', 'sales', 75000, 'vehicle', None, company=['Hyundai', 'Hyundai Motor Group'], p=('2023-01-01', '2023-10-31')),
        c('$7,500', 'subsidy', 7500, 'USD'),
    ],
    names=mentions(TEXT, {'Hyundai Motor America': ('COMPANY', 'Hyundai'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Kia': ('COMPANY', 'Kia'), 'Genesis': ('COMPANY', 'Genesis'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5'), 'Ioniq 6': ('PRODUCT', 'Ioniq 6'), 'Kona Electric': ('PRODUCT', 'Kona Electric'), 'EV6': ('PRODUCT', 'EV6'), 'Niro EV': ('PRODUCT', 'Niro EV'), 'EV9': ('PRODUCT', 'EV9'), 'GV60': ('PRODUCT', 'GV60'), 'Electrified GV70': ('PRODUCT', 'Electrified GV70'), 'Electrified G80': ('PRODUCT', 'Electrified G80')}),
    checks=[],
)
