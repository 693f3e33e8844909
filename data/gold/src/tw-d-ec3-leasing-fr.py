from goldlib import *
from mentions import mentions

TEXT = """Citroën ë-C3: from €54 a month under social leasing, €23,300 to buy

The ë-C3 is at French dealers at last. Announced for the second quarter and postponed in May because of software problems, Citroën's small electric car was delivered to its first private customers this week.

It has a 44 kWh LFP battery from SVOLT and a motor of 83 kW, equivalent to 113 hp. The You costs €23,300 and the Max €27,800. After the ecological bonus of €4,000 the former falls below €20,000, to €19,300.

Citroën also promises a version at €19,990, before any bonus, with about 200 km of range. It will not come before the middle of 2025.

Range at present is 320 km under WLTP, or 199 miles for readers across the Channel. It accepts 100 kW in direct current, so that 26 minutes suffice for 20 to 80%. Zero to 100 km/h takes 11 seconds; the car stops accelerating at 132 km/h. The Dacia Spring, at €16,900, is still cheaper, but gets no bonus since it is made in China, and Renault asks €27,990 for an R5 with 312 km. The ë-C3 comes from Trnava in Slovakia, costs no more to service than a petrol model and has a guarantee of two years, or eight years and 160,000 km for the battery.

In the first social leasing campaign, early this year, about 50,000 contracts were signed in six weeks. Stellantis took 18,000 of these.

The brand claims 50,000 orders.
"""

doc = dict(
    id='tw-d-ec3-leasing-fr', published='2024-09-19', source='la-route-electrique',
    title='Citroën ë-C3: from €54 a month under social leasing, €23,300 to buy',
    text=TEXT,
    claims=[
        c('€54', 'price', 54, 'EUR', company='Citroën', product='ë-C3', per='month'),
        c('€23,300', 'price', 23300, 'EUR', company='Citroën', product='ë-C3'),
        c('second quarter', ['delivery_start', 'launch'], None, 'date', company='Citroën', product='ë-C3', p=('2024-04-01', '2024-06-30'), status=['plan', 'target', 'forecast'], superseded=True),
        c('this week', 'delivery_start', None, 'date', company='Citroën', product='ë-C3', p=('2024-09-16', '2024-09-22')),
        c('44 kWh', 'battery_capacity', 44, 'kWh', company='Citroën', product='ë-C3'),
        c('83 kW', 'power', 83, 'kW', company='Citroën', product='ë-C3'),
        c('113 hp', 'power', 113, 'hp', company='Citroën', product='ë-C3'),
        c('€23,300', 'price', 23300, 'EUR', nth=1, company='Citroën', product='ë-C3 You'),
        c('€27,800', 'price', 27800, 'EUR', company='Citroën', product='ë-C3 Max'),
        c('€4,000', 'subsidy', 4000, 'EUR'),
        c('€20,000', 'price', None, 'EUR', 20000, company='Citroën', product='ë-C3 You'),
        c('€19,300', 'price', 19300, 'EUR', company='Citroën', product='ë-C3 You'),
        c('€19,990', 'price', 19990, 'EUR', company='Citroën', product='ë-C3', status=['plan', 'target', 'actual']),
        c('200 km', 'range', 200, 'km', company='Citroën', product='ë-C3', status=['plan', 'target', 'actual']),
        c('middle of 2025', 'launch', None, 'date', company='Citroën', product='ë-C3', p=('2025-06-01', None), status=['plan', 'target', 'forecast']),
        c('320 km', 'range', 320, 'km', company='Citroën', product='ë-C3'),
        c('199 miles', 'range', 199, 'mile', company='Citroën', product='ë-C3'),
        c('100 kW', 'charging_power', 100, 'kW', company='Citroën', product='ë-C3'),
        c('26 minutes', 'charging_time', 26, 'minute', company='Citroën', product='ë-C3'),
        c('11 seconds', 'acceleration', 11, 'second', company='Citroën', product='ë-C3'),
        c('132 km/h', 'top_speed', 132, 'km/h', company='Citroën', product='ë-C3'),
        c('€16,900', 'price', 16900, 'EUR', company='Dacia', product='Spring'),
        c('€27,990', 'price', 27990, 'EUR', company='Renault', product=['Renault 5', 'R5']),
        c('312 km', 'range', 312, 'km', company='Renault', product=['Renault 5', 'R5']),
        c('two years', 'warranty', 2, 'year', company='Citroën', product='ë-C3'),
        c('eight years', 'warranty', 8, 'year', company='Citroën', product='ë-C3'),
        c('160,000 km', 'warranty', 160000, 'km', company='Citroën', product='ë-C3'),
        c('50,000 contracts', ['orders', 'sales'], 50000, ['order', 'item']),
        c('18,000', ['orders', 'sales'], 18000, ['order', 'item'], company='Stellantis'),
        c('50,000 orders', 'orders', 50000, 'order', company='Citroën', product='ë-C3'),
    ],
    names=mentions(TEXT, {'Citroën': ('COMPANY', 'Citroën'), 'ë-C3': ('PRODUCT', 'ë-C3'), 'SVOLT': ('COMPANY', 'SVOLT'), 'You': ('PRODUCT', 'ë-C3 You'), 'Max': ('PRODUCT', 'ë-C3 Max'), 'Dacia': ('COMPANY', 'Dacia'), 'Spring': ('PRODUCT', 'Spring'), 'Renault': ('COMPANY', 'Renault'), 'R5': ('PRODUCT', 'Renault 5'), 'Stellantis': ('COMPANY', 'Stellantis')}),
    checks=[],
)
