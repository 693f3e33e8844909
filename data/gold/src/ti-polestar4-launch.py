from goldlib import *
from mentions import mentions

TEXT = """Polestar's coupe-SUV without a rear window reaches Swedish price lists

The Polestar 4 Long range Single motor costs 699,000 kronor, the Dual motor version 789,000. A Performance pack for the latter adds 50,000. By way of comparison, Tesla's Model Y Long Range stands at 579,990, BMW's iX3 at 751,000.

Both use 100 kWh, of which 94 kWh can be drawn, and charge at no more than 200 kW. WLTP: 620 km with one motor, 590 km with two. The stronger car has 400 kW and 686 Nm; the other makes do with 200 and 343.

Volvo Cars, the former parent, still has 18% after handing most of its holding to investors, and Geely's Hangzhou Bay plant assembles the 4 until Renault Korea in Busan takes over for America in the second half of 2025. In the first quarter the Gothenburg company delivered 7,200 cars, 40% fewer; in the last one of 2023 there had been 12,800.
"""

doc = dict(
    id='ti-polestar4-launch', published='2024-04-24', source='nordic-drive',
    title="Polestar's coupe-SUV without a rear window reaches Swedish price lists",
    text=TEXT,
    claims=[
        c('699,000 kronor', 'price', 699000, 'SEK', company='Polestar', product='Polestar 4 Long range Single motor'),
        c('789,000', 'price', 789000, 'SEK', company='Polestar', product='Polestar 4 Long range Dual motor'),
        c('50,000', 'price', 50000, 'SEK', company='Polestar', product=['Polestar 4 Long range Dual motor', 'Performance pack']),
        c('579,990', 'price', 579990, 'SEK', company='Tesla', product='Model Y Long Range'),
        c('751,000', 'price', 751000, 'SEK', company='BMW', product='iX3'),
        c('100 kWh', 'battery_capacity', 100, 'kWh', company='Polestar', product=['Polestar 4', 'Polestar 4 Long range Single motor', 'Polestar 4 Long range Dual motor']),
        c('94 kWh', 'battery_capacity', 94, 'kWh', company='Polestar', product=['Polestar 4', 'Polestar 4 Long range Single motor', 'Polestar 4 Long range Dual motor']),
        c('200 kW', 'charging_power', None, 'kW', 200, company='Polestar', product=['Polestar 4', 'Polestar 4 Long range Single motor', 'Polestar 4 Long range Dual motor']),
        c('620 km', 'range', 620, 'km', company='Polestar', product='Polestar 4 Long range Single motor'),
        c('590 km', 'range', 590, 'km', company='Polestar', product='Polestar 4 Long range Dual motor'),
        c('400 kW', 'power', 400, 'kW', company='Polestar', product='Polestar 4 Long range Dual motor'),
        c('686 Nm', 'torque', 686, 'Nm', company='Polestar', product='Polestar 4 Long range Dual motor'),
        c('200', 'power', 200, 'kW', nth=1, company='Polestar', product='Polestar 4 Long range Single motor'),
        c('343', 'torque', 343, 'Nm', company='Polestar', product='Polestar 4 Long range Single motor'),
        c('18%', 'stake', 18, 'percent', company=['Volvo Cars', 'Polestar']),
        c('second half of 2025', 'production_start', None, 'date', company=['Polestar', 'Renault Korea'], product='Polestar 4', p=('2025-07-01', '2025-12-31'), status=['plan', 'target']),
        c('7,200 cars', 'deliveries', 7200, 'vehicle', company='Polestar', p=('2024-01-01', '2024-03-31')),
        c('40%', 'deliveries', -40, 'percent', company='Polestar', role='change', p=('2024-01-01', '2024-03-31')),
        c('12,800', 'deliveries', 12800, 'vehicle', company='Polestar', p=('2023-10-01', '2023-12-31')),
    ],
    names=mentions(TEXT, {'Polestar': ('COMPANY', 'Polestar'), 'Tesla': ('COMPANY', 'Tesla'), 'BMW': ('COMPANY', 'BMW'), 'Volvo Cars': ('COMPANY', 'Volvo Cars'), 'Geely': ('COMPANY', 'Geely'), 'Renault Korea': ('COMPANY', 'Renault Korea'), '4': ('PRODUCT', 'Polestar 4'), 'Polestar 4 Long range Single motor': ('PRODUCT', 'Polestar 4 Long range Single motor'), 'Dual motor': ('PRODUCT', 'Polestar 4 Long range Dual motor'), 'Model Y Long Range': ('PRODUCT', 'Model Y Long Range'), 'iX3': ('PRODUCT', 'iX3')}),
    checks=[],
)
