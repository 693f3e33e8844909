from goldlib import *
from mentions import mentions

TEXT = """BYD's factories abroad will build 1 million cars a year by 2028

BYD has picked Szeged in Hungary as the site of its first car plant in the European Union, and Budapest as the seat of its regional headquarters, where 2,000 jobs are to be created. The Chinese maker exported 417,204 vehicles in 2024, an increase of 71.9%, and targets more than 800,000 this year. What it builds where:

•	Plant	Country	Cars a year	Investment	Start of production
•	Rayong	Thailand	150,000	17.9 billion baht	July 2024
•	Jizzakh	Uzbekistan	50,000	$160 million	June 2024
•	Camaçari	Brazil	150,000	5.5 billion reais	second half of 2025
•	Szeged	Hungary	200,000	€4 billion	end of 2025
•	Manisa	Turkey	150,000	$1 billion	end of 2026
•	Subang	Indonesia	150,000	11.7 trillion rupiah	January 2026

The Manisa plant was agreed with the Turkish government in July 2024 at a cost of $1 billion. In Brazil, labour inspectors stopped the work in December for two months. In April, sales outside China rose to 78,911 units, compared with 41,011 a year earlier.
"""

doc = dict(
    id='ts-byd-overseas-plants', published='2025-05-19', source='factory-report',
    title="BYD's factories abroad will build 1 million cars a year by 2028",
    text=TEXT,
    claims=[
        c('1 million cars', 'capacity', 1000000, 'vehicle', company='BYD', per='year', p=(None, '2028-12-31'), status=['target', 'forecast']),
        c('2,000 jobs', 'jobs', 2000, 'job', company='BYD', status='plan'),
        c('417,204 vehicles', 'exports', 417204, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('71.9%', 'exports', 71.9, 'percent', company='BYD', role='change', p=('2024-01-01', '2024-12-31')),
        c('800,000', 'exports', 800000, 'vehicle', None, company='BYD', p=('2025-01-01', '2025-12-31'), status='target'),
        c('150,000', 'capacity', 150000, 'vehicle', company='BYD', per='year'),
        c('17.9 billion baht', 'investment', 17900000000, 'THB', company='BYD'),
        c('July 2024', 'production_start', None, 'date', company='BYD', p=('2024-07-01', '2024-07-31')),
        c('50,000', 'capacity', 50000, 'vehicle', nth=1, company='BYD', per='year'),
        c('$160 million', 'investment', 160000000, 'USD', company='BYD'),
        c('June 2024', 'production_start', None, 'date', company='BYD', p=('2024-06-01', '2024-06-30')),
        c('150,000', 'capacity', 150000, 'vehicle', nth=1, company='BYD', per='year', status='plan'),
        c('5.5 billion reais', 'investment', 5500000000, 'BRL', company='BYD', status='plan'),
        c('second half of 2025', 'production_start', None, 'date', company='BYD', p=('2025-07-01', '2025-12-31'), status=['plan', 'target']),
        c('200,000', 'capacity', 200000, 'vehicle', company='BYD', per='year', status='plan'),
        c('€4 billion', 'investment', 4000000000, 'EUR', company='BYD', status='plan'),
        c('end of 2025', 'production_start', None, 'date', company='BYD', p=('2025-12-31', '2025-12-31'), status=['plan', 'target']),
        c('150,000', 'capacity', 150000, 'vehicle', nth=2, company='BYD', per='year', status='plan'),
        c('$1 billion', 'investment', 1000000000, 'USD', company='BYD', status='plan'),
        c('end of 2026', 'production_start', None, 'date', company='BYD', p=('2026-12-31', '2026-12-31'), status=['plan', 'target']),
        c('150,000', 'capacity', 150000, 'vehicle', nth=3, company='BYD', per='year', status='plan'),
        c('11.7 trillion rupiah', 'investment', 11700000000000, 'IDR', company='BYD', status='plan'),
        c('January 2026', 'production_start', None, 'date', company='BYD', p=('2026-01-01', '2026-01-31'), status=['plan', 'target']),
        c('$1 billion', 'investment', 1000000000, 'USD', nth=1, company='BYD', status='plan'),
        c('78,911 units', 'sales', 78911, 'vehicle', company='BYD', p=('2025-04-01', '2025-04-30')),
        c('41,011', 'sales', 41011, 'vehicle', company='BYD', p=('2024-04-01', '2024-04-30')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD')}),
    checks=[],
)
