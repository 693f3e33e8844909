from goldlib import *
from mentions import mentions

TEXT = """BYD's Subang plant 45 percent complete, on track for year-end

JAKARTA - BYD's factory in Subang, West Java, was 45 percent complete as of mid-June and will begin production by the end of this year, Indonesia's investment ministry said on Thursday.

The Chinese company is investing Rp 11.7 trillion (US$717 million), up from the Rp 11.2 trillion announced in 2024, after it bought another 18 hectares of land. The site now measures 126 hectares.

Annual capacity will be 150,000 units. The plant is to absorb up to 18,000 workers, of which 1,700 have been hired.

Imported EVs are free of duty until the end of 2025 for makers that commit to local output; the normal rate is 50 percent. From 2026, they have to build one car here for each one they imported.

BYD sold 13,780 units in Indonesia in January-May, data from Gaikindo show, almost half of all EVs. Its premium brand Denza added 5,180. Chery and Wuling followed with 3,310 and 2,940, respectively.

EV sales in the country rose to 28,600 in the five months from 10,400 in the same period last year, while the total car market shrank 5.5 percent. The share of EVs went from 3.1 percent to 9 percent.

VinFast, whose US$200 million plant is also in Subang, will open it in October. The government wants 600,000 electric cars to be built at home by 2030.

Photo: Workers at the Subang site on May 27, 2025. (Antara)
"""

doc = dict(
    id='tv-d-byd-subang-2506', published='2025-06-19', source='nusantara-auto',
    title="BYD's Subang plant 45 percent complete, on track for year-end",
    text=TEXT,
    claims=[
        c('45 percent', 'other', 45, 'percent', company='BYD', p=('2025-06-11', '2025-06-20')),
        c('45 percent', 'other', 45, 'percent', nth=1, company='BYD', p=('2025-06-11', '2025-06-20')),
        c('end of this year', 'production_start', None, 'date', company='BYD', p=(None, '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('Rp 11.7 trillion', 'investment', 11700000000000, 'IDR', company='BYD', status=['plan', 'target', 'forecast']),
        c('US$717 million', 'investment', 717000000, 'USD', company='BYD', status=['plan', 'target', 'forecast']),
        c('Rp 11.2 trillion', 'investment', 11200000000000, 'IDR', company='BYD', status=['plan', 'target', 'forecast'], superseded=True),
        c('18 hectares', 'area', 18, 'hectare', company='BYD', role=['change', 'level']),
        c('126 hectares', 'area', 126, 'hectare', company='BYD'),
        c('150,000 units', 'capacity', 150000, 'vehicle', company='BYD', per='year', status=['plan', 'target', 'forecast']),
        c('18,000 workers', 'jobs', None, 'job', 18000, company='BYD', status=['plan', 'target', 'forecast']),
        c('1,700', ['jobs', 'headcount'], 1700, 'job', company='BYD'),
        c('50 percent', 'tariff', 50, 'percent'),
        c('13,780 units', 'sales', 13780, 'vehicle', company='BYD', p=('2025-01-01', '2025-05-31')),
        c('half', 'market_share', 50, 'percent', company='BYD', p=('2025-01-01', '2025-05-31')),
        c('5,180', 'sales', 5180, 'vehicle', company='Denza', p=('2025-01-01', '2025-05-31')),
        c('3,310', 'sales', 3310, 'vehicle', company='Chery', p=('2025-01-01', '2025-05-31')),
        c('2,940', 'sales', 2940, 'vehicle', company='Wuling', p=('2025-01-01', '2025-05-31')),
        c('28,600', 'sales', 28600, 'vehicle', p=('2025-01-01', '2025-05-31')),
        c('10,400', 'sales', 10400, 'vehicle', p=('2024-01-01', '2024-05-31')),
        c('5.5 percent', 'sales', -5.5, 'percent', role='change', p=('2025-01-01', '2025-05-31')),
        c('3.1 percent', 'penetration', 3.1, 'percent', p=('2024-01-01', '2024-05-31')),
        c('9 percent', 'penetration', 9, 'percent', p=('2025-01-01', '2025-05-31')),
        c('US$200 million', 'investment', 200000000, 'USD', company='VinFast', status=['plan', 'target', 'forecast']),
        c('October', 'production_start', None, 'date', company='VinFast', p=('2025-10-01', '2025-10-31'), status=['plan', 'target', 'forecast']),
        c('600,000', 'production', 600000, 'vehicle', p=(None, '2030-12-31'), status='target'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Denza': ('COMPANY', 'Denza'), 'Chery': ('COMPANY', 'Chery'), 'Wuling': ('COMPANY', 'Wuling'), 'VinFast': ('COMPANY', 'VinFast')}),
    checks=[],
)
