from goldlib import *
from mentions import mentions

TEXT = """Arrival gives up on British vans; Ford cannot build them fast enough

LONDON — The first van that Arrival’s Bicester microfactory completed, on September 30, will be among the last. The start-up, valued at $13 billion at its listing in March 2021 and at less than $500 million today, is turning to America, where a buyer of a commercial EV gets up to $40,000 off his tax bill. It had $330 million left at the end of the third quarter and does not expect revenue before 2024.

Of 2,600 staff worldwide, up to 30 percent had already been told in July to go. Friday’s plan comes on top: no figure was given, and the company denied reports that 1,500 would lose their posts. By pushing the start in Charlotte, North Carolina, from 2023 to 2024, it saves $80 million.

Kia, which together with sister Hyundai put in €100 million in January 2020, has no comment. UPS, whose letter of intent covers 10,000 vans, is waiting. Ford, meanwhile, sold 1,871 of its E-Transit in America in the three months to September, and 4,993 since New Year; 89 percent of the segment is its own. The van costs $46,295 and runs 126 miles (203 km). Rivian, whose R1 pickup line in Illinois was idle for two weeks, has given Amazon more than 1,000 so far and expects to make 25,000 vehicles of all kinds this year.

Chief executive Denis Sverdlov, 44, owns three quarters of the Luxembourg-registered company through a fund.
"""

doc = dict(
    id='tq-arrival-oct22', published='2022-10-21', source='whitehall-motoring',
    title='Arrival gives up on British vans; Ford cannot build them fast enough',
    text=TEXT,
    claims=[
        c('September 30', 'production_start', None, 'date', company='Arrival', p=('2022-09-30', '2022-09-30')),
        c('$13 billion', 'valuation', 13000000000, 'USD', company='Arrival', p=('2021-03-01', '2021-03-31')),
        c('$500 million', 'valuation', None, 'USD', 500000000, company='Arrival'),
        c('$40,000', 'subsidy', None, 'USD', 40000),
        c('$330 million', 'cash', 330000000, 'USD', company='Arrival', p=('2022-09-30', '2022-09-30')),
        c('2,600 staff', 'headcount', 2600, 'job', company='Arrival'),
        c('30 percent', 'layoffs', None, 'percent', 30, company='Arrival', status='plan'),
        c('2023', 'production_start', None, 'date', company='Arrival', p=('2023-01-01', '2023-12-31'), status=['plan', 'target'], superseded=True),
        c('2024', 'production_start', None, 'date', nth=1, company='Arrival', p=('2024-01-01', '2024-12-31'), status=['plan', 'target']),
        c('$80 million', 'cost', 80000000, 'USD', company='Arrival', status='plan'),
        c('€100 million', 'investment', 100000000, 'EUR', company='Kia', p=('2020-01-01', '2020-01-31')),
        c('10,000 vans', 'orders', 10000, 'order', company='Arrival'),
        c('1,871', 'sales', 1871, 'vehicle', company='Ford', product='E-Transit', p=('2022-07-01', '2022-09-30')),
        c('4,993', 'sales', 4993, 'vehicle', company='Ford', product='E-Transit', p=('2022-01-01', '2022-09-30')),
        c('89 percent', 'market_share', 89, 'percent', company='Ford', product='E-Transit', role=['share', 'level']),
        c('$46,295', 'price', 46295, 'USD', company='Ford', product='E-Transit'),
        c('126 miles', 'range', 126, 'mile', company='Ford', product='E-Transit'),
        c('203 km', 'range', 203, 'km', company='Ford', product='E-Transit'),
        c('1,000', 'deliveries', 1000, 'vehicle', None, company='Rivian', p=(None, '2022-10-21')),
        c('25,000 vehicles', 'production', 25000, 'vehicle', company='Rivian', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('three quarters', 'stake', 75, 'percent', company='Arrival'),
    ],
    names=mentions(TEXT, {'Arrival': ('COMPANY', 'Arrival'), 'UPS': ('COMPANY', 'UPS'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Kia': ('COMPANY', 'Kia'), 'Rivian': ('COMPANY', 'Rivian'), 'Amazon': ('COMPANY', 'Amazon'), 'Ford': ('COMPANY', 'Ford'), 'E-Transit': ('PRODUCT', 'E-Transit')}),
    checks=[],
)
