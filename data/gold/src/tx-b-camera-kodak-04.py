from goldlib import *
from mentions import mentions

TEXT = """Kodak to cut up to 15,000 jobs in move to digital

Eastman Kodak is to shed between 12,000 and 15,000 jobs over the next three years as sales of film dwindle.

The world's biggest maker of photographic film, which has 64,000 workers, said the cuts would save $800m to $1bn a year by 2007. It will take charges of as much as $1.7bn.

Fourth-quarter profit fell to $19m, or seven cents a share, from $113m a year earlier. Sales advanced by 11% to $3.78bn, helped by the weak dollar.

Kodak's stock jumped 13% to $30.47 on the news.

Americans bought 13.3 million digital cameras last year and 11.7 million film cameras, Photofinders Research says. The market for digital photography is set to be worth $38bn in 2006, it adds, with three in four pictures never printed at all.

Sony leads in the US with a 22% share, followed by Kodak with 18%. The latter's EasyShare CX6230 costs $199 and takes pictures of two megapixels; a six-megapixel model will arrive in April at $499.

In a survey of 1,000 families, 54% of mothers said that they used the digital camera most, and the average household had 412 pictures on its computer.

The company stopped selling film cameras in Europe and North America this month, but will keep making them for China, where 85% of homes have none. It paid 490m yuan there in October for 20% of Lucky Film.
"""

doc = dict(
    id='tx-b-camera-kodak-04', published='2004-01-22', source='Imaging Trade News',
    title='Kodak to cut up to 15,000 jobs in move to digital',
    text=TEXT,
    claims=[
        c('15,000 jobs', 'layoffs', None, 'job', 15000, company=['Kodak', 'Eastman Kodak'], p=(None, '2007-01-22'), status='plan'),
        c('12,000 and 15,000 jobs', 'layoffs', 12000, 'job', 15000, company=['Eastman Kodak', 'Kodak'], p=(None, '2007-01-22'), status='plan'),
        c('64,000 workers', 'headcount', 64000, 'job', company=['Eastman Kodak', 'Kodak']),
        c('$800m to $1bn', 'cost', 800e6, 'USD', 1e9, company=['Eastman Kodak', 'Kodak'], per='year', p=by(2007), status=['plan', 'target', 'forecast'], role=['level', 'change']),
        c('$1.7bn', 'cost', None, 'USD', 1.7e9, company=['Eastman Kodak', 'Kodak'], status=['plan', 'forecast']),
        c('$19m', 'net_income', 19e6, 'USD', company=['Eastman Kodak', 'Kodak'], p=q(2003, 4)),
        c('seven cents', 'net_income', 0.07, 'USD', company=['Eastman Kodak', 'Kodak'], per='share', p=q(2003, 4)),
        c('$113m', 'net_income', 113e6, 'USD', company=['Eastman Kodak', 'Kodak'], p=q(2002, 4)),
        c('11%', 'revenue', 11, 'percent', company=['Eastman Kodak', 'Kodak'], role='change', p=q(2003, 4)),
        c('$3.78bn', 'revenue', 3.78e9, 'USD', company=['Eastman Kodak', 'Kodak'], p=q(2003, 4)),
        c('13%', 'share_price', 13, 'percent', company=['Kodak', 'Eastman Kodak'], role='change', p=('2004-01-22', '2004-01-22')),
        c('$30.47', 'share_price', 30.47, 'USD', company=['Kodak', 'Eastman Kodak'], per='share', p=('2004-01-22', '2004-01-22')),
        c('13.3 million digital cameras', 'sales', 13.3e6, 'item', p=y(2003)),
        c('11.7 million film cameras', 'sales', 11.7e6, 'item', p=y(2003)),
        c('22%', 'market_share', 22, 'percent', company='Sony'),
        c('18%', 'market_share', 18, 'percent', company=['Kodak', 'Eastman Kodak']),
        c('$199', 'price', 199, 'USD', company=['Kodak', 'Eastman Kodak'], product='EasyShare CX6230'),
        c('April', 'launch', None, 'date', company=['Kodak', 'Eastman Kodak'], p=m(2004, 4), status='plan'),
        c('$499', 'price', 499, 'USD', company=['Kodak', 'Eastman Kodak'], status=['plan', 'actual']),
        c('490m yuan', 'investment', 490e6, 'CNY', company=['Kodak', 'Eastman Kodak', 'Lucky Film'], p=m(2003, 10)),
        c('20%', 'stake', 20, 'percent', company=['Kodak', 'Eastman Kodak', 'Lucky Film'], p=m(2003, 10)),
        c('$38bn', 'revenue', 38e9, 'USD', p=y(2006), status='forecast'),
    ],
    names=mentions(TEXT, {'Eastman Kodak': ('COMPANY', 'Eastman Kodak'), 'Kodak': ('COMPANY', 'Eastman Kodak'), 'Sony': ('COMPANY', 'Sony'), 'EasyShare CX6230': ('PRODUCT', 'EasyShare CX6230'), 'Lucky Film': ('COMPANY', 'Lucky Film')}),
    checks=[],
)
