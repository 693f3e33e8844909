from goldlib import *
from mentions import mentions

TEXT = """Intel fined a record 1.06bn euros over rebates

The European Commission has fined Intel, the world's largest chipmaker, 1.06bn euros (£950m; $1.45bn) for paying computer makers and a retailer to favour its products.

The penalty is more than double the 497m euros that Microsoft had to pay in 2004 and equals 4.15% of Intel's turnover in 2008. The law allows up to 10%.

The inquiry covered October 2002 to December 2007, when Intel held at least 70% of the market for central processors. Its rival AMD, which complained in 2000, has a share of 22% by its own account.

Intel, based in Santa Clara, will appeal. "We do not believe our practices violated European law," its chief executive said. The company has three months to put up the money and last month reported first-quarter profit of $647m on sales of $7.1bn. It had $10.5bn in cash at the end of March.

Consumers may claim damages of their own: a lawyer in London put them at £20 a machine. The commission's file runs to 542 pages, and investigators searched offices in four countries.

Worldwide revenue from processors is likely to shrink by 15% this year to $26bn, the analysts Mercer Lane said. AMD expects to dismiss a further 1,100 staff.

Intel's stock rose 0.5% to $15.21 in New York, while AMD dropped 2.5%.
"""

doc = dict(
    id='tx-b-intel-fine-09', published='2009-05-13', source='Brussels Business Daily',
    title='Intel fined a record 1.06bn euros over rebates',
    text=TEXT,
    claims=[
        c('1.06bn euros', 'cost', 1.06e9, 'EUR', company='Intel'),
        c('1.06bn euros', 'cost', 1.06e9, 'EUR', nth=1, company='Intel'),
        c('£950m', 'cost', 950e6, 'GBP', company='Intel'),
        c('$1.45bn', 'cost', 1.45e9, 'USD', company='Intel'),
        c('double', 'cost', 100, 'percent', None, company='Intel', role='change'),
        c('497m euros', 'cost', 497e6, 'EUR', company='Microsoft', p=y(2004)),
        c('4.15%', 'cost', 4.15, 'percent', company='Intel', role='share'),
        c('70%', 'market_share', 70, 'percent', None, company='Intel', p=('2002-10-01', '2007-12-31')),
        c('22%', 'market_share', 22, 'percent', company='AMD'),
        c('$647m', 'net_income', 647e6, 'USD', company='Intel', p=q(2009, 1)),
        c('$7.1bn', 'revenue', 7.1e9, 'USD', company='Intel', p=q(2009, 1)),
        c('$10.5bn', 'cash', 10.5e9, 'USD', company='Intel', p=('2009-03-31', '2009-03-31')),
        c('1,100 staff', 'layoffs', 1100, 'job', company='AMD', status=['plan', 'forecast']),
        c('0.5%', 'share_price', 0.5, 'percent', company='Intel', role='change', p=('2009-05-13', '2009-05-13')),
        c('$15.21', 'share_price', 15.21, 'USD', company='Intel', per='share', p=('2009-05-13', '2009-05-13')),
        c('2.5%', 'share_price', -2.5, 'percent', company='AMD', role='change', p=('2009-05-13', '2009-05-13')),
        c('15%', 'revenue', -15, 'percent', nth=1, role='change', p=y(2009), status='forecast'),
        c('$26bn', 'revenue', 26e9, 'USD', p=y(2009), status='forecast'),
    ],
    names=mentions(TEXT, {'Intel': ('COMPANY', 'Intel'), 'Microsoft': ('COMPANY', 'Microsoft'), 'AMD': ('COMPANY', 'AMD')}),
    checks=[],
)
