from goldlib import *
from mentions import mentions

TEXT = """Mahindra BE 6e, XEV 9e break cover; start at Rs 18.90 lakh, Rs 21.90 lakh

CHENNAI: Two electric SUVs born on the INGLO platform were unveiled by Mahindra on Tuesday night. Introductory prices for Pack One, ex-showroom and without charger, are Rs 18.90 lakh for the BE 6e and Rs 21.90 lakh for the XEV 9e. A charger of 7.2 kW costs Rs 50,000 extra, the 11 kW one Rs 75,000.

Both come with packs of 59 kWh or 79 kWh. With the latter, the coupe-like XEV 9e travels 656 km on the MIDC cycle and the smaller car 682 km; output is 210 kW or 170 kW, depending on battery, and 380 Nm. The BE 6e gets to 100 in 6.7 seconds. Given a 175-kW post, 20 to 80 per cent is a matter of 20 minutes. First owners enjoy a lifetime battery warranty.

Deliveries commence between late February and early March. Mahindra has put Rs 4,500 crore into the pair out of Rs 16,000 crore planned from FY22 to FY27, and the Chakan shop can make 90,000 a year, expandable to 1.2 lakh.

"20 to 30 per cent of our SUVs will be electric by 2027", said Rajesh Jejurikar, executive director.
"""

doc = dict(
    id='tl-mahindra-be6-xev', published='2024-11-27', source='sahyadri-autos',
    title='Mahindra BE 6e, XEV 9e break cover; start at Rs 18.90 lakh, Rs 21.90 lakh',
    text=TEXT,
    claims=[
        c('Rs 18.90 lakh', 'price', 1890000, 'INR', company='Mahindra', product='BE 6e'),
        c('Rs 21.90 lakh', 'price', 2190000, 'INR', company='Mahindra', product='XEV 9e'),
        c('Tuesday night', 'launch', None, 'date', company='Mahindra', product=['BE 6e', 'XEV 9e'], p=('2024-11-26', '2024-11-26')),
        c('Rs 18.90 lakh', 'price', 1890000, 'INR', nth=1, company='Mahindra', product='BE 6e'),
        c('Rs 21.90 lakh', 'price', 2190000, 'INR', nth=1, company='Mahindra', product='XEV 9e'),
        c('7.2 kW', 'charging_power', 7.2, 'kW', company='Mahindra'),
        c('Rs 50,000', 'price', 50000, 'INR', company='Mahindra'),
        c('11 kW', 'charging_power', 11, 'kW', company='Mahindra'),
        c('Rs 75,000', 'price', 75000, 'INR', company='Mahindra'),
        c('59 kWh', 'battery_capacity', 59, 'kWh', company='Mahindra', product=['BE 6e', 'XEV 9e']),
        c('79 kWh', 'battery_capacity', 79, 'kWh', company='Mahindra', product=['BE 6e', 'XEV 9e']),
        c('656 km', 'range', 656, 'km', company='Mahindra', product='XEV 9e'),
        c('682 km', 'range', 682, 'km', company='Mahindra', product='BE 6e'),
        c('210 kW', 'power', 210, 'kW', company='Mahindra', product=['BE 6e', 'XEV 9e']),
        c('170 kW', 'power', 170, 'kW', company='Mahindra', product=['BE 6e', 'XEV 9e']),
        c('380 Nm', 'torque', 380, 'Nm', company='Mahindra', product=['BE 6e', 'XEV 9e']),
        c('6.7 seconds', 'acceleration', 6.7, 'second', company='Mahindra', product='BE 6e'),
        c('175-kW', 'charging_power', 175, 'kW', company='Mahindra', product=['BE 6e', 'XEV 9e']),
        c('20 minutes', 'charging_time', 20, 'minute', company='Mahindra', product=['BE 6e', 'XEV 9e']),
        c('late February and early March', 'delivery_start', None, 'date', company='Mahindra', product=['BE 6e', 'XEV 9e'], p=('2025-02-01', '2025-03-31'), status=['plan', 'target', 'forecast']),
        c('Rs 4,500 crore', 'investment', 45000000000.0, 'INR', company='Mahindra'),
        c('Rs 16,000 crore', 'investment', 160000000000.0, 'INR', company='Mahindra', p=('2021-04-01', '2027-03-31'), status='plan'),
        c('90,000', 'capacity', 90000, 'vehicle', company='Mahindra', per='year'),
        c('1.2 lakh', 'capacity', 120000, 'vehicle', company='Mahindra', per='year', status='plan'),
        c('20 to 30 per cent', 'sales', 20, 'percent', 30, company='Mahindra', role='share', p=(None, '2027-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'BE 6e': ('PRODUCT', 'BE 6e'), 'XEV 9e': ('PRODUCT', 'XEV 9e'), 'Mahindra': ('COMPANY', 'Mahindra')}),
    checks=[],
)
