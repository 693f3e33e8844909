from goldlib import *
from mentions import mentions

TEXT = """A Korean upstart takes on the white box

Reigncom, the Seoul company behind the iRiver label, tripled its revenue to 226bn won ($190m) in 2003 and is in no mood to stop. Its new H320, which shows photographs on a colour display of two inches, arrives in Europe in July for 479 euros.

"Twenty gigabytes is 5,000 songs or 1,200 hours," the founder, a former chip salesman of 40, said in Seoul. He started with seven men and 300m won in January 1999. In memory-stick players his label leads with 25% of the world's market.

Elsewhere the tide is for small hard disks. Creative of Singapore will spend $100m on advertising this year; its Zen Touch gives 24 hours on a charge. A reviewer took it through 23 hours and 11 minutes, three trains and a wedding before it fell silent.

Koreans carry 1.4 devices each that can play music, according to a panel of 1,000; 88% of the music on them was not paid for. A bill in parliament would impose up to five years in jail or 50m won. It's the fourth attempt. Two of the sponsors were seen with headphones, said one paper, on page 17.
"""

doc = dict(
    id='tp-r-mp3-korean', published='2004-06-08', source='ear-candy',
    title='A Korean upstart takes on the white box',
    text=TEXT,
    claims=[
        c('tripled', 'revenue', 200, 'percent', company='Reigncom', role='change', p=y(2003)),
        c('226bn won', 'revenue', 226e9, 'KRW', company='Reigncom', p=y(2003)),
        c('$190m', 'revenue', 190e6, 'USD', company='Reigncom', p=y(2003)),
        c('July', 'launch', None, 'date', company=['iRiver', 'Reigncom'], product='H320', p=m(2004, 7), status='plan'),
        c('479 euros', 'price', 479, 'EUR', company=['iRiver', 'Reigncom'], product='H320'),
        c('25%', 'market_share', 25, 'percent', company=['iRiver', 'Reigncom']),
        c('$100m', ['cost', 'opex', 'investment'], 100e6, 'USD', company='Creative', p=y(2004), status='plan'),
    ],
    names=mentions(TEXT, {'Reigncom': ('COMPANY', 'Reigncom'), 'iRiver': ('COMPANY', 'iRiver'), 'Creative': ('COMPANY', 'Creative'), 'H320': ('PRODUCT', 'H320'), 'Zen Touch': ('PRODUCT', 'Zen Touch')}),
    checks=[],
)
