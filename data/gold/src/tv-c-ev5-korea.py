from goldlib import *
from mentions import mentions

TEXT = """Kia opens sales of EV5 SUV in Korea at 48.55 million won

SEOUL, Sept. 4 (Staff) -- Kia Corp., South Korea's second-largest carmaker, on Thursday began taking orders for the EV5, a midsize electric sport utility vehicle.

The price starts at 48.55 million won (US$34,900) for the Air trim and goes up to 53.4 million won for the GT-Line, the company said in a statement. With government and local subsidies, buyers in Seoul will pay in the 40 million-won range.

Deliveries will start later this month.

The EV5 is equipped with an 81.4-kilowatt-hour battery made by China's CATL and can travel up to 460 kilometers on a single charge. It takes about 30 minutes to charge from 10 percent to 80 percent. The front motor has an output of 160 kilowatts and maximum torque of 295 Newton-meters.

It is 4,610 millimeters long. The EV3, the smaller sister, is priced from 39.95 million won.

Tesla's Model Y, the best-selling imported car in the country, starts at 52.99 million won. Its sales came to 28,750 units in the first eight months, up 105 percent from a year earlier, industry data showed.

Kia sold 7,673 electric vehicles at home in August, compared with 4,102 in July. From January through August, its overall sales rose 2 percent on-year to 2.11 million units.

The carmaker aims to sell 1.26 million EVs a year by 2030, down from its earlier goal of 1.6 million.

Shares of Kia rose 0.9 percent to 106,300 won, while the benchmark KOSPI gained 0.5 percent to 3,200.
(END)
"""

doc = dict(
    id='tv-c-ev5-korea', published='2025-09-04', source='seoul-business-wire',
    title='Kia opens sales of EV5 SUV in Korea at 48.55 million won',
    text=TEXT,
    claims=[
        c('48.55 million won', 'price', 48550000, 'KRW', company='Kia', product='EV5'),
        c('Thursday', 'launch', None, 'date', company='Kia', product='EV5', p=('2025-09-04', '2025-09-04')),
        c('48.55 million won', 'price', 48550000, 'KRW', nth=1, company='Kia', product='EV5'),
        c('US$34,900', 'price', 34900, 'USD', company='Kia', product='EV5'),
        c('53.4 million won', 'price', 53400000, 'KRW', company='Kia', product='EV5 GT-Line'),
        c('40 million-won', 'price', 40000000, 'KRW', company='Kia', product='EV5'),
        c('later this month', 'delivery_start', None, 'date', company='Kia', product='EV5', p=('2025-09-01', '2025-09-30'), status=['plan', 'target', 'forecast']),
        c('81.4-kilowatt-hour', 'battery_capacity', 81.4, 'kWh', company='Kia', product='EV5'),
        c('460 kilometers', 'range', None, 'km', 460, company='Kia', product='EV5'),
        c('30 minutes', 'charging_time', 30, 'minute', company='Kia', product='EV5'),
        c('160 kilowatts', 'power', 160, 'kW', company='Kia', product='EV5'),
        c('295 Newton-meters', 'torque', 295, 'Nm', company='Kia', product='EV5'),
        c('4,610 millimeters', 'length', 4610, 'mm', company='Kia', product='EV5'),
        c('39.95 million won', 'price', 39950000, 'KRW', company='Kia', product='EV3'),
        c('52.99 million won', 'price', 52990000, 'KRW', company='Tesla', product='Model Y'),
        c('28,750 units', ['sales', 'registrations'], 28750, 'vehicle', company='Tesla', product='Model Y', p=('2025-01-01', '2025-08-31')),
        c('105 percent', ['sales', 'registrations'], 105, 'percent', company='Tesla', product='Model Y', role='change', p=('2025-01-01', '2025-08-31')),
        c('7,673 electric vehicles', 'sales', 7673, 'vehicle', company='Kia', p=('2025-08-01', '2025-08-31')),
        c('4,102', 'sales', 4102, 'vehicle', company='Kia', p=('2025-07-01', '2025-07-31')),
        c('2 percent', 'sales', 2, 'percent', company='Kia', role='change', p=('2025-01-01', '2025-08-31')),
        c('2.11 million units', 'sales', 2110000, 'vehicle', company='Kia', p=('2025-01-01', '2025-08-31')),
        c('1.26 million EVs', 'sales', 1260000, 'vehicle', company='Kia', per='year', p=(None, '2030-12-31'), status=['target', 'forecast']),
        c('1.6 million', 'sales', 1600000, 'vehicle', company='Kia', per='year', p=(None, '2030-12-31'), status=['target', 'forecast'], superseded=True),
        c('0.9 percent', 'share_price', 0.9, 'percent', company='Kia', role='change', p=('2025-09-04', '2025-09-04')),
        c('106,300 won', 'share_price', 106300, 'KRW', company='Kia', per='share', p=('2025-09-04', '2025-09-04')),
    ],
    names=mentions(TEXT, {'Kia': ('COMPANY', 'Kia'), 'Kia Corp.': ('COMPANY', 'Kia'), 'EV5': ('PRODUCT', 'EV5'), 'EV3': ('PRODUCT', 'EV3'), 'GT-Line': ('PRODUCT', 'EV5 GT-Line'), 'CATL': ('COMPANY', 'CATL'), 'Tesla': ('COMPANY', 'Tesla'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
