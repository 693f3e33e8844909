from goldlib import *
from mentions import mentions

TEXT = """VinFast second-quarter revenue nearly doubles, loss grows

HANOI, Sept 4 - VinFast Auto on Thursday reported revenue of VND16,609 billion ($663 million) for the second quarter, an increase of 91.6% from a year ago. The Nasdaq-listed carmaker's net loss widened 14.6% to $812 million.

VND billion	2Q25	1Q25	2Q24	% YoY
Vehicle sales	15,597	14,998	8,044	93.9
Total revenues	16,609	16,306	8,669	91.6
Gross loss	(6,820)	(5,745)	(5,423)	25.8
Gross margin, %	-41.1	-35.2	-62.6	
Net loss	(20,340)	(17,690)	(17,748)	14.6
EV deliveries	35,837	36,330	13,172	172.1

Sales at home accounted for 87% of deliveries. The VF 3 minicar alone sold 17,000 units, or about 48% of the total. VinFast reiterated its 2025 target of at least 200,000 deliveries worldwide. It opened a $500 million plant in Tamil Nadu, India, last month with an initial capacity of 50,000 vehicles a year, to be raised to 150,000.
"""

doc = dict(
    id='ts-vinfast-q2-25-res', published='2025-09-04', source='mekong-business',
    title='VinFast second-quarter revenue nearly doubles, loss grows',
    text=TEXT,
    claims=[
        c('doubles', 'revenue', 100, 'percent', company='VinFast', role='change', p=('2025-04-01', '2025-06-30')),
        c('VND16,609 billion', 'revenue', 16609000000000, 'VND', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('$663 million', 'revenue', 663000000, 'USD', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('91.6%', 'revenue', 91.6, 'percent', company='VinFast', role='change', p=('2025-04-01', '2025-06-30')),
        c('14.6%', 'net_income', 14.6, 'percent', company='VinFast', role='change', p=('2025-04-01', '2025-06-30')),
        c('$812 million', 'net_income', -812000000, 'USD', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('15,597', 'revenue', 15597000000000, 'VND', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('14,998', 'revenue', 14998000000000, 'VND', company='VinFast', p=('2025-01-01', '2025-03-31')),
        c('8,044', 'revenue', 8044000000000, 'VND', company='VinFast', p=('2024-04-01', '2024-06-30')),
        c('93.9', 'revenue', 93.9, 'percent', company='VinFast', role='change', p=('2025-04-01', '2025-06-30')),
        c('16,609', 'revenue', 16609000000000, 'VND', nth=1, company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('16,306', 'revenue', 16306000000000, 'VND', company='VinFast', p=('2025-01-01', '2025-03-31')),
        c('8,669', 'revenue', 8669000000000, 'VND', company='VinFast', p=('2024-04-01', '2024-06-30')),
        c('91.6', 'revenue', 91.6, 'percent', nth=1, company='VinFast', role='change', p=('2025-04-01', '2025-06-30')),
        c('(6,820)', 'gross_profit', -6820000000000, 'VND', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('(5,745)', 'gross_profit', -5745000000000, 'VND', company='VinFast', p=('2025-01-01', '2025-03-31')),
        c('(5,423)', 'gross_profit', -5423000000000, 'VND', company='VinFast', p=('2024-04-01', '2024-06-30')),
        c('25.8', 'gross_profit', 25.8, 'percent', company='VinFast', role='change', p=('2025-04-01', '2025-06-30')),
        c('-41.1', 'gross_margin', -41.1, 'percent', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('-35.2', 'gross_margin', -35.2, 'percent', company='VinFast', p=('2025-01-01', '2025-03-31')),
        c('-62.6', 'gross_margin', -62.6, 'percent', company='VinFast', p=('2024-04-01', '2024-06-30')),
        c('(20,340)', 'net_income', -20340000000000, 'VND', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('(17,690)', 'net_income', -17690000000000, 'VND', company='VinFast', p=('2025-01-01', '2025-03-31')),
        c('(17,748)', 'net_income', -17748000000000, 'VND', company='VinFast', p=('2024-04-01', '2024-06-30')),
        c('14.6', 'net_income', 14.6, 'percent', nth=1, company='VinFast', role='change', p=('2025-04-01', '2025-06-30')),
        c('35,837', 'deliveries', 35837, 'vehicle', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('36,330', 'deliveries', 36330, 'vehicle', company='VinFast', p=('2025-01-01', '2025-03-31')),
        c('13,172', 'deliveries', 13172, 'vehicle', company='VinFast', p=('2024-04-01', '2024-06-30')),
        c('172.1', 'deliveries', 172.1, 'percent', company='VinFast', role='change', p=('2025-04-01', '2025-06-30')),
        c('87%', 'deliveries', 87, 'percent', company='VinFast', role='share', p=('2025-04-01', '2025-06-30')),
        c('17,000 units', 'deliveries', 17000, 'vehicle', company='VinFast', product='VF 3', p=('2025-04-01', '2025-06-30')),
        c('48%', 'deliveries', 48, 'percent', company='VinFast', product='VF 3', role='share', p=('2025-04-01', '2025-06-30')),
        c('200,000', 'deliveries', 200000, 'vehicle', None, company='VinFast', p=('2025-01-01', '2025-12-31'), status='target'),
        c('$500 million', 'investment', 500000000, 'USD', company='VinFast'),
        c('50,000 vehicles', 'capacity', 50000, 'vehicle', company='VinFast', per='year'),
        c('150,000', 'capacity', 150000, 'vehicle', company='VinFast', per='year', status='plan'),
    ],
    names=mentions(TEXT, {'VinFast': ('COMPANY', 'VinFast'), 'VF 3': ('PRODUCT', 'VF 3')}),
    checks=[],
)
