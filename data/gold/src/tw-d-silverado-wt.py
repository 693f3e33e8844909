from goldlib import *
from mentions import mentions

TEXT = """2024 Chevy Silverado EV work truck: 450 miles, $79,800 and fleets only

DETROIT — Deliveries of the 2024 Chevrolet Silverado EV have begun, but only to fleets and only as the 4WT, General Motors said this week.

The EPA has certified the truck at 450 miles. A 3WT with 350 miles comes in August.

MSRP of the 4WT is $77,905 plus $1,895 for freight, a total of $79,800. The 3WT is expected at $74,800. When Chevrolet unveiled the pickup in January 2022, it spoke of a WT for $39,900; no such truck is on the schedule now.

The 4WT makes 510 hp and 615 lb-ft of torque, tows 10,000 pounds and can carry 1,440. On a 350-kW DC charger it gains 100 miles in 10 minutes. Ford rates the F-150 Lightning Pro at 240 miles, with 452 hp, for $59,974, and the longest-range Rivian R1T is good for 410. The Silverado's battery, believed to hold more than 200 kWh, is covered for eight years and 100,000 miles.

The retail model, the RST First Edition, costs $106,895 and arrives this fall with 754 hp in its Wide Open Watts mode and 400 miles.

Output at Factory Zero in Detroit-Hamtramck is slow: GM delivered just 49 Hummer EVs in April and May together.
"""

doc = dict(
    id='tw-d-silverado-wt', published='2023-06-28', source='heartland-truck-news',
    title='2024 Chevy Silverado EV work truck: 450 miles, $79,800 and fleets only',
    text=TEXT,
    claims=[
        c('450 miles', 'range', 450, 'mile', company='Chevrolet', product=['Silverado EV', 'Silverado EV 4WT']),
        c('$79,800', 'price', 79800, 'USD', company='Chevrolet', product=['Silverado EV', 'Silverado EV 4WT']),
        c('450 miles', 'range', 450, 'mile', nth=1, company='Chevrolet', product='Silverado EV 4WT'),
        c('350 miles', 'range', 350, 'mile', company='Chevrolet', product='Silverado EV 3WT'),
        c('August', 'launch', None, 'date', company='Chevrolet', product='Silverado EV 3WT', p=('2023-08-01', '2023-08-31'), status=['plan', 'target', 'forecast']),
        c('$77,905', 'price', 77905, 'USD', company='Chevrolet', product='Silverado EV 4WT'),
        c('$1,895', ['cost', 'price'], 1895, 'USD', company='Chevrolet', product='Silverado EV 4WT'),
        c('$79,800', 'price', 79800, 'USD', nth=1, company='Chevrolet', product='Silverado EV 4WT'),
        c('$74,800', 'price', 74800, 'USD', company='Chevrolet', product='Silverado EV 3WT', status=['forecast', 'plan']),
        c('January 2022', 'launch', None, 'date', company='Chevrolet', product='Silverado EV', p=('2022-01-01', '2022-01-31')),
        c('$39,900', 'price', 39900, 'USD', company='Chevrolet', product=['Silverado EV WT', 'Silverado EV'], status=['target', 'forecast', 'plan', 'actual'], superseded=True),
        c('510 hp', 'power', 510, 'hp', company='Chevrolet', product='Silverado EV 4WT'),
        c('615 lb-ft', 'torque', 615, 'lb-ft', company='Chevrolet', product='Silverado EV 4WT'),
        c('10,000 pounds', 'weight', 10000, 'lb', company='Chevrolet', product='Silverado EV 4WT'),
        c('1,440', 'weight', 1440, 'lb', company='Chevrolet', product='Silverado EV 4WT'),
        c('350-kW', 'charging_power', 350, 'kW', company='Chevrolet', product='Silverado EV 4WT'),
        c('100 miles', 'range', 100, 'mile', company='Chevrolet', product='Silverado EV 4WT'),
        c('10 minutes', 'charging_time', 10, 'minute', company='Chevrolet', product='Silverado EV 4WT'),
        c('240 miles', 'range', 240, 'mile', company='Ford', product='F-150 Lightning Pro'),
        c('452 hp', 'power', 452, 'hp', company='Ford', product='F-150 Lightning Pro'),
        c('$59,974', 'price', 59974, 'USD', company='Ford', product='F-150 Lightning Pro'),
        c('410', 'range', 410, 'mile', company='Rivian', product='R1T'),
        c('200 kWh', 'battery_capacity', 200, 'kWh', None, company='Chevrolet', product='Silverado EV', status=['forecast', 'actual']),
        c('eight years', 'warranty', 8, 'year', company='Chevrolet', product='Silverado EV'),
        c('100,000 miles', 'warranty', 100000, 'mile', company='Chevrolet', product='Silverado EV'),
        c('$106,895', 'price', 106895, 'USD', company='Chevrolet', product='Silverado EV RST First Edition'),
        c('fall', 'launch', None, 'date', company='Chevrolet', product='Silverado EV RST First Edition', p=('2023-09-01', '2023-11-30'), status=['plan', 'target', 'forecast']),
        c('754 hp', 'power', 754, 'hp', company='Chevrolet', product='Silverado EV RST First Edition'),
        c('400 miles', 'range', 400, 'mile', company='Chevrolet', product='Silverado EV RST First Edition'),
        c('49 Hummer EVs', 'deliveries', 49, 'vehicle', company='General Motors', product='Hummer EV', p=('2023-04-01', '2023-05-31')),
    ],
    names=mentions(TEXT, {'Chevy': ('COMPANY', 'Chevrolet'), 'Chevrolet': ('COMPANY', 'Chevrolet'), 'Silverado EV': ('PRODUCT', 'Silverado EV'), '4WT': ('PRODUCT', 'Silverado EV 4WT'), '3WT': ('PRODUCT', 'Silverado EV 3WT'), 'WT': ('PRODUCT', 'Silverado EV WT'), 'General Motors': ('COMPANY', 'General Motors'), 'GM': ('COMPANY', 'General Motors'), 'Ford': ('COMPANY', 'Ford'), 'F-150 Lightning Pro': ('PRODUCT', 'F-150 Lightning Pro'), 'Rivian': ('COMPANY', 'Rivian'), 'R1T': ('PRODUCT', 'R1T'), 'RST First Edition': ('PRODUCT', 'Silverado EV RST First Edition'), 'Hummer EV': ('PRODUCT', 'Hummer EV'), 'Silverado': ('PRODUCT', 'Silverado EV')}),
    checks=[],
)
