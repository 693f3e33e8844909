from goldlib import *
from mentions import mentions

TEXT = """Xiaomi EV above 40,000 again: is the annual target already in the bag?

Xiaomi did not give an exact number for October, as usual. "More than 40,000 vehicles," it posted on Weibo on Saturday, the same wording as a month earlier, and twice the "over 20,000" of October 2024.

Here is what we know about the YU7 and SU7 in other figures.

• Insurance registrations in China: 47,900 in October, up from 41,600 in September
• YU7: 33,100, or 69%
• SU7 incl. Ultra: 14,800, down 28% on the year
• Deliveries since April 2024: 461,000 by our count, 324,000 of them this year

Founder Lei Jun told investors in March that 350,000 cars would be delivered in 2025, up from a first goal of 300,000. At the present pace this mark falls in November. Bank of America expects 415,000 for the year and 720,000 for 2026.

Waiting times have come down. For the standard YU7 they were quoted as 37 to 40 weeks yesterday, after 53 to 56 in August, while the Max, at 329,900 yuan, takes 30 to 33.

The company's second factory hall in Yizhuang started in June. With both, it can make 300,000 cars a year on paper, but each has run at well above its nameplate, and a third phase will be added in 2026.

Xiaomi had 402 sales outlets in 119 mainland cities on September 30, with 17 to be added in October, and plans to enter Europe in 2027.

Its EV division is expected to have made its first quarterly operating profit between July and September, after a loss of 300 million yuan in the preceding quarter.

Comments (14)
"""

doc = dict(
    id='tw-b-xiaomi-oct-2511', published='2025-11-02', source='gadget-and-wheel',
    title='Xiaomi EV above 40,000 again: is the annual target already in the bag?',
    text=TEXT,
    claims=[
        c('40,000', 'deliveries', 40000, 'vehicle', None, company='Xiaomi', p=('2025-10-01', '2025-10-31')),
        c('40,000 vehicles', 'deliveries', 40000, 'vehicle', None, company='Xiaomi', p=('2025-10-01', '2025-10-31')),
        c('twice', 'deliveries', 100, 'percent', company='Xiaomi', role='change', p=('2025-10-01', '2025-10-31')),
        c('20,000', 'deliveries', 20000, 'vehicle', None, company='Xiaomi', p=('2024-10-01', '2024-10-31')),
        c('47,900', 'registrations', 47900, 'vehicle', company='Xiaomi', p=('2025-10-01', '2025-10-31')),
        c('41,600', 'registrations', 41600, 'vehicle', company='Xiaomi', p=('2025-09-01', '2025-09-30')),
        c('33,100', 'registrations', 33100, 'vehicle', company='Xiaomi', product='YU7', p=('2025-10-01', '2025-10-31')),
        c('69%', 'registrations', 69, 'percent', company='Xiaomi', product='YU7', role='share', p=('2025-10-01', '2025-10-31')),
        c('14,800', 'registrations', 14800, 'vehicle', company='Xiaomi', product='SU7', p=('2025-10-01', '2025-10-31')),
        c('28%', 'registrations', -28, 'percent', company='Xiaomi', product='SU7', role='change', p=('2025-10-01', '2025-10-31')),
        c('461,000', 'deliveries', 461000, 'vehicle', company='Xiaomi', p=('2024-04-01', '2025-10-31')),
        c('324,000', 'deliveries', 324000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-10-31')),
        c('350,000 cars', 'deliveries', 350000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('300,000', 'deliveries', 300000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('415,000', 'deliveries', 415000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('720,000', 'deliveries', 720000, 'vehicle', company='Xiaomi', p=('2026-01-01', '2026-12-31'), status='forecast'),
        c('37 to 40 weeks', 'wait_time', 37, 'week', 40, company='Xiaomi', product='YU7', p=('2025-11-01', '2025-11-01')),
        c('53 to 56', 'wait_time', 53, 'week', 56, company='Xiaomi', product='YU7', p=('2025-08-01', '2025-08-31')),
        c('329,900 yuan', 'price', 329900, 'CNY', company='Xiaomi', product=['YU7 Max', 'Max']),
        c('30 to 33', 'wait_time', 30, 'week', 33, company='Xiaomi', product=['YU7 Max', 'Max']),
        c('June', 'production_start', None, 'date', company='Xiaomi', p=('2025-06-01', '2025-06-30')),
        c('300,000 cars', 'capacity', 300000, 'vehicle', company='Xiaomi', per='year'),
        c('402 sales outlets', 'stores', 402, 'store', company='Xiaomi', p=('2025-09-30', '2025-09-30')),
        c('119 mainland cities', 'countries', 119, 'country', company='Xiaomi', p=('2025-09-30', '2025-09-30')),
        c('17', 'stores', 17, 'store', company='Xiaomi', p=('2025-10-01', '2025-10-31'), status=['plan', 'target', 'forecast']),
        c('300 million yuan', 'operating_income', -300000000, 'CNY', company='Xiaomi', p=('2025-04-01', '2025-06-30')),
    ],
    names=mentions(TEXT, {'Xiaomi EV': ('COMPANY', 'Xiaomi'), 'Xiaomi': ('COMPANY', 'Xiaomi'), 'YU7': ('PRODUCT', 'YU7'), 'SU7': ('PRODUCT', 'SU7'), 'Max': ('PRODUCT', 'Max')}),
    checks=[],
)
