from goldlib import *
from mentions import mentions

TEXT = """Brazil's EV imports soar before duty goes up; BYD raises Bahia outlay to R$5.5 billion

SAO PAULO - Brazil imported 31,900 electrified cars in the first quarter, 450% more than a year earlier, the trade ministry said, as makers stock up ahead of July, when the duty on battery cars climbs from 10% to 18% on its way to 35% in July 2026.

BYD accounts for more than half. The Chinese firm sold 15,400 vehicles in the quarter, 1,640 of them in March of the Dolphin Mini, launched on February 28 at R$115,800 ($22,100). It seats four, has 75 hp and 135 Nm, and goes 280 km on the Inmetro cycle. Market share of the brand in March: 3.9%.

In Camaçari, on the former Ford site of 4.6 million square metres, work has begun on 26 buildings. The budget was increased from R$3 billion to R$5.5 billion; 10,000 direct and indirect jobs are promised. Assembly should start at the end of 2024, with an initial 150,000 cars a year. Bahia exempts electric cars up to R$300,000 from its annual vehicle tax of 2.5%.

The dealer network has 120 outlets now and should have 250 by year-end, when eight models will be in the range. Competitor GWM, with a plant in Iracemápolis (100,000 units, 700 workers), put back its start from May to the second half.
"""

doc = dict(
    id='tk-byd-camacari', published='2024-04-19', source='bahia-indústria',
    title="Brazil's EV imports soar before duty goes up; BYD raises Bahia outlay to R$5.5 billion",
    text=TEXT,
    claims=[
        c('R$5.5 billion', 'investment', 5500000000, 'BRL', company='BYD', status='plan'),
        c('31,900', 'imports', 31900, 'vehicle', p=('2024-01-01', '2024-03-31')),
        c('450%', 'imports', 450, 'percent', role='change', p=('2024-01-01', '2024-03-31')),
        c('10%', 'tariff', 10, 'percent', p=('2024-01-01', '2024-06-30')),
        c('18%', 'tariff', 18, 'percent', p=('2024-07-01', None), status='plan'),
        c('35%', 'tariff', 35, 'percent', p=('2026-07-01', '2026-07-31'), status='plan'),
        c('half', 'imports', 50, 'percent', None, company='BYD', role='share', p=('2024-01-01', '2024-03-31')),
        c('15,400', 'sales', 15400, 'vehicle', company='BYD', p=('2024-01-01', '2024-03-31')),
        c('1,640', 'sales', 1640, 'vehicle', company='BYD', product='Dolphin Mini', p=('2024-03-01', '2024-03-31')),
        c('February 28', 'launch', None, 'date', company='BYD', product='Dolphin Mini', p=('2024-02-28', '2024-02-28')),
        c('R$115,800', 'price', 115800, 'BRL', company='BYD', product='Dolphin Mini'),
        c('$22,100', 'price', 22100, 'USD', company='BYD', product='Dolphin Mini'),
        c('four', 'seats', 4, 'item', company='BYD', product='Dolphin Mini'),
        c('75 hp', 'power', 75, 'hp', company='BYD', product='Dolphin Mini'),
        c('135 Nm', 'torque', 135, 'Nm', company='BYD', product='Dolphin Mini'),
        c('280 km', 'range', 280, 'km', company='BYD', product='Dolphin Mini'),
        c('3.9%', 'market_share', 3.9, 'percent', company='BYD', role=['level', 'share'], p=('2024-03-01', '2024-03-31')),
        c('4.6 million square metres', 'area', 4600000, 'm2', company='BYD'),
        c('26 buildings', 'other', 26, 'item', company='BYD'),
        c('R$3 billion', 'investment', 3000000000, 'BRL', company='BYD', status='plan', superseded=True),
        c('R$5.5 billion', 'investment', 5500000000, 'BRL', nth=1, company='BYD', status='plan'),
        c('10,000', 'jobs', 10000, 'job', company='BYD', status='plan'),
        c('the end of 2024', 'production_start', None, 'date', company='BYD', p=('2024-12-31', '2024-12-31'), status='plan'),
        c('150,000 cars', 'capacity', 150000, 'vehicle', company='BYD', per='year', status='plan'),
        c('R$300,000', ['other', 'price'], None, 'BRL', 300000, company='BYD'),
        c('2.5%', 'tariff', 2.5, 'percent'),
        c('120 outlets', 'stores', 120, 'store', company='BYD'),
        c('250', 'stores', 250, 'store', company='BYD', p=('2024-12-31', '2024-12-31'), status='target'),
        c('eight models', 'models', 8, 'model', company='BYD', p=('2024-12-31', '2024-12-31'), status='plan'),
        c('100,000 units', 'capacity', 100000, 'vehicle', company='GWM', per=['year', None]),
        c('700 workers', 'jobs', 700, 'job', company='GWM', status='plan'),
        c('May', 'production_start', None, 'date', company='GWM', p=('2024-05-01', '2024-05-31'), status='plan', superseded=True),
        c('the second half', 'production_start', None, 'date', company='GWM', p=('2024-07-01', '2024-12-31'), status='plan'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Ford': ('COMPANY', 'Ford'), 'GWM': ('COMPANY', 'GWM'), 'Dolphin Mini': ('PRODUCT', 'Dolphin Mini')}),
    checks=[],
)
