from goldlib import *
from mentions import mentions

TEXT = """EBay rings up Skype for $2.6bn

The world's largest flea market is buying a telephone company without telephones. EBay agreed on Monday to pay $2.6bn in cash and stock for Skype, of Luxembourg, and up to $1.5bn on top by 2008 if targets are met.

Skype's program has been fetched 163 million times and 54 million people have put their name down, with 150,000 more each day, most of whom pay nothing. Revenue reached $7m last year; the two firms reckon with $60m in 2005 and with more than $200m in 2006.

Two friends, 39 and 29, from Sweden and Denmark, founded it in 2003 after a file-swapping service that American courts still pursue. They employ 200 people.

The case for the purchase is that buyers of a $30,000 horse or a 1962 guitar like to talk first. A third of sellers asked at a fair in San Jose in June had used the telephone in the past month, and 5% had tried it over the internet. Calls from computer to computer take some 30 kilobits a second, less than a song. Four in five business analysts in a quick poll called the sum too high. EBay's shares lost 1.4% on Monday.
"""

doc = dict(
    id='tp-voip-calls', published='2005-09-13', source='telecoms-this-week',
    title='EBay rings up Skype for $2.6bn',
    text=TEXT,
    claims=[
        c('$2.6bn', 'investment', 2.6e9, 'USD', company=['EBay', 'Skype'], status=['plan', 'actual']),
        c('$2.6bn', 'investment', 2.6e9, 'USD', nth=1, company=['EBay', 'Skype'], status=['plan', 'actual']),
        c('$1.5bn', 'investment', None, 'USD', 1.5e9, company=['EBay', 'Skype'], p=(None, '2008-12-31'), status='plan'),
        c('$7m', 'revenue', 7e6, 'USD', company='Skype', p=y(2004)),
        c('$60m', 'revenue', 6e7, 'USD', company='Skype', p=y(2005), status=['forecast', 'target']),
        c('$200m', 'revenue', 2e8, 'USD', None, company='Skype', p=y(2006), status=['forecast', 'target']),
        c('200 people', 'headcount', 200, 'job', company='Skype'),
        c('1.4%', 'share_price', -1.4, 'percent', company='EBay', role='change', p=('2005-09-12', '2005-09-12')),
    ],
    names=mentions(TEXT, {'EBay': ('COMPANY', 'EBay'), 'Skype': ('COMPANY', 'Skype')}),
    checks=[],
)
