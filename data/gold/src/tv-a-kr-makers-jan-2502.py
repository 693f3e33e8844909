from goldlib import *
from mentions import mentions

TEXT = """Five Korean automakers' January sales fall 10% on Lunar New Year break

SEOUL, Feb. 3 (SBT) -- South Korea's five carmakers sold 596,200 vehicles in January, down 10.4 percent from a year earlier, as the Lunar New Year holiday reduced the number of working days to 18 from 22, company data showed Monday.

Hyundai Motor's sales fell 2.3 percent to 310,399 units from 317,660. Domestic sales dropped 7.5 percent to 46,054 and overseas sales 1.4 percent to 264,345.

At home, it sold 1,150 electric vehicles, including 640 Casper Electric and 75 Ioniq 5. EV sales are usually low in January because subsidies for the year have not yet been fixed.

Kia sold 239,571 vehicles, a decline of 2.4 percent from 245,500 units. Electric cars came to 8,930, of which the EV3 made up 5,040, after 2,310 in December.

GM Korea and Renault Korea sold 31,618 and 3,817 units, down 26.2 percent and up 105.8 percent, respectively. KG Mobility's sales declined over 12 percent to 8,040.

For 2025, Hyundai targets sales of 4.17 million vehicles and Kia 3.22 million. Last year they sold 4.14 million and 3.09 million, missing their goals of 4.24 million and 3.2 million.

The environment ministry said last month that the maximum subsidy for an electric car will be 5.8 million won this year, down from 6.5 million won. It applies in full to models that cost less than 53 million won (US$36,200).

(END)
"""

doc = dict(
    id='tv-a-kr-makers-jan-2502', published='2025-02-03', source='seoul-business-ticker',
    title="Five Korean automakers' January sales fall 10% on Lunar New Year break",
    text=TEXT,
    claims=[
        c('10%', 'sales', -10, 'percent', role='change', p=('2025-01-01', '2025-01-31')),
        c('596,200 vehicles', 'sales', 596200, 'vehicle', p=('2025-01-01', '2025-01-31')),
        c('10.4 percent', 'sales', -10.4, 'percent', role='change', p=('2025-01-01', '2025-01-31')),
        c('2.3 percent', 'sales', -2.3, 'percent', company='Hyundai Motor', role='change', p=('2025-01-01', '2025-01-31')),
        c('310,399 units', 'sales', 310399, 'vehicle', company='Hyundai Motor', p=('2025-01-01', '2025-01-31')),
        c('317,660', 'sales', 317660, 'vehicle', company='Hyundai Motor', p=('2024-01-01', '2024-01-31')),
        c('7.5 percent', 'sales', -7.5, 'percent', company='Hyundai Motor', role='change', p=('2025-01-01', '2025-01-31')),
        c('46,054', 'sales', 46054, 'vehicle', company='Hyundai Motor', p=('2025-01-01', '2025-01-31')),
        c('1.4 percent', 'sales', -1.4, 'percent', company='Hyundai Motor', role='change', p=('2025-01-01', '2025-01-31')),
        c('264,345', 'sales', 264345, 'vehicle', company='Hyundai Motor', p=('2025-01-01', '2025-01-31')),
        c('1,150 electric vehicles', 'sales', 1150, 'vehicle', company='Hyundai Motor', p=('2025-01-01', '2025-01-31')),
        c('640', 'sales', 640, 'vehicle', company='Hyundai Motor', product='Casper Electric', p=('2025-01-01', '2025-01-31')),
        c('75', 'sales', 75, 'vehicle', company='Hyundai Motor', product='Ioniq 5', p=('2025-01-01', '2025-01-31')),
        c('239,571 vehicles', 'sales', 239571, 'vehicle', company='Kia', p=('2025-01-01', '2025-01-31')),
        c('2.4 percent', 'sales', -2.4, 'percent', company='Kia', role='change', p=('2025-01-01', '2025-01-31')),
        c('245,500 units', 'sales', 245500, 'vehicle', company='Kia', p=('2024-01-01', '2024-01-31')),
        c('8,930', 'sales', 8930, 'vehicle', company='Kia', p=('2025-01-01', '2025-01-31')),
        c('5,040', 'sales', 5040, 'vehicle', company='Kia', product='EV3', p=('2025-01-01', '2025-01-31')),
        c('2,310', 'sales', 2310, 'vehicle', company='Kia', product='EV3', p=('2024-12-01', '2024-12-31')),
        c('31,618', 'sales', 31618, 'vehicle', company='GM Korea', p=('2025-01-01', '2025-01-31')),
        c('3,817 units', 'sales', 3817, 'vehicle', company='Renault Korea', p=('2025-01-01', '2025-01-31')),
        c('26.2 percent', 'sales', -26.2, 'percent', company='GM Korea', role='change', p=('2025-01-01', '2025-01-31')),
        c('105.8 percent', 'sales', 105.8, 'percent', company='Renault Korea', role='change', p=('2025-01-01', '2025-01-31')),
        c('12 percent', 'sales', None, 'percent', -12, company='KG Mobility', role='change', p=('2025-01-01', '2025-01-31')),
        c('8,040', 'sales', 8040, 'vehicle', company='KG Mobility', p=('2025-01-01', '2025-01-31')),
        c('4.17 million vehicles', 'sales', 4170000, 'vehicle', company='Hyundai Motor', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('3.22 million', 'sales', 3220000, 'vehicle', company='Kia', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('4.14 million', 'sales', 4140000, 'vehicle', company='Hyundai Motor', p=('2024-01-01', '2024-12-31')),
        c('3.09 million', 'sales', 3090000, 'vehicle', company='Kia', p=('2024-01-01', '2024-12-31')),
        c('4.24 million', 'sales', 4240000, 'vehicle', company='Hyundai Motor', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('3.2 million', 'sales', 3200000, 'vehicle', company='Kia', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('5.8 million won', 'subsidy', None, 'KRW', 5800000, p=('2025-01-01', '2025-12-31')),
        c('6.5 million won', 'subsidy', None, 'KRW', 6500000, p=('2024-01-01', '2024-12-31')),
    ],
    names=mentions(TEXT, {'Hyundai Motor': ('COMPANY', 'Hyundai Motor'), 'Hyundai': ('COMPANY', 'Hyundai Motor'), 'Kia': ('COMPANY', 'Kia'), 'KG Mobility': ('COMPANY', 'KG Mobility'), 'GM Korea': ('COMPANY', 'GM Korea'), 'Renault Korea': ('COMPANY', 'Renault Korea'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5'), 'Casper Electric': ('PRODUCT', 'Casper Electric'), 'EV3': ('PRODUCT', 'EV3')}),
    checks=[],
)
