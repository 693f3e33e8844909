from goldlib import *
from mentions import mentions

TEXT = """Deals of the week: VW's ID.3 dives under €30,000

Short and sharp, as every Monday.

VW: the ID.3 Pure is listed at €29,760 again, after €33,330 until now; the campaign ends on December 31. 52 kWh, 388 km, 170 PS. Other ID.3 variants keep a bonus of €3,570.

Opel: Corsa Electric, €29,990, or €149 a month over 48 months with 10,000 km a year included. List price before: €34,650.

Citroën: the ë-C3 (€23,300, 320 km, 44 kWh) is late. The company sent word that customers who ordered by June get theirs in November; they had been told August. A version for €19,990 with 200 km goes on the market in 2025.

Dacia: Spring, €12,750 instead of €16,900, a rebate of €4,150. 26.8 kWh, 220 km, and 45 PS that take 19.1 seconds to reach 100. Stocks only.

MG: €6,000 off each MG4 in the yard. There are 1,100 of them. Warranty, as ever: seven years, 150,000 km.

No liability for misprints. Last week's most read: Is a heat pump worth it?
"""

doc = dict(
    id='tl-deals-monday', published='2024-09-30', source='angebote-und-autos',
    title="Deals of the week: VW's ID.3 dives under €30,000",
    text=TEXT,
    claims=[
        c('€30,000', 'price', None, 'EUR', 30000, company='Volkswagen', product='ID.3 Pure'),
        c('€29,760', 'price', 29760, 'EUR', company='Volkswagen', product='ID.3 Pure'),
        c('€33,330', 'price', 33330, 'EUR', company='Volkswagen', product='ID.3 Pure', superseded=True),
        c('52 kWh', 'battery_capacity', 52, 'kWh', company='Volkswagen', product='ID.3 Pure'),
        c('388 km', 'range', 388, 'km', company='Volkswagen', product='ID.3 Pure'),
        c('170 PS', 'power', 170, 'hp', company='Volkswagen', product='ID.3 Pure'),
        c('€3,570', 'price_change', -3570, 'EUR', company='Volkswagen', product='ID.3', role='change'),
        c('€29,990', 'price', 29990, 'EUR', company='Opel', product='Corsa Electric'),
        c('€149', 'price', 149, 'EUR', company='Opel', product='Corsa Electric', per='month'),
        c('48 months', 'duration', 48, 'month', company='Opel', product='Corsa Electric'),
        c('10,000 km', 'distance', 10000, 'km', company='Opel', product='Corsa Electric', per='year'),
        c('€34,650', 'price', 34650, 'EUR', company='Opel', product='Corsa Electric', superseded=True),
        c('€23,300', 'price', 23300, 'EUR', company='Citroën', product='ë-C3'),
        c('320 km', 'range', 320, 'km', company='Citroën', product='ë-C3'),
        c('44 kWh', 'battery_capacity', 44, 'kWh', company='Citroën', product='ë-C3'),
        c('November', 'delivery_start', None, 'date', company='Citroën', product='ë-C3', p=('2024-11-01', '2024-11-30'), status=['plan', 'target', 'forecast']),
        c('August', 'delivery_start', None, 'date', company='Citroën', product='ë-C3', p=('2024-08-01', '2024-08-31'), status=['plan', 'target', 'forecast'], superseded=True),
        c('€19,990', 'price', 19990, 'EUR', company='Citroën', product='ë-C3'),
        c('200 km', 'range', 200, 'km', company='Citroën', product='ë-C3'),
        c('2025', 'launch', None, 'date', company='Citroën', product='ë-C3', p=('2025-01-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('€12,750', 'price', 12750, 'EUR', company='Dacia', product='Spring'),
        c('€16,900', 'price', 16900, 'EUR', company='Dacia', product='Spring', superseded=True),
        c('€4,150', 'price_change', -4150, 'EUR', company='Dacia', product='Spring', role='change'),
        c('26.8 kWh', 'battery_capacity', 26.8, 'kWh', company='Dacia', product='Spring'),
        c('220 km', 'range', 220, 'km', company='Dacia', product='Spring'),
        c('45 PS', 'power', 45, 'hp', company='Dacia', product='Spring'),
        c('19.1 seconds', 'acceleration', 19.1, 'second', company='Dacia', product='Spring'),
        c('€6,000', 'price_change', -6000, 'EUR', company='MG', product='MG4', role='change'),
        c('1,100', 'inventory', 1100, 'vehicle', company='MG', product='MG4'),
        c('seven years', 'warranty', 7, 'year', company='MG', product='MG4'),
        c('150,000 km', 'warranty', 150000, 'km', company='MG', product='MG4'),
    ],
    names=mentions(TEXT, {'VW': ('COMPANY', 'Volkswagen'), 'Opel': ('COMPANY', 'Opel'), 'Citroën': ('COMPANY', 'Citroën'), 'Dacia': ('COMPANY', 'Dacia'), 'MG': ('COMPANY', 'MG'), 'ID.3 Pure': ('PRODUCT', 'ID.3 Pure'), 'ID.3': ('PRODUCT', 'ID.3'), 'Corsa Electric': ('PRODUCT', 'Corsa Electric'), 'ë-C3': ('PRODUCT', 'ë-C3'), 'Spring': ('PRODUCT', 'Spring'), 'MG4': ('PRODUCT', 'MG4')}),
    checks=[],
)
