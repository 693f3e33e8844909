from goldlib import *
from mentions import mentions

TEXT = """Traton: every tenth European order is electric

MUNICH/SÖDERTÄLJE. The truck holding of Volkswagen (87.5 percent) reports an incoming order volume of 76,800 vehicles for the first quarter of 2026, 5 percent above the prior-year figure. Unit sales were steady at 73,400. For all-electric trucks, buses and vans orders jumped 61 percent to 1,940, sales 74 percent to 1,310.

Revenue slid 3 percent to €10.3 billion, because International in America is still in the doldrums; the adjusted operating result was €585 million (Q1 2025: €646 million), giving 5.7 percent after 6.1 percent. Net cash flow in the industrial business: €-215 million. Net debt there amounted to €5.4 billion at 31 March. Headcount was 104,600.

MAN, which has delivered 1,000 eTrucks to date, cuts 2,300 jobs in Germany over ten years. Its eTGX, with 480 kWh usable and 330 kW, reaches 500 km and draws 97 kWh per 100 km. At a megawatt it recharges in 45 minutes. Fleet emissions of the group fell by 4 percent in 2025. Lead times: five to seven months.

Outlook for 2026 unchanged: return of 5.3 to 7.3 percent, sales between -5 and +7 percent. Scania has opened a €2 billion factory in Rugao, China, with 50,000 trucks a year.
"""

doc = dict(
    id='tk-scania-etruck-brief', published='2026-05-06', source='logistics-drive-europe',
    title='Traton: every tenth European order is electric',
    text=TEXT,
    claims=[
        c('tenth', 'orders', 10, 'percent', company='Traton', role='share', p=('2026-01-01', '2026-03-31')),
        c('87.5 percent', 'stake', 87.5, 'percent', company=['Volkswagen', 'Traton']),
        c('76,800 vehicles', 'orders', 76800, 'vehicle', company='Traton', p=('2026-01-01', '2026-03-31')),
        c('5 percent', 'orders', 5, 'percent', nth=1, company='Traton', role='change', p=('2026-01-01', '2026-03-31')),
        c('73,400', 'sales', 73400, 'vehicle', company='Traton', p=('2026-01-01', '2026-03-31')),
        c('61 percent', 'orders', 61, 'percent', company='Traton', role='change', p=('2026-01-01', '2026-03-31')),
        c('1,940', 'orders', 1940, 'vehicle', company='Traton', p=('2026-01-01', '2026-03-31')),
        c('74 percent', 'sales', 74, 'percent', company='Traton', role='change', p=('2026-01-01', '2026-03-31')),
        c('1,310', 'sales', 1310, 'vehicle', company='Traton', p=('2026-01-01', '2026-03-31')),
        c('3 percent', 'revenue', -3, 'percent', company='Traton', role='change', p=('2026-01-01', '2026-03-31')),
        c('€10.3 billion', 'revenue', 10300000000, 'EUR', company='Traton', p=('2026-01-01', '2026-03-31')),
        c('€585 million', 'operating_income', 585000000, 'EUR', company='Traton', p=('2026-01-01', '2026-03-31')),
        c('€646 million', 'operating_income', 646000000, 'EUR', company='Traton', p=('2025-01-01', '2025-03-31')),
        c('5.7 percent', 'margin', 5.7, 'percent', company='Traton', p=('2026-01-01', '2026-03-31')),
        c('6.1 percent', 'margin', 6.1, 'percent', company='Traton', p=('2025-01-01', '2025-03-31')),
        c('€-215 million', 'cash_flow', -215000000, 'EUR', company='Traton', p=('2026-01-01', '2026-03-31')),
        c('€5.4 billion', 'debt', 5400000000, 'EUR', company='Traton', p=('2026-03-31', '2026-03-31')),
        c('104,600', 'headcount', 104600, 'job', company='Traton', p=('2026-03-31', '2026-03-31')),
        c('1,000 eTrucks', 'deliveries', 1000, 'vehicle', company='MAN', p=(None, '2026-05-06')),
        c('2,300 jobs', 'layoffs', 2300, 'job', company='MAN', status='plan'),
        c('ten years', 'duration', 10, 'year', company='MAN', status='plan'),
        c('480 kWh', 'battery_capacity', 480, 'kWh', company='MAN', product='eTGX'),
        c('330 kW', 'power', 330, 'kW', company='MAN', product='eTGX'),
        c('500 km', 'range', 500, 'km', company='MAN', product='eTGX'),
        c('97 kWh', 'consumption', 97, 'kWh', company='MAN', product='eTGX', per='100km'),
        c('45 minutes', 'charging_time', 45, 'minute', company='MAN', product='eTGX'),
        c('4 percent', 'emissions', -4, 'percent', nth=1, company='Traton', role='change', p=('2025-01-01', '2025-12-31')),
        c('five to seven months', 'wait_time', 5, 'month', 7, company='MAN', product='eTGX'),
        c('5.3 to 7.3 percent', 'margin', 5.3, 'percent', 7.3, company='Traton', p=('2026-01-01', '2026-12-31'), status='target'),
        c('-5 and +7 percent', 'sales', -5, 'percent', 7, company='Traton', role='change', p=('2026-01-01', '2026-12-31'), status='target'),
        c('€2 billion', 'investment', 2000000000, 'EUR', company='Scania'),
        c('50,000 trucks', 'capacity', 50000, 'vehicle', company='Scania', per='year'),
    ],
    names=mentions(TEXT, {'Traton': ('COMPANY', 'Traton'), 'Scania': ('COMPANY', 'Scania'), 'MAN': ('COMPANY', 'MAN'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'International': ('COMPANY', 'International'), 'eTGX': ('PRODUCT', 'eTGX')}),
    checks=[],
)
