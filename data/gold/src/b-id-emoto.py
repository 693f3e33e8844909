from goldlib import *
from mentions import mentions

TEXT = """Free money, few takers: Indonesia’s e-motorbike rebate misses by a mile

A flop, then? With a fortnight of the year to go, the government’s offer of Rp 7 million ($452) off any locally made electric motorcycle has been used by 11,532 riders, that is 5.8 per cent of this year’s quota of 200,000. Of the Rp 1.4 trillion in the pot, the lion’s share flows back to the treasury, and next year’s quota, first pencilled in at 600,000, is now 50,000.

Why the shrug? Ask Pak Darto, 58, who drives for Gojek. His petrol Beat gives him no trouble; an Alva Cervo would cost him Rp 35.7 million after the rebate, goes 125 km on two packs and needs four hours on the plug. “And then I wait two months for it.”

Cheaper choices exist. Polytron asks Rp 13.5 million for the Fox-R (95 km/h, 3 kW, 113 kg) but bills Rp 200,000 monthly for its battery. Gesits, with 24 dealers, built 6,400 bikes this year through November. Some 48 models qualify by now; in March it was nine.

Electrum, meanwhile, has 230 swap cabinets in greater Jakarta and swears by them: 3.2 million swaps and 160 million km to date.

Warung Watt is a reader-funded newsletter. Buy us a kopi (Rp 25,000).
"""

doc = dict(
    id='b-id-emoto', published='2023-12-18', source='warung-watt',
    title='Free money, few takers: Indonesia’s e-motorbike rebate misses by a mile',
    text=TEXT,
    claims=[
        c('Rp 7 million', 'subsidy', 7000000, 'IDR', per=['vehicle', None]),
        c('$452', 'subsidy', 452, 'USD', per=['vehicle', None]),
        c('11,532 riders', ['sales', 'registrations'], 11532, 'vehicle', p=('2023-01-01', '2023-12-18')),
        c('5.8 per cent', ['sales', 'registrations'], 5.8, 'percent', role='share', p=('2023-01-01', '2023-12-18')),
        c('200,000', ['sales', 'subsidy'], 200000, 'vehicle', p=('2023-01-01', '2023-12-31'), status=['target', 'plan']),
        c('Rp 1.4 trillion', 'subsidy', 1400000000000, 'IDR', p=('2023-01-01', '2023-12-31'), status=['plan', 'actual', 'target']),
        c('600,000', ['sales', 'subsidy'], 600000, 'vehicle', p=('2024-01-01', '2024-12-31'), status=['target', 'plan'], superseded=True),
        c('50,000', ['sales', 'subsidy'], 50000, 'vehicle', p=('2024-01-01', '2024-12-31'), status=['target', 'plan']),
        c('Rp 35.7 million', 'price', 35700000, 'IDR', company='Alva', product=['Cervo', 'Alva Cervo']),
        c('125 km', 'range', 125, 'km', company='Alva', product=['Cervo', 'Alva Cervo']),
        c('four hours', 'charging_time', 4, 'hour', company='Alva', product=['Cervo', 'Alva Cervo']),
        c('two months', 'wait_time', 2, 'month', company='Alva', product=['Cervo', 'Alva Cervo']),
        c('Rp 13.5 million', 'price', 13500000, 'IDR', company='Polytron', product='Fox-R'),
        c('95 km/h', 'top_speed', 95, 'km/h', company='Polytron', product='Fox-R'),
        c('3 kW', 'power', 3, 'kW', company='Polytron', product='Fox-R'),
        c('113 kg', 'weight', 113, 'kg', company='Polytron', product='Fox-R'),
        c('Rp 200,000', 'price', 200000, 'IDR', company='Polytron', product='Fox-R', per='month'),
        c('24 dealers', 'stores', 24, 'store', company='Gesits'),
        c('6,400 bikes', 'production', 6400, 'vehicle', company='Gesits', p=('2023-01-01', '2023-11-30')),
        c('48 models', 'models', 48, 'model'),
        c('nine', 'models', 9, 'model', p=('2023-03-01', '2023-03-31')),
        c('230 swap cabinets', 'stations', 230, 'station', company='Electrum'),
        c('3.2 million swaps', 'other', 3200000, 'item', company='Electrum', p=(None, '2023-12-18')),
        c('160 million km', 'distance', 160000000, 'km', company='Electrum', p=(None, '2023-12-18')),
    ],
    names=mentions(TEXT, {
        'Alva': ('COMPANY', 'Alva'),
        'Gesits': ('COMPANY', 'Gesits'),
        'Electrum': ('COMPANY', 'Electrum'),
        'Polytron': ('COMPANY', 'Polytron'),
        'Gojek': ('COMPANY', 'Gojek'),
        'Cervo': ('PRODUCT', 'Cervo'),
        'Fox-R': ('PRODUCT', 'Fox-R'),
        'Beat': ('PRODUCT', 'Beat'),
    }),
    checks=[
        dict(kind='fx', verdict='consistent', quotes=['Rp 7 million', '$452']),
        dict(kind='share', verdict='consistent', quotes=['11,532 riders', '5.8 per cent', '200,000']),
        dict(kind='rate', verdict='consistent', quotes=['200,000', 'Rp 7 million', 'Rp 1.4 trillion']),
        dict(kind='revision', verdict='consistent', quotes=['600,000', '50,000']),
    ],
)
