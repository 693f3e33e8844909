from goldlib import *
from mentions import mentions

TEXT = """Nio launches Firefly small EV at 119,800 yuan, deliveries begin April 29

Chinese electric vehicle maker Nio launched the first model of its third brand, Firefly, on Saturday evening.

The price of the hatchback starts at 119,800 yuan ($16,410) with the battery, 29,000 yuan lower than the pre-sale price announced in December, which was 148,800 yuan. Without the battery it costs 79,800 yuan, and the pack is leased for 399 yuan a month.

The car is 4,003 mm long. It has a 105 kW motor and a 42.1 kWh lithium iron phosphate battery with a CLTC range of 420 km.

The Smart #1 is priced from 154,900 yuan and the Mini Cooper Electric from 189,800 yuan in China. Sales in Europe are to start in the third quarter, with 16 countries on the list this year.

Nio delivered 15,039 vehicles in March, including 10,219 of the Nio brand and 4,820 of Onvo. In the first quarter, the company delivered 42,094 vehicles, up 40.1% from the same quarter last year and down 42.1% from 72,689 in the previous quarter. Cumulative deliveries reached 713,658 by the end of March.

Founder William Li has said sales would double this year to about 440,000 and that the company would break even in the fourth quarter. The net loss was 22.4 billion yuan in 2024, after 20.7 billion.

As of April 18, Nio had 3,245 battery swap stations worldwide, of which 3,186 in China, and 26,310 charging piles. The Firefly cannot use them until a fifth-generation station arrives next year.

(NYSE: NIO; HKEX: 9866)
"""

doc = dict(
    id='tv-c-firefly-nio', published='2025-04-20', source='shenyue-daily',
    title='Nio launches Firefly small EV at 119,800 yuan, deliveries begin April 29',
    text=TEXT,
    claims=[
        c('119,800 yuan', 'price', 119800, 'CNY', company=['Nio', 'Firefly'], product=['Firefly', None]),
        c('April 29', 'delivery_start', None, 'date', company=['Nio', 'Firefly'], product=['Firefly', None], p=('2025-04-29', '2025-04-29'), status=['plan', 'target', 'forecast']),
        c('Saturday', 'launch', None, 'date', company=['Nio', 'Firefly'], product=['Firefly', None], p=('2025-04-19', '2025-04-19')),
        c('119,800 yuan', 'price', 119800, 'CNY', nth=1, company=['Nio', 'Firefly'], product=['Firefly', None]),
        c('$16,410', 'price', 16410, 'USD', company=['Nio', 'Firefly'], product=['Firefly', None]),
        c('29,000 yuan', 'price', -29000, 'CNY', company=['Nio', 'Firefly'], product=['Firefly', None], role='change'),
        c('148,800 yuan', 'price', 148800, 'CNY', company=['Nio', 'Firefly'], product=['Firefly', None], superseded=True),
        c('79,800 yuan', 'price', 79800, 'CNY', company=['Nio', 'Firefly'], product=['Firefly', None]),
        c('399 yuan', 'price', 399, 'CNY', company=['Nio', 'Firefly'], product=['Firefly', None], per='month'),
        c('4,003 mm', 'length', 4003, 'mm', company=['Nio', 'Firefly'], product=['Firefly', None]),
        c('105 kW', 'power', 105, 'kW', company=['Nio', 'Firefly'], product=['Firefly', None]),
        c('42.1 kWh', 'battery_capacity', 42.1, 'kWh', company=['Nio', 'Firefly'], product=['Firefly', None]),
        c('420 km', 'range', 420, 'km', company=['Nio', 'Firefly'], product=['Firefly', None]),
        c('154,900 yuan', 'price', 154900, 'CNY', company='Smart', product='#1'),
        c('189,800 yuan', 'price', 189800, 'CNY', company='Mini', product='Cooper Electric'),
        c('third quarter', 'launch', None, 'date', company=['Nio', 'Firefly'], product=['Firefly', None], p=('2025-07-01', '2025-09-30'), status=['plan', 'target', 'forecast']),
        c('16 countries', 'countries', 16, 'country', company='Firefly', p=('2025-01-01', '2025-12-31'), status=['plan', 'target']),
        c('15,039 vehicles', 'deliveries', 15039, 'vehicle', company='Nio', p=('2025-03-01', '2025-03-31')),
        c('10,219', 'deliveries', 10219, 'vehicle', company='Nio', p=('2025-03-01', '2025-03-31')),
        c('4,820', 'deliveries', 4820, 'vehicle', company='Onvo', p=('2025-03-01', '2025-03-31')),
        c('42,094', 'deliveries', 42094, 'vehicle', company='Nio', p=('2025-01-01', '2025-03-31')),
        c('40.1%', 'deliveries', 40.1, 'percent', company='Nio', role='change', p=('2025-01-01', '2025-03-31')),
        c('42.1%', 'deliveries', -42.1, 'percent', company='Nio', role='change', p=('2025-01-01', '2025-03-31')),
        c('72,689', 'deliveries', 72689, 'vehicle', company='Nio', p=('2024-10-01', '2024-12-31')),
        c('713,658', 'deliveries', 713658, 'vehicle', company='Nio', p=(None, '2025-03-31')),
        c('double', ['sales', 'deliveries'], 100, 'percent', company='Nio', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('440,000', ['sales', 'deliveries'], 440000, 'vehicle', company='Nio', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('22.4 billion yuan', 'net_income', -22400000000, 'CNY', company='Nio', p=('2024-01-01', '2024-12-31')),
        c('20.7 billion', 'net_income', -20700000000, 'CNY', company='Nio', p=('2023-01-01', '2023-12-31')),
        c('3,245 battery swap stations', 'stations', 3245, 'station', company='Nio', p=('2025-04-18', '2025-04-18')),
        c('3,186', 'stations', 3186, 'station', company='Nio', p=('2025-04-18', '2025-04-18')),
        c('26,310 charging piles', 'chargers', 26310, 'charger', company='Nio', p=('2025-04-18', '2025-04-18')),
    ],
    names=mentions(TEXT, {'Nio': ('COMPANY', 'Nio'), 'NIO': ('COMPANY', 'Nio'), 'Firefly': ('COMPANY', 'Firefly'), 'Smart': ('COMPANY', 'Smart'), '#1': ('PRODUCT', '#1'), 'Mini': ('COMPANY', 'Mini'), 'Cooper Electric': ('PRODUCT', 'Cooper Electric'), 'Onvo': ('COMPANY', 'Onvo')}),
    checks=[],
)
