from goldlib import *
from mentions import mentions

TEXT = """Niu shows RQi Sport motorcycle, cuts MQi GT price in Europe

Milan - Niu Technologies used the EICMA fair to give final specifications for the RQi Sport, its first electric motorcycle, which has been promised for Europe since 2021 and will now be at dealers from April 2024.

It costs €7,999 in Germany, and £7,399 in Britain.

The data: 7.5 kW of continuous and 18 kW of peak power, 450 Nm at the wheel, two removable batteries of 2.6 kWh each, a top speed of 110 km/h and 119 km of range. From rest to 50 km/h it needs 2.9 seconds. Full charging takes about seven hours at home.

For the MQi GT Evo, a 125cc-class scooter with 100 km/h, the price falls from €5,999 to €5,299. The smaller MQi GT 100 is €700 cheaper too, at €3,599.

Silence of Spain, whose S01+ goes for €6,995, and China's Horwin, which offers the SK3 at €4,690 with 80 km, had lowered theirs in the summer. No changes are planned for the NQi series. All its models carry a two-year guarantee.

The Nasdaq-listed firm sold 266,012 scooters worldwide in the third quarter, 16.6% fewer than in the same quarter of 2022. Overseas volume, at 43,000, more than doubled thanks to kick scooters, whereas China fell 25.4% to 223,012.

It had 2,996 franchised stores in China at the end of September and distributors in 53 countries.

In France the RQi Sport qualifies for a state bonus of €900.
"""

doc = dict(
    id='tw-d-niu-eicma', published='2023-11-08', source='scooter-gazette-eu',
    title='Niu shows RQi Sport motorcycle, cuts MQi GT price in Europe',
    text=TEXT,
    claims=[
        c('April 2024', ['launch', 'delivery_start'], None, 'date', company='Niu', product='RQi Sport', p=('2024-04-01', '2024-04-30'), status=['plan', 'target', 'forecast']),
        c('€7,999', 'price', 7999, 'EUR', company='Niu', product='RQi Sport'),
        c('£7,399', 'price', 7399, 'GBP', company='Niu', product='RQi Sport'),
        c('7.5 kW', 'power', 7.5, 'kW', company='Niu', product='RQi Sport'),
        c('18 kW', 'power', 18, 'kW', company='Niu', product='RQi Sport'),
        c('450 Nm', 'torque', 450, 'Nm', company='Niu', product='RQi Sport'),
        c('two removable batteries', 'other', 2, ['battery', 'item'], company='Niu', product='RQi Sport'),
        c('2.6 kWh', 'battery_capacity', 2.6, 'kWh', company='Niu', product='RQi Sport'),
        c('110 km/h', 'top_speed', 110, 'km/h', company='Niu', product='RQi Sport'),
        c('119 km', 'range', 119, 'km', company='Niu', product='RQi Sport'),
        c('2.9 seconds', 'acceleration', 2.9, 'second', company='Niu', product='RQi Sport'),
        c('seven hours', 'charging_time', 7, 'hour', company='Niu', product='RQi Sport'),
        c('100 km/h', 'top_speed', 100, 'km/h', company='Niu', product='MQi GT Evo'),
        c('€5,999', 'price', 5999, 'EUR', company='Niu', product='MQi GT Evo', superseded=True),
        c('€5,299', 'price', 5299, 'EUR', company='Niu', product='MQi GT Evo'),
        c('€700', 'price_change', -700, 'EUR', company='Niu', product='MQi GT 100', role='change'),
        c('€3,599', 'price', 3599, 'EUR', company='Niu', product='MQi GT 100'),
        c('€6,995', 'price', 6995, 'EUR', company='Silence', product='S01+'),
        c('€4,690', 'price', 4690, 'EUR', company='Horwin', product='SK3'),
        c('80 km', 'range', 80, 'km', company='Horwin', product='SK3'),
        c('two-year', 'warranty', 2, 'year', company='Niu'),
        c('266,012 scooters', 'sales', 266012, 'vehicle', company='Niu', p=('2023-07-01', '2023-09-30')),
        c('16.6%', 'sales', -16.6, 'percent', company='Niu', role='change', p=('2023-07-01', '2023-09-30')),
        c('43,000', 'sales', 43000, 'vehicle', company='Niu', p=('2023-07-01', '2023-09-30')),
        c('doubled', 'sales', 100, 'percent', None, company='Niu', role='change', p=('2023-07-01', '2023-09-30')),
        c('25.4%', 'sales', -25.4, 'percent', company='Niu', role='change', p=('2023-07-01', '2023-09-30')),
        c('223,012', 'sales', 223012, 'vehicle', company='Niu', p=('2023-07-01', '2023-09-30')),
        c('2,996 franchised stores', 'stores', 2996, 'store', company='Niu', p=('2023-09-30', '2023-09-30')),
        c('53 countries', 'countries', 53, 'country', company='Niu', p=('2023-09-30', '2023-09-30')),
        c('€900', 'subsidy', 900, 'EUR'),
    ],
    names=mentions(TEXT, {'Niu Technologies': ('COMPANY', 'Niu'), 'Niu': ('COMPANY', 'Niu'), 'RQi Sport': ('PRODUCT', 'RQi Sport'), 'MQi GT Evo': ('PRODUCT', 'MQi GT Evo'), 'MQi GT 100': ('PRODUCT', 'MQi GT 100'), 'MQi GT': ('PRODUCT', 'MQi GT'), 'Silence': ('COMPANY', 'Silence'), 'S01+': ('PRODUCT', 'S01+'), 'Horwin': ('COMPANY', 'Horwin'), 'SK3': ('PRODUCT', 'SK3'), 'NQi': ('PRODUCT', 'NQi')}),
    checks=[],
)
