from goldlib import *
from mentions import mentions

TEXT = """Northvolt signs $4.6 billion green loan for Swedish gigafactory

Northvolt has signed a loan package of $4.6 billion to expand its battery factory in Skelleftea, northern Sweden, the company said on Tuesday. It called it the largest green loan raised in Europe so far.

Commercial banks, among them BNP Paribas and JPMorgan, are lending about $3.5 billion. The European Investment Bank's share is $915 million, and the remainder comes from the Nordic Investment Bank. A previous debt package of $1.6 billion, dating from 2020, is to be refinanced out of the new one.

The deal takes the equity and debt the battery maker has secured to more than $12.5 billion since it was founded in 2016. In November it got a $140 million convertible note from Canadian pension fund OMERS.

The factory, Northvolt Ett, is meant to reach an annual capacity of 60 GWh, enough for around 900,000 cars, but the ramp-up has been slow. In the first nine months of last year the company had a net loss of $1.03 billion, compared with $79 million, and sales of merely $107 million. Output was not published; the installed annual capacity of the first block is 16 GWh.

Orders from customers such as Volkswagen, BMW and Scania are valued at $55 billion.

Last week the European Commission cleared €890 million of German aid, consisting of a €690 million grant and €200 million in guarantees, for a second plant in Heide, where production is due to start in 2026. That site is to employ 3,000 people.

Chief executive Peter Carlsson said an initial public offering was not a priority this year.
"""

doc = dict(
    id='tw-c-northvolt-loan-2401', published='2024-01-16', source='baltic-finance-news',
    title='Northvolt signs $4.6 billion green loan for Swedish gigafactory',
    text=TEXT,
    claims=[
        c('$4.6 billion', 'funding', 4600000000, 'USD', company='Northvolt', p=('2024-01-01', '2024-01-31')),
        c('$4.6 billion', 'funding', 4600000000, 'USD', nth=1, company='Northvolt', p=('2024-01-01', '2024-01-31')),
        c('$3.5 billion', 'funding', 3500000000, 'USD', company='Northvolt', p=('2024-01-01', '2024-01-31')),
        c('$915 million', 'funding', 915000000, 'USD', company='Northvolt', p=('2024-01-01', '2024-01-31')),
        c('$1.6 billion', 'funding', 1600000000, 'USD', company='Northvolt', p=('2020-01-01', '2020-12-31')),
        c('$12.5 billion', 'funding', 12500000000, 'USD', None, company='Northvolt'),
        c('$140 million', 'funding', 140000000, 'USD', company='Northvolt', p=('2023-11-01', '2023-11-30')),
        c('60 GWh', 'capacity', 60, 'GWh', company='Northvolt', per='year', status=['plan', 'target', 'forecast']),
        c('900,000 cars', 'capacity', 900000, 'vehicle', company='Northvolt', per='year', status=['plan', 'target', 'forecast']),
        c('$1.03 billion', 'net_income', -1030000000, 'USD', company='Northvolt', p=('2023-01-01', '2023-09-30')),
        c('$79 million', 'net_income', -79000000, 'USD', company='Northvolt', p=('2022-01-01', '2022-09-30')),
        c('$107 million', 'revenue', 107000000, 'USD', company='Northvolt', p=('2023-01-01', '2023-09-30')),
        c('16 GWh', 'capacity', 16, 'GWh', company='Northvolt', per='year'),
        c('$55 billion', 'orders', 55000000000, 'USD', company='Northvolt'),
        c('€890 million', ['funding', 'subsidy'], 890000000, 'EUR', company='Northvolt', p=('2024-01-01', '2024-01-31')),
        c('€690 million', ['funding', 'subsidy'], 690000000, 'EUR', company='Northvolt', p=('2024-01-01', '2024-01-31')),
        c('€200 million', ['funding', 'subsidy'], 200000000, 'EUR', company='Northvolt', p=('2024-01-01', '2024-01-31')),
        c('2026', 'production_start', None, 'date', company='Northvolt', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('3,000 people', 'jobs', 3000, 'job', company='Northvolt', status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Northvolt Ett': ('COMPANY', 'Northvolt'), 'Northvolt': ('COMPANY', 'Northvolt'), 'BNP Paribas': ('COMPANY', 'BNP Paribas'), 'JPMorgan': ('COMPANY', 'JPMorgan'), 'European Investment Bank': ('COMPANY', 'European Investment Bank'), 'Nordic Investment Bank': ('COMPANY', 'Nordic Investment Bank'), 'OMERS': ('COMPANY', 'OMERS'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'BMW': ('COMPANY', 'BMW'), 'Scania': ('COMPANY', 'Scania')}),
    checks=[],
)
