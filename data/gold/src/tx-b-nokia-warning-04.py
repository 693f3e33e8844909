from goldlib import *
from mentions import mentions

TEXT = """Nokia shares fall 19% after sales disappoint

Nokia, the biggest manufacturer of mobile phones, has warned that first-quarter sales fell 2% to 6.6bn euros rather than growing by up to 7% as it had forecast.

Profits before goodwill will be between 17 and 18 cents a share, the Finnish company said. It blamed a lack of attractive models in the middle of its range.

Shares in the group lost 19% to 14.20 euros, wiping some 15bn euros off its value, and pulled the main index in Helsinki down by 10.3%.

Nokia sold 44.7 million handsets in the quarter. The world market grew by 29% to 146.6 million phones, the company estimates, leaving it with a share of about 30%, against 35% in the same months of 2003.

It intends to bring out 35 models this year, among them the 7610, the first of its phones with a one-megapixel camera. The handset, weighing 118 grams, will be available by the end of June at around 500 euros.

Samsung, whose own figures are due next week, has said that it hopes to sell 65 million phones in 2004.

Mobile users in western Europe will spend 1.9bn euros on games and pictures for their phones this year, research firm Tarkka predicts. In a survey it carried out among 6,500 people, 38% planned to buy a handset within 12 months and just 11% cared which company had made it.
"""

doc = dict(
    id='tx-b-nokia-warning-04', published='2004-04-06', source='Nordic Business Wire',
    title='Nokia shares fall 19% after sales disappoint',
    text=TEXT,
    claims=[
        c('19%', 'share_price', -19, 'percent', company='Nokia', role='change', p=('2004-04-06', '2004-04-06')),
        c('2%', 'revenue', -2, 'percent', company='Nokia', role='change', p=q(2004, 1)),
        c('6.6bn euros', 'revenue', 6.6e9, 'EUR', company='Nokia', p=q(2004, 1)),
        c('7%', 'revenue', None, 'percent', 7, company='Nokia', role='change', p=q(2004, 1), status=['forecast', 'target'], superseded=True),
        c('17 and 18 cents', ['net_income', 'operating_income'], 0.17, 'EUR', 0.18, company='Nokia', per='share', p=q(2004, 1), status=['forecast', 'actual']),
        c('19%', 'share_price', -19, 'percent', nth=1, company='Nokia', role='change', p=('2004-04-06', '2004-04-06')),
        c('14.20 euros', 'share_price', 14.20, 'EUR', company='Nokia', per='share', p=('2004-04-06', '2004-04-06')),
        c('15bn euros', 'valuation', -15e9, 'EUR', company='Nokia', role='change', p=('2004-04-06', '2004-04-06')),
        c('44.7 million handsets', ['sales', 'deliveries'], 44.7e6, 'item', company='Nokia', p=q(2004, 1)),
        c('29%', ['sales', 'deliveries'], 29, 'percent', role='change', p=q(2004, 1), status=['actual', 'forecast']),
        c('146.6 million phones', ['sales', 'deliveries'], 146.6e6, 'item', p=q(2004, 1), status=['actual', 'forecast']),
        c('30%', 'market_share', 30, 'percent', company='Nokia', p=q(2004, 1)),
        c('35%', 'market_share', 35, 'percent', company='Nokia', p=q(2003, 1)),
        c('35 models', 'models', 35, 'model', company='Nokia', p=y(2004), status='plan'),
        c('118 grams', 'weight', 0.118, 'kg', company='Nokia', product='7610'),
        c('end of June', 'launch', None, 'date', company='Nokia', product='7610', p=(None, '2004-06-30'), status='plan'),
        c('500 euros', 'price', 500, 'EUR', company='Nokia', product='7610'),
        c('65 million phones', 'sales', 65e6, 'item', company='Samsung', p=y(2004), status='target'),
    ],
    names=mentions(TEXT, {'Nokia': ('COMPANY', 'Nokia'), '7610': ('PRODUCT', '7610'), 'Samsung': ('COMPANY', 'Samsung')}),
    checks=[],
)
