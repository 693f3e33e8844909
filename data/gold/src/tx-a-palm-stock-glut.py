from goldlib import *
from mentions import mentions

TEXT = """Palm posts huge loss as handheld sales dry up

Handheld computer maker Palm lost $392m in its latest quarter as demand collapsed and it wrote off unsold stock worth $268m.

Sales in the three months to 1 June more than halved to $165m from $350m a year before. Just 752,000 devices left the factories. Palm had already warned in May that the period would be difficult because customers were waiting for two new models, the m500 and m505, whose launch was late.

The m505, which has a colour display and weighs 139 grams, went on sale in April for $449. To clear the shelves of the older Palm V, the firm has cut its price by $100 to $199.

The California company, which was spun off by 3Com in March 2000, was once worth more than General Motors. Its shares closed on Tuesday at $5.22. They had been offered at $38. It has cancelled plans for a new headquarters in San Jose and laid off 250 people, or 15% of its staff.

Competition is growing. Compaq has shipped a million of its iPaq, and Handspring had 28% of the US retail market in May, although Palm was still well ahead.

The industry research firm Delphic Data expects 12 million handhelds to be sold in 2001, fewer than the 15 million it had predicted in January. In its survey of 600 large companies, 22% provided such devices to employees. Executives used them mostly as diaries; one in five wirelessly read e-mail. Prices have fallen 14% on average this year, Delphic adds.
"""

doc = dict(
    id='tx-a-palm-stock-glut', published='2001-06-27', source='us-technology-ledger',
    title='Palm posts huge loss as handheld sales dry up',
    text=TEXT,
    claims=[
        c('$392m', 'net_income', -392e6, 'USD', company='Palm', p=('2001-03-03', '2001-06-01')),
        c('$268m', 'cost', 268e6, 'USD', company='Palm', p=('2001-03-03', '2001-06-01')),
        c('halved', 'revenue', None, 'percent', -50, company='Palm', role='change', p=('2001-03-03', '2001-06-01')),
        c('$165m', 'revenue', 165e6, 'USD', company='Palm', p=('2001-03-03', '2001-06-01')),
        c('$350m', 'revenue', 350e6, 'USD', company='Palm', p=('2000-03-03', '2000-06-01')),
        c('752,000 devices', ['deliveries', 'sales'], 752000, 'item', company='Palm', p=('2001-03-03', '2001-06-01')),
        c('139 grams', 'weight', 0.139, 'kg', company='Palm', product='m505'),
        c('April', 'launch', None, 'date', company='Palm', product='m505', p=m(2001, 4)),
        c('$449', 'price', 449, 'USD', company='Palm', product='m505'),
        c('$100', 'price_change', -100, 'USD', company='Palm', product='Palm V', role='change'),
        c('$199', 'price', 199, 'USD', company='Palm', product='Palm V'),
        c('$5.22', 'share_price', 5.22, 'USD', company='Palm', per='share', p=('2001-06-26', '2001-06-26')),
        c('$38', 'share_price', 38, 'USD', company='Palm', per='share', p=('2000-03-01', '2000-03-31')),
        c('250 people', 'layoffs', 250, 'job', company='Palm'),
        c('15%', 'layoffs', 15, 'percent', company='Palm', role=['share', 'level']),
        c('a million', ['deliveries', 'sales'], 1e6, 'item', company='Compaq', product='iPaq', p=(None, '2001-06-27')),
        c('28%', 'market_share', 28, 'percent', company='Handspring', p=m(2001, 5)),
    ],
    names=mentions(TEXT, {'Palm': ('COMPANY', 'Palm'), '3Com': ('COMPANY', '3Com'), 'General Motors': ('COMPANY', 'General Motors'), 'Compaq': ('COMPANY', 'Compaq'), 'Handspring': ('COMPANY', 'Handspring'), 'm500': ('PRODUCT', 'm500'), 'm505': ('PRODUCT', 'm505'), 'Palm V': ('PRODUCT', 'Palm V'), 'iPaq': ('PRODUCT', 'iPaq')}),
    checks=[],
)
