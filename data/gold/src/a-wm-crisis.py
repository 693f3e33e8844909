from goldlib import *
from mentions import mentions

TEXT = """How WM Motor burned 41 billion yuan and ended up unable to pay for heating

There is no coffee any more at WM Motor's Shanghai headquarters. Half the lamps are off. Of 3,900 employees it had last summer, 2,000 have been laid off; those who remain get 70% of their wages, managers 50%, and nobody has seen the thirteenth month.

Freeman Shen's company, once among the “four little dragons”, raised about 41 billion yuan (nearly $6 billion) from Baidu, Tencent and others and has run up net losses of 4.15 billion, 5.08 billion and 8.21 billion yuan in 2019, 2020 and 2021, respectively – 17.44 billion in three years. Selling each car at a gross margin of negative 41.1 percent in 2021 did not help, although that was 2.4 points better than the minus 43.5 percent of the year before. At the last count it owed banks and bondholders 9.95 billion yuan and held 4.16 billion in cash.

A Hong Kong listing was abandoned in the autumn. A back-door one followed: Apollo Future Mobility agreed in January to pay $2.02 billion (HK$15.8 billion) in new shares at HK$0.55 each.

Sales, 44,157 in 2021, slid to 29,450 last year, down 33.3 percent; January's count was nil. Both factories, in Wenzhou and Huanggang, with room for 250,000 cars a year, stand still. Of 621 stores at the end of 2021, fewer than 300 answer the phone.
"""

doc = dict(
    id='a-wm-crisis', published='2023-02-23', source='auto-insider-cn',
    title='How WM Motor burned 41 billion yuan and ended up unable to pay for heating',
    text=TEXT,
    claims=[
        c('41 billion yuan', ['cost', 'other'], 41000000000, 'CNY', company='WM Motor'),
        c('3,900 employees', 'headcount', 3900, 'job', company='WM Motor', p=('2022-06-01', '2022-08-31')),
        c('2,000', 'layoffs', 2000, 'job', company='WM Motor'),
        c('70%', 'other', 70, 'percent', company='WM Motor'),
        c('50%', 'other', 50, 'percent', company='WM Motor'),
        c('41 billion yuan', 'funding', 41000000000, 'CNY', nth=1, company='WM Motor'),
        c('$6 billion', 'funding', 6000000000, 'USD', company='WM Motor'),
        c('4.15 billion', 'net_income', -4150000000, 'CNY', company='WM Motor', p=y(2019)),
        c('5.08 billion', 'net_income', -5080000000, 'CNY', company='WM Motor', p=y(2020)),
        c('8.21 billion yuan', 'net_income', -8210000000, 'CNY', company='WM Motor', p=y(2021)),
        c('17.44 billion', 'net_income', -17440000000, 'CNY', company='WM Motor', p=('2019-01-01', '2021-12-31')),
        c('negative 41.1 percent', 'gross_margin', -41.1, 'percent', company='WM Motor', p=y(2021)),
        c('2.4 points', 'gross_margin', 2.4, 'percentage_point', company='WM Motor', role='change', p=y(2021)),
        c('minus 43.5 percent', 'gross_margin', -43.5, 'percent', company='WM Motor', p=y(2020)),
        c('9.95 billion yuan', 'debt', 9950000000, 'CNY', company='WM Motor'),
        c('4.16 billion', 'cash', 4160000000, 'CNY', company='WM Motor', p=('2021-12-31', '2021-12-31')),
        c('$2.02 billion', ['investment', 'valuation'], 2020000000, 'USD', company=['Apollo Future Mobility', 'WM Motor'], status='plan'),
        c('HK$15.8 billion', ['investment', 'valuation'], 15800000000, 'HKD', company=['Apollo Future Mobility', 'WM Motor'], status='plan'),
        c('HK$0.55', 'share_price', 0.55, 'HKD', company='Apollo Future Mobility'),
        c('44,157', 'sales', 44157, 'vehicle', company='WM Motor', p=y(2021)),
        c('29,450', 'sales', 29450, 'vehicle', company='WM Motor', p=y(2022)),
        c('33.3 percent', 'sales', -33.3, 'percent', company='WM Motor', role='change', p=y(2022)),
        c('nil', 'sales', 0, 'vehicle', company='WM Motor', p=m(2023, 1)),
        c('250,000 cars', 'capacity', 250000, 'vehicle', company='WM Motor', per='year'),
        c('621 stores', 'stores', 621, 'store', company='WM Motor', p=('2021-12-31', '2021-12-31')),
        c('300', 'stores', None, 'store', 300, company='WM Motor'),
    ],
    names=mentions(TEXT, {'WM Motor': ('COMPANY', 'WM Motor'), 'Baidu': ('COMPANY', 'Baidu'), 'Tencent': ('COMPANY', 'Tencent'), 'Apollo Future Mobility': ('COMPANY', 'Apollo Future Mobility')}),
    checks=[
        dict(kind='growth', verdict='consistent', quotes=['negative 41.1 percent', 'minus 43.5 percent', '2.4 points']),
        dict(kind='fx', verdict='consistent', quotes=['about 41 billion yuan', '$6 billion']),
        dict(kind='sum', verdict='consistent', quotes=['4.15 billion', '5.08 billion', '8.21 billion yuan', '17.44 billion']),
        dict(kind='fx', verdict='consistent', quotes=['$2.02 billion', 'HK$15.8 billion']),
        dict(kind='growth', verdict='consistent', quotes=['44,157', '29,450', '33.3 percent']),
    ],
)
