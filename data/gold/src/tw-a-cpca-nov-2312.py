from goldlib import *
from mentions import mentions

TEXT = """China Nov NEV retail at 836,000, BYD on top: CPCA

Chinese consumers bought 836,000 new energy passenger vehicles in November, up 39.1 percent from a year ago and 8.6 percent from October, showed final figures from the CPCA on Friday.

They accounted for 40.2 percent of the country's passenger car retail sales of 2.08 million, a new high. In November 2022 the figure was 36.0 percent.

BYD remained first with 254,110 units, or 30.4 percent of the NEV market. It was followed by Geely Automobile (58,940 units, 7.1 percent), Tesla China (55,870 units, 6.7 percent) and SAIC-GM-Wuling (50,320 units, 6.0 percent).

The share of Tesla was 7.9 percent in the month before.

Battery electric vehicles contributed 552,000 units to the total, an increase of 22.4 percent. Plug-in hybrids including extended-range models rose 89.7 percent to 284,000.

At the wholesale level, NEV volume was 958,000, up 31.3 percent year-on-year and up 8.2 percent month-on-month. For January to November it was 7.77 million, up 35.2 percent.

Tesla's plant in Shanghai wholesaled 82,250, of which 26,380 were for export. In the year to date, the carmaker's Chinese exports reached 328,900.

The CPCA expects December retail sales of NEVs at 940,000 units, which would bring the full year to 7.7 million.
"""

doc = dict(
    id='tw-a-cpca-nov-2312', published='2023-12-08', source='chinacartrack',
    title='China Nov NEV retail at 836,000, BYD on top: CPCA',
    text=TEXT,
    claims=[
        c('836,000', 'sales', 836000, 'vehicle', p=('2023-11-01', '2023-11-30')),
        c('836,000 new energy passenger vehicles', 'sales', 836000, 'vehicle', p=('2023-11-01', '2023-11-30')),
        c('39.1 percent', 'sales', 39.1, 'percent', role='change', p=('2023-11-01', '2023-11-30')),
        c('8.6 percent', 'sales', 8.6, 'percent', role='change', p=('2023-11-01', '2023-11-30')),
        c('40.2 percent', 'penetration', 40.2, 'percent', role=['level', 'share'], p=('2023-11-01', '2023-11-30')),
        c('2.08 million', 'sales', 2080000, 'vehicle', p=('2023-11-01', '2023-11-30')),
        c('36.0 percent', 'penetration', 36, 'percent', role=['level', 'share'], p=('2022-11-01', '2022-11-30')),
        c('254,110 units', 'sales', 254110, 'vehicle', company='BYD', p=('2023-11-01', '2023-11-30')),
        c('30.4 percent', 'market_share', 30.4, 'percent', company='BYD', role=['level', 'share'], p=('2023-11-01', '2023-11-30')),
        c('58,940 units', 'sales', 58940, 'vehicle', company='Geely', p=('2023-11-01', '2023-11-30')),
        c('7.1 percent', 'market_share', 7.1, 'percent', company='Geely', role=['level', 'share'], p=('2023-11-01', '2023-11-30')),
        c('55,870 units', 'sales', 55870, 'vehicle', company='Tesla', p=('2023-11-01', '2023-11-30')),
        c('6.7 percent', 'market_share', 6.7, 'percent', company='Tesla', role=['level', 'share'], p=('2023-11-01', '2023-11-30')),
        c('50,320 units', 'sales', 50320, 'vehicle', company='SAIC-GM-Wuling', p=('2023-11-01', '2023-11-30')),
        c('6.0 percent', 'market_share', 6, 'percent', nth=1, company='SAIC-GM-Wuling', role=['level', 'share'], p=('2023-11-01', '2023-11-30')),
        c('7.9 percent', 'market_share', 7.9, 'percent', company='Tesla', role=['level', 'share'], p=('2023-10-01', '2023-10-31')),
        c('552,000 units', 'sales', 552000, 'vehicle', p=('2023-11-01', '2023-11-30')),
        c('22.4 percent', 'sales', 22.4, 'percent', role='change', p=('2023-11-01', '2023-11-30')),
        c('89.7 percent', 'sales', 89.7, 'percent', role='change', p=('2023-11-01', '2023-11-30')),
        c('284,000', 'sales', 284000, 'vehicle', p=('2023-11-01', '2023-11-30')),
        c('958,000', 'sales', 958000, 'vehicle', p=('2023-11-01', '2023-11-30')),
        c('31.3 percent', 'sales', 31.3, 'percent', role='change', p=('2023-11-01', '2023-11-30')),
        c('8.2 percent', 'sales', 8.2, 'percent', role='change', p=('2023-11-01', '2023-11-30')),
        c('7.77 million', 'sales', 7770000, 'vehicle', p=('2023-01-01', '2023-11-30')),
        c('35.2 percent', 'sales', 35.2, 'percent', role='change', p=('2023-01-01', '2023-11-30')),
        c('82,250', 'sales', 82250, 'vehicle', company='Tesla', p=('2023-11-01', '2023-11-30')),
        c('26,380', 'exports', 26380, 'vehicle', company='Tesla', p=('2023-11-01', '2023-11-30')),
        c('328,900', 'exports', 328900, 'vehicle', company='Tesla', p=('2023-01-01', '2023-11-30')),
        c('940,000 units', 'sales', 940000, 'vehicle', p=('2023-12-01', '2023-12-31'), status='forecast'),
        c('7.7 million', 'sales', 7700000, 'vehicle', p=('2023-01-01', '2023-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Geely Automobile': ('COMPANY', 'Geely'), 'Tesla China': ('COMPANY', 'Tesla'), 'SAIC-GM-Wuling': ('COMPANY', 'SAIC-GM-Wuling'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
