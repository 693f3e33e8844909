from goldlib import *
from mentions import mentions

TEXT = """Renault 5: all versions, all prices

Renault will open the order books for the Renault 5 on September 19. The small electric car, built in Douai with cells from AESC, is meant to win back customers from Chinese brands. About 50,000 people have left their names, according to the brand. What it costs in France, before the bonus of up to €7,000:

Version ..................... Price .. Power
Five ........................ €24,990 .. 70 kW
Evolution ................... €27,990 .. 90 kW
Evolution Comfort Range ..... €31,490 .. 110 kW
Techno ...................... €29,990 .. 90 kW
Techno Comfort Range ........ €33,490 .. 110 kW
Iconic Cinq ................. €35,490 .. 110 kW

The smaller battery of 40 kWh gives a range of 312 km and the larger one, with 52 kWh, 410 km. In Britain the car starts at £22,995. Renault sold 20,000 electric cars in the first half, 30% fewer than a year before. At an 11 kW wallbox the large battery fills up in five hours.
"""

doc = dict(
    id='ts-r5-pricelist', published='2024-09-13', source='hexagone-auto',
    title='Renault 5: all versions, all prices',
    text=TEXT,
    claims=[
        c('September 19', 'launch', None, 'date', company='Renault', product='Renault 5', p=('2024-09-19', '2024-09-19'), status=['plan', 'target']),
        c('50,000 people', 'orders', 50000, 'order', company='Renault', product='Renault 5'),
        c('€7,000', 'subsidy', None, 'EUR', 7000),
        c('€24,990', 'price', 24990, 'EUR', company='Renault', product='Renault 5 Five'),
        c('70 kW', 'power', 70, 'kW', company='Renault', product='Renault 5 Five'),
        c('€27,990', 'price', 27990, 'EUR', company='Renault', product='Renault 5 Evolution'),
        c('90 kW', 'power', 90, 'kW', company='Renault', product='Renault 5 Evolution'),
        c('€31,490', 'price', 31490, 'EUR', company='Renault', product='Renault 5 Evolution Comfort Range'),
        c('110 kW', 'power', 110, 'kW', company='Renault', product='Renault 5 Evolution Comfort Range'),
        c('€29,990', 'price', 29990, 'EUR', company='Renault', product='Renault 5 Techno'),
        c('90 kW', 'power', 90, 'kW', nth=1, company='Renault', product='Renault 5 Techno'),
        c('€33,490', 'price', 33490, 'EUR', company='Renault', product='Renault 5 Techno Comfort Range'),
        c('110 kW', 'power', 110, 'kW', nth=1, company='Renault', product='Renault 5 Techno Comfort Range'),
        c('€35,490', 'price', 35490, 'EUR', company='Renault', product='Renault 5 Iconic Cinq'),
        c('110 kW', 'power', 110, 'kW', nth=2, company='Renault', product='Renault 5 Iconic Cinq'),
        c('40 kWh', 'battery_capacity', 40, 'kWh', company='Renault', product='Renault 5'),
        c('312 km', 'range', 312, 'km', company='Renault', product='Renault 5'),
        c('52 kWh', 'battery_capacity', 52, 'kWh', company='Renault', product='Renault 5'),
        c('410 km', 'range', 410, 'km', company='Renault', product='Renault 5'),
        c('£22,995', 'price', 22995, 'GBP', company='Renault', product='Renault 5'),
        c('20,000 electric cars', 'sales', 20000, 'vehicle', company='Renault', p=('2024-01-01', '2024-06-30')),
        c('30%', 'sales', -30, 'percent', company='Renault', role='change', p=('2024-01-01', '2024-06-30')),
        c('11 kW', 'charging_power', 11, 'kW', company='Renault', product='Renault 5'),
        c('five hours', 'charging_time', 5, 'hour', company='Renault', product='Renault 5'),
    ],
    names=mentions(TEXT, {'Evolution Comfort Range': ('PRODUCT', 'Renault 5 Evolution Comfort Range'), 'Techno Comfort Range': ('PRODUCT', 'Renault 5 Techno Comfort Range'), 'Iconic Cinq': ('PRODUCT', 'Renault 5 Iconic Cinq'), 'Evolution': ('PRODUCT', 'Renault 5 Evolution'), 'Renault 5': ('PRODUCT', 'Renault 5'), 'Renault': ('COMPANY', 'Renault'), 'Techno': ('PRODUCT', 'Renault 5 Techno'), 'AESC': ('COMPANY', 'AESC'), 'Five': ('PRODUCT', 'Renault 5 Five')}),
    checks=[],
)
