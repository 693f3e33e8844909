from goldlib import *
from mentions import mentions

TEXT = """Monarch is grounded; 110,000 are fetched home

At four on Monday morning the last flight touched down from Tel Aviv, and Monarch Airlines was history, at 49 years. Passengers bound for Lanzarote had a text message before they had coffee.

KPMG, which has the keys, made 1,858 of the 2,100 employees redundant the same day. The Luton carrier had lost £291m in the year to October 2016 after a profit of £27m in the one before. Its owner, Greybull Capital, put in £165m last autumn when the licence was about to run out; nobody thinks it will see that again.

Terror in Tunisia and Egypt sent everyone to Spain, where 34 airlines were waiting. Monarch carried 14% more people last summer than the one before and got £100m less for it. Boeing is left with an order for 30 jets of the type 737 MAX.

The state has hired 34 aeroplanes, from as far as Qatar, at a cost of £60m. By night 11,843 had been brought back, nine in ten within three hours of the time on their ticket. A groom from Reading, 31, missed his own wedding in Gran Canaria and 29 of his guests did not. EasyJet's shares rose 5%.
"""

doc = dict(
    id='tp-s-monarch-fails', published='2017-10-03', source='runway-business',
    title='Monarch is grounded; 110,000 are fetched home',
    text=TEXT,
    claims=[
        c('1,858', 'layoffs', 1858, 'job', company='Monarch Airlines', p=('2017-10-02','2017-10-02')),
        c('2,100 employees', 'headcount', 2100, 'job', company='Monarch Airlines'),
        c('£291m', 'net_income', -291e6, 'GBP', company='Monarch Airlines', p=('2015-11-01','2016-10-31')),
        c('£27m', 'net_income', 27e6, 'GBP', company='Monarch Airlines', p=('2014-11-01','2015-10-31')),
        c('£165m', ['funding','investment'], 165e6, 'GBP', company=['Greybull Capital','Monarch Airlines'], p=('2016-09-01','2016-11-30')),
        c('14%', 'other', 14, 'percent', role='change', company='Monarch Airlines'),
        c('£100m', 'revenue', -100e6, 'GBP', role='change', company='Monarch Airlines'),
        c('30 jets', 'orders', 30, 'vehicle', company=['Boeing','Monarch Airlines'], product='737 MAX'),
        c('5%', 'share_price', 5, 'percent', role='change', company='EasyJet', p=('2017-10-02','2017-10-02')),
    ],
    names=mentions(TEXT, {'Monarch Airlines': ('COMPANY', 'Monarch Airlines'), 'Monarch': ('COMPANY', 'Monarch Airlines'), 'KPMG': ('COMPANY', 'KPMG'), 'Greybull Capital': ('COMPANY', 'Greybull Capital'), 'Boeing': ('COMPANY', 'Boeing'), 'EasyJet': ('COMPANY', 'EasyJet'), '737 MAX': ('PRODUCT', '737 MAX')}),
    checks=[],
)
