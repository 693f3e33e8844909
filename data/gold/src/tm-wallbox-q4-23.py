from goldlib import *
from mentions import mentions

TEXT = """Charger maker Wallbox trims its workforce by 15%, books record quarter

Barcelona | Sales of €43.0 million in the October–December quarter, 41% more than a year ago and 33% above the preceding one, lifted Wallbox’s annual revenue to €143.8 million, of which Europe contributed 76%. Alternating-current boxes such as the Pulsar Max made up €98 million; the Supernova fast charger brought in €21.5 million.

Gross margin for the quarter was 31.4%, depressed by old stock; 38% is targeted for the first quarter of 2024 on revenue of €34 million to €39 million. The adjusted EBITDA loss shrank to €10.9 million from €28.5 million, helped by €46 million of cost savings over the year.

Some 170 posts were cut in 2023. The Catalan firm now has 950 employees, not counting the 250 who came with ABL, the German rival that it bought in November for €15 million.

Other figures from the letter to shareholders:

- units sold since inception: over 1,000,000
- cash, equivalents and financial assets: €107 million at year-end
- loans and borrowings: €191 million
- inventory: €85 million, down from €103 million
- Quasar 2, the bidirectional unit rated 12.8 kW, ships this summer; price $6,440

Iberdrola holds 9.6%.
"""

doc = dict(
    id='tm-wallbox-q4-23', published='2024-02-28', source='iberia-cleantech',
    title='Charger maker Wallbox trims its workforce by 15%, books record quarter',
    text=TEXT,
    claims=[
        c('15%', 'layoffs', 15, 'percent', company='Wallbox', p=('2023-01-01', '2023-12-31')),
        c('€43.0 million', 'revenue', 43000000, 'EUR', company='Wallbox', p=('2023-10-01', '2023-12-31')),
        c('41%', 'revenue', 41, 'percent', company='Wallbox', role='change', p=('2023-10-01', '2023-12-31')),
        c('33%', 'revenue', 33, 'percent', company='Wallbox', role='change', p=('2023-10-01', '2023-12-31')),
        c('€143.8 million', 'revenue', 143800000, 'EUR', company='Wallbox', p=('2023-01-01', '2023-12-31')),
        c('76%', 'revenue', 76, 'percent', company='Wallbox', role='share', p=('2023-01-01', '2023-12-31')),
        c('€98 million', 'revenue', 98000000, 'EUR', company='Wallbox', p=('2023-01-01', '2023-12-31')),
        c('€21.5 million', 'revenue', 21500000, 'EUR', company='Wallbox', product='Supernova', p=('2023-01-01', '2023-12-31')),
        c('31.4%', 'gross_margin', 31.4, 'percent', company='Wallbox', p=('2023-10-01', '2023-12-31')),
        c('38%', 'gross_margin', 38, 'percent', company='Wallbox', p=('2024-01-01', '2024-03-31'), status=['target', 'forecast']),
        c('€34 million to €39 million', 'revenue', 34000000, 'EUR', 39000000, company='Wallbox', p=('2024-01-01', '2024-03-31'), status=['target', 'forecast']),
        c('€10.9 million', 'ebitda', -10900000, 'EUR', company='Wallbox', p=('2023-10-01', '2023-12-31')),
        c('€28.5 million', 'ebitda', -28500000, 'EUR', company='Wallbox', p=('2022-10-01', '2022-12-31')),
        c('€46 million', 'cost', -46000000, 'EUR', company='Wallbox', role='change', p=('2023-01-01', '2023-12-31')),
        c('170 posts', 'layoffs', 170, 'job', company='Wallbox', p=('2023-01-01', '2023-12-31')),
        c('950 employees', 'headcount', 950, 'job', company='Wallbox'),
        c('250', 'headcount', 250, 'job', company='ABL'),
        c('€15 million', 'investment', 15000000, 'EUR', company='Wallbox', p=('2023-11-01', '2023-11-30')),
        c('1,000,000', 'sales', 1000000, 'charger', None, company='Wallbox', p=(None, '2024-02-28')),
        c('€107 million', 'cash', 107000000, 'EUR', company='Wallbox', p=('2023-12-31', '2023-12-31')),
        c('€191 million', 'debt', 191000000, 'EUR', company='Wallbox', p=('2023-12-31', '2023-12-31')),
        c('€85 million', 'inventory', 85000000, 'EUR', company='Wallbox', p=('2023-12-31', '2023-12-31')),
        c('€103 million', 'inventory', 103000000, 'EUR', company='Wallbox', p=('2022-12-31', '2022-12-31')),
        c('12.8 kW', 'charging_power', 12.8, 'kW', company='Wallbox', product='Quasar 2'),
        c('this summer', 'delivery_start', None, 'date', company='Wallbox', product='Quasar 2', p=('2024-06-01', '2024-08-31'), status=['plan', 'target', 'forecast']),
        c('$6,440', 'price', 6440, 'USD', company='Wallbox', product='Quasar 2'),
        c('9.6%', 'stake', 9.6, 'percent', company=['Iberdrola', 'Wallbox']),
    ],
    names=mentions(TEXT, {'Wallbox': ('COMPANY', 'Wallbox'), 'Iberdrola': ('COMPANY', 'Iberdrola'), 'ABL': ('COMPANY', 'ABL'), 'Supernova': ('PRODUCT', 'Supernova'), 'Quasar 2': ('PRODUCT', 'Quasar 2'), 'Pulsar Max': ('PRODUCT', 'Pulsar Max')}),
    checks=[],
)
