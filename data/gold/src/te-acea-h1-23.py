from goldlib import *
from mentions import mentions

TEXT = """EU car market: electrics outsell diesels for the first time

BRUSSELS — In June 15.1 percent of cars registered in the EU had no combustion engine, 13.4 percent burned diesel. Never before had the first number been the bigger one, carmakers' lobby ACEA reported.

Registrations of battery-electric cars shot up by 66.2 percent in the month to 158,252; across the first half they added up to 703,586 (+53.8 percent), i.e. 12.9 percent of the total. Germany (+64.4 percent), France (+52.0 percent) and the Netherlands (+89.6 percent) pulled hardest. Belgium's figure tripled.

All fuels included, the bloc saw 1,045,073 new cars in June, 17.8 percent more than the year before but still below the 1.27 million of June 2019.

Manufacturers (EU, January–June): Volkswagen Group 1,427,158, 26.1 percent of the market; Stellantis 1,018,742 or 18.6 percent, down from 20.6; Renault 600,120. Tesla, with 140,632, nearly tripled its volume and owns 2.6 percent.

Chargers, ACEA adds, grow far more slowly than sales, "which is unsustainable," said director general Sigrid de Vries, 58.
"""

doc = dict(
    id='te-acea-h1-23', published='2023-07-19', source='rue-de-la-loi-letter',
    title='EU car market: electrics outsell diesels for the first time',
    text=TEXT,
    claims=[
        c('15.1 percent', 'penetration', 15.1, 'percent', role=['level', 'share'], p=('2023-06-01', '2023-06-30')),
        c('13.4 percent', ['market_share', 'penetration'], 13.4, 'percent', role=['level', 'share'], p=('2023-06-01', '2023-06-30')),
        c('66.2 percent', 'registrations', 66.2, 'percent', role='change', p=('2023-06-01', '2023-06-30')),
        c('158,252', 'registrations', 158252, 'vehicle', p=('2023-06-01', '2023-06-30')),
        c('703,586', 'registrations', 703586, 'vehicle', p=('2023-01-01', '2023-06-30')),
        c('53.8 percent', 'registrations', 53.8, 'percent', role='change', p=('2023-01-01', '2023-06-30')),
        c('12.9 percent', 'penetration', 12.9, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-06-30')),
        c('64.4 percent', 'registrations', 64.4, 'percent', role='change', p=('2023-06-01', '2023-06-30')),
        c('52.0 percent', 'registrations', 52, 'percent', role='change', p=('2023-06-01', '2023-06-30')),
        c('89.6 percent', 'registrations', 89.6, 'percent', role='change', p=('2023-06-01', '2023-06-30')),
        c('tripled', 'registrations', 200, 'percent', role='change', p=('2023-06-01', '2023-06-30')),
        c('1,045,073', 'registrations', 1045073, 'vehicle', p=('2023-06-01', '2023-06-30')),
        c('17.8 percent', 'registrations', 17.8, 'percent', role='change', p=('2023-06-01', '2023-06-30')),
        c('1.27 million', 'registrations', 1270000, 'vehicle', p=('2019-06-01', '2019-06-30')),
        c('1,427,158', 'registrations', 1427158, 'vehicle', company='Volkswagen', p=('2023-01-01', '2023-06-30')),
        c('26.1 percent', 'market_share', 26.1, 'percent', company='Volkswagen', role=['level', 'share'], p=('2023-01-01', '2023-06-30')),
        c('1,018,742', 'registrations', 1018742, 'vehicle', company='Stellantis', p=('2023-01-01', '2023-06-30')),
        c('18.6 percent', 'market_share', 18.6, 'percent', company='Stellantis', role=['level', 'share'], p=('2023-01-01', '2023-06-30')),
        c('20.6', 'market_share', 20.6, 'percent', company='Stellantis', role=['level', 'share'], p=('2022-01-01', '2022-06-30')),
        c('600,120', 'registrations', 600120, 'vehicle', company='Renault', p=('2023-01-01', '2023-06-30')),
        c('140,632', 'registrations', 140632, 'vehicle', company='Tesla', p=('2023-01-01', '2023-06-30')),
        c('tripled', 'registrations', 200, 'percent', nth=1, company='Tesla', role='change', p=('2023-01-01', '2023-06-30')),
        c('2.6 percent', 'market_share', 2.6, 'percent', company='Tesla', role=['level', 'share'], p=('2023-01-01', '2023-06-30')),
    ],
    names=mentions(TEXT, {'Volkswagen': ('COMPANY', 'Volkswagen'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Tesla': ('COMPANY', 'Tesla'), 'Renault': ('COMPANY', 'Renault')}),
)
