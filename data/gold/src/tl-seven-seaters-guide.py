from goldlib import *
from mentions import mentions

TEXT = """Buyer's guide: five electric cars with more than five seats

You have four children, or two and their friends. Here is what the market offers at present.

1. Peugeot e-5008. Seven seats, 4.79 m long, up to 668 km with the 98 kWh pack. 17.1 kWh per 100 km on our loop. From €46,990.
2. Mercedes EQB. Seven, the last two for under-tens. 66.5 kWh, 100 kW, 19.6 kWh. €53,500; production ends in December.
3. Volkswagen ID. Buzz LWB. Six or seven, 4.96 m, boot of 306 litres behind row three. 86 kWh; 2,680 kg empty. 22.8 kWh, alas.
4. Kia EV9. Six armchairs or seven. 99.8 kWh, 24 minutes from 10 to 80 per cent, 2.5 tonnes on the hook.
5. Hyundai Ioniq 9. The roomiest: 3.13 m between the axles and seven adults without complaint. 110.3 kWh, 20.6 kWh. €68,500.

Coming: Nio's EL8 (six seats), in Dutch showrooms from November.

How we test: 100 km of town, country and motorway at 18 degrees, two adults aboard. Affiliate links may earn us a commission.
"""

doc = dict(
    id='tl-seven-seaters-guide', published='2025-09-24', source='familycar-plugged',
    title="Buyer's guide: five electric cars with more than five seats",
    text=TEXT,
    claims=[
        c('Seven seats', 'seats', 7, 'item', company='Peugeot', product='e-5008'),
        c('4.79 m', 'length', 4.79, 'm', company='Peugeot', product='e-5008'),
        c('668 km', 'range', None, 'km', 668, company='Peugeot', product='e-5008'),
        c('98 kWh', 'battery_capacity', 98, 'kWh', company='Peugeot', product='e-5008'),
        c('17.1 kWh', 'consumption', 17.1, 'kWh', company='Peugeot', product='e-5008', per='100km'),
        c('€46,990', 'price', 46990, 'EUR', company='Peugeot', product='e-5008'),
        c('Seven', 'seats', 7, 'item', nth=1, company='Mercedes-Benz', product='EQB'),
        c('66.5 kWh', 'battery_capacity', 66.5, 'kWh', company='Mercedes-Benz', product='EQB'),
        c('100 kW', 'charging_power', 100, 'kW', company='Mercedes-Benz', product='EQB'),
        c('19.6 kWh', 'consumption', 19.6, 'kWh', company='Mercedes-Benz', product='EQB', per='100km'),
        c('€53,500', 'price', 53500, 'EUR', company='Mercedes-Benz', product='EQB'),
        c('Six or seven', 'seats', 6, 'item', 7, company='Volkswagen', product='ID. Buzz LWB'),
        c('4.96 m', 'length', 4.96, 'm', company='Volkswagen', product='ID. Buzz LWB'),
        c('306 litres', 'other', 306, 'item', company='Volkswagen', product='ID. Buzz LWB'),
        c('86 kWh', 'battery_capacity', 86, 'kWh', company='Volkswagen', product='ID. Buzz LWB'),
        c('2,680 kg', 'weight', 2680, 'kg', company='Volkswagen', product='ID. Buzz LWB'),
        c('22.8 kWh', 'consumption', 22.8, 'kWh', company='Volkswagen', product='ID. Buzz LWB', per='100km'),
        c('Six', 'seats', 6, 'item', nth=1, company='Kia', product='EV9'),
        c('seven', 'seats', 7, 'item', nth=1, company='Kia', product='EV9'),
        c('99.8 kWh', 'battery_capacity', 99.8, 'kWh', company='Kia', product='EV9'),
        c('24 minutes', 'charging_time', 24, 'minute', company='Kia', product='EV9'),
        c('2.5 tonnes', 'weight', 2.5, 'tonne', company='Kia', product='EV9'),
        c('3.13 m', 'length', 3.13, 'm', company='Hyundai', product='Ioniq 9'),
        c('seven', 'seats', 7, 'item', nth=2, company='Hyundai', product='Ioniq 9'),
        c('110.3 kWh', 'battery_capacity', 110.3, 'kWh', company='Hyundai', product='Ioniq 9'),
        c('20.6 kWh', 'consumption', 20.6, 'kWh', company='Hyundai', product='Ioniq 9', per='100km'),
        c('€68,500', 'price', 68500, 'EUR', company='Hyundai', product='Ioniq 9'),
        c('six seats', 'seats', 6, 'item', company='NIO', product='EL8'),
        c('November', 'launch', None, 'date', company='NIO', product='EL8', p=('2025-11-01', '2025-11-30'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Kia': ('COMPANY', 'Kia'), 'Peugeot': ('COMPANY', 'Peugeot'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Nio': ('COMPANY', 'NIO'), 'EV9': ('PRODUCT', 'EV9'), 'e-5008': ('PRODUCT', 'e-5008'), 'EQB': ('PRODUCT', 'EQB'), 'ID. Buzz LWB': ('PRODUCT', 'ID. Buzz LWB'), 'Ioniq 9': ('PRODUCT', 'Ioniq 9'), 'EL8': ('PRODUCT', 'EL8'), 'Mercedes': ('COMPANY', 'Mercedes-Benz')}),
    checks=[],
)
