from goldlib import *
from mentions import mentions

TEXT = """Northvolt to shed 1,600 jobs in Sweden as BMW’s lost order bites

STOCKHOLM, Sept 24 – Northvolt said on Monday it would cut 1,600 posts, or a quarter of its staff in Sweden, and stop the expansion of its Skelleftea works. Of the cuts, 1,000 fall on Skelleftea, 400 on the laboratory in Vasteras and 200 on Stockholm. The battery maker employs around 6,500 people in seven countries.

The plant was built to turn out 16 GWh a year but managed no more than 80 MWh in all of 2023. BMW withdrew an order worth 2 billion euros in June and gave it to Samsung SDI; Scania, which has lent Northvolt 100 million dollars, waits for cells as well. The doubling of output to 60 GWh, for which 5 billion dollars of credit had been arranged in January, is off.

Last year’s net loss was 1.2 billion dollars, after 285 million in 2022; revenue edged up to 128 million dollars from 107 million. Volkswagen, the largest shareholder with 21 percent, has written its holding down. A joint factory with Volvo Cars in Gothenburg, priced at 30 billion kronor, is late too: its start has slipped from 2025 to 2026.

“The 1,600 affected employees have done nothing wrong,” said Shaista Rahmani, 44, of the union. Cabinet meets on October 3.
"""

doc = dict(
    id='tq-gigafac-skellefte', published='2024-09-24', source='baltic-wire',
    title='Northvolt to shed 1,600 jobs in Sweden as BMW’s lost order bites',
    text=TEXT,
    claims=[
        c('1,600 jobs', 'layoffs', 1600, 'job', company='Northvolt', status=['plan', 'actual']),
        c('1,600 posts', 'layoffs', 1600, 'job', company='Northvolt', status=['plan', 'actual']),
        c('a quarter', 'layoffs', 25, 'percent', company='Northvolt', status=['plan', 'actual']),
        c('1,000', 'layoffs', 1000, 'job', company='Northvolt', status=['plan', 'actual']),
        c('400', 'layoffs', 400, 'job', company='Northvolt', status=['plan', 'actual']),
        c('200', 'layoffs', 200, 'job', company='Northvolt', status=['plan', 'actual']),
        c('6,500 people', 'headcount', 6500, 'job', company='Northvolt'),
        c('16 GWh', 'capacity', 16, 'GWh', company='Northvolt', per='year'),
        c('80 MWh', 'production', None, 'MWh', 80, company='Northvolt', p=('2023-01-01', '2023-12-31')),
        c('2 billion euros', 'orders', 2000000000, 'EUR', company='BMW'),
        c('100 million dollars', 'funding', 100000000, 'USD', company='Northvolt'),
        c('60 GWh', 'capacity', 60, 'GWh', company='Northvolt', per='year', status='plan', superseded=True),
        c('5 billion dollars', ['debt', 'funding'], 5000000000, 'USD', company='Northvolt', p=('2024-01-01', '2024-01-31')),
        c('1.2 billion dollars', 'net_income', -1200000000, 'USD', company='Northvolt', p=('2023-01-01', '2023-12-31')),
        c('285 million', 'net_income', -285000000, 'USD', company='Northvolt', p=('2022-01-01', '2022-12-31')),
        c('128 million dollars', 'revenue', 128000000, 'USD', company='Northvolt', p=('2023-01-01', '2023-12-31')),
        c('107 million', 'revenue', 107000000, 'USD', company='Northvolt', p=('2022-01-01', '2022-12-31')),
        c('21 percent', 'stake', 21, 'percent', company='Volkswagen'),
        c('30 billion kronor', 'investment', 30000000000, 'SEK', company='Volvo Cars', status='plan'),
        c('2025', 'production_start', None, 'date', company='Volvo Cars', p=('2025-01-01', '2025-12-31'), status=['plan', 'target'], superseded=True),
        c('2026', 'production_start', None, 'date', company='Volvo Cars', p=('2026-01-01', '2026-12-31'), status=['plan', 'target']),
        c('1,600 affected employees', 'layoffs', 1600, 'job', company='Northvolt', status=['plan', 'actual']),
    ],
    names=mentions(TEXT, {'Northvolt': ('COMPANY', 'Northvolt'), 'BMW': ('COMPANY', 'BMW'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Scania': ('COMPANY', 'Scania'), 'Volvo Cars': ('COMPANY', 'Volvo Cars'), 'Samsung SDI': ('COMPANY', 'Samsung SDI')}),
    checks=[],
)
