from goldlib import *
from mentions import mentions

TEXT = """Hyzon's board asks holders to let the company die

Hyzon, which makes fuel-cell lorries, wants permission to liquidate itself. Notices went out on Friday to 140 employees in Bolingbrook, Illinois, and Troy, Michigan; in June the company still had 360. A vote of the shareholders is called for January.

Money was the trouble. $14 million remained at the end of September, after $37.9 million at the end of June. Each month consumed $6.5 million, and $5.0 million had been the goal. A search for a buyer or lender brought no bid.

Since its flotation in July 2021 at a value of $2.7 billion, Hyzon has burned $550 million. A fine of $25 million was agreed with the SEC in September 2023 over sales that never were: of the 87 vehicles it claimed for 2021, none, it turned out, had been handed over.

In the third quarter it delivered three trucks, taking $0.1 million of revenue against a net loss of $41.3 million. Its 200-kW fuel cell entered production in October, fully nine months after the first plan. The pilot of a refuse truck with New Way Trucks gathered 12 orders.

Majority owner Horizon of Singapore, once at 62 percent, holds 29 percent today. The shares: $1.11, down 48 percent on the day.
"""

doc = dict(
    id='tl-hyzon-wind', published='2024-12-23', source='hydrogen-trucks-wire',
    title="Hyzon's board asks holders to let the company die",
    text=TEXT,
    claims=[
        c('140 employees', 'layoffs', 140, 'job', company='Hyzon', p=('2024-12-20', '2024-12-20'), status=['plan', 'actual']),
        c('360', 'headcount', 360, 'job', company='Hyzon', p=('2024-06-01', '2024-06-30')),
        c('$14 million', 'cash', 14000000.0, 'USD', company='Hyzon', p=('2024-09-30', '2024-09-30')),
        c('$37.9 million', 'cash', 37900000.0, 'USD', company='Hyzon', p=('2024-06-30', '2024-06-30')),
        c('$6.5 million', 'cash_flow', -6500000, 'USD', company='Hyzon', per='month'),
        c('$5.0 million', ['opex', 'cash_flow'], -5000000, 'USD', company='Hyzon', per='month', status=['target', 'forecast'], superseded=True),
        c('$2.7 billion', 'valuation', 2700000000.0, 'USD', company='Hyzon', p=('2021-07-01', '2021-07-31')),
        c('$550 million', 'cash_flow', -550000000.0, 'USD', company='Hyzon', p=('2021-07-01', '2024-12-23')),
        c('$25 million', 'cost', 25000000.0, 'USD', company='Hyzon', p=('2023-09-01', '2023-09-30')),
        c('87 vehicles', 'deliveries', 87, 'vehicle', company='Hyzon', p=('2021-01-01', '2021-12-31')),
        c('none', 'deliveries', 0, 'vehicle', company='Hyzon', p=('2021-01-01', '2021-12-31')),
        c('three trucks', 'deliveries', 3, 'vehicle', company='Hyzon', p=('2024-07-01', '2024-09-30')),
        c('$0.1 million', 'revenue', 100000, 'USD', company='Hyzon', p=('2024-07-01', '2024-09-30')),
        c('$41.3 million', 'net_income', -41300000.0, 'USD', company='Hyzon', p=('2024-07-01', '2024-09-30')),
        c('200-kW', 'power', 200, 'kW', company='Hyzon'),
        c('October', 'production_start', None, 'date', company='Hyzon', p=('2024-10-01', '2024-10-31')),
        c('nine months', 'duration', 9, 'month', company='Hyzon'),
        c('12 orders', 'orders', 12, 'order', company='Hyzon'),
        c('62 percent', 'stake', 62, 'percent', company=['Horizon', 'Hyzon']),
        c('29 percent', 'stake', 29, 'percent', company=['Horizon', 'Hyzon']),
        c('$1.11', 'share_price', 1.11, 'USD', company='Hyzon', per='share', p=('2024-12-20', '2024-12-20')),
        c('48 percent', 'share_price', -48, 'percent', company='Hyzon', role='change', p=('2024-12-20', '2024-12-20')),
    ],
    names=mentions(TEXT, {'Hyzon': ('COMPANY', 'Hyzon'), 'Horizon': ('COMPANY', 'Horizon'), 'New Way Trucks': ('COMPANY', 'New Way Trucks')}),
    checks=[],
)
