from goldlib import *
from mentions import mentions

TEXT = """Geely Auto: FY2024 at a glance

Total units sold by Geely Automobile Holdings in the year to 31 December reached 2,176,567, outstripping a target that had been raised at mid-year to 2 million from 1.9 million. NEVs soared 92% to 888,235, pushing their portion of group volume up to 41%.

Revenue climbed 34% to RMB240.2 billion, while profit attributable to equity holders, swollen by a RMB9.2bn gain on the deemed disposal of its engine arm, more than tripled to RMB16.63 billion. Core profit excluding such items grew 52% to RMB8.52 billion. Gross margin came out at 15.9%, 0.6 percentage points to the better, and net operating cash inflow at RMB26.5bn.

Broken down by badge:
• Geely: 1,669,177, of which Galaxy 494,440
• Lynk & Co: 285,441
• Zeekr: 222,123

Overseas, 414,522 cars went abroad (+57%), excluding Malaysia's Proton, where the group holds 49.9%.

Sales ambition for 2025: 2.71 million, a quarter more than last year. The board proposes a final dividend of HK$0.33 per share. The Galaxy E5 goes on sale in Britain in the fourth quarter.
"""

doc = dict(
    id='te-geely-fy24', published='2025-03-20', source='victoria-peak-brief',
    title='Geely Auto: FY2024 at a glance',
    text=TEXT,
    claims=[
        c('2,176,567', 'sales', 2176567, 'vehicle', company='Geely Auto', p=('2024-01-01', '2024-12-31')),
        c('2 million', 'sales', 2000000, 'vehicle', company='Geely Auto', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('1.9 million', 'sales', 1900000, 'vehicle', company='Geely Auto', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('92%', 'sales', 92, 'percent', company='Geely Auto', role='change', p=('2024-01-01', '2024-12-31')),
        c('888,235', 'sales', 888235, 'vehicle', company='Geely Auto', p=('2024-01-01', '2024-12-31')),
        c('41%', ['sales', 'penetration'], 41, 'percent', company='Geely Auto', role='share', p=('2024-01-01', '2024-12-31')),
        c('34%', 'revenue', 34, 'percent', company='Geely Auto', role='change', p=('2024-01-01', '2024-12-31')),
        c('RMB240.2 billion', 'revenue', 240200000000, 'CNY', company='Geely Auto', p=('2024-01-01', '2024-12-31')),
        c('RMB9.2bn', 'net_income', 9200000000, 'CNY', company='Geely Auto', p=('2024-01-01', '2024-12-31')),
        c('tripled', 'net_income', 200, 'percent', None, company='Geely Auto', role='change', p=('2024-01-01', '2024-12-31')),
        c('RMB16.63 billion', 'net_income', 16630000000, 'CNY', company='Geely Auto', p=('2024-01-01', '2024-12-31')),
        c('52%', 'net_income', 52, 'percent', company='Geely Auto', role='change', p=('2024-01-01', '2024-12-31')),
        c('RMB8.52 billion', 'net_income', 8520000000, 'CNY', company='Geely Auto', p=('2024-01-01', '2024-12-31')),
        c('15.9%', 'gross_margin', 15.9, 'percent', company='Geely Auto', p=('2024-01-01', '2024-12-31')),
        c('0.6 percentage points', 'gross_margin', 0.6, 'percentage_point', company='Geely Auto', role='change', p=('2024-01-01', '2024-12-31')),
        c('RMB26.5bn', 'cash_flow', 26500000000, 'CNY', company='Geely Auto', p=('2024-01-01', '2024-12-31')),
        c('1,669,177', 'sales', 1669177, 'vehicle', company='Geely Auto', p=('2024-01-01', '2024-12-31')),
        c('494,440', 'sales', 494440, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('285,441', 'sales', 285441, 'vehicle', company='Lynk & Co', p=('2024-01-01', '2024-12-31')),
        c('222,123', 'sales', 222123, 'vehicle', company='Zeekr', p=('2024-01-01', '2024-12-31')),
        c('414,522 cars', 'exports', 414522, 'vehicle', company='Geely Auto', p=('2024-01-01', '2024-12-31')),
        c('57%', 'exports', 57, 'percent', company='Geely Auto', role='change', p=('2024-01-01', '2024-12-31')),
        c('49.9%', 'stake', 49.9, 'percent', company='Proton'),
        c('2.71 million', 'sales', 2710000, 'vehicle', company='Geely Auto', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('a quarter', 'sales', 25, 'percent', company='Geely Auto', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('HK$0.33', 'other', 0.33, 'HKD', company='Geely Auto', per='share', p=('2024-01-01', '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('fourth quarter', 'launch', None, 'date', company='Geely Auto', product='Galaxy E5', p=('2025-10-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Geely Auto': ('COMPANY', 'Geely Auto'), 'Geely': ('COMPANY', 'Geely Auto'), 'Geely Automobile Holdings': ('COMPANY', 'Geely Auto'), 'Zeekr': ('COMPANY', 'Zeekr'), 'Lynk & Co': ('COMPANY', 'Lynk & Co'), 'Proton': ('COMPANY', 'Proton'), 'Galaxy E5': ('PRODUCT', 'Galaxy E5')}),
)
