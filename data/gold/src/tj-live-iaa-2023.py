from goldlib import *
from mentions import mentions

TEXT = """IAA live: “We've never had so few excuses” – Monday in Munich, as it happened

08:40 BMW goes first. Chief executive Oliver Zipse, 59, pulls the sheet off the Vision Neue Klasse: 30% more range, 30% quicker charging, 25% less appetite than now. Series cars will be built at Debrecen from 2025, six models within two years. The group wants battery cars to be 15% of deliveries this year and more than half by 2030.

09:30 Across the hall Mercedes counters with the Concept CLA. The claims: 750 km plus, 12 kWh per hundred kilometres, 400 km in 15 minutes. Production start: late 2024.

10:15 VW shows an ID. GTI study, on sale in 2027, from below €30,000. It will launch eleven new EVs by 2027.

11:00 To the Chinese, 41 percent of all exhibitors. BYD's Seal costs €44,900 in Germany, with 570 km; its stand is the biggest of any carmaker. XPeng enters the country in 2024 with the G9 and P7. Leapmotor presents the C10; it will sell five models abroad in the next two years.

12:20 Renault's Scenic E-Tech: up to 620 km, 87 kWh, 160 kW, €40,000 or a shade less for the base car. Deliveries: early 2024.

13:05 Tesla is here after ten years' absence, with the new Model 3: €42,990, that's €1,000 dearer, and 629 km instead of 602.

14:00 Mini's electric Cooper (€32,900; 305 km) gets the applause, the Countryman Electric (462 km) doesn't.

Live coverage has ended. Photos: own. Follow us on Mastodon.
"""

doc = dict(
    id='tj-live-iaa-2023', published='2023-09-04', source='liveblog-munich-motor',
    title="IAA live: “We've never had so few excuses” – Monday in Munich, as it happened",
    text=TEXT,
    claims=[
        c('30%', 'range', 30, 'percent', company='BMW', product='Vision Neue Klasse', role='change'),
        c('30%', 'charging_time', -30, 'percent', nth=1, company='BMW', product='Vision Neue Klasse', role='change'),
        c('25%', 'consumption', -25, 'percent', company='BMW', product='Vision Neue Klasse', role='change'),
        c('2025', 'production_start', None, 'date', company='BMW', product='Vision Neue Klasse', p=('2025-01-01', '2025-12-31'), status=['plan', 'target']),
        c('six models', 'models', 6, 'model', company='BMW', status='plan'),
        c('two years', 'duration', 2, 'year', company='BMW'),
        c('15%', 'deliveries', 15, 'percent', company='BMW', role='share', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('more than half', 'deliveries', 50, 'percent', None, company='BMW', role='share', p=(None, '2030-12-31'), status=['target', 'forecast']),
        c('750 km', 'range', 750, 'km', None, company='Mercedes-Benz', product='Concept CLA'),
        c('12 kWh', 'consumption', 12, 'kWh', company='Mercedes-Benz', product='Concept CLA', per='100km'),
        c('400 km', 'range', 400, 'km', company='Mercedes-Benz', product='Concept CLA'),
        c('15 minutes', 'charging_time', 15, 'minute', company='Mercedes-Benz', product='Concept CLA'),
        c('late 2024', 'production_start', None, 'date', company='Mercedes-Benz', product='Concept CLA', p=('2024-10-01', '2024-12-31'), status=['plan', 'target']),
        c('2027', 'launch', None, 'date', company='Volkswagen', product='ID. GTI Concept', p=('2027-01-01', '2027-12-31'), status=['plan', 'target']),
        c('€30,000', 'price', None, 'EUR', 30000, company='Volkswagen', product='ID. GTI Concept', status='forecast'),
        c('eleven', 'models', 11, 'model', company='Volkswagen', p=(None, '2027-12-31'), status='plan'),
        c('41 percent', 'other', 41, 'percent'),
        c('€44,900', 'price', 44900, 'EUR', company='BYD', product='Seal'),
        c('570 km', 'range', 570, 'km', company='BYD', product='Seal'),
        c('2024', 'launch', None, 'date', nth=1, company='XPeng', p=('2024-01-01', '2024-12-31'), status=['plan', 'target']),
        c('five models', 'models', 5, 'model', company='Leapmotor', p=(None, '2025-12-31'), status='plan'),
        c('620 km', 'range', None, 'km', 620, company='Renault', product='Scenic E-Tech'),
        c('87 kWh', 'battery_capacity', 87, 'kWh', company='Renault', product='Scenic E-Tech'),
        c('160 kW', 'power', 160, 'kW', company='Renault', product='Scenic E-Tech'),
        c('€40,000', 'price', None, 'EUR', 40000, company='Renault', product='Scenic E-Tech'),
        c('early 2024', 'delivery_start', None, 'date', company='Renault', product='Scenic E-Tech', p=('2024-01-01', '2024-03-31'), status=['plan', 'target']),
        c('€42,990', 'price', 42990, 'EUR', company='Tesla', product='Model 3'),
        c('€1,000', 'price_change', 1000, 'EUR', company='Tesla', product='Model 3', role='change'),
        c('629 km', 'range', 629, 'km', company='Tesla', product='Model 3'),
        c('602', 'range', 602, 'km', company='Tesla', product='Model 3'),
        c('€32,900', 'price', 32900, 'EUR', company='Mini', product='Cooper'),
        c('305 km', 'range', 305, 'km', company='Mini', product='Cooper'),
        c('462 km', 'range', 462, 'km', company='Mini', product='Countryman Electric'),
    ],
    names=mentions(TEXT, {'BMW': ('COMPANY', 'BMW'), 'Mercedes': ('COMPANY', 'Mercedes-Benz'), 'VW': ('COMPANY', 'Volkswagen'), 'Renault': ('COMPANY', 'Renault'), 'BYD': ('COMPANY', 'BYD'), 'XPeng': ('COMPANY', 'XPeng'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Tesla': ('COMPANY', 'Tesla'), 'Mini': ('COMPANY', 'Mini'), 'ID. GTI': ('PRODUCT', 'ID. GTI Concept'), 'Concept CLA': ('PRODUCT', 'Concept CLA'), 'Vision Neue Klasse': ('PRODUCT', 'Vision Neue Klasse'), 'Seal': ('PRODUCT', 'Seal'), 'G9': ('PRODUCT', 'G9'), 'P7': ('PRODUCT', 'P7'), 'C10': ('PRODUCT', 'C10'), 'Model 3': ('PRODUCT', 'Model 3'), 'Cooper': ('PRODUCT', 'Cooper'), 'Scenic E-Tech': ('PRODUCT', 'Scenic E-Tech'), 'Countryman Electric': ('PRODUCT', 'Countryman Electric')}),
    checks=[],
)
