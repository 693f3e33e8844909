from goldlib import *
from mentions import mentions

TEXT = """Burning platform: Nokia jumps, Microsoft waits with a net

Two elephants danced on a stage in London on Friday and investors left the building. Nokia's shares dropped 14% to 7 euros after it had told them that its next telephones would run on Windows.

The Finnish company still sells more than anyone: 123.7 million in the last quarter of 2010, 28.3 million of which were smart. Yet its slice of the latter shrank to 31% from 40% in a year. Revenue reached 12.7bn euros, up 6%, and net profit 745m, down 21%. Its budget for research was three times the average of rivals, said the new chief executive, 47, who arrived from Seattle in September. In his letter to staff, 1,300 words long, he had compared the firm to a man on a rig at night who leaps 30 metres into icy water.

In Tampere about a thousand employees went home at lunchtime under flexible hours. Unions reckon 5,000 of 20,000 Finnish posts in danger.

For all that, 62% of 900 Finns in a weekend poll believed in a recovery by 2013. The rest had other brands. Windows Phone 7, on shelves since 21 October, holds 2% of the market, which an analyst in Espoo called "two more than last summer".
"""

doc = dict(
    id='tp-nokia-windows', published='2011-02-12', source='northern-business',
    title='Burning platform: Nokia jumps, Microsoft waits with a net',
    text=TEXT,
    claims=[
        c('14%', 'share_price', -14, 'percent', company='Nokia', role='change', p=('2011-02-11', '2011-02-11')),
        c('7 euros', 'share_price', 7, 'EUR', company='Nokia', per='share', p=('2011-02-11', '2011-02-11')),
        c('123.7 million', 'sales', 123.7e6, 'item', company='Nokia', p=q(2010, 4)),
        c('28.3 million', 'sales', 28.3e6, 'item', company='Nokia', p=q(2010, 4)),
        c('31%', 'market_share', 31, 'percent', company='Nokia', p=q(2010, 4)),
        c('40%', 'market_share', 40, 'percent', company='Nokia', p=q(2009, 4)),
        c('12.7bn euros', 'revenue', 12.7e9, 'EUR', company='Nokia', p=q(2010, 4)),
        c('6%', 'revenue', 6, 'percent', company='Nokia', role='change', p=q(2010, 4)),
        c('745m', 'net_income', 745e6, 'EUR', company='Nokia', p=q(2010, 4)),
        c('21%', 'net_income', -21, 'percent', company='Nokia', role='change', p=q(2010, 4)),
        c('three times', 'rnd', 3, 'times', company='Nokia'),
        c('5,000', 'layoffs', 5000, 'job', company='Nokia', status='forecast'),
        c('20,000 Finnish posts', 'headcount', 20000, 'job', company='Nokia'),
        c('21 October', 'launch', None, 'date', company='Microsoft', p=('2010-10-21', '2010-10-21')),
        c('2%', 'market_share', 2, 'percent', nth=1, company='Microsoft'),
    ],
    names=mentions(TEXT, {'Nokia': ('COMPANY', 'Nokia'), 'Microsoft': ('COMPANY', 'Microsoft')}),
    checks=[],
)
