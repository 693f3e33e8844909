from goldlib import *
from mentions import mentions

TEXT = """Taiwan's e-scooter share at 9.6%; Gogoro sales off by a third

Registrations of electric scooters in Taiwan reached 6,312 in September, compared with 9,377 a year ago and 5,480 in August. The share of electric machines in the overall market of 65,700 was 9.6%, down from 12.4%.

Gogoro remained first with 4,106, 35% less than in the same month last year. Three quarters into the year its total is 32,900; the corresponding number of 2023 was 43,800. The entry-level JEGO, which costs NT$34,980 after subsidies and NT$59,980 before, represents 41% of September volume. A VIVA MIX is NT$75,980.

Kymco's Ionex brand stood at 912, from 1,310; the firm's petrol business is far larger, 22,500 in September. eReady, a brand that Suzuki's local partner set up on Gogoro's network, had 240 and Yamaha 198, the latter under half of its 402 of last September.

In the second quarter, Gogoro's revenue was US$80.8 million, 7.3% lower on the year; the company lowered its guidance for 2024 to US$305 million to US$325 million from US$320 million to US$350 million. It has 613,000 subscribers as of June 30 and 2,571 swap sites, against 558,000 and 2,444 a year earlier.
"""

doc = dict(
    id='tn-tw-gogoro-monthly', published='2024-10-14', source='taipei-scooter-brief',
    title="Taiwan's e-scooter share at 9.6%; Gogoro sales off by a third",
    text=TEXT,
    claims=[
        c('9.6%', 'penetration', 9.6, 'percent', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('a third', 'registrations', -33.3333, 'percent', company='Gogoro', role='change', p=('2024-09-01', '2024-09-30')),
        c('6,312', 'registrations', 6312, 'vehicle', company='Gogoro', p=('2024-09-01', '2024-09-30')),
        c('9,377', 'registrations', 9377, 'vehicle', company='Gogoro', p=('2023-09-01', '2023-09-30')),
        c('5,480', 'registrations', 5480, 'vehicle', company='Gogoro', p=('2024-08-01', '2024-08-31')),
        c('65,700', 'registrations', 65700, 'vehicle', company='Gogoro', p=('2024-09-01', '2024-09-30')),
        c('9.6%', 'penetration', 9.6, 'percent', nth=1, company='Gogoro', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('12.4%', 'penetration', 12.4, 'percent', company='Gogoro', role=['level', 'share'], p=('2023-09-01', '2023-09-30')),
        c('4,106', 'registrations', 4106, 'vehicle', company='Gogoro', p=('2024-09-01', '2024-09-30')),
        c('35%', 'registrations', -35, 'percent', company='Gogoro', role='change', p=('2024-09-01', '2024-09-30')),
        c('32,900', 'registrations', 32900, 'vehicle', company='Gogoro', p=('2024-01-01', '2024-09-30')),
        c('43,800', 'registrations', 43800, 'vehicle', company='Gogoro', p=('2023-01-01', '2023-09-30')),
        c('NT$34,980', 'price', 34980, 'TWD', company='Gogoro', product='JEGO'),
        c('NT$59,980', 'price', 59980, 'TWD', company='Gogoro', product='JEGO'),
        c('41%', 'registrations', 41, 'percent', company='Gogoro', product='JEGO', role='share', p=('2024-09-01', '2024-09-30')),
        c('NT$75,980', 'price', 75980, 'TWD', company='Gogoro', product='VIVA MIX'),
        c('912', 'registrations', 912, 'vehicle', company='Ionex', p=('2024-09-01', '2024-09-30')),
        c('1,310', 'registrations', 1310, 'vehicle', company='Ionex', p=('2023-09-01', '2023-09-30')),
        c('22,500', 'registrations', 22500, 'vehicle', company='Kymco', p=('2024-09-01', '2024-09-30')),
        c('240', 'registrations', 240, 'vehicle', company='eReady', p=('2024-09-01', '2024-09-30')),
        c('198', 'registrations', 198, 'vehicle', company='Yamaha', p=('2024-09-01', '2024-09-30')),
        c('half', 'registrations', -50, 'percent', None, company='Yamaha', role='change', p=('2024-09-01', '2024-09-30')),
        c('402', 'registrations', 402, 'vehicle', company='Yamaha', p=('2023-09-01', '2023-09-30')),
        c('US$80.8 million', 'revenue', 80800000, 'USD', company='Gogoro', p=('2024-04-01', '2024-06-30')),
        c('7.3%', 'revenue', -7.3, 'percent', company='Gogoro', role='change', p=('2024-04-01', '2024-06-30')),
        c('US$305 million to US$325 million', 'revenue', 305000000, 'USD', 325000000, company='Gogoro', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('US$320 million to US$350 million', 'revenue', 320000000, 'USD', 350000000, company='Gogoro', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('613,000 subscribers', 'other', 613000, 'item', company='Gogoro', p=('2024-06-30', '2024-06-30')),
        c('2,571 swap sites', 'stations', 2571, 'station', company='Gogoro', p=('2024-06-30', '2024-06-30')),
        c('558,000', 'other', 558000, 'item', company='Gogoro', p=('2023-06-30', '2023-06-30')),
        c('2,444', 'stations', 2444, 'station', company='Gogoro', p=('2023-06-30', '2023-06-30')),
    ],
    names=mentions(TEXT, {'Gogoro': ('COMPANY', 'Gogoro'), 'Kymco': ('COMPANY', 'Kymco'), 'Yamaha': ('COMPANY', 'Yamaha'), 'eReady': ('COMPANY', 'eReady'), 'Ionex': ('COMPANY', 'Ionex'), 'Suzuki': ('COMPANY', 'Suzuki'), 'VIVA MIX': ('PRODUCT', 'VIVA MIX'), 'JEGO': ('PRODUCT', 'JEGO')}),
    checks=[],
)
