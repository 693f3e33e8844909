from goldlib import *
from mentions import mentions

TEXT = """Europe's battery plants: 1.2 TWh announced, little of it built

Battery makers have announced plants with a combined capacity of 1,200 GWh in Europe by 2030, yet two thirds of that is at risk as projects may go to America, a study warned this week. Northvolt raised another $1.2 billion in June; the French joint venture ACC opened its first factory last month. The main sites:

•	Maker	Site	Now (GWh)	Planned (GWh)	Investment	Planned by
•	LG Energy Solution	Wroclaw	86	115	€3.5 billion	2025
•	Samsung SDI	Göd	30	40	€2.2 billion	2024
•	SK On	Komárom	17	47	€1.6 billion	2028
•	Northvolt	Skellefteå	8	60	€4.0 billion	2026
•	CATL	Arnstadt	8	14	€1.8 billion	2024
•	ACC	Douvrin	13	40	€2.0 billion	2030
•	PowerCo	Salzgitter		40	€2.0 billion	2027

CATL's plant in Thuringia employs 1,500 people today; 2,000 are planned. Northvolt has orders worth $55 billion from BMW, Volkswagen and Volvo. ACC, which belongs to Stellantis, Mercedes-Benz and TotalEnergies, wants to spend 7 billion euros by 2030 and has received 1.3 billion euros of public money.
"""

doc = dict(
    id='ts-ccs-europe-plants-tab', published='2023-06-30', source='gigafactory-tracker',
    title="Europe's battery plants: 1.2 TWh announced, little of it built",
    text=TEXT,
    claims=[
        c('1.2 TWh', 'capacity', 1.2, 'TWh', p=(None, '2030-12-31'), status='plan'),
        c('1,200 GWh', 'capacity', 1200, 'GWh', p=(None, '2030-12-31'), status='plan'),
        c('two thirds', 'capacity', 66.666667, 'percent', role='share', p=(None, '2030-12-31'), status='forecast'),
        c('$1.2 billion', 'funding', 1200000000, 'USD', company='Northvolt'),
        c('86', 'capacity', 86, 'GWh', company='LG Energy Solution', per='year'),
        c('115', 'capacity', 115, 'GWh', company='LG Energy Solution', per='year', p=(None, '2025-12-31'), status='plan'),
        c('€3.5 billion', 'investment', 3500000000, 'EUR', company='LG Energy Solution'),
        c('30', 'capacity', 30, 'GWh', nth=1, company='Samsung SDI', per='year'),
        c('40', 'capacity', 40, 'GWh', company='Samsung SDI', per='year', p=(None, '2024-12-31'), status='plan'),
        c('€2.2 billion', 'investment', 2200000000, 'EUR', company='Samsung SDI'),
        c('17', 'capacity', 17, 'GWh', company='SK On', per='year'),
        c('47', 'capacity', 47, 'GWh', company='SK On', per='year', p=(None, '2028-12-31'), status='plan'),
        c('€1.6 billion', 'investment', 1600000000, 'EUR', company='SK On'),
        c('8', 'capacity', 8, 'GWh', nth=2, company='Northvolt', per='year'),
        c('60', 'capacity', 60, 'GWh', company='Northvolt', per='year', p=(None, '2026-12-31'), status='plan'),
        c('€4.0 billion', 'investment', 4000000000, 'EUR', company='Northvolt', status='plan'),
        c('8', 'capacity', 8, 'GWh', nth=3, company='CATL', per='year'),
        c('14', 'capacity', 14, 'GWh', company='CATL', per='year', p=(None, '2024-12-31'), status='plan'),
        c('€1.8 billion', 'investment', 1800000000, 'EUR', company='CATL'),
        c('13', 'capacity', 13, 'GWh', company='ACC', per='year'),
        c('40', 'capacity', 40, 'GWh', nth=1, company='ACC', per='year', p=(None, '2030-12-31'), status='plan'),
        c('€2.0 billion', 'investment', 2000000000, 'EUR', company='ACC', status='plan'),
        c('40', 'capacity', 40, 'GWh', nth=2, company='PowerCo', per='year', p=(None, '2027-12-31'), status='plan'),
        c('€2.0 billion', 'investment', 2000000000, 'EUR', nth=1, company='PowerCo', status='plan'),
        c('1,500 people', 'headcount', 1500, 'job', company='CATL'),
        c('2,000', ['headcount', 'jobs'], 2000, 'job', company='CATL', status=['plan', 'target']),
        c('$55 billion', 'orders', 55000000000, 'USD', company='Northvolt'),
        c('7 billion euros', 'investment', 7000000000, 'EUR', company='ACC', p=(None, '2030-12-31'), status='plan'),
        c('1.3 billion euros', ['subsidy', 'funding'], 1300000000, 'EUR', company='ACC'),
    ],
    names=mentions(TEXT, {'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'TotalEnergies': ('COMPANY', 'TotalEnergies'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Northvolt': ('COMPANY', 'Northvolt'), 'PowerCo': ('COMPANY', 'PowerCo'), 'SK On': ('COMPANY', 'SK On'), 'Volvo': ('COMPANY', 'Volvo'), 'CATL': ('COMPANY', 'CATL'), 'ACC': ('COMPANY', 'ACC'), 'BMW': ('COMPANY', 'BMW')}),
    checks=[],
)
