from goldlib import *
from mentions import mentions

TEXT = """BYD's monthly sales fall year on year again, overseas hits record

BYD sold 480,186 new energy vehicles in November, 5.3% fewer than the 506,804 of a year earlier but 8.7% more than in October, when sales were 441,706. It was the third annual decline in a row.

Sales outside China reached 131,935, compared with 30,977 in November 2024 and 83,524 in October. In the first eleven months of the year 917,000 vehicles were sold abroad.

Battery-electric passenger cars accounted for 237,540 of the November total, up 19.9%; plug-in hybrids dropped 22.4% to 237,381. From January to November BYD sold 4.18 million vehicles, 11.3% more than in the same period last year. That is 91% of its full-year target of 4.6 million, which had been 5.5 million until September.

By brand, Fangchengbao sold 37,405, an increase of 339%, thanks to the Tai 7 (179,800 yuan); the brand had 480 stores at the end of November. Denza sold 13,255, against 10,002 a year ago. Yangwang, whose U9 has 960 kW and costs 1.68 million yuan, sold 703.

The company installed 27.7 GWh of batteries in the month, and 258.2 GWh since January. As of today its market value is 880 billion yuan.
"""

doc = dict(
    id='tn-plain-byd-nov25-month', published='2025-12-01', source='shenzhen-market-note',
    title="BYD's monthly sales fall year on year again, overseas hits record",
    text=TEXT,
    claims=[
        c('480,186 new energy vehicles', 'sales', 480186, 'vehicle', company='BYD', p=('2025-11-01', '2025-11-30')),
        c('5.3%', 'sales', -5.3, 'percent', company='BYD', role='change', p=('2025-11-01', '2025-11-30')),
        c('506,804', 'sales', 506804, 'vehicle', company='BYD', p=('2024-11-01', '2024-11-30')),
        c('8.7%', 'sales', 8.7, 'percent', company='BYD', role='change', p=('2025-11-01', '2025-11-30')),
        c('441,706', 'sales', 441706, 'vehicle', company='BYD', p=('2025-10-01', '2025-10-31')),
        c('131,935', 'sales', 131935, 'vehicle', company='BYD', p=('2025-11-01', '2025-11-30')),
        c('30,977', 'sales', 30977, 'vehicle', company='BYD', p=('2024-11-01', '2024-11-30')),
        c('83,524', 'sales', 83524, 'vehicle', company='BYD', p=('2025-10-01', '2025-10-31')),
        c('917,000', 'sales', 917000, 'vehicle', company='BYD', p=('2025-01-01', '2025-11-30')),
        c('237,540', 'sales', 237540, 'vehicle', company='BYD', p=('2025-11-01', '2025-11-30')),
        c('19.9%', 'sales', 19.9, 'percent', company='BYD', role='change', p=('2025-11-01', '2025-11-30')),
        c('22.4%', 'sales', -22.4, 'percent', company='BYD', role='change', p=('2025-11-01', '2025-11-30')),
        c('237,381', 'sales', 237381, 'vehicle', company='BYD', p=('2025-11-01', '2025-11-30')),
        c('4.18 million', 'sales', 4180000, 'vehicle', company='BYD', p=('2025-01-01', '2025-11-30')),
        c('11.3%', 'sales', 11.3, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-11-30')),
        c('91%', 'sales', 91, 'percent', company='BYD', role='share', p=('2025-01-01', '2025-11-30')),
        c('4.6 million', 'sales', 4600000, 'vehicle', company='BYD', p=('2025-01-01', '2025-12-31'), status='target'),
        c('5.5 million', 'sales', 5500000, 'vehicle', company='BYD', p=('2025-01-01', '2025-12-31'), status='target', superseded=True),
        c('37,405', 'sales', 37405, 'vehicle', company='Fangchengbao', p=('2025-11-01', '2025-11-30')),
        c('339%', 'sales', 339, 'percent', company='Fangchengbao', role='change', p=('2025-11-01', '2025-11-30')),
        c('179,800 yuan', 'price', 179800, 'CNY', company='Fangchengbao', product='Tai 7'),
        c('480 stores', 'stores', 480, 'store', company='Fangchengbao', p=('2025-11-30', '2025-11-30')),
        c('13,255', 'sales', 13255, 'vehicle', company='Denza', p=('2025-11-01', '2025-11-30')),
        c('10,002', 'sales', 10002, 'vehicle', company='Denza', p=('2024-11-01', '2024-11-30')),
        c('960 kW', 'power', 960, 'kW', company='Yangwang', product='U9'),
        c('1.68 million yuan', 'price', 1680000, 'CNY', company='Yangwang', product='U9'),
        c('703', 'sales', 703, 'vehicle', company='Yangwang', p=('2025-11-01', '2025-11-30')),
        c('27.7 GWh', 'installations', 27.7, 'GWh', company='BYD', p=('2025-11-01', '2025-11-30')),
        c('258.2 GWh', 'installations', 258.2, 'GWh', company='BYD', p=('2025-01-01', '2025-11-30')),
        c('880 billion yuan', 'valuation', 880000000000, 'CNY', company='BYD', p=('2025-12-01', '2025-12-01')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Denza': ('COMPANY', 'Denza'), 'Fangchengbao': ('COMPANY', 'Fangchengbao'), 'Yangwang': ('COMPANY', 'Yangwang'), 'U9': ('PRODUCT', 'U9'), 'Tai 7': ('PRODUCT', 'Tai 7')}),
    checks=[],
)
