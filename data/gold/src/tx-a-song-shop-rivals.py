from goldlib import *
from mentions import mentions

TEXT = """Download shops multiply as song sales soar

Legal music downloads in Europe rose tenfold last year and more shops are opening to meet demand, an industry report said on Thursday.

People in Europe bought 52 million tracks online in 2004, the record industry body said. It puts the value of the global download market at $330m, and believes it will double this year. There are now 230 sites offering a million songs between them, four times as many as a year ago.

Apple's iTunes is the largest. It has sold 250 million songs since it was launched in April 2003, and charges 79p a track in Britain.

Napster said it now had 270,000 paying members, who give £9.95 a month to listen to as much as they like. The US company made a loss of $13.4m on sales of $12.1m in the three months to December. Its portable service, Napster To Go, costs £14.95 and will open in the UK in the spring.

Wippit, a small London site, has cut the price of 5,000 songs to 29p. HMV is to spend £10m on a download shop that it will open in September.

Illegal copying has not gone away. The report counts 870 million infringing files on the internet in January, slightly fewer than 900 million a year earlier. In a survey of 3,000 people in six countries, seven in ten knew that sharing files without permission was against the law, and 15% said they still did it. Some 8,400 people have been sued in Europe and the US.
"""

doc = dict(
    id='tx-a-song-shop-rivals', published='2005-02-17', source='digital-music-report',
    title='Download shops multiply as song sales soar',
    text=TEXT,
    claims=[
        c('250 million songs', 'sales', 250e6, 'item', company='Apple', product=[None, 'iTunes'], p=('2003-04-01', '2005-02-17')),
        c('April 2003', 'launch', None, 'date', company='Apple', product=[None, 'iTunes'], p=m(2003, 4)),
        c('79p', 'price', 0.79, 'GBP', company='Apple', product=[None, 'iTunes']),
        c('270,000 paying members', 'other', 270000, 'item', company='Napster'),
        c('£9.95', 'price', 9.95, 'GBP', company='Napster', per='month'),
        c('$13.4m', 'net_income', -13.4e6, 'USD', company='Napster', p=q(2004, 4)),
        c('$12.1m', 'revenue', 12.1e6, 'USD', company='Napster', p=q(2004, 4)),
        c('£14.95', 'price', 14.95, 'GBP', company='Napster', product=[None, 'Napster To Go'], per='month', status=['plan', 'actual']),
        c('spring', 'launch', None, 'date', company='Napster', product=[None, 'Napster To Go'], p=('2005-03-01', '2005-05-31'), status='plan'),
        c('29p', 'price', 0.29, 'GBP', company='Wippit'),
        c('£10m', 'investment', 10e6, 'GBP', company='HMV', status='plan'),
        c('September', 'launch', None, 'date', company='HMV', p=m(2005, 9), status='plan'),
        c('$330m', 'revenue', 330e6, 'USD', p=y(2004)),
    ],
    names=mentions(TEXT, {'Apple': ('COMPANY', 'Apple'), 'Napster': ('COMPANY', 'Napster'), 'Wippit': ('COMPANY', 'Wippit'), 'HMV': ('COMPANY', 'HMV')}),
    checks=[],
)
