from goldlib import *
from mentions import mentions

TEXT = """Canoo tallies 22 deliveries, $302 million loss

JUSTIN, Texas - EV start-up Canoo generated its first revenue last year, $886,000, by delivering 22 vehicles to the likes of NASA and Oklahoma, it said on Monday. The net loss came to $302.6 million, 38% less than the $487.7 million of 2022; adjusted EBITDA was $(224.4) million, after $(410.6) million. Cash used in operations shrank by 37% to $251.1 million. Capital expenditure: $67 million.

It closed December with $6.4 million in the till, then borrowed $62 million in the first quarter. For 2024 management sees revenue between $50 million and $100 million, and spending on plant of $70 million to $100 million.

In Oklahoma City, where the factory of 630,000 square feet bought for $34 million last year stands, 60 people make vans at a rate that will in the end reach 20,000 a year. Oklahoma has pledged $100 million over ten years if 1,360 jobs materialise.

The LDV 130 has 200 hp, 236 lb-ft and 200 miles of range, carries 1,464 pounds, and costs $39,950. Orders add up to $2.8 billion, Walmart's 4,500 vans and Kingbee's 9,300 included. A reverse split of one for 23 took effect in March; Canoo is now worth $200 million, compared with $2.4 billion when it merged in 2020.
"""

doc = dict(
    id='tk-canoo-fy23', published='2024-04-02', source='pacific-fleet-letter',
    title='Canoo tallies 22 deliveries, $302 million loss',
    text=TEXT,
    claims=[
        c('22 deliveries', 'deliveries', 22, 'vehicle', company='Canoo', p=('2023-01-01', '2023-12-31')),
        c('$302 million', 'net_income', -302000000, 'USD', company='Canoo', p=('2023-01-01', '2023-12-31')),
        c('$886,000', 'revenue', 886000, 'USD', company='Canoo', p=('2023-01-01', '2023-12-31')),
        c('22 vehicles', 'deliveries', 22, 'vehicle', company='Canoo', p=('2023-01-01', '2023-12-31')),
        c('$302.6 million', 'net_income', -302600000, 'USD', company='Canoo', p=('2023-01-01', '2023-12-31')),
        c('38%', 'net_income', -38, 'percent', company='Canoo', role='change', p=('2023-01-01', '2023-12-31')),
        c('$487.7 million', 'net_income', -487700000, 'USD', company='Canoo', p=('2022-01-01', '2022-12-31')),
        c('$(224.4) million', 'ebitda', -224400000, 'USD', company='Canoo', p=('2023-01-01', '2023-12-31')),
        c('$(410.6) million', 'ebitda', -410600000, 'USD', company='Canoo', p=('2022-01-01', '2022-12-31')),
        c('37%', 'cash_flow', -37, 'percent', company='Canoo', role='change', p=('2023-01-01', '2023-12-31')),
        c('$251.1 million', 'cash_flow', -251100000, 'USD', company='Canoo', p=('2023-01-01', '2023-12-31')),
        c('$67 million', 'capex', 67000000, 'USD', company='Canoo', p=('2023-01-01', '2023-12-31')),
        c('$6.4 million', 'cash', 6400000, 'USD', company='Canoo', p=('2023-12-31', '2023-12-31')),
        c('$62 million', ['funding', 'debt'], 62000000, 'USD', company='Canoo', p=('2024-01-01', '2024-03-31')),
        c('$50 million and $100 million', 'revenue', 50000000, 'USD', 100000000, company='Canoo', p=('2024-01-01', '2024-12-31'), status='target'),
        c('$70 million to $100 million', 'capex', 70000000, 'USD', 100000000, company='Canoo', p=('2024-01-01', '2024-12-31'), status='target'),
        c('630,000 square feet', 'area', 630000, 'ft2', company='Canoo'),
        c('$34 million', 'investment', 34000000, 'USD', company='Canoo', p=('2023-01-01', '2023-12-31')),
        c('60 people', 'headcount', 60, 'job', company='Canoo'),
        c('20,000', 'capacity', 20000, 'vehicle', company='Canoo', per='year', status='target'),
        c('$100 million', 'subsidy', 100000000, 'USD', nth=2, company='Canoo'),
        c('ten years', 'duration', 10, 'year', company='Canoo'),
        c('1,360 jobs', 'jobs', 1360, 'job', company='Canoo', status='plan'),
        c('200 hp', 'power', 200, 'hp', company='Canoo', product='LDV 130'),
        c('236 lb-ft', 'torque', 236, 'lb-ft', company='Canoo', product='LDV 130'),
        c('200 miles', 'range', 200, 'mile', company='Canoo', product='LDV 130'),
        c('1,464 pounds', 'other', 1464, 'lb', company='Canoo', product='LDV 130'),
        c('$39,950', 'price', 39950, 'USD', company='Canoo', product='LDV 130'),
        c('$2.8 billion', 'orders', 2800000000, 'USD', company='Canoo'),
        c('4,500', 'orders', 4500, 'vehicle', company=['Walmart', 'Canoo']),
        c('9,300', 'orders', 9300, 'vehicle', company=['Kingbee', 'Canoo']),
        c('$200 million', 'valuation', 200000000, 'USD', company='Canoo'),
        c('$2.4 billion', 'valuation', 2400000000, 'USD', company='Canoo', p=('2020-01-01', '2020-12-31')),
    ],
    names=mentions(TEXT, {'Canoo': ('COMPANY', 'Canoo'), 'Walmart': ('COMPANY', 'Walmart'), 'Kingbee': ('COMPANY', 'Kingbee'), 'LDV 130': ('PRODUCT', 'LDV 130')}),
    checks=[],
)
