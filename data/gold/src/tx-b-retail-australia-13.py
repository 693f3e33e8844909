from goldlib import *
from mentions import mentions

TEXT = """Woolworths profit up as Australians hunt for bargains

Woolworths, the country's largest supermarket operator, has lifted full-year profit by 24.4 per cent to A$2.26 billion, though shoppers remain cautious.

Sales for the 52 weeks to June 30 gained 4.8 per cent to A$58.5 billion. The group opened 33 supermarkets, giving it 897 in Australia, and plans a further 36 this financial year.

Its Masters chain of hardware barns lost A$139 million before interest and tax, well above the A$81 million that had been flagged in January. There are 31 of them now.

Food prices at Woolworths were again lower than a year earlier once tobacco and promotions are set aside. Rival Coles has sold milk at A$1 a litre since January 2011.

The two companies take 72 cents in every dollar spent on packaged groceries. German discounter Aldi, with 300 stores, says it will put A$700 million into South and Western Australia and create 1,800 positions there.

Retail turnover across the nation was flat in July at A$21.9 billion, the statistics bureau said on Friday, while online spending rose 12 per cent to A$13.8 billion over the year, a bank's index shows. Unemployment stands at 5.7 per cent. Consumer confidence fell two points to 105.7.

Woolworths will pay a final dividend of 71 cents. Its shares finished at A$35.41, up 1.7 per cent.
"""

doc = dict(
    id='tx-b-retail-australia-13', published='2013-08-30', source='Sydney Business Day',
    title='Woolworths profit up as Australians hunt for bargains',
    text=TEXT,
    claims=[
        c('24.4 per cent', 'net_income', 24.4, 'percent', company='Woolworths', role='change', p=('2012-07-02', '2013-06-30')),
        c('A$2.26 billion', 'net_income', 2.26e9, 'AUD', company='Woolworths', p=('2012-07-02', '2013-06-30')),
        c('4.8 per cent', 'revenue', 4.8, 'percent', company='Woolworths', role='change', p=('2012-07-02', '2013-06-30')),
        c('A$58.5 billion', 'revenue', 58.5e9, 'AUD', company='Woolworths', p=('2012-07-02', '2013-06-30')),
        c('33 supermarkets', 'stores', 33, 'store', company='Woolworths', role=['level', 'change'], p=('2012-07-02', '2013-06-30')),
        c('897', 'stores', 897, 'store', company='Woolworths', p=('2013-06-30', '2013-06-30')),
        c('36', 'stores', 36, 'store', company='Woolworths', role=['level', 'change'], p=('2013-07-01', '2014-06-30'), status='plan'),
        c('A$139 million', 'operating_income', -139e6, 'AUD', company=['Masters', 'Woolworths'], p=('2012-07-02', '2013-06-30')),
        c('A$81 million', 'operating_income', -81e6, 'AUD', company=['Masters', 'Woolworths'], p=('2012-07-02', '2013-06-30'), status=['forecast', 'target'], superseded=True),
        c('31', 'stores', 31, 'store', company=['Masters', 'Woolworths']),
        c('A$1', 'price', 1, 'AUD', nth=1, company='Coles', per=[None, 'item']),
        c('300 stores', 'stores', 300, 'store', company='Aldi'),
        c('A$700 million', 'investment', 700e6, 'AUD', company='Aldi', status='plan'),
        c('1,800 positions', 'jobs', 1800, 'job', company='Aldi', status='plan'),
        c('71 cents', 'other', 0.71, 'AUD', company='Woolworths', per=['share', None]),
        c('A$35.41', 'share_price', 35.41, 'AUD', company='Woolworths', per='share', p=('2013-08-30', '2013-08-30')),
        c('1.7 per cent', 'share_price', 1.7, 'percent', company='Woolworths', role='change', p=('2013-08-30', '2013-08-30')),
        c('A$21.9 billion', 'revenue', 21.9e9, 'AUD', p=m(2013, 7)),
    ],
    names=mentions(TEXT, {'Woolworths': ('COMPANY', 'Woolworths'), 'Masters': ('COMPANY', 'Masters'), 'Coles': ('COMPANY', 'Coles'), 'Aldi': ('COMPANY', 'Aldi')}),
    checks=[],
)
