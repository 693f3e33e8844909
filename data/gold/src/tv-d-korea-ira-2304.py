from goldlib import *
from mentions import mentions

TEXT = """Korean battery trio's U.S. plants to reach 460 GWh in 2026

SEOUL -- South Korea's three battery makers will together have an annual capacity of 460 gigawatt-hours in the United States in 2026, nearly 12 times the 39 GWh they had at the end of last year, according to the Korea Battery Industry Association.

Here is where they stand.

LG Energy Solution
The company resumed its project in Queen Creek, Arizona, last month and raised the investment to 7.2 trillion won ($5.5 billion) from a previous 1.7 trillion won. It will have 27 GWh for cylindrical cells and 16 GWh for energy storage. Construction starts this year and output in 2025.
LGES already runs a 5 GWh plant in Holland, Michigan, which employs 1,500 people.

SK On
With Ford, it is building three plants in Kentucky and Tennessee for $11.4 billion. They are to employ as many as 11,000 people and go into operation from 2025. Two plants in Georgia have a combined 22 GWh.

Samsung SDI
The latecomer's joint venture with Stellantis in Kokomo, Indiana, is due to open in the first quarter of 2025 with 23 GWh, to be expanded to 33 GWh. A plant with GM may follow.

The U.S. grants makers a tax credit of $35 per kilowatt-hour on cells and $10 on modules until the end of 2032. LGES booked 100.3 billion won of it in the first quarter, it said last Friday. Operating profit, which includes the sum, surged 145 percent to 633 billion won.

Shares in SK Innovation, SK On's parent, rose 4.1 percent on Wednesday.

kyh@seoulid.example
"""

doc = dict(
    id='tv-d-korea-ira-2304', published='2023-04-12', source='seoul-industry-daily',
    title="Korean battery trio's U.S. plants to reach 460 GWh in 2026",
    text=TEXT,
    claims=[
        c('460 GWh', 'capacity', 460, 'GWh', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('460 gigawatt-hours', 'capacity', 460, 'GWh', per='year', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('12 times', 'capacity', 1100, 'percent', role='change', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('39 GWh', 'capacity', 39, 'GWh', per='year', p=('2022-12-31', '2022-12-31')),
        c('7.2 trillion won', 'investment', 7200000000000, 'KRW', company='LG Energy Solution', status=['plan', 'target', 'forecast']),
        c('$5.5 billion', 'investment', 5500000000, 'USD', company='LG Energy Solution', status=['plan', 'target', 'forecast']),
        c('1.7 trillion won', 'investment', 1700000000000, 'KRW', company='LG Energy Solution', status=['plan', 'target', 'forecast'], superseded=True),
        c('27 GWh', 'capacity', 27, 'GWh', company='LG Energy Solution', per=['year', None], status=['plan', 'target', 'forecast']),
        c('16 GWh', 'capacity', 16, 'GWh', company='LG Energy Solution', per=['year', None], status=['plan', 'target', 'forecast']),
        c('2025', 'production_start', None, 'date', company='LG Energy Solution', p=('2025-01-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('5 GWh', 'capacity', 5, 'GWh', company='LG Energy Solution', per=['year', None]),
        c('1,500 people', 'headcount', 1500, 'job', company='LG Energy Solution'),
        c('$11.4 billion', 'investment', 11400000000, 'USD', company=['BlueOval SK', 'SK On', 'Ford'], status=['plan', 'target', 'forecast']),
        c('11,000 people', 'jobs', None, 'job', 11000, company=['BlueOval SK', 'SK On', 'Ford'], status=['plan', 'target', 'forecast']),
        c('2025', 'production_start', None, 'date', nth=1, company=['BlueOval SK', 'SK On', 'Ford'], p=('2025-01-01', None), status=['plan', 'target', 'forecast']),
        c('22 GWh', 'capacity', 22, 'GWh', company='SK On', per=['year', None]),
        c('first quarter of 2025', 'production_start', None, 'date', company=['Samsung SDI', 'StarPlus Energy'], p=('2025-01-01', '2025-03-31'), status=['plan', 'target', 'forecast']),
        c('23 GWh', 'capacity', 23, 'GWh', company=['Samsung SDI', 'StarPlus Energy'], per=['year', None], status=['plan', 'target', 'forecast']),
        c('33 GWh', 'capacity', 33, 'GWh', company=['Samsung SDI', 'StarPlus Energy'], per=['year', None], status=['plan', 'target', 'forecast']),
        c('$35', 'subsidy', 35, 'USD', per='kWh'),
        c('$10', 'subsidy', 10, 'USD', per='kWh'),
        c('100.3 billion won', 'subsidy', 100300000000, 'KRW', company='LG Energy Solution', p=('2023-01-01', '2023-03-31')),
        c('145 percent', 'operating_income', 145, 'percent', company='LG Energy Solution', role='change', p=('2023-01-01', '2023-03-31')),
        c('633 billion won', 'operating_income', 633000000000, 'KRW', company='LG Energy Solution', p=('2023-01-01', '2023-03-31')),
        c('4.1 percent', 'share_price', 4.1, 'percent', company='SK Innovation', role='change', p=('2023-04-12', '2023-04-12')),
    ],
    names=mentions(TEXT, {'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'LGES': ('COMPANY', 'LG Energy Solution'), 'SK On': ('COMPANY', 'SK On'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'Ford': ('COMPANY', 'Ford'), 'Stellantis': ('COMPANY', 'Stellantis'), 'GM': ('COMPANY', 'General Motors'), 'SK Innovation': ('COMPANY', 'SK Innovation')}),
    checks=[],
)
