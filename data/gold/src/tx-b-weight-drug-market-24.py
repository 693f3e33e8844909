from goldlib import *
from mentions import mentions

TEXT = """Obesity drugs could be a $100bn market by 2030, bank says

Spending on medicines against obesity may reach $100bn a year by the end of the decade, sixteen times the $6bn of 2023, analysts at a Wall Street bank estimate.

They believe 15 million American adults, or 13% of those eligible, will be taking one by then. One in eight people in the world was obese in 2022, a medical journal reported, and a patient loses 15% to 20% of body weight within 68 weeks.

Eli Lilly said on Tuesday that Zepbound, its new injection, had brought in $175.8m in the fourth quarter. The drug went on sale in December at a list price of $1,060 a month. Group revenue in the quarter climbed by 28% to $9.35bn, and the Indianapolis firm foresees between $40.4bn and $41.6bn for the year.

Denmark's Novo Nordisk sold Wegovy worth 31.3bn crowns in 2023, nearly five times as much as in the year before. Its owner foundation is buying Catalent, which fills the pens, for $16.5bn and will pass on three plants to Novo for $11bn.

Grocers have noticed. Walmart shoppers who take the drugs buy slightly less food, its US head has said, and in a poll of 1,000 users 63% ate out less often. A UK minister hopes for a saving of £6.5bn a year to the health service.

Lilly shares set a record of $740 before easing. Denmark's economy grew by 1.8% last year, two thirds of it thanks to pharmacy exports.
"""

doc = dict(
    id='tx-b-weight-drug-market-24', published='2024-02-06', source='Health Investor',
    title='Obesity drugs could be a $100bn market by 2030, bank says',
    text=TEXT,
    claims=[
        c('$175.8m', 'revenue', 175.8e6, 'USD', company='Eli Lilly', product='Zepbound', p=q(2023, 4)),
        c('December', 'launch', None, 'date', company='Eli Lilly', product='Zepbound', p=m(2023, 12)),
        c('$1,060', 'price', 1060, 'USD', company='Eli Lilly', product='Zepbound', per='month'),
        c('28%', 'revenue', 28, 'percent', company='Eli Lilly', role='change', p=q(2023, 4)),
        c('$9.35bn', 'revenue', 9.35e9, 'USD', company='Eli Lilly', p=q(2023, 4)),
        c('$40.4bn and $41.6bn', 'revenue', 40.4e9, 'USD', 41.6e9, company='Eli Lilly', p=y(2024), status=['forecast', 'target']),
        c('31.3bn crowns', 'revenue', 31.3e9, 'DKK', company='Novo Nordisk', product='Wegovy', p=y(2023)),
        c('five times as much', 'revenue', 400, 'percent', company='Novo Nordisk', product='Wegovy', role='change', p=y(2023)),
        c('$16.5bn', ['investment', 'valuation'], 16.5e9, 'USD', company=['Novo Nordisk', 'Catalent'], status=['plan', 'actual']),
        c('three plants', 'other', 3, 'item', company=['Novo Nordisk', 'Catalent'], status='plan'),
        c('$11bn', 'investment', 11e9, 'USD', company=['Novo Nordisk', 'Catalent'], status='plan'),
        c('$740', 'share_price', 740, 'USD', company='Eli Lilly', per='share', p=('2024-02-06', '2024-02-06')),
        c('$100bn', 'revenue', 100e9, 'USD', p=by(2030), status='forecast'),
    ],
    names=mentions(TEXT, {'Eli Lilly': ('COMPANY', 'Eli Lilly'), 'Lilly': ('COMPANY', 'Eli Lilly'), 'Zepbound': ('PRODUCT', 'Zepbound'), 'Novo Nordisk': ('COMPANY', 'Novo Nordisk'), 'Novo': ('COMPANY', 'Novo Nordisk'), 'Wegovy': ('PRODUCT', 'Wegovy'), 'Catalent': ('COMPANY', 'Catalent'), 'Walmart': ('COMPANY', 'Walmart')}),
    checks=[],
)
