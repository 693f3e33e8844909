from goldlib import *
from mentions import mentions

TEXT = """Panasonic's battery arm sees profit rise despite slower EV sales

OSAKA - Panasonic Holdings' energy segment earned an adjusted operating profit of 120.2 billion yen ($825 million) in the fiscal year ended March 31, up 35.4% from 88.8 billion yen a year earlier. The group also announced that it would cut 10,000 jobs, half of them abroad.

Energy segment, billion yen

	FY3/24	FY3/25	Change	FY3/26 forecast
Sales	915.9	873.2	-4.7%	1,020.0
of which in-vehicle	578.6	484.4	-16.3%	553.0
of which industrial and consumer	337.3	388.8	+15.3%	467.0
Adjusted operating profit	88.8	120.2	+35.4%	167.0
Operating margin	9.7%	13.8%		16.4%

Production at the new plant in De Soto, Kansas, is to start in the first half of fiscal 2025; the company has dropped the date of March 2027 for reaching the full capacity of 32 GWh. The Nevada plant made 40 GWh in the year. Tesla accounts for most of its sales.
"""

doc = dict(
    id='ts-panasonic-energy-fy25', published='2025-05-09', source='kansai-business',
    title="Panasonic's battery arm sees profit rise despite slower EV sales",
    text=TEXT,
    claims=[
        c('120.2 billion yen', 'operating_income', 120200000000, 'JPY', company=['Panasonic Holdings', 'Panasonic'], p=('2024-04-01', '2025-03-31')),
        c('$825 million', 'operating_income', 825000000, 'USD', company=['Panasonic Holdings', 'Panasonic'], p=('2024-04-01', '2025-03-31')),
        c('35.4%', 'operating_income', 35.4, 'percent', company=['Panasonic Holdings', 'Panasonic'], role='change', p=('2024-04-01', '2025-03-31')),
        c('88.8 billion yen', 'operating_income', 88800000000, 'JPY', company=['Panasonic Holdings', 'Panasonic'], p=('2023-04-01', '2024-03-31')),
        c('10,000 jobs', 'layoffs', 10000, 'job', company=['Panasonic Holdings', 'Panasonic'], status='plan'),
        c('half', 'layoffs', 50, 'percent', company=['Panasonic Holdings', 'Panasonic'], role='share', status='plan'),
        c('915.9', 'revenue', 915900000000, 'JPY', company=['Panasonic Holdings', 'Panasonic'], p=('2023-04-01', '2024-03-31')),
        c('873.2', 'revenue', 873200000000, 'JPY', company=['Panasonic Holdings', 'Panasonic'], p=('2024-04-01', '2025-03-31')),
        c('-4.7%', 'revenue', -4.7, 'percent', company=['Panasonic Holdings', 'Panasonic'], role='change', p=('2024-04-01', '2025-03-31')),
        c('1,020.0', 'revenue', 1020000000000, 'JPY', company=['Panasonic Holdings', 'Panasonic'], p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('578.6', 'revenue', 578600000000, 'JPY', company=['Panasonic Holdings', 'Panasonic'], p=('2023-04-01', '2024-03-31')),
        c('484.4', 'revenue', 484400000000, 'JPY', company=['Panasonic Holdings', 'Panasonic'], p=('2024-04-01', '2025-03-31')),
        c('-16.3%', 'revenue', -16.3, 'percent', company=['Panasonic Holdings', 'Panasonic'], role='change', p=('2024-04-01', '2025-03-31')),
        c('553.0', 'revenue', 553000000000, 'JPY', company=['Panasonic Holdings', 'Panasonic'], p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('337.3', 'revenue', 337300000000, 'JPY', company=['Panasonic Holdings', 'Panasonic'], p=('2023-04-01', '2024-03-31')),
        c('388.8', 'revenue', 388800000000, 'JPY', company=['Panasonic Holdings', 'Panasonic'], p=('2024-04-01', '2025-03-31')),
        c('+15.3%', 'revenue', 15.3, 'percent', company=['Panasonic Holdings', 'Panasonic'], role='change', p=('2024-04-01', '2025-03-31')),
        c('467.0', 'revenue', 467000000000, 'JPY', company=['Panasonic Holdings', 'Panasonic'], p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('88.8', 'operating_income', 88800000000, 'JPY', nth=2, company=['Panasonic Holdings', 'Panasonic'], p=('2023-04-01', '2024-03-31')),
        c('120.2', 'operating_income', 120200000000, 'JPY', nth=1, company=['Panasonic Holdings', 'Panasonic'], p=('2024-04-01', '2025-03-31')),
        c('+35.4%', 'operating_income', 35.4, 'percent', company=['Panasonic Holdings', 'Panasonic'], role='change', p=('2024-04-01', '2025-03-31')),
        c('167.0', 'operating_income', 167000000000, 'JPY', company=['Panasonic Holdings', 'Panasonic'], p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('9.7%', 'margin', 9.7, 'percent', company=['Panasonic Holdings', 'Panasonic'], p=('2023-04-01', '2024-03-31')),
        c('13.8%', 'margin', 13.8, 'percent', company=['Panasonic Holdings', 'Panasonic'], p=('2024-04-01', '2025-03-31')),
        c('16.4%', 'margin', 16.4, 'percent', company=['Panasonic Holdings', 'Panasonic'], p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('first half of fiscal 2025', 'production_start', None, 'date', company=['Panasonic Holdings', 'Panasonic'], p=('2025-04-01', '2025-09-30'), status=['plan', 'target']),
        c('32 GWh', 'capacity', 32, 'GWh', company=['Panasonic Holdings', 'Panasonic'], per='year', status='plan'),
        c('40 GWh', 'production', 40, 'GWh', company=['Panasonic Holdings', 'Panasonic'], p=('2024-04-01', '2025-03-31')),
    ],
    names=mentions(TEXT, {'Panasonic Holdings': ('COMPANY', 'Panasonic Holdings'), 'Panasonic': ('COMPANY', 'Panasonic Holdings'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
