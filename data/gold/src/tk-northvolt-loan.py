from goldlib import *
from mentions import mentions

TEXT = """Northvolt secures $5 billion green loan for home plant

STOCKHOLM, Jan 16 - Swedish battery maker Northvolt has signed Europe's biggest green loan so far, $5 billion (4.6 billion euros) lent by 23 banks and the EU's development bank to enlarge its factory in Skelleftea, it said on Tuesday.

The package refinances $1.6 billion borrowed in 2020. It takes the debt and equity that the firm has raised since 2017 to over $13 billion. Volkswagen, with 21%, and Goldman Sachs, with 19%, are its largest owners; a listing might value Northvolt at $20 billion.

Skelleftea, which employs 3,000 people from 100 countries, will eventually produce 60 GWh of cells annually, up from 16 GWh as now installed. That suffices for one million cars. The site covers 200 hectares, the buildings 500,000 square metres. Power is hydroelectric, which keeps the footprint at 33 kg of CO2 per kWh, compared with an industry average of 98 kg; the aim is 10 kg by 2030.

Ramp-up has been sluggish. In the first nine months of last year cells worth $90 million left the gate, and the loss came to $1.04 billion, against $285 million in the whole of 2022. Orders on hand amount to $55 billion from the likes of BMW, Scania and Volvo.

A 4.5-billion-euro plant in Heide, Germany, where 3,000 jobs are foreseen, has been granted 902 million euros of state aid.
"""

doc = dict(
    id='tk-northvolt-loan', published='2024-01-17', source='nordic-industry-wire',
    title='Northvolt secures $5 billion green loan for home plant',
    text=TEXT,
    claims=[
        c('$5 billion', ['funding', 'debt'], 5000000000, 'USD', company='Northvolt'),
        c('$5 billion', ['funding', 'debt'], 5000000000, 'USD', nth=1, company='Northvolt'),
        c('4.6 billion euros', ['funding', 'debt'], 4600000000, 'EUR', company='Northvolt'),
        c('23 banks', 'other', 23, 'item', company='Northvolt'),
        c('$1.6 billion', 'debt', 1600000000, 'USD', company='Northvolt', p=('2020-01-01', '2020-12-31')),
        c('$13 billion', 'funding', 13000000000, 'USD', None, company='Northvolt', p=('2017-01-01', '2024-01-17')),
        c('21%', 'stake', 21, 'percent', company=['Volkswagen', 'Northvolt']),
        c('19%', 'stake', 19, 'percent', company=['Goldman Sachs', 'Northvolt']),
        c('$20 billion', 'valuation', 20000000000, 'USD', company='Northvolt', status='forecast'),
        c('3,000 people', 'headcount', 3000, 'job', company='Northvolt'),
        c('100 countries', 'other', 100, 'country', company='Northvolt'),
        c('60 GWh', 'capacity', 60, 'GWh', company='Northvolt', per='year', status='plan'),
        c('16 GWh', 'capacity', 16, 'GWh', company='Northvolt', per=['year', None]),
        c('one million cars', 'other', 1000000, 'vehicle', company='Northvolt', status='forecast'),
        c('200 hectares', 'area', 200, 'hectare', company='Northvolt'),
        c('500,000 square metres', 'area', 500000, 'm2', company='Northvolt'),
        c('33 kg', 'emissions', 33, 'kg', company='Northvolt', per='kWh'),
        c('98 kg', 'emissions', 98, 'kg', per='kWh'),
        c('10 kg', 'emissions', 10, 'kg', company='Northvolt', per='kWh', p=(None, '2030-12-31'), status='target'),
        c('$90 million', 'revenue', 90000000, 'USD', company='Northvolt', p=('2023-01-01', '2023-09-30')),
        c('$1.04 billion', 'net_income', -1040000000, 'USD', company='Northvolt', p=('2023-01-01', '2023-09-30')),
        c('$285 million', 'net_income', -285000000, 'USD', company='Northvolt', p=('2022-01-01', '2022-12-31')),
        c('$55 billion', 'orders', 55000000000, 'USD', company='Northvolt'),
        c('4.5-billion-euro', 'investment', 4500000000, 'EUR', company='Northvolt', status='plan'),
        c('3,000', 'jobs', 3000, 'job', nth=1, company='Northvolt', status='plan'),
        c('902 million euros', 'subsidy', 902000000, 'EUR', company='Northvolt'),
    ],
    names=mentions(TEXT, {'Northvolt': ('COMPANY', 'Northvolt'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'BMW': ('COMPANY', 'BMW'), 'Goldman Sachs': ('COMPANY', 'Goldman Sachs'), 'Volvo': ('COMPANY', 'Volvo'), 'Scania': ('COMPANY', 'Scania')}),
    checks=[],
)
