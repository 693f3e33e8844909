from goldlib import *
from mentions import mentions

TEXT = """Battery valley of Hauts-de-France: ACC stumbles, Verkor hires, AESC almost there

DOUAI – Three gigafactories within an hour of one another, three speeds. At Billy-Berclau, Automotive Cells Company has been making cells since December, but scrap ate a third of them in spring and the firm owned by Stellantis, Mercedes-Benz and TotalEnergies’ Saft stopped work on two further plants on Tuesday, for which €4.4 billion in loans had been gathered in February. Its first block of 13 GWh a year is to be full by the end of 2024; 700 people are there and 2,000 should be by 2030.

In Dunkirk, Verkor, whose Grenoble laboratory employs 400, has taken on its 100th operator and raises its payroll to 1,200 by the end of next year. Renault, which holds under 20 percent and has ordered 12 GWh a year for the A390 and others, wants the first delivery in 2025; output of the initial phase, 16 GWh annually, is due to start in July of that year, and 50 GWh is the goal for 2030. The start-up has €2 billion from a round last September in the bank.

AESC’s hall in Douai, 80 hectares with the car parks, costs €1.3 billion. 10 GWh in the first stage will go to the next Renault 5; production begins in early 2025. Peugeot’s E-3008, whose larger pack holds 96.9 kWh, still gets its cells from BYD. The state pays about 20 percent of all this. Unemployment around Lens is 10.8 percent.
"""

doc = dict(
    id='tq-lancia-acc-hiring', published='2024-06-05', source='lombardia-industria',
    title='Battery valley of Hauts-de-France: ACC stumbles, Verkor hires, AESC almost there',
    text=TEXT,
    claims=[
        c('December', 'production_start', None, 'date', company=['ACC', 'Automotive Cells Company'], p=('2023-12-01', '2023-12-31')),
        c('a third', 'other', 33.3, 'percent', company=['ACC', 'Automotive Cells Company']),
        c('€4.4 billion', 'funding', 4400000000, 'EUR', company=['ACC', 'Automotive Cells Company'], p=('2024-02-01', '2024-02-29')),
        c('13 GWh', 'capacity', 13, 'GWh', company=['ACC', 'Automotive Cells Company'], per='year'),
        c('700 people', 'headcount', 700, 'job', company=['ACC', 'Automotive Cells Company']),
        c('2,000', 'jobs', 2000, 'job', company=['ACC', 'Automotive Cells Company'], p=(None, '2030-12-31'), status='target'),
        c('400', 'headcount', 400, 'job', company='Verkor'),
        c('1,200', 'jobs', 1200, 'job', company='Verkor', p=(None, '2025-12-31'), status='plan'),
        c('20 percent', 'stake', None, 'percent', 20, company='Renault'),
        c('12 GWh', 'orders', 12, 'GWh', company='Renault', per='year'),
        c('2025', 'delivery_start', None, 'date', company='Verkor', p=('2025-01-01', '2025-12-31'), status='plan'),
        c('16 GWh', 'capacity', 16, 'GWh', company='Verkor', per='year', status='plan'),
        c('July of that year', 'production_start', None, 'date', company='Verkor', p=('2025-07-01', '2025-07-31'), status='plan'),
        c('50 GWh', 'capacity', 50, 'GWh', company='Verkor', per='year', p=(None, '2030-12-31'), status='target'),
        c('€2 billion', 'funding', 2000000000, 'EUR', company='Verkor', p=('2023-09-01', '2023-09-30')),
        c('80 hectares', 'area', 80, 'hectare', company=['Envision AESC', 'AESC']),
        c('€1.3 billion', 'investment', 1300000000, 'EUR', company=['Envision AESC', 'AESC']),
        c('10 GWh', 'capacity', 10, 'GWh', company=['Envision AESC', 'AESC'], per='year', status='plan'),
        c('early 2025', 'production_start', None, 'date', company=['Envision AESC', 'AESC'], p=('2025-01-01', '2025-03-31'), status='plan'),
        c('96.9 kWh', 'battery_capacity', 96.9, 'kWh', company='Stellantis', product='E-3008'),
        c('20 percent', 'subsidy', 20, 'percent', nth=1, role='share'),
    ],
    names=mentions(TEXT, {'ACC': ('COMPANY', 'ACC'), 'Peugeot': ('COMPANY', 'Peugeot'), 'TotalEnergies': ('COMPANY', 'TotalEnergies'), 'BYD': ('COMPANY', 'BYD'), 'Automotive Cells Company': ('COMPANY', 'ACC'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Verkor': ('COMPANY', 'Verkor'), 'Renault': ('COMPANY', 'Renault'), 'AESC': ('COMPANY', 'Envision AESC'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Saft': ('COMPANY', 'Saft'), 'E-3008': ('PRODUCT', 'E-3008'), 'A390': ('PRODUCT', 'A390'), 'Renault 5': ('PRODUCT', '5')}),
    checks=[],
)
