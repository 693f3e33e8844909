from goldlib import *
from mentions import mentions

TEXT = """Swap stations pass 800 in China as NIO and Aulton race

GUANGZHOU, Sept 3 - China counted 890 swap stations at the end of August, 42% more than a year before, the charging alliance EVCIPA reports. Beijing leads with 214, Guangdong follows with 149. Charging points numbered 2.105 million, of which 985,000 were public; 48,000 public ones were added in the month.

NIO operates 417 of the swap sites, up from 301 two months earlier, and has lifted its plan for the year end from 500 to 700; by 2025 it wants 4,000, a quarter of them outside China. With Sinopec it may use 5,000 filling stations by 2030. A second-generation unit stores 13 packs, does 312 swaps a day and finishes each in under five minutes.

Aulton, the taxi specialist, has more than 300 stations and seeks 10,000 by 2025, serving 10 million cars. It has just raised 1.5 billion yuan at a valuation of 9 billion; a BAIC EU5 taxi swaps in 20 seconds. Aulton's drivers have covered 2.5 billion km.

NIO's August deliveries were 5,880, down 25.9% from July as chips ran short, comprising 1,738 ES8s, 2,342 ES6s and 1,800 EC6s.
"""

doc = dict(
    id='tk-aulton-swap-21', published='2021-09-03', source='pearl-delta-motors',
    title='Swap stations pass 800 in China as NIO and Aulton race',
    text=TEXT,
    claims=[
        c('800', 'stations', 800, 'station', None, p=('2021-08-31', '2021-08-31')),
        c('890 swap stations', 'stations', 890, 'station', p=('2021-08-31', '2021-08-31')),
        c('42%', 'stations', 42, 'percent', role='change', p=('2021-08-31', '2021-08-31')),
        c('214', 'stations', 214, 'station', p=('2021-08-31', '2021-08-31')),
        c('149', 'stations', 149, 'station', p=('2021-08-31', '2021-08-31')),
        c('2.105 million', 'chargers', 2105000, 'charger', p=('2021-08-31', '2021-08-31')),
        c('985,000', 'chargers', 985000, 'charger', p=('2021-08-31', '2021-08-31')),
        c('48,000', 'chargers', 48000, 'charger', role='change', p=('2021-08-31', '2021-08-31')),
        c('417', 'stations', 417, 'station', company='NIO', p=('2021-08-31', '2021-08-31')),
        c('301', 'stations', 301, 'station', company='NIO', p=('2021-06-30', '2021-06-30')),
        c('500', 'stations', 500, 'station', company='NIO', p=('2021-12-31', '2021-12-31'), status='target', superseded=True),
        c('700', 'stations', 700, 'station', company='NIO', p=('2021-12-31', '2021-12-31'), status='target'),
        c('4,000', 'stations', 4000, 'station', company='NIO', p=(None, '2025-12-31'), status='target'),
        c('a quarter', 'stations', 25, 'percent', company='NIO', role='share', p=(None, '2025-12-31'), status='target'),
        c('5,000', 'stations', None, 'station', 5000, nth=1, company=['NIO', 'Sinopec'], p=(None, '2030-12-31'), status='plan'),
        c('13 packs', 'other', 13, 'battery', company='NIO'),
        c('312 swaps', 'other', None, 'item', 312, company='NIO', per='day'),
        c('five minutes', 'charging_time', None, 'minute', 5, company='NIO'),
        c('300 stations', 'stations', 300, 'station', None, company='Aulton'),
        c('10,000', 'stations', 10000, 'station', company='Aulton', p=(None, '2025-12-31'), status='target'),
        c('10 million', 'other', 10000000, 'vehicle', company='Aulton', p=(None, '2025-12-31'), status='target'),
        c('1.5 billion yuan', 'funding', 1500000000, 'CNY', company='Aulton'),
        c('9 billion', 'valuation', 9000000000, 'CNY', company='Aulton'),
        c('20 seconds', 'charging_time', 20, 'second', company='BAIC', product='EU5'),
        c('2.5 billion km', 'distance', 2500000000, 'km', company='Aulton', p=(None, '2021-09-03')),
        c('5,880', 'deliveries', 5880, 'vehicle', company='NIO', p=('2021-08-01', '2021-08-31')),
        c('25.9%', 'deliveries', -25.9, 'percent', company='NIO', role='change', p=('2021-08-01', '2021-08-31')),
        c('1,738', 'deliveries', 1738, 'vehicle', company='NIO', product='ES8', p=('2021-08-01', '2021-08-31')),
        c('2,342', 'deliveries', 2342, 'vehicle', company='NIO', product='ES6', p=('2021-08-01', '2021-08-31')),
        c('1,800', 'deliveries', 1800, 'vehicle', company='NIO', product='EC6', p=('2021-08-01', '2021-08-31')),
    ],
    names=mentions(TEXT, {'NIO': ('COMPANY', 'NIO'), 'Aulton': ('COMPANY', 'Aulton'), 'BAIC': ('COMPANY', 'BAIC'), 'Sinopec': ('COMPANY', 'Sinopec'), 'EU5': ('PRODUCT', 'EU5'), 'ES6': ('PRODUCT', 'ES6'), 'EC6': ('PRODUCT', 'EC6'), 'ES8': ('PRODUCT', 'ES8')}),
    checks=[],
)
