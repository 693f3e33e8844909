from goldlib import *
from mentions import mentions

TEXT = """Washington lends Redwood $2 billion to close the battery loop

CARSON CITY, Nev. — Redwood Materials, the recycling company begun by former Tesla technology chief J.B. Straubel, 47, has a conditional commitment for a loan of $2 billion from the Department of Energy. The money is for its campus in McCarran, on 300 acres east of Reno, where scrap is to become anode foil and cathode powder.

At full stretch the complex would supply material for 100 GWh of batteries a year, or more than one million cars, and employ 1,600 people; 3,400 construction workers will be needed. The total outlay will be $3.5 billion by 2032, said Straubel. Copper foil, the first product, began to be made in December and goes to Panasonic next door.

At present Redwood takes in end-of-life packs equal to 60,000 vehicles a year, which amounts to some 6 GWh. It recovers over 95 percent of the nickel, cobalt, lithium and copper. Customers include Ford, with $50 million in the company, and Toyota. Investors put in $700 million in 2021, at a valuation of $3.7 billion.


A second campus is to follow outside Charleston, South Carolina, again for $3.5 billion, on 600 acres, with 1,500 jobs. The state adds $225 million. By 2025 the first line there ought to be running, by 2030 output ought to have reached 500 GWh a year across all sites, enough for 5 million cars.

The headcount has gone up from 500 to 850 in a year.
"""

doc = dict(
    id='tm-redwood-nevada-loan', published='2023-02-10', source='reno-materials-post',
    title='Washington lends Redwood $2 billion to close the battery loop',
    text=TEXT,
    claims=[
        c('$2 billion', 'funding', 2000000000, 'USD', company='Redwood Materials', status='plan'),
        c('$2 billion', 'funding', 2000000000, 'USD', nth=1, company='Redwood Materials', status='plan'),
        c('300 acres', 'area', 300, 'acre', company='Redwood Materials'),
        c('100 GWh', 'capacity', 100, 'GWh', company='Redwood Materials', per='year', status='plan'),
        c('one million cars', 'capacity', 1000000, 'vehicle', None, company='Redwood Materials', per='year', status='plan'),
        c('1,600 people', 'jobs', 1600, 'job', company='Redwood Materials', status='plan'),
        c('3,400', 'jobs', 3400, 'job', company='Redwood Materials', status='plan'),
        c('$3.5 billion', 'investment', 3500000000, 'USD', company='Redwood Materials', p=(None, '2032-12-31'), status='plan'),
        c('December', 'production_start', None, 'date', company='Redwood Materials', p=('2022-12-01', '2022-12-31')),
        c('60,000 vehicles', 'other', 60000, 'vehicle', company='Redwood Materials', per='year'),
        c('6 GWh', 'other', 6, 'GWh', company='Redwood Materials', per='year'),
        c('95 percent', 'other', 95, 'percent', None, company='Redwood Materials'),
        c('$50 million', ['investment', 'funding'], 50000000, 'USD', company=['Ford', 'Redwood Materials']),
        c('$700 million', 'funding', 700000000, 'USD', company='Redwood Materials', p=('2021-01-01', '2021-12-31')),
        c('$3.7 billion', 'valuation', 3700000000, 'USD', company='Redwood Materials', p=('2021-01-01', '2021-12-31')),
        c('$3.5 billion', 'investment', 3500000000, 'USD', nth=1, company='Redwood Materials', status='plan'),
        c('600 acres', 'area', 600, 'acre', company='Redwood Materials', status='plan'),
        c('1,500 jobs', 'jobs', 1500, 'job', company='Redwood Materials', status='plan'),
        c('$225 million', 'subsidy', 225000000, 'USD', company='Redwood Materials', status='plan'),
        c('2025', 'production_start', None, 'date', company='Redwood Materials', p=(None, '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('500 GWh', 'capacity', 500, 'GWh', company='Redwood Materials', per='year', p=(None, '2030-12-31'), status=['target', 'forecast']),
        c('5 million cars', 'capacity', 5000000, 'vehicle', company='Redwood Materials', per='year', p=(None, '2030-12-31'), status=['target', 'forecast']),
        c('500', 'headcount', 500, 'job', nth=2, company='Redwood Materials', p=('2022-02-01', '2022-02-28')),
        c('850', 'headcount', 850, 'job', company='Redwood Materials'),
    ],
    names=mentions(TEXT, {'Redwood Materials': ('COMPANY', 'Redwood Materials'), 'Redwood': ('COMPANY', 'Redwood Materials'), 'Panasonic': ('COMPANY', 'Panasonic'), 'Tesla': ('COMPANY', 'Tesla'), 'Ford': ('COMPANY', 'Ford'), 'Toyota': ('COMPANY', 'Toyota')}),
    checks=[],
)
