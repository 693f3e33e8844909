from goldlib import *
from mentions import mentions

TEXT = """Riyadh wants 30% electric by 2030; here is who is building what

Ceer, the kingdom's own marque, has placed supply contracts worth SR5.5 billion ($1.47 billion), the start-up told the PIF's private-sector forum this month; 80 per cent of the value stays with Saudi firms. Its plant in King Abdullah Economic City covers 1 million square metres and cost SR1.3 billion to put up. First cars are due in Q4 2026. In all, 240,000 can be built annually by both shifts, and jobs number 30,000, direct or not, by 2034. Foxconn lends its architecture, BMW some parts and Rimac its drives.

Next door stands Lucid's AMP-2. The Californian company, 60 per cent of which belongs to the PIF, assembled 1,500 cars there from kits by the end of 2024. Full production (155,000 vehicles a year) is planned for 2026; state loans add up to $1.4 billion. The Saudi government has ordered 50,000, with an option on another 50,000, over ten years. Worldwide, Lucid delivered 10,241 last year, 71 per cent more than in 2023, and means to produce 20,000 this year.

Hyundai holds 30 per cent and the fund 70 per cent of a $500 million joint venture which is to make 50,000 cars a year, electric and not, beginning in 2026.

Charging lags. EVIQ, owned by the PIF and the power utility, had 101 chargers by New Year, in Riyadh mostly, and targets 5,000 at 1,000 sites by 2030. A DC kilowatt-hour costs SR1.5.

BYD and Tesla (arriving in April) have to sell on what there is.
"""

doc = dict(
    id='tj-mid-east-ceer-lucid', published='2025-02-27', source='gulf-mobility-brief',
    title='Riyadh wants 30% electric by 2030; here is who is building what',
    text=TEXT,
    claims=[
        c('30%', 'penetration', 30, 'percent', role=['level', 'share'], p=(None, '2030-12-31'), status=['target', 'forecast']),
        c('SR5.5 billion', 'other', 5500000000.0, 'SAR', company='Ceer'),
        c('$1.47 billion', 'other', 1470000000.0, 'USD', company='Ceer'),
        c('80 per cent', 'other', 80, 'percent', company='Ceer', role='share'),
        c('1 million square metres', 'area', 1000000, 'm', company='Ceer'),
        c('SR1.3 billion', 'investment', 1300000000.0, 'SAR', company='Ceer'),
        c('Q4 2026', 'production_start', None, 'date', company='Ceer', p=('2026-10-01', '2026-12-31'), status=['plan', 'target']),
        c('240,000', 'capacity', 240000, 'vehicle', company='Ceer', per='year', status=['plan', 'target']),
        c('30,000', 'jobs', 30000, 'job', company='Ceer', status=['plan', 'target']),
        c('60 per cent', 'stake', 60, 'percent', company='Public Investment Fund'),
        c('1,500 cars', 'production', 1500, 'vehicle', None, company='Lucid', p=('2024-01-01', '2024-12-31')),
        c('155,000 vehicles', 'capacity', 155000, 'vehicle', company='Lucid', per='year', status=['plan', 'target']),
        c('2026', 'production_start', None, 'date', nth=1, company='Lucid', p=('2026-01-01', '2026-12-31'), status=['plan', 'target']),
        c('$1.4 billion', 'funding', 1400000000.0, 'USD', company='Lucid'),
        c('50,000', 'orders', 50000, 'order', company='Lucid'),
        c('50,000', 'orders', 50000, 'order', nth=1, company='Lucid'),
        c('ten years', 'duration', 10, 'year', company='Lucid'),
        c('10,241', 'deliveries', 10241, 'vehicle', company='Lucid', p=('2024-01-01', '2024-12-31')),
        c('71 per cent', 'deliveries', 71, 'percent', company='Lucid', role='change', p=('2024-01-01', '2024-12-31')),
        c('20,000', 'production', 20000, 'vehicle', company='Lucid', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('30 per cent', 'stake', 30, 'percent', company='Hyundai'),
        c('70 per cent', 'stake', 70, 'percent', company='Public Investment Fund'),
        c('$500 million', 'investment', 500000000.0, 'USD', company='Hyundai', status='plan'),
        c('50,000 cars', 'capacity', 50000, 'vehicle', company='Hyundai', per='year', status=['plan', 'target']),
        c('2026', 'production_start', None, 'date', nth=2, company='Hyundai', p=('2026-01-01', '2026-12-31'), status=['plan', 'target']),
        c('101 chargers', 'chargers', 101, 'charger', company='EVIQ'),
        c('5,000', 'chargers', 5000, 'charger', nth=1, company='EVIQ', p=(None, '2030-12-31'), status=['target', 'forecast']),
        c('1,000 sites', 'stations', 1000, 'station', company='EVIQ', p=(None, '2030-12-31'), status=['target', 'forecast']),
        c('SR1.5', 'price', 1.5, 'SAR', company='EVIQ', per='kWh'),
        c('April', 'launch', None, 'date', company='Tesla', p=('2025-04-01', '2025-04-30'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Ceer': ('COMPANY', 'Ceer'), 'Lucid': ('COMPANY', 'Lucid'), 'PIF': ('COMPANY', 'Public Investment Fund'), 'Foxconn': ('COMPANY', 'Foxconn'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Rimac': ('COMPANY', 'Rimac'), 'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'BMW': ('COMPANY', 'BMW'), 'EVIQ': ('COMPANY', 'EVIQ')}),
    checks=[],
)
