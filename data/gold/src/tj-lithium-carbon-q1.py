from goldlib import *
from mentions import mentions

TEXT = """Lithium majors' first quarter: from feast to famine

Carbonate in China fetches 110,000 yuan a tonne, 80% below its peak of late 2022. What that does to the books:

Albemarle: net sales $1.36 billion, against $2.58 billion; net income $2.4 million, against $1.24 billion; adjusted EBITDA off 82% at $291 million. The Charlotte company, which sent home 4% of its staff in January, sticks to capex of $1.6–1.8 billion this year, after $2.1 billion last year.

SQM: a net loss of $869.5 million, owed to a $1.1 billion tax ruling; the year before, the Chilean miner made $749.9 million. Lithium revenue fell 66% to $547 million although volumes rose by a third to 43,300 tonnes.

Ganfeng: loss 439 million yuan (profit of 2.4 billion yuan in Q1 2023); revenue 5.06 billion yuan, 46.4% lower.

Tianqi: loss 3.90 billion yuan, no less, compared with a 4.88-billion gain. It has 22.16% of SQM and took the tax blow twice, so to speak.

Pilbara: production 179,006 tonnes, 2% up on the previous quarter; realised price US$804 a tonne, 28% down; cash A$1.8 billion.

Liontown has yet to sell a tonne. Its Kathleen Valley mine cost A$951 million, first output comes mid-year, and a A$550 million bank loan replaced the A$760 million one that lenders withdrew.
"""

doc = dict(
    id='tj-lithium-carbon-q1', published='2024-05-03', source='minerals-and-metals-post',
    title="Lithium majors' first quarter: from feast to famine",
    text=TEXT,
    claims=[
        c('110,000 yuan', 'price', 110000, 'CNY', per='tonne'),
        c('80%', 'price', -80, 'percent', role='change'),
        c('$1.36 billion', 'revenue', 1360000000.0, 'USD', company='Albemarle', p=('2024-01-01', '2024-03-31')),
        c('$2.58 billion', 'revenue', 2580000000.0, 'USD', company='Albemarle', p=('2023-01-01', '2023-03-31')),
        c('$2.4 million', 'net_income', 2400000, 'USD', company='Albemarle', p=('2024-01-01', '2024-03-31')),
        c('$1.24 billion', 'net_income', 1240000000.0, 'USD', company='Albemarle', p=('2023-01-01', '2023-03-31')),
        c('82%', 'ebitda', -82, 'percent', company='Albemarle', role='change', p=('2024-01-01', '2024-03-31')),
        c('$291 million', 'ebitda', 291000000.0, 'USD', company='Albemarle', p=('2024-01-01', '2024-03-31')),
        c('4%', 'layoffs', 4, 'percent', company='Albemarle', role='share'),
        c('$1.6–1.8 billion', 'capex', 1600000000.0, 'USD', 1800000000.0, company='Albemarle', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$2.1 billion', 'capex', 2100000000.0, 'USD', company='Albemarle', p=('2023-01-01', '2023-12-31')),
        c('$869.5 million', 'net_income', -869500000.0, 'USD', company='SQM', p=('2024-01-01', '2024-03-31')),
        c('$1.1 billion', 'cost', 1100000000.0, 'USD', company='SQM', p=('2024-01-01', '2024-03-31')),
        c('$749.9 million', 'net_income', 749900000.0, 'USD', company='SQM', p=('2023-01-01', '2023-03-31')),
        c('66%', 'revenue', -66, 'percent', company='SQM', role='change', p=('2024-01-01', '2024-03-31')),
        c('$547 million', 'revenue', 547000000.0, 'USD', company='SQM', p=('2024-01-01', '2024-03-31')),
        c('a third', 'sales', 33.333333, 'percent', company='SQM', role='change', p=('2024-01-01', '2024-03-31')),
        c('43,300 tonnes', 'sales', 43300, 'vehicle', company='SQM', p=('2024-01-01', '2024-03-31')),
        c('439 million yuan', 'net_income', -439000000.0, 'CNY', company='Ganfeng Lithium', p=('2024-01-01', '2024-03-31')),
        c('2.4 billion yuan', 'net_income', 2400000000.0, 'CNY', company='Ganfeng Lithium', p=('2023-01-01', '2023-03-31')),
        c('5.06 billion yuan', 'revenue', 5060000000.0, 'CNY', company='Ganfeng Lithium', p=('2024-01-01', '2024-03-31')),
        c('46.4%', 'revenue', -46.4, 'percent', company='Ganfeng Lithium', role='change', p=('2024-01-01', '2024-03-31')),
        c('3.90 billion yuan', 'net_income', -3900000000.0, 'CNY', company='Tianqi Lithium', p=('2024-01-01', '2024-03-31')),
        c('4.88-billion', 'net_income', 4880000000.0, 'CNY', company='Tianqi Lithium', p=('2023-01-01', '2023-03-31')),
        c('22.16%', 'stake', 22.16, 'percent', company='Tianqi Lithium'),
        c('179,006 tonnes', 'production', 179006, 'vehicle', company='Pilbara Minerals', p=('2024-01-01', '2024-03-31')),
        c('2%', 'production', 2, 'percent', nth=1, company='Pilbara Minerals', role='change', p=('2024-01-01', '2024-03-31')),
        c('US$804', 'price', 804, 'SGD', company='Pilbara Minerals', per='tonne', p=('2024-01-01', '2024-03-31')),
        c('28%', 'price', -28, 'percent', company='Pilbara Minerals', role='change', p=('2024-01-01', '2024-03-31')),
        c('A$1.8 billion', 'cash', 1800000000.0, 'AUD', company='Pilbara Minerals', p=('2024-03-31', '2024-03-31')),
        c('A$951 million', 'capex', 951000000.0, 'AUD', company='Liontown', p=('2024-01-01', '2024-03-31')),
        c('mid-year', 'production_start', None, 'date', company='Liontown', p=('2024-06-01', '2024-07-31'), status=['plan', 'target']),
        c('A$550 million', 'funding', 550000000.0, 'AUD', company='Liontown'),
        c('A$760 million', 'funding', 760000000.0, 'AUD', company='Liontown', superseded=True),
    ],
    names=mentions(TEXT, {'Albemarle': ('COMPANY', 'Albemarle'), 'SQM': ('COMPANY', 'SQM'), 'Pilbara': ('COMPANY', 'Pilbara Minerals'), 'Ganfeng': ('COMPANY', 'Ganfeng Lithium'), 'Tianqi': ('COMPANY', 'Tianqi Lithium'), 'Liontown': ('COMPANY', 'Liontown')}),
    checks=[],
)
