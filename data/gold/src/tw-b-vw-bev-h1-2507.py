from goldlib import *
from mentions import mentions

TEXT = """VW Group delivers 47% more electric cars in first half, U.S. slumps

By the business desk

Volkswagen Group handed over 461,300 battery-electric vehicles worldwide between January and June, up from 314,000 a year ago, it said in Wolfsburg on Wednesday. One car in nine that the German company delivered was electric, compared with one in 14 in the first half of 2024.

Europe was the driver, with growth of 88% to 344,800 units and a market share in the electric segment of around 28%. In the United States, BEV deliveries were up 21% for the half year but dropped by about a quarter in the second quarter, to 9,800, while in China they shrank 33% to 59,900.

Total group deliveries edged up 1.3% to 4.41 million.

"Nearly every fifth car we sell in Western Europe is now all-electric," said sales chief Marco Schubert. Order intake for BEVs there was 62% higher than a year earlier.

By brand, Volkswagen Passenger Cars led with 191,300 (+37%), ahead of Audi with 99,700 (+26%), Škoda with 71,500, which was up 142%, and Cupra/Seat at 36,900. Porsche delivered 37,200 electric cars, Volkswagen Commercial Vehicles 23,800. The rest were trucks and buses of Traton.

The best-selling electric models in the period:

- VW ID.4/ID.5: 84,400
- VW ID.3: 60,200
- Audi Q4 e-tron: 44,100
- Škoda Enyaq: 38,300
- Škoda Elroq: 32,900
- VW ID.7: 38,000
- Porsche Macan: 25,700

Volkswagen plans to reveal the near-production version of the ID.2all in Munich in September. The small car is to cost less than 25,000 euros and will come out in 2026.
"""

doc = dict(
    id='tw-b-vw-bev-h1-2507', published='2025-07-09', source='rhein-wirtschaft',
    title='VW Group delivers 47% more electric cars in first half, U.S. slumps',
    text=TEXT,
    claims=[
        c('47%', 'deliveries', 47, 'percent', company=['Volkswagen Group', 'Volkswagen'], role='change', p=('2025-01-01', '2025-06-30')),
        c('461,300 battery-electric vehicles', 'deliveries', 461300, 'vehicle', company=['Volkswagen Group', 'Volkswagen'], p=('2025-01-01', '2025-06-30')),
        c('314,000', 'deliveries', 314000, 'vehicle', company=['Volkswagen Group', 'Volkswagen'], p=('2024-01-01', '2024-06-30')),
        c('One car in nine', 'deliveries', 11.1111, 'percent', company=['Volkswagen Group', 'Volkswagen'], role='share', p=('2025-01-01', '2025-06-30')),
        c('one in 14', 'deliveries', 7.142857, 'percent', company=['Volkswagen Group', 'Volkswagen'], role='share', p=('2024-01-01', '2024-06-30')),
        c('88%', 'deliveries', 88, 'percent', company=['Volkswagen Group', 'Volkswagen'], role='change', p=('2025-01-01', '2025-06-30')),
        c('344,800 units', 'deliveries', 344800, 'vehicle', company=['Volkswagen Group', 'Volkswagen'], p=('2025-01-01', '2025-06-30')),
        c('28%', 'market_share', 28, 'percent', company=['Volkswagen Group', 'Volkswagen'], p=('2025-01-01', '2025-06-30')),
        c('21%', 'deliveries', 21, 'percent', company=['Volkswagen Group', 'Volkswagen'], role='change', p=('2025-01-01', '2025-06-30')),
        c('a quarter', 'deliveries', -25, 'percent', company=['Volkswagen Group', 'Volkswagen'], role='change', p=('2025-04-01', '2025-06-30')),
        c('9,800', 'deliveries', 9800, 'vehicle', company=['Volkswagen Group', 'Volkswagen'], p=('2025-04-01', '2025-06-30')),
        c('33%', 'deliveries', -33, 'percent', company=['Volkswagen Group', 'Volkswagen'], role='change', p=('2025-01-01', '2025-06-30')),
        c('59,900', 'deliveries', 59900, 'vehicle', company=['Volkswagen Group', 'Volkswagen'], p=('2025-01-01', '2025-06-30')),
        c('1.3%', 'deliveries', 1.3, 'percent', company=['Volkswagen Group', 'Volkswagen'], role='change', p=('2025-01-01', '2025-06-30')),
        c('4.41 million', 'deliveries', 4410000, 'vehicle', company=['Volkswagen Group', 'Volkswagen'], p=('2025-01-01', '2025-06-30')),
        c('every fifth car', ['sales', 'deliveries'], 20, 'percent', company=['Volkswagen Group', 'Volkswagen'], role='share'),
        c('62%', 'orders', 62, 'percent', company=['Volkswagen Group', 'Volkswagen'], role='change', p=('2025-01-01', '2025-06-30')),
        c('191,300', 'deliveries', 191300, 'vehicle', company=['Volkswagen Passenger Cars', 'Volkswagen'], p=('2025-01-01', '2025-06-30')),
        c('+37%', 'deliveries', 37, 'percent', company=['Volkswagen Passenger Cars', 'Volkswagen'], role='change', p=('2025-01-01', '2025-06-30')),
        c('99,700', 'deliveries', 99700, 'vehicle', company='Audi', p=('2025-01-01', '2025-06-30')),
        c('+26%', 'deliveries', 26, 'percent', company='Audi', role='change', p=('2025-01-01', '2025-06-30')),
        c('71,500', 'deliveries', 71500, 'vehicle', company='Skoda', p=('2025-01-01', '2025-06-30')),
        c('142%', 'deliveries', 142, 'percent', company='Skoda', role='change', p=('2025-01-01', '2025-06-30')),
        c('36,900', 'deliveries', 36900, 'vehicle', company=['Cupra', 'SEAT'], p=('2025-01-01', '2025-06-30')),
        c('37,200 electric cars', 'deliveries', 37200, 'vehicle', company='Porsche', p=('2025-01-01', '2025-06-30')),
        c('23,800', 'deliveries', 23800, 'vehicle', company='Volkswagen Commercial Vehicles', p=('2025-01-01', '2025-06-30')),
        c('84,400', 'deliveries', 84400, 'vehicle', company='Volkswagen', product=['ID.4', 'ID.5'], p=('2025-01-01', '2025-06-30')),
        c('60,200', 'deliveries', 60200, 'vehicle', company='Volkswagen', product='ID.3', p=('2025-01-01', '2025-06-30')),
        c('44,100', 'deliveries', 44100, 'vehicle', company='Audi', product='Q4 e-tron', p=('2025-01-01', '2025-06-30')),
        c('38,300', 'deliveries', 38300, 'vehicle', company='Skoda', product='Enyaq', p=('2025-01-01', '2025-06-30')),
        c('32,900', 'deliveries', 32900, 'vehicle', company='Skoda', product='Elroq', p=('2025-01-01', '2025-06-30')),
        c('38,000', 'deliveries', 38000, 'vehicle', company='Volkswagen', product='ID.7', p=('2025-01-01', '2025-06-30')),
        c('25,700', 'deliveries', 25700, 'vehicle', company='Porsche', product='Macan', p=('2025-01-01', '2025-06-30')),
        c('September', 'launch', None, 'date', company='Volkswagen', product='ID.2all', p=('2025-09-01', '2025-09-30'), status=['plan', 'target', 'forecast']),
        c('25,000 euros', 'price', None, 'EUR', 25000, company='Volkswagen', product='ID.2all', status=['plan', 'target', 'forecast']),
        c('2026', 'launch', None, 'date', company='Volkswagen', product='ID.2all', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'VW Group': ('COMPANY', 'Volkswagen Group'), 'VW': ('COMPANY', 'Volkswagen'), 'Volkswagen Group': ('COMPANY', 'Volkswagen Group'), 'Volkswagen Passenger Cars': ('COMPANY', 'Volkswagen Passenger Cars'), 'Volkswagen Commercial Vehicles': ('COMPANY', 'Volkswagen Commercial Vehicles'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Audi': ('COMPANY', 'Audi'), 'Škoda': ('COMPANY', 'Skoda'), 'Cupra': ('COMPANY', 'Cupra'), 'Seat': ('COMPANY', 'SEAT'), 'Porsche': ('COMPANY', 'Porsche'), 'Traton': ('COMPANY', 'Traton'), 'ID.4': ('PRODUCT', 'ID.4'), 'ID.5': ('PRODUCT', 'ID.5'), 'ID.3': ('PRODUCT', 'ID.3'), 'Q4 e-tron': ('PRODUCT', 'Q4 e-tron'), 'Enyaq': ('PRODUCT', 'Enyaq'), 'Elroq': ('PRODUCT', 'Elroq'), 'ID.7': ('PRODUCT', 'ID.7'), 'Macan': ('PRODUCT', 'Macan'), 'ID.2all': ('PRODUCT', 'ID.2all')}),
    checks=[],
)
