from goldlib import *
from mentions import mentions

TEXT = """Windrose delivers first electric long-haul tractor in Europe

Chinese truck start-up Windrose has handed over its first vehicle to a European customer, the French operator Altens, the company said on Wednesday.

Windrose, founded in 2022 by Wen Han, 34, plans to deliver 40 trucks in Europe by mid-2025 and has 6,400 orders and letters of intent worldwide.

The R700 tractor carries a 729 kWh battery and can cover 670 km (416 miles) fully loaded at 49 tonnes. With two cables it takes up to 870 kW and can be filled from 10% to 80% in 38 minutes. Output is 1,400 horsepower. The empty truck weighs 11 tonnes.

Mercedes-Benz Trucks claims 500 km for the eActros 600, which has 600 kWh on board and went into series production in Wörth at the end of November, and Tesla's Semi is rated at 500 miles. The price is 250,000 euros, roughly twice that of a diesel truck but, according to Han, €60,000 to €70,000 less than European makers charge.

A warranty of eight years or 1.2 million kilometres applies to the battery.

Trucks for the U.S. will be assembled in Georgia from the third quarter of next year. For Europe the firm signed for a site in Onnaing, northern France, with an investment of 175 million euros, 300 jobs and a planned output of 4,000 units in 2027.

It has raised $110 million so far from HSBC, HITE Hedge and others, and expects to list in New York in the first half of 2025.

Across the EU, 5,420 battery trucks were registered in the first nine months, 2.2% of the total.
"""

doc = dict(
    id='tw-d-windrose-truck', published='2024-12-18', source='haul-and-charge',
    title='Windrose delivers first electric long-haul tractor in Europe',
    text=TEXT,
    claims=[
        c('40 trucks', 'deliveries', 40, 'vehicle', company='Windrose', p=(None, '2025-06-30'), status=['plan', 'target', 'forecast']),
        c('6,400 orders and letters of intent', 'orders', 6400, 'order', company='Windrose'),
        c('729 kWh', 'battery_capacity', 729, 'kWh', company='Windrose', product='R700'),
        c('670 km', 'range', 670, 'km', company='Windrose', product='R700'),
        c('416 miles', 'range', 416, 'mile', company='Windrose', product='R700'),
        c('49 tonnes', 'weight', 49, 'tonne', company='Windrose', product='R700'),
        c('870 kW', 'charging_power', None, 'kW', 870, company='Windrose', product='R700'),
        c('38 minutes', 'charging_time', 38, 'minute', company='Windrose', product='R700'),
        c('1,400 horsepower', 'power', 1400, 'hp', company='Windrose', product='R700'),
        c('11 tonnes', 'weight', 11, 'tonne', company='Windrose', product='R700'),
        c('500 km', 'range', 500, 'km', company=['Mercedes-Benz Trucks', 'Mercedes-Benz'], product='eActros 600'),
        c('600 kWh', 'battery_capacity', 600, 'kWh', company=['Mercedes-Benz Trucks', 'Mercedes-Benz'], product='eActros 600'),
        c('end of November', 'production_start', None, 'date', company=['Mercedes-Benz Trucks', 'Mercedes-Benz'], product='eActros 600', p=('2024-11-01', '2024-11-30')),
        c('500 miles', 'range', 500, 'mile', company='Tesla', product='Semi'),
        c('250,000 euros', 'price', 250000, 'EUR', company='Windrose', product='R700'),
        c('twice', 'price', 100, 'percent', company='Windrose', product='R700', role='change'),
        c('€60,000 to €70,000', 'price', -70000, 'EUR', -60000, company='Windrose', product='R700', role='change'),
        c('eight years', 'warranty', 8, 'year', company='Windrose', product='R700'),
        c('1.2 million kilometres', 'warranty', 1200000.0, 'km', company='Windrose', product='R700'),
        c('third quarter of next year', 'production_start', None, 'date', company='Windrose', product=[None, 'R700'], p=('2025-07-01', '2025-09-30'), status=['plan', 'target', 'forecast']),
        c('175 million euros', 'investment', 175000000.0, 'EUR', company='Windrose', status=['plan', 'target', 'forecast']),
        c('300 jobs', 'jobs', 300, 'job', company='Windrose', status=['plan', 'target', 'forecast']),
        c('4,000 units', 'production', 4000, 'vehicle', company='Windrose', p=('2027-01-01', '2027-12-31'), status=['plan', 'target', 'forecast']),
        c('$110 million', 'funding', 110000000.0, 'USD', company='Windrose', p=(None, '2024-12-18')),
        c('5,420 battery trucks', 'registrations', 5420, 'vehicle', p=('2024-01-01', '2024-09-30')),
        c('2.2%', 'penetration', 2.2, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-09-30')),
    ],
    names=mentions(TEXT, {'Windrose': ('COMPANY', 'Windrose'), 'Altens': ('COMPANY', 'Altens'), 'R700': ('PRODUCT', 'R700'), 'Mercedes-Benz Trucks': ('COMPANY', 'Mercedes-Benz Trucks'), 'eActros 600': ('PRODUCT', 'eActros 600'), 'Tesla': ('COMPANY', 'Tesla'), 'Semi': ('PRODUCT', 'Semi'), 'HSBC': ('COMPANY', 'HSBC'), 'HITE Hedge': ('COMPANY', 'HITE Hedge')}),
    checks=[],
)
