from goldlib import *
from mentions import mentions

TEXT = """Renault 5 makes its comeback at €25,000, built in northern France

GENEVA, Feb 26. The most awaited small car of the year dropped its camouflage on Monday evening. The electric Renault 5, 3.92 metres long, will be sold from about €25,000 with a battery of 40 kWh and from some €30,000 with one of 52 kWh. Distances between charges: up to 300 km and 400 km, respectively, under WLTP.

The strongest of its motors puts out 110 kW and takes the little car, at 1,450 kg or less one of the lightest in its class, to 100 km/h in under 8 seconds. On a fast charger the larger pack draws 100 kW and needs 30 minutes for 15 to 80 percent.

First customers will get their R5 in September.
Production is at Douai, one of three plants of the ElectriCity cluster that together may reach 400,000 vehicles a year by 2025 and for which 4,900 people work. Cells come from Poland at first, and from next year from a plant next door.

The EV unit, Ampere, means to have cut the cost of a compact electric car by 40 percent by 2027. Chief executive Luca de Meo, 56, promised that the successor of the Twingo would cost less than €20,000. Citroën’s ë-C3 is already there, nearly: €23,300. And sister brand Dacia sells a Spring for €18,400, of which 61,803 found a home last year.
"""

doc = dict(
    id='tm-renault5-launch', published='2024-02-26', source='salon-geneve-daily',
    title='Renault 5 makes its comeback at €25,000, built in northern France',
    text=TEXT,
    claims=[
        c('€25,000', 'price', 25000, 'EUR', company='Renault', product='Renault 5', status=['target', 'forecast']),
        c('Monday evening', 'launch', None, 'date', company='Renault', product='Renault 5', p=('2024-02-26', '2024-02-26')),
        c('3.92 metres', 'length', 3.92, 'm', company='Renault', product='Renault 5'),
        c('€25,000', 'price', 25000, 'EUR', nth=1, company='Renault', product='Renault 5', status=['target', 'forecast']),
        c('40 kWh', 'battery_capacity', 40, 'kWh', company='Renault', product='Renault 5'),
        c('€30,000', 'price', 30000, 'EUR', company='Renault', product='Renault 5', status=['target', 'forecast']),
        c('52 kWh', 'battery_capacity', 52, 'kWh', company='Renault', product='Renault 5'),
        c('300 km', 'range', None, 'km', 300, company='Renault', product='Renault 5'),
        c('400 km', 'range', None, 'km', 400, company='Renault', product='Renault 5'),
        c('110 kW', 'power', 110, 'kW', company='Renault', product='Renault 5'),
        c('1,450 kg', 'weight', None, 'kg', 1450, company='Renault', product='Renault 5'),
        c('8 seconds', 'acceleration', None, 'second', 8, company='Renault', product='Renault 5'),
        c('100 kW', 'charging_power', 100, 'kW', company='Renault', product='Renault 5'),
        c('30 minutes', 'charging_time', 30, 'minute', company='Renault', product='Renault 5'),
        c('September', 'delivery_start', None, 'date', company='Renault', product='Renault 5', p=('2024-09-01', '2024-09-30'), status=['plan', 'target', 'forecast']),
        c('three plants', 'other', 3, 'item', company=['Ampere', 'Renault']),
        c('400,000 vehicles', 'capacity', 400000, 'vehicle', company=['Ampere', 'Renault'], per='year', p=(None, '2025-12-31'), status=['target', 'forecast']),
        c('4,900 people', 'headcount', 4900, 'job', company=['Ampere', 'Renault']),
        c('next year', 'production_start', None, 'date', company='Renault', p=('2025-01-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('40 percent', 'cost', -40, 'percent', company='Ampere', role='change', p=(None, '2027-12-31'), status=['target', 'forecast']),
        c('€20,000', 'price', None, 'EUR', 20000, company='Renault', product=[None, 'Twingo'], status=['target', 'forecast']),
        c('€23,300', 'price', 23300, 'EUR', company='Citroën', product='ë-C3'),
        c('€18,400', 'price', 18400, 'EUR', company='Dacia', product='Spring'),
        c('61,803', 'sales', 61803, 'vehicle', company='Dacia', product='Spring', p=('2023-01-01', '2023-12-31')),
    ],
    names=mentions(TEXT, {'Ampere': ('COMPANY', 'Ampere'), 'Citroën': ('COMPANY', 'Citroën'), 'Dacia': ('COMPANY', 'Dacia'), 'Renault 5': ('PRODUCT', 'Renault 5'), 'R5': ('PRODUCT', 'Renault 5'), 'ë-C3': ('PRODUCT', 'ë-C3'), 'Spring': ('PRODUCT', 'Spring'), 'Twingo': ('PRODUCT', 'Twingo')}),
    checks=[],
)
