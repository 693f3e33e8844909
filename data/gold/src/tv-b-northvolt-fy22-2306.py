from goldlib import *
from mentions import mentions

TEXT = """Northvolt's loss triples as Skelleftea output lags

Swedish battery maker Northvolt made a loss of 2.9 billion kronor ($271 million) last year, roughly three times the SEK 966 million lost in 2021, according to its annual report.

Revenue amounted to SEK 1.1 billion, up from 379 million a year earlier, most of it from the sale of scrap, energy storage systems and services. The operating loss widened to SEK 3.3 billion, from 1.5 billion.

The company, which supplies Scania and counts Volkswagen, BMW and Volvo Cars among its customers, produced cells for less than one percent of its capacity in 2022, the report shows. The plant in Skelleftea had an installed capacity of 16 gigawatt hours per year at the end of December. When fully built, it will reach up to 60 GWh.

Costs for personnel rose by 78 percent to SEK 3.2 billion. The number of employees increased to 4,226 by year-end from 2,470 a year earlier. Of these, over 2,000 work in Skelleftea.

Research and development took SEK 1.4 billion, and investments in plants SEK 15.8 billion, after 9.6 billion. Cash was SEK 13.2 billion as of December 31.

Northvolt has contracts worth $55 billion. Since it was founded in 2016, it has raised more than $8 billion in equity and debt. It aims for a capacity of 150 GWh by 2030.

“Compared with our plan, we are behind by a few months,” said CFO Alexander Hartman. He said the company would deliver “considerably more” this year but gave no forecast.

The third plant, near Heide in northern Germany, is to receive 155.4 million euros in federal grants. Cell production there could begin in 2026, one year later than planned.

TT

Follow topics: Industry, Batteries, Västerbotten
"""

doc = dict(
    id='tv-b-northvolt-fy22-2306', published='2023-06-14', source='goteborg-business-post',
    title="Northvolt's loss triples as Skelleftea output lags",
    text=TEXT,
    claims=[
        c('triples', 'net_income', 200, 'percent', company='Northvolt', role='change', p=('2022-01-01', '2022-12-31')),
        c('2.9 billion kronor', 'net_income', -2900000000, 'SEK', company='Northvolt', p=('2022-01-01', '2022-12-31')),
        c('$271 million', 'net_income', -271000000, 'USD', company='Northvolt', p=('2022-01-01', '2022-12-31')),
        c('three times', 'net_income', 200, 'percent', company='Northvolt', role='change', p=('2022-01-01', '2022-12-31')),
        c('SEK 966 million', 'net_income', -966000000, 'SEK', company='Northvolt', p=('2021-01-01', '2021-12-31')),
        c('SEK 1.1 billion', 'revenue', 1100000000, 'SEK', company='Northvolt', p=('2022-01-01', '2022-12-31')),
        c('379 million', 'revenue', 379000000, 'SEK', company='Northvolt', p=('2021-01-01', '2021-12-31')),
        c('SEK 3.3 billion', 'operating_income', -3300000000, 'SEK', company='Northvolt', p=('2022-01-01', '2022-12-31')),
        c('1.5 billion', 'operating_income', -1500000000, 'SEK', company='Northvolt', p=('2021-01-01', '2021-12-31')),
        c('one percent', ['production', 'other', 'capacity'], None, 'percent', 1, company='Northvolt', role='share', p=('2022-01-01', '2022-12-31')),
        c('16 gigawatt hours', 'capacity', 16, 'GWh', company='Northvolt', per='year', p=('2022-12-31', '2022-12-31')),
        c('60 GWh', 'capacity', None, 'GWh', 60, company='Northvolt', per='year', status=['plan', 'target', 'forecast']),
        c('78 percent', ['opex', 'cost'], 78, 'percent', company='Northvolt', role='change', p=('2022-01-01', '2022-12-31')),
        c('SEK 3.2 billion', ['opex', 'cost'], 3200000000, 'SEK', company='Northvolt', p=('2022-01-01', '2022-12-31')),
        c('4,226', 'headcount', 4226, 'job', company='Northvolt', p=('2022-12-31', '2022-12-31')),
        c('2,470', 'headcount', 2470, 'job', company='Northvolt', p=('2021-12-31', '2021-12-31')),
        c('2,000', 'headcount', 2000, 'job', None, company='Northvolt', p=('2022-12-31', '2022-12-31')),
        c('SEK 1.4 billion', 'rnd', 1400000000, 'SEK', company='Northvolt', p=('2022-01-01', '2022-12-31')),
        c('SEK 15.8 billion', ['capex', 'investment'], 15800000000, 'SEK', company='Northvolt', p=('2022-01-01', '2022-12-31')),
        c('9.6 billion', ['capex', 'investment'], 9600000000, 'SEK', company='Northvolt', p=('2021-01-01', '2021-12-31')),
        c('SEK 13.2 billion', 'cash', 13200000000, 'SEK', company='Northvolt', p=('2022-12-31', '2022-12-31')),
        c('$55 billion', 'orders', 55000000000, 'USD', company='Northvolt'),
        c('$8 billion', 'funding', 8000000000, 'USD', None, company='Northvolt', p=('2016-01-01', '2023-06-14')),
        c('150 GWh', 'capacity', 150, 'GWh', company='Northvolt', per='year', p=(None, '2030-12-31'), status=['target', 'forecast']),
        c('155.4 million euros', ['subsidy', 'funding'], 155400000, 'EUR', company='Northvolt', status=['plan', 'target', 'forecast']),
        c('2026', 'production_start', None, 'date', company='Northvolt', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Northvolt': ('COMPANY', 'Northvolt'), 'BMW': ('COMPANY', 'BMW'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Scania': ('COMPANY', 'Scania'), 'Volvo Cars': ('COMPANY', 'Volvo Cars')}),
    checks=[],
)
