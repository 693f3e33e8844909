from goldlib import *
from mentions import mentions

TEXT = """Tesco's tills and vans keep ringing

A pound in every eight that Britons spend in shops goes to one chain. Tesco on Tuesday reported a net profit of £1.9bn for the year to February, up 20%, on sales of £46.6bn.

The internet shop did better than the buildings: its turnover rose by 29.2% to £1.2bn and 850,000 regular customers placed more than 250,000 orders a week at Christmas. The group opened 104 stores in Britain and now has 1,988 there; abroad it runs 1,275, in 12 countries. It expects to create 25,000 jobs in the year that has just begun.

Not all neighbours are pleased. In one market town with 9,400 people, 3,100 signed a petition against a fifth branch, and the vote in the council was 14 to 11. A survey by campaigners found 72% of small grocers within two miles of a new store had lost custom, though just 40 were asked.

Shares were 2.4p lower at 458p by the close. Analysts pointed to rain in the summer and to a football World Cup that had shifted beer by the lorry load in June.
"""

doc = dict(
    id='tp-supermarket-web', published='2007-04-17', source='high-street-briefing',
    title="Tesco's tills and vans keep ringing",
    text=TEXT,
    claims=[
        c('£1.9bn', 'net_income', 1.9e9, 'GBP', company='Tesco', p=('2006-03-01', '2007-02-28')),
        c('20%', 'net_income', 20, 'percent', company='Tesco', role='change', p=('2006-03-01', '2007-02-28')),
        c('£46.6bn', 'revenue', 46.6e9, 'GBP', company='Tesco', p=('2006-03-01', '2007-02-28')),
        c('29.2%', 'revenue', 29.2, 'percent', company='Tesco', role='change', p=('2006-03-01', '2007-02-28')),
        c('£1.2bn', 'revenue', 1.2e9, 'GBP', company='Tesco', p=('2006-03-01', '2007-02-28')),
        c('850,000 regular customers', 'other', 850000, 'item', company='Tesco'),
        c('250,000 orders', 'orders', 250000, 'order', None, company='Tesco', per='week'),
        c('104 stores', 'stores', 104, 'store', company='Tesco', role=['level', 'change'], p=('2006-03-01', '2007-02-28')),
        c('1,988', 'stores', 1988, 'store', company='Tesco'),
        c('1,275', 'stores', 1275, 'store', company='Tesco'),
        c('12 countries', 'countries', 12, 'country', company='Tesco'),
        c('25,000 jobs', 'jobs', 25000, 'job', company='Tesco', p=('2007-03-01', '2008-02-29'), status=['plan', 'forecast', 'target']),
        c('2.4p', 'share_price', -0.024, 'GBP', company='Tesco', role='change', p=('2007-04-17', '2007-04-17'), per='share'),
        c('458p', 'share_price', 4.58, 'GBP', company='Tesco', per='share', p=('2007-04-17', '2007-04-17')),
    ],
    names=mentions(TEXT, {'Tesco': ('COMPANY', 'Tesco')}),
    checks=[],
)
