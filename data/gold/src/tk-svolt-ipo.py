from goldlib import *
from mentions import mentions

TEXT = """Battery maker SVOLT seeks 15 billion yuan in Shanghai listing

SHANGHAI, Nov 21 - SVOLT Energy, spun off from Great Wall Motor in 2018, has applied to sell a 25% stake on the STAR market for 15 billion yuan ($2.1 billion), valuing it at 60 billion yuan, an exchange filing showed. The last private round, a year ago, had put the figure at 46 billion.

The prospectus shows a business that grows fast and earns nothing. Revenue of 4.47 billion yuan in 2021 was 158% above the 1.74 billion of 2020, and 3.74 billion came in during the first half of this year; yet losses went from 701 million yuan through 1.15 billion to 897 million in the half. Gross profit for 2021 was 155 million yuan, a margin of 3.5%. Borrowings: 9.6 billion yuan at the end of June. Great Wall accounted for 83% of sales in 2021, 56% in the half.

SVOLT installed 3.2 GWh in cars in 2021, a share of 2.1% in China; in the first ten months of 2022 it was 4.7 GWh. The Short Blade cell packs 230 Wh/kg in its nickel version, 185 Wh/kg with LFP, and charges to 80% in 20 minutes.

Money raised goes into plants at Changzhou, Huzhou and Suining with 68 GWh together. In Heusweiler and Überherrn, Germany, it wants to hire 2,000. Payroll at present: 14,900 employees, 4,300 of them in research.
"""

doc = dict(
    id='tk-svolt-ipo', published='2022-11-21', source='strait-wire',
    title='Battery maker SVOLT seeks 15 billion yuan in Shanghai listing',
    text=TEXT,
    claims=[
        c('15 billion yuan', 'funding', 15000000000, 'CNY', company='SVOLT', status='plan'),
        c('25%', 'stake', 25, 'percent', company='SVOLT', status='plan'),
        c('15 billion yuan', 'funding', 15000000000, 'CNY', nth=1, company='SVOLT', status='plan'),
        c('$2.1 billion', 'funding', 2100000000, 'USD', company='SVOLT', status='plan'),
        c('60 billion yuan', 'valuation', 60000000000, 'CNY', company='SVOLT', status='forecast'),
        c('46 billion', 'valuation', 46000000000, 'CNY', company='SVOLT', p=('2021-11-21', '2021-11-21')),
        c('4.47 billion yuan', 'revenue', 4470000000, 'CNY', company='SVOLT', p=('2021-01-01', '2021-12-31')),
        c('158%', 'revenue', 158, 'percent', company='SVOLT', role='change', p=('2021-01-01', '2021-12-31')),
        c('1.74 billion', 'revenue', 1740000000, 'CNY', company='SVOLT', p=('2020-01-01', '2020-12-31')),
        c('3.74 billion', 'revenue', 3740000000, 'CNY', company='SVOLT', p=('2022-01-01', '2022-06-30')),
        c('701 million yuan', 'net_income', -701000000, 'CNY', company='SVOLT', p=('2020-01-01', '2020-12-31')),
        c('1.15 billion', 'net_income', -1150000000, 'CNY', company='SVOLT', p=('2021-01-01', '2021-12-31')),
        c('897 million', 'net_income', -897000000, 'CNY', company='SVOLT', p=('2022-01-01', '2022-06-30')),
        c('155 million yuan', 'gross_profit', 155000000, 'CNY', company='SVOLT', p=('2021-01-01', '2021-12-31')),
        c('3.5%', 'gross_margin', 3.5, 'percent', company='SVOLT', p=('2021-01-01', '2021-12-31')),
        c('9.6 billion yuan', 'debt', 9600000000, 'CNY', company='SVOLT', p=('2022-06-30', '2022-06-30')),
        c('83%', 'revenue', 83, 'percent', company='SVOLT', role='share', p=('2021-01-01', '2021-12-31')),
        c('56%', 'revenue', 56, 'percent', company='SVOLT', role='share', p=('2022-01-01', '2022-06-30')),
        c('3.2 GWh', 'installations', 3.2, 'GWh', company='SVOLT', p=('2021-01-01', '2021-12-31')),
        c('2.1%', 'market_share', 2.1, 'percent', company='SVOLT', role=['level', 'share'], p=('2021-01-01', '2021-12-31')),
        c('4.7 GWh', 'installations', 4.7, 'GWh', company='SVOLT', p=('2022-01-01', '2022-10-31')),
        c('230 Wh/kg', 'energy_density', 230, 'Wh/kg', company='SVOLT', product='Short Blade'),
        c('185 Wh/kg', 'energy_density', 185, 'Wh/kg', company='SVOLT', product='Short Blade'),
        c('20 minutes', 'charging_time', 20, 'minute', company='SVOLT', product='Short Blade'),
        c('68 GWh', 'capacity', 68, 'GWh', company='SVOLT', per=['year', None], status='plan'),
        c('2,000', 'jobs', 2000, 'job', company='SVOLT', status='plan'),
        c('14,900 employees', 'headcount', 14900, 'job', company='SVOLT'),
        c('4,300', 'headcount', 4300, 'job', company='SVOLT'),
    ],
    names=mentions(TEXT, {'SVOLT': ('COMPANY', 'SVOLT'), 'SVOLT Energy': ('COMPANY', 'SVOLT'), 'Great Wall Motor': ('COMPANY', 'Great Wall Motor'), 'Short Blade': ('PRODUCT', 'Short Blade')}),
    checks=[],
)
