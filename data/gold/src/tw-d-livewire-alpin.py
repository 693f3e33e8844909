from goldlib import *
from mentions import mentions

TEXT = """LiveWire S2 Alpinista gets $3,000 price cut for 2026

MILWAUKEE – LiveWire is dropping the price of its S2 Alpinista supermoto to $12,999, a $3,000 reduction from the current model year, the electric motorcycle brand of Harley-Davidson announced at the EICMA show on Tuesday.

The S2 Del Mar and S2 Mulholland also get cheaper. The former goes to $11,999 (from $15,499), the latter to $12,499, which is down $3,500. Prices in Europe start at 13,990 euros.

Nothing changes mechanically. A 10.5 kWh pack feeds an 84 hp motor with 194 lb-ft of torque, and the bike gets to 60 mph in 3.0 seconds. City range is 120 miles; at a steady 70 mph that falls to 71 miles. Curb weight is 434 lb.

A Zero SR/F, for comparison, has 110 hp and starts at $17,995, while Can-Am will sell you a Pulse for $11,999 with half the horsepower. There is still no DC fast charging here, so a Level 2 station takes 78 minutes to go from 20 to 80 percent.

LiveWire sold 184 motorcycles in the third quarter, 87% more than the 99 a year earlier, and its operating loss narrowed to $18.6 million from $26.2 million. Revenue, most of which comes from Stacyc balance bikes for children, rose 18% to $5.7 million.

The company has guided for an operating loss of $59 million to $69 million this year. A cheaper bike based on the S4 Honcho will be out in spring 2026, at a price still to be announced.

What do you think? Let us know below.
"""

doc = dict(
    id='tw-d-livewire-alpin', published='2025-11-04', source='two-wheel-current',
    title='LiveWire S2 Alpinista gets $3,000 price cut for 2026',
    text=TEXT,
    claims=[
        c('$3,000', 'price_change', -3000, 'USD', company='LiveWire', product='S2 Alpinista', role='change'),
        c('$12,999', 'price', 12999, 'USD', company='LiveWire', product='S2 Alpinista'),
        c('$3,000', 'price_change', -3000, 'USD', nth=1, company='LiveWire', product='S2 Alpinista', role='change'),
        c('$11,999', 'price', 11999, 'USD', company='LiveWire', product='S2 Del Mar'),
        c('$15,499', 'price', 15499, 'USD', company='LiveWire', product='S2 Del Mar', superseded=True),
        c('$12,499', 'price', 12499, 'USD', company='LiveWire', product='S2 Mulholland'),
        c('$3,500', 'price_change', -3500, 'USD', company='LiveWire', product='S2 Mulholland', role='change'),
        c('13,990 euros', 'price', 13990, 'EUR', company='LiveWire', product=['S2 Del Mar', 'S2 Alpinista', None]),
        c('10.5 kWh', 'battery_capacity', 10.5, 'kWh', company='LiveWire', product='S2 Alpinista'),
        c('84 hp', 'power', 84, 'hp', company='LiveWire', product='S2 Alpinista'),
        c('194 lb-ft', 'torque', 194, 'lb-ft', company='LiveWire', product='S2 Alpinista'),
        c('3.0 seconds', 'acceleration', 3, 'second', company='LiveWire', product='S2 Alpinista'),
        c('120 miles', 'range', 120, 'mile', company='LiveWire', product='S2 Alpinista'),
        c('71 miles', 'range', 71, 'mile', company='LiveWire', product='S2 Alpinista'),
        c('434 lb', 'weight', 434, 'lb', company='LiveWire', product='S2 Alpinista'),
        c('110 hp', 'power', 110, 'hp', company='Zero Motorcycles', product='SR/F'),
        c('$17,995', 'price', 17995, 'USD', company='Zero Motorcycles', product='SR/F'),
        c('$11,999', 'price', 11999, 'USD', nth=1, company='Can-Am', product='Pulse'),
        c('half', 'power', -50, 'percent', company='Can-Am', product='Pulse', role='change'),
        c('78 minutes', 'charging_time', 78, 'minute', company='LiveWire', product='S2 Alpinista'),
        c('184 motorcycles', 'sales', 184, 'vehicle', company='LiveWire', p=('2025-07-01', '2025-09-30')),
        c('87%', 'sales', 87, 'percent', company='LiveWire', role='change', p=('2025-07-01', '2025-09-30')),
        c('99', 'sales', 99, 'vehicle', nth=10, company='LiveWire', p=('2024-07-01', '2024-09-30')),
        c('$18.6 million', 'operating_income', -18600000.0, 'USD', company='LiveWire', p=('2025-07-01', '2025-09-30')),
        c('$26.2 million', 'operating_income', -26200000.0, 'USD', company='LiveWire', p=('2024-07-01', '2024-09-30')),
        c('18%', 'revenue', 18, 'percent', company='LiveWire', role='change', p=('2025-07-01', '2025-09-30')),
        c('$5.7 million', 'revenue', 5700000.0, 'USD', company='LiveWire', p=('2025-07-01', '2025-09-30')),
        c('$59 million to $69 million', 'operating_income', -69000000.0, 'USD', -59000000.0, company='LiveWire', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('spring 2026', 'launch', None, 'date', company='LiveWire', product=['S4 Honcho', None], p=('2026-03-01', '2026-05-31'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'LiveWire': ('COMPANY', 'LiveWire'), 'Harley-Davidson': ('COMPANY', 'Harley-Davidson'), 'S2 Alpinista': ('PRODUCT', 'S2 Alpinista'), 'S2 Del Mar': ('PRODUCT', 'S2 Del Mar'), 'S2 Mulholland': ('PRODUCT', 'S2 Mulholland'), 'Zero': ('COMPANY', 'Zero Motorcycles'), 'SR/F': ('PRODUCT', 'SR/F'), 'Can-Am': ('COMPANY', 'Can-Am'), 'Pulse': ('PRODUCT', 'Pulse'), 'Stacyc': ('COMPANY', 'Stacyc'), 'S4 Honcho': ('PRODUCT', 'S4 Honcho')}),
    checks=[],
)
