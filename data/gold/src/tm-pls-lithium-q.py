from goldlib import *
from mentions import mentions

TEXT = """Pilbara Minerals ships a record, at a quarter of last year’s price

Spodumene production at Pilgangoora came to 226,200 tonnes in the June quarter, 26% better than in the March quarter, and shipments to 235,800 tonnes, up 43%, Pilbara Minerals said on Friday. That was 7% beyond what brokers expected.

The price realised averaged US$840 a tonne, 4% above the previous quarter’s US$804 but miles from US$3,256 a year before. Revenue of A$305 million was accordingly 58% higher on the quarter. Unit operating cost, FOB, fell to A$591 from A$675.

For the financial year to June 30 the Perth miner produced 725,300 tonnes, compared with guidance of 660,000 to 690,000 tonnes. In FY25 it is looking to make 800,000 to 840,000 tonnes at A$620 to A$640 each. Capital expenditure will drop to between A$615 million and A$685 million.

Cash in hand decreased by A$163 million to A$1.6 billion. The P1000 expansion is due to lift annual capacity to 1 million tonnes, ore first to flow in the September quarter of 2025. A joint study with Ganfeng concerns a 32,000-tonne conversion plant, site unknown.

“Supply discipline is coming,” said managing director Dale Henderson, 44. Shares closed 1.9% up at A$2.92.
"""

doc = dict(
    id='tm-pls-lithium-q', published='2024-07-26', source='perth-minerals-note',
    title='Pilbara Minerals ships a record, at a quarter of last year’s price',
    text=TEXT,
    claims=[
        c('a quarter', 'price', 25, 'percent', company='Pilbara Minerals', role=['level', 'share'], p=('2024-04-01', '2024-06-30')),
        c('226,200 tonnes', 'production', 226200, 'tonne', company='Pilbara Minerals', p=('2024-04-01', '2024-06-30')),
        c('26%', 'production', 26, 'percent', company='Pilbara Minerals', role='change', p=('2024-04-01', '2024-06-30')),
        c('235,800 tonnes', 'sales', 235800, 'tonne', company='Pilbara Minerals', p=('2024-04-01', '2024-06-30')),
        c('43%', 'sales', 43, 'percent', company='Pilbara Minerals', role='change', p=('2024-04-01', '2024-06-30')),
        c('7%', 'sales', 7, 'percent', company='Pilbara Minerals', role='change', p=('2024-04-01', '2024-06-30')),
        c('US$840', 'price', 840, 'USD', company='Pilbara Minerals', per='tonne', p=('2024-04-01', '2024-06-30')),
        c('4%', 'price', 4, 'percent', company='Pilbara Minerals', role='change', p=('2024-04-01', '2024-06-30')),
        c('US$804', 'price', 804, 'USD', company='Pilbara Minerals', per='tonne', p=('2024-01-01', '2024-03-31')),
        c('US$3,256', 'price', 3256, 'USD', company='Pilbara Minerals', per='tonne', p=('2023-04-01', '2023-06-30')),
        c('A$305 million', 'revenue', 305000000, 'AUD', company='Pilbara Minerals', p=('2024-04-01', '2024-06-30')),
        c('58%', 'revenue', 58, 'percent', company='Pilbara Minerals', role='change', p=('2024-04-01', '2024-06-30')),
        c('A$591', 'cost', 591, 'AUD', company='Pilbara Minerals', per='tonne', p=('2024-04-01', '2024-06-30')),
        c('A$675', 'cost', 675, 'AUD', company='Pilbara Minerals', per='tonne', p=('2024-01-01', '2024-03-31')),
        c('725,300 tonnes', 'production', 725300, 'tonne', company='Pilbara Minerals', p=('2023-07-01', '2024-06-30')),
        c('660,000 to 690,000 tonnes', 'production', 660000, 'tonne', 690000, company='Pilbara Minerals', p=('2023-07-01', '2024-06-30'), status=['target', 'forecast']),
        c('800,000 to 840,000 tonnes', 'production', 800000, 'tonne', 840000, company='Pilbara Minerals', p=('2024-07-01', '2025-06-30'), status=['target', 'forecast']),
        c('A$620 to A$640', 'cost', 620, 'AUD', 640, company='Pilbara Minerals', per='tonne', p=('2024-07-01', '2025-06-30'), status=['target', 'forecast']),
        c('A$615 million and A$685 million', 'capex', 615000000, 'AUD', 685000000, company='Pilbara Minerals', p=('2024-07-01', '2025-06-30'), status=['target', 'forecast']),
        c('A$163 million', 'cash', -163000000, 'AUD', company='Pilbara Minerals', role='change', p=('2024-06-30', '2024-06-30')),
        c('A$1.6 billion', 'cash', 1600000000, 'AUD', company='Pilbara Minerals', p=('2024-06-30', '2024-06-30')),
        c('1 million tonnes', 'capacity', 1000000, 'tonne', company='Pilbara Minerals', per='year', status='plan'),
        c('September quarter of 2025', 'production_start', None, 'date', company='Pilbara Minerals', p=('2025-07-01', '2025-09-30'), status=['plan', 'target', 'forecast']),
        c('32,000-tonne', 'capacity', 32000, 'tonne', company=['Pilbara Minerals', 'Ganfeng Lithium', 'Ganfeng'], per='year', status='plan'),
        c('1.9%', 'share_price', 1.9, 'percent', company='Pilbara Minerals', role='change', p=('2024-07-26', '2024-07-26')),
        c('A$2.92', 'share_price', 2.92, 'AUD', company='Pilbara Minerals', per=['share', None], p=('2024-07-26', '2024-07-26')),
    ],
    names=mentions(TEXT, {'Pilbara Minerals': ('COMPANY', 'Pilbara Minerals'), 'Ganfeng': ('COMPANY', 'Ganfeng Lithium')}),
    checks=[],
)
