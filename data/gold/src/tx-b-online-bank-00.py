from goldlib import *
from mentions import mentions

TEXT = """Internet bank Egg says losses have peaked

Egg, the online bank controlled by Prudential, lost £84.2m in the first half of the year but insists it will break even in the fourth quarter of 2001.

The bank has lured 1.1 million customers with high interest on savings, which stood at 6.25% this week, and a credit card without interest for six months. Operating income was £37m and marketing cost £22m.

Prudential sold 21% of Egg in a flotation in June at 160p a share, raising £150m. The shares have since slipped to 132p.

Other banks are catching up. Barclays, which closed 172 branches on one day in April, expects to have two million people banking with it on the web by 2001. Lloyds TSB has put £200m into Evolvebank, due to start in Spain later this year.

Halifax will launch its own venture, Intelligent Finance, next month after a delay caused by software. It employs 1,200 people in Livingston and Rosyth.

Fletcher Research says 4.4 million Britons, or one in eight adults, will manage an account online by the end of 2000, rising to 12 million in 2004. Six in ten of the 1,800 asked for its report worry about safety. A transaction over the net costs a bank 1p, the firm reckons, against 64p at a counter.

The FTSE 100 ended 38 points lower at 6,555.
"""

doc = dict(
    id='tx-b-online-bank-00', published='2000-09-14', source='Money & Net',
    title='Internet bank Egg says losses have peaked',
    text=TEXT,
    claims=[
        c('£84.2m', ['net_income', 'operating_income'], -84.2e6, 'GBP', company='Egg', p=h(2000, 1)),
        c('£37m', ['revenue', 'operating_income'], 37e6, 'GBP', company='Egg', p=h(2000, 1)),
        c('£22m', ['cost', 'opex'], 22e6, 'GBP', company='Egg', p=h(2000, 1)),
        c('21%', 'stake', 21, 'percent', company=['Prudential', 'Egg'], p=m(2000, 6)),
        c('160p', ['share_price', 'price'], 1.60, 'GBP', company='Egg', per='share', p=m(2000, 6)),
        c('£150m', 'funding', 150e6, 'GBP', company=['Egg', 'Prudential'], p=m(2000, 6)),
        c('132p', 'share_price', 1.32, 'GBP', company='Egg', per='share', p=('2000-09-14', '2000-09-14')),
        c('172 branches', 'stores', -172, 'store', company='Barclays', role='change', p=m(2000, 4)),
        c('£200m', 'investment', 200e6, 'GBP', company=['Lloyds TSB', 'Evolvebank']),
        c('later this year', 'launch', None, 'date', company=['Evolvebank', 'Lloyds TSB'], p=('2000-09-14', '2000-12-31'), status='plan'),
        c('next month', 'launch', None, 'date', company=['Halifax', 'Intelligent Finance'], product=[None, 'Intelligent Finance'], p=m(2000, 10), status='plan'),
        c('1,200 people', 'headcount', 1200, 'job', company=['Halifax', 'Intelligent Finance']),
    ],
    names=mentions(TEXT, {'Egg': ('COMPANY', 'Egg'), 'Prudential': ('COMPANY', 'Prudential'), 'Barclays': ('COMPANY', 'Barclays'), 'Lloyds TSB': ('COMPANY', 'Lloyds TSB'), 'Evolvebank': ('COMPANY', 'Evolvebank'), 'Halifax': ('COMPANY', 'Halifax'), 'Intelligent Finance': ('COMPANY', 'Intelligent Finance')}),
    checks=[],
)
