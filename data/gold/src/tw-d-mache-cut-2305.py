from goldlib import *
from mentions import mentions

TEXT = """Ford trims Mustang Mach-E prices again, reopens order books

Ford is cutting the price of every version of the Mustang Mach-E by $1,000 to $4,000, the second reduction this year for a car that competes most closely with the Tesla Model Y.

The base Select RWD drops to $42,995 from $45,995, Ford said Tuesday. The California Route 1, which had cost $57,995, goes for $52,995 with the extended-range battery. The GT falls the most, by 6.2%, and now lists at $59,995.

In January the company had lowered prices by an average of $4,500. Tesla has changed those of the Model Y several times since then, most recently to $46,990.

At the same time standard-range cars switch to lithium iron phosphate cells. Their range rises from 247 to 250 miles in rear-drive form, power from 266 hp to 290, and a fast charge takes 33 minutes, five fewer than before. The GT's estimated range goes up by 10 miles to 280.

Orders, closed since last year, resume on Wednesday. Buyers of the car can claim a federal tax credit of $3,750.

The news came with quarterly results. The Model e unit lost $722 million before interest and taxes, against $380 million in the same quarter a year ago, on revenue of $700 million. Mach-E sales in the U.S. fell 20% to 5,407 while the plant in Cuautitlán, Mexico, was being retooled to make 210,000 a year, up from 78,000. Ford still says it will lose $3 billion on EVs in 2023.

Contact the newsroom: 313-555-0143
"""

doc = dict(
    id='tw-d-mache-cut-2305', published='2023-05-02', source='great-lakes-monitor',
    title='Ford trims Mustang Mach-E prices again, reopens order books',
    text=TEXT,
    claims=[
        c('$1,000 to $4,000', 'price_change', -4000, 'USD', -1000, company='Ford', product='Mustang Mach-E', role='change'),
        c('$42,995', 'price', 42995, 'USD', company='Ford', product='Mustang Mach-E Select RWD'),
        c('$45,995', 'price', 45995, 'USD', company='Ford', product='Mustang Mach-E Select RWD', superseded=True),
        c('$57,995', 'price', 57995, 'USD', company='Ford', product='Mustang Mach-E California Route 1', superseded=True),
        c('$52,995', 'price', 52995, 'USD', company='Ford', product='Mustang Mach-E California Route 1'),
        c('6.2%', 'price_change', -6.2, 'percent', company='Ford', product='Mustang Mach-E GT', role='change'),
        c('$59,995', 'price', 59995, 'USD', company='Ford', product='Mustang Mach-E GT'),
        c('$4,500', 'price_change', -4500, 'USD', company='Ford', product='Mustang Mach-E', role='change', p=('2023-01-01', '2023-01-31')),
        c('$46,990', 'price', 46990, 'USD', company='Tesla', product='Model Y'),
        c('247', 'range', 247, 'mile', company='Ford', product='Mustang Mach-E'),
        c('250 miles', 'range', 250, 'mile', company='Ford', product='Mustang Mach-E'),
        c('266 hp', 'power', 266, 'hp', company='Ford', product='Mustang Mach-E'),
        c('290', 'power', 290, 'hp', company='Ford', product='Mustang Mach-E'),
        c('33 minutes', 'charging_time', 33, 'minute', company='Ford', product='Mustang Mach-E'),
        c('five', 'charging_time', -5, 'minute', company='Ford', product='Mustang Mach-E', role='change'),
        c('10 miles', 'range', 10, 'mile', company='Ford', product='Mustang Mach-E GT', role='change'),
        c('280', 'range', 280, 'mile', company='Ford', product='Mustang Mach-E GT'),
        c('$3,750', 'subsidy', 3750, 'USD', company=[None, 'Ford'], product=[None, 'Mustang Mach-E']),
        c('$722 million', ['operating_income', 'ebitda'], -722000000.0, 'USD', company='Ford Model e', p=('2023-01-01', '2023-03-31')),
        c('$380 million', ['operating_income', 'ebitda'], -380000000.0, 'USD', company='Ford Model e', p=('2022-01-01', '2022-03-31')),
        c('$700 million', 'revenue', 700000000.0, 'USD', company='Ford Model e', p=('2023-01-01', '2023-03-31')),
        c('20%', 'sales', -20, 'percent', company='Ford', product='Mustang Mach-E', role='change', p=('2023-01-01', '2023-03-31')),
        c('5,407', 'sales', 5407, 'vehicle', company='Ford', product='Mustang Mach-E', p=('2023-01-01', '2023-03-31')),
        c('210,000', 'capacity', 210000, 'vehicle', company='Ford', product='Mustang Mach-E', per='year', status=['plan', 'target', 'forecast']),
        c('78,000', 'capacity', 78000, 'vehicle', company='Ford', product='Mustang Mach-E', per='year'),
        c('$3 billion', ['operating_income', 'net_income', 'ebitda'], -3000000000.0, 'USD', company=['Ford', 'Ford Model e'], p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Ford': ('COMPANY', 'Ford'), 'Mustang Mach-E': ('PRODUCT', 'Mustang Mach-E'), 'Mach-E': ('PRODUCT', 'Mustang Mach-E'), 'Tesla': ('COMPANY', 'Tesla'), 'Model Y': ('PRODUCT', 'Model Y'), 'Select RWD': ('PRODUCT', 'Mustang Mach-E Select RWD'), 'California Route 1': ('PRODUCT', 'Mustang Mach-E California Route 1'), 'GT': ('PRODUCT', 'Mustang Mach-E GT'), 'Model e': ('COMPANY', 'Ford Model e')}),
    checks=[],
)
