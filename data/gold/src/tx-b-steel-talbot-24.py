from goldlib import *
from mentions import mentions

TEXT = """Tata to close Port Talbot blast furnaces with loss of up to 2,800 jobs

Tata Steel has confirmed it will shut both blast furnaces at its works in Port Talbot by the end of this year, putting up to 2,800 jobs at risk.

About 2,500 of the positions are expected to go within 18 months. Unions, which represent most of the 4,000 people on the site, called the decision a "devastating blow".

The Indian-owned company will replace the furnaces with an electric one costing £1.25bn, towards which the government is contributing £500m. It should be running in 2027 and will be able to produce three million tonnes a year.

Tata said its British operation was losing £1.7m a day and had made a loss of £364m in the year to March. It offered £130m for redundancy pay and training.

Steel accounts for 2.4% of UK emissions of carbon dioxide. The industry contributes £1.8bn to the economy, or 0.1% of the total, down from £7.2bn in 1990, and a tonne of hot rolled coil fetches about 700 euros.

Unemployment in the town is 4.7%, and one family in three depends on the plant in some way, according to the council. Average pay there is £39,000, against £28,900 for all of Wales.

British Steel, owned by Jingye, plans to close its furnaces at Scunthorpe, with as many as 2,000 redundancies.
"""

doc = dict(
    id='tx-b-steel-talbot-24', published='2024-01-19', source='South Wales Business Journal',
    title='Tata to close Port Talbot blast furnaces with loss of up to 2,800 jobs',
    text=TEXT,
    claims=[
        c('2,800 jobs', 'layoffs', None, 'job', 2800, company='Tata Steel', status='plan', p=(None, None)),
        c('2,800 jobs', 'layoffs', None, 'job', 2800, nth=1, company='Tata Steel', status='plan'),
        c('2,500 of the positions', 'layoffs', 2500, 'job', company='Tata Steel', p=(None, '2025-07-19'), status=['plan', 'forecast']),
        c('4,000 people', 'headcount', 4000, 'job', company='Tata Steel'),
        c('£1.25bn', ['investment', 'capex', 'cost'], 1.25e9, 'GBP', company='Tata Steel', status='plan'),
        c('£500m', ['funding', 'subsidy'], 500e6, 'GBP', company='Tata Steel', status='plan'),
        c('2027', 'production_start', None, 'date', company='Tata Steel', p=y(2027), status=['plan', 'forecast']),
        c('three million tonnes', 'capacity', 3e6, 'tonne', company='Tata Steel', per='year', status=['plan', 'actual', 'forecast']),
        c('£1.7m', 'net_income', -1.7e6, 'GBP', company='Tata Steel', per='day'),
        c('£364m', 'net_income', -364e6, 'GBP', company='Tata Steel', p=('2022-04-01', '2023-03-31')),
        c('£130m', 'cost', 130e6, 'GBP', company='Tata Steel', status=['plan', 'actual']),
        c('2,000 redundancies', 'layoffs', None, 'job', 2000, company='British Steel', status='plan'),
    ],
    names=mentions(TEXT, {'Tata Steel': ('COMPANY', 'Tata Steel'), 'Tata': ('COMPANY', 'Tata Steel'), 'British Steel': ('COMPANY', 'British Steel'), 'Jingye': ('COMPANY', 'Jingye')}),
    checks=[],
)
