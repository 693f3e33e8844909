from goldlib import *
from mentions import mentions

TEXT = """VW and Renault gain in Europe's EV market while Tesla slides again

New registrations of fully electric cars in the European Union, Britain and the EFTA countries rose 27.9% to 185,240 in April, even as the overall car market was little changed at 1.08 million (minus 0.2%), the manufacturers' association ACEA said on Tuesday.

Volkswagen Group's registrations of all types were up 3.1% at 292,600, giving it 27.1% of the market compared with 26.2% a year earlier. Stellantis, by contrast, lost 1.4% to 165,900 and saw its share shrink to 15.4%. Renault Group grew 7.2%.

Tesla registered 7,310 cars, against the 14,380 it had in April 2024, a drop of 49.2%. Its market share fell to 0.7% from 1.3%. In the first four months the U.S. brand was down 38.4%.

SAIC, which owns MG, recorded an increase of 54% to 25,100. BYD, not yet listed separately by ACEA, sold 7,430 EVs and plug-in hybrids according to Dataforce, overtaking Tesla for the first time.

In the EU alone, battery cars held 15.3% of the market in the year to April, up from 12.1%; hybrids had 35.3% and plug-in hybrids 7.9%. Petrol car registrations were down by 20.6% and their share dropped to 28.6% from 35.6%.

Germany (+53.5%), Belgium (+31.3%) and the Netherlands (+6.4%) posted gains in battery-electric registrations in April; France was the exception, with -4.4%.

Tesla shares were up 2.3% in premarket trading.
"""

doc = dict(
    id='tw-a-eu-brands-apr-2505', published='2025-05-27', source='continental-motor-news',
    title="VW and Renault gain in Europe's EV market while Tesla slides again",
    text=TEXT,
    claims=[
        c('27.9%', 'registrations', 27.9, 'percent', role='change', p=('2025-04-01', '2025-04-30')),
        c('185,240', 'registrations', 185240, 'vehicle', p=('2025-04-01', '2025-04-30')),
        c('1.08 million', 'registrations', 1080000, 'vehicle', p=('2025-04-01', '2025-04-30')),
        c('0.2%', 'registrations', -0.2, 'percent', role='change', p=('2025-04-01', '2025-04-30')),
        c('3.1%', 'registrations', 3.1, 'percent', company='Volkswagen Group', role='change', p=('2025-04-01', '2025-04-30')),
        c('292,600', 'registrations', 292600, 'vehicle', company='Volkswagen Group', p=('2025-04-01', '2025-04-30')),
        c('27.1%', 'market_share', 27.1, 'percent', company='Volkswagen Group', role=['level', 'share'], p=('2025-04-01', '2025-04-30')),
        c('26.2%', 'market_share', 26.2, 'percent', company='Volkswagen Group', role=['level', 'share'], p=('2024-04-01', '2024-04-30')),
        c('1.4%', 'registrations', -1.4, 'percent', company='Stellantis', role='change', p=('2025-04-01', '2025-04-30')),
        c('165,900', 'registrations', 165900, 'vehicle', company='Stellantis', p=('2025-04-01', '2025-04-30')),
        c('15.4%', 'market_share', 15.4, 'percent', company='Stellantis', role=['level', 'share'], p=('2025-04-01', '2025-04-30')),
        c('7.2%', 'registrations', 7.2, 'percent', company='Renault Group', role='change', p=('2025-04-01', '2025-04-30')),
        c('7,310 cars', 'registrations', 7310, 'vehicle', company='Tesla', p=('2025-04-01', '2025-04-30')),
        c('14,380', 'registrations', 14380, 'vehicle', company='Tesla', p=('2024-04-01', '2024-04-30')),
        c('49.2%', 'registrations', -49.2, 'percent', company='Tesla', role='change', p=('2025-04-01', '2025-04-30')),
        c('0.7%', 'market_share', 0.7, 'percent', company='Tesla', role=['level', 'share'], p=('2025-04-01', '2025-04-30')),
        c('1.3%', 'market_share', 1.3, 'percent', company='Tesla', role=['level', 'share'], p=('2024-04-01', '2024-04-30')),
        c('38.4%', 'registrations', -38.4, 'percent', company='Tesla', role='change', p=('2025-01-01', '2025-04-30')),
        c('54%', 'registrations', 54, 'percent', company='SAIC', role='change', p=('2025-04-01', '2025-04-30')),
        c('25,100', 'registrations', 25100, 'vehicle', company='SAIC', p=('2025-04-01', '2025-04-30')),
        c('7,430 EVs and plug-in hybrids', ['sales', 'registrations'], 7430, 'vehicle', company='BYD', p=('2025-04-01', '2025-04-30')),
        c('15.3%', 'penetration', 15.3, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-04-30')),
        c('12.1%', 'penetration', 12.1, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-04-30')),
        c('35.3%', ['penetration', 'market_share', 'other'], 35.3, 'percent', role=['share', 'level'], p=('2025-01-01', '2025-04-30')),
        c('7.9%', ['penetration', 'market_share', 'other'], 7.9, 'percent', nth=1, role=['share', 'level'], p=('2025-01-01', '2025-04-30')),
        c('20.6%', 'registrations', -20.6, 'percent', role='change', p=('2025-01-01', '2025-04-30')),
        c('28.6%', ['other', 'market_share'], 28.6, 'percent', role='share', p=('2025-01-01', '2025-04-30')),
        c('35.6%', ['other', 'market_share'], 35.6, 'percent', role='share', p=('2024-01-01', '2024-04-30')),
        c('+53.5%', 'registrations', 53.5, 'percent', role='change', p=('2025-04-01', '2025-04-30')),
        c('+31.3%', 'registrations', 31.3, 'percent', role='change', p=('2025-04-01', '2025-04-30')),
        c('+6.4%', 'registrations', 6.4, 'percent', role='change', p=('2025-04-01', '2025-04-30')),
        c('-4.4%', 'registrations', -4.4, 'percent', role='change', p=('2025-04-01', '2025-04-30')),
        c('2.3%', 'share_price', 2.3, 'percent', company='Tesla', role='change', p=('2025-05-27', '2025-05-27')),
    ],
    names=mentions(TEXT, {'VW': ('COMPANY', 'Volkswagen'), 'Renault': ('COMPANY', 'Renault'), 'Tesla': ('COMPANY', 'Tesla'), 'Volkswagen Group': ('COMPANY', 'Volkswagen Group'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Renault Group': ('COMPANY', 'Renault Group'), 'SAIC': ('COMPANY', 'SAIC'), 'MG': ('COMPANY', 'MG'), 'BYD': ('COMPANY', 'BYD')}),
    checks=[],
)
