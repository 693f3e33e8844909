from goldlib import *
from mentions import mentions

TEXT = """Japan to give up to 350 billion yen to EV battery projects by Toyota, others

TOKYO, Sept. 9 (Keizai Wire) - Japan's industry ministry said Friday it will provide as much as 347.9 billion yen ($2.4 billion) in subsidies for 12 storage battery projects led by Toyota Motor, Nissan Motor, Panasonic and others.

The companies plan to invest a combined 1 trillion yen. Annual domestic output capacity is to rise by half to 120 gigawatt-hours from 80 GWh now. The government aims for 150 GWh by 2030.

Toyota will make cells at units in Hyogo and Fukuoka prefectures, investing 245 billion yen to add 9 GWh a year. Supply is due to start in November 2026.

Nissan is to spend 153.3 billion yen, including 55.7 billion yen of aid at most, on a plant for iron-phosphate batteries in Fukuoka. It will have an annual capacity of 5 GWh and begin supply in July 2028.

Panasonic Energy will work with Subaru at a new factory in Gunma, with 16 GWh, and with Mazda in Osaka, with 6.5 GWh. Those two cost 463 billion yen and 83.3 billion yen, respectively.

Electric vehicles accounted for only 1.6 percent of new cars sold in Japan in August, excluding kei minicars, down from 2.3 percent a year before, dealers' data showed.

Toyota last week cut its EV production plan for 2026 to 1 million units from 1.5 million. In the January-July period it sold 80,200 EVs worldwide.

($1 = 142.9 yen)
==Keizai
"""

doc = dict(
    id='tv-d-toyota-fukuoka-2409', published='2024-09-09', source='keizai-wire',
    title='Japan to give up to 350 billion yen to EV battery projects by Toyota, others',
    text=TEXT,
    claims=[
        c('350 billion yen', 'subsidy', None, 'JPY', 350000000000, status=['plan', 'target', 'forecast']),
        c('347.9 billion yen', 'subsidy', None, 'JPY', 347900000000, status=['plan', 'target', 'forecast']),
        c('$2.4 billion', 'subsidy', None, 'USD', 2400000000, status=['plan', 'target', 'forecast']),
        c('1 trillion yen', 'investment', 1000000000000, 'JPY', status=['plan', 'target', 'forecast']),
        c('half', 'capacity', 50, 'percent', role='change', status=['plan', 'target', 'forecast']),
        c('120 gigawatt-hours', 'capacity', 120, 'GWh', per='year', status=['plan', 'target', 'forecast']),
        c('80 GWh', 'capacity', 80, 'GWh', per='year'),
        c('150 GWh', 'capacity', 150, 'GWh', per='year', p=(None, '2030-12-31'), status='target'),
        c('245 billion yen', 'investment', 245000000000, 'JPY', company='Toyota', status=['plan', 'target', 'forecast']),
        c('9 GWh', 'capacity', 9, 'GWh', company='Toyota', role=['level', 'change'], per='year', status=['plan', 'target', 'forecast']),
        c('November 2026', 'delivery_start', None, 'date', company='Toyota', p=('2026-11-01', '2026-11-30'), status=['plan', 'target', 'forecast']),
        c('153.3 billion yen', 'investment', 153300000000, 'JPY', company='Nissan', status=['plan', 'target', 'forecast']),
        c('55.7 billion yen', 'subsidy', None, 'JPY', 55700000000, company='Nissan', status=['plan', 'target', 'forecast']),
        c('5 GWh', 'capacity', 5, 'GWh', company='Nissan', per='year', status=['plan', 'target', 'forecast']),
        c('July 2028', 'delivery_start', None, 'date', company='Nissan', p=('2028-07-01', '2028-07-31'), status=['plan', 'target', 'forecast']),
        c('16 GWh', 'capacity', 16, 'GWh', company=['Panasonic Energy', 'Panasonic'], per=['year', None], status=['plan', 'target', 'forecast']),
        c('6.5 GWh', 'capacity', 6.5, 'GWh', company=['Panasonic Energy', 'Panasonic'], per=['year', None], status=['plan', 'target', 'forecast']),
        c('463 billion yen', 'investment', 463000000000, 'JPY', company=['Panasonic Energy', 'Panasonic'], status=['plan', 'target', 'forecast']),
        c('83.3 billion yen', 'investment', 83300000000, 'JPY', company=['Panasonic Energy', 'Panasonic'], status=['plan', 'target', 'forecast']),
        c('1.6 percent', 'penetration', 1.6, 'percent', p=('2024-08-01', '2024-08-31')),
        c('2.3 percent', 'penetration', 2.3, 'percent', p=('2023-08-01', '2023-08-31')),
        c('1 million units', 'production', 1000000, 'vehicle', company='Toyota', p=('2026-01-01', '2026-12-31'), status=['target', 'forecast']),
        c('1.5 million', 'production', 1500000, 'vehicle', company='Toyota', p=('2026-01-01', '2026-12-31'), status=['target', 'forecast'], superseded=True),
        c('80,200', 'sales', 80200, 'vehicle', company='Toyota', p=('2024-01-01', '2024-07-31')),
    ],
    names=mentions(TEXT, {'Toyota Motor': ('COMPANY', 'Toyota'), 'Toyota': ('COMPANY', 'Toyota'), 'Nissan Motor': ('COMPANY', 'Nissan'), 'Nissan': ('COMPANY', 'Nissan'), 'Panasonic': ('COMPANY', 'Panasonic'), 'Panasonic Energy': ('COMPANY', 'Panasonic Energy'), 'Subaru': ('COMPANY', 'Subaru'), 'Mazda': ('COMPANY', 'Mazda')}),
    checks=[],
)
