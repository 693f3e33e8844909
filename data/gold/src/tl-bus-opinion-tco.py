from goldlib import *
from mentions import mentions

TEXT = """Opinion: stop ordering half-measures. A city's bus should be electric or nothing

By a former depot manager

I have run buses for thirty-one years and bought my first electric one, a BYD, in 2016. It did 130 miles on a good day. The BYD-ADL Enviro400EV that comes through our gate today does 160 miles on a bad one from 382 kWh.

Critics quote the sticker. Granted: £420,000 for a double-decker with a battery, £260,000 for one with an engine. Yet energy comes to 24p a mile, diesel to 62p, and our mechanics spend 40 per cent less time on it. At 52,000 miles a year the gap is closed in eight years. A hybrid never closes it.

Whitehall has promised 4,000 zero-emission buses by 2024 and set aside £120 million for the current fiscal year under ZEBRA, later £270 million. By my count orders for under 600 have been placed. Shenzhen did 16,359 by 2017.

In Poland, Solaris, which built its first Urbino 12 electric in 2013, took orders for 408 battery buses between January and September. Yutong ships to Oslo, Paris and Reykjavík. Alexander Dennis must decide if it wants the third that it now owns to last.

The writer is 58 and lives in Leicester.
"""

doc = dict(
    id='tl-bus-opinion-tco', published='2021-10-05', source='tram-and-trolley-opinion',
    title="Opinion: stop ordering half-measures. A city's bus should be electric or nothing",
    text=TEXT,
    claims=[
        c('130 miles', 'range', 130, 'mile', company='BYD'),
        c('160 miles', 'range', 160, 'mile', company=['BYD', 'Alexander Dennis'], product='Enviro400EV'),
        c('382 kWh', 'battery_capacity', 382, 'kWh', company=['BYD', 'Alexander Dennis'], product='Enviro400EV'),
        c('£420,000', 'price', 420000, 'GBP'),
        c('£260,000', 'price', 260000, 'GBP'),
        c('24p', 'cost', 0.24, 'GBP', per='mile'),
        c('62p', 'cost', 0.62, 'GBP', per='mile'),
        c('40 per cent', ['cost', 'other'], -40, 'percent', role='change'),
        c('52,000 miles', 'distance', 52000, 'mile', per='year'),
        c('eight years', 'duration', 8, 'year', status=['forecast', 'actual']),
        c('4,000', ['other', 'sales', 'orders'], 4000, 'vehicle', p=(None, '2024-12-31'), status=['plan', 'target']),
        c('£120 million', 'subsidy', 120000000.0, 'GBP', p=('2021-04-01', '2022-03-31')),
        c('£270 million', 'subsidy', 270000000.0, 'GBP', status='plan'),
        c('600', 'orders', None, 'order', 600, p=(None, '2021-10-05')),
        c('16,359', ['other', 'sales', 'deliveries'], 16359, 'vehicle', p=(None, '2017-12-31')),
        c('2013', ['production_start', 'launch'], None, 'date', company='Solaris', product='Urbino 12 electric', p=('2013-01-01', '2013-12-31')),
        c('408', 'orders', 408, 'order', company='Solaris', p=('2021-01-01', '2021-09-30')),
        c('third', 'market_share', 33.333333333, 'percent', company='Alexander Dennis', role=['level', 'share']),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Yutong': ('COMPANY', 'Yutong'), 'Solaris': ('COMPANY', 'Solaris'), 'ADL': ('COMPANY', 'Alexander Dennis'), 'Alexander Dennis': ('COMPANY', 'Alexander Dennis'), 'Enviro400EV': ('PRODUCT', 'Enviro400EV'), 'Urbino 12 electric': ('PRODUCT', 'Urbino 12 electric')}),
    checks=[],
)
