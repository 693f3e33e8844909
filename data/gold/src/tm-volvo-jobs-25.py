from goldlib import *
from mentions import mentions

TEXT = """Volvo Cars: 3,000 white-collar jobs to go

Volvo Cars is to shed about 3,000 positions, 15 percent of its office staff around the globe, chief executive Håkan Samuelsson, 74, said on Monday. Of these, 1,200 are employees in Sweden, where another 1,000, currently held mostly by consultants, will go as well. The restructuring cost of up to 1.5 billion kronor ($157 million) falls in the second quarter. The company has a payroll of 43,800.

The cuts belong to an “action plan” worth 18 billion kronor unveiled in April, when first-quarter operating profit came in at 1.9 billion kronor, as against 4.7 billion twelve months earlier, and the outlook for both 2025 and 2026 was scrapped. Until then, the Geely-owned automaker had spoken of a 7 to 8 percent EBIT margin for 2026.

April sales, published earlier this month, dropped 11 percent to 58,881 cars. Fully electric cars, down 32 percent, made up 20 percent of the total.

Tariffs bite from two sides. A Belgian-built EX30 could not be sold in the United States at 50 percent, the rate Donald Trump threatened the EU with on Friday, Samuelsson conceded. South Carolina, meanwhile, builds just the EX90 and runs at a fraction of its 150,000 cars a year.
"""

doc = dict(
    id='tm-volvo-jobs-25', published='2025-05-26', source='stockholm-business-letter',
    title='Volvo Cars: 3,000 white-collar jobs to go',
    text=TEXT,
    claims=[
        c('3,000 white-collar jobs', 'layoffs', 3000, 'job', company='Volvo Cars', status=['plan', 'actual']),
        c('3,000 positions', 'layoffs', 3000, 'job', company='Volvo Cars', status=['plan', 'actual']),
        c('15 percent', 'layoffs', 15, 'percent', company='Volvo Cars', role=['level', 'share'], status=['plan', 'actual']),
        c('1,200', 'layoffs', 1200, 'job', company='Volvo Cars', status=['plan', 'actual']),
        c('1,000', 'layoffs', 1000, 'job', company='Volvo Cars', status=['plan', 'actual']),
        c('1.5 billion kronor', 'cost', None, 'SEK', 1500000000, company='Volvo Cars', p=('2025-04-01', '2025-06-30'), status='forecast'),
        c('$157 million', 'cost', None, 'USD', 157000000, company='Volvo Cars', p=('2025-04-01', '2025-06-30'), status='forecast'),
        c('43,800', 'headcount', 43800, 'job', company='Volvo Cars'),
        c('18 billion kronor', 'cost', 18000000000, 'SEK', company='Volvo Cars', status=['plan', 'target', 'forecast']),
        c('1.9 billion kronor', 'operating_income', 1900000000, 'SEK', company='Volvo Cars', p=('2025-01-01', '2025-03-31')),
        c('4.7 billion', 'operating_income', 4700000000, 'SEK', company='Volvo Cars', p=('2024-01-01', '2024-03-31')),
        c('7 to 8 percent', 'margin', 7, 'percent', 8, company='Volvo Cars', p=('2026-01-01', '2026-12-31'), status=['target', 'forecast'], superseded=True),
        c('11 percent', 'sales', -11, 'percent', company='Volvo Cars', role='change', p=('2025-04-01', '2025-04-30')),
        c('58,881 cars', 'sales', 58881, 'vehicle', company='Volvo Cars', p=('2025-04-01', '2025-04-30')),
        c('32 percent', 'sales', -32, 'percent', company='Volvo Cars', role='change', p=('2025-04-01', '2025-04-30')),
        c('20 percent', ['sales', 'penetration'], 20, 'percent', company='Volvo Cars', role=['level', 'share'], p=('2025-04-01', '2025-04-30')),
        c('50 percent', 'tariff', 50, 'percent', company=['Volvo Cars', None], status='forecast'),
        c('150,000 cars', 'capacity', 150000, 'vehicle', company='Volvo Cars', per='year'),
    ],
    names=mentions(TEXT, {'Volvo Cars': ('COMPANY', 'Volvo Cars'), 'Geely': ('COMPANY', 'Geely'), 'EX30': ('PRODUCT', 'EX30'), 'EX90': ('PRODUCT', 'EX90')}),
    checks=[],
)
