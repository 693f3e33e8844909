from goldlib import *
from mentions import mentions

TEXT = """Big Blue bows out of the box it made famous

Twenty-three years after its first PC, a beige thing with 16 kilobytes and a tape socket, IBM is leaving the trade. Lenovo of Beijing will take over the division for $1.25bn (£650m), of which $650m in cash, and assume $500m of its liabilities.

The American company keeps 18.9% of the buyer. Together the two make 11.9 million computers a year and would rank third, with 7.6% of the world's market, behind Dell (16.8%) and Hewlett-Packard (15%). Nearly 10,000 people, 4 in 10 of them already in China, change employer. Headquarters go to New York.

Lenovo began in 1984 with 11 scientists in a guard's hut of 20 square metres. It may use the famous three letters for five years. Nobody will have to learn a new name for the ThinkPad, which has been to 24 space stations' worth of missions and sold 20 million times.

In the office towers of Raleigh, North Carolina, workers were given a booklet of 36 pages on customs: business cards with both hands, it says on page nine. A poll by a technology site had 61% of 3,480 readers regard the deal as sensible, and 5% as the end of the world.
"""

doc = dict(
    id='tp-r-ibm-pc-sale', published='2004-12-09', source='boardroom-bytes',
    title='Big Blue bows out of the box it made famous',
    text=TEXT,
    claims=[
        c('$1.25bn', 'investment', 1.25e9, 'USD', company='Lenovo', status='plan'),
        c('£650m', 'investment', 650e6, 'GBP', company='Lenovo', status='plan'),
        c('$650m', 'investment', 650e6, 'USD', company='Lenovo', status='plan'),
        c('$500m', 'debt', 500e6, 'USD', company=['Lenovo', 'IBM'], status=['plan', 'actual']),
        c('18.9%', 'stake', 18.9, 'percent', company=['IBM', 'Lenovo'], status=['plan', 'actual']),
        c('11.9 million computers', ['production', 'sales'], 11.9e6, 'item', company='Lenovo', per='year'),
        c('7.6%', 'market_share', 7.6, 'percent', company='Lenovo', status=['actual', 'forecast']),
        c('16.8%', 'market_share', 16.8, 'percent', company='Dell'),
        c('15%', 'market_share', 15, 'percent', company='Hewlett-Packard'),
        c('10,000 people', 'headcount', 10000, 'job', company='IBM'),
        c('20 million', 'sales', 20e6, 'item', company='IBM', product='ThinkPad', p=(None, '2004-12-09')),
    ],
    names=mentions(TEXT, {'IBM': ('COMPANY', 'IBM'), 'Lenovo': ('COMPANY', 'Lenovo'), 'Dell': ('COMPANY', 'Dell'), 'Hewlett-Packard': ('COMPANY', 'Hewlett-Packard'), 'ThinkPad': ('PRODUCT', 'ThinkPad')}),
    checks=[],
)
