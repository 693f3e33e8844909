from goldlib import *
from mentions import mentions

TEXT = """ElectraMeccanica buys back every Solo it sold

The three-wheeled, one-seat Solo has no future on American roads. ElectraMeccanica, its Canadian-born maker, had recalled 429 units in February because they can lose drive without warning; on Monday it confirmed that the remedy is a refund of the purchase price, $18,500, whatever the mileage. Production by Zongshen in Chongqing has ended.

Setting aside $8.9 million for the buyback, plus $23.6 million for inventory and moulds, the firm closed 2022 with a net loss of $123.7 million as against $41.3 million. Revenue had more than tripled to $6.8 million. Deliveries: 242 (after 42). Unsold cars in the yard: 331 at year-end.

What remains is money, $134.3 million of it on December 31, and a newly built plant of 235,000 square feet in Mesa that may assemble 20,000 vehicles a year and employ up to 500. The incoming boss, Susan Docherty, 60, wants to use it as a contract manufacturer and to show a four-wheeled model “in due course”. For the time being 40% of the personnel was let go, which leaves 122 people.

With the stock at 55 cents on Tuesday, investors value the company 40% below its cash.
"""

doc = dict(
    id='tm-electrameccanica-23', published='2023-04-19', source='mesa-start-up-sheet',
    title='ElectraMeccanica buys back every Solo it sold',
    text=TEXT,
    claims=[
        c('one-seat', 'seats', 1, 'item', company='ElectraMeccanica', product='Solo'),
        c('429 units', 'recall', 429, 'vehicle', company='ElectraMeccanica', product='Solo', p=('2023-02-01', '2023-02-28')),
        c('$18,500', 'price', 18500, 'USD', company='ElectraMeccanica', product='Solo'),
        c('$8.9 million', 'cost', 8900000, 'USD', company='ElectraMeccanica', p=('2022-01-01', '2022-12-31')),
        c('$23.6 million', 'cost', 23600000, 'USD', company='ElectraMeccanica', p=('2022-01-01', '2022-12-31')),
        c('$123.7 million', 'net_income', -123700000, 'USD', company='ElectraMeccanica', p=('2022-01-01', '2022-12-31')),
        c('$41.3 million', 'net_income', -41300000, 'USD', company='ElectraMeccanica', p=('2021-01-01', '2021-12-31')),
        c('tripled', 'revenue', 200, 'percent', None, company='ElectraMeccanica', role='change', p=('2022-01-01', '2022-12-31')),
        c('$6.8 million', 'revenue', 6800000, 'USD', company='ElectraMeccanica', p=('2022-01-01', '2022-12-31')),
        c('242', 'deliveries', 242, 'vehicle', company='ElectraMeccanica', product='Solo', p=('2022-01-01', '2022-12-31')),
        c('42', 'deliveries', 42, 'vehicle', nth=2, company='ElectraMeccanica', product='Solo', p=('2021-01-01', '2021-12-31')),
        c('331', 'inventory', 331, 'vehicle', company='ElectraMeccanica', product='Solo', p=('2022-12-31', '2022-12-31')),
        c('$134.3 million', 'cash', 134300000, 'USD', company='ElectraMeccanica', p=('2022-12-31', '2022-12-31')),
        c('235,000 square feet', 'area', 235000, 'ft2', company='ElectraMeccanica'),
        c('20,000 vehicles', 'capacity', None, 'vehicle', 20000, company='ElectraMeccanica', per='year'),
        c('500', 'jobs', None, 'job', 500, nth=1, company='ElectraMeccanica', status='plan'),
        c('40%', 'layoffs', 40, 'percent', company='ElectraMeccanica', role='share'),
        c('122 people', 'headcount', 122, 'job', company='ElectraMeccanica'),
        c('55 cents', 'share_price', 0.55, 'USD', company='ElectraMeccanica', per=['share', None], p=('2023-04-18', '2023-04-18')),
        c('40%', 'valuation', -40, 'percent', nth=1, company='ElectraMeccanica', role='change', p=('2023-04-18', '2023-04-18')),
    ],
    names=mentions(TEXT, {'ElectraMeccanica': ('COMPANY', 'ElectraMeccanica'), 'Zongshen': ('COMPANY', 'Zongshen'), 'Solo': ('PRODUCT', 'Solo')}),
    checks=[],
)
