from goldlib import *
from mentions import mentions

TEXT = """CATL's 2022 profit up 92.9%; rebate scheme offers lithium at 200,000 yuan a ton

Contemporary Amperex Technology earned 30.73 billion yuan ($4.4 billion) last year, 92.9% more than the 15.93 billion of 2021, and turned over 328.6 billion yuan, up 152.1%. That is a gross margin of 20.25%, 6 percentage points less.

Key operating data, 2022:
- Lithium battery sales: 289 GWh, +116.6%, of which 242 GWh for vehicles and 47 GWh for storage
- Output 325 GWh; capacity 390 GWh, utilised to 83.4%; a further 152 GWh under construction
- Average price of a traction battery: 976 yuan per kWh, after 754 yuan the year before
- Global market share 37.0%, 4.0 points up; share of China 48.2%
- R&D 15.5 billion yuan, +101.7%, with 16,322 technical staff out of 118,914
- Stocks of goods 76.7 billion yuan; net cash from operations 61.2 billion

The Qilin battery, with an energy density of up to 255 Wh/kg, goes into volume production in the current quarter and lets a car drive 1,000 km. The Ningde company also markets a condensed cell, and has promised Ford the know-how for a $3.5 billion plant in Marshall, Michigan. In Hungary it puts in 7.34 billion euros.
"""

doc = dict(
    id='tk-catl-fy22', published='2023-03-10', source='battery-desk-asia',
    title="CATL's 2022 profit up 92.9%; rebate scheme offers lithium at 200,000 yuan a ton",
    text=TEXT,
    claims=[
        c('92.9%', 'net_income', 92.9, 'percent', company='CATL', role='change', p=('2022-01-01', '2022-12-31')),
        c('200,000 yuan', ['battery_price', 'price'], 200000, 'CNY', per='tonne'),
        c('30.73 billion yuan', 'net_income', 30730000000, 'CNY', company='CATL', p=('2022-01-01', '2022-12-31')),
        c('$4.4 billion', 'net_income', 4400000000, 'USD', company='CATL', p=('2022-01-01', '2022-12-31')),
        c('92.9%', 'net_income', 92.9, 'percent', nth=1, company='CATL', role='change', p=('2022-01-01', '2022-12-31')),
        c('15.93 billion', 'net_income', 15930000000, 'CNY', company='CATL', p=('2021-01-01', '2021-12-31')),
        c('328.6 billion yuan', 'revenue', 328600000000, 'CNY', company='CATL', p=('2022-01-01', '2022-12-31')),
        c('152.1%', 'revenue', 152.1, 'percent', company='CATL', role='change', p=('2022-01-01', '2022-12-31')),
        c('20.25%', 'gross_margin', 20.25, 'percent', company='CATL', p=('2022-01-01', '2022-12-31')),
        c('6 percentage points', 'gross_margin', -6, 'percentage_point', company='CATL', role='change', p=('2022-01-01', '2022-12-31')),
        c('289 GWh', 'sales', 289, 'GWh', company='CATL', p=('2022-01-01', '2022-12-31')),
        c('+116.6%', 'sales', 116.6, 'percent', company='CATL', role='change', p=('2022-01-01', '2022-12-31')),
        c('242 GWh', 'sales', 242, 'GWh', company='CATL', p=('2022-01-01', '2022-12-31')),
        c('47 GWh', 'sales', 47, 'GWh', company='CATL', p=('2022-01-01', '2022-12-31')),
        c('325 GWh', 'production', 325, 'GWh', company='CATL', p=('2022-01-01', '2022-12-31')),
        c('390 GWh', 'capacity', 390, 'GWh', company='CATL', per=['year', None]),
        c('83.4%', 'other', 83.4, 'percent', company='CATL'),
        c('152 GWh', 'capacity', 152, 'GWh', company='CATL', per=['year', None], status='plan'),
        c('976 yuan', 'battery_price', 976, 'CNY', company='CATL', per='kWh'),
        c('754 yuan', 'battery_price', 754, 'CNY', company='CATL', per='kWh', p=('2021-01-01', '2021-12-31')),
        c('37.0%', 'market_share', 37, 'percent', company='CATL', role=['level', 'share'], p=('2022-01-01', '2022-12-31')),
        c('4.0 points', 'market_share', 4, 'percentage_point', company='CATL', role='change', p=('2022-01-01', '2022-12-31')),
        c('48.2%', 'market_share', 48.2, 'percent', company='CATL', role=['level', 'share'], p=('2022-01-01', '2022-12-31')),
        c('15.5 billion yuan', 'rnd', 15500000000, 'CNY', company='CATL', p=('2022-01-01', '2022-12-31')),
        c('+101.7%', 'rnd', 101.7, 'percent', company='CATL', role='change', p=('2022-01-01', '2022-12-31')),
        c('16,322', 'headcount', 16322, 'job', company='CATL', p=('2022-12-31', '2022-12-31')),
        c('118,914', 'headcount', 118914, 'job', company='CATL', p=('2022-12-31', '2022-12-31')),
        c('76.7 billion yuan', 'inventory', 76700000000, 'CNY', company='CATL', p=('2022-12-31', '2022-12-31')),
        c('61.2 billion', 'cash_flow', 61200000000, 'CNY', company='CATL', p=('2022-01-01', '2022-12-31')),
        c('255 Wh/kg', 'energy_density', None, 'Wh/kg', 255, company='CATL', product='Qilin'),
        c('the current quarter', 'production_start', None, 'date', company='CATL', product='Qilin', p=('2023-01-01', '2023-03-31'), status='plan'),
        c('1,000 km', 'range', 1000, 'km', company='CATL', product='Qilin'),
        c('$3.5 billion', 'investment', 3500000000, 'USD', company='Ford', status='plan'),
        c('7.34 billion euros', 'investment', 7340000000, 'EUR', company='CATL', status='plan'),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'Contemporary Amperex Technology': ('COMPANY', 'CATL'), 'Ford': ('COMPANY', 'Ford'), 'Qilin': ('PRODUCT', 'Qilin')}),
    checks=[],
)
