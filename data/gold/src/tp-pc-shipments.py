from goldlib import *
from mentions import mentions

TEXT = """Computers creep up: 262.7 million boxes, and a deadline in October

The world's makers shipped 262.7 million personal computers in 2024, one per cent more than the year before, a research house said this week. In the last three months it was 68.9 million, up by 1.8.

Lenovo was first again with 61.8 million and 23.5%, in front of HP on 53.0 million and Dell on 39.1 million. Apple added 17.3% in the fourth quarter. China's subsidies, a fifth off the price until the end of 2025, helped there; Japan had schools to equip.

Windows 10 will get no more repairs after 14 October. It still sits on 62.7% of all machines that visit a certain group of websites. Of 1,150 small firms in a survey 38% did not know, 14% intended to pay for a year's grace, and three still use the edition from 2001.

"Ours controls a lathe," explained a turner in Solingen, 64. "It has 256 megabytes, no cable to anything, and was last ill in 2009." The new sort, with a part for artificial intelligence at 40 trillion operations a second, has not found him. In a trial among 6,000 people, those with such a machine spent longer on their tasks than those without. They wrote politer mail.
"""

doc = dict(
    id='tp-pc-shipments', published='2025-01-15', source='desk-and-lap',
    title='Computers creep up: 262.7 million boxes, and a deadline in October',
    text=TEXT,
    claims=[
        c('262.7 million boxes', ['deliveries', 'sales'], 262.7e6, 'item', p=y(2024)),
        c('262.7 million personal computers', ['deliveries', 'sales'], 262.7e6, 'item', p=y(2024)),
        c('one per cent', ['deliveries', 'sales'], 1, 'percent', role='change', p=y(2024)),
        c('68.9 million', ['deliveries', 'sales'], 68.9e6, 'item', p=q(2024, 4)),
        c('1.8', ['deliveries', 'sales'], 1.8, 'percent', role='change', p=q(2024, 4)),
        c('61.8 million', ['deliveries', 'sales'], 61.8e6, 'item', company='Lenovo', p=y(2024)),
        c('23.5%', 'market_share', 23.5, 'percent', company='Lenovo', p=y(2024)),
        c('53.0 million', ['deliveries', 'sales'], 53e6, 'item', company='HP', p=y(2024)),
        c('39.1 million', ['deliveries', 'sales'], 39.1e6, 'item', company='Dell', p=y(2024)),
        c('17.3%', ['deliveries', 'sales'], 17.3, 'percent', company='Apple', role='change', p=q(2024, 4)),
    ],
    names=mentions(TEXT, {'Lenovo': ('COMPANY', 'Lenovo'), 'HP': ('COMPANY', 'HP'), 'Dell': ('COMPANY', 'Dell'), 'Apple': ('COMPANY', 'Apple')}),
    checks=[],
)
