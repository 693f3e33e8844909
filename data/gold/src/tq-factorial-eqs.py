from goldlib import *
from mentions import mentions

TEXT = """Mercedes puts Factorial’s cells on the road, QuantumScape stays in the lab

STUTTGART – A Mercedes-Benz EQS fitted with cells of the Massachusetts start-up Factorial Energy should cover more than 1,000 km (620 miles) without a stop, a quarter more than the standard car with its 118-kWh pack and 821 km on paper. Tests began in February after nine months of preparation.

Factorial, which has raised $240 million and counts Stellantis, too, among its owners, claims 391 Wh/kg for its FEST cell. A batch of Dodge’s Charger Daytona is to be equipped with it in 2026. Its pilot line near Boston, opened in October 2023, has a capacity of 200 MWh a year and cost $50 million.

Its rival QuantumScape, whose QSE-5 cell stores 301 Wh/kg and fills from 10 to 80 percent in 12.2 minutes or less, has yet to put one in a car. The Californian company lost $477.9 million in 2024 and, with $910.8 million in the bank at year-end, believes its money will last into the second half of 2028; 840 people work there. Volkswagen’s cell arm PowerCo may build up to 40 GWh a year of it under licence, to be doubled to 80 GWh, and is to pay $130 million in advance.

“A prototype is no product,” cautioned Siyu Huang, 36, who heads Factorial. The German carmaker wants series production by the end of the decade.
"""

doc = dict(
    id='tq-factorial-eqs', published='2025-03-20', source='lab-to-line',
    title='Mercedes puts Factorial’s cells on the road, QuantumScape stays in the lab',
    text=TEXT,
    claims=[
        c('1,000 km', 'range', 1000, 'km', None, company=['Mercedes-Benz', 'Mercedes'], product='EQS', status='forecast'),
        c('620 miles', 'range', 620, 'mile', None, company=['Mercedes-Benz', 'Mercedes'], product='EQS', status='forecast'),
        c('118-kWh', 'battery_capacity', 118, 'kWh', company=['Mercedes-Benz', 'Mercedes'], product='EQS'),
        c('821 km', 'range', 821, 'km', company=['Mercedes-Benz', 'Mercedes'], product='EQS'),
        c('nine months', 'duration', 9, 'month', company=['Mercedes-Benz', 'Mercedes']),
        c('$240 million', 'funding', 240000000, 'USD', company=['Factorial Energy', 'Factorial']),
        c('391 Wh/kg', 'energy_density', 391, 'Wh/kg', company=['Factorial Energy', 'Factorial'], product='FEST'),
        c('2026', 'launch', None, 'date', company='Stellantis', product='Charger Daytona', p=('2026-01-01', '2026-12-31'), status='plan'),
        c('October 2023', 'production_start', None, 'date', company=['Factorial Energy', 'Factorial'], p=('2023-10-01', '2023-10-31')),
        c('200 MWh', 'capacity', 200, 'MWh', company=['Factorial Energy', 'Factorial'], per='year'),
        c('$50 million', 'investment', 50000000, 'USD', company=['Factorial Energy', 'Factorial']),
        c('301 Wh/kg', 'energy_density', 301, 'Wh/kg', company='QuantumScape', product='QSE-5'),
        c('12.2 minutes', 'charging_time', None, 'minute', 12.2, company='QuantumScape', product='QSE-5'),
        c('$477.9 million', 'net_income', -477900000, 'USD', company='QuantumScape', p=('2024-01-01', '2024-12-31')),
        c('$910.8 million', 'cash', 910800000, 'USD', company='QuantumScape', p=('2024-12-31', '2024-12-31')),
        c('840 people', 'headcount', 840, 'job', company='QuantumScape'),
        c('40 GWh', 'capacity', None, 'GWh', 40, company='PowerCo', per='year', status='plan'),
        c('80 GWh', 'capacity', None, 'GWh', 80, company='PowerCo', per='year', status='plan'),
        c('$130 million', 'funding', 130000000, 'USD', company='QuantumScape', status='plan'),
        c('end of the decade', 'production_start', None, 'date', company=['Mercedes-Benz', 'Mercedes'], p=(None, '2029-12-31'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Factorial Energy': ('COMPANY', 'Factorial Energy'), 'Factorial': ('COMPANY', 'Factorial Energy'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Mercedes': ('COMPANY', 'Mercedes-Benz'), 'Stellantis': ('COMPANY', 'Stellantis'), 'QuantumScape': ('COMPANY', 'QuantumScape'), 'PowerCo': ('COMPANY', 'PowerCo'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'EQS': ('PRODUCT', 'EQS'), 'FEST': ('PRODUCT', 'FEST'), 'QSE-5': ('PRODUCT', 'QSE-5'), 'Charger Daytona': ('PRODUCT', 'Charger Daytona')}),
    checks=[],
)
