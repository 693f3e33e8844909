from goldlib import *
from mentions import mentions

TEXT = """China's power battery installations rise 28% to 39.2 GWh in Oct: CABIA

| By Reporter Lin |

China's installed base of power batteries was 39.2 GWh in October, up 28.3% year-on-year and up 7.6% from 36.4 GWh in September, according to data released today by the China Automotive Battery Innovation Alliance (CABIA).

Installed ternary batteries were 12.3 GWh, or 31.4% of the total, an increase of 14.1% from a year earlier. LFP batteries stood at 26.8 GWh, 68.5% of the total, up 36.4%.

In January-October, cumulative installations reached 294.9 GWh, up 31.5% from 224.3 GWh in the same period last year.

CATL led with 16.7 GWh in October, for a share of 42.8%, up 3.4 percentage points from September. BYD was second with 9.7 GWh and 24.8%, down from 27.2%.

CALB, Eve Energy and Gotion High-tech installed 3.6 GWh, 1.8 GWh and 1.6 GWh, with shares of 9.2%, 4.6% and 4.0%, respectively. Among foreign suppliers, LG Energy Solution ranked ninth with 0.55 GWh.

The top 10 companies together had 96.9%. 

A total of 37 suppliers supported the new energy vehicle market in October, 5 fewer than in the same month of 2022.

Output of power and storage batteries was 77.3 GWh, 23.2% more than a year ago. Exports of power batteries came to 8.7 GWh, and 101.2 GWh in the first ten months.

Battery-grade lithium carbonate was quoted at RMB 158,000 ($21,690) per ton on Friday, down from RMB 567,500 in November 2022.

CATL closed 1.1% lower at RMB 182.6 in Shenzhen.
"""

doc = dict(
    id='tv-a-cabia-oct-2311', published='2023-11-10', source='battery-desk-cn',
    title="China's power battery installations rise 28% to 39.2 GWh in Oct: CABIA",
    text=TEXT,
    claims=[
        c('28%', 'installations', 28, 'percent', role='change', p=('2023-10-01', '2023-10-31')),
        c('39.2 GWh', 'installations', 39.2, 'GWh', p=('2023-10-01', '2023-10-31')),
        c('39.2 GWh', 'installations', 39.2, 'GWh', nth=1, p=('2023-10-01', '2023-10-31')),
        c('28.3%', 'installations', 28.3, 'percent', role='change', p=('2023-10-01', '2023-10-31')),
        c('7.6%', 'installations', 7.6, 'percent', role='change', p=('2023-10-01', '2023-10-31')),
        c('36.4 GWh', 'installations', 36.4, 'GWh', p=('2023-09-01', '2023-09-30')),
        c('12.3 GWh', 'installations', 12.3, 'GWh', p=('2023-10-01', '2023-10-31')),
        c('31.4%', 'installations', 31.4, 'percent', role='share', p=('2023-10-01', '2023-10-31')),
        c('14.1%', 'installations', 14.1, 'percent', role='change', p=('2023-10-01', '2023-10-31')),
        c('26.8 GWh', 'installations', 26.8, 'GWh', p=('2023-10-01', '2023-10-31')),
        c('68.5%', 'installations', 68.5, 'percent', role='share', p=('2023-10-01', '2023-10-31')),
        c('36.4%', 'installations', 36.4, 'percent', role='change', p=('2023-10-01', '2023-10-31')),
        c('294.9 GWh', 'installations', 294.9, 'GWh', p=('2023-01-01', '2023-10-31')),
        c('31.5%', 'installations', 31.5, 'percent', role='change', p=('2023-01-01', '2023-10-31')),
        c('224.3 GWh', 'installations', 224.3, 'GWh', p=('2022-01-01', '2022-10-31')),
        c('16.7 GWh', 'installations', 16.7, 'GWh', company='CATL', p=('2023-10-01', '2023-10-31')),
        c('42.8%', 'market_share', 42.8, 'percent', company='CATL', role=['level', 'share'], p=('2023-10-01', '2023-10-31')),
        c('3.4 percentage points', 'market_share', 3.4, 'percentage_point', company='CATL', role='change', p=('2023-10-01', '2023-10-31')),
        c('9.7 GWh', 'installations', 9.7, 'GWh', company='BYD', p=('2023-10-01', '2023-10-31')),
        c('24.8%', 'market_share', 24.8, 'percent', company='BYD', role=['level', 'share'], p=('2023-10-01', '2023-10-31')),
        c('27.2%', 'market_share', 27.2, 'percent', company='BYD', role=['level', 'share'], p=('2023-09-01', '2023-09-30')),
        c('3.6 GWh', 'installations', 3.6, 'GWh', company='CALB', p=('2023-10-01', '2023-10-31')),
        c('1.8 GWh', 'installations', 1.8, 'GWh', company='EVE Energy', p=('2023-10-01', '2023-10-31')),
        c('1.6 GWh', 'installations', 1.6, 'GWh', company='Gotion High-Tech', p=('2023-10-01', '2023-10-31')),
        c('9.2%', 'market_share', 9.2, 'percent', company='CALB', role=['level', 'share'], p=('2023-10-01', '2023-10-31')),
        c('4.6%', 'market_share', 4.6, 'percent', company='EVE Energy', role=['level', 'share'], p=('2023-10-01', '2023-10-31')),
        c('4.0%', 'market_share', 4, 'percent', company='Gotion High-Tech', role=['level', 'share'], p=('2023-10-01', '2023-10-31')),
        c('0.55 GWh', 'installations', 0.55, 'GWh', company='LG Energy Solution', p=('2023-10-01', '2023-10-31')),
        c('96.9%', 'market_share', 96.9, 'percent', role=['level', 'share'], p=('2023-10-01', '2023-10-31')),
        c('37 suppliers', 'other', 37, 'item', p=('2023-10-01', '2023-10-31')),
        c('5', 'other', -5, 'item', nth=4, role='change', p=('2023-10-01', '2023-10-31')),
        c('77.3 GWh', 'production', 77.3, 'GWh', p=('2023-10-01', '2023-10-31')),
        c('23.2%', 'production', 23.2, 'percent', role='change', p=('2023-10-01', '2023-10-31')),
        c('8.7 GWh', 'exports', 8.7, 'GWh', p=('2023-10-01', '2023-10-31')),
        c('101.2 GWh', 'exports', 101.2, 'GWh', p=('2023-01-01', '2023-10-31')),
        c('RMB 158,000', ['cost', 'price'], 158000, 'CNY', per='tonne', p=('2023-11-10', '2023-11-10')),
        c('$21,690', ['cost', 'price'], 21690, 'USD', per='tonne', p=('2023-11-10', '2023-11-10')),
        c('RMB 567,500', ['cost', 'price'], 567500, 'CNY', per='tonne', p=('2022-11-01', '2022-11-30')),
        c('1.1%', 'share_price', -1.1, 'percent', company='CATL', role='change', p=('2023-11-10', '2023-11-10')),
        c('RMB 182.6', 'share_price', 182.6, 'CNY', company='CATL', per='share', p=('2023-11-10', '2023-11-10')),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'BYD': ('COMPANY', 'BYD'), 'CALB': ('COMPANY', 'CALB'), 'Eve Energy': ('COMPANY', 'EVE Energy'), 'Gotion High-tech': ('COMPANY', 'Gotion High-Tech'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution')}),
    checks=[],
)
