from goldlib import *
from mentions import mentions

TEXT = """BYD to spend R$3 billion on Bahia complex at former Ford site

SALVADOR, July 4 (SPAW) - Chinese carmaker BYD will invest 3 billion reais ($624 million) in an industrial complex in Camaçari, it said on Tuesday together with Bahia governor Jerônimo Rodrigues, in what will be its first car factory outside Asia.

The first plant will build electric and hybrid cars with a capacity of 150,000 units per year, the second chassis for buses and trucks, and the last will process lithium and iron phosphate for export. The complex should generate more than 5,000 jobs and go into operation in the second half of 2024. Ford left the place in 2021.

BYD sold 1,540 vehicles in Brazil in the six months to June, from 260 in the whole of 2022; its Dolphin hatch, launched last week at R$149,800 ($31,100), drew 1,000 orders in two days. By December the brand wants to have 100 dealerships, compared with 31 today.
"""

doc = dict(
    id='a-byd-bahia.1', published='2023-07-05', source='sao-paulo-auto-wire',
    title='BYD to spend R$3 billion on Bahia complex at former Ford site',
    text=TEXT,
    claims=[
        c('R$3 billion', 'investment', 3000000000, 'BRL', company='BYD', status='plan'),
        c('3 billion reais', 'investment', 3000000000, 'BRL', company='BYD', status='plan'),
        c('$624 million', 'investment', 624000000, 'USD', company='BYD', status='plan'),
        c('150,000 units', 'capacity', 150000, 'vehicle', company='BYD', per='year', status='plan'),
        c('5,000 jobs', 'jobs', 5000, 'job', None, company='BYD', status=['plan', 'target', 'forecast']),
        c('second half of 2024', 'production_start', None, 'date', company='BYD', p=h(2024, 2), status=['plan', 'target']),
        c('1,540 vehicles', ['sales', 'registrations'], 1540, 'vehicle', company='BYD', p=h(2023, 1)),
        c('260', ['sales', 'registrations'], 260, 'vehicle', company='BYD', p=y(2022)),
        c('last week', 'launch', None, 'date', company='BYD', product='Dolphin', p=('2023-06-26', '2023-07-02')),
        c('R$149,800', 'price', 149800, 'BRL', company='BYD', product='Dolphin'),
        c('$31,100', 'price', 31100, 'USD', company='BYD', product='Dolphin'),
        c('1,000 orders', 'orders', 1000, 'order', company='BYD', product='Dolphin'),
        c('100 dealerships', 'stores', 100, 'store', company='BYD', p=(None, '2023-12-31'), status=['target', 'plan']),
        c('31', 'stores', 31, 'store', nth=1, company='BYD'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Ford': ('COMPANY', 'Ford'), 'Dolphin': ('PRODUCT', 'Dolphin')}),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['R$3 billion', '3 billion reais']),
        dict(kind='fx', verdict='consistent', quotes=['3 billion reais', '$624 million']),
        dict(kind='fx', verdict='consistent', quotes=['R$149,800', '$31,100']),
    ],
)
