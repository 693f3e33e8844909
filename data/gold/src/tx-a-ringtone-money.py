from goldlib import *
from mentions import mentions

TEXT = """Ringtones outsell CD singles by value

Phone owners around the world will spend $3.5bn on ringtones this year, or a tenth of what they spend on recorded music, according to a forecast by Tessera Consulting.

In the UK, where about 170 million tones were downloaded in the past 12 months, the market overtook that for CD singles in May. A polyphonic tone typically sells for £3. By 2008, Tessera thinks, so-called real tones, which are clips of the original recording, will bring in two-thirds of the money.

Record companies receive more from real tones than from the older kind. Warner Music took $31m from mobile content in the year to September, almost double the previous figure. Universal plans to offer 10,000 clips by Christmas.

Monstermob, a Lancaster company listed in London since November 2003, said turnover rose to £15.2m in the first half of 2004 from £6.9m. Pre-tax profit was £2.1m. It bought the US firm 9 Squared last month for $25m (£14m), its third deal this year, and now has 90 employees.

Its weekly club costs £4.50 and has come under fire from parents. The premium-rate watchdog received 1,130 complaints about such subscriptions between July and September; in one case a girl of 13 ran up a bill of £220. The watchdog fined Leisure Tones, a seller based in Cyprus, £75,000.

A poll of 1,600 phone users aged between 12 and 24 found 63% had bought a tone at least once, and 38% change theirs every month.
"""

doc = dict(
    id='tx-a-ringtone-money', published='2004-10-19', source='mobile-business-brief',
    title='Ringtones outsell CD singles by value',
    text=TEXT,
    claims=[
        c('$31m', 'revenue', 31e6, 'USD', company='Warner Music', p=('2003-10-01', '2004-09-30')),
        c('double', 'revenue', 100, 'percent', company='Warner Music', role='change', p=('2003-10-01', '2004-09-30')),
        c('£15.2m', 'revenue', 15.2e6, 'GBP', company='Monstermob', p=h(2004, 1)),
        c('£6.9m', 'revenue', 6.9e6, 'GBP', company='Monstermob', p=h(2003, 1)),
        c('£2.1m', 'net_income', 2.1e6, 'GBP', company='Monstermob', p=h(2004, 1)),
        c('$25m', 'investment', 25e6, 'USD', company=['Monstermob', '9 Squared'], p=m(2004, 9)),
        c('£14m', 'investment', 14e6, 'GBP', company=['Monstermob', '9 Squared'], p=m(2004, 9)),
        c('90 employees', 'headcount', 90, 'job', company='Monstermob'),
        c('£4.50', 'price', 4.5, 'GBP', company='Monstermob', per='week'),
        c('£75,000', 'cost', 75000, 'GBP', company='Leisure Tones'),
    ],
    names=mentions(TEXT, {'Warner Music': ('COMPANY', 'Warner Music'), 'Universal': ('COMPANY', 'Universal'), 'Monstermob': ('COMPANY', 'Monstermob'), '9 Squared': ('COMPANY', '9 Squared'), 'Leisure Tones': ('COMPANY', 'Leisure Tones')}),
    checks=[],
)
