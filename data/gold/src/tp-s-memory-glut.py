from goldlib import *
from mentions import mentions

TEXT = """Samsung warns: profit down by sixty in the hundred

The price of memory has done what it always does. Samsung Electronics told Seoul this morning that it made about 6.2 trillion won ($5.5bn) before tax and interest in the first quarter. A year ago it was 15.6 trillion.

Sales are put at 52 trillion won, a fall of 14%. The detailed figures follow at the end of the month. Chips brought in three quarters of the group's operating profit in 2018; a common 8-gigabit DRAM, on contract, now goes for $4.56, and was at $8.19 in September.

SK Hynix, down the road in Icheon, will spend 40% less on machines this year. Micron makes 5% fewer wafers.

TrendForce sees one more drop of a fifth before summer. It reckons that Samsung holds 41.3% of the DRAM market.

None of that need worry whoever buys a Galaxy S10, on sale since 8 March, at $899. In our drop test it lasted four falls from 1.2 metres, its fingerprint reader let in a colleague of 33 on his 17th try, and the battery gave out after 10 hours and 51 minutes of dancing penguins. The folding one we have not got. It will stand 200,000 folds, or 100 a day for five years and a half.
"""

doc = dict(
    id='tp-s-memory-glut', published='2019-04-05', source='silicon-notebook',
    title='Samsung warns: profit down by sixty in the hundred',
    text=TEXT,
    claims=[
        c('sixty in the hundred', 'operating_income', -60, 'percent', role='change', company=['Samsung Electronics','Samsung'], p=q(2019,1), status=['forecast','actual']),
        c('6.2 trillion won', 'operating_income', 6.2e12, 'KRW', company=['Samsung Electronics','Samsung'], p=q(2019,1), status=['forecast','actual']),
        c('$5.5bn', 'operating_income', 5.5e9, 'USD', company=['Samsung Electronics','Samsung'], p=q(2019,1), status=['forecast','actual']),
        c('15.6 trillion', 'operating_income', 15.6e12, 'KRW', company=['Samsung Electronics','Samsung'], p=q(2018,1)),
        c('52 trillion won', 'revenue', 52e12, 'KRW', company=['Samsung Electronics','Samsung'], p=q(2019,1), status=['forecast','actual']),
        c('14%', 'revenue', -14, 'percent', role='change', company=['Samsung Electronics','Samsung'], p=q(2019,1), status=['forecast','actual']),
        c('three quarters', 'operating_income', 75, 'percent', company=['Samsung Electronics','Samsung'], role='share', p=y(2018)),
        c('$4.56', 'price', 4.56, 'USD'),
        c('$8.19', 'price', 8.19, 'USD', p=m(2018,9)),
        c('40%', 'capex', -40, 'percent', role='change', company='SK Hynix', p=y(2019), status='plan'),
        c('5%', 'production', -5, 'percent', role='change', company='Micron'),
        c('a fifth', 'price', -20, 'percent', role='change', status='forecast'),
        c('41.3%', 'market_share', 41.3, 'percent', company=['Samsung Electronics','Samsung']),
        c('8 March', 'launch', None, 'date', company=['Samsung Electronics','Samsung'], product='Galaxy S10', p=('2019-03-08','2019-03-08')),
        c('$899', 'price', 899, 'USD', company=['Samsung Electronics','Samsung'], product='Galaxy S10'),
    ],
    names=mentions(TEXT, {'Samsung Electronics': ('COMPANY', 'Samsung Electronics'), 'Samsung': ('COMPANY', 'Samsung Electronics'), 'SK Hynix': ('COMPANY', 'SK Hynix'), 'Micron': ('COMPANY', 'Micron'), 'Galaxy S10': ('PRODUCT', 'Galaxy S10')}),
    checks=[],
)
