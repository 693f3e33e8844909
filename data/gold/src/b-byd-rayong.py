from goldlib import *
from mentions import mentions

TEXT = """BYD Thailand plant opens; eight-millionth new energy vehicle rolls off

RAYONG, THAILAND – Media OutReach – 5 July 2024 – Little more than a year after breaking ground, BYD yesterday inaugurated its first car factory in South-East Asia. Production began the same day with a Dolphin, which is also the Group’s 8,000,000th NEV.

The facility at WHA’s industrial estate covers 948,000 square metres (94.8 hectares), integrates stamping, welding, painting and assembly, and can turn out 150,000 vehicles per annum. BYD has invested 17.9 billion yuan (US$489 million) in it and will create 10,000 jobs; 3,200 people are already on the payroll.

HIGHLIGHTS
• Localisation: 45 per cent at the start, 54 per cent eventually, nine percentage points more
• Exports: 30,000 units in 2025, to ASEAN and Europe, i.e. 20 per cent of output
• Models: the Dolphin, the Atto 3 and three more
• Emissions per car built: 1.1 tonnes of CO2

“Thailand has a clear vision for EVs,” remarked Chairman and President Wang Chuanfu. His company sold 19,500 cars there in the six months to June through Rever Automotive, of which it bought 20 per cent on the same occasion, and had a 46 per cent slice of the country’s EV market in the opening quarter. Rever has 116 showrooms and will soon cut the price of the Atto 3 by 340,000 baht (US$9,280); a Seal is sold with an eight-year battery guarantee.

About BYD
Founded in 1995, BYD is a multinational high-tech company. For more information, please visit its website.
Contact: Asia Pacific press office, +66 2 555 0177
"""

doc = dict(
    id='b-byd-rayong', published='2024-07-05', source='newsroom-asia-release',
    title='BYD Thailand plant opens; eight-millionth new energy vehicle rolls off',
    text=TEXT,
    claims=[
        c('same day', 'production_start', None, 'date', company='BYD', p=('2024-07-04', '2024-07-04')),
        c('948,000 square metres', 'area', 948000, 'm2', company='BYD'),
        c('94.8 hectares', 'area', 94.8, 'hectare', company='BYD'),
        c('150,000 vehicles', 'capacity', 150000, 'vehicle', company='BYD', per='year'),
        c('17.9 billion yuan', 'investment', 17900000000, 'CNY', company='BYD'),
        c('US$489 million', 'investment', 489000000, 'USD', company='BYD'),
        c('10,000 jobs', 'jobs', 10000, 'job', company='BYD', status=['target', 'plan', 'forecast']),
        c('3,200', 'headcount', 3200, 'job', company='BYD'),
        c('45 per cent', 'other', 45, 'percent', company='BYD'),
        c('54 per cent', 'other', 54, 'percent', company='BYD', status=['target', 'plan', 'forecast']),
        c('nine percentage points', 'other', 9, 'percentage_point', company='BYD', role='change', status=['target', 'plan', 'forecast']),
        c('30,000 units', 'exports', 30000, 'vehicle', company='BYD', p=('2025-01-01', '2025-12-31'), status=['target', 'plan']),
        c('20 per cent', 'exports', 20, 'percent', company='BYD', role='share', p=('2025-01-01', '2025-12-31'), status=['target', 'plan']),
        c('three more', 'models', 3, 'model', company='BYD', status=['plan', 'target']),
        c('1.1 tonnes', 'emissions', 1.1, 'tonne', company='BYD', per='vehicle'),
        c('19,500 cars', 'sales', 19500, 'vehicle', company='BYD', p=('2024-01-01', '2024-06-30')),
        c('20 per cent', 'stake', 20, 'percent', nth=1, company=['BYD', 'Rever Automotive']),
        c('46 per cent', 'market_share', 46, 'percent', company='BYD', role=['share', 'level'], p=('2024-01-01', '2024-03-31')),
        c('116 showrooms', 'stores', 116, 'store', company='Rever Automotive'),
        c('340,000 baht', 'price_change', -340000, 'THB', company='BYD', product='Atto 3', role='change', status='plan'),
        c('US$9,280', 'price_change', -9280, 'USD', company='BYD', product='Atto 3', role='change', status='plan'),
        c('eight-year', 'warranty', 8, 'year', company='BYD', product='Seal'),
    ],
    names=mentions(TEXT, {
        'BYD': ('COMPANY', 'BYD'),
        'Rever Automotive': ('COMPANY', 'Rever Automotive'),
        'Rever': ('COMPANY', 'Rever Automotive'),
        'WHA': ('COMPANY', 'WHA'),
        'Dolphin': ('PRODUCT', 'Dolphin'),
        'Atto 3': ('PRODUCT', 'Atto 3'),
        'Seal': ('PRODUCT', 'Seal'),
    }),
    checks=[
        dict(kind='unit', verdict='consistent', quotes=['948,000 square metres', '94.8 hectares']),
        dict(kind='fx', verdict='inconsistent', quotes=['17.9 billion yuan', 'US$489 million'], suggestion='fits if the currency is THB'),
        dict(kind='fx', verdict='consistent', quotes=['340,000 baht', 'US$9,280']),
    ],
)
