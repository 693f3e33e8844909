from goldlib import *
from mentions import mentions

TEXT = """EU battery-car registrations, June and half-year 2025

country June 25 June 24 % H1 25
Germany 47,163 43,412 +8.6 248,726
France 29,117 30,910 -5.8 148,332
Belgium 13,410 12,870 +4.2 74,617
Spain 11,004 4,771 +130.6 49,480
Italy 7,980 13,270 -39.9 44,726

All EU: 869,271 BEVs in six months, 22.0 percent more, for a share of 15.6 percent (12.5 a year ago). Hybrids lead with 34.8. Petrol sank to 28.4 from 35.6.

Makers, EU only, June: Tesla 25,940, which is 39 percent fewer; SAIC 14,112, up by a quarter.

Source: ACEA, own arithmetic. Italy's 2024 figure was inflated by a bonus that ended in June of that year.
"""

doc = dict(
    id='tl-eu-bev-25h1', published='2025-07-24', source='continental-ev-tables',
    title='EU battery-car registrations, June and half-year 2025',
    text=TEXT,
    claims=[
        c('47,163', 'registrations', 47163, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('43,412', 'registrations', 43412, 'vehicle', p=('2024-06-01', '2024-06-30')),
        c('+8.6', 'registrations', 8.6, 'percent', role='change', p=('2025-06-01', '2025-06-30')),
        c('248,726', 'registrations', 248726, 'vehicle', p=('2025-01-01', '2025-06-30')),
        c('29,117', 'registrations', 29117, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('30,910', 'registrations', 30910, 'vehicle', p=('2024-06-01', '2024-06-30')),
        c('-5.8', 'registrations', -5.8, 'percent', role='change', p=('2025-06-01', '2025-06-30')),
        c('148,332', 'registrations', 148332, 'vehicle', p=('2025-01-01', '2025-06-30')),
        c('13,410', 'registrations', 13410, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('12,870', 'registrations', 12870, 'vehicle', p=('2024-06-01', '2024-06-30')),
        c('+4.2', 'registrations', 4.2, 'percent', role='change', p=('2025-06-01', '2025-06-30')),
        c('74,617', 'registrations', 74617, 'vehicle', p=('2025-01-01', '2025-06-30')),
        c('11,004', 'registrations', 11004, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('4,771', 'registrations', 4771, 'vehicle', p=('2024-06-01', '2024-06-30')),
        c('+130.6', 'registrations', 130.6, 'percent', role='change', p=('2025-06-01', '2025-06-30')),
        c('49,480', 'registrations', 49480, 'vehicle', p=('2025-01-01', '2025-06-30')),
        c('7,980', 'registrations', 7980, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('13,270', 'registrations', 13270, 'vehicle', p=('2024-06-01', '2024-06-30')),
        c('-39.9', 'registrations', -39.9, 'percent', role='change', p=('2025-06-01', '2025-06-30')),
        c('44,726', 'registrations', 44726, 'vehicle', p=('2025-01-01', '2025-06-30')),
        c('869,271 BEVs', 'registrations', 869271, 'vehicle', p=('2025-01-01', '2025-06-30')),
        c('22.0 percent', 'registrations', 22, 'percent', role='change', p=('2025-01-01', '2025-06-30')),
        c('15.6 percent', 'penetration', 15.6, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('12.5', 'penetration', 12.5, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-06-30')),
        c('34.8', ['penetration', 'registrations', 'market_share'], 34.8, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('28.4', ['penetration', 'registrations', 'market_share'], 28.4, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('35.6', ['penetration', 'registrations', 'market_share'], 35.6, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-06-30')),
        c('25,940', 'registrations', 25940, 'vehicle', company='Tesla', p=('2025-06-01', '2025-06-30')),
        c('39 percent', 'registrations', -39, 'percent', company='Tesla', role='change', p=('2025-06-01', '2025-06-30')),
        c('14,112', 'registrations', 14112, 'vehicle', company='SAIC', p=('2025-06-01', '2025-06-30')),
        c('a quarter', 'registrations', 25, 'percent', company='SAIC', role='change', p=('2025-06-01', '2025-06-30')),
    ],
    names=mentions(TEXT, {'SAIC': ('COMPANY', 'SAIC'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
