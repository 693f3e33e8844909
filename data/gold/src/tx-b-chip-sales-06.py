from goldlib import *
from mentions import mentions

TEXT = """World chip sales hit record as phones drive demand

Global sales of semiconductors rose 6.8% to a record $227.5bn in 2005, an industry body said on Thursday.

The association had forecast growth of 6% in June. It now expects the market to expand by 7.9% this year and by 10.5% in 2007.

Chips for mobile phones made up about 20% of the total. The body noted that a typical handset contained semiconductors worth $41, compared with $37 in the previous year, and that consumers rather than businesses now bought more than half of all the chips in the world.

Samsung Electronics said last month that its memory division had earned an operating profit of 1.63 trillion won in the fourth quarter on sales of 4.79 trillion won. The South Korean firm plans to spend 5.63 trillion won on chip plants and equipment this year.

Rival Hynix made a net profit of 520bn won in the same period, up 33% on the year before. The company has cleared its last bank loans and employs 13,800 people at Icheon and Cheongju.

In the US, Texas Instruments posted revenue of $3.6bn for the October to December quarter.

Prices of NAND flash memory, used in music players and digital cameras, fell by more than 50% during the year. Analysts expect demand for it to triple in 2006.

The Philadelphia semiconductor index has gained 9% since the start of January.
"""

doc = dict(
    id='tx-b-chip-sales-06', published='2006-02-02', source='Pacific Electronics Wire',
    title='World chip sales hit record as phones drive demand',
    text=TEXT,
    claims=[
        c('1.63 trillion won', 'operating_income', 1.63e12, 'KRW', company='Samsung Electronics', p=q(2005, 4)),
        c('4.79 trillion won', 'revenue', 4.79e12, 'KRW', company='Samsung Electronics', p=q(2005, 4)),
        c('5.63 trillion won', ['capex', 'investment'], 5.63e12, 'KRW', company='Samsung Electronics', p=y(2006), status='plan'),
        c('520bn won', 'net_income', 520e9, 'KRW', company='Hynix', p=q(2005, 4)),
        c('33%', 'net_income', 33, 'percent', company='Hynix', role='change', p=q(2005, 4)),
        c('13,800 people', 'headcount', 13800, 'job', company='Hynix'),
        c('$3.6bn', 'revenue', 3.6e9, 'USD', company='Texas Instruments', p=q(2005, 4)),
        c('6.8%', 'revenue', 6.8, 'percent', role='change', p=y(2005)),
        c('$227.5bn', 'revenue', 227.5e9, 'USD', p=y(2005)),
    ],
    names=mentions(TEXT, {'Samsung Electronics': ('COMPANY', 'Samsung Electronics'), 'Hynix': ('COMPANY', 'Hynix'), 'Texas Instruments': ('COMPANY', 'Texas Instruments')}),
    checks=[],
)
