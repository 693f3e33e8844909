from goldlib import *
from mentions import mentions

TEXT = """BRIEF-LG Chem to triple output of Tesla-type cells; Northvolt, Farasis expand

Oct 21 (Cell Monitor) - Expansion news from battery makers this week:

* LG Chem said on Wednesday it plans to raise its production capacity for cylindrical cells to 60 gigawatt hours in 2023 from 20 GWh now. Total capacity for EV batteries will grow to 120 GWh at the end of this year and 260 GWh by the end of 2023. Third-quarter operating profit of the battery division was a record 168.8 billion won on sales of 3.14 trillion won. The division will be spun off on Dec. 1 and is expected to post sales of over 30 trillion won in 2024.

* Northvolt, which raised $600 million in September in a round led by Volkswagen and Goldman Sachs, will now aim for 150 GWh in Europe by 2030. Its Skelleftea plant is to start in 2021. Volkswagen has a 20% stake. The German carmaker's joint venture with Northvolt in Salzgitter is budgeted at 450 million euros for 16 GWh a year, with production due from early 2024.

* Farasis Energy of Ganzhou signed a framework agreement with Mercedes-Benz parent Daimler, which bought about 3% of the company for 400 million euros in July. The planned plant in Bitterfeld-Wolfen will have 10 GWh and 2,000 employees, up from 600 in the original plan for 6 GWh. Local officials put the investment at 600 million euros.

* CATL reported a 4.2% fall in nine-month net profit to 3.36 billion yuan. Construction in Arnstadt, where it spends up to 1.8 billion euros on 14 GWh, is on schedule for 2022, it said.

* SNE Research said installations worldwide slipped 1.4% to 80.8 GWh in January-September; LG Chem led with 24.6% of the market. Pack prices average $137 per kilowatt hour this year, BloombergNEF figures indicate, down from $156 last year.
"""

PL = ['plan', 'target', 'forecast']
L = 'LG Chem'
YTD = ('2020-01-01', '2020-09-30')
doc = dict(
    id='tw-e-cellco-wire-2010', published='2020-10-23', source='cell-monitor',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('triple', 'capacity', 200, 'percent', company=L, role='change', p=y(2023), status=PL),
        c('60 gigawatt hours', 'capacity', 60, 'GWh', company=L, per=['year', None], p=y(2023), status=PL),
        c('20 GWh', 'capacity', 20, 'GWh', company=L, per=['year', None]),
        c('120 GWh', 'capacity', 120, 'GWh', company=L, per=['year', None], p=('2020-12-31', '2020-12-31'), status=PL),
        c('260 GWh', 'capacity', 260, 'GWh', company=L, per=['year', None], p=by(2023), status=PL),
        c('168.8 billion won', 'operating_income', 1.688e11, 'KRW', company=L, p=q(2020, 3)),
        c('3.14 trillion won', 'revenue', 3.14e12, 'KRW', company=L, p=q(2020, 3)),
        c('30 trillion won', 'revenue', 3e13, 'KRW', None, company=L, p=y(2024), status=['forecast', 'target']),
        c('$600 million', 'funding', 6e8, 'USD', company='Northvolt', p=m(2020, 9)),
        c('150 GWh', 'capacity', 150, 'GWh', company='Northvolt', per=['year', None], p=by(2030), status='target'),
        c('2021', 'production_start', None, 'date', company='Northvolt', p=y(2021), status=PL),
        c('20%', 'stake', 20, 'percent', company=['Volkswagen', 'Northvolt']),
        c('450 million euros', 'investment', 4.5e8, 'EUR', company=['Volkswagen', 'Northvolt'], status=PL),
        c('16 GWh', 'capacity', 16, 'GWh', company=['Volkswagen', 'Northvolt'], per='year', status=PL),
        c('early 2024', 'production_start', None, 'date', company=['Volkswagen', 'Northvolt'], p=q(2024, 1), status=PL),
        c('3%', 'stake', 3, 'percent', company=['Daimler', 'Farasis Energy', 'Farasis'], p=m(2020, 7)),
        c('400 million euros', 'investment', 4e8, 'EUR', company='Daimler', p=m(2020, 7)),
        c('10 GWh', 'capacity', 10, 'GWh', company=['Farasis Energy', 'Farasis'], per=['year', None], status=PL),
        c('2,000 employees', 'jobs', 2000, 'job', company=['Farasis Energy', 'Farasis'], status=PL),
        c('600', 'jobs', 600, 'job', nth=1, company=['Farasis Energy', 'Farasis'], status=PL, superseded=True),
        c('6 GWh', 'capacity', 6, 'GWh', nth=1, company=['Farasis Energy', 'Farasis'], per=['year', None], status=PL, superseded=True),
        c('600 million euros', 'investment', 6e8, 'EUR', company=['Farasis Energy', 'Farasis'], status=['forecast', 'plan', 'target']),
        c('4.2%', 'net_income', -4.2, 'percent', company='CATL', role='change', p=YTD),
        c('3.36 billion yuan', 'net_income', 3.36e9, 'CNY', company='CATL', p=YTD),
        c('1.8 billion euros', 'investment', None, 'EUR', 1.8e9, company='CATL', status=PL + ['actual']),
        c('14 GWh', 'capacity', 14, 'GWh', company='CATL', per=['year', None], status=PL),
        c('2022', 'production_start', None, 'date', company='CATL', p=y(2022), status=PL),
        c('1.4%', 'installations', -1.4, 'percent', role='change', p=YTD),
        c('80.8 GWh', 'installations', 80.8, 'GWh', p=YTD),
        c('24.6%', 'market_share', 24.6, 'percent', company=L, p=YTD),
        c('$137', 'battery_price', 137, 'USD', per='kWh', p=y(2020)),
        c('$156', 'battery_price', 156, 'USD', per='kWh', p=y(2019)),
    ],
    names=mentions(TEXT, {'LG Chem': ('COMPANY', 'LG Chem'), 'Tesla': ('COMPANY', 'Tesla'), 'Northvolt': ('COMPANY', 'Northvolt'), 'Farasis Energy': ('COMPANY', 'Farasis Energy'), 'Farasis': ('COMPANY', 'Farasis Energy'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Goldman Sachs': ('COMPANY', 'Goldman Sachs'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Daimler': ('COMPANY', 'Daimler'), 'CATL': ('COMPANY', 'CATL')}),
    checks=[],
)
