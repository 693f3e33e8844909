from goldlib import *
from mentions import mentions

TEXT = """LFP cells slip below 0.40 yuan per watt-hour

SHANGHAI, Feb 2 — Square lithium-iron-phosphate cells changed hands at 0.38 to 0.42 yuan per watt-hour in January, or 380-420 yuan per kilowatt-hour, traders said; a year earlier sellers had asked 0.85. In dollars, US$53 to US$58 a kilowatt-hour: well below what the West pays ($130, says BNEF).

At the root is lithium carbonate, down 80% in twelve months to 96,000 yuan a tonne. And a glut. CATL has told carmakers it will sell them 173-Ah VDA cells at no more than 0.4 yuan by midsummer. BYD's battery arm FinDreams has, in an internal circular, asked purchasing to cut non-production costs by 20%.

Who suffers? The second row. Farasis expects a net loss of 1.5 billion to 1.9 billion yuan ($209 million to $265 million) for 2023, REPT Battero one of up to 1.46 billion yuan. SVOLT has withdrawn its 15-billion-yuan Shanghai offering and halves its goal of 600 GWh by 2025 to 300. It plans capital expenditure of 4 billion yuan this year, after 11 billion yuan in 2023 (64% less).

Domestic installations reached 32.3 GWh in January, 100.2% up on 16.1 GWh, of which CATL had 49.4% and BYD 18.8%. (Reporting by H. Qiu; 555-0101)
"""

doc = dict(
    id='a-cellprice-24', published='2024-02-02', source='lithium-desk',
    title='LFP cells slip below 0.40 yuan per watt-hour',
    text=TEXT,
    claims=[
        c('0.40 yuan', 'battery_price', None, 'CNY', 0.4, per='Wh', p=m(2024, 1)),
        c('0.38 to 0.42 yuan', 'battery_price', 0.38, 'CNY', 0.42, per='Wh', p=m(2024, 1)),
        c('380-420 yuan', 'battery_price', 380, 'CNY', 420, per='kWh', p=m(2024, 1)),
        c('0.85', 'battery_price', 0.85, 'CNY', per='Wh', p=m(2023, 1)),
        c('US$53 to US$58', 'battery_price', 53, 'USD', 58, per='kWh', p=m(2024, 1)),
        c('$130', 'battery_price', 130, 'USD', per='kWh'),
        c('80%', ['price', 'cost'], -80, 'percent', role='change', p=m(2024, 1)),
        c('96,000 yuan', ['price', 'cost'], 96000, 'CNY', per='tonne', p=m(2024, 1)),
        c('0.4 yuan', 'battery_price', None, 'CNY', 0.4, company='CATL', per='Wh', status=['plan', 'actual']),
        c('20%', 'cost', -20, 'percent', company='BYD', role='change', status=['target', 'plan']),
        c('1.5 billion to 1.9 billion yuan', 'net_income', -1900000000, 'CNY', -1500000000, company='Farasis', p=y(2023), status=['forecast', 'actual']),
        c('$209 million to $265 million', 'net_income', -265000000, 'USD', -209000000, company='Farasis', p=y(2023), status=['forecast', 'actual']),
        c('1.46 billion yuan', 'net_income', -1460000000, 'CNY', None, company='REPT Battero', p=y(2023), status=['forecast', 'actual']),
        c('15-billion-yuan', 'funding', 15000000000, 'CNY', company='SVOLT', status='plan'),
        c('halves', 'capacity', -50, 'percent', company='SVOLT', role='change', p=by(2025), status='target'),
        c('600 GWh', 'capacity', 600, 'GWh', company='SVOLT', per=['year', None], p=by(2025), status='target', superseded=True),
        c('300', 'capacity', 300, 'GWh', company='SVOLT', per=['year', None], p=by(2025), status='target'),
        c('4 billion yuan', 'capex', 4000000000, 'CNY', company='SVOLT', p=y(2024), status=['plan', 'target']),
        c('11 billion yuan', 'capex', 11000000000, 'CNY', company='SVOLT', p=y(2023)),
        c('64%', 'capex', -64, 'percent', company='SVOLT', role='change', p=y(2024), status=['plan', 'target']),
        c('32.3 GWh', 'installations', 32.3, 'GWh', p=m(2024, 1)),
        c('100.2%', 'installations', 100.2, 'percent', role='change', p=m(2024, 1)),
        c('16.1 GWh', 'installations', 16.1, 'GWh', p=m(2023, 1)),
        c('49.4%', 'market_share', 49.4, 'percent', company='CATL', role=['level', 'share'], p=m(2024, 1)),
        c('18.8%', 'market_share', 18.8, 'percent', company='BYD', role=['level', 'share'], p=m(2024, 1)),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'BYD': ('COMPANY', 'BYD'), 'FinDreams': ('COMPANY', 'FinDreams'), 'Farasis': ('COMPANY', 'Farasis'), 'REPT Battero': ('COMPANY', 'REPT Battero'), 'SVOLT': ('COMPANY', 'SVOLT')}),
    checks=[
        dict(kind='unit', verdict='consistent', quotes=['0.38 to 0.42 yuan', '380-420 yuan']),
        dict(kind='fx', verdict='consistent', quotes=['380-420 yuan', 'US$53 to US$58']),
        dict(kind='fx', verdict='consistent', quotes=['1.5 billion to 1.9 billion yuan', '$209 million to $265 million']),
        dict(kind='growth', verdict='consistent', quotes=['600 GWh', '300', 'halves']),
        dict(kind='revision', verdict='consistent', quotes=['600 GWh', '300']),
        dict(kind='growth', verdict='consistent', quotes=['11 billion yuan', '4 billion yuan', '64%']),
        dict(kind='growth', verdict='consistent', quotes=['32.3 GWh', '100.2%', '16.1 GWh']),
    ],
)
