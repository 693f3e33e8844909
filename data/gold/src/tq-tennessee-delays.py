from goldlib import *
from mentions import mentions

TEXT = """Tennessee waits: Ford’s truck plant put off to 2027, Microvast’s sold unfinished

STANTON, Tenn. – Steel is up and paint is drying at BlueOval City, yet the first customer will not see a truck from there before 2027. Ford has moved the start of its next electric pickup, code-named T3, from 2025 to 2026 and then by another year. On 3,600 acres it and SK On put $5.6 billion; 6,000 jobs are foreseen in the contract, 500,000 trucks a year in the brochure, and 43 GWh in the cell halls next door.

Elsewhere in the state matters have moved. GM’s Spring Hill, where the Lyriq is assembled, sold 5,800 of that SUV in the first quarter, and its Ultium Cells neighbour began to deliver in March; 1,000 of the 1,700 workers have been hired. Chattanooga’s Volkswagen workers, 4,300 in number, joined the union, while the ID.4 made by them was down 37 percent at 6,167. Microvast lost a $200 million federal grant over its Chinese ties, and with it the means for Clarksville, where 290 were to have worked; it has $58.6 million in cash and made $81.4 million of revenue in the three months to March, 73 percent more.

Statewide, electrics have 2.1 percent of registrations.
"""

doc = dict(
    id='tq-tennessee-delays', published='2024-06-13', source='volunteer-state-journal',
    title='Tennessee waits: Ford’s truck plant put off to 2027, Microvast’s sold unfinished',
    text=TEXT,
    claims=[
        c('2027', 'production_start', None, 'date', company='Ford', product='T3', p=('2027-01-01', '2027-12-31'), status='plan'),
        c('2027', 'delivery_start', None, 'date', nth=1, company='Ford', product='T3', p=('2027-01-01', None), status='plan'),
        c('2025', 'production_start', None, 'date', company='Ford', product='T3', p=('2025-01-01', '2025-12-31'), status='plan', superseded=True),
        c('2026', 'production_start', None, 'date', company='Ford', product='T3', p=('2026-01-01', '2026-12-31'), status='plan', superseded=True),
        c('3,600 acres', 'area', 3600, 'acre', company='Ford'),
        c('$5.6 billion', 'investment', 5600000000, 'USD', company='Ford', status='plan'),
        c('6,000 jobs', 'jobs', 6000, 'job', company='Ford', status='plan'),
        c('500,000 trucks', 'capacity', 500000, 'vehicle', company='Ford', per='year', status='plan'),
        c('43 GWh', 'capacity', 43, 'GWh', company='BlueOval SK', per='year', status='plan'),
        c('5,800', 'sales', 5800, 'vehicle', company=['General Motors', 'GM'], product='Lyriq', p=('2024-01-01', '2024-03-31')),
        c('March', 'delivery_start', None, 'date', company='Ultium Cells', p=('2024-03-01', '2024-03-31')),
        c('1,000 of the 1,700', 'headcount', 1000, 'job', company='Ultium Cells'),
        c('4,300', 'headcount', 4300, 'job', company='Volkswagen'),
        c('37 percent', 'sales', -37, 'percent', company='Volkswagen', product='ID.4', role='change', p=('2024-01-01', '2024-03-31')),
        c('6,167', 'sales', 6167, 'vehicle', company='Volkswagen', product='ID.4', p=('2024-01-01', '2024-03-31')),
        c('$200 million', ['subsidy', 'funding'], 200000000, 'USD', company='Microvast', status='plan', superseded=True),
        c('290', 'jobs', 290, 'job', company='Microvast', status='plan', superseded=True),
        c('$58.6 million', 'cash', 58600000, 'USD', company='Microvast', p=('2024-03-31', '2024-03-31')),
        c('$81.4 million', 'revenue', 81400000, 'USD', company='Microvast', p=('2024-01-01', '2024-03-31')),
        c('73 percent', 'revenue', 73, 'percent', company='Microvast', role='change', p=('2024-01-01', '2024-03-31')),
        c('2.1 percent', 'penetration', 2.1, 'percent', role=['share', 'level']),
    ],
    names=mentions(TEXT, {'Ford': ('COMPANY', 'Ford'), 'SK On': ('COMPANY', 'SK On'), 'GM': ('COMPANY', 'General Motors'), 'Ultium Cells': ('COMPANY', 'Ultium Cells'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Microvast': ('COMPANY', 'Microvast'), 'ID.4': ('PRODUCT', 'ID.4'), 'Lyriq': ('PRODUCT', 'Lyriq'), 'T3': ('PRODUCT', 'T3')}),
    checks=[],
)
