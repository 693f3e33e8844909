from goldlib import *
from mentions import mentions

TEXT = """June rush: rebate change sends EVs to 27.8 per cent of NZ sales

New Zealanders registered 4,320 battery electric cars and SUVs in June, ahead of a cut in the Clean Car rebate on 1 July from $8,625 to $7,015. That is up 190 per cent on the 1,490 of June last year; in May the number was 1,760. For the first half it is 12,190, against 7,210 a year ago.

Tesla's Model Y was the country's top-selling car of any sort with 1,327 for the month (387 in May) and 3,110 for the year to date. The company has not published sales. Prices start at $76,200. BYD's Atto 3 came second at 583, taking the brand, which arrived in July 2022, to 3,900 over the past twelve months. Dolphin orders opened at $49,990, for 340 km of range.

MG was third: 502, of which 441 were MG4s. The British-born marque had 154 EVs to its name in June 2022. GWM's Ora ($43,990) recorded 310, and Polestar, 96.

At 30 June there were 86,600 light EVs on the register, plug-in hybrids included, up from 72,500 at the end of December.

Hyundai's market share across all fuels was 4.4 per cent, a point lower than in May.
"""

doc = dict(
    id='tn-nz-waka-kotahi-ytd', published='2023-07-05', source='aotearoa-drive',
    title='June rush: rebate change sends EVs to 27.8 per cent of NZ sales',
    text=TEXT,
    claims=[
        c('27.8 per cent', 'penetration', 27.8, 'percent', role=['level', 'share'], p=('2023-06-01', '2023-06-30')),
        c('4,320', 'registrations', 4320, 'vehicle', p=('2023-06-01', '2023-06-30')),
        c('$8,625', 'subsidy', 8625, 'NZD', superseded=True),
        c('$7,015', 'subsidy', 7015, 'NZD', p=('2023-07-01', None)),
        c('190 per cent', 'registrations', 190, 'percent', role='change', p=('2023-06-01', '2023-06-30')),
        c('1,490', 'registrations', 1490, 'vehicle', p=('2022-06-01', '2022-06-30')),
        c('1,760', 'registrations', 1760, 'vehicle', p=('2023-05-01', '2023-05-31')),
        c('12,190', 'registrations', 12190, 'vehicle', p=('2023-01-01', '2023-06-30')),
        c('7,210', 'registrations', 7210, 'vehicle', p=('2022-01-01', '2022-06-30')),
        c('1,327', 'registrations', 1327, 'vehicle', company='Tesla', product='Model Y', p=('2023-06-01', '2023-06-30')),
        c('387', 'registrations', 387, 'vehicle', company='Tesla', product='Model Y', p=('2023-05-01', '2023-05-31')),
        c('3,110', 'registrations', 3110, 'vehicle', company='Tesla', product='Model Y', p=('2023-01-01', '2023-06-30')),
        c('$76,200', 'price', 76200, 'NZD', company='Tesla', product='Model Y'),
        c('583', 'registrations', 583, 'vehicle', company='BYD', product='Atto 3', p=('2023-06-01', '2023-06-30')),
        c('July 2022', 'launch', None, 'date', company='BYD', p=('2022-07-01', '2022-07-31')),
        c('3,900', 'registrations', 3900, 'vehicle', company='BYD', p=('2022-07-01', '2023-06-30')),
        c('$49,990', 'price', 49990, 'NZD', company='BYD', product='Dolphin'),
        c('340 km', 'range', 340, 'km', company='BYD', product='Dolphin'),
        c('502', 'registrations', 502, 'vehicle', company='MG', p=('2023-06-01', '2023-06-30')),
        c('441', 'registrations', 441, 'vehicle', company='MG', product='MG4', p=('2023-06-01', '2023-06-30')),
        c('154', 'registrations', 154, 'vehicle', company='MG', p=('2022-06-01', '2022-06-30')),
        c('$43,990', 'price', 43990, 'NZD', company='GWM', product='Ora'),
        c('310', 'registrations', 310, 'vehicle', company='GWM', product='Ora', p=('2023-06-01', '2023-06-30')),
        c('96', 'registrations', 96, 'vehicle', company='Polestar', p=('2023-06-01', '2023-06-30')),
        c('86,600 light EVs', 'other', 86600, 'vehicle', p=('2023-06-30', '2023-06-30')),
        c('72,500', 'other', 72500, 'vehicle', p=('2022-12-31', '2022-12-31')),
        c('4.4 per cent', 'market_share', 4.4, 'percent', company='Hyundai', role=['level', 'share'], p=('2023-06-01', '2023-06-30')),
        c('a point', 'market_share', -1, 'percentage_point', company='Hyundai', role='change', p=('2023-06-01', '2023-06-30')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'MG': ('COMPANY', 'MG'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Polestar': ('COMPANY', 'Polestar'), 'GWM': ('COMPANY', 'GWM'), 'Model Y': ('PRODUCT', 'Model Y'), 'Atto 3': ('PRODUCT', 'Atto 3'), 'Dolphin': ('PRODUCT', 'Dolphin'), 'Ora': ('PRODUCT', 'Ora'), 'MG4': ('PRODUCT', 'MG4')}),
    checks=[],
)
