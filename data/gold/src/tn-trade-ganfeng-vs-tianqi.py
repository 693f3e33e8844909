from goldlib import *
from mentions import mentions

TEXT = """Tianqi's half-year profit multiplies by 119, Ganfeng's by five

Two Chinese lithium houses opened their books on Tuesday night. Tianqi earned 10.33 billion yuan in the six months to June, after 86 million yuan in the first half of 2021. Ganfeng's profit was 7.25 billion yuan, 412% above the 1.42 billion of a year ago.

In the second quarter the former made 7.0 billion, compared with 3.33 billion in the first, the latter 3.73 billion as against 3.53 billion. Sales reached 14.3 billion yuan at Tianqi and 14.4 billion yuan at its rival. Gross margins: 84.3% (52.5% a year earlier) and 60.6% (36.5%).

Tianqi's capacity stands at 68,800 tonnes of lithium chemicals a year. The company means to have 110,000 tonnes. It owns 22.16% of Chile's SQM, which contributed 1.96 billion yuan in the second quarter. Net debt fell to 9.8 billion yuan at the end of June.

Ganfeng, whose customers include Tesla and BYD, produced 43,000 tonnes in the half. By 2030 it wants 600,000.

Battery-grade carbonate, 505,000 yuan a tonne on Tuesday, cost 109,000 a year ago. CATL, at the other end of the chain, had a margin of 18.7% in the half, from 27.3%.
"""

doc = dict(
    id='tn-trade-ganfeng-vs-tianqi', published='2022-08-31', source='salt-lake-digest',
    title="Tianqi's half-year profit multiplies by 119, Ganfeng's by five",
    text=TEXT,
    claims=[
        c('119', 'net_income', 11800, 'percent', company='Tianqi Lithium', role='change', p=('2022-01-01', '2022-06-30')),
        c('five', 'net_income', 400, 'percent', company='Ganfeng Lithium', role='change', p=('2022-01-01', '2022-06-30')),
        c('10.33 billion yuan', 'net_income', 10330000000, 'CNY', company='Tianqi Lithium', p=('2022-01-01', '2022-06-30')),
        c('86 million yuan', 'net_income', 86000000, 'CNY', company='Tianqi Lithium', p=('2021-01-01', '2021-06-30')),
        c('7.25 billion yuan', 'net_income', 7250000000, 'CNY', company='Ganfeng Lithium', p=('2022-01-01', '2022-06-30')),
        c('412%', 'net_income', 412, 'percent', company='Ganfeng Lithium', role='change', p=('2022-01-01', '2022-06-30')),
        c('1.42 billion', 'net_income', 1420000000, 'CNY', company='Ganfeng Lithium', p=('2021-01-01', '2021-06-30')),
        c('7.0 billion', 'net_income', 7000000000, 'CNY', company='Tianqi Lithium', p=('2022-04-01', '2022-06-30')),
        c('3.33 billion', 'net_income', 3330000000, 'CNY', company='Tianqi Lithium', p=('2022-01-01', '2022-03-31')),
        c('3.73 billion', 'net_income', 3730000000, 'CNY', company='Ganfeng Lithium', p=('2022-04-01', '2022-06-30')),
        c('3.53 billion', 'net_income', 3530000000, 'CNY', company='Ganfeng Lithium', p=('2022-01-01', '2022-03-31')),
        c('14.3 billion yuan', 'revenue', 14300000000, 'CNY', company='Tianqi Lithium', p=('2022-01-01', '2022-06-30')),
        c('14.4 billion yuan', 'revenue', 14400000000, 'CNY', company='Ganfeng Lithium', p=('2022-01-01', '2022-06-30')),
        c('84.3%', 'gross_margin', 84.3, 'percent', company='Tianqi Lithium', p=('2022-01-01', '2022-06-30')),
        c('52.5%', 'gross_margin', 52.5, 'percent', company='Tianqi Lithium', p=('2021-01-01', '2021-06-30')),
        c('60.6%', 'gross_margin', 60.6, 'percent', company='Ganfeng Lithium', p=('2022-01-01', '2022-06-30')),
        c('36.5%', 'gross_margin', 36.5, 'percent', company='Ganfeng Lithium', p=('2021-01-01', '2021-06-30')),
        c('68,800 tonnes', 'capacity', 68800, 'tonne', company='Tianqi Lithium', per='year'),
        c('110,000 tonnes', 'capacity', 110000, 'tonne', company='Tianqi Lithium', per='year', status=['plan', 'target']),
        c('22.16%', 'stake', 22.16, 'percent', company=['Tianqi Lithium', 'SQM']),
        c('1.96 billion yuan', 'net_income', 1960000000, 'CNY', company='Tianqi Lithium', p=('2022-04-01', '2022-06-30')),
        c('9.8 billion yuan', 'debt', 9800000000, 'CNY', company='Tianqi Lithium', p=('2022-06-30', '2022-06-30')),
        c('43,000 tonnes', 'production', 43000, 'tonne', company='Ganfeng Lithium', p=('2022-01-01', '2022-06-30')),
        c('600,000', 'capacity', 600000, 'tonne', company='Ganfeng Lithium', per='year', p=(None, '2030-12-31'), status='target'),
        c('505,000 yuan', 'price', 505000, 'CNY', per='tonne', p=('2022-08-30', '2022-08-30')),
        c('109,000', 'price', 109000, 'CNY', per='tonne', p=('2021-08-01', '2021-08-31')),
        c('18.7%', 'gross_margin', 18.7, 'percent', company='CATL', p=('2022-01-01', '2022-06-30')),
        c('27.3%', 'gross_margin', 27.3, 'percent', company='CATL', p=('2021-01-01', '2021-06-30')),
    ],
    names=mentions(TEXT, {'SQM': ('COMPANY', 'SQM'), 'CATL': ('COMPANY', 'CATL'), 'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'Ganfeng': ('COMPANY', 'Ganfeng Lithium'), 'Tianqi': ('COMPANY', 'Tianqi Lithium')}),
    checks=[],
)
