from goldlib import *
from mentions import mentions

TEXT = """China's electric car race 2017: BJEV wins by a city car

A box of 3.7 metres, 156 kilometres to a charge and 49,800 yuan after subsidy: that is the EC180, of which BAIC BJEV sold 78,079 last year, 13,190 of them in December. In December 2016, its first month, 4,128 had been sold.

All its models taken together, the Beijing firm reached 103,199 units, just over the 100,000 it had promised and 98 percent more than the 52,187 of 2016. It has 210 dealers in 140 cities today. This year the goal is 150,000; by 2020, 500,000.

BYD, counting plug-in hybrids, was still in front at 113,669, against 100,183 in the year before. The Shenzhen maker's e5 contributed 23,600. Its December of 19,700 was the best month of all; November had brought 16,320.

Geely sold 24,866, while Zhidou, in which it holds 45 percent, had 42,342 of its D2 and other midgets. Zotye and JAC followed at 36,900 and 28,200 respectively. The former had 37,300 a year earlier, the latter 18,400.

Tesla does not say what it sells in China; importers' data show 14,883 for the twelve months, 8,400 of them Model Xs.

The market as a whole: 777,000, plus 53.3 percent. For 2018 CAAM foresees 1 million.
"""

doc = dict(
    id='tn-bjev-2017-review', published='2018-01-15', source='capital-auto-gazette',
    title="China's electric car race 2017: BJEV wins by a city car",
    text=TEXT,
    claims=[
        c('3.7 metres', 'length', 3.7, 'm', company='BAIC BJEV', product='EC180'),
        c('156 kilometres', 'range', 156, 'km', company='BAIC BJEV', product='EC180'),
        c('49,800 yuan', 'price', 49800, 'CNY', company='BAIC BJEV', product='EC180'),
        c('78,079', 'sales', 78079, 'vehicle', company='BAIC BJEV', product='EC180', p=('2017-01-01', '2017-12-31')),
        c('13,190', 'sales', 13190, 'vehicle', company='BAIC BJEV', product='EC180', p=('2017-12-01', '2017-12-31')),
        c('4,128', 'sales', 4128, 'vehicle', company='BAIC BJEV', product='EC180', p=('2016-12-01', '2016-12-31')),
        c('103,199 units', 'sales', 103199, 'vehicle', company='BAIC BJEV', p=('2017-01-01', '2017-12-31')),
        c('100,000', 'sales', 100000, 'vehicle', company='BAIC BJEV', p=('2017-01-01', '2017-12-31'), status='target'),
        c('98 percent', 'sales', 98, 'percent', company='BAIC BJEV', role='change', p=('2017-01-01', '2017-12-31')),
        c('52,187', 'sales', 52187, 'vehicle', company='BAIC BJEV', p=('2016-01-01', '2016-12-31')),
        c('210 dealers', 'stores', 210, 'store', company='BAIC BJEV'),
        c('140 cities', 'countries', 140, 'country', company='BAIC BJEV'),
        c('150,000', 'sales', 150000, 'vehicle', company='BAIC BJEV', p=('2018-01-01', '2018-12-31'), status='target'),
        c('500,000', 'sales', 500000, 'vehicle', company='BAIC BJEV', p=(None, '2020-12-31'), status='target'),
        c('113,669', 'sales', 113669, 'vehicle', company='BYD', p=('2017-01-01', '2017-12-31')),
        c('100,183', 'sales', 100183, 'vehicle', company='BYD', p=('2016-01-01', '2016-12-31')),
        c('23,600', 'sales', 23600, 'vehicle', company='BYD', product='e5', p=('2017-01-01', '2017-12-31')),
        c('19,700', 'sales', 19700, 'vehicle', company='BYD', p=('2017-12-01', '2017-12-31')),
        c('16,320', 'sales', 16320, 'vehicle', company='BYD', p=('2017-11-01', '2017-11-30')),
        c('24,866', 'sales', 24866, 'vehicle', company='Geely', p=('2017-01-01', '2017-12-31')),
        c('45 percent', 'stake', 45, 'percent', company=['Geely', 'Zhidou']),
        c('42,342', 'sales', 42342, 'vehicle', company='Zhidou', p=('2017-01-01', '2017-12-31')),
        c('36,900', 'sales', 36900, 'vehicle', company='Zotye', p=('2017-01-01', '2017-12-31')),
        c('28,200', 'sales', 28200, 'vehicle', company='JAC', p=('2017-01-01', '2017-12-31')),
        c('37,300', 'sales', 37300, 'vehicle', company='Zotye', p=('2016-01-01', '2016-12-31')),
        c('18,400', 'sales', 18400, 'vehicle', company='JAC', p=('2016-01-01', '2016-12-31')),
        c('14,883', 'imports', 14883, 'vehicle', company='Tesla', p=('2017-01-01', '2017-12-31')),
        c('8,400', 'imports', 8400, 'vehicle', nth=1, company='Tesla', product='Model X', p=('2017-01-01', '2017-12-31')),
        c('777,000', 'sales', 777000, 'vehicle', p=('2017-01-01', '2017-12-31')),
        c('53.3 percent', 'sales', 53.3, 'percent', role='change', p=('2017-01-01', '2017-12-31')),
        c('1 million', 'sales', 1000000, 'vehicle', p=('2018-01-01', '2018-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'BAIC BJEV': ('COMPANY', 'BAIC BJEV'), 'BYD': ('COMPANY', 'BYD'), 'Zotye': ('COMPANY', 'Zotye'), 'JAC': ('COMPANY', 'JAC'), 'Geely': ('COMPANY', 'Geely'), 'Zhidou': ('COMPANY', 'Zhidou'), 'Tesla': ('COMPANY', 'Tesla'), 'EC180': ('PRODUCT', 'EC180'), 'e5': ('PRODUCT', 'e5'), 'Model X': ('PRODUCT', 'Model X'), 'BJEV': ('COMPANY', 'BAIC BJEV')}),
    checks=[],
)
