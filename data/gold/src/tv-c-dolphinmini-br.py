from goldlib import *
from mentions import mentions

TEXT = """BYD's Dolphin Mini goes on sale in Brazil for R$115,800, 6,000 cars sold in advance

São Paulo, 29 Feb 2024

BYD launched the Dolphin Mini in Brazil on Wednesday. The small electric car, known as the Seagull in China, costs R$115,800 (US$23,300). Those who had reserved it receive a discount of R$10,000 and a free wall charger.

The company had received 6,300 reservations by the evening, it said, without giving the number of cars on their way. Two ships are expected in March. Deliveries begin in March.

With a 38 kWh battery the car has a range of 280 km under Inmetro rules. Power is 75 hp, torque 135 Nm and it takes 14.9 seconds to reach 100 km/h. It has four seats, with a five-seat version to come. The battery is guaranteed for eight years.

Renault lowered the Kwid E-Tech to R$99,990 from R$123,490 on Tuesday. Caoa Chery's iCar is offered at R$119,990, after R$139,990 last year.

Sales of electrified light vehicles in Brazil reached 12,026 in January, according to ABVE, 167% more than the 4,503 of January 2023. Of that number, 4,358 were fully electric. BYD was first with 3,215, followed by Toyota (1,860) and GWM (1,710).

Import duty on electric cars came back in January at 10% and rises to 18% in July.

The plant in Camaçari, in which BYD invests R$3 billion, will start production at the end of this year with 150,000 cars a year. It had 100 dealers or more by the end of 2023 and aims at 250 this year.
"""

doc = dict(
    id='tv-c-dolphinmini-br', published='2024-02-29', source='sao-paulo-auto',
    title="BYD's Dolphin Mini goes on sale in Brazil for R$115,800, 6,000 cars sold in advance",
    text=TEXT,
    claims=[
        c('R$115,800', 'price', 115800, 'BRL', company='BYD', product='Dolphin Mini'),
        c('6,000 cars', 'orders', 6000, 'order', company='BYD', product='Dolphin Mini', p=(None, '2024-02-28')),
        c('Wednesday', 'launch', None, 'date', company='BYD', product='Dolphin Mini', p=('2024-02-28', '2024-02-28')),
        c('R$115,800', 'price', 115800, 'BRL', nth=1, company='BYD', product='Dolphin Mini'),
        c('US$23,300', 'price', 23300, 'USD', company='BYD', product='Dolphin Mini'),
        c('R$10,000', 'price_change', -10000, 'BRL', company='BYD', product='Dolphin Mini', role='change'),
        c('6,300 reservations', 'orders', 6300, 'order', company='BYD', product='Dolphin Mini', p=(None, '2024-02-28')),
        c('March', 'delivery_start', None, 'date', nth=1, company='BYD', product='Dolphin Mini', p=('2024-03-01', '2024-03-31'), status=['plan', 'target', 'forecast']),
        c('38 kWh', 'battery_capacity', 38, 'kWh', company='BYD', product='Dolphin Mini'),
        c('280 km', 'range', 280, 'km', company='BYD', product='Dolphin Mini'),
        c('75 hp', 'power', 75, 'hp', company='BYD', product='Dolphin Mini'),
        c('135 Nm', 'torque', 135, 'Nm', company='BYD', product='Dolphin Mini'),
        c('14.9 seconds', 'acceleration', 14.9, 'second', company='BYD', product='Dolphin Mini'),
        c('four seats', 'seats', 4, 'item', company='BYD', product='Dolphin Mini'),
        c('five-seat', 'seats', 5, 'item', company='BYD', product='Dolphin Mini', status=['plan', 'actual']),
        c('eight years', 'warranty', 8, 'year', company='BYD', product='Dolphin Mini'),
        c('R$99,990', 'price', 99990, 'BRL', company='Renault', product='Kwid E-Tech'),
        c('R$123,490', 'price', 123490, 'BRL', company='Renault', product='Kwid E-Tech', superseded=True),
        c('R$119,990', 'price', 119990, 'BRL', company='Caoa Chery', product='iCar'),
        c('R$139,990', 'price', 139990, 'BRL', company='Caoa Chery', product='iCar'),
        c('12,026', ['sales', 'registrations'], 12026, 'vehicle', p=('2024-01-01', '2024-01-31')),
        c('167%', ['sales', 'registrations'], 167, 'percent', role='change', p=('2024-01-01', '2024-01-31')),
        c('4,503', ['sales', 'registrations'], 4503, 'vehicle', p=('2023-01-01', '2023-01-31')),
        c('4,358', ['sales', 'registrations'], 4358, 'vehicle', p=('2024-01-01', '2024-01-31')),
        c('3,215', ['sales', 'registrations'], 3215, 'vehicle', company='BYD', p=('2024-01-01', '2024-01-31')),
        c('1,860', ['sales', 'registrations'], 1860, 'vehicle', company='Toyota', p=('2024-01-01', '2024-01-31')),
        c('1,710', ['sales', 'registrations'], 1710, 'vehicle', company='GWM', p=('2024-01-01', '2024-01-31')),
        c('10%', 'tariff', 10, 'percent', p=('2024-01-01', None)),
        c('18%', 'tariff', 18, 'percent', p=('2024-07-01', None), status=['plan', 'actual']),
        c('R$3 billion', 'investment', 3000000000, 'BRL', company='BYD', status=['plan', 'actual']),
        c('end of this year', 'production_start', None, 'date', company='BYD', p=('2024-12-01', '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('150,000 cars', 'capacity', 150000, 'vehicle', company='BYD', per='year', status='plan'),
        c('100 dealers', 'stores', 100, 'store', None, company='BYD', p=('2023-12-31', '2023-12-31')),
        c('250', 'stores', 250, 'store', company='BYD', p=(None, '2024-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Dolphin Mini': ('PRODUCT', 'Dolphin Mini'), 'Seagull': ('PRODUCT', 'Dolphin Mini'), 'Renault': ('COMPANY', 'Renault'), 'Kwid E-Tech': ('PRODUCT', 'Kwid E-Tech'), 'Caoa Chery': ('COMPANY', 'Caoa Chery'), 'iCar': ('PRODUCT', 'iCar'), 'Toyota': ('COMPANY', 'Toyota'), 'GWM': ('COMPANY', 'GWM')}),
    checks=[],
)
