from goldlib import *
from mentions import mentions

TEXT = """Gogoro shrinks, swaps on

Taiwan's battery-swapping pioneer took in US$86.9 million in the third quarter, down 5.3% from a year earlier, or 2.6% at constant currency. Scooters and parts yielded US$51.9 million (-10.7%), swapping subscriptions US$35.0 million (+4.2%).

A net loss of US$18.2 million resulted; in the third quarter of 2023 it had been a mere US$3.1 million, when a fair-value gain on earn-outs had flattered the figure. The gross margin dropped to 5.4% from 16.8%, pulled down by US$11.2 million of voluntary battery upgrades. Adjusted EBITDA was still positive: US$14.6 million.

Interim chief Henry Chiang is cutting. Cash at the end of September stood at US$119 million; the workforce will be a fifth smaller by year-end.

• Accumulated subscribers: over 622,000, up 11%
• Swaps a day: 400,000
• Smart batteries in circulation: 1.4 million
• GoStation sites in Taiwan: 2,600-plus

For all of 2024 the outfit lowers its revenue forecast to US$295m–US$305m (previously US$305m–US$315m). It estimates that 95% will stem from its home market.
"""

doc = dict(
    id='te-gogoro-q3-24', published='2024-11-14', source='taipei-tech-journal',
    title='Gogoro shrinks, swaps on',
    text=TEXT,
    claims=[
        c('US$86.9 million', 'revenue', 86900000, 'USD', company='Gogoro', p=('2024-07-01', '2024-09-30')),
        c('5.3%', 'revenue', -5.3, 'percent', company='Gogoro', role='change', p=('2024-07-01', '2024-09-30')),
        c('2.6%', 'revenue', -2.6, 'percent', company='Gogoro', role='change', p=('2024-07-01', '2024-09-30')),
        c('US$51.9 million', 'revenue', 51900000, 'USD', company='Gogoro', p=('2024-07-01', '2024-09-30')),
        c('-10.7%', 'revenue', -10.7, 'percent', company='Gogoro', role='change', p=('2024-07-01', '2024-09-30')),
        c('US$35.0 million', 'revenue', 35000000, 'USD', company='Gogoro', p=('2024-07-01', '2024-09-30')),
        c('4.2%', 'revenue', 4.2, 'percent', company='Gogoro', role='change', p=('2024-07-01', '2024-09-30')),
        c('US$18.2 million', 'net_income', -18200000, 'USD', company='Gogoro', p=('2024-07-01', '2024-09-30')),
        c('US$3.1 million', 'net_income', -3100000, 'USD', company='Gogoro', p=('2023-07-01', '2023-09-30')),
        c('5.4%', 'gross_margin', 5.4, 'percent', company='Gogoro', p=('2024-07-01', '2024-09-30')),
        c('16.8%', 'gross_margin', 16.8, 'percent', company='Gogoro', p=('2023-07-01', '2023-09-30')),
        c('US$11.2 million', 'cost', 11200000, 'USD', company='Gogoro', p=('2024-07-01', '2024-09-30')),
        c('US$14.6 million', 'ebitda', 14600000, 'USD', company='Gogoro', p=('2024-07-01', '2024-09-30')),
        c('US$119 million', 'cash', 119000000, 'USD', company='Gogoro', p=('2024-09-30', '2024-09-30')),
        c('a fifth', 'headcount', -20, 'percent', company='Gogoro', role='change', p=(None, '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('622,000', 'other', 622000, 'item', None, company='Gogoro', p=('2024-09-30', '2024-09-30')),
        c('11%', 'other', 11, 'percent', company='Gogoro', role='change', p=('2024-09-30', '2024-09-30')),
        c('400,000', 'other', 400000, 'item', company='Gogoro', per='day'),
        c('1.4 million', 'other', 1400000, 'battery', company='Gogoro'),
        c('2,600', 'stations', 2600, 'station', None, company='Gogoro'),
        c('US$295m–US$305m', 'revenue', 295000000, 'USD', 305000000, company='Gogoro', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('US$305m–US$315m', 'revenue', 305000000, 'USD', 315000000, company='Gogoro', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('95%', 'revenue', 95, 'percent', company='Gogoro', role='share', p=('2024-01-01', '2024-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'Gogoro': ('COMPANY', 'Gogoro')}),
)
