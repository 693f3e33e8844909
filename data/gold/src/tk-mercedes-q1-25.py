from goldlib import *
from mentions import mentions

TEXT = """Mercedes shelves its outlook, citing tariffs, as quarterly earnings sink 43 percent

STUTTGART. Because nobody knows what duties will apply tomorrow, Mercedes-Benz has withdrawn its forecast for 2025. Should Washington's 25 percent stay all year, the return on sales of the car division would lose 3 percentage points.

The first quarter was weak even without them. The group result fell to 1.73 billion euros from 3.03 billion, a minus of 43 percent; EBIT, at 2.29 billion, by 41 percent; revenue by 7.4 percent to 33.2 billion euros. The adjusted margin of the car division: 7.3 percent, after 9.0. On the other hand industrial free cash flow climbed 6 percent to 2.4 billion euros, and net liquidity to 33.3 billion at the end of March.

Car sales slid 4 percent to 446,300, with battery models down 14 percent at 40,706, 9.1 percent of the whole.

Hope rests on the CLA, the thriftiest Mercedes ever: the CLA 250+ gets by on 12.2 kWh per 100 km, goes 792 km on 85 kWh and gains 325 km in ten minutes at 320 kW. Output is 200 kW, price 55,859 euros. CO2 over the life cycle is down 40 percent on its predecessor. It comes from Rastatt, where 5,900 people work. By 2027 the marque brings 22 models; production costs must fall 10 percent by then.
"""

doc = dict(
    id='tk-mercedes-q1-25', published='2025-04-30', source='isar-finance-daily',
    title='Mercedes shelves its outlook, citing tariffs, as quarterly earnings sink 43 percent',
    text=TEXT,
    claims=[
        c('43 percent', 'net_income', -43, 'percent', company='Mercedes-Benz', role='change', p=('2025-01-01', '2025-03-31')),
        c('25 percent', 'tariff', 25, 'percent'),
        c('3 percentage points', 'margin', -3, 'percentage_point', company='Mercedes-Benz', role='change', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('1.73 billion euros', 'net_income', 1730000000, 'EUR', company='Mercedes-Benz', p=('2025-01-01', '2025-03-31')),
        c('3.03 billion', 'net_income', 3030000000, 'EUR', company='Mercedes-Benz', p=('2024-01-01', '2024-03-31')),
        c('43 percent', 'net_income', -43, 'percent', nth=1, company='Mercedes-Benz', role='change', p=('2025-01-01', '2025-03-31')),
        c('2.29 billion', 'operating_income', 2290000000, 'EUR', company='Mercedes-Benz', p=('2025-01-01', '2025-03-31')),
        c('41 percent', 'operating_income', -41, 'percent', company='Mercedes-Benz', role='change', p=('2025-01-01', '2025-03-31')),
        c('7.4 percent', 'revenue', -7.4, 'percent', company='Mercedes-Benz', role='change', p=('2025-01-01', '2025-03-31')),
        c('33.2 billion euros', 'revenue', 33200000000.000004, 'EUR', company='Mercedes-Benz', p=('2025-01-01', '2025-03-31')),
        c('7.3 percent', 'margin', 7.3, 'percent', company='Mercedes-Benz', p=('2025-01-01', '2025-03-31')),
        c('9.0', 'margin', 9, 'percent', company='Mercedes-Benz', p=('2024-01-01', '2024-03-31')),
        c('6 percent', 'cash_flow', 6, 'percent', company='Mercedes-Benz', role='change', p=('2025-01-01', '2025-03-31')),
        c('2.4 billion euros', 'cash_flow', 2400000000, 'EUR', company='Mercedes-Benz', p=('2025-01-01', '2025-03-31')),
        c('33.3 billion', 'cash', 33299999999.999996, 'EUR', company='Mercedes-Benz', p=('2025-03-31', '2025-03-31')),
        c('4 percent', 'sales', -4, 'percent', nth=1, company='Mercedes-Benz', role='change', p=('2025-01-01', '2025-03-31')),
        c('446,300', 'sales', 446300, 'vehicle', company='Mercedes-Benz', p=('2025-01-01', '2025-03-31')),
        c('14 percent', 'sales', -14, 'percent', company='Mercedes-Benz', role='change', p=('2025-01-01', '2025-03-31')),
        c('40,706', 'sales', 40706, 'vehicle', company='Mercedes-Benz', p=('2025-01-01', '2025-03-31')),
        c('9.1 percent', 'sales', 9.1, 'percent', company='Mercedes-Benz', role='share', p=('2025-01-01', '2025-03-31')),
        c('12.2 kWh', 'consumption', 12.2, 'kWh', company='Mercedes-Benz', product='CLA 250+', per='100km'),
        c('792 km', 'range', 792, 'km', company='Mercedes-Benz', product='CLA 250+'),
        c('85 kWh', 'battery_capacity', 85, 'kWh', company='Mercedes-Benz', product='CLA 250+'),
        c('325 km', 'range', 325, 'km', company='Mercedes-Benz', product='CLA 250+'),
        c('320 kW', 'charging_power', 320, 'kW', company='Mercedes-Benz', product='CLA 250+'),
        c('200 kW', 'power', 200, 'kW', company='Mercedes-Benz', product='CLA 250+'),
        c('55,859 euros', 'price', 55859, 'EUR', company='Mercedes-Benz', product='CLA 250+'),
        c('40 percent', 'emissions', -40, 'percent', company='Mercedes-Benz', product='CLA', role='change'),
        c('5,900 people', 'headcount', 5900, 'job', company='Mercedes-Benz'),
        c('22 models', 'models', 22, 'model', company='Mercedes-Benz', p=(None, '2027-12-31'), status='target'),
        c('10 percent', 'cost', -10, 'percent', company='Mercedes-Benz', role='change', p=(None, '2027-12-31'), status='target'),
    ],
    names=mentions(TEXT, {'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Mercedes': ('COMPANY', 'Mercedes-Benz'), 'CLA': ('PRODUCT', 'CLA'), 'CLA 250+': ('PRODUCT', 'CLA 250+')}),
    checks=[],
)
