from goldlib import *
from mentions import mentions

TEXT = """Stellantis ships more electric vans, loses ground on e-208

MILAN - Stellantis said on Tuesday its consolidated shipments rose 11% to 1.43 million vehicles in the third quarter, while global sales of battery electric cars and vans increased 37% to 83,400.

Net revenues were 45.1 billion euros, compared with 42.1 billion a year ago, in line with analysts' expectations of 44.9 billion. The world's third-largest carmaker by sales had 1.39 million new vehicles in inventory at the end of September, 46,000 fewer than on June 30, of which dealers held 1.08 million.

In North America, shipments were 470,000 units, up 1%. Production lost to the strike by the United Auto Workers, which lasted more than six weeks, has cost it about 3 billion euros in revenues through October.

Enlarged Europe had shipments of 598,000, a rise of 11%, and a BEV mix of 14.3% in its largest 10 markets, 1.9 percentage points more than a year earlier. Sales of the Peugeot e-208 there slid by a fifth to 9,100. Fiat's 500e held steady at 14,800 and Jeep's Avenger, launched in the spring, has collected more than 56,000 orders, a third of them for the electric one.

Electric van sales reached 15,600. The group claims a 39% share of that segment in Europe.

It has 25 BEVs on sale and will have 48 by the end of next year. By 2030, every passenger car it sells in Europe is to be electric, and half of those in the U.S.

The company last week agreed to pay 1.5 billion euros for roughly 20% of China's Leapmotor, which delivered 44,300 cars in the quarter.

(Additional reporting by the Paris bureau)
"""

doc = dict(
    id='tw-b-stellantis-q3-2310', published='2023-10-31', source='piemonte-borsa',
    title='Stellantis ships more electric vans, loses ground on e-208',
    text=TEXT,
    claims=[
        c('11%', 'sales', 11, 'percent', company='Stellantis', role='change', p=('2023-07-01', '2023-09-30')),
        c('1.43 million vehicles', 'sales', 1430000, 'vehicle', company='Stellantis', p=('2023-07-01', '2023-09-30')),
        c('37%', 'sales', 37, 'percent', company='Stellantis', role='change', p=('2023-07-01', '2023-09-30')),
        c('83,400', 'sales', 83400, 'vehicle', company='Stellantis', p=('2023-07-01', '2023-09-30')),
        c('45.1 billion euros', 'revenue', 45100000000, 'EUR', company='Stellantis', p=('2023-07-01', '2023-09-30')),
        c('42.1 billion', 'revenue', 42100000000, 'EUR', company='Stellantis', p=('2022-07-01', '2022-09-30')),
        c('44.9 billion', 'revenue', 44900000000, 'EUR', company='Stellantis', p=('2023-07-01', '2023-09-30'), status='forecast'),
        c('1.39 million new vehicles', 'inventory', 1390000, 'vehicle', company='Stellantis', p=('2023-09-30', '2023-09-30')),
        c('46,000', 'inventory', -46000, 'vehicle', company='Stellantis', role='change', p=('2023-09-30', '2023-09-30')),
        c('1.08 million', 'inventory', 1080000, 'vehicle', company='Stellantis', p=('2023-09-30', '2023-09-30')),
        c('470,000 units', 'sales', 470000, 'vehicle', company='Stellantis', p=('2023-07-01', '2023-09-30')),
        c('1%', 'sales', 1, 'percent', nth=1, company='Stellantis', role='change', p=('2023-07-01', '2023-09-30')),
        c('six weeks', 'duration', 6, 'week', None, company=['-', 'Stellantis']),
        c('3 billion euros', ['revenue', 'cost'], -3000000000, 'EUR', company='Stellantis', role=['level', 'change'], p=(None, '2023-10-31')),
        c('598,000', 'sales', 598000, 'vehicle', company='Stellantis', p=('2023-07-01', '2023-09-30')),
        c('11%', 'sales', 11, 'percent', nth=1, company='Stellantis', role='change', p=('2023-07-01', '2023-09-30')),
        c('14.3%', 'sales', 14.3, 'percent', company='Stellantis', role='share', p=('2023-07-01', '2023-09-30')),
        c('1.9 percentage points', 'sales', 1.9, 'percentage_point', company='Stellantis', role='change', p=('2023-07-01', '2023-09-30')),
        c('a fifth', 'sales', -20, 'percent', company='Peugeot', product='e-208', role='change', p=('2023-07-01', '2023-09-30')),
        c('9,100', 'sales', 9100, 'vehicle', company='Peugeot', product='e-208', p=('2023-07-01', '2023-09-30')),
        c('14,800', 'sales', 14800, 'vehicle', company='Fiat', product='500e', p=('2023-07-01', '2023-09-30')),
        c('56,000 orders', 'orders', 56000, 'order', None, company='Jeep', product='Avenger'),
        c('a third', 'orders', 33.333333333, 'percent', company='Jeep', product='Avenger', role='share'),
        c('15,600', 'sales', 15600, 'vehicle', company='Stellantis', p=('2023-07-01', '2023-09-30')),
        c('39%', 'market_share', 39, 'percent', company='Stellantis', p=('2023-07-01', '2023-09-30')),
        c('25 BEVs', 'models', 25, 'model', company='Stellantis'),
        c('48', 'models', 48, 'model', company='Stellantis', p=(None, '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('half', 'sales', 50, 'percent', company='Stellantis', role='share', p=(None, '2030-12-31'), status=['plan', 'target', 'forecast']),
        c('1.5 billion euros', 'investment', 1500000000, 'EUR', company='Stellantis', status=['plan', 'target', 'forecast']),
        c('20%', 'stake', 20, 'percent', company=['Stellantis', 'Leapmotor'], status=['plan', 'target', 'forecast']),
        c('44,300 cars', 'deliveries', 44300, 'vehicle', company='Leapmotor', p=('2023-07-01', '2023-09-30')),
    ],
    names=mentions(TEXT, {'Stellantis': ('COMPANY', 'Stellantis'), 'Peugeot': ('COMPANY', 'Peugeot'), 'Fiat': ('COMPANY', 'Fiat'), 'Jeep': ('COMPANY', 'Jeep'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'e-208': ('PRODUCT', 'e-208'), '500e': ('PRODUCT', '500e'), 'Avenger': ('PRODUCT', 'Avenger')}),
    checks=[],
)
