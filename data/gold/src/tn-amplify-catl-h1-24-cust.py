from goldlib import *
from mentions import mentions

TEXT = """CATL's second-quarter profit 12.36 billion yuan, up 13%

China's CATL made a net profit of 22.87 billion yuan in the six months to June, 10.4% more than in the same half of last year. Of that 12.36 billion came in the second quarter, as against 10.51 billion in the first and 10.9 billion a year ago. Revenue, depressed by cheaper lithium, declined 11.9% to 166.8 billion yuan, and in the second quarter 13.2% to 87 billion.

The half-year gross margin rose to 26.5% from 21.6%, a gain of 4.9 points. Shipments totalled 205 GWh, of which 110 between April and June.

By SNE's count the firm's global share in the first five months was 37.5%, 2.3 points above that of the same period in 2023; BYD had 15.7% and LG Energy Solution 12.6%. At home it installed 93.3 GWh in the half, a share of 46.4%, against 43.4%.

Shenxing packs, which add 400 km in ten minutes, and Qilin made up 30 to 40% of deliveries this year so far; next year the proportion should exceed 70%. Customers Geely and SAIC, to name two, have ordered the former. Tesla's part of the company's revenue, 12.5% last year, was not disclosed.

At end-June, cash amounted to 255 billion yuan. The plant in Hungary, designed for 100 GWh, will cost 7.3 billion euros.
"""

doc = dict(
    id='tn-amplify-catl-h1-24-cust', published='2024-07-29', source='ningde-earnings-brief',
    title="CATL's second-quarter profit 12.36 billion yuan, up 13%",
    text=TEXT,
    claims=[
        c('12.36 billion yuan', 'net_income', 12360000000, 'CNY', company='CATL', p=('2024-04-01', '2024-06-30')),
        c('13%', 'net_income', 13, 'percent', company='CATL', role='change', p=('2024-04-01', '2024-06-30')),
        c('22.87 billion yuan', 'net_income', 22870000000, 'CNY', company='CATL', p=('2024-01-01', '2024-06-30')),
        c('10.4%', 'net_income', 10.4, 'percent', company='CATL', role='change', p=('2024-01-01', '2024-06-30')),
        c('12.36 billion', 'net_income', 12360000000, 'CNY', nth=1, company='CATL', p=('2024-04-01', '2024-06-30')),
        c('10.51 billion', 'net_income', 10510000000, 'CNY', company='CATL', p=('2024-01-01', '2024-03-31')),
        c('10.9 billion', 'net_income', 10900000000, 'CNY', company='CATL', p=('2023-04-01', '2023-06-30')),
        c('11.9%', 'revenue', -11.9, 'percent', company='CATL', role='change', p=('2024-01-01', '2024-06-30')),
        c('166.8 billion yuan', 'revenue', 166800000000, 'CNY', company='CATL', p=('2024-01-01', '2024-06-30')),
        c('13.2%', 'revenue', -13.2, 'percent', company='CATL', role='change', p=('2024-04-01', '2024-06-30')),
        c('87 billion', 'revenue', 87000000000, 'CNY', nth=1, company='CATL', p=('2024-04-01', '2024-06-30')),
        c('26.5%', 'gross_margin', 26.5, 'percent', company='CATL', p=('2024-01-01', '2024-06-30')),
        c('21.6%', 'gross_margin', 21.6, 'percent', company='CATL', p=('2023-01-01', '2023-06-30')),
        c('4.9 points', 'gross_margin', 4.9, 'percentage_point', company='CATL', role='change', p=('2024-01-01', '2024-06-30')),
        c('205 GWh', 'sales', 205, 'GWh', company='CATL', p=('2024-01-01', '2024-06-30')),
        c('110', 'sales', 110, 'GWh', company='CATL', p=('2024-04-01', '2024-06-30')),
        c('37.5%', 'market_share', 37.5, 'percent', company='CATL', role=['level', 'share'], p=('2024-01-01', '2024-05-31')),
        c('2.3 points', 'market_share', 2.3, 'percentage_point', company='CATL', role='change', p=('2024-01-01', '2024-05-31')),
        c('15.7%', 'market_share', 15.7, 'percent', company='BYD', role=['level', 'share'], p=('2024-01-01', '2024-05-31')),
        c('12.6%', 'market_share', 12.6, 'percent', company='LG Energy Solution', role=['level', 'share'], p=('2024-01-01', '2024-05-31')),
        c('93.3 GWh', 'installations', 93.3, 'GWh', company='CATL', p=('2024-01-01', '2024-06-30')),
        c('46.4%', 'market_share', 46.4, 'percent', company='CATL', role=['level', 'share'], p=('2024-01-01', '2024-06-30')),
        c('43.4%', 'market_share', 43.4, 'percent', company='CATL', role=['level', 'share'], p=('2023-01-01', '2023-06-30')),
        c('400 km', 'other', 400, 'km', company='CATL', product='Shenxing'),
        c('30 to 40%', 'sales', 30, 'percent', 40, company='CATL', role='share', p=('2024-01-01', '2024-06-30')),
        c('70%', 'sales', 70, 'percent', None, company='CATL', role='share', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('12.5%', 'revenue', 12.5, 'percent', company='CATL', role='share', p=('2023-01-01', '2023-12-31')),
        c('255 billion yuan', 'cash', 255000000000, 'CNY', company='CATL', p=('2024-06-30', '2024-06-30')),
        c('100 GWh', 'capacity', 100, 'GWh', company='CATL', per='year', status=['plan', 'target']),
        c('7.3 billion euros', 'investment', 7300000000, 'EUR', company='CATL', status='plan'),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'Tesla': ('COMPANY', 'Tesla'), 'Geely': ('COMPANY', 'Geely'), 'SAIC': ('COMPANY', 'SAIC'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'BYD': ('COMPANY', 'BYD'), 'Shenxing': ('PRODUCT', 'Shenxing'), 'Qilin': ('PRODUCT', 'Qilin')}),
    checks=[],
)
