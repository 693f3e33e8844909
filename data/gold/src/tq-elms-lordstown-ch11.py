from goldlib import *
from mentions import mentions

TEXT = """Lordstown files for bankruptcy and sues Foxconn over $170 million

WILMINGTON, Del. – Lordstown Motors, once worth $5.3 billion, sought Chapter 11 protection on Tuesday and put its Endurance pickup up for sale. It accuses Foxconn of breaking a promise to invest up to $170 million, of which $52.7 million arrived; the Taiwanese partner holds 8.4%. The filing names assets and debts of $100 million to $500 million each, while $108 million was in the bank on Monday.

It built 31 trucks for sale and delivered six to customers, then stopped because each cost far more than its $65,000 price; 19 had been recalled in February. The loss in the first quarter was $171.1 million, made larger by an impairment of $114.5 million. The staff has shrunk to 243.

The competition was no help. Ford, which sold 4,291 of its F-150 Lightning between January and March, is expanding: its plant in Dearborn will be able to turn out 150,000 a year by the fall, three times what it does now. General Motors, from whom the start-up bought the 6.2-million-square-foot Ohio works for $20 million in 2019 and sold on for $230 million, owned under 5% once.

Shares, reverse-split one for 15 in May, dropped 17% to $2.29. Nikola and Karma are said to be interested in neither line.
"""

doc = dict(
    id='tq-elms-lordstown-ch11', published='2023-06-28', source='oklahoma-ledger',
    title='Lordstown files for bankruptcy and sues Foxconn over $170 million',
    text=TEXT,
    claims=[
        c('$170 million', 'investment', 170000000, 'USD', company='Foxconn', status='plan'),
        c('$5.3 billion', 'valuation', 5300000000, 'USD', company='Lordstown Motors'),
        c('$170 million', 'investment', None, 'USD', 170000000, nth=1, company='Foxconn', status='plan'),
        c('$52.7 million', 'investment', 52700000, 'USD', company='Foxconn'),
        c('8.4%', 'stake', 8.4, 'percent', company='Foxconn'),
        c('$100 million to $500 million', ['debt', 'other'], 100000000, 'USD', 500000000, company='Lordstown Motors'),
        c('$108 million', 'cash', 108000000, 'USD', company='Lordstown Motors', p=('2023-06-26', '2023-06-26')),
        c('31 trucks', 'production', 31, 'vehicle', company='Lordstown Motors', product='Endurance'),
        c('six', 'deliveries', 6, 'vehicle', company='Lordstown Motors', product='Endurance'),
        c('$65,000', 'price', 65000, 'USD', company='Lordstown Motors', product='Endurance'),
        c('19', 'recall', 19, 'vehicle', company='Lordstown Motors', product='Endurance'),
        c('$171.1 million', 'net_income', -171100000, 'USD', company='Lordstown Motors', p=('2023-01-01', '2023-03-31')),
        c('$114.5 million', 'cost', 114500000, 'USD', company='Lordstown Motors', p=('2023-01-01', '2023-03-31')),
        c('243', 'headcount', 243, 'job', company='Lordstown Motors'),
        c('4,291', 'sales', 4291, 'vehicle', company='Ford', product='F-150 Lightning', p=('2023-01-01', '2023-03-31')),
        c('150,000', 'capacity', 150000, 'vehicle', company='Ford', per='year', status='plan'),
        c('three times', 'capacity', 200, 'percent', company='Ford', role='change', status='plan'),
        c('6.2-million-square-foot', 'area', 6200000, 'ft2', company='Lordstown Motors'),
        c('$20 million', 'investment', 20000000, 'USD', company='Lordstown Motors'),
        c('$230 million', 'investment', 230000000, 'USD', company='Foxconn'),
        c('5%', 'stake', None, 'percent', 5, company='General Motors'),
        c('17%', 'share_price', -17, 'percent', company='Lordstown Motors', role='change', p=('2023-06-27', '2023-06-27')),
        c('$2.29', 'share_price', 2.29, 'USD', company='Lordstown Motors', p=('2023-06-27', '2023-06-27')),
    ],
    names=mentions(TEXT, {'Lordstown Motors': ('COMPANY', 'Lordstown Motors'), 'Foxconn': ('COMPANY', 'Foxconn'), 'General Motors': ('COMPANY', 'General Motors'), 'Ford': ('COMPANY', 'Ford'), 'Karma': ('COMPANY', 'Karma'), 'Nikola': ('COMPANY', 'Nikola'), 'Endurance': ('PRODUCT', 'Endurance'), 'F-150 Lightning': ('PRODUCT', 'F-150 Lightning')}),
    checks=[],
)
