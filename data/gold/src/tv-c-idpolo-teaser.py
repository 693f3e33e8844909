from goldlib import *
from mentions import mentions

TEXT = """VW to sell electric Polo from 24,990 euros next year as EV orders rise

Volkswagen's small electric car will be called ID. Polo and come to dealers in May 2026, the brand announced before the opening of the IAA in Munich on Tuesday.

The price will start at 24,990 euros. The five-door car, shown in camouflage, is 4.05 metres long and has front-wheel drive with 85 kW, 99 kW or 155 kW. Batteries of 38 kWh and 56 kWh will be offered; the larger one is good for up to 450 kilometres and can be charged at 125 kW.

A GTI version with 166 kW follows at the end of 2026. The ID. Every1 for around 20,000 euros is planned for 2027. Citroen's e-C3 is available from 19,990 euros, and Leapmotor wants less than 19,000 for the T03.

The car is built in Martorell, Spain, alongside the Cupra Raval, where production begins in early 2026. Seat and its parent have invested 3 billion euros there, including 300 million for a battery hall. Up to 1,200 packs a day can be assembled.

In Germany, 39,367 battery electric cars were newly registered in August, up 45.7 percent on the same month last year, according to the KBA. They made up 19 percent of the market. In the first eight months it was 336,707, a plus of 39.2 percent. VW led in August with 8,260, followed by BMW and Audi with 4,180 and 3,605, respectively. Tesla fell to 1,441, almost 40 percent less than a year earlier.

The brand's orders for electric cars in Western Europe were up about 60 percent in the first half.

Source: dpa | Share | Print
"""

doc = dict(
    id='tv-c-idpolo-teaser', published='2025-09-08', source='autohaus-ticker',
    title='VW to sell electric Polo from 24,990 euros next year as EV orders rise',
    text=TEXT,
    claims=[
        c('24,990 euros', 'price', 24990, 'EUR', company='Volkswagen', product='ID. Polo', status=['target', 'forecast']),
        c('May 2026', 'launch', None, 'date', company='Volkswagen', product='ID. Polo', p=('2026-05-01', '2026-05-31'), status=['plan', 'target', 'forecast']),
        c('24,990 euros', 'price', 24990, 'EUR', nth=1, company='Volkswagen', product='ID. Polo', status=['target', 'forecast']),
        c('4.05 metres', 'length', 4.05, 'm', company='Volkswagen', product='ID. Polo'),
        c('85 kW', 'power', 85, 'kW', company='Volkswagen', product='ID. Polo'),
        c('99 kW', 'power', 99, 'kW', company='Volkswagen', product='ID. Polo'),
        c('155 kW', 'power', 155, 'kW', company='Volkswagen', product='ID. Polo'),
        c('38 kWh', 'battery_capacity', 38, 'kWh', company='Volkswagen', product='ID. Polo'),
        c('56 kWh', 'battery_capacity', 56, 'kWh', company='Volkswagen', product='ID. Polo'),
        c('450 kilometres', 'range', None, 'km', 450, company='Volkswagen', product='ID. Polo', status=['forecast', 'actual']),
        c('125 kW', 'charging_power', 125, 'kW', company='Volkswagen', product='ID. Polo'),
        c('166 kW', 'power', 166, 'kW', company='Volkswagen', product='ID. Polo GTI'),
        c('end of 2026', 'launch', None, 'date', company='Volkswagen', product='ID. Polo GTI', p=('2026-12-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('20,000 euros', 'price', 20000, 'EUR', company='Volkswagen', product='ID. Every1', status=['target', 'forecast']),
        c('2027', 'launch', None, 'date', company='Volkswagen', product='ID. Every1', p=('2027-01-01', '2027-12-31'), status=['plan', 'target', 'forecast']),
        c('19,990 euros', 'price', 19990, 'EUR', company='Citroen', product='e-C3'),
        c('19,000', 'price', None, 'EUR', 19000, company='Leapmotor', product='T03'),
        c('early 2026', 'production_start', None, 'date', company='Cupra', product='Raval', p=('2026-01-01', '2026-03-31'), status=['plan', 'target', 'forecast']),
        c('3 billion euros', 'investment', 3000000000, 'EUR', company='Seat'),
        c('300 million', 'investment', 300000000, 'EUR', company='Seat'),
        c('1,200 packs', 'capacity', None, 'battery', 1200, company='Seat', per='day'),
        c('39,367 battery electric cars', 'registrations', 39367, 'vehicle', p=('2025-08-01', '2025-08-31')),
        c('45.7 percent', 'registrations', 45.7, 'percent', role='change', p=('2025-08-01', '2025-08-31')),
        c('19 percent', 'penetration', 19, 'percent', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('336,707', 'registrations', 336707, 'vehicle', p=('2025-01-01', '2025-08-31')),
        c('39.2 percent', 'registrations', 39.2, 'percent', role='change', p=('2025-01-01', '2025-08-31')),
        c('8,260', 'registrations', 8260, 'vehicle', company='Volkswagen', p=('2025-08-01', '2025-08-31')),
        c('4,180', 'registrations', 4180, 'vehicle', company='BMW', p=('2025-08-01', '2025-08-31')),
        c('3,605', 'registrations', 3605, 'vehicle', company='Audi', p=('2025-08-01', '2025-08-31')),
        c('1,441', 'registrations', 1441, 'vehicle', company='Tesla', p=('2025-08-01', '2025-08-31')),
        c('40 percent', 'registrations', -40, 'percent', company='Tesla', role='change', p=('2025-08-01', '2025-08-31')),
        c('60 percent', 'orders', 60, 'percent', company='Volkswagen', role='change', p=('2025-01-01', '2025-06-30')),
    ],
    names=mentions(TEXT, {'Volkswagen': ('COMPANY', 'Volkswagen'), 'VW': ('COMPANY', 'Volkswagen'), 'ID. Polo': ('PRODUCT', 'ID. Polo'), 'GTI': ('PRODUCT', 'ID. Polo GTI'), 'ID. Every1': ('PRODUCT', 'ID. Every1'), 'Citroen': ('COMPANY', 'Citroen'), 'e-C3': ('PRODUCT', 'e-C3'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'T03': ('PRODUCT', 'T03'), 'Cupra': ('COMPANY', 'Cupra'), 'Raval': ('PRODUCT', 'Raval'), 'Seat': ('COMPANY', 'Seat'), 'BMW': ('COMPANY', 'BMW'), 'Audi': ('COMPANY', 'Audi'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
