from goldlib import *
from mentions import mentions

TEXT = """[Analysis] Why K-battery's China-free share is not as safe as it looks

By Seo Min-jae

The three Korean cell makers supplied 48.5 percent of the batteries in electric cars sold outside China from January through April, industry tracker SNE Research said last week. A year ago it was 53.4 percent.

In absolute numbers they grew. LG Energy Solution's installations increased 49.3 percent to 21.4 GWh, SK On's 8.7 percent to 8.6 GWh and Samsung SDI's 36.1 percent to 8.5 GWh. But CATL, which did not sell a single cell in Europe before 2019, went up 84 percent, to 20.0 GWh. Its share now is 25.7 percent, only 1.8 percentage points less than LG's 27.5 percent.

The reason is LFP. A pack with CATL's LFP cells is about 30 percent cheaper than one with Korean NCM, and Tesla, Ford, Hyundai and KG Mobility have all ordered some. LG plans to start LFP production for cars at Nanjing in 2025; at Samsung SDI mass production is set for 2026.

By 2030, SNE expects the LFP share outside China to reach 36 percent, from about 9 percent last year. Then the world will need 3.9 TWh of batteries, it says. In its forecast of 2021 the figure for that year was 2.9 TWh.

The order books are thick all the same. LG says it has 385 trillion won ($296 billion) in hand, SK On 290 trillion and Samsung SDI 140 trillion. In the first quarter their operating margins were 7.2 percent, minus 10.4 percent and 7.0 percent, respectively; CATL's was 11.2 percent.

Seo covers the battery industry. He has been with the paper for 11 years.
"""

doc = dict(
    id='tw-f-sne-2030-kr-2306', published='2023-06-12', source='hangang-economic-daily',
    title="[Analysis] Why K-battery's China-free share is not as safe as it looks",
    text=TEXT,
    claims=[
        c('48.5 percent', 'market_share', 48.5, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-04-30')),
        c('53.4 percent', 'market_share', 53.4, 'percent', role=['level', 'share'], p=('2022-01-01', '2022-04-30')),
        c('49.3 percent', 'installations', 49.3, 'percent', company='LG Energy Solution', role='change', p=('2023-01-01', '2023-04-30')),
        c('21.4 GWh', 'installations', 21.4, 'GWh', company='LG Energy Solution', p=('2023-01-01', '2023-04-30')),
        c('8.7 percent', 'installations', 8.7, 'percent', company='SK On', role='change', p=('2023-01-01', '2023-04-30')),
        c('8.6 GWh', 'installations', 8.6, 'GWh', company='SK On', p=('2023-01-01', '2023-04-30')),
        c('36.1 percent', 'installations', 36.1, 'percent', company='Samsung SDI', role='change', p=('2023-01-01', '2023-04-30')),
        c('8.5 GWh', 'installations', 8.5, 'GWh', company='Samsung SDI', p=('2023-01-01', '2023-04-30')),
        c('84 percent', 'installations', 84, 'percent', company='CATL', role='change', p=('2023-01-01', '2023-04-30')),
        c('20.0 GWh', 'installations', 20.0, 'GWh', company='CATL', p=('2023-01-01', '2023-04-30')),
        c('25.7 percent', 'market_share', 25.7, 'percent', company='CATL', role=['level', 'share'], p=('2023-01-01', '2023-04-30')),
        c('1.8 percentage points', 'market_share', -1.8, 'percentage_point', company='CATL', role='change', p=('2023-01-01', '2023-04-30')),
        c('27.5 percent', 'market_share', 27.5, 'percent', company='LG Energy Solution', role=['level', 'share'], p=('2023-01-01', '2023-04-30')),
        c('30 percent', ['price', 'battery_price', 'cost'], -30, 'percent', company='CATL', role='change'),
        c('2025', 'production_start', None, 'date', company='LG Energy Solution', p=y(2025), status=['plan', 'target']),
        c('2026', 'production_start', None, 'date', company='Samsung SDI', p=y(2026), status=['plan', 'target']),
        c('36 percent', 'market_share', 36, 'percent', role=['level', 'share'], p=by(2030), status='forecast'),
        c('9 percent', 'market_share', 9, 'percent', role=['level', 'share'], p=y(2022)),
        c('3.9 TWh', ['installations', 'sales', 'orders', 'other'], 3.9, 'TWh', p=y(2030), status='forecast'),
        c('2.9 TWh', ['installations', 'sales', 'orders', 'other'], 2.9, 'TWh', p=y(2030), status='forecast', superseded=True),
        c('385 trillion won', 'orders', 385e12, 'KRW', company='LG Energy Solution'),
        c('$296 billion', 'orders', 296e9, 'USD', company='LG Energy Solution'),
        c('290 trillion', 'orders', 290e12, 'KRW', company='SK On'),
        c('140 trillion', 'orders', 140e12, 'KRW', company='Samsung SDI'),
        c('7.2 percent', 'margin', 7.2, 'percent', company='LG Energy Solution', p=q(2023, 1)),
        c('minus 10.4 percent', 'margin', -10.4, 'percent', company='SK On', p=q(2023, 1)),
        c('7.0 percent', 'margin', 7.0, 'percent', company='Samsung SDI', p=q(2023, 1)),
        c('11.2 percent', 'margin', 11.2, 'percent', company='CATL', p=q(2023, 1)),
    ],
    names=mentions(TEXT, {'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'LG': ('COMPANY', 'LG Energy Solution'), 'SK On': ('COMPANY', 'SK On'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'CATL': ('COMPANY', 'CATL'), 'Tesla': ('COMPANY', 'Tesla'), 'Ford': ('COMPANY', 'Ford'), 'Hyundai': ('COMPANY', 'Hyundai'), 'KG Mobility': ('COMPANY', 'KG Mobility')}),
    checks=[],
)
