from goldlib import *
from mentions import mentions

TEXT = """Pick and mix no more: Woolworths names the days

Every one of its 807 British stores will be shut by 5 January, the administrators of Woolworths announced on Wednesday, and 27,000 permanent and temporary employees will lose their work.

The first 207 close on 27 December, 37 on the 30th, 164 on the second of the new year and the remainder three days after. The chain, founded in Liverpool in 1909 on sixpence, owes £385m. An offer of £1 for the shops from a restructurer had failed in November over the banks' terms.

A sale with up to half off everything brought in £27m on the first day, more than any in 99 years; a man of 83 in Neath bought his last light bulb where he had bought his first record, for four shillings and eightpence in 1953. Sweets were gone by the third afternoon in 61% of towns. The final bag, 800 grams, may go to auction.

Others circle. Iceland will take 51 of the buildings and Poundland looks at 20. Economists who asked 350 chains expect that one in ten high-street windows is going to be boarded up by the spring, twice the share of a year ago. Zavvi, which got 97% of its discs from a subsidiary of the dead firm, has stopped selling over the web.
"""

doc = dict(
    id='tp-woolies-ends', published='2008-12-18', source='high-street-briefing',
    title='Pick and mix no more: Woolworths names the days',
    text=TEXT,
    claims=[
        c('807 British stores', 'stores', 807, 'store', company='Woolworths'),
        c('27,000', 'layoffs', 27000, 'job', company='Woolworths', status=['plan', 'actual', 'forecast']),
        c('£385m', 'debt', 385e6, 'GBP', company='Woolworths'),
        c('£27m', 'revenue', 27e6, 'GBP', company='Woolworths'),
        c('51', 'stores', 51, 'store', company='Iceland', status='plan'),
        c('20', 'stores', 20, 'store', nth=1, company='Poundland', status='plan'),
    ],
    names=mentions(TEXT, {'Woolworths': ('COMPANY', 'Woolworths'), 'Iceland': ('COMPANY', 'Iceland'), 'Poundland': ('COMPANY', 'Poundland'), 'Zavvi': ('COMPANY', 'Zavvi')}),
    checks=[],
)
