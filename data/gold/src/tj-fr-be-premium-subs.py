from goldlib import *
from mentions import mentions

TEXT = """New R5 straight into the top three as French EV market shrinks by a quarter in November

PARIS – 25,914 electric cars were registered in France in November, 24.4 per cent below the 34,294 of the same month in 2023, AAA Data reports. They represented 17.4 per cent of a market of 133,318, itself off 12.7 per cent. Year to date: 264,700 or 17 per cent, against 16.4 per cent after eleven months of 2023.

Podium of the month:
Citroën ë-C3 – 2,981
Renault 5 – 2,694
Tesla Model Y – 2,361
(4th: Peugeot e-208, 1,588; 5th: Renault Scenic, 1,420)

The ë-C3 is a child of the social-leasing scheme, in which 50,000 households took part this year. Its return in 2025 is uncertain; the ecological bonus was lowered on Monday from €4,000 to €7,000 to €2,000 to €4,000.

Tesla's registrations collapsed by 42.5 per cent to 3,670, the Model 3's to 1,006. MG, whose MG4 no longer gets the bonus and now costs €29,990, fell further: –61 per cent.

Stellantis, parent of Citroën, DS and Peugeot, kept 28.1 per cent of the whole market, 1.4 points less than a year ago; Renault Group, with Dacia, rose to 26.2 per cent from 23.9.
"""

doc = dict(
    id='tj-fr-be-premium-subs', published='2024-12-03', source='gazette-du-volant-en',
    title='New R5 straight into the top three as French EV market shrinks by a quarter in November',
    text=TEXT,
    claims=[
        c('a quarter', 'registrations', -25, 'percent', role='change', p=('2024-11-01', '2024-11-30')),
        c('25,914 electric cars', 'registrations', 25914, 'vehicle', p=('2024-11-01', '2024-11-30')),
        c('24.4 per cent', 'registrations', -24.4, 'percent', role='change', p=('2024-11-01', '2024-11-30')),
        c('34,294', 'registrations', 34294, 'vehicle', p=('2023-11-01', '2023-11-30')),
        c('17.4 per cent', 'penetration', 17.4, 'percent', role=['level', 'share'], p=('2024-11-01', '2024-11-30')),
        c('133,318', 'registrations', 133318, 'vehicle', p=('2024-11-01', '2024-11-30')),
        c('12.7 per cent', 'registrations', -12.7, 'percent', role='change', p=('2024-11-01', '2024-11-30')),
        c('264,700', 'registrations', 264700, 'vehicle', p=('2024-01-01', '2024-11-30')),
        c('17 per cent', 'penetration', 17, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-11-30')),
        c('16.4 per cent', 'penetration', 16.4, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-11-30')),
        c('2,981', 'registrations', 2981, 'vehicle', company='Citroën', product='ë-C3', p=('2024-11-01', '2024-11-30')),
        c('2,694', 'registrations', 2694, 'vehicle', company='Renault', product='Renault 5', p=('2024-11-01', '2024-11-30')),
        c('2,361', 'registrations', 2361, 'vehicle', company='Tesla', product='Model Y', p=('2024-11-01', '2024-11-30')),
        c('1,588', 'registrations', 1588, 'vehicle', company='Peugeot', product='e-208', p=('2024-11-01', '2024-11-30')),
        c('1,420', 'registrations', 1420, 'vehicle', company='Renault', product='Scenic', p=('2024-11-01', '2024-11-30')),
        c('50,000 households', 'other', 50000, 'item', p=('2024-01-01', '2024-12-31')),
        c('€4,000 to €7,000', 'subsidy', 4000, 'EUR', 7000),
        c('€2,000 to €4,000', 'subsidy', 2000, 'EUR', 4000, p=('2024-12-02', None)),
        c('42.5 per cent', 'registrations', -42.5, 'percent', company='Tesla', role='change', p=('2024-11-01', '2024-11-30')),
        c('3,670', 'registrations', 3670, 'vehicle', company='Tesla', p=('2024-11-01', '2024-11-30')),
        c('1,006', 'registrations', 1006, 'vehicle', company='Tesla', product='Model 3', p=('2024-11-01', '2024-11-30')),
        c('€29,990', 'price', 29990, 'EUR', company='MG', product='MG4'),
        c('–61 per cent', 'registrations', -61, 'percent', company='MG', role='change', p=('2024-11-01', '2024-11-30')),
        c('28.1 per cent', 'market_share', 28.1, 'percent', company='Stellantis', role=['level', 'share'], p=('2024-11-01', '2024-11-30')),
        c('1.4 points', 'market_share', -1.4, 'percentage_point', company='Stellantis', role='change', p=('2024-11-01', '2024-11-30')),
        c('26.2 per cent', 'market_share', 26.2, 'percent', company='Renault', role=['level', 'share'], p=('2024-11-01', '2024-11-30')),
        c('23.9', 'market_share', 23.9, 'percent', company='Renault', role=['level', 'share'], p=('2023-11-01', '2023-11-30')),
    ],
    names=mentions(TEXT, {'Renault': ('COMPANY', 'Renault'), 'Peugeot': ('COMPANY', 'Peugeot'), 'Citroën': ('COMPANY', 'Citroën'), 'Tesla': ('COMPANY', 'Tesla'), 'DS': ('COMPANY', 'DS Automobiles'), 'Stellantis': ('COMPANY', 'Stellantis'), 'MG': ('COMPANY', 'MG'), 'Dacia': ('COMPANY', 'Dacia'), 'Renault 5': ('PRODUCT', 'Renault 5'), 'R5': ('PRODUCT', 'Renault 5'), 'Scenic': ('PRODUCT', 'Scenic'), 'e-208': ('PRODUCT', 'e-208'), 'ë-C3': ('PRODUCT', 'ë-C3'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model 3': ('PRODUCT', 'Model 3'), 'MG4': ('PRODUCT', 'MG4')}),
    checks=[],
)
