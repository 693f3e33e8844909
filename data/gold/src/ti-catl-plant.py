from goldlib import *
from mentions import mentions

TEXT = """World's No. 1 in cells picks Debrecen for 7.3bn-euro works

Hungary's second city is to get the largest battery factory in Europe. CATL announced on Friday that it would spend 7.34 billion euros there on a site of 221 hectares with a planned output of 100 GWh. Mercedes-Benz will be its first customer; BMW's own car plant nearby, costing 2 billion euros, starts in 2025 with 150,000 cars a year. Samsung SDI makes 30 GWh at Göd, and SK On has invested $1.6 billion in Komárom.

Construction should begin this year, subject to approval, and last no more than 64 months. About 9,000 people would be employed. In Thuringia, where it has poured 1.8 billion euros into 14 GWh, the Ningde company's first cells are due by the end of 2022.

Its worldwide share was 34.8 percent in the first six months; BYD's stood at 11.8. The market itself grew 76.8 percent to 203.4 GWh. Subsidies of 800 million euros are rumoured.
"""

doc = dict(
    id='ti-catl-plant', published='2022-08-15', source='danube-courier',
    title="World's No. 1 in cells picks Debrecen for 7.3bn-euro works",
    text=TEXT,
    claims=[
        c('7.3bn-euro', 'investment', 7300000000.0, 'EUR', company='CATL', status='plan'),
        c('7.34 billion euros', 'investment', 7340000000.0, 'EUR', company='CATL', status='plan'),
        c('221 hectares', 'area', 221, 'hectare', company='CATL'),
        c('100 GWh', 'capacity', 100, 'GWh', company='CATL', status=['plan', 'target']),
        c('2 billion euros', 'investment', 2000000000.0, 'EUR', company='BMW', status=['plan', 'actual']),
        c('2025', 'production_start', None, 'date', company='BMW', p=('2025-01-01', '2025-12-31'), status=['plan', 'target']),
        c('150,000 cars', 'capacity', 150000, 'vehicle', company='BMW', per='year', status=['plan', 'target']),
        c('30 GWh', 'capacity', 30, 'GWh', company='Samsung SDI'),
        c('$1.6 billion', 'investment', 1600000000.0, 'USD', company='SK On'),
        c('64 months', 'duration', None, 'month', 64, company='CATL', status=['plan', 'target']),
        c('9,000 people', 'jobs', 9000, 'job', company='CATL', status=['plan', 'target']),
        c('1.8 billion euros', 'investment', 1800000000.0, 'EUR', company='CATL'),
        c('14 GWh', 'capacity', 14, 'GWh', company='CATL', status=['plan', 'target']),
        c('end of 2022', 'production_start', None, 'date', company='CATL', p=(None, '2022-12-31'), status=['plan', 'target']),
        c('34.8 percent', 'market_share', 34.8, 'percent', company='CATL', role=['level', 'share'], p=('2022-01-01', '2022-06-30')),
        c('11.8', 'market_share', 11.8, 'percent', company='BYD', role=['level', 'share'], p=('2022-01-01', '2022-06-30')),
        c('76.8 percent', 'installations', 76.8, 'percent', role='change', p=('2022-01-01', '2022-06-30')),
        c('203.4 GWh', 'installations', 203.4, 'GWh', p=('2022-01-01', '2022-06-30')),
        c('800 million euros', 'subsidy', 800000000.0, 'EUR', company='CATL', status=['forecast', 'plan']),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'BMW': ('COMPANY', 'BMW'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'SK On': ('COMPANY', 'SK On'), 'BYD': ('COMPANY', 'BYD')}),
    checks=[],
)
