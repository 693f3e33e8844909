from goldlib import *
from mentions import mentions

TEXT = """Apple follows Dell and calls back hot batteries

Nine fires, two singed hands, no one badly hurt. That is the tally that made Apple ask on Thursday for 1.8 million batteries of its iBook and PowerBook laptops, 1.1 million of which are in the United States. They were on sale between October 2003 and this month.

The cells are Sony's, as were those in the 4.1 million packs that Dell called in ten days ago. The Japanese group thinks that the two actions will set it back by 20bn to 30bn yen ($172m to $258m). It holds 23% of the lithium cell market. Its stock slid 1.3% in Tokyo on Friday.

Tiny shards of metal may pierce a film 20 thousandths of a millimetre thick. An airline in Australia now forbids such machines unless they run without a battery; 14 passengers were made to prove it in a day.

"We've 60 of them," said the head of a school in Norwich, "and 60 children who would love to see it happen." A film of a laptop burning in Osaka, 48 seconds long, was watched 640,000 times. According to a count of the American watchdog 339 battery fires have been filed since 2001, mostly telephones.
"""

doc = dict(
    id='tp-r-toshiba-battery-recall', published='2006-08-25', source='power-supply-daily',
    title='Apple follows Dell and calls back hot batteries',
    text=TEXT,
    claims=[
        c('1.8 million batteries', 'recall', 1.8e6, ['battery', 'item'], company='Apple'),
        c('1.1 million', 'recall', 1.1e6, ['battery', 'item'], company='Apple'),
        c('4.1 million packs', 'recall', 4.1e6, ['battery', 'item'], company='Dell'),
        c('20bn to 30bn yen', 'cost', 20e9, 'JPY', 30e9, company='Sony', status='forecast'),
        c('$172m to $258m', 'cost', 172e6, 'USD', 258e6, company='Sony', status='forecast'),
        c('23%', 'market_share', 23, 'percent', company='Sony'),
        c('1.3%', 'share_price', -1.3, 'percent', company='Sony', role='change', p=('2006-08-25', '2006-08-25')),
    ],
    names=mentions(TEXT, {'Apple': ('COMPANY', 'Apple'), 'Dell': ('COMPANY', 'Dell'), 'Sony': ('COMPANY', 'Sony'), 'iBook': ('PRODUCT', 'iBook'), 'PowerBook': ('PRODUCT', 'PowerBook')}),
    checks=[],
)
