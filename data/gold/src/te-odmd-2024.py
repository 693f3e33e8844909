from goldlib import *
from mentions import mentions

TEXT = """Turkish EV sales leap past 100,000; Togg a whisker ahead of 30,000

Passenger car sales in Türkiye, at 980,341, set a fresh annual record in 2024, surpassing the previous year by 1.3%, automotive distributors' body ODMD announced on Friday. Light commercials withdrew by 2.5% to 258,168.

Fully electric cars rocketed 53.6% from 65,562 to 100,673, and their weight in the market rose to 10.3% from 6.8%. Vehicles with motors below 160 kW, which fall in the 10% excise bracket, were 83% of that.

Home-grown Togg delivered 30,093 T10X crossovers, 54% more than in its launch year, for a 29.9% slice of the e-market. Tesla, selling nothing but the Model Y since the duty change, delivered 11,534, a few short of its 12,150 in 2023. BYD reached 7,862, nearly all of them in the second half.

In December alone, 19,472 electric cars were sold, more than twice as many as a year earlier; car loans were dear.

Under its pact with Ankara, the Shenzhen group is to invest $1 billion in Manisa, with capacity for 150,000 cars a year and 5,000 jobs at most, starting end-2026.
"""

doc = dict(
    id='te-odmd-2024', published='2025-01-03', source='bosphorus-business',
    title='Turkish EV sales leap past 100,000; Togg a whisker ahead of 30,000',
    text=TEXT,
    claims=[
        c('100,000', 'sales', 100000, 'vehicle', None, p=('2024-01-01', '2024-12-31')),
        c('30,000', 'sales', 30000, 'vehicle', None, company='Togg', p=('2024-01-01', '2024-12-31')),
        c('980,341', 'sales', 980341, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('1.3%', 'sales', 1.3, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('2.5%', 'sales', -2.5, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('258,168', 'sales', 258168, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('53.6%', 'sales', 53.6, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('65,562', 'sales', 65562, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('100,673', 'sales', 100673, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('10.3%', 'penetration', 10.3, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('6.8%', 'penetration', 6.8, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('10%', 'tariff', 10, 'percent'),
        c('83%', 'sales', 83, 'percent', role='share', p=('2024-01-01', '2024-12-31')),
        c('30,093', ['sales', 'deliveries'], 30093, 'vehicle', company='Togg', p=('2024-01-01', '2024-12-31')),
        c('54%', ['sales', 'deliveries'], 54, 'percent', company='Togg', role='change', p=('2024-01-01', '2024-12-31')),
        c('29.9%', 'market_share', 29.9, 'percent', company='Togg', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('11,534', ['sales', 'deliveries'], 11534, 'vehicle', company='Tesla', p=('2024-01-01', '2024-12-31')),
        c('12,150', ['sales', 'deliveries'], 12150, 'vehicle', company='Tesla', p=('2023-01-01', '2023-12-31')),
        c('7,862', ['sales', 'deliveries'], 7862, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('19,472', 'sales', 19472, 'vehicle', p=('2024-12-01', '2024-12-31')),
        c('twice', 'sales', 100, 'percent', None, role='change', p=('2024-12-01', '2024-12-31')),
        c('$1 billion', 'investment', 1000000000, 'USD', company='BYD', status=['plan', 'target', 'forecast']),
        c('150,000', 'capacity', 150000, 'vehicle', company='BYD', per='year', status=['plan', 'target', 'forecast']),
        c('5,000', 'jobs', None, 'job', 5000, company='BYD', status=['plan', 'target', 'forecast']),
        c('end-2026', 'production_start', None, 'date', company='BYD', p=(None, '2026-12-31'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Togg': ('COMPANY', 'Togg'), 'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'T10X': ('PRODUCT', 'T10X'), 'Model Y': ('PRODUCT', 'Model Y')}),
)
