from goldlib import *
from mentions import mentions

TEXT = """Carmakers queue up to buy Tesla’s credits before the EU’s 15% cut bites

BRUSSELS — The CO2 emissions of new cars sold in the EU have to come down by 15% this year from the 2021 baseline. Every gram in excess costs the maker €95 a car. The lobby ACEA has spoken of €16 billion in fines for the industry; transport researchers at T&E in Brussels think €1 billion more likely.

Two pools have formed. In a document dated Tuesday, Stellantis, Toyota and Ford declare themselves partners of Tesla; a second one unites Mercedes-Benz with Volvo Cars and Polestar. A Swiss bank estimates that the compensation to Tesla could top €1 billion; in the first nine months of 2024 the American firm collected $2.07 billion from such credits around the globe, against $1.79 billion in the whole of 2023.

How far off are they? Volkswagen, which remains outside, needs battery cars to make up 22% of its EU sales and had 12% in the first half of 2024; provisions of €1.5 billion are conceivable, its finance chief has said. Renault sees itself at 21% by virtue of the R5 and “does not exclude” a pool of its own. For Stellantis, 12% in the last quarter has to become 21%, its chairman John Elkann, 48, wrote to staff.

In the bloc as a whole battery cars had a share of 13.4% in the eleven months to November, 5.4% fewer units than in 2023. Discounts have begun: the ë-C3 from Citroën now leases at €99 a month in Italy.
"""

doc = dict(
    id='tm-eu-fines-pool', published='2025-01-08', source='brussels-car-file',
    title='Carmakers queue up to buy Tesla’s credits before the EU’s 15% cut bites',
    text=TEXT,
    claims=[
        c('15%', 'emissions', -15, 'percent', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('15%', 'emissions', -15, 'percent', nth=1, role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('€95', 'cost', 95, 'EUR', per='vehicle'),
        c('€16 billion', 'cost', 16000000000, 'EUR', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('€1 billion', 'cost', 1000000000, 'EUR', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('Two pools', 'other', 2, 'item'),
        c('€1 billion', 'revenue', 1000000000, 'EUR', None, nth=1, company='Tesla', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('$2.07 billion', 'revenue', 2070000000, 'USD', company='Tesla', p=('2024-01-01', '2024-09-30')),
        c('$1.79 billion', 'revenue', 1790000000, 'USD', company='Tesla', p=('2023-01-01', '2023-12-31')),
        c('22%', ['sales', 'penetration'], 22, 'percent', company='Volkswagen', role='share', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('12%', ['sales', 'penetration'], 12, 'percent', company='Volkswagen', role='share', p=('2024-01-01', '2024-06-30')),
        c('€1.5 billion', 'cost', 1500000000, 'EUR', company='Volkswagen', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('21%', ['sales', 'penetration'], 21, 'percent', company='Renault', role='share', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('12%', ['sales', 'penetration'], 12, 'percent', nth=1, company='Stellantis', role='share', p=('2024-10-01', '2024-12-31')),
        c('21%', ['sales', 'penetration'], 21, 'percent', nth=1, company='Stellantis', role='share', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('13.4%', 'penetration', 13.4, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-11-30')),
        c('5.4%', 'registrations', -5.4, 'percent', role='change', p=('2024-01-01', '2024-11-30')),
        c('€99', 'price', 99, 'EUR', company='Citroën', product='ë-C3', per='month'),
    ],
    names=mentions(TEXT, {'Stellantis': ('COMPANY', 'Stellantis'), 'Tesla': ('COMPANY', 'Tesla'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Renault': ('COMPANY', 'Renault'), 'Polestar': ('COMPANY', 'Polestar'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Volvo Cars': ('COMPANY', 'Volvo Cars'), 'Ford': ('COMPANY', 'Ford'), 'Toyota': ('COMPANY', 'Toyota'), 'Citroën': ('COMPANY', 'Citroën'), 'ë-C3': ('PRODUCT', 'ë-C3'), 'R5': ('PRODUCT', 'R5')}),
    checks=[],
)
