from goldlib import *
from mentions import mentions

TEXT = """Rapid charging in Britain: Tesla still ahead, InstaVolt closes in

The number of public chargers in the UK reached 86,021 at the end of October, an increase of 23% on the same month in 2024. Some 1,545 were added in the month. Of the total, 17,356 are rapid or ultra-rapid devices. The largest operators of such devices:

Operator | Sites | Points | Change on year
Tesla | 178 | 2,096 | +24%
InstaVolt | 612 | 2,041 | +19%
MFG | 251 | 1,480 | +38%
BP Pulse | 372 | 1,377 | +11%
Gridserve | 204 | 1,361 | +9%
Osprey | 236 | 1,212 | +15%

InstaVolt plans to have 11,000 chargers by 2030 and raised £110 million in September. Gridserve charges 79p per kWh, up from 77p. BP Pulse wants to spend £1 billion on its network by 2030.
"""

doc = dict(
    id='ts-uk-networks-oct25', published='2025-11-05', source='plug-weekly',
    title='Rapid charging in Britain: Tesla still ahead, InstaVolt closes in',
    text=TEXT,
    claims=[
        c('86,021', 'chargers', 86021, 'charger', p=('2025-10-31', '2025-10-31')),
        c('23%', 'chargers', 23, 'percent', role='change', p=('2025-10-31', '2025-10-31')),
        c('1,545', 'chargers', 1545, 'charger', p=('2025-10-01', '2025-10-31')),
        c('17,356', 'chargers', 17356, 'charger', p=('2025-10-31', '2025-10-31')),
        c('178', 'stations', 178, 'station', company='Tesla', p=('2025-10-31', '2025-10-31')),
        c('2,096', 'chargers', 2096, 'charger', company='Tesla', p=('2025-10-31', '2025-10-31')),
        c('+24%', 'chargers', 24, 'percent', company='Tesla', role='change', p=('2025-10-31', '2025-10-31')),
        c('612', 'stations', 612, 'station', company='InstaVolt', p=('2025-10-31', '2025-10-31')),
        c('2,041', 'chargers', 2041, 'charger', company='InstaVolt', p=('2025-10-31', '2025-10-31')),
        c('+19%', 'chargers', 19, 'percent', company='InstaVolt', role='change', p=('2025-10-31', '2025-10-31')),
        c('251', 'stations', 251, 'station', company='MFG', p=('2025-10-31', '2025-10-31')),
        c('1,480', 'chargers', 1480, 'charger', company='MFG', p=('2025-10-31', '2025-10-31')),
        c('+38%', 'chargers', 38, 'percent', company='MFG', role='change', p=('2025-10-31', '2025-10-31')),
        c('372', 'stations', 372, 'station', company='BP Pulse', p=('2025-10-31', '2025-10-31')),
        c('1,377', 'chargers', 1377, 'charger', company='BP Pulse', p=('2025-10-31', '2025-10-31')),
        c('+11%', 'chargers', 11, 'percent', company='BP Pulse', role='change', p=('2025-10-31', '2025-10-31')),
        c('204', 'stations', 204, 'station', company='Gridserve', p=('2025-10-31', '2025-10-31')),
        c('1,361', 'chargers', 1361, 'charger', company='Gridserve', p=('2025-10-31', '2025-10-31')),
        c('+9%', 'chargers', 9, 'percent', company='Gridserve', role='change', p=('2025-10-31', '2025-10-31')),
        c('236', 'stations', 236, 'station', company='Osprey', p=('2025-10-31', '2025-10-31')),
        c('1,212', 'chargers', 1212, 'charger', company='Osprey', p=('2025-10-31', '2025-10-31')),
        c('+15%', 'chargers', 15, 'percent', company='Osprey', role='change', p=('2025-10-31', '2025-10-31')),
        c('11,000 chargers', 'chargers', 11000, 'charger', company='InstaVolt', p=(None, '2030-12-31'), status=['target', 'forecast']),
        c('£110 million', 'funding', 110000000, 'GBP', company='InstaVolt', p=('2025-09-01', '2025-09-30')),
        c('79p', 'price', 0.79, 'GBP', company='Gridserve', per='kWh'),
        c('77p', 'price', 0.77, 'GBP', company='Gridserve', per='kWh', superseded=True),
        c('£1 billion', 'investment', 1000000000, 'GBP', company='BP Pulse', p=(None, '2030-12-31'), status='plan'),
    ],
    names=mentions(TEXT, {'Gridserve': ('COMPANY', 'Gridserve'), 'InstaVolt': ('COMPANY', 'InstaVolt'), 'BP Pulse': ('COMPANY', 'BP Pulse'), 'Osprey': ('COMPANY', 'Osprey'), 'Tesla': ('COMPANY', 'Tesla'), 'MFG': ('COMPANY', 'MFG')}),
    checks=[],
)
