from goldlib import *
from mentions import mentions

TEXT = """Sheinbaum presents Olinia, a Mexican electric runabout for 90,000 pesos

"To move" is what the word means in Náhuatl. President Claudia Sheinbaum said on Monday that Olinia's first cars would be shown at the opening match of the World Cup, in June 2026, and that serial output would begin in 2027.

Three models: one for personal mobility, one for the barrio, one for last-mile delivery. They would sell at between 90,000 and 150,000 pesos ($4,400 to $7,400), run at no more than 50 km/h and charge from an ordinary socket. Developers at IPN and TecNM, 37 scientists strong, have been given 25 million pesos for 2025. Design offices sit in Puebla; three plants, in Sonora, Puebla and the southeast, are pencilled in.

Mexico has one maker of electric cars. Zacua, of Puebla, has assembled some 300 since 2017, by hand and by women only; its MX2 costs 599,900 pesos and reaches 85 km/h.

The real competition is Chinese. BYD says it sold 40,000 vehicles in the country in 2024, its first full year, and aims to double that in 2025. Imports from China have paid a duty of 20 percent since October; before it was nil.
"""

doc = dict(
    id='tl-olinia-zacua', published='2025-01-07', source='zocalo-business-eng',
    title='Sheinbaum presents Olinia, a Mexican electric runabout for 90,000 pesos',
    text=TEXT,
    claims=[
        c('90,000 pesos', 'price', 90000, 'MXN', company='Olinia', status=['plan', 'target', 'forecast']),
        c('June 2026', 'launch', None, 'date', company='Olinia', p=('2026-06-01', '2026-06-30'), status=['plan', 'target', 'forecast']),
        c('2027', 'production_start', None, 'date', company='Olinia', p=('2027-01-01', '2027-12-31'), status=['plan', 'target', 'forecast']),
        c('Three models', 'models', 3, 'model', company='Olinia', status='plan'),
        c('90,000 and 150,000 pesos', 'price', 90000, 'MXN', 150000, company='Olinia', status=['plan', 'target', 'forecast']),
        c('$4,400 to $7,400', 'price', 4400, 'USD', 7400, company='Olinia', status=['plan', 'target', 'forecast']),
        c('50 km/h', 'top_speed', None, 'km/h', 50, company='Olinia', status=['plan', 'target', 'forecast']),
        c('37 scientists', 'headcount', 37, 'job', company='Olinia'),
        c('25 million pesos', ['funding', 'subsidy'], 25000000.0, 'MXN', company='Olinia', p=('2025-01-01', '2025-12-31')),
        c('three plants', 'other', 3, 'item', company='Olinia', status='plan'),
        c('300', 'production', 300, 'vehicle', company='Zacua', p=('2017-01-01', '2025-01-07')),
        c('599,900 pesos', 'price', 599900, 'MXN', company='Zacua', product='MX2'),
        c('85 km/h', 'top_speed', 85, 'km/h', company='Zacua', product='MX2'),
        c('40,000', 'sales', 40000, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('double', 'sales', 100, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-12-31'), status='target'),
        c('20 percent', 'tariff', 20, 'percent', p=('2024-10-01', None)),
        c('nil', 'tariff', 0, 'percent', p=(None, '2024-09-30')),
    ],
    names=mentions(TEXT, {'Olinia': ('COMPANY', 'Olinia'), 'Zacua': ('COMPANY', 'Zacua'), 'MX2': ('PRODUCT', 'MX2'), 'BYD': ('COMPANY', 'BYD')}),
    checks=[],
)
