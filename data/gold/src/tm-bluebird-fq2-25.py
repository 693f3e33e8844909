from goldlib import *
from mentions import mentions

TEXT = """Electric school buses lift Blue Bird to a record quarter

MACON, Ga. — Of the 2,295 school buses that Blue Bird sold from January to March, the second quarter of its fiscal year, 265 ran on batteries, nearly twice the 137 of the year before. Net sales rose 4% to $358.9 million; adjusted EBITDA, at $49.2 million or 13.7% of sales, was the best ever for a second quarter. Net income: $26.0 million, roughly unchanged.

The backlog stood at 4,900 units worth $735 million on March 29, among them 1,000 electric. “The EPA’s Clean School Bus money is flowing again,” said John Wyskiel, 59, president since February. Under rounds two and three of the $5 billion program Blue Bird’s customers were awarded about $200 million, he said. A grant of $80 million from the Energy Department for a 600,000-square-foot plant in Fort Valley, where up to 5,000 buses a year and 400 jobs are foreseen, is nevertheless “under review”.

An electric Type C bus costs districts around $350,000, against $140,000 for a diesel. It covers 130 miles on 196 kWh; the drivetrain is from Accelera.

Fiscal 2025 guidance: revenue of $1.4 billion to $1.5 billion and adjusted EBITDA of $185 million to $215 million, both reaffirmed. The long-term goal: $2 billion in sales in 2030, EBITDA margin above 16%.
"""

doc = dict(
    id='tm-bluebird-fq2-25', published='2025-05-08', source='georgia-business-clip',
    title='Electric school buses lift Blue Bird to a record quarter',
    text=TEXT,
    claims=[
        c('2,295 school buses', 'sales', 2295, 'vehicle', company='Blue Bird', p=('2025-01-01', '2025-03-31')),
        c('265', 'sales', 265, 'vehicle', company='Blue Bird', p=('2025-01-01', '2025-03-31')),
        c('twice', 'sales', 100, 'percent', company='Blue Bird', role='change', p=('2025-01-01', '2025-03-31')),
        c('137', 'sales', 137, 'vehicle', company='Blue Bird', p=('2024-01-01', '2024-03-31')),
        c('4%', 'revenue', 4, 'percent', company='Blue Bird', role='change', p=('2025-01-01', '2025-03-31')),
        c('$358.9 million', 'revenue', 358900000, 'USD', company='Blue Bird', p=('2025-01-01', '2025-03-31')),
        c('$49.2 million', 'ebitda', 49200000, 'USD', company='Blue Bird', p=('2025-01-01', '2025-03-31')),
        c('13.7%', 'margin', 13.7, 'percent', company='Blue Bird', p=('2025-01-01', '2025-03-31')),
        c('$26.0 million', 'net_income', 26000000, 'USD', company='Blue Bird', p=('2025-01-01', '2025-03-31')),
        c('4,900 units', 'orders', 4900, ['order', 'vehicle'], company='Blue Bird', p=('2025-03-29', '2025-03-29')),
        c('$735 million', 'orders', 735000000, 'USD', company='Blue Bird', p=('2025-03-29', '2025-03-29')),
        c('1,000', 'orders', 1000, 'order', company='Blue Bird', p=('2025-03-29', '2025-03-29')),
        c('$5 billion', 'subsidy', 5000000000, 'USD'),
        c('$200 million', 'subsidy', 200000000, 'USD', company='Blue Bird'),
        c('$80 million', ['subsidy', 'funding'], 80000000, 'USD', company='Blue Bird', status='plan'),
        c('600,000-square-foot', 'area', 600000, 'ft2', company='Blue Bird', status='plan'),
        c('5,000 buses', 'capacity', None, 'vehicle', 5000, company='Blue Bird', per='year', status='plan'),
        c('400 jobs', 'jobs', 400, 'job', company='Blue Bird', status='plan'),
        c('$350,000', 'price', 350000, 'USD', company='Blue Bird'),
        c('$140,000', 'price', 140000, 'USD', company='Blue Bird'),
        c('130 miles', 'range', 130, 'mile', company='Blue Bird'),
        c('196 kWh', 'battery_capacity', 196, 'kWh', company='Blue Bird'),
        c('$1.4 billion to $1.5 billion', 'revenue', 1400000000, 'USD', 1500000000, company='Blue Bird', p=('2024-10-01', '2025-09-30'), status=['target', 'forecast']),
        c('$185 million to $215 million', 'ebitda', 185000000, 'USD', 215000000, company='Blue Bird', p=('2024-10-01', '2025-09-30'), status=['target', 'forecast']),
        c('$2 billion', 'revenue', 2000000000, 'USD', company='Blue Bird', p=('2030-01-01', '2030-12-31'), status='target'),
        c('16%', 'margin', 16, 'percent', None, company='Blue Bird', p=('2030-01-01', '2030-12-31'), status='target'),
    ],
    names=mentions(TEXT, {'Blue Bird': ('COMPANY', 'Blue Bird'), 'Accelera': ('COMPANY', 'Accelera')}),
    checks=[],
)
