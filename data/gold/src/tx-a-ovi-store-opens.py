from goldlib import *
from mentions import mentions

TEXT = """Nokia store for phone programs opens to complaints

Nokia has opened an online shop for mobile applications, nearly a year after Apple showed how popular such a store could be.

The Ovi Store went live on Tuesday with about 20,000 items, from games and wallpapers to a guide to restaurants, and works on more than 50 models of phone. Some users can pay through their operator. Within hours some visitors found pages that loaded slowly or not at all, and the Finnish company apologised for "performance issues".

Nokia keeps 30% of what developers charge. It would not say how much it expected to earn. Apple's store, by contrast, offers 40,000 programs, and a billion of them had been downloaded by 23 April; a puzzle for the iPhone typically costs 59p.

The phone maker needs new sources of income. It shipped 93.2 million handsets in the first quarter, 19% fewer than a year earlier, and its net profit dropped 90% to 122m euros. Its share of the market was 37%. It has announced 1,700 job cuts since March.

Its latest touchscreen phone, the N97, will go on sale in June for 550 euros before taxes. It weighs 150g, and has 32 gigabytes of memory and a five-megapixel camera.

Mobile applications will be a business worth $5bn by 2012, the research group Castlegate said. Its survey of 1,800 smartphone users in Europe found that 34% had never installed a program and that fewer than one in 10 had paid for any.
"""

doc = dict(
    id='tx-a-ovi-store-opens', published='2009-05-27', source='handset-and-apps',
    title='Nokia store for phone programs opens to complaints',
    text=TEXT,
    claims=[
        c('Tuesday', 'launch', None, 'date', company='Nokia', product=[None, 'Ovi Store'], p=('2009-05-26', '2009-05-26')),
        c('30%', ['revenue', 'other'], 30, 'percent', company='Nokia', role=['share', 'level']),
        c('93.2 million handsets', ['deliveries', 'sales'], 93.2e6, 'item', company='Nokia', p=q(2009, 1)),
        c('19%', ['deliveries', 'sales'], -19, 'percent', company='Nokia', role='change', p=q(2009, 1)),
        c('90%', 'net_income', -90, 'percent', company='Nokia', role='change', p=q(2009, 1)),
        c('122m euros', 'net_income', 122e6, 'EUR', company='Nokia', p=q(2009, 1)),
        c('37%', 'market_share', 37, 'percent', company='Nokia', p=q(2009, 1)),
        c('1,700 job cuts', 'layoffs', 1700, 'job', company='Nokia', p=('2009-03-01', '2009-05-27'), status=['plan', 'actual']),
        c('June', 'launch', None, 'date', company='Nokia', product='N97', p=m(2009, 6), status='plan'),
        c('550 euros', 'price', 550, 'EUR', company='Nokia', product='N97', status=['plan', 'actual']),
        c('150g', 'weight', 0.15, 'kg', company='Nokia', product='N97'),
        c('$5bn', 'revenue', 5e9, 'USD', p=by(2012), status='forecast'),
    ],
    names=mentions(TEXT, {'Nokia': ('COMPANY', 'Nokia'), 'Apple': ('COMPANY', 'Apple'), 'N97': ('PRODUCT', 'N97'), 'iPhone': ('PRODUCT', 'iPhone')}),
    checks=[],
)
