from goldlib import *
from mentions import mentions

TEXT = """Atlante plugs in its hundredth site, wants 35,000 points by 2030

Milan – NHOA's charging arm Atlante has passed 100 stations, two years after it was born, spread over four countries: Italy, France, Spain and Portugal. That makes 1,100 charge points in service and 1,600 more under construction or waiting for the grid, the company said on Wednesday.

Its ambitions are larger. By 2025 it means to run 5,000 fast and ultra-fast points, and seven times as many at the close of the decade.

Brussels helps. Under the CEF programme Atlante was awarded €49.9 million in March for 1,800 fast chargers at over 300 locations, some 30 percent of what these will cost. The balance, €117 million, comes from the parent.

In the three months to March NHOA took €74.6 million, up 187 percent; charging contributed a mere €1.5 million, though that was four times the year-earlier figure. Group EBITDA remained in the red at minus €9.8 million.

Utilisation at Italian sites averages 4.1 percent; break-even needs 8. Prices start at €0.59 per kWh for subscribers paying €4.99 a month.

For comparison, Enel X Way says it has 19,000 points, Be Charge 20,000.

Reporter's e-mail: mobilita@example.it. Reproduction reserved.
"""

doc = dict(
    id='tl-atlante-network', published='2023-06-21', source='corriere-della-mobilita',
    title='Atlante plugs in its hundredth site, wants 35,000 points by 2030',
    text=TEXT,
    claims=[
        c('35,000 points', 'chargers', 35000, 'charger', company='Atlante', p=(None, '2030-12-31'), status='target'),
        c('100 stations', 'stations', 100, 'station', None, company='Atlante', p=(None, '2023-06-21')),
        c('four countries', 'countries', 4, 'country', company='Atlante'),
        c('1,100 charge points', 'chargers', 1100, 'charger', company='Atlante'),
        c('1,600 more', 'chargers', 1600, 'charger', company='Atlante', status='plan'),
        c('5,000 fast and ultra-fast points', 'chargers', 5000, 'charger', company='Atlante', p=(None, '2025-12-31'), status=['target', 'plan']),
        c('seven times', 'chargers', 600, 'percent', company='Atlante', role='change', p=(None, '2030-12-31'), status=['target', 'plan']),
        c('€49.9 million', ['funding', 'subsidy'], 49900000.0, 'EUR', company='Atlante', p=('2023-03-01', '2023-03-31')),
        c('1,800 fast chargers', 'chargers', 1800, 'charger', company='Atlante', status='plan'),
        c('300 locations', 'stations', 300, 'station', None, company='Atlante', status='plan'),
        c('30 percent', ['funding', 'subsidy', 'other'], 30, 'percent', company='Atlante', role='share'),
        c('€117 million', 'investment', 117000000.0, 'EUR', company='Atlante', status='plan'),
        c('€74.6 million', 'revenue', 74600000.0, 'EUR', company='NHOA', p=('2023-01-01', '2023-03-31')),
        c('187 percent', 'revenue', 187, 'percent', company='NHOA', role='change', p=('2023-01-01', '2023-03-31')),
        c('€1.5 million', 'revenue', 1500000, 'EUR', company='Atlante', p=('2023-01-01', '2023-03-31')),
        c('four times', 'revenue', 300, 'percent', company='Atlante', role='change', p=('2023-01-01', '2023-03-31')),
        c('€9.8 million', 'ebitda', -9800000, 'EUR', company='NHOA', p=('2023-01-01', '2023-03-31')),
        c('4.1 percent', 'other', 4.1, 'percent', company='Atlante'),
        c('8', 'other', 8, 'percent', nth=3, company='Atlante', status='forecast'),
        c('€0.59', 'price', 0.59, 'EUR', company='Atlante', per='kWh'),
        c('€4.99', 'price', 4.99, 'EUR', company='Atlante', per='month'),
        c('19,000 points', 'chargers', 19000, 'charger', company='Enel'),
        c('20,000', 'chargers', 20000, 'charger', company='Be Charge'),
    ],
    names=mentions(TEXT, {'NHOA': ('COMPANY', 'NHOA'), 'Enel X Way': ('COMPANY', 'Enel'), 'Atlante': ('COMPANY', 'Atlante'), 'Be Charge': ('COMPANY', 'Be Charge')}),
    checks=[],
)
