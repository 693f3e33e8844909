from goldlib import *
from mentions import mentions

TEXT = """BYD January sales down 42% from December, overseas at record

BYD (SZ: 002594) sold 198,640 vehicles in January, compared with 341,070 in December and 151,260 in the same month of 2023, when the week-long Chinese New Year holiday fell earlier.

That is a month-on-month drop of 41.8 percent and a year-on-year increase of 31.3 percent, according to a statement to the Hong Kong stock exchange on Thursday.

Passenger car sales fell 41.9 percent from December to 197,900.

All-electric models contributed 104,280 of these, the rest, 93,620, were plug-in hybrids. In January 2023 the company had sold 71,110 and 78,940.

Production was 202,350 units. Output in December was 330,600.

Exports rose sixfold to 35,900 from 6,010, beating the previous high of 35,150 set in December.

BYD's premium brand Denza sold 8,960 vehicles last month, a decrease of 24.6 percent from December. Its D9 minivan accounted for 7,730 of them. Fangchengbao delivered 5,180 units of the Bao 5, the only model it offers so far, and Yangwang 1,640.

The group sold 3.02 million cars in 2023, just above its target of 3 million, but has not given one for this year. Citi analysts expect 3.6 million, of which about 450,000 outside China.

BYD installed around 9.7 GWh of batteries in January, up 49 percent year-on-year.

BYD shares were down 1.2 percent in Hong Kong at midday.

Become a member to read data on insurance registrations
"""

doc = dict(
    id='tw-b-byd-jan-2402', published='2024-02-01', source='harbour-auto-news',
    title='BYD January sales down 42% from December, overseas at record',
    text=TEXT,
    claims=[
        c('42%', 'sales', -42, 'percent', company='BYD', role='change', p=('2024-01-01', '2024-01-31')),
        c('198,640 vehicles', 'sales', 198640, 'vehicle', company='BYD', p=('2024-01-01', '2024-01-31')),
        c('341,070', 'sales', 341070, 'vehicle', company='BYD', p=('2023-12-01', '2023-12-31')),
        c('151,260', 'sales', 151260, 'vehicle', company='BYD', p=('2023-01-01', '2023-01-31')),
        c('41.8 percent', 'sales', -41.8, 'percent', company='BYD', role='change', p=('2024-01-01', '2024-01-31')),
        c('31.3 percent', 'sales', 31.3, 'percent', company='BYD', role='change', p=('2024-01-01', '2024-01-31')),
        c('41.9 percent', 'sales', -41.9, 'percent', company='BYD', role='change', p=('2024-01-01', '2024-01-31')),
        c('197,900', 'sales', 197900, 'vehicle', company='BYD', p=('2024-01-01', '2024-01-31')),
        c('104,280', 'sales', 104280, 'vehicle', company='BYD', p=('2024-01-01', '2024-01-31')),
        c('93,620', 'sales', 93620, 'vehicle', company='BYD', p=('2024-01-01', '2024-01-31')),
        c('71,110', 'sales', 71110, 'vehicle', company='BYD', p=('2023-01-01', '2023-01-31')),
        c('78,940', 'sales', 78940, 'vehicle', company='BYD', p=('2023-01-01', '2023-01-31')),
        c('202,350 units', 'production', 202350, 'vehicle', company='BYD', p=('2024-01-01', '2024-01-31')),
        c('330,600', 'production', 330600, 'vehicle', company='BYD', p=('2023-12-01', '2023-12-31')),
        c('sixfold', 'exports', 500, 'percent', company='BYD', role='change', p=('2024-01-01', '2024-01-31')),
        c('35,900', 'exports', 35900, 'vehicle', company='BYD', p=('2024-01-01', '2024-01-31')),
        c('6,010', 'exports', 6010, 'vehicle', company='BYD', p=('2023-01-01', '2023-01-31')),
        c('35,150', 'exports', 35150, 'vehicle', company='BYD', p=('2023-12-01', '2023-12-31')),
        c('8,960 vehicles', 'sales', 8960, 'vehicle', company='Denza', p=('2024-01-01', '2024-01-31')),
        c('24.6 percent', 'sales', -24.6, 'percent', company='Denza', role='change', p=('2024-01-01', '2024-01-31')),
        c('7,730', 'sales', 7730, 'vehicle', company='Denza', product='D9', p=('2024-01-01', '2024-01-31')),
        c('5,180 units', 'deliveries', 5180, 'vehicle', company='Fangchengbao', product='Bao 5', p=('2024-01-01', '2024-01-31')),
        c('1,640', 'deliveries', 1640, 'vehicle', company='Yangwang', p=('2024-01-01', '2024-01-31')),
        c('3.02 million cars', 'sales', 3020000, 'vehicle', company='BYD', p=('2023-01-01', '2023-12-31')),
        c('3 million', 'sales', 3000000, 'vehicle', company='BYD', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('3.6 million', 'sales', 3600000, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('450,000', ['sales', 'exports'], 450000, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('9.7 GWh', 'installations', 9.7, 'GWh', company='BYD', p=('2024-01-01', '2024-01-31')),
        c('49 percent', 'installations', 49, 'percent', company='BYD', role='change', p=('2024-01-01', '2024-01-31')),
        c('1.2 percent', 'share_price', -1.2, 'percent', company='BYD', role='change', p=('2024-02-01', '2024-02-01')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Denza': ('COMPANY', 'Denza'), 'Fangchengbao': ('COMPANY', 'Fangchengbao'), 'Yangwang': ('COMPANY', 'Yangwang'), 'D9': ('PRODUCT', 'D9'), 'Bao 5': ('PRODUCT', 'Bao 5')}),
    checks=[],
)
