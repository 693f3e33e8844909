from goldlib import *
from mentions import mentions

TEXT = """BYD outsells Tesla in Europe in July as electric car demand rises

BRUSSELS - New car registrations in Europe rose 5.9% in July to 1.085 million, the manufacturers' association ACEA reported on Thursday. Registrations of battery-electric cars increased 33.6% and those of plug-in hybrids 52.3%. Tesla continued to lose ground, while BYD more than tripled its volume.

New car registrations by manufacturer (EU + EFTA + UK)

Manufacturer Jul-25 Jul-24 % chg Share Jul-25 Share Jul-24
Volkswagen 291,343 282,111 +3.3 26.9 26.6
Stellantis 158,210 150,996 +4.8 14.6 14.2
Renault Group 113,470 102,770 +10.4 10.5 9.7
Hyundai Group 86,512 83,880 +3.1 8.0 7.9
BMW 82,021 76,100 +7.8 7.6 7.2
SAIC 23,280 17,720 +31.4 2.1 1.7
BYD 13,221 4,126 +220.4 1.2 0.4
Tesla 8,837 14,330 -38.3 0.8 1.3

In the first seven months battery-electric cars reached a market share of 15.6% in the European Union, up from 12.5% a year earlier. Tesla's registrations declined 33.6% in that period. Hybrids remained the most popular choice with 34.7% of the market.
"""

doc = dict(
    id='tr-acea-groups-jul25', published='2025-08-28', source='brussels auto brief',
    title='BYD outsells Tesla in Europe in July as electric car demand rises',
    text=TEXT,
    claims=[
        c('5.9%', 'registrations', 5.9, 'percent', role='change', p=('2025-07-01', '2025-07-31')),
        c('1.085 million', 'registrations', 1085000, 'vehicle', p=('2025-07-01', '2025-07-31')),
        c('33.6%', 'registrations', 33.6, 'percent', role='change', p=('2025-07-01', '2025-07-31')),
        c('52.3%', 'registrations', 52.3, 'percent', role='change', p=('2025-07-01', '2025-07-31')),
        c('tripled', 'registrations', 200, 'percent', None, company='BYD', role='change', p=('2025-07-01', '2025-07-31')),
        c('291,343', 'registrations', 291343, 'vehicle', company='Volkswagen', p=('2025-07-01', '2025-07-31')),
        c('282,111', 'registrations', 282111, 'vehicle', company='Volkswagen', p=('2024-07-01', '2024-07-31')),
        c('+3.3', 'registrations', 3.3, 'percent', company='Volkswagen', role='change', p=('2025-07-01', '2025-07-31')),
        c('26.9', 'market_share', 26.9, 'percent', company='Volkswagen', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('26.6', 'market_share', 26.6, 'percent', company='Volkswagen', role=['level', 'share'], p=('2024-07-01', '2024-07-31')),
        c('158,210', 'registrations', 158210, 'vehicle', company='Stellantis', p=('2025-07-01', '2025-07-31')),
        c('150,996', 'registrations', 150996, 'vehicle', company='Stellantis', p=('2024-07-01', '2024-07-31')),
        c('+4.8', 'registrations', 4.8, 'percent', company='Stellantis', role='change', p=('2025-07-01', '2025-07-31')),
        c('14.6', 'market_share', 14.6, 'percent', company='Stellantis', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('14.2', 'market_share', 14.2, 'percent', company='Stellantis', role=['level', 'share'], p=('2024-07-01', '2024-07-31')),
        c('113,470', 'registrations', 113470, 'vehicle', company='Renault Group', p=('2025-07-01', '2025-07-31')),
        c('102,770', 'registrations', 102770, 'vehicle', company='Renault Group', p=('2024-07-01', '2024-07-31')),
        c('+10.4', 'registrations', 10.4, 'percent', company='Renault Group', role='change', p=('2025-07-01', '2025-07-31')),
        c('10.5', 'market_share', 10.5, 'percent', company='Renault Group', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('9.7', 'market_share', 9.7, 'percent', company='Renault Group', role=['level', 'share'], p=('2024-07-01', '2024-07-31')),
        c('86,512', 'registrations', 86512, 'vehicle', company='Hyundai Motor Group', p=('2025-07-01', '2025-07-31')),
        c('83,880', 'registrations', 83880, 'vehicle', company='Hyundai Motor Group', p=('2024-07-01', '2024-07-31')),
        c('+3.1', 'registrations', 3.1, 'percent', company='Hyundai Motor Group', role='change', p=('2025-07-01', '2025-07-31')),
        c('8.0', 'market_share', 8, 'percent', company='Hyundai Motor Group', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('7.9', 'market_share', 7.9, 'percent', company='Hyundai Motor Group', role=['level', 'share'], p=('2024-07-01', '2024-07-31')),
        c('82,021', 'registrations', 82021, 'vehicle', company='BMW', p=('2025-07-01', '2025-07-31')),
        c('76,100', 'registrations', 76100, 'vehicle', company='BMW', p=('2024-07-01', '2024-07-31')),
        c('+7.8', 'registrations', 7.8, 'percent', company='BMW', role='change', p=('2025-07-01', '2025-07-31')),
        c('7.6', 'market_share', 7.6, 'percent', company='BMW', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('7.2', 'market_share', 7.2, 'percent', company='BMW', role=['level', 'share'], p=('2024-07-01', '2024-07-31')),
        c('23,280', 'registrations', 23280, 'vehicle', company='SAIC', p=('2025-07-01', '2025-07-31')),
        c('17,720', 'registrations', 17720, 'vehicle', company='SAIC', p=('2024-07-01', '2024-07-31')),
        c('+31.4', 'registrations', 31.4, 'percent', company='SAIC', role='change', p=('2025-07-01', '2025-07-31')),
        c('2.1', 'market_share', 2.1, 'percent', company='SAIC', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('1.7', 'market_share', 1.7, 'percent', company='SAIC', role=['level', 'share'], p=('2024-07-01', '2024-07-31')),
        c('13,221', 'registrations', 13221, 'vehicle', company='BYD', p=('2025-07-01', '2025-07-31')),
        c('4,126', 'registrations', 4126, 'vehicle', company='BYD', p=('2024-07-01', '2024-07-31')),
        c('+220.4', 'registrations', 220.4, 'percent', company='BYD', role='change', p=('2025-07-01', '2025-07-31')),
        c('1.2', 'market_share', 1.2, 'percent', company='BYD', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('0.4', 'market_share', 0.4, 'percent', nth=2, company='BYD', role=['level', 'share'], p=('2024-07-01', '2024-07-31')),
        c('8,837', 'registrations', 8837, 'vehicle', company='Tesla', p=('2025-07-01', '2025-07-31')),
        c('14,330', 'registrations', 14330, 'vehicle', company='Tesla', p=('2024-07-01', '2024-07-31')),
        c('-38.3', 'registrations', -38.3, 'percent', company='Tesla', role='change', p=('2025-07-01', '2025-07-31')),
        c('0.8', 'market_share', 0.8, 'percent', company='Tesla', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('1.3', 'market_share', 1.3, 'percent', company='Tesla', role=['level', 'share'], p=('2024-07-01', '2024-07-31')),
        c('15.6%', 'penetration', 15.6, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-07-31')),
        c('12.5%', 'penetration', 12.5, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-07-31')),
        c('33.6%', 'registrations', -33.6, 'percent', nth=1, company='Tesla', role='change', p=('2025-01-01', '2025-07-31')),
        c('34.7%', 'other', 34.7, 'percent', role='share', p=('2025-01-01', '2025-07-31')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Renault Group': ('COMPANY', 'Renault Group'), 'Hyundai Group': ('COMPANY', 'Hyundai Motor Group'), 'BMW': ('COMPANY', 'BMW'), 'SAIC': ('COMPANY', 'SAIC')}),
    checks=[],
)
