from goldlib import *
from mentions import mentions

TEXT = """Northvolt's red ink deepens to SEK 2.9 billion

Swedish battery hope Northvolt lost just over $285 million last year, its annual report shows. That compares with a shortfall of SEK 1.0 billion in 2021 and is explained largely by hiring: the average number of employees went from 1,760 to 3,084.

Turnover, mostly from systems assembled in Gdansk, reached $107 million, a fivefold improvement. Cells from the Ett works in Skellefteå contributed next to nothing — deliveries to a first car customer only began in May 2022.

The balance sheet tells of a builder's year. Investments in plant and equipment consumed $1.4 billion; at the close of December $1.9 billion was left in the bank. Since its founding in 2016 by ex-Tesla managers, the firm has gathered more than $8 billion in equity and debt from the likes of Volkswagen, which owns roughly one fifth, and Goldman Sachs. Its order book, the report repeats, is worth over $55 billion.

Ett should be capable of 16 GWh a year once the first two lines hum, with 60 GWh as the end state. Chief executive Peter Carlsson writes that the aim for 2030 remains 150 GWh, “a journey measured in decades”.

Truckmaker Scania received its first prismatic cells in April; they are said to last 1.5 million kilometres.
"""

doc = dict(
    id='te-northvolt-22', published='2023-06-02', source='malardalen-affars',
    title="Northvolt's red ink deepens to SEK 2.9 billion",
    text=TEXT,
    claims=[
        c('SEK 2.9 billion', 'net_income', -2900000000, 'SEK', company='Northvolt', p=('2022-01-01', '2022-12-31')),
        c('$285 million', 'net_income', -285000000, 'USD', company='Northvolt', p=('2022-01-01', '2022-12-31')),
        c('SEK 1.0 billion', 'net_income', -1000000000, 'SEK', company='Northvolt', p=('2021-01-01', '2021-12-31')),
        c('1,760', 'headcount', 1760, 'job', company='Northvolt', p=('2021-01-01', '2021-12-31')),
        c('3,084', 'headcount', 3084, 'job', company='Northvolt', p=('2022-01-01', '2022-12-31')),
        c('$107 million', 'revenue', 107000000, 'USD', company='Northvolt', p=('2022-01-01', '2022-12-31')),
        c('fivefold', 'revenue', 400, 'percent', company='Northvolt', role='change', p=('2022-01-01', '2022-12-31')),
        c('May 2022', 'delivery_start', None, 'date', company='Northvolt', p=('2022-05-01', '2022-05-31')),
        c('$1.4 billion', 'capex', 1400000000, 'USD', company='Northvolt', p=('2022-01-01', '2022-12-31')),
        c('$1.9 billion', 'cash', 1900000000, 'USD', company='Northvolt', p=('2022-12-31', '2022-12-31')),
        c('$8 billion', 'funding', 8000000000, 'USD', None, company='Northvolt'),
        c('one fifth', 'stake', 20, 'percent', company='Northvolt'),
        c('$55 billion', 'orders', 55000000000, 'USD', None, company='Northvolt'),
        c('16 GWh', 'capacity', 16, 'GWh', company='Northvolt', per='year', status=['plan', 'target', 'forecast']),
        c('60 GWh', 'capacity', 60, 'GWh', company='Northvolt', per='year', status=['plan', 'target', 'forecast']),
        c('150 GWh', 'capacity', 150, 'GWh', company='Northvolt', p=(None, '2030-12-31'), status=['target', 'forecast']),
        c('April', 'delivery_start', None, 'date', company='Northvolt', p=('2023-04-01', '2023-04-30')),
        c('1.5 million kilometres', ['other', 'range', 'warranty', 'distance'], 1500000, 'km', company='Northvolt'),
    ],
    names=mentions(TEXT, {'Northvolt': ('COMPANY', 'Northvolt'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Goldman Sachs': ('COMPANY', 'Goldman Sachs'), 'Scania': ('COMPANY', 'Scania')}),
)
