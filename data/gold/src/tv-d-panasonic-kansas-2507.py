from goldlib import *
from mentions import mentions

TEXT = """Panasonic opens $4B Kansas battery plant, but full output slips

DE SOTO, Kan. — Panasonic Energy on Monday marked the start of mass production at its battery factory in De Soto, the largest private investment in Kansas history.

The 4.7-million-square-foot plant, on a site of 300 acres, cost about $4 billion. It will have an annual capacity of some 32 gigawatt-hours when all lines are running, lifting the company's U.S. total to around 73 GWh. Its other plant, near Reno, Nevada, has 41 GWh.

Panasonic had meant to reach full capacity by March 2027. It no longer gives a date, as Tesla, the main customer, sells fewer cars. Tesla's deliveries fell 13.5% to 384,122 in the second quarter, from 443,956 in the year-ago quarter.

The company now has 1,100 workers in De Soto and plans to add about 3,000, for a total of as many as 4,000. Starting pay is $21.50 an hour.

The state offered incentives of up to $829 million. De Soto, population 6,600, is paying for a fire station and $22 million of roads.

In the fiscal year ended March 31, Panasonic Energy had sales of 873.2 billion yen, 5% less than a year earlier, and an operating profit of 120.2 billion yen, after 88.8 billion. U.S. tax credits made up over two-thirds of the profit.

The parent said in May it would cut 10,000 jobs worldwide this fiscal year, half of them in Japan.

Groundbreaking was in November 2022. Tours for the public are planned for Oct. 4.

Contact reporter J. Whitlock at 913-555-0186
"""

doc = dict(
    id='tv-d-panasonic-kansas-2507', published='2025-07-14', source='plains-and-prairie-times',
    title='Panasonic opens $4B Kansas battery plant, but full output slips',
    text=TEXT,
    claims=[
        c('$4B', 'investment', 4000000000, 'USD', company=['Panasonic Energy', 'Panasonic']),
        c('4.7-million-square-foot', 'area', 4700000, 'ft2', company=['Panasonic Energy', 'Panasonic']),
        c('300 acres', 'area', 300, 'acre', company=['Panasonic Energy', 'Panasonic']),
        c('$4 billion', 'investment', 4000000000, 'USD', company=['Panasonic Energy', 'Panasonic']),
        c('32 gigawatt-hours', 'capacity', 32, 'GWh', company=['Panasonic Energy', 'Panasonic'], per='year', status=['plan', 'target', 'forecast']),
        c('73 GWh', 'capacity', 73, 'GWh', company=['Panasonic Energy', 'Panasonic'], per='year', status=['plan', 'target', 'forecast']),
        c('41 GWh', 'capacity', 41, 'GWh', company=['Panasonic Energy', 'Panasonic'], per='year'),
        c('13.5%', 'deliveries', -13.5, 'percent', company='Tesla', role='change', p=('2025-04-01', '2025-06-30')),
        c('384,122', 'deliveries', 384122, 'vehicle', company='Tesla', p=('2025-04-01', '2025-06-30')),
        c('443,956', 'deliveries', 443956, 'vehicle', company='Tesla', p=('2024-04-01', '2024-06-30')),
        c('1,100 workers', 'headcount', 1100, 'job', company=['Panasonic Energy', 'Panasonic']),
        c('3,000', 'jobs', 3000, 'job', company=['Panasonic Energy', 'Panasonic'], status=['plan', 'target', 'forecast']),
        c('4,000', 'jobs', None, 'job', 4000, company=['Panasonic Energy', 'Panasonic'], status=['plan', 'target', 'forecast']),
        c('$21.50', 'other', 21.5, 'USD', company=['Panasonic Energy', 'Panasonic'], per='hour'),
        c('$829 million', 'subsidy', None, 'USD', 829000000, company=['Panasonic Energy', 'Panasonic']),
        c('$22 million', 'cost', 22000000, 'USD', status=['actual', 'plan']),
        c('873.2 billion yen', 'revenue', 873200000000, 'JPY', company=['Panasonic Energy', 'Panasonic'], p=('2024-04-01', '2025-03-31')),
        c('5%', 'revenue', -5, 'percent', nth=1, company=['Panasonic Energy', 'Panasonic'], role='change', p=('2024-04-01', '2025-03-31')),
        c('120.2 billion yen', 'operating_income', 120200000000, 'JPY', company=['Panasonic Energy', 'Panasonic'], p=('2024-04-01', '2025-03-31')),
        c('88.8 billion', 'operating_income', 88800000000, 'JPY', company=['Panasonic Energy', 'Panasonic'], p=('2023-04-01', '2024-03-31')),
        c('two-thirds', ['operating_income', 'subsidy'], 66.6666666667, 'percent', None, company=['Panasonic Energy', 'Panasonic'], role='share', p=('2024-04-01', '2025-03-31')),
        c('10,000 jobs', 'layoffs', 10000, 'job', company='Panasonic', p=('2025-04-01', '2026-03-31'), status=['plan', 'actual']),
        c('half', 'layoffs', 50, 'percent', company='Panasonic', role='share', p=('2025-04-01', '2026-03-31'), status=['plan', 'actual']),
    ],
    names=mentions(TEXT, {'Panasonic Energy': ('COMPANY', 'Panasonic Energy'), 'Panasonic': ('COMPANY', 'Panasonic Energy'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
