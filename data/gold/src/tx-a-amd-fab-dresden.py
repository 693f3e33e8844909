from goldlib import *
from mentions import mentions

TEXT = """AMD to build second chip plant in Germany

Chip maker Advanced Micro Devices is to spend $2.4bn (2bn euros) on a second factory in Dresden, creating 1,000 jobs.

Construction starts immediately. The plant, called Fab 36, should begin production in 2006 and will eventually handle 13,000 silicon wafers a month, each 300mm across. The state of Saxony and the German government will contribute 500 million euros in grants and allowances, subject to approval in Brussels. AMD already employs 2,000 people in the city.

The California firm has had 10 quarters of losses in the past 12. Between July and September it lost $31m, although revenue rose by 88% to $954m, helped by demand for laptops and the flash memory used in phones.

AMD hopes that its 64-bit processors will let it take customers from Intel, which has 83% of the market for PC chips. The Athlon 64, launched on 23 September, costs $417 and runs at 2GHz. It has 106 million transistors. Intel reduced the prices of its Pentium 4 range by up to 35% last month.

Worldwide sales of semiconductors will reach $163bn in 2003, an increase of 16%, industry body figures suggest. Growth of 19% is likely next year. Chips for consumer goods such as DVD players and digital cameras now make up a third of the total.

About 800 companies and 20,000 workers in and around Dresden depend on microelectronics, the region's development agency said.
"""

doc = dict(
    id='tx-a-amd-fab-dresden', published='2003-11-20', source='semiconductor-newsline',
    title='AMD to build second chip plant in Germany',
    text=TEXT,
    claims=[
        c('$2.4bn', 'investment', 2.4e9, 'USD', company='Advanced Micro Devices', status='plan'),
        c('2bn euros', 'investment', 2e9, 'EUR', company='Advanced Micro Devices', status='plan'),
        c('1,000 jobs', 'jobs', 1000, 'job', company='Advanced Micro Devices', status='plan'),
        c('2006', 'production_start', None, 'date', company='Advanced Micro Devices', p=y(2006), status='plan'),
        c('13,000 silicon wafers', 'capacity', 13000, 'item', company='Advanced Micro Devices', per='month', status='plan'),
        c('500 million euros', ['funding', 'subsidy'], 500e6, 'EUR', company='Advanced Micro Devices', status='plan'),
        c('2,000 people', 'headcount', 2000, 'job', company='Advanced Micro Devices'),
        c('$31m', 'net_income', -31e6, 'USD', company='Advanced Micro Devices', p=q(2003, 3)),
        c('88%', 'revenue', 88, 'percent', company='Advanced Micro Devices', role='change', p=q(2003, 3)),
        c('$954m', 'revenue', 954e6, 'USD', company='Advanced Micro Devices', p=q(2003, 3)),
        c('83%', 'market_share', 83, 'percent', company='Intel'),
        c('23 September', 'launch', None, 'date', company='Advanced Micro Devices', product='Athlon 64', p=('2003-09-23', '2003-09-23')),
        c('$417', 'price', 417, 'USD', company='Advanced Micro Devices', product='Athlon 64'),
        c('35%', 'price_change', -35, 'percent', None, company='Intel', product='Pentium 4', role='change', p=m(2003, 10)),
        c('$163bn', 'revenue', 163e9, 'USD', p=y(2003), status='forecast'),
        c('16%', 'revenue', 16, 'percent', role='change', p=y(2003), status='forecast'),
        c('19%', 'revenue', 19, 'percent', role='change', p=y(2004), status='forecast'),
    ],
    names=mentions(TEXT, {'Advanced Micro Devices': ('COMPANY', 'Advanced Micro Devices'), 'AMD': ('COMPANY', 'Advanced Micro Devices'), 'Intel': ('COMPANY', 'Intel'), 'Athlon 64': ('PRODUCT', 'Athlon 64'), 'Pentium 4': ('PRODUCT', 'Pentium 4')}),
    checks=[],
)
