from goldlib import *
from mentions import mentions

TEXT = """Brazil's EV and hybrid sales top 17,000 in October; BYD has two-thirds of pure electrics

Sao Paulo, Nov 6 - Brazil sold 17,140 electrified light vehicles in October, the best month of the historical series and 79% more than in October 2023 (9,570), the electric vehicle association ABVE said in its bulletin.

Vehicles with a plug accounted for 70.4% of the total: 6,190 battery electrics, up 41%, and 5,880 plug-in hybrids. The remainder were full and mild hybrids, a segment in which Toyota and Fiat dominate with 1,840 and 1,210 units.

BYD alone placed 4,150 BEVs, giving it 67% of that segment. The Dolphin Mini was the best seller at 2,020, followed by the Dolphin with 1,090 and, in third, GWM's Ora 03, of which 486 were sold. Volvo's EX30 came in fourth at 395.

Among plug-in hybrids, BYD's Song Pro (1,610) beat the Haval H6 (1,240) for the first time. GWM's total for the month, all models, was 2,630 vehicles, an increase of 88%.

Sales of electrified cars in ten months amount to 138,600, already 47.6% above the 93,930 sold during the whole of last year. ABVE, which had projected 150,000 for 2024, now works with 170,000.

They had 7.2% of the light vehicle market in the month, against 4.7% a year ago. The market as a whole, according to Fenabrave, came to 249,800 registrations, up 20.9%.

Import tax on electric cars, 18% since July, will go to 25% in July 2025 and 35% in July 2026.

BYD Brasil says its factory in Camacari will have a capacity of 150,000 cars a year in the first phase.
"""

doc = dict(
    id='tw-a-abve-oct-2411', published='2024-11-06', source='folha-autos-en',
    title="Brazil's EV and hybrid sales top 17,000 in October; BYD has two-thirds of pure electrics",
    text=TEXT,
    claims=[
        c('17,000', 'sales', 17000, 'vehicle', None, p=('2024-10-01', '2024-10-31')),
        c('two-thirds', 'market_share', 66.666666667, 'percent', company='BYD', role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('17,140 electrified light vehicles', 'sales', 17140, 'vehicle', p=('2024-10-01', '2024-10-31')),
        c('79%', 'sales', 79, 'percent', role='change', p=('2024-10-01', '2024-10-31')),
        c('9,570', 'sales', 9570, 'vehicle', p=('2023-10-01', '2023-10-31')),
        c('70.4%', 'sales', 70.4, 'percent', role='share', p=('2024-10-01', '2024-10-31')),
        c('6,190 battery electrics', 'sales', 6190, 'vehicle', p=('2024-10-01', '2024-10-31')),
        c('41%', 'sales', 41, 'percent', role='change', p=('2024-10-01', '2024-10-31')),
        c('5,880 plug-in hybrids', 'sales', 5880, 'vehicle', p=('2024-10-01', '2024-10-31')),
        c('1,840', 'sales', 1840, 'vehicle', company='Toyota', p=('2024-10-01', '2024-10-31')),
        c('1,210 units', 'sales', 1210, 'vehicle', company='Fiat', p=('2024-10-01', '2024-10-31')),
        c('4,150 BEVs', 'sales', 4150, 'vehicle', company='BYD', p=('2024-10-01', '2024-10-31')),
        c('67%', 'market_share', 67, 'percent', company='BYD', role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('2,020', 'sales', 2020, 'vehicle', company='BYD', product='Dolphin Mini', p=('2024-10-01', '2024-10-31')),
        c('1,090', 'sales', 1090, 'vehicle', company='BYD', product='Dolphin', p=('2024-10-01', '2024-10-31')),
        c('486', 'sales', 486, 'vehicle', company='Great Wall Motor', product='Ora 03', p=('2024-10-01', '2024-10-31')),
        c('395', 'sales', 395, 'vehicle', company=['Volvo Cars', 'Volvo'], product='EX30', p=('2024-10-01', '2024-10-31')),
        c('1,610', 'sales', 1610, 'vehicle', company='BYD', product='Song Pro', p=('2024-10-01', '2024-10-31')),
        c('1,240', 'sales', 1240, 'vehicle', company=['Haval', 'Great Wall Motor'], product=['H6', 'Haval H6'], p=('2024-10-01', '2024-10-31')),
        c('2,630 vehicles', 'sales', 2630, 'vehicle', company='Great Wall Motor', p=('2024-10-01', '2024-10-31')),
        c('88%', 'sales', 88, 'percent', company='Great Wall Motor', role='change', p=('2024-10-01', '2024-10-31')),
        c('138,600', 'sales', 138600, 'vehicle', p=('2024-01-01', '2024-10-31')),
        c('47.6%', 'sales', 47.6, 'percent', role='change', p=('2024-01-01', '2024-10-31')),
        c('93,930', 'sales', 93930, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('150,000', 'sales', 150000, 'vehicle', p=('2024-01-01', '2024-12-31'), status='forecast', superseded=True),
        c('170,000', 'sales', 170000, 'vehicle', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('7.2%', 'penetration', 7.2, 'percent', role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('4.7%', 'penetration', 4.7, 'percent', role=['level', 'share'], p=('2023-10-01', '2023-10-31')),
        c('249,800 registrations', 'registrations', 249800, 'vehicle', p=('2024-10-01', '2024-10-31')),
        c('20.9%', 'registrations', 20.9, 'percent', role='change', p=('2024-10-01', '2024-10-31')),
        c('18%', 'tariff', 18, 'percent', p=('2024-07-01', None)),
        c('25%', 'tariff', 25, 'percent', p=('2025-07-01', None), status=['plan', 'actual']),
        c('35%', 'tariff', 35, 'percent', p=('2026-07-01', None), status=['plan', 'actual']),
        c('150,000 cars', 'capacity', 150000, 'vehicle', company='BYD', per='year', status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Toyota': ('COMPANY', 'Toyota'), 'Fiat': ('COMPANY', 'Fiat'), 'Dolphin Mini': ('PRODUCT', 'Dolphin Mini'), 'Dolphin': ('PRODUCT', 'Dolphin'), 'GWM': ('COMPANY', 'Great Wall Motor'), 'Ora 03': ('PRODUCT', 'Ora 03'), 'Volvo': ('COMPANY', 'Volvo Cars'), 'EX30': ('PRODUCT', 'EX30'), 'Song Pro': ('PRODUCT', 'Song Pro'), 'Haval': ('COMPANY', 'Haval'), 'H6': ('PRODUCT', 'H6'), 'BYD Brasil': ('COMPANY', 'BYD')}),
    checks=[],
)
