from goldlib import *
from mentions import mentions

TEXT = """Porsche recalls Taycan again over battery risk; nine-month deliveries down 7%

STUTTGART (Ticker) - Porsche is recalling 27,527 Taycans in the United States because a short circuit in the high-voltage battery could cause a fire, according to a filing with the U.S. road safety regulator.

The cars were built between 2019 and 2024. The number of those with faulty LG Energy Solution modules is put at about one percent. Until a software is installed, owners should charge to no more than 80 percent. The sports car maker had already called in 31,689 Taycans in June because of brake hoses.

Worldwide, the carmaker delivered 226,026 vehicles from January to September, compared with 242,722 a year earlier. In China, deliveries slumped by 29 percent to 43,280. In its home market it gained 8 percent to 26,838.

The Taycan lost half its volume: 14,042 were handed over, minus 50 percent. Tesla's Model S, which costs 94,990 euros in Germany, does not sell well either. The facelifted version starts at 101,500 euros, has up to 678 kilometers of range and charges with as much as 320 kW.

The electric Macan reached dealers in September and found 2,330 buyers in its first weeks. Porsche no longer holds to its goal that 80 percent of its new cars will be electric in 2030.

It expects revenue of 39 to 40 billion euros for 2024, down from 40 to 42 billion before July, and a return on sales of 14 to 15 percent. Figures for the third quarter will be published on October 25.

Shares were 1.2 percent lower at 69.84 euros in Frankfurt. The placement price in 2022 was 82.50 euros.

Photo: dpa/archive
"""

doc = dict(
    id='tv-c-taycan-recall', published='2024-10-08', source='rhein-auto-ticker',
    title='Porsche recalls Taycan again over battery risk; nine-month deliveries down 7%',
    text=TEXT,
    claims=[
        c('7%', 'deliveries', -7, 'percent', company='Porsche', role='change', p=('2024-01-01', '2024-09-30')),
        c('27,527 Taycans', 'recall', 27527, 'vehicle', company='Porsche', product='Taycan'),
        c('one percent', 'recall', 1, 'percent', company='Porsche', product='Taycan', role='share', status='forecast'),
        c('80 percent', 'other', 80, 'percent', company='Porsche', product='Taycan'),
        c('31,689', 'recall', 31689, 'vehicle', company='Porsche', product='Taycan', p=('2024-06-01', '2024-06-30')),
        c('226,026 vehicles', 'deliveries', 226026, 'vehicle', company='Porsche', p=('2024-01-01', '2024-09-30')),
        c('242,722', 'deliveries', 242722, 'vehicle', company='Porsche', p=('2023-01-01', '2023-09-30')),
        c('29 percent', 'deliveries', -29, 'percent', company='Porsche', role='change', p=('2024-01-01', '2024-09-30')),
        c('43,280', 'deliveries', 43280, 'vehicle', company='Porsche', p=('2024-01-01', '2024-09-30')),
        c('8 percent', 'deliveries', 8, 'percent', company='Porsche', role='change', p=('2024-01-01', '2024-09-30')),
        c('26,838', 'deliveries', 26838, 'vehicle', company='Porsche', p=('2024-01-01', '2024-09-30')),
        c('half', 'deliveries', -50, 'percent', company='Porsche', product='Taycan', role='change', p=('2024-01-01', '2024-09-30')),
        c('14,042', 'deliveries', 14042, 'vehicle', company='Porsche', product='Taycan', p=('2024-01-01', '2024-09-30')),
        c('50 percent', 'deliveries', -50, 'percent', company='Porsche', product='Taycan', role='change', p=('2024-01-01', '2024-09-30')),
        c('94,990 euros', 'price', 94990, 'EUR', company='Tesla', product='Model S'),
        c('101,500 euros', 'price', 101500, 'EUR', company='Porsche', product='Taycan'),
        c('678 kilometers', 'range', None, 'km', 678, company='Porsche', product='Taycan'),
        c('320 kW', 'charging_power', None, 'kW', 320, company='Porsche', product='Taycan'),
        c('September', 'delivery_start', None, 'date', nth=1, company='Porsche', product='Macan', p=('2024-09-01', '2024-09-30')),
        c('2,330 buyers', 'deliveries', 2330, 'vehicle', company='Porsche', product='Macan', p=('2024-09-01', '2024-09-30')),
        c('80 percent', 'deliveries', 80, 'percent', nth=1, company='Porsche', role='share', p=('2030-01-01', '2030-12-31'), status=['target', 'forecast'], superseded=True),
        c('39 to 40 billion euros', 'revenue', 39000000000, 'EUR', 40000000000, company='Porsche', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('40 to 42 billion', 'revenue', 40000000000, 'EUR', 42000000000, company='Porsche', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('14 to 15 percent', 'margin', 14, 'percent', 15, company='Porsche', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('1.2 percent', 'share_price', -1.2, 'percent', company='Porsche', role='change', p=('2024-10-08', '2024-10-08')),
        c('69.84 euros', 'share_price', 69.84, 'EUR', company='Porsche', per='share', p=('2024-10-08', '2024-10-08')),
        c('82.50 euros', 'share_price', 82.5, 'EUR', company='Porsche', per='share', p=('2022-01-01', '2022-12-31')),
    ],
    names=mentions(TEXT, {'Porsche': ('COMPANY', 'Porsche'), 'Taycan': ('PRODUCT', 'Taycan'), 'Macan': ('PRODUCT', 'Macan'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'Tesla': ('COMPANY', 'Tesla'), 'Model S': ('PRODUCT', 'Model S')}),
    checks=[],
)
