from goldlib import *
from mentions import mentions

TEXT = """Redwood picks a site near Charleston for $3.5 billion battery materials campus

It will be the largest single investment the state has ever announced. Redwood Materials, founded by Tesla veteran JB Straubel, said on Wednesday that it has chosen Camp Hall in Berkeley County, where 600 acres of pine wood await the bulldozer. Ground is to be broken early next year; recycling lines shall run by the end of 2023.

Over a decade the Nevada firm would spend $3.5 billion and take on more than 1,500 people. The output, anode foil and cathode powder for 100 GWh of cells, is sufficient for over a million vehicles annually.

Its first plant, near Reno, aims at the same 100 GWh by 2025 and 500 GWh by 2030. It receives 6 GWh a year of end-of-life cells, equal to 60,000 cars. Panasonic will buy its foil for Kansas from 2025; nearby, Envision AESC has pledged $810 million and 1,170 jobs in Florence County for BMW's cells.

Redwood raised $775 million in July 2021 at a worth of $3.7 billion. It has 700 employees; two years ago it had 110. The state's incentives, among them a grant of $225 million, wait for a vote in January.
"""

doc = dict(
    id='tl-redwood-ridgeville', published='2022-12-15', source='carolina-manufacturing',
    title='Redwood picks a site near Charleston for $3.5 billion battery materials campus',
    text=TEXT,
    claims=[
        c('$3.5 billion', 'investment', 3500000000.0, 'USD', company='Redwood Materials', status='plan'),
        c('600 acres', 'area', 600, 'acre', company='Redwood Materials'),
        c('end of 2023', 'production_start', None, 'date', company='Redwood Materials', p=(None, '2023-12-31'), status=['plan', 'target', 'forecast']),
        c('a decade', 'duration', 10, 'year', company='Redwood Materials', status='plan'),
        c('$3.5 billion', 'investment', 3500000000.0, 'USD', nth=1, company='Redwood Materials', status='plan'),
        c('1,500 people', 'jobs', 1500, 'job', None, company='Redwood Materials', status='plan'),
        c('100 GWh', 'capacity', 100, 'GWh', company='Redwood Materials', per='year', status=['plan', 'target', 'forecast']),
        c('a million vehicles', 'capacity', 1000000, 'vehicle', None, company='Redwood Materials', per='year', status=['plan', 'target', 'forecast']),
        c('100 GWh', 'capacity', 100, 'GWh', nth=1, company='Redwood Materials', per='year', p=(None, '2025-12-31'), status='target'),
        c('500 GWh', 'capacity', 500, 'GWh', company='Redwood Materials', per='year', p=(None, '2030-12-31'), status='target'),
        c('6 GWh', 'other', 6, 'GWh', company='Redwood Materials', per='year'),
        c('60,000 cars', 'other', 60000, 'vehicle', company='Redwood Materials', per='year'),
        c('2025', 'delivery_start', None, 'date', nth=1, company='Redwood Materials', p=('2025-01-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('$810 million', 'investment', 810000000.0, 'USD', company='Envision AESC', status='plan'),
        c('1,170 jobs', 'jobs', 1170, 'job', company='Envision AESC', status='plan'),
        c('$775 million', 'funding', 775000000.0, 'USD', company='Redwood Materials', p=('2021-07-01', '2021-07-31')),
        c('$3.7 billion', 'valuation', 3700000000.0, 'USD', company='Redwood Materials', p=('2021-07-01', '2021-07-31')),
        c('700 employees', 'headcount', 700, 'job', company='Redwood Materials'),
        c('110', 'headcount', 110, 'job', company='Redwood Materials', p=('2020-12-15', '2020-12-15')),
        c('$225 million', ['subsidy', 'funding'], 225000000.0, 'USD', company='Redwood Materials'),
    ],
    names=mentions(TEXT, {'Redwood Materials': ('COMPANY', 'Redwood Materials'), 'Redwood': ('COMPANY', 'Redwood Materials'), 'Panasonic': ('COMPANY', 'Panasonic'), 'Envision AESC': ('COMPANY', 'Envision AESC'), 'BMW': ('COMPANY', 'BMW'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
