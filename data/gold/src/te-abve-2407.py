from goldlib import *
from mentions import mentions

TEXT = """BYD sells seven in ten of Brazil's pure EVs as July sets second-best mark ever

A total of 15,312 light electrified vehicles were licensed in Brazil last month, reports the Brazilian Electric Vehicle Association (ABVE): 104% above July 2023 (7,462), and second only to December's 16,279. Accumulated sales since January now run to 94,616, exceeding by 0.7% the 93,927 of the whole of last year.

Battery electrics were 5,020, hybrids with plug 4,765. BYD placed 3,514 of the former, 1,921 of which the Dolphin Mini, whose list price is R$ 115,800 (about US$20,600). GWM's Haval H6 accounted for 1,736, split between plug-in and ordinary hybrid; Caoa Chery came third among brands with 1,294.

Import tax on EVs was lifted to 18% on July 1 from 10%, with further steps to 25% next July and 35% in July 2026. Hence the crowded quays: in June, Vitória alone unloaded more Chinese cars than it sold.

Charging points, at 8,800 by the end of the first half, should hit 10,000 before Christmas. The association expects the market to finish 2024 at over 150,000.
"""

doc = dict(
    id='te-abve-2407', published='2024-08-06', source='correio-da-mobilidade',
    title="BYD sells seven in ten of Brazil's pure EVs as July sets second-best mark ever",
    text=TEXT,
    claims=[
        c('seven in ten', 'market_share', 70, 'percent', company='BYD', role=['level', 'share'], p=('2024-07-01', '2024-07-31')),
        c('15,312', ['registrations', 'sales'], 15312, 'vehicle', p=('2024-07-01', '2024-07-31')),
        c('104%', ['registrations', 'sales'], 104, 'percent', role='change', p=('2024-07-01', '2024-07-31')),
        c('7,462', ['registrations', 'sales'], 7462, 'vehicle', p=('2023-07-01', '2023-07-31')),
        c('16,279', ['registrations', 'sales'], 16279, 'vehicle', p=('2023-12-01', '2023-12-31')),
        c('94,616', ['registrations', 'sales'], 94616, 'vehicle', p=('2024-01-01', '2024-07-31')),
        c('0.7%', ['registrations', 'sales'], 0.7, 'percent', role='change', p=('2024-01-01', '2024-07-31')),
        c('93,927', ['registrations', 'sales'], 93927, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('5,020', ['registrations', 'sales'], 5020, 'vehicle', p=('2024-07-01', '2024-07-31')),
        c('4,765', ['registrations', 'sales'], 4765, 'vehicle', p=('2024-07-01', '2024-07-31')),
        c('3,514', ['registrations', 'sales'], 3514, 'vehicle', company='BYD', p=('2024-07-01', '2024-07-31')),
        c('1,921', ['registrations', 'sales'], 1921, 'vehicle', company='BYD', product='Dolphin Mini', p=('2024-07-01', '2024-07-31')),
        c('R$ 115,800', 'price', 115800, 'BRL', company='BYD', product='Dolphin Mini'),
        c('US$20,600', 'price', 20600, 'USD', company='BYD', product='Dolphin Mini'),
        c('1,736', ['registrations', 'sales'], 1736, 'vehicle', company=['GWM', 'Haval'], product='H6', p=('2024-07-01', '2024-07-31')),
        c('1,294', ['registrations', 'sales'], 1294, 'vehicle', company='Caoa Chery', p=('2024-07-01', '2024-07-31')),
        c('18%', 'tariff', 18, 'percent'),
        c('10%', 'tariff', 10, 'percent'),
        c('25%', 'tariff', 25, 'percent', p=('2025-07-01', None), status=['plan', 'target', 'forecast']),
        c('35%', 'tariff', 35, 'percent', p=('2026-07-01', None), status=['plan', 'target', 'forecast']),
        c('8,800', 'chargers', 8800, 'charger', p=('2024-06-30', '2024-06-30')),
        c('10,000', 'chargers', 10000, 'charger', p=(None, '2024-12-31'), status='forecast'),
        c('150,000', ['registrations', 'sales'], 150000, 'vehicle', None, p=('2024-01-01', '2024-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'GWM': ('COMPANY', 'GWM'), 'Caoa Chery': ('COMPANY', 'Caoa Chery'), 'Dolphin Mini': ('PRODUCT', 'Dolphin Mini'), 'Haval': ('COMPANY', 'Haval'), 'H6': ('PRODUCT', 'H6')}),
)
