from goldlib import *
from mentions import mentions

TEXT = """Evergrande Auto: two years' accounts, RMB84 billion of losses

Evergrande New Energy Vehicle Group (708 HK), which the market knows as Evergrande Auto, filed its overdue results for 2021 and 2022 late on Wednesday. They make grim reading.

• Net loss: RMB56.3 billion in 2021, RMB27.7 billion in 2022; for comparison, RMB7.4 billion in 2020.
• Turnover: RMB2.5 billion, then RMB134 million, 94.7% down since the homes it used to build are no longer counted.
• Total liabilities at end-2022: RMB183.9 billion, of which borrowings RMB26.5 billion. Excluding customers' prepayments they would be RMB156.5 billion.
• Cash: RMB220 million.
• Capital spent so far on cars: RMB28.4 billion.

The Tianjin plant, with room for 50,000 cars, has delivered 760 Hengchi 5 SUVs as of end-May, against 37,000 orders once reported, and has been idle on and off. The model (4,725 mm long, 150 kW, 345 Nm, 602 km, 72.8 kWh) is listed at RMB179,000. A third of the people have gone; 3,023 remain. "Without RMB29 billion, we cannot carry on," it said in March.

Parent Evergrande still holds 58.5%. Trading resumes Friday; at the last price of HK$3.20 the firm was capitalised at HK$34.7 billion, after HK$674 billion at the peak in April 2021.
"""

doc = dict(
    id='tk-evergrande-nev-22', published='2023-07-27', source='kowloon-equity-notes',
    title="Evergrande Auto: two years' accounts, RMB84 billion of losses",
    text=TEXT,
    claims=[
        c('RMB84 billion', 'net_income', -84000000000, 'CNY', company='Evergrande Auto', p=('2021-01-01', '2022-12-31')),
        c('RMB56.3 billion', 'net_income', -56300000000, 'CNY', company='Evergrande Auto', p=('2021-01-01', '2021-12-31')),
        c('RMB27.7 billion', 'net_income', -27700000000, 'CNY', company='Evergrande Auto', p=('2022-01-01', '2022-12-31')),
        c('RMB7.4 billion', 'net_income', -7400000000, 'CNY', company='Evergrande Auto', p=('2020-01-01', '2020-12-31')),
        c('RMB2.5 billion', 'revenue', 2500000000, 'CNY', company='Evergrande Auto', p=('2021-01-01', '2021-12-31')),
        c('RMB134 million', 'revenue', 134000000, 'CNY', company='Evergrande Auto', p=('2022-01-01', '2022-12-31')),
        c('94.7%', 'revenue', -94.7, 'percent', company='Evergrande Auto', role='change', p=('2022-01-01', '2022-12-31')),
        c('RMB183.9 billion', 'debt', 183900000000, 'CNY', company='Evergrande Auto', p=('2022-12-31', '2022-12-31')),
        c('RMB26.5 billion', 'debt', 26500000000, 'CNY', company='Evergrande Auto', p=('2022-12-31', '2022-12-31')),
        c('RMB156.5 billion', 'debt', 156500000000, 'CNY', company='Evergrande Auto', p=('2022-12-31', '2022-12-31')),
        c('RMB220 million', 'cash', 220000000, 'CNY', company='Evergrande Auto', p=('2022-12-31', '2022-12-31')),
        c('RMB28.4 billion', ['investment', 'capex'], 28400000000, 'CNY', company='Evergrande Auto', p=(None, '2023-07-27')),
        c('50,000', 'capacity', 50000, 'vehicle', company='Evergrande Auto', per=['year', None]),
        c('760', 'deliveries', 760, 'vehicle', company='Evergrande Auto', p=(None, '2023-05-31')),
        c('37,000', 'orders', 37000, 'order', company='Evergrande Auto', product='Hengchi 5'),
        c('4,725 mm', 'length', 4725, 'mm', company='Evergrande Auto', product='Hengchi 5'),
        c('150 kW', 'power', 150, 'kW', company='Evergrande Auto', product='Hengchi 5'),
        c('345 Nm', 'torque', 345, 'Nm', company='Evergrande Auto', product='Hengchi 5'),
        c('602 km', 'range', 602, 'km', company='Evergrande Auto', product='Hengchi 5'),
        c('72.8 kWh', 'battery_capacity', 72.8, 'kWh', company='Evergrande Auto', product='Hengchi 5'),
        c('RMB179,000', 'price', 179000, 'CNY', company='Evergrande Auto', product='Hengchi 5'),
        c('A third', ['layoffs', 'headcount'], 33.3333333333, 'percent', company='Evergrande Auto', role='share'),
        c('3,023', 'headcount', 3023, 'job', company='Evergrande Auto'),
        c('RMB29 billion', 'funding', 29000000000, 'CNY', company='Evergrande Auto', status='forecast'),
        c('58.5%', 'stake', 58.5, 'percent', company=['Evergrande', 'Evergrande Auto']),
        c('HK$3.20', 'share_price', 3.2, 'HKD', company='Evergrande Auto', per=['share', None]),
        c('HK$34.7 billion', 'valuation', 34700000000, 'HKD', company='Evergrande Auto'),
        c('HK$674 billion', 'valuation', 674000000000, 'HKD', company='Evergrande Auto', p=('2021-04-01', '2021-04-30')),
    ],
    names=mentions(TEXT, {'Evergrande Auto': ('COMPANY', 'Evergrande Auto'), 'Evergrande New Energy Vehicle Group': ('COMPANY', 'Evergrande Auto'), 'Evergrande': ('COMPANY', 'Evergrande'), 'Hengchi 5': ('PRODUCT', 'Hengchi 5')}),
    checks=[],
)
