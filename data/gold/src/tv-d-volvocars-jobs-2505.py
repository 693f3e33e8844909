from goldlib import *
from mentions import mentions

TEXT = """Volvo Cars cuts 3,000 jobs, mostly in Sweden

Volvo Cars will cut around 3,000 positions as part of a programme to save SEK 18 billion, the Swedish carmaker said on Monday.

About 1,200 of the cuts concern its own staff in Sweden, while another 1,000 are consultants, also mainly in the home country. The remainder will take place in other markets.

The white-collar positions affected represent about 15 per cent of the company's office staff worldwide. Volvo Cars had 43,800 employees at the end of last year, of which 29,000 in Sweden. The company, majority-owned by China's Geely Holding, expects a one-time restructuring cost of up to 1.5 billion kronor ($157 million) in the second quarter.

Operating profit excluding items affecting comparability fell to 1.9 billion in the first quarter from 4.7 billion a year ago. Revenue was SEK 82.9 billion, down nearly 12 per cent. It also withdrew its guidance for 2025 and 2026.

Sales in April were 58,900 cars, a fall of 11 per cent. Fully electric cars made up 20 per cent of the total, compared with 25 per cent in April 2024.

Volvo last September gave up its goal of selling only electric cars by 2030. It now aims for 90 to 100 per cent of its sales to be plug-ins by then.

A US import duty of 27.5 per cent on cars from Europe came into force in April. President Trump on Friday threatened to raise the rate on EU goods to 50 per cent from June 1.

The new structure is to be in place by the autumn. Hakan Samuelsson, 74, returned as CEO on April 1.
"""

doc = dict(
    id='tv-d-volvocars-jobs-2505', published='2025-05-26', source='goteborg-business-post',
    title='Volvo Cars cuts 3,000 jobs, mostly in Sweden',
    text=TEXT,
    claims=[
        c('3,000 jobs', 'layoffs', 3000, 'job', company='Volvo Cars', status=['plan', 'actual']),
        c('3,000 positions', 'layoffs', 3000, 'job', company='Volvo Cars', status=['plan', 'actual']),
        c('SEK 18 billion', 'cost', 18000000000, 'SEK', company='Volvo Cars', status=['plan', 'target', 'forecast']),
        c('1,200', 'layoffs', 1200, 'job', company='Volvo Cars', status=['plan', 'actual']),
        c('1,000', 'layoffs', 1000, 'job', company='Volvo Cars', status=['plan', 'actual']),
        c('15 per cent', 'layoffs', 15, 'percent', company='Volvo Cars', status=['plan', 'actual']),
        c('43,800 employees', 'headcount', 43800, 'job', company='Volvo Cars', p=('2024-12-31', '2024-12-31')),
        c('29,000', 'headcount', 29000, 'job', company='Volvo Cars', p=('2024-12-31', '2024-12-31')),
        c('1.5 billion kronor', 'cost', None, 'SEK', 1500000000, company='Volvo Cars', p=('2025-04-01', '2025-06-30'), status=['plan', 'target', 'forecast']),
        c('$157 million', 'cost', None, 'USD', 157000000, company='Volvo Cars', p=('2025-04-01', '2025-06-30'), status=['plan', 'target', 'forecast']),
        c('1.9 billion', 'operating_income', 1900000000, 'SEK', company='Volvo Cars', p=('2025-01-01', '2025-03-31')),
        c('4.7 billion', 'operating_income', 4700000000, 'SEK', company='Volvo Cars', p=('2024-01-01', '2024-03-31')),
        c('SEK 82.9 billion', 'revenue', 82900000000, 'SEK', company='Volvo Cars', p=('2025-01-01', '2025-03-31')),
        c('12 per cent', 'revenue', -12, 'percent', company='Volvo Cars', role='change', p=('2025-01-01', '2025-03-31')),
        c('58,900 cars', 'sales', 58900, 'vehicle', company='Volvo Cars', p=('2025-04-01', '2025-04-30')),
        c('11 per cent', 'sales', -11, 'percent', company='Volvo Cars', role='change', p=('2025-04-01', '2025-04-30')),
        c('20 per cent', 'sales', 20, 'percent', company='Volvo Cars', role='share', p=('2025-04-01', '2025-04-30')),
        c('25 per cent', 'sales', 25, 'percent', company='Volvo Cars', role='share', p=('2024-04-01', '2024-04-30')),
        c('90 to 100 per cent', 'sales', 90, 'percent', 100, company='Volvo Cars', role='share', p=(None, '2030-12-31'), status='target'),
        c('27.5 per cent', 'tariff', 27.5, 'percent', p=('2025-04-01', None)),
        c('50 per cent', 'tariff', 50, 'percent', p=('2025-06-01', None), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Volvo Cars': ('COMPANY', 'Volvo Cars'), 'Volvo': ('COMPANY', 'Volvo Cars'), 'Geely Holding': ('COMPANY', 'Geely Holding')}),
    checks=[],
)
