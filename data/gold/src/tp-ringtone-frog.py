from goldlib import *
from mentions import mentions

TEXT = """Crazy frog at number one, parents at the end of their rope

An amphibian with goggles has outsold the next three singles together, 83,000 copies in a week, after an advertising campaign that put it on British screens 73,716 times in May alone, or once every 36 seconds on one channel or another.

The watchdog has had 1,041 complaints. Some concerned its anatomy, which must not appear before nine in the evening; others the bill. Viewers who asked for the sound at £3 found that they had subscribed to more at £3 a week, and one boy of 12 in Swansea owed £146. In a newspaper's poll 87% wished it run over.

The noise is that of a moped in two strokes, imitated by a Swede of 17 in 1997 to entertain friends. A countryman drew the frog in six weeks in 2003. Jamba, which bought the lot, belongs to VeriSign of California; the latter paid $273m for the Berlin company in May 2004.

Ringtones turned over £4bn worldwide last year, according to one estimate, a tenth of what recorded music did. The real thing, by an English band whose ninth single came in at number two, lasts four minutes and 52 seconds. The frog's has 172 "dings".
"""

doc = dict(
    id='tp-ringtone-frog', published='2005-06-01', source='charts-and-clips',
    title='Crazy frog at number one, parents at the end of their rope',
    text=TEXT,
    claims=[
        c('£3', 'price', 3, 'GBP', company='Jamba'),
        c('£3', 'price', 3, 'GBP', nth=1, company='Jamba', per='week'),
        c('$273m', 'investment', 273e6, 'USD', company=['VeriSign', 'Jamba'], p=m(2004, 5)),
        c('£4bn', 'revenue', 4e9, 'GBP', p=y(2004), status=['forecast', 'actual']),
        c('a tenth', 'revenue', 10, 'percent', p=y(2004), role='share', status=['forecast', 'actual']),
    ],
    names=mentions(TEXT, {'Jamba': ('COMPANY', 'Jamba'), 'VeriSign': ('COMPANY', 'VeriSign')}),
    checks=[],
)
