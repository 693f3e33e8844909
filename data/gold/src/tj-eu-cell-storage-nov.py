from goldlib import *
from mentions import mentions

TEXT = """Northvolt's bankruptcy in numbers

Northvolt, once valued at $11.8 billion, sought Chapter 11 protection in Houston on Thursday with $30 million in the bank, enough for a week, and debts of $5.84 billion.

What came in:
 - $15 billion and more in equity, loans and grants since 2017
 - of that, €1.4 billion from Volkswagen, holder of 21 percent, and about $900 million from Goldman Sachs (19 percent), which will write its stake down to zero at year-end
 - $100 million more, promised by Scania as a bridge; $145 million of collateral set free

What went out:
 - a net loss of $1.17 billion for 2023, four times the $285 million of the year before
 - revenue was $128 million, versus $107 million
 - 1,600 jobs in Sweden, 1,000 of them in Skellefteå; 5,000 remain

What came out: in the whole of 2023, less than 1 GWh from a plant built for 16 GWh. BMW cancelled a €2 billion contract in June. Scania has since switched to another supplier.

What comes next: the Heide plant, a €4.5 billion project that would employ 3,000, carries on outside the proceedings, as does the Canadian one with C$7 billion. Restructuring should be over by spring. Co-founder Peter Carlsson, 54, steps down; the company needs $1.0–1.2 billion, he said.
"""

doc = dict(
    id='tj-eu-cell-storage-nov', published='2024-11-22', source='nordsee-finanzblatt',
    title="Northvolt's bankruptcy in numbers",
    text=TEXT,
    claims=[
        c('$11.8 billion', 'valuation', 11800000000.0, 'USD', company='Northvolt', p=('2021-01-01', '2021-12-31')),
        c('$30 million', 'cash', 30000000.0, 'USD', company='Northvolt'),
        c('$5.84 billion', 'debt', 5840000000.0, 'USD', company='Northvolt'),
        c('$15 billion', 'funding', 15000000000.0, 'USD', None, company='Northvolt', p=(None, '2024-11-22')),
        c('€1.4 billion', 'investment', 1400000000.0, 'EUR', company='Volkswagen'),
        c('21 percent', 'stake', 21, 'percent', company='Volkswagen'),
        c('$900 million', 'investment', 900000000.0, 'USD', company='Goldman Sachs'),
        c('19 percent', 'stake', 19, 'percent', company='Goldman Sachs'),
        c('$100 million', 'funding', 100000000.0, 'USD', company='Northvolt', status='plan'),
        c('$145 million', 'cash', 145000000.0, 'USD', company='Northvolt'),
        c('$1.17 billion', 'net_income', -1170000000.0, 'USD', company='Northvolt', p=('2023-01-01', '2023-12-31')),
        c('four times', 'net_income', 300, 'percent', company='Northvolt', role='change', p=('2023-01-01', '2023-12-31')),
        c('$285 million', 'net_income', -285000000.0, 'USD', company='Northvolt', p=('2022-01-01', '2022-12-31')),
        c('$128 million', 'revenue', 128000000.0, 'USD', company='Northvolt', p=('2023-01-01', '2023-12-31')),
        c('$107 million', 'revenue', 107000000.0, 'USD', company='Northvolt', p=('2022-01-01', '2022-12-31')),
        c('1,600 jobs', 'layoffs', 1600, 'job', company='Northvolt'),
        c('1,000', 'layoffs', 1000, 'job', company='Northvolt'),
        c('5,000', 'headcount', 5000, 'job', company='Northvolt'),
        c('1 GWh', 'production', None, 'GWh', 1, company='Northvolt', p=('2023-01-01', '2023-12-31')),
        c('16 GWh', 'capacity', 16, 'GWh', company='Northvolt', per='year'),
        c('€2 billion', 'orders', 2000000000.0, 'EUR', company='BMW'),
        c('€4.5 billion', 'investment', 4500000000.0, 'EUR', company='Northvolt', status='plan'),
        c('3,000', 'jobs', 3000, 'job', company='Northvolt', status=['plan', 'target']),
        c('C$7 billion', 'investment', 7000000000.0, 'CAD', company='Northvolt', status='plan'),
        c('$1.0–1.2 billion', 'funding', 1000000000.0, 'USD', 1200000000.0, company='Northvolt', status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Northvolt': ('COMPANY', 'Northvolt'), 'BMW': ('COMPANY', 'BMW'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Goldman Sachs': ('COMPANY', 'Goldman Sachs'), 'Scania': ('COMPANY', 'Scania')}),
    checks=[],
)
