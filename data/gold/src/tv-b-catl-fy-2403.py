from goldlib import *
from mentions import mentions

TEXT = """CATL 2023 net profit up 43.8%, to pay higher dividend

Chinese battery giant CATL posted a net profit of 44.2 billion yuan ($6.15 billion) in 2023, up 43.8 percent from 30.73 billion yuan in 2022, its annual report published today showed.

Revenue climbed 22 percent to 400.9 billion yuan, after 328.6 billion. Power batteries accounted for 285.3 billion yuan or 71.2 percent of the total, followed by energy storage systems with 59.9 billion yuan and battery materials with 33.6 billion.

In the fourth quarter alone, revenue fell 10.2 percent year-on-year to 106.2 billion yuan, the first quarterly drop since early 2020. Net profit in the period was 13 billion yuan, down 1.2 percent from a year ago but up 24.6 percent from 10.43 billion in the third quarter.

Lithium-ion battery sales reached 390 GWh, up 34.9 percent year-on-year. The company had a production capacity of 552 GWh at the end of 2023 with another 100 GWh under construction. Capacity utilization was 70.5 percent, compared with 83.4 percent in 2022.

Gross margin improved 2.7 percentage points to 22.9 percent. R&D spending rose 18.4 percent to 18.4 billion yuan.

CATL installed 167.1 GWh of batteries in China last year for a market share of 43.1 percent, down 5.1 percentage points from 2022, according to CABIA. In second place came BYD with 105.5 GWh, and CALB was third at 32.9 GWh.

The company proposed a dividend of 5.03 yuan per share.

Read more: CATL shares jump most in 14 months as Morgan Stanley upgrades stock

CATL became listed on the Shenzhen Stock Exchange on June 11, 2018.
"""

doc = dict(
    id='tv-b-catl-fy-2403', published='2024-03-15', source='ev-wire-asia',
    title='CATL 2023 net profit up 43.8%, to pay higher dividend',
    text=TEXT,
    claims=[
        c('43.8%', 'net_income', 43.8, 'percent', company='CATL', role='change', p=('2023-01-01', '2023-12-31')),
        c('44.2 billion yuan', 'net_income', 44200000000, 'CNY', company='CATL', p=('2023-01-01', '2023-12-31')),
        c('$6.15 billion', 'net_income', 6150000000, 'USD', company='CATL', p=('2023-01-01', '2023-12-31')),
        c('43.8 percent', 'net_income', 43.8, 'percent', company='CATL', role='change', p=('2023-01-01', '2023-12-31')),
        c('30.73 billion yuan', 'net_income', 30730000000, 'CNY', company='CATL', p=('2022-01-01', '2022-12-31')),
        c('22 percent', 'revenue', 22, 'percent', company='CATL', role='change', p=('2023-01-01', '2023-12-31')),
        c('400.9 billion yuan', 'revenue', 400900000000, 'CNY', company='CATL', p=('2023-01-01', '2023-12-31')),
        c('328.6 billion', 'revenue', 328600000000, 'CNY', company='CATL', p=('2022-01-01', '2022-12-31')),
        c('285.3 billion yuan', 'revenue', 285300000000, 'CNY', company='CATL', p=('2023-01-01', '2023-12-31')),
        c('71.2 percent', 'revenue', 71.2, 'percent', company='CATL', role='share', p=('2023-01-01', '2023-12-31')),
        c('59.9 billion yuan', 'revenue', 59900000000, 'CNY', company='CATL', p=('2023-01-01', '2023-12-31')),
        c('33.6 billion', 'revenue', 33600000000, 'CNY', company='CATL', p=('2023-01-01', '2023-12-31')),
        c('10.2 percent', 'revenue', -10.2, 'percent', company='CATL', role='change', p=('2023-10-01', '2023-12-31')),
        c('106.2 billion yuan', 'revenue', 106200000000, 'CNY', company='CATL', p=('2023-10-01', '2023-12-31')),
        c('13 billion yuan', 'net_income', 13000000000, 'CNY', company='CATL', p=('2023-10-01', '2023-12-31')),
        c('1.2 percent', 'net_income', -1.2, 'percent', nth=1, company='CATL', role='change', p=('2023-10-01', '2023-12-31')),
        c('24.6 percent', 'net_income', 24.6, 'percent', company='CATL', role='change', p=('2023-10-01', '2023-12-31')),
        c('10.43 billion', 'net_income', 10430000000, 'CNY', company='CATL', p=('2023-07-01', '2023-09-30')),
        c('390 GWh', ['sales', 'deliveries'], 390, 'GWh', company='CATL', p=('2023-01-01', '2023-12-31')),
        c('34.9 percent', ['sales', 'deliveries'], 34.9, 'percent', company='CATL', role='change', p=('2023-01-01', '2023-12-31')),
        c('552 GWh', 'capacity', 552, 'GWh', company='CATL', per='year', p=('2023-12-31', '2023-12-31')),
        c('100 GWh', 'capacity', 100, 'GWh', company='CATL', per='year', p=('2023-12-31', '2023-12-31'), status=['plan', 'target', 'forecast']),
        c('70.5 percent', 'other', 70.5, 'percent', company='CATL', p=('2023-01-01', '2023-12-31')),
        c('83.4 percent', 'other', 83.4, 'percent', company='CATL', p=('2022-01-01', '2022-12-31')),
        c('2.7 percentage points', 'gross_margin', 2.7, 'percentage_point', company='CATL', role='change', p=('2023-01-01', '2023-12-31')),
        c('22.9 percent', 'gross_margin', 22.9, 'percent', company='CATL', p=('2023-01-01', '2023-12-31')),
        c('18.4 percent', 'rnd', 18.4, 'percent', company='CATL', role='change', p=('2023-01-01', '2023-12-31')),
        c('18.4 billion yuan', 'rnd', 18400000000, 'CNY', company='CATL', p=('2023-01-01', '2023-12-31')),
        c('167.1 GWh', 'installations', 167.1, 'GWh', company='CATL', p=('2023-01-01', '2023-12-31')),
        c('43.1 percent', 'market_share', 43.1, 'percent', company='CATL', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('5.1 percentage points', 'market_share', -5.1, 'percentage_point', company='CATL', role='change', p=('2023-01-01', '2023-12-31')),
        c('105.5 GWh', 'installations', 105.5, 'GWh', company='BYD', p=('2023-01-01', '2023-12-31')),
        c('32.9 GWh', 'installations', 32.9, 'GWh', company='CALB', p=('2023-01-01', '2023-12-31')),
        c('5.03 yuan', 'other', 5.03, 'CNY', company='CATL', per='share', p=('2023-01-01', '2023-12-31')),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'BYD': ('COMPANY', 'BYD'), 'CALB': ('COMPANY', 'CALB')}),
    checks=[],
)
