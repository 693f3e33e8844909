from goldlib import *
from mentions import mentions

TEXT = """Kia sells out of first 1,500 EV6 crossovers in a day, opens second list

IRVINE, Calif. (Staff) - Kia said Friday that all 1,500 reservations for the EV6 First Edition were taken within 11 hours of opening on Thursday.

The electric crossover will go on sale in all 50 states in early 2022. Prices of the regular trims have not been announced, the company said. The First Edition costs $58,500 before destination charges, and customers paid a refundable $100 deposit.

Kia said the car has an estimated range of up to 300 miles with the larger battery of 77.4 kilowatt-hours. A 58-kilowatt-hour pack is standard. On a 350-kilowatt charger it can go from 10% to 80% in under 18 minutes.

By comparison, the Tesla Model Y Long Range starts at $51,990 and has 326 miles of range.

The GT version, due in late 2022, has 576 horsepower and needs less than 3.5 seconds to reach 60 mph.

The automaker wants to sell 30,000 EV6s worldwide this year and 100,000 in 2022. Preorders in South Korea reached 21,016 on the first day in March, above its full-year goal of 13,000 for the home market.

Kia plans 11 electric models by 2026. Its U.S. sales rose 75% in May to 80,298, the best month since it entered the market in 1994. Sales are up 44% so far this year.

AP photo: The Kia EV6 is shown in Los Angeles on May 18.
"""

doc = dict(
    id='tv-c-ev6-us', published='2021-06-04', source='autowire-us',
    title='Kia sells out of first 1,500 EV6 crossovers in a day, opens second list',
    text=TEXT,
    claims=[
        c('1,500', 'orders', 1500, 'order', company='Kia', product=['EV6', 'EV6 First Edition'], p=('2021-06-03', '2021-06-03')),
        c('1,500', 'orders', 1500, 'order', nth=1, company='Kia', product='EV6 First Edition', p=('2021-06-03', '2021-06-03')),
        c('early 2022', 'launch', None, 'date', company='Kia', product='EV6', p=('2022-01-01', '2022-03-31'), status=['plan', 'target', 'forecast']),
        c('$58,500', 'price', 58500, 'USD', company='Kia', product='EV6 First Edition'),
        c('$100', ['price', 'other'], 100, 'USD', company='Kia', product='EV6 First Edition'),
        c('300 miles', 'range', None, 'mile', 300, company='Kia', product='EV6', status=['forecast', 'actual']),
        c('77.4 kilowatt-hours', 'battery_capacity', 77.4, 'kWh', company='Kia', product='EV6'),
        c('58-kilowatt-hour', 'battery_capacity', 58, 'kWh', company='Kia', product='EV6'),
        c('350-kilowatt', 'charging_power', 350, 'kW', company='Kia', product='EV6'),
        c('18 minutes', 'charging_time', None, 'minute', 18, company='Kia', product='EV6'),
        c('$51,990', 'price', 51990, 'USD', company='Tesla', product='Model Y Long Range'),
        c('326 miles', 'range', 326, 'mile', company='Tesla', product='Model Y Long Range'),
        c('late 2022', 'launch', None, 'date', company='Kia', product='EV6 GT', p=('2022-10-01', '2022-12-31'), status=['plan', 'target', 'forecast']),
        c('576 horsepower', 'power', 576, 'hp', company='Kia', product='EV6 GT'),
        c('3.5 seconds', 'acceleration', None, 'second', 3.5, company='Kia', product='EV6 GT'),
        c('30,000', 'sales', 30000, 'vehicle', company='Kia', product='EV6', p=('2021-01-01', '2021-12-31'), status=['target', 'forecast']),
        c('100,000', 'sales', 100000, 'vehicle', company='Kia', product='EV6', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('21,016', 'orders', 21016, 'order', company='Kia', product='EV6', p=('2021-03-01', '2021-03-31')),
        c('13,000', 'sales', 13000, 'vehicle', company='Kia', product='EV6', p=('2021-01-01', '2021-12-31'), status=['target', 'forecast']),
        c('11 electric models', 'models', 11, 'model', company='Kia', p=(None, '2026-12-31'), status=['plan', 'target']),
        c('75%', 'sales', 75, 'percent', company='Kia', role='change', p=('2021-05-01', '2021-05-31')),
        c('80,298', 'sales', 80298, 'vehicle', company='Kia', p=('2021-05-01', '2021-05-31')),
        c('44%', 'sales', 44, 'percent', company='Kia', role='change', p=('2021-01-01', '2021-05-31')),
    ],
    names=mentions(TEXT, {'Kia': ('COMPANY', 'Kia'), 'EV6': ('PRODUCT', 'EV6'), 'EV6 First Edition': ('PRODUCT', 'EV6 First Edition'), 'GT': ('PRODUCT', 'EV6 GT'), 'Tesla': ('COMPANY', 'Tesla'), 'Model Y Long Range': ('PRODUCT', 'Model Y Long Range')}),
    checks=[],
)
