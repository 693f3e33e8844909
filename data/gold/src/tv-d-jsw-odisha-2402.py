from goldlib import *
from mentions import mentions

TEXT = """JSW Group signs MoU with Odisha for Rs 40,000-crore EV and battery project

BHUBANESWAR: JSW Group has signed a memorandum of understanding with the Odisha government to set up an integrated electric vehicle and battery manufacturing complex with an investment of Rs 40,000 crore, an official statement said on Saturday.

The project will come up at Naraj in Cuttack district and at Paradip. It will create over 11,000 direct jobs, the statement said.

The first phase involves Rs 25,000 crore and a 50 GWh battery plant, besides a lithium refinery. The rest will be spent in the second phase.

JSW has sought 1,350 acres in all, of which 600 acres at Naraj have been identified, sources said. The state will provide a capital subsidy of 20 per cent, subject to a cap of Rs 2,000 crore.

In November, JSW Group agreed to pick up 35 per cent in MG Motor India, owned by SAIC of China. MG sold 4,825 vehicles in January, down about 17 per cent from the year-ago month, of which EVs were a third. The carmaker is to raise the capacity of its Halol plant to 3 lakh cars a year from 1.2 lakh at present.

India's electric car sales nearly doubled to 82,100 units in 2023, compared with 41,600 in the previous year, as per FADA. Tata Motors accounted for 73 per cent.

The Centre wants EVs to make up 30 per cent of private car sales by 2030.

(This story has not been edited by our staff and is auto-generated from a syndicated feed. First published on Feb 11, 2024, 10:42 IST)
"""

doc = dict(
    id='tv-d-jsw-odisha-2402', published='2024-02-11', source='utkal-business-line',
    title='JSW Group signs MoU with Odisha for Rs 40,000-crore EV and battery project',
    text=TEXT,
    claims=[
        c('Rs 40,000-crore', 'investment', 400000000000, 'INR', company=['JSW Group', 'JSW'], status='plan'),
        c('Rs 40,000 crore', 'investment', 400000000000, 'INR', company=['JSW Group', 'JSW'], status='plan'),
        c('11,000 direct jobs', 'jobs', 11000, 'job', None, company=['JSW Group', 'JSW'], status='plan'),
        c('Rs 25,000 crore', 'investment', 250000000000, 'INR', company=['JSW Group', 'JSW'], status='plan'),
        c('50 GWh', 'capacity', 50, 'GWh', company=['JSW Group', 'JSW'], per=['year', None], status='plan'),
        c('1,350 acres', 'area', 1350, 'acre', company=['JSW Group', 'JSW'], status=['plan', 'target', 'forecast']),
        c('600 acres', 'area', 600, 'acre', company=['JSW Group', 'JSW'], status=['plan', 'actual']),
        c('20 per cent', 'subsidy', 20, 'percent', company=['JSW Group', 'JSW'], status=['plan', 'target', 'forecast']),
        c('Rs 2,000 crore', 'subsidy', None, 'INR', 20000000000, company=['JSW Group', 'JSW'], status=['plan', 'target', 'forecast']),
        c('35 per cent', 'stake', 35, 'percent', company=['JSW Group', 'JSW', 'MG Motor India'], status=['plan', 'actual']),
        c('4,825 vehicles', 'sales', 4825, 'vehicle', company=['MG Motor India', 'MG'], p=('2024-01-01', '2024-01-31')),
        c('17 per cent', 'sales', -17, 'percent', company=['MG Motor India', 'MG'], role='change', p=('2024-01-01', '2024-01-31')),
        c('a third', 'sales', 33.3333333333, 'percent', company=['MG Motor India', 'MG'], role='share', p=('2024-01-01', '2024-01-31')),
        c('3 lakh', 'capacity', 300000, 'vehicle', company=['MG Motor India', 'MG'], per='year', status=['plan', 'target', 'forecast']),
        c('1.2 lakh', 'capacity', 120000, 'vehicle', company=['MG Motor India', 'MG'], per='year'),
        c('doubled', 'sales', 100, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('82,100 units', 'sales', 82100, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('41,600', 'sales', 41600, 'vehicle', p=('2022-01-01', '2022-12-31')),
        c('73 per cent', 'market_share', 73, 'percent', company='Tata Motors', p=('2023-01-01', '2023-12-31')),
        c('30 per cent', 'penetration', 30, 'percent', p=(None, '2030-12-31'), status='target'),
    ],
    names=mentions(TEXT, {'JSW Group': ('COMPANY', 'JSW Group'), 'JSW': ('COMPANY', 'JSW Group'), 'MG Motor India': ('COMPANY', 'MG Motor India'), 'MG': ('COMPANY', 'MG Motor India'), 'SAIC': ('COMPANY', 'SAIC'), 'Tata Motors': ('COMPANY', 'Tata Motors')}),
    checks=[],
)
