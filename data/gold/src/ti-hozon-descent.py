from goldlib import *
from mentions import mentions

TEXT = """Maker of Neta cars laid low: 2024 sales goal far from met with weeks to go

Hozon Auto, whose Neta brand was China's best-selling new EV name in 2022 with 152,073 cars, had delivered 85,900 by the end of October, against a target of 300,000 cut to 160,000 mid-year. It no longer publishes monthly data.

Leapmotor, a contemporary, has just built its 700,000th car, and Seres-made Aito delivered 41,200 last month. The CPCA puts November's new-energy retail at 1.268 million, up 50.5%.

According to its Hong Kong prospectus of June, the Jiaxing-based group lost 6.87 billion yuan in 2023 and 6.67 billion the year before, on revenue of 13.56 billion and 13.05 billion. Borrowings due within a year were 4.32 billion yuan on April 30, cash 2.84 billion. Shareholder 360 Security holds 11.4%, CATL a little.

Overseas was the hope: 17,019 vehicles last year, largely to Thailand, where the V-II starts at 549,000 baht. Founder Fang Yunzhou replaced Zhang Yong as CEO on December 6; he plans to return to a positive gross margin (minus 22.5% in 2022, minus 14.9% in 2023) in 2025 and profit the year after.
"""

doc = dict(
    id='ti-hozon-descent', published='2024-12-13', source='hk-street',
    title='Maker of Neta cars laid low: 2024 sales goal far from met with weeks to go',
    text=TEXT,
    claims=[
        c('152,073 cars', 'deliveries', 152073, 'vehicle', company=['Neta', 'Hozon', 'Hozon Auto'], p=('2022-01-01', '2022-12-31')),
        c('85,900', 'deliveries', 85900, 'vehicle', company=['Neta', 'Hozon', 'Hozon Auto'], p=('2024-01-01', '2024-10-31')),
        c('300,000', 'deliveries', 300000, 'vehicle', company=['Neta', 'Hozon', 'Hozon Auto'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('160,000', 'deliveries', 160000, 'vehicle', company=['Neta', 'Hozon', 'Hozon Auto'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('41,200', 'deliveries', 41200, 'vehicle', company='Aito', p=('2024-11-01', '2024-11-30')),
        c('1.268 million', ['registrations', 'sales'], 1268000.0, 'vehicle', p=('2024-11-01', '2024-11-30')),
        c('50.5%', ['registrations', 'sales'], 50.5, 'percent', role='change', p=('2024-11-01', '2024-11-30')),
        c('6.87 billion yuan', 'net_income', -6870000000.0, 'CNY', company=['Hozon', 'Hozon Auto'], p=('2023-01-01', '2023-12-31')),
        c('6.67 billion', 'net_income', -6670000000.0, 'CNY', company=['Hozon', 'Hozon Auto'], p=('2022-01-01', '2022-12-31')),
        c('13.56 billion', 'revenue', 13560000000.0, 'CNY', company=['Hozon', 'Hozon Auto'], p=('2023-01-01', '2023-12-31')),
        c('13.05 billion', 'revenue', 13050000000.0, 'CNY', company=['Hozon', 'Hozon Auto'], p=('2022-01-01', '2022-12-31')),
        c('4.32 billion yuan', 'debt', 4320000000.0, 'CNY', company=['Hozon', 'Hozon Auto'], p=('2024-04-30', '2024-04-30')),
        c('2.84 billion', 'cash', 2840000000.0, 'CNY', company=['Hozon', 'Hozon Auto'], p=('2024-04-30', '2024-04-30')),
        c('11.4%', 'stake', 11.4, 'percent', company=['360 Security', 'Hozon']),
        c('17,019 vehicles', 'exports', 17019, 'vehicle', company=['Hozon', 'Hozon Auto', 'Neta'], p=('2023-01-01', '2023-12-31')),
        c('549,000 baht', 'price', 549000, 'THB', company=['Neta', 'Hozon', 'Hozon Auto'], product='V-II'),
        c('minus 22.5%', 'gross_margin', -22.5, 'percent', company=['Hozon', 'Hozon Auto'], p=('2022-01-01', '2022-12-31')),
        c('minus 14.9%', 'gross_margin', -14.9, 'percent', company=['Hozon', 'Hozon Auto'], p=('2023-01-01', '2023-12-31')),
    ],
    names=mentions(TEXT, {'Neta': ('COMPANY', 'Neta'), 'Hozon Auto': ('COMPANY', 'Hozon'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Seres': ('COMPANY', 'Seres'), 'Aito': ('COMPANY', 'Aito'), '360 Security': ('COMPANY', '360 Security'), 'CATL': ('COMPANY', 'CATL'), 'V-II': ('PRODUCT', 'V-II')}),
    checks=[],
)
