from goldlib import *
from mentions import mentions

TEXT = """Korean battery trio's global share drops below 19% in Q1

Published: May 8, 2025, 11:02 Updated: May 8, 2025, 14:20

Battery usage in electric vehicles registered worldwide reached 221.8 GWh in the first quarter, up 38.8 percent from 159.8 GWh in the same period last year, market tracker SNE Research said Thursday.

The combined share of LG Energy Solution, SK On and Samsung SDI stood at 18.7 percent, down 4.6 percentage points from a year earlier.

LGES ranked third with 23.8 GWh, an increase of 15.1 percent. SK On's usage rose 35.6 percent to 10.5 GWh, putting it in fourth place ahead of CALB, while Samsung SDI's fell 16.9 percent to 7.3 GWh, the only decline among the top ten. SNE cited weaker demand from European and North American carmakers such as Rivian.

China's CATL remained No. 1 with 84.9 GWh, up about 40 percent, for a share of 38.3 percent. BYD came next with 37 GWh and a 16.7 percent share, up from 14.6 percent. Gotion and CALB used 7.7 GWh and 8.6 GWh, respectively.

Japan's Panasonic, which mainly supplies Tesla, ranked sixth with 7.5 GWh.

In March alone, global usage was 82.6 GWh, compared with 61.4 GWh a year ago and 66.1 GWh in February.

LGES last week posted an operating profit of 374.7 billion won ($268 million) for January-March, including 457.7 billion won in U.S. tax credits. Without them, it would have lost 83 billion won. Its shares have fallen around 7 percent this year.

jhkim@hangangbattery.example
"""

doc = dict(
    id='tv-a-sne-q1-2505', published='2025-05-08', source='hangang-battery',
    title="Korean battery trio's global share drops below 19% in Q1",
    text=TEXT,
    claims=[
        c('19%', 'market_share', None, 'percent', 19, role=['level', 'share'], p=('2025-01-01', '2025-03-31')),
        c('221.8 GWh', 'installations', 221.8, 'GWh', p=('2025-01-01', '2025-03-31')),
        c('38.8 percent', 'installations', 38.8, 'percent', role='change', p=('2025-01-01', '2025-03-31')),
        c('159.8 GWh', 'installations', 159.8, 'GWh', p=('2024-01-01', '2024-03-31')),
        c('18.7 percent', 'market_share', 18.7, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-03-31')),
        c('4.6 percentage points', 'market_share', -4.6, 'percentage_point', role='change', p=('2025-01-01', '2025-03-31')),
        c('23.8 GWh', 'installations', 23.8, 'GWh', company='LG Energy Solution', p=('2025-01-01', '2025-03-31')),
        c('15.1 percent', 'installations', 15.1, 'percent', company='LG Energy Solution', role='change', p=('2025-01-01', '2025-03-31')),
        c('35.6 percent', 'installations', 35.6, 'percent', company='SK On', role='change', p=('2025-01-01', '2025-03-31')),
        c('10.5 GWh', 'installations', 10.5, 'GWh', company='SK On', p=('2025-01-01', '2025-03-31')),
        c('16.9 percent', 'installations', -16.9, 'percent', company='Samsung SDI', role='change', p=('2025-01-01', '2025-03-31')),
        c('7.3 GWh', 'installations', 7.3, 'GWh', company='Samsung SDI', p=('2025-01-01', '2025-03-31')),
        c('84.9 GWh', 'installations', 84.9, 'GWh', company='CATL', p=('2025-01-01', '2025-03-31')),
        c('40 percent', 'installations', 40, 'percent', company='CATL', role='change', p=('2025-01-01', '2025-03-31')),
        c('38.3 percent', 'market_share', 38.3, 'percent', company='CATL', role=['level', 'share'], p=('2025-01-01', '2025-03-31')),
        c('37 GWh', 'installations', 37, 'GWh', company='BYD', p=('2025-01-01', '2025-03-31')),
        c('16.7 percent', 'market_share', 16.7, 'percent', company='BYD', role=['level', 'share'], p=('2025-01-01', '2025-03-31')),
        c('14.6 percent', 'market_share', 14.6, 'percent', company='BYD', role=['level', 'share'], p=('2024-01-01', '2024-03-31')),
        c('7.7 GWh', 'installations', 7.7, 'GWh', company='Gotion', p=('2025-01-01', '2025-03-31')),
        c('8.6 GWh', 'installations', 8.6, 'GWh', company='CALB', p=('2025-01-01', '2025-03-31')),
        c('7.5 GWh', 'installations', 7.5, 'GWh', company='Panasonic', p=('2025-01-01', '2025-03-31')),
        c('82.6 GWh', 'installations', 82.6, 'GWh', p=('2025-03-01', '2025-03-31')),
        c('61.4 GWh', 'installations', 61.4, 'GWh', p=('2024-03-01', '2024-03-31')),
        c('66.1 GWh', 'installations', 66.1, 'GWh', p=('2025-02-01', '2025-02-28')),
        c('374.7 billion won', 'operating_income', 374700000000, 'KRW', company='LG Energy Solution', p=('2025-01-01', '2025-03-31')),
        c('$268 million', 'operating_income', 268000000, 'USD', company='LG Energy Solution', p=('2025-01-01', '2025-03-31')),
        c('457.7 billion won', 'subsidy', 457700000000, 'KRW', company='LG Energy Solution', p=('2025-01-01', '2025-03-31')),
        c('83 billion won', 'operating_income', -83000000000, 'KRW', company='LG Energy Solution', p=('2025-01-01', '2025-03-31')),
        c('7 percent', 'share_price', -7, 'percent', nth=2, company='LG Energy Solution', role='change', p=('2025-01-01', '2025-05-08')),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'BYD': ('COMPANY', 'BYD'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'LGES': ('COMPANY', 'LG Energy Solution'), 'SK On': ('COMPANY', 'SK On'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'CALB': ('COMPANY', 'CALB'), 'Gotion': ('COMPANY', 'Gotion'), 'Panasonic': ('COMPANY', 'Panasonic'), 'Tesla': ('COMPANY', 'Tesla'), 'Rivian': ('COMPANY', 'Rivian')}),
    checks=[],
)
