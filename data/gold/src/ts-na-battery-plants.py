from goldlib import *
from mentions import mentions

TEXT = """Battery belt: where the new factories stand

Ten years ago there was one big battery factory in the United States, the one that Tesla and Panasonic run in Nevada. Seven more are being built or ramped up this summer. General Motors alone will have spent $10 billion with its two Korean partners. The table lists the projects by announced size.

| Operator | Place | GWh a year | $ billion | Jobs | Start |
|---|---|---|---|---|---|
| BlueOval SK | Glendale, Kentucky | 86 | 5.8 | 5,000 | 2025 |
| Ultium Cells | Spring Hill, Tennessee | 50 | 2.6 | 1,700 | 2024 |
| Ultium Cells | Lansing, Michigan | 50 | 2.6 | 1,700 | 2025 |
| LG Energy Solution | Queen Creek, Arizona | 36 | 5.5 | 2,800 | 2026 |
| StarPlus Energy | Kokomo, Indiana | 33 | 2.5 | 1,400 | 2025 |
| Panasonic | De Soto, Kansas | 30 | 4.0 | 4,000 | early 2025 |
| Toyota | Liberty, North Carolina | 30 | 13.9 | 5,100 | 2025 |

Not all are on time. GM now expects Lansing to open in 2025 instead of late 2024, and Ford cut its Marshall plant by 43 percent, from 35 GWh to 20 GWh. The Inflation Reduction Act pays makers $35 for each kilowatt-hour of cells and $10 for each of modules.
"""

doc = dict(
    id='ts-na-battery-plants', published='2024-07-17', source='rust-belt-review',
    title='Battery belt: where the new factories stand',
    text=TEXT,
    claims=[
        c('$10 billion', 'investment', 10000000000, 'USD', company='General Motors', status='plan'),
        c('86', 'capacity', 86, 'GWh', company='BlueOval SK', per='year', status='plan'),
        c('5.8', 'investment', 5800000000, 'USD', company='BlueOval SK', status='plan'),
        c('5,000', 'jobs', 5000, 'job', company='BlueOval SK', status='plan'),
        c('2025', 'production_start', None, 'date', company='BlueOval SK', p=('2025-01-01', '2025-12-31'), status='plan'),
        c('50', 'capacity', 50, 'GWh', company='Ultium Cells', per='year', status='plan'),
        c('2.6', 'investment', 2600000000, 'USD', company='Ultium Cells', status='plan'),
        c('1,700', 'jobs', 1700, 'job', company='Ultium Cells', status='plan'),
        c('2024', 'production_start', None, 'date', company='Ultium Cells', p=('2024-01-01', '2024-12-31')),
        c('50', 'capacity', 50, 'GWh', nth=1, company='Ultium Cells', per='year', status='plan'),
        c('2.6', 'investment', 2600000000, 'USD', nth=1, company='Ultium Cells', status='plan'),
        c('1,700', 'jobs', 1700, 'job', nth=1, company='Ultium Cells', status='plan'),
        c('2025', 'production_start', None, 'date', nth=1, company='Ultium Cells', p=('2025-01-01', '2025-12-31'), status='plan'),
        c('36', 'capacity', 36, 'GWh', company='LG Energy Solution', per='year', status='plan'),
        c('5.5', 'investment', 5500000000, 'USD', company='LG Energy Solution', status='plan'),
        c('2,800', 'jobs', 2800, 'job', company='LG Energy Solution', status='plan'),
        c('2026', 'production_start', None, 'date', company='LG Energy Solution', p=('2026-01-01', '2026-12-31'), status='plan'),
        c('33', 'capacity', 33, 'GWh', company='StarPlus Energy', per='year', status='plan'),
        c('2.5', 'investment', 2500000000, 'USD', company='StarPlus Energy', status='plan'),
        c('1,400', 'jobs', 1400, 'job', company='StarPlus Energy', status='plan'),
        c('2025', 'production_start', None, 'date', nth=2, company='StarPlus Energy', p=('2025-01-01', '2025-12-31'), status='plan'),
        c('30', 'capacity', 30, 'GWh', company='Panasonic', per='year', status='plan'),
        c('4.0', 'investment', 4000000000, 'USD', company='Panasonic', status='plan'),
        c('4,000', 'jobs', 4000, 'job', company='Panasonic', status='plan'),
        c('early 2025', 'production_start', None, 'date', company='Panasonic', p=('2025-01-01', '2025-03-31'), status='plan'),
        c('30', 'capacity', 30, 'GWh', nth=1, company='Toyota', per='year', status='plan'),
        c('13.9', 'investment', 13900000000, 'USD', company='Toyota', status='plan'),
        c('5,100', 'jobs', 5100, 'job', company='Toyota', status='plan'),
        c('2025', 'production_start', None, 'date', nth=4, company='Toyota', p=('2025-01-01', '2025-12-31'), status='plan'),
        c('2025', 'production_start', None, 'date', nth=5, company='Ultium Cells', p=('2025-01-01', '2025-12-31'), status=['plan', 'target']),
        c('late 2024', 'production_start', None, 'date', company='Ultium Cells', p=('2024-10-01', '2024-12-31'), status=['plan', 'target'], superseded=True),
        c('43 percent', 'capacity', -43, 'percent', company='Ford', role='change'),
        c('35 GWh', 'capacity', 35, 'GWh', company='Ford', per='year', status='plan', superseded=True),
        c('20 GWh', 'capacity', 20, 'GWh', company='Ford', per='year', status='plan'),
        c('$35', 'subsidy', 35, 'USD', per='kWh'),
        c('$10', 'subsidy', 10, 'USD', nth=1, per='kWh'),
    ],
    names=mentions(TEXT, {'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'StarPlus Energy': ('COMPANY', 'StarPlus Energy'), 'General Motors': ('COMPANY', 'General Motors'), 'Ultium Cells': ('COMPANY', 'Ultium Cells'), 'BlueOval SK': ('COMPANY', 'BlueOval SK'), 'Panasonic': ('COMPANY', 'Panasonic'), 'Toyota': ('COMPANY', 'Toyota'), 'Tesla': ('COMPANY', 'Tesla'), 'Ford': ('COMPANY', 'Ford'), 'GM': ('COMPANY', 'General Motors')}),
    checks=[],
)
