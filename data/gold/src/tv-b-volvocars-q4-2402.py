from goldlib import *
from mentions import mentions

TEXT = """Volvo Cars lifts profit, to stop funding Polestar

Image: Volvo Cars

Volvo Cars has presented its figures for the fourth quarter. The Swedish manufacturer increased its operating profit and wants to hand over responsibility for Polestar.

Operating profit excluding joint ventures and associates amounted to 6.7 billion kronor (around €590 million) in the October-December period, after 3.9 billion kronor a year ago. Revenue rose by five per cent to 109.4 billion. Analysts in a company-compiled poll had forecast a profit of 6.2 billion.

For 2023 as a whole, Volvo reports revenue of SEK 399 billion, 21 per cent more than in 2022. Sales came to 708,716 cars, up 15 per cent from 615,121. Fully electric vehicles accounted for 16 per cent of these, compared with 11 per cent in the previous year. In the fourth quarter, the BEV share was 18 per cent.

The gross margin on electric cars improved to 13 per cent, up from 9 per cent in the third quarter. Compared with the fourth quarter of 2022, when it was minus 1 per cent, the change is even clearer.

The manufacturer holds 48.2 per cent of Polestar and granted it a convertible loan of $1 billion, of which 200 million is still undrawn. Polestar itself delivered around 54,600 vehicles in 2023 and missed its target of 60,000. It cut 450 jobs, about 15 per cent of its workforce, last week.

Volvo Cars expects growth in 2024 to continue, but at a slower pace. The small EX30 will be built in Ghent from 2025 in addition to China. By mid-decade, half of sales should be fully electric.

volvocars.com, reuters.com

More on the topic: Volvo EX90 delayed once more

About the author: Nora has written for us since 2021.
"""

doc = dict(
    id='tv-b-volvocars-q4-2402', published='2024-02-01', source='nordic-auto-brief',
    title='Volvo Cars lifts profit, to stop funding Polestar',
    text=TEXT,
    claims=[
        c('6.7 billion kronor', 'operating_income', 6700000000, 'SEK', company='Volvo Cars', p=('2023-10-01', '2023-12-31')),
        c('€590 million', 'operating_income', 590000000, 'EUR', company='Volvo Cars', p=('2023-10-01', '2023-12-31')),
        c('3.9 billion kronor', 'operating_income', 3900000000, 'SEK', company='Volvo Cars', p=('2022-10-01', '2022-12-31')),
        c('five per cent', 'revenue', 5, 'percent', company='Volvo Cars', role='change', p=('2023-10-01', '2023-12-31')),
        c('109.4 billion', 'revenue', 109400000000, 'SEK', company='Volvo Cars', p=('2023-10-01', '2023-12-31')),
        c('6.2 billion', 'operating_income', 6200000000, 'SEK', company='Volvo Cars', p=('2023-10-01', '2023-12-31'), status='forecast'),
        c('SEK 399 billion', 'revenue', 399000000000, 'SEK', company='Volvo Cars', p=('2023-01-01', '2023-12-31')),
        c('21 per cent', 'revenue', 21, 'percent', company='Volvo Cars', role='change', p=('2023-01-01', '2023-12-31')),
        c('708,716 cars', 'sales', 708716, 'vehicle', company='Volvo Cars', p=('2023-01-01', '2023-12-31')),
        c('15 per cent', 'sales', 15, 'percent', company='Volvo Cars', role='change', p=('2023-01-01', '2023-12-31')),
        c('615,121', 'sales', 615121, 'vehicle', company='Volvo Cars', p=('2022-01-01', '2022-12-31')),
        c('16 per cent', 'sales', 16, 'percent', company='Volvo Cars', role='share', p=('2023-01-01', '2023-12-31')),
        c('11 per cent', 'sales', 11, 'percent', company='Volvo Cars', role='share', p=('2022-01-01', '2022-12-31')),
        c('18 per cent', 'sales', 18, 'percent', company='Volvo Cars', role='share', p=('2023-10-01', '2023-12-31')),
        c('13 per cent', 'gross_margin', 13, 'percent', company='Volvo Cars', p=('2023-10-01', '2023-12-31')),
        c('9 per cent', 'gross_margin', 9, 'percent', company='Volvo Cars', p=('2023-07-01', '2023-09-30')),
        c('minus 1 per cent', 'gross_margin', -1, 'percent', company='Volvo Cars', p=('2022-10-01', '2022-12-31')),
        c('48.2 per cent', 'stake', 48.2, 'percent', company=['Volvo Cars', 'Polestar']),
        c('$1 billion', ['funding', 'debt'], 1000000000, 'USD', company='Polestar'),
        c('200 million', ['funding', 'debt'], 200000000, 'USD', company='Polestar'),
        c('54,600 vehicles', ['deliveries', 'sales'], 54600, 'vehicle', company='Polestar', p=('2023-01-01', '2023-12-31')),
        c('60,000', ['deliveries', 'sales'], 60000, 'vehicle', company='Polestar', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('450 jobs', 'layoffs', 450, 'job', company='Polestar', p=('2024-01-22', '2024-01-28')),
        c('15 per cent', 'layoffs', 15, 'percent', nth=1, company='Polestar', p=('2024-01-22', '2024-01-28')),
        c('2025', 'production_start', None, 'date', company='Volvo Cars', product='EX30', p=('2025-01-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('half', 'sales', 50, 'percent', company='Volvo Cars', role='share', p=(None, '2025-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Volvo Cars': ('COMPANY', 'Volvo Cars'), 'Volvo': ('COMPANY', 'Volvo Cars'), 'Polestar': ('COMPANY', 'Polestar'), 'EX30': ('PRODUCT', 'EX30'), 'EX90': ('PRODUCT', 'EX90')}),
    checks=[],
)
