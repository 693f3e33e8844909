from goldlib import *
from mentions import mentions

TEXT = """GAC Toyota's bZ3X nets 10,000 orders within an hour, crashes server

GAC Toyota, the venture in which GAC and Toyota hold 50 percent each, today put the bZ3X on the market (March 6) at 109,800 to 159,800 yuan, the lowest entry price for any Toyota EV. An hour later it claimed 10,000 orders.

The five-door measures 4,600 mm, 1,875 mm and 1,645 mm in length, width and height. A 150-kW motor with 210 Nm drives the front wheels (165 kW in the top trim), top speed being 160 km/h. LFP packs of 50.03 kWh, 58.37 kWh and 67.92 kWh give 430 km, 520 km and 610 km respectively; consumption starts at 12.1 kWh per 100 km and a refill from 30 to 80 percent takes 24 minutes. The lidar version, developed with Momenta, is 149,800 yuan. The car comes from a 235-hectare plant in Guangzhou which can turn out 400,000 battery cars a year. Battery and motor are warranted for eight years or 200,000 km.

In February the venture sold 40,100 cars of all kinds, 18.6 percent more year-on-year; last year's tally was 738,000, 22.3 percent below 2023. Toyota wants 1.5 million EV sales globally by 2026, a figure at which its suppliers no longer believe. New buyers are told to expect six weeks; 560 dealers have demonstrators.
"""

doc = dict(
    id='tk-bz3x-launch', published='2025-03-06', source='ev-post-shanghai',
    title="GAC Toyota's bZ3X nets 10,000 orders within an hour, crashes server",
    text=TEXT,
    claims=[
        c('10,000 orders', 'orders', 10000, 'order', company='GAC Toyota', p=('2025-03-06', '2025-03-06')),
        c('50 percent', 'stake', 50, 'percent', company=['GAC Toyota', 'GAC', 'Toyota']),
        c('March 6', 'launch', None, 'date', company='GAC Toyota', product='bZ3X', p=('2025-03-06', '2025-03-06')),
        c('109,800 to 159,800 yuan', 'price', 109800, 'CNY', 159800, company='GAC Toyota', product='bZ3X'),
        c('10,000', 'orders', 10000, 'order', nth=1, company='GAC Toyota', p=('2025-03-06', '2025-03-06')),
        c('4,600 mm', 'length', 4600, 'mm', company='GAC Toyota', product='bZ3X'),
        c('1,875 mm', 'length', 1875, 'mm', company='GAC Toyota', product='bZ3X'),
        c('1,645 mm', 'length', 1645, 'mm', company='GAC Toyota', product='bZ3X'),
        c('150-kW', 'power', 150, 'kW', company='GAC Toyota', product='bZ3X'),
        c('210 Nm', 'torque', 210, 'Nm', company='GAC Toyota', product='bZ3X'),
        c('165 kW', 'power', 165, 'kW', company='GAC Toyota', product='bZ3X'),
        c('160 km/h', 'top_speed', 160, 'km/h', company='GAC Toyota', product='bZ3X'),
        c('50.03 kWh', 'battery_capacity', 50.03, 'kWh', company='GAC Toyota', product='bZ3X'),
        c('58.37 kWh', 'battery_capacity', 58.37, 'kWh', company='GAC Toyota', product='bZ3X'),
        c('67.92 kWh', 'battery_capacity', 67.92, 'kWh', company='GAC Toyota', product='bZ3X'),
        c('430 km', 'range', 430, 'km', company='GAC Toyota', product='bZ3X'),
        c('520 km', 'range', 520, 'km', company='GAC Toyota', product='bZ3X'),
        c('610 km', 'range', 610, 'km', company='GAC Toyota', product='bZ3X'),
        c('12.1 kWh', 'consumption', 12.1, 'kWh', company='GAC Toyota', product='bZ3X', per='100km'),
        c('24 minutes', 'charging_time', 24, 'minute', company='GAC Toyota', product='bZ3X'),
        c('149,800 yuan', 'price', 149800, 'CNY', company='GAC Toyota', product='bZ3X'),
        c('235-hectare', 'area', 235, 'hectare', company='GAC Toyota'),
        c('400,000', 'capacity', 400000, 'vehicle', company='GAC Toyota', per='year'),
        c('eight years', 'warranty', 8, 'year', company='GAC Toyota', product='bZ3X'),
        c('200,000 km', 'warranty', 200000, 'km', company='GAC Toyota', product='bZ3X'),
        c('40,100', 'sales', 40100, 'vehicle', company='GAC Toyota', p=('2025-02-01', '2025-02-28')),
        c('18.6 percent', 'sales', 18.6, 'percent', company='GAC Toyota', role='change', p=('2025-02-01', '2025-02-28')),
        c('738,000', 'sales', 738000, 'vehicle', company='GAC Toyota', p=('2024-01-01', '2024-12-31')),
        c('22.3 percent', 'sales', -22.3, 'percent', company='GAC Toyota', role='change', p=('2024-01-01', '2024-12-31')),
        c('1.5 million', 'sales', 1500000, 'vehicle', company='Toyota', p=('2026-01-01', '2026-12-31'), status='target'),
        c('six weeks', 'wait_time', 6, 'week', company='GAC Toyota', product='bZ3X'),
        c('560 dealers', 'stores', 560, 'store', company='GAC Toyota'),
    ],
    names=mentions(TEXT, {'GAC Toyota': ('COMPANY', 'GAC Toyota'), 'Toyota': ('COMPANY', 'Toyota'), 'GAC': ('COMPANY', 'GAC'), 'Momenta': ('COMPANY', 'Momenta'), 'bZ3X': ('PRODUCT', 'bZ3X')}),
    checks=[],
)
