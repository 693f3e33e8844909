from goldlib import *
from mentions import mentions

TEXT = """De Soto opens its $4 billion battery works, at a stroll

DE SOTO, Kan. — With a ribbon and a marching band, Panasonic Energy began volume production on Monday at a plant that has cost $4 billion and covers 4.7 million square feet. Its full capacity, 32 GWh a year, was to have been reached by March 2027; the company no longer gives a date, since Tesla, its main customer, sells fewer cars. 1,100 people work there now; 4,000 is the figure in the state’s contract, which grants up to $829 million in aid.

Together with the Nevada plant, able to make 41 GWh a year, the Japanese firm will have 73 GWh in America. In Nevada output was 39 GWh in the year to March. For this fiscal year the energy division expects operating profit of 167 billion yen ($1.13 billion) on sales of 1.04 trillion; the previous year’s profit was 120 billion. American tax credits are part of it: $35 a kilowatt-hour.

Lucid’s Gravity gets cells from Kansas starting next year; Mazda and Subaru will take theirs from Japan from 2027 on, where Wakayama and Suminoe are enlarged to 16 GWh for the latter. North Carolina’s Toyota, which opened in April, has 30 GWh in view, and LG Energy Solution has turned to storage in Michigan with 17 GWh.

“Half of the people were hired within sixty miles,” said Allan Swan, 58. Traffic on Highway 10 resumes at seven.
"""

doc = dict(
    id='tq-panasonic-desoto', published='2025-07-15', source='prairie-dispatch',
    title='De Soto opens its $4 billion battery works, at a stroll',
    text=TEXT,
    claims=[
        c('$4 billion', 'investment', 4000000000, 'USD', company=['Panasonic Energy', 'Panasonic']),
        c('Monday', 'production_start', None, 'date', company=['Panasonic Energy', 'Panasonic'], p=('2025-07-14', '2025-07-14')),
        c('$4 billion', 'investment', 4000000000, 'USD', nth=1, company=['Panasonic Energy', 'Panasonic']),
        c('4.7 million square feet', 'area', 4700000, 'ft2', company=['Panasonic Energy', 'Panasonic']),
        c('32 GWh', 'capacity', 32, 'GWh', company=['Panasonic Energy', 'Panasonic'], per='year', status='plan'),
        c('1,100 people', 'headcount', 1100, 'job', company=['Panasonic Energy', 'Panasonic']),
        c('4,000', 'jobs', 4000, 'job', company=['Panasonic Energy', 'Panasonic'], status='plan'),
        c('$829 million', ['subsidy', 'funding'], None, 'USD', 829000000, company=['Panasonic Energy', 'Panasonic']),
        c('41 GWh', 'capacity', 41, 'GWh', company=['Panasonic Energy', 'Panasonic'], per='year'),
        c('73 GWh', 'capacity', 73, 'GWh', company=['Panasonic Energy', 'Panasonic'], per='year', status='plan'),
        c('39 GWh', 'production', 39, 'GWh', company=['Panasonic Energy', 'Panasonic'], p=('2024-04-01', '2025-03-31')),
        c('167 billion yen', 'operating_income', 167000000000, 'JPY', company=['Panasonic Energy', 'Panasonic'], p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('$1.13 billion', 'operating_income', 1130000000, 'USD', company=['Panasonic Energy', 'Panasonic'], p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('1.04 trillion', 'revenue', 1040000000000, 'JPY', company=['Panasonic Energy', 'Panasonic'], p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('120 billion', 'operating_income', 120000000000, 'JPY', company=['Panasonic Energy', 'Panasonic'], p=('2024-04-01', '2025-03-31')),
        c('$35', 'subsidy', 35, 'USD', per='kWh'),
        c('2027', 'delivery_start', None, 'date', nth=1, company=['Panasonic Energy', 'Panasonic'], p=('2027-01-01', '2027-12-31'), status='plan'),
        c('16 GWh', 'capacity', 16, 'GWh', company=['Panasonic Energy', 'Panasonic'], per='year', p=(None, '2030-12-31'), status='plan'),
        c('April', 'production_start', None, 'date', company='Toyota', p=('2025-04-01', '2025-04-30')),
        c('30 GWh', 'capacity', 30, 'GWh', company='Toyota', per='year'),
        c('17 GWh', 'capacity', 17, 'GWh', company='LG Energy Solution', per='year'),
    ],
    names=mentions(TEXT, {'Panasonic Energy': ('COMPANY', 'Panasonic Energy'), 'Tesla': ('COMPANY', 'Tesla'), 'Lucid': ('COMPANY', 'Lucid'), 'Mazda': ('COMPANY', 'Mazda'), 'Subaru': ('COMPANY', 'Subaru'), 'Toyota': ('COMPANY', 'Toyota'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'Gravity': ('PRODUCT', 'Gravity')}),
    checks=[],
)
