from goldlib import *
from mentions import mentions

TEXT = """Yahoo pays 475m euros for Kelkoo

Yahoo is buying Kelkoo, the European shopping comparison site, for 475 million euros ($575m; £316m) as it chases rivals into online retail.

Kelkoo was founded in France in 1999. It compares three million products from 2,500 shops in nine countries, and employs 250 people. Last year it made a profit of 3m euros on revenues of 45m euros, most of which came from merchants that pay for each click. Investors including Banexi had put 45 million euros into it.

The site had 10.5 million visitors in January, the measurement firm WebCount says. Google's rival service, Froogle, is not yet available in Europe, and neither is Shopping.com.

Yahoo expects the deal to be completed in April. It will use $550m of its cash, which amounted to $2.6bn in December. Shares in the California company fell 1.8% to $45.52 on the news.

Europeans are becoming keener shoppers on the web. They are expected to spend 40bn euros online in 2004, up from 24bn, and one Briton in three bought something over the internet in the past three months. A survey for a credit card company found that 71% of them compare prices on at least three sites first. Fear of fraud was the main reason for staying away, given by 44% of those who had never bought.

The average order is worth 97 euros in Germany and 78 euros in Spain. Travel, books and computer equipment are the biggest categories.
"""

doc = dict(
    id='tx-a-kelkoo-yahoo', published='2004-03-26', source='europe-internet-bulletin',
    title='Yahoo pays 475m euros for Kelkoo',
    text=TEXT,
    claims=[
        c('475m euros', 'investment', 475e6, 'EUR', company=['Yahoo', 'Kelkoo'], status=['plan', 'actual']),
        c('475 million euros', 'investment', 475e6, 'EUR', company=['Yahoo', 'Kelkoo'], status=['plan', 'actual']),
        c('$575m', 'investment', 575e6, 'USD', company=['Yahoo', 'Kelkoo'], status=['plan', 'actual']),
        c('£316m', 'investment', 316e6, 'GBP', company=['Yahoo', 'Kelkoo'], status=['plan', 'actual']),
        c('nine countries', 'countries', 9, 'country', company='Kelkoo'),
        c('250 people', 'headcount', 250, 'job', company='Kelkoo'),
        c('3m euros', 'net_income', 3e6, 'EUR', company='Kelkoo', p=y(2003)),
        c('45m euros', 'revenue', 45e6, 'EUR', company='Kelkoo', p=y(2003)),
        c('45 million euros', ['funding', 'investment'], 45e6, 'EUR', company=['Kelkoo', 'Banexi']),
        c('$550m', 'investment', 550e6, 'USD', company='Yahoo', p=m(2004, 4), status='plan'),
        c('$2.6bn', 'cash', 2.6e9, 'USD', company='Yahoo', p=m(2003, 12)),
        c('1.8%', 'share_price', -1.8, 'percent', company='Yahoo', role='change', p=('2004-03-26', '2004-03-26')),
        c('$45.52', 'share_price', 45.52, 'USD', company='Yahoo', per='share', p=('2004-03-26', '2004-03-26')),
    ],
    names=mentions(TEXT, {'Yahoo': ('COMPANY', 'Yahoo'), 'Kelkoo': ('COMPANY', 'Kelkoo'), 'Google': ('COMPANY', 'Google'), 'Shopping.com': ('COMPANY', 'Shopping.com'), 'Banexi': ('COMPANY', 'Banexi')}),
    checks=[],
)
