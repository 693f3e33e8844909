from goldlib import *
from mentions import mentions

TEXT = """NEVs exceed half of China's vehicle sales for first time, association says

China's production and sales of new energy vehicles reached 1.772 million and 1.715 million in October, up 21.1% and 20% from a year earlier, respectively, the association of manufacturers said on Tuesday. They accounted for 51.6% of all new vehicles sold in the month.

In the first ten months, 12.94 million were sold, against 9.75 million in the same period of 2024; output amounted to 13.02 million. The share from January to October was 46.7%, compared with 39.6% a year ago.

Exports of NEVs doubled to 256,000, from 128,000 last October; in September they had been 222,000. Since the start of the year 2.014 million have left the country.

Of the exporters, Chery shipped 126,000 vehicles of all types in October, 12.8% more than a year earlier; BYD 83,500, up from 31,200; SAIC 101,000; and Geely 42,300. BYD's overseas goal for the year is 900,000 to 1 million, of which it has 785,000.

Sales of all vehicles rose 8.8% to 3.322 million; in the ten months they were 27.69 million. For the full year the association now looks for 34 million, after earlier expecting 32.9 million. A purchase tax of 5% applies to NEVs from January.
"""

doc = dict(
    id='tn-plain-caam-oct25', published='2025-11-11', source='beijing-industry-bulletin',
    title="NEVs exceed half of China's vehicle sales for first time, association says",
    text=TEXT,
    claims=[
        c('half', 'penetration', 50, 'percent', None, role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('1.772 million', 'production', 1772000, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('1.715 million', 'sales', 1715000, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('21.1%', 'production', 21.1, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('20%', 'sales', 20, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('51.6%', 'penetration', 51.6, 'percent', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('12.94 million', 'sales', 12940000, 'vehicle', p=('2025-01-01', '2025-10-31')),
        c('9.75 million', 'sales', 9750000, 'vehicle', p=('2024-01-01', '2024-10-31')),
        c('13.02 million', 'production', 13020000, 'vehicle', p=('2025-01-01', '2025-10-31')),
        c('46.7%', 'penetration', 46.7, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-10-31')),
        c('39.6%', 'penetration', 39.6, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-10-31')),
        c('doubled', 'exports', 100, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('256,000', 'exports', 256000, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('128,000', 'exports', 128000, 'vehicle', p=('2024-10-01', '2024-10-31')),
        c('222,000', 'exports', 222000, 'vehicle', p=('2025-09-01', '2025-09-30')),
        c('2.014 million', 'exports', 2014000, 'vehicle', p=('2025-01-01', '2025-10-31')),
        c('126,000 vehicles', 'exports', 126000, 'vehicle', company='Chery', p=('2025-10-01', '2025-10-31')),
        c('12.8%', 'exports', 12.8, 'percent', company='Chery', role='change', p=('2025-10-01', '2025-10-31')),
        c('83,500', 'exports', 83500, 'vehicle', company='BYD', p=('2025-10-01', '2025-10-31')),
        c('31,200', 'exports', 31200, 'vehicle', company='BYD', p=('2024-10-01', '2024-10-31')),
        c('101,000', 'exports', 101000, 'vehicle', company='SAIC', p=('2025-10-01', '2025-10-31')),
        c('42,300', 'exports', 42300, 'vehicle', company='Geely', p=('2025-10-01', '2025-10-31')),
        c('900,000 to 1 million', 'exports', 900000, 'vehicle', 1000000, company='BYD', p=('2025-01-01', '2025-12-31'), status='target'),
        c('785,000', 'exports', 785000, 'vehicle', company='BYD', p=('2025-01-01', '2025-10-31')),
        c('8.8%', 'sales', 8.8, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('3.322 million', 'sales', 3322000, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('27.69 million', 'sales', 27690000, 'vehicle', p=('2025-01-01', '2025-10-31')),
        c('34 million', 'sales', 34000000, 'vehicle', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('32.9 million', 'sales', 32900000, 'vehicle', p=('2025-01-01', '2025-12-31'), status='forecast', superseded=True),
        c('5%', 'tariff', 5, 'percent', p=('2026-01-01', None)),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Geely': ('COMPANY', 'Geely'), 'Chery': ('COMPANY', 'Chery'), 'SAIC': ('COMPANY', 'SAIC')}),
    checks=[],
)
