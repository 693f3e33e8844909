from goldlib import *
from mentions import mentions

TEXT = """Panasonic's battery arm falls short as raw materials bite

Operating profit at Panasonic Energy, the cell-making company of the group, shrivelled by 61% to ¥7.1 billion in the April-June quarter, the first of fiscal 2023, although the unit sold ¥216.6 billion worth of cells, an advance of 16%. Its margin dwindled to 3.3%.

At the parent, sales grew 10% to ¥1.97 trillion, whereas operating profit slumped 39% to ¥63.7 billion and quarterly net profit attributable to shareholders came to ¥48.9 billion, against ¥76.5 billion twelve months ago. The Osaka conglomerate kept its forecast for the fiscal year to March: ¥360 billion at the operating level, ¥260 billion after tax, on turnover of ¥7.9 trillion.

Chief financial officer Hirokazu Umeda said the Kansas plant for Tesla's 2170 cells, announced this month and worth up to $4 billion, would not be depreciated before fiscal 2025. Nevada, with a capacity of about 39 GWh after the latest of its 14 lines, is to squeeze out 10% more by fiscal 2025.

Question from the floor on 4680 prototypes: shipments to the customer began in May, two pilot lines in Wakayama follow in fiscal 2023.
"""

doc = dict(
    id='te-panasonic-fy23q1', published='2022-07-28', source='kansai-corporate-letter',
    title="Panasonic's battery arm falls short as raw materials bite",
    text=TEXT,
    claims=[
        c('61%', 'operating_income', -61, 'percent', company='Panasonic Energy', role='change', p=('2022-04-01', '2022-06-30')),
        c('¥7.1 billion', 'operating_income', 7100000000, 'JPY', company='Panasonic Energy', p=('2022-04-01', '2022-06-30')),
        c('¥216.6 billion', 'revenue', 216600000000, 'JPY', company='Panasonic Energy', p=('2022-04-01', '2022-06-30')),
        c('16%', 'revenue', 16, 'percent', company='Panasonic Energy', role='change', p=('2022-04-01', '2022-06-30')),
        c('3.3%', 'margin', 3.3, 'percent', company='Panasonic Energy', p=('2022-04-01', '2022-06-30')),
        c('10%', 'revenue', 10, 'percent', company='Panasonic', role='change', p=('2022-04-01', '2022-06-30')),
        c('¥1.97 trillion', 'revenue', 1970000000000, 'JPY', company='Panasonic', p=('2022-04-01', '2022-06-30')),
        c('39%', 'operating_income', -39, 'percent', company='Panasonic', role='change', p=('2022-04-01', '2022-06-30')),
        c('¥63.7 billion', 'operating_income', 63700000000, 'JPY', company='Panasonic', p=('2022-04-01', '2022-06-30')),
        c('¥48.9 billion', 'net_income', 48900000000, 'JPY', company='Panasonic', p=('2022-04-01', '2022-06-30')),
        c('¥76.5 billion', 'net_income', 76500000000, 'JPY', company='Panasonic', p=('2021-04-01', '2021-06-30')),
        c('¥360 billion', 'operating_income', 360000000000, 'JPY', company='Panasonic', p=('2022-04-01', '2023-03-31'), status=['target', 'forecast']),
        c('¥260 billion', 'net_income', 260000000000, 'JPY', company='Panasonic', p=('2022-04-01', '2023-03-31'), status=['target', 'forecast']),
        c('¥7.9 trillion', 'revenue', 7900000000000, 'JPY', company='Panasonic', p=('2022-04-01', '2023-03-31'), status=['target', 'forecast']),
        c('$4 billion', 'investment', None, 'USD', 4000000000, company='Panasonic Energy', status=['plan', 'target', 'forecast']),
        c('39 GWh', 'capacity', 39, 'GWh', company='Panasonic Energy', per=['year', None]),
        c('10%', ['capacity', 'production'], 10, 'percent', nth=1, company='Panasonic Energy', role='change', p=(None, '2025-03-31'), status=['target', 'forecast']),
        c('May', 'delivery_start', None, 'date', company='Panasonic Energy', p=('2022-05-01', '2022-05-31')),
        c('fiscal 2023', 'production_start', None, 'date', nth=1, company='Panasonic Energy', p=('2022-04-01', '2023-03-31'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Panasonic': ('COMPANY', 'Panasonic'), 'Panasonic Energy': ('COMPANY', 'Panasonic Energy'), 'Tesla': ('COMPANY', 'Tesla')}),
)
