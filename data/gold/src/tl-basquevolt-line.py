from goldlib import *
from mentions import mentions

TEXT = """Basquevolt gets first solid-state cells off its Álava line

A hall in Miñano, near Vitoria, is where Europe's next cell maker wants to prove itself. Basquevolt began assembling pouches there last week, director general Pablo Fernández told this newspaper. The BV1's energy density is given as 450 Wh/kg, 30% above that of a good lithium-ion cell, with costs lower by a third.

So far the shareholders, among them Iberdrola, CIE Automotive, Enagás, EIT InnoEnergy and the Basque government, have paid in €30 million. Spain's PERTE programme granted €14.9 million last year after Basquevolt had asked for €80 million.

The line, €20 million dear, is able to make 0.1 GWh. A factory worth its name would come after: 10 GWh a year by 2027, €700 million, 800 direct jobs and, the regional government hopes, 2,400 more at suppliers. The site next door comprises 15 hectares.

At present 105 people, of 18 nationalities, are on the payroll; 70% are engineers or chemists. By December it means to hire 40 more.
"""

doc = dict(
    id='tl-basquevolt-line', published='2024-03-11', source='vitoria-gaceta-english',
    title='Basquevolt gets first solid-state cells off its Álava line',
    text=TEXT,
    claims=[
        c('last week', 'production_start', None, 'date', company='Basquevolt', product='BV1', p=('2024-03-04', '2024-03-10')),
        c('450 Wh/kg', 'energy_density', 450, 'Wh/kg', company='Basquevolt', product='BV1'),
        c('30%', 'energy_density', 30, 'percent', company='Basquevolt', product='BV1', role='change'),
        c('a third', ['cost', 'battery_price'], -33.333333333, 'percent', company='Basquevolt', product='BV1', role='change', status=['forecast', 'target', 'actual']),
        c('€30 million', 'funding', 30000000.0, 'EUR', company='Basquevolt', p=(None, '2024-03-11')),
        c('€14.9 million', ['funding', 'subsidy'], 14900000.0, 'EUR', company='Basquevolt', p=('2023-01-01', '2023-12-31')),
        c('€80 million', ['funding', 'subsidy'], 80000000.0, 'EUR', company='Basquevolt'),
        c('€20 million', 'investment', 20000000.0, 'EUR', company='Basquevolt'),
        c('0.1 GWh', 'capacity', 0.1, 'GWh', company='Basquevolt', per=['year', None]),
        c('10 GWh', 'capacity', 10, 'GWh', company='Basquevolt', per='year', p=(None, '2027-12-31'), status=['plan', 'target', 'forecast']),
        c('€700 million', 'investment', 700000000.0, 'EUR', company='Basquevolt', status='plan'),
        c('800 direct jobs', 'jobs', 800, 'job', company='Basquevolt', status='plan'),
        c('2,400', 'jobs', 2400, 'job', company='Basquevolt', status=['forecast', 'plan']),
        c('15 hectares', 'area', 15, 'hectare', company='Basquevolt'),
        c('105 people', 'headcount', 105, 'job', company='Basquevolt'),
        c('18 nationalities', 'other', 18, 'item', company='Basquevolt'),
        c('70%', 'headcount', 70, 'percent', company='Basquevolt', role='share'),
        c('40 more', ['headcount', 'jobs'], 40, 'job', company='Basquevolt', role='change', p=('2024-03-01', '2024-12-31'), status='plan'),
    ],
    names=mentions(TEXT, {'Basquevolt': ('COMPANY', 'Basquevolt'), 'Iberdrola': ('COMPANY', 'Iberdrola'), 'CIE Automotive': ('COMPANY', 'CIE Automotive'), 'Enagás': ('COMPANY', 'Enagás'), 'EIT InnoEnergy': ('COMPANY', 'EIT InnoEnergy'), 'BV1': ('PRODUCT', 'BV1')}),
    checks=[],
)
