from goldlib import *
from mentions import mentions

TEXT = """Own it and burn it not: Hollywood opens a British download store

From 10 April Britons will be able to own a film without a shelf to put it on. Universal is to sell 35 of its titles, apes and cowboys among them, through Lovefilm, in the same week that the disc comes out.

A new release will be £19.99 ($35) and an older one £9.99. For that the customer gets three copies: one for the PC, one for a portable player, one on a disc that comes by post. The file, of 1.6 gigabytes, takes an hour at two megabits. It cannot be burnt.

Lovefilm was formed when two postal rental firms merged in 2004, and has 400,000 members. It turned over £14m last year, lost £2.9m of it, and employs 180.

Asked in a shop in Croydon, nine of 12 customers said that they would rather have the box. A lawyers' firm for the studios estimates that 36% of Britons aged 16 to 29 have watched a pirated film and 1.6 million have it as a habit; 70 sites were closed last year. At £19.99, wrote one of 212 angry people on a forum within two days, "I expect Naomi to come round herself."
"""

doc = dict(
    id='tp-r-film-download-uk', published='2006-03-24', source='reel-and-router',
    title='Own it and burn it not: Hollywood opens a British download store',
    text=TEXT,
    claims=[
        c('10 April', 'launch', None, 'date', company='Universal', p=('2006-04-10', '2006-04-10'), status='plan'),
        c('£19.99', 'price', 19.99, 'GBP', company=['Lovefilm', 'Universal']),
        c('$35', 'price', 35, 'USD', company=['Lovefilm', 'Universal']),
        c('£9.99', 'price', 9.99, 'GBP', company=['Lovefilm', 'Universal']),
        c('£14m', 'revenue', 14e6, 'GBP', company='Lovefilm', p=y(2005)),
        c('£2.9m', 'net_income', -2.9e6, 'GBP', company='Lovefilm', p=y(2005)),
        c('180', 'headcount', 180, 'job', company='Lovefilm'),
        c('£19.99', 'price', 19.99, 'GBP', nth=1, company=['Lovefilm', 'Universal']),
    ],
    names=mentions(TEXT, {'Universal': ('COMPANY', 'Universal'), 'Lovefilm': ('COMPANY', 'Lovefilm')}),
    checks=[],
)
